// The packets of several segments as one video stream with exact, strictly increasing times.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/output/segment_file.h"
#include "core/media/output/video_packets.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <queue>
#include <vector>

namespace tessera::media {

// Thrown by SegmentChain::next() when frames are reordered further than the segments say.
struct ReorderedFurther {};

class SegmentChain final : public VideoPackets {
public:
    // Opens the first segment. Throws Error(BadInput) when it is damaged or there is none. `extraDelay`:
    // frames of reordering beyond what the segments say.
    explicit SegmentChain(std::vector<std::filesystem::path> paths, int extraDelay = 0);

    // Of the first segment; next() checks that the others are encoded alike.
    [[nodiscard]] const AVCodecParameters& parameters() const noexcept override { return *m_parameters; }
    [[nodiscard]] AVRational timeBase() const noexcept override { return m_timeBase; }

    [[nodiscard]] bool next(AVPacket& packet) override;
    [[nodiscard]] std::int64_t frames() const noexcept override { return m_frames; }

private:
    struct ParametersDeleter {
        void operator()(AVCodecParameters* parameters) const noexcept {
            avcodec_parameters_free(&parameters);
        }
    };

    void openNext();
    [[nodiscard]] std::int64_t decodeTime(std::int64_t pts);

    std::vector<std::filesystem::path> m_paths;
    std::size_t m_opened = 0;
    SegmentInput m_segment;
    bool m_firstPacket = true;  // of the current segment
    std::int64_t m_shift = 0;   // from the segment's own times to the chain's
    std::unique_ptr<AVCodecParameters, ParametersDeleter> m_parameters;
    AVRational m_timeBase{};
    std::int64_t m_frames = 0;
    std::int64_t m_lastDts = AV_NOPTS_VALUE;
    // Presentation times seen but not yet used as decode times, smallest first.
    std::priority_queue<std::int64_t, std::vector<std::int64_t>, std::greater<>> m_waiting;
};

}  // namespace tessera::media
