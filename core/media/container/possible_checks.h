// Which damage can be seen at all, in a kind of file and in the pictures of a codec.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace tessera::media {

enum class DamageCheck {
    None,       // nothing that could be compared
    Sizes,      // only that something is missing
    Counters,   // that packets are missing
    Checksums,  // every bit, where the file has them
};

// `container`: FFmpeg's name, "matroska,webm".
[[nodiscard]] DamageCheck checkOfContainer(const std::string& container);

// `codec`: FFmpeg's name, "ffv1". Decoders may notice damage without a checksum, by luck; that is no check.
[[nodiscard]] DamageCheck checkOfPictures(const std::string& codec);

}  // namespace tessera::media
