// Makes segments: decodes, generates and encodes on three threads.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/run_control.h"
#include "core/inference/frame_generator.h"
#include "core/job/record/planned_job.h"
#include "core/job/run/motion_pairs.h"
#include "core/job/run/progress_meter.h"
#include "core/media/finer_frames.h"
#include "core/media/input/picture_mask.h"
#include "core/media/output/segment_writer.h"

#include <exception>
#include <filesystem>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <vector>

namespace tessera::job {

// What a pipeline asks of whoever keeps the segments. Called on its threads, one call at a time each.
struct SegmentKeeper {
    std::function<std::filesystem::path(int index)> nameFor;  // of a file to write
    // A complete segment; nothing was written for one without frames.
    std::function<void(const std::filesystem::path& file, const SegmentRecord&)> close;
    // Stopped with AfterStop::KeepPlayable: what there is of the segment at work.
    std::function<void(const std::filesystem::path& file, const SegmentRecord&)> closeEarly;
    // With automatic tiles: which to use, given those planned now.
    std::function<tiling::TileShape(const tiling::TileShape&)> fixTiles;
    // Where it is set nothing is written: it is given every finished frame, by its number in the output.
    std::function<void(std::int64_t number, const media::Frame&)> onFrame;
    // May be empty: every frame of the source as it is decoded, by its index in the plan; several times where segments share it.
    std::function<void(std::int64_t index, const media::Frame&)> onSource;
};

// One run. Everything given outlives it.
class SegmentPipeline {
public:
    SegmentPipeline(const PlannedJob& job, const inference::MakeGenerator& makeGenerator, RunControl& control,
                    ProgressMeter& meter, const SegmentKeeper& keeper);

    // Makes these segments in this order. Returns when all are closed, or stopped. Throws Error: the first
    // failure ends all three threads.
    void make(const std::vector<int>& segments);

private:
    void decode(const std::vector<int>& segments);
    void infer(const std::vector<int>& segments);
    void encode(const std::vector<int>& segments);
    [[nodiscard]] std::unique_ptr<inference::FrameGenerator> generator();
    // False when the run is over.
    [[nodiscard]] bool inferSegment(int index, inference::FrameGenerator& generator);
    [[nodiscard]] bool encodeSegment(int index, std::int64_t& bytes);
    [[nodiscard]] bool giveSegment(int index);
    void giveSource(const media::Frame& frame) const;
    void finish(media::SegmentWriter& writer, int index, std::int64_t frames, std::int64_t& bytes);
    [[nodiscard]] SegmentRecord takeRecord(int index);
    [[nodiscard]] std::optional<media::Frame> show(inference::FrameGenerator& generator, const Moment& moment,
                                                   SegmentRecord& record);
    [[nodiscard]] Moment finer(Moment moment);
    [[nodiscard]] media::Frame keptOriginal(media::Frame made, const Moment& moment);
    [[nodiscard]] SegmentSources sources(int index) const;
    void abortQueues();
    template <typename Work>
    void guarded(Work work);

    const PlannedJob& m_job;
    const inference::MakeGenerator& m_makeGenerator;
    RunControl& m_control;
    ProgressMeter& m_meter;
    const SegmentKeeper& m_keeper;
    std::optional<media::PictureMask> m_mask;
    media::FinerFrames m_finer;  // of the inference thread

    // An empty frame ends a segment.
    FrameQueue m_decoded;   // decode thread -> inference
    FrameQueue m_finished;  // inference -> encode thread

    std::mutex m_mutex;  // guards what follows while threads run
    std::map<int, SegmentRecord> m_records;
    std::size_t m_notesTold = 0;
    std::exception_ptr m_failure;
};

}  // namespace tessera::job
