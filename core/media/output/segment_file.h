// What a segment says about itself: everything a container needs that the segment's own format has no place
// for.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/av_ptr.h"

#include <cstdint>
#include <filesystem>

namespace tessera::media {

// Segments are NUT files with one video stream whose times start at 0.
struct SegmentHeader {
    std::int64_t startPts = 0;  // of the first frame, in timeBase
    AVRational timeBase{};      // the output's own; NUT counts in an exact fraction of it
};

// Stores `header` and the parts of `parameters` that NUT does not keep in the context's metadata; before the
// header is written.
void storeSegmentHeader(AVFormatContext& context, const SegmentHeader& header,
                        const AVCodecParameters& parameters);

// An opened segment; nothing is decoded.
struct SegmentInput {
    InputPtr context;
    SegmentHeader header;

    [[nodiscard]] AVStream& stream() const noexcept { return *context->streams[0]; }
};

// Throws Error(BadInput) for a file that SegmentWriter did not finish. The stream's codecpar is complete.
[[nodiscard]] SegmentInput openSegment(const std::filesystem::path& path);

}  // namespace tessera::media
