// What becomes of one thing that a source holds.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"

#include <optional>
#include <vector>

namespace tessera::media {

enum class FateKind { Kept, Converted, Dropped };

// Phrases, see Note [Messages].
struct Fate {
    Message thing;  // "audio stream #1 (aac, eng)", "the tag rating"
    FateKind kind = FateKind::Kept;
    std::optional<Message>
        detail;  // converted: "encoded again as opus"; dropped: why, and where it would stay

    bool operator==(const Fate&) const = default;
};

using Fates = std::vector<Fate>;

// "Audio stream #1 (aac, eng) dropped: MP4 cannot hold it."
[[nodiscard]] Message lossOf(const Fate& fate);

// Of what is not kept as it is, in their order.
[[nodiscard]] std::vector<Message> lossesOf(const Fates& fates);

}  // namespace tessera::media
