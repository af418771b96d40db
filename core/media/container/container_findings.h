// What a look at a container found.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace tessera::media {

struct ContainerCheck {
    std::int64_t fileBytes = 0;
    std::int64_t missingBytes = 0;  // that its sizes promise behind the end of the file
    bool endsOpen = false;          // without the mark that closes such a file
    std::int64_t sums = 0;          // checksums that were compared
    std::int64_t badSums = 0;       // of them, those that do not fit
    std::int64_t lostPlaces = 0;    // where its structure could not be followed
    std::int64_t gaps = 0;  // places where packets are missing or damaged, by their counters and marks
};

}  // namespace tessera::media
