// The video of a finished file with one run of frames in other packets.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/unfinished_file.h"
#include "core/media/input/open_input.h"
#include "core/media/output/packet_times.h"
#include "core/media/output/video_packets.h"

#include <filesystem>
#include <optional>
#include <stop_token>
#include <vector>

namespace tessera::media {

struct SpliceRequest {
    std::filesystem::path result;                 // the finished file
    FrameRun run;                                 // of it: as closedRun() says
    std::vector<std::filesystem::path> segments;  // with as many frames, which take the run's times
    std::filesystem::path output;                 // beside which there is room
    int extraDelay = 0;                           // as SegmentChain has it
};

// Note [The same packets]
// A container keeps packets in a form of its own: MP4 and Matroska hold H.264 behind lengths, not behind start codes. Whatever
// goes into the muxer once more has to be in the form that the file says it has, or all of it would be rewritten. So the new
// packets pass through a small file of the same kind first and come back as its reader gives them; only when that file describes its
// video with the same bytes as the finished one do they continue it. What is around them goes from reader to writer as it is.
//
// One thread.
class SplicedVideo final : public VideoPackets {
public:
    // Throws Error(Unsupported) when the segments are not encoded as the result is, Error(BadInput), Error(Output).
    SplicedVideo(const SpliceRequest& request, std::stop_token stop);

    [[nodiscard]] const AVCodecParameters& parameters() const noexcept override;
    [[nodiscard]] AVRational timeBase() const noexcept override;
    [[nodiscard]] bool next(AVPacket& packet) override;  // with its duration, too
    [[nodiscard]] std::int64_t frames() const noexcept override { return m_position; }

private:
    void writeNew(const SpliceRequest& request);
    void checkAlike(const SpliceRequest& request) const;
    void settleTimes(const SpliceRequest& request, const PacketTimes& fresh);
    [[nodiscard]] bool read(Input& input, AVPacket& packet);

    std::stop_token m_stop;
    Input m_result;
    FrameRun m_run;
    files::UnfinishedFile m_newFile;  // the segments, in a container of the result's kind
    std::optional<Input> m_new;
    std::vector<PacketTime> m_times;  // of what comes out
    std::int64_t m_position = 0;
};

}  // namespace tessera::media
