// Messages in records: by id and arguments, so that another language or a later reader can say them anew.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"

#include <nlohmann/json_fwd.hpp>

namespace tessera::job {

// {"id": "FileMissing", "arguments": [{"name": "clip.mp4"}]}
[[nodiscard]] nlohmann::json toJson(const Message& message);

// A message that this version does not have, or with other arguments, becomes UnknownMessage with its id.
// Throws what nlohmann::json throws where it is no such object.
[[nodiscard]] Message messageFrom(const nlohmann::json& json);

}  // namespace tessera::job
