// What a container says about its own wholeness: sizes, counts, end marks and checksums, held against what is in the file.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/media/container/container_findings.h"

#include <filesystem>
#include <stop_token>
#include <vector>

namespace tessera::media {

// Reads those parts of the file that a check is possible for: all of it where its packets carry checksums or counters.
// All zero for a container that says nothing about itself, and for what cannot be opened. Ends early when stopped.
[[nodiscard]] ContainerCheck checkContainer(const std::filesystem::path& path, const std::stop_token& stop);

// One for each kind of damage.
[[nodiscard]] std::vector<Message> warningsOf(const ContainerCheck& check);

}  // namespace tessera::media
