// Looks at some frames of a video and says how its pictures came to be: whole, from two fields, film in fields, repeated.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <stop_token>
#include <string>

namespace tessera::analysis {

enum class Fields {
    Whole,       // each frame is one picture
    Interlaced,  // its two fields were taken at different times
    Telecined,   // film, of whose frames some are torn over two
};

struct FieldSurvey {
    Fields fields = Fields::Whole;
    bool topFirst = true;      // which field comes first; counts where they are not whole
    bool isFlagged = false;    // the file says that it is interlaced
    std::int64_t looked = 0;   // frames
    std::int64_t repeats = 0;  // of those, that show the picture before them again, with motion around them
};

// Looks at the beginning and the middle, a few seconds in all. Throws Error(BadInput).
[[nodiscard]] FieldSurvey surveyFields(const std::filesystem::path& path, const std::stop_token& stop);

// What FFmpeg calls a filter that makes whole frames of such video; "" for frames that are whole.
[[nodiscard]] std::string wholeFrameFilter(const FieldSurvey& survey);
// Two whole frames of every frame, one of each field, whatever the survey says of them.
[[nodiscard]] std::string fieldRateFilter(const FieldSurvey& survey);

}  // namespace tessera::analysis
