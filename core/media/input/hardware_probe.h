// Whether a video can be decoded on a device: found by decoding its first frame there.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

namespace tessera::media {

// Why not, in a phrase; "": it can. `kind`: one of hardwareKinds(). A driver that crashes or never answers does no harm; takes up
// to twenty seconds. Any thread.
[[nodiscard]] std::string decodingProblem(const std::filesystem::path& path, const std::string& kind);

}  // namespace tessera::media
