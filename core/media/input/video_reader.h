// Decodes the video stream of a file, frame by frame in presentation order.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/media/frame.h"
#include "core/media/input/media_info.h"
#include "core/media/input/media_probe.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace tessera::media {

// What was wrong with the pictures of a part of a video.
struct DecodeFaults {
    std::int64_t undecodable = 0;  // packets the decoder refused
    std::int64_t damaged = 0;      // frames it returned with errors in them
    std::int64_t resized =
        0;           // frames of another size or pixel shape than the first, scaled and framed in black
    Size otherSize;  // of the last of those
    std::int64_t inSoftware = 0;  // frames that were to be decoded in hardware and were not
    std::int64_t captioned = 0;   // frames with closed captions inside (CEA-608 or 708)
    std::int64_t otherLight = 0;  // frames that name other light levels than the first
    bool interlaced = false;

    bool operator==(const DecodeFaults&) const = default;
};

void add(DecodeFaults& sum, const DecodeFaults& more);
[[nodiscard]] std::vector<Message> warningsOf(const DecodeFaults& faults);

// How a video is decoded.
struct ReadOptions {
    int threads = 0;       // of the decoder; 0 lets FFmpeg choose
    std::string filter{};  // a graph of libavfilter that every picture passes, see FilterChain; "": none
    // One of hardwareKinds(); "": in software. What such a device does not take, or where none opens, is decoded in software
    // and counted.
    std::string hardware{};
};

// Not thread-safe: one thread uses a reader at a time.
class VideoReader {
public:
    // Throws Error(BadInput) as readMediaInfo() does, Error(BadOption) for a filter that does not work.
    [[nodiscard]] static VideoReader open(const std::filesystem::path& path, std::stop_token stop,
                                          const ReadOptions& options = {});

    VideoReader(VideoReader&&) noexcept;
    VideoReader& operator=(VideoReader&&) noexcept;
    ~VideoReader();

    // Filtered: of what comes out of the filter.
    [[nodiscard]] const MediaInfo& info() const noexcept;

    // The next frame with its pts in info().video.timeBase, strictly increasing; nothing at the end of the
    // file or when stopped. Decoder delay is drained: the last frame of the file does come. Damaged parts are
    // skipped and counted in faults().
    [[nodiscard]] std::optional<Frame> next();

    // Positions the reader so that next() gives the last frame with pts <= `pts` (the first frame if there is
    // none).
    void seek(std::int64_t pts);

    // False where the file's times say nothing about places, or a filter may look back: then seek() decodes from the
    // beginning. Known after the first frame.
    [[nodiscard]] bool seeksByTime() const noexcept;

    // Of what belongs to the times [from, end), as far as it has been read.
    [[nodiscard]] DecodeFaults faults(std::int64_t from = INT64_MIN, std::int64_t end = INT64_MAX) const;

private:
    struct State;
    explicit VideoReader(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

}  // namespace tessera::media
