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

#include <cstddef>
#include <deque>
#include <exception>
#include <filesystem>
#include <functional>
#include <mutex>
#include <optional>
#include <variant>
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
    // Which numbers to compute in, given those measured now; "": which were fixed before, if any. May be empty.
    std::function<std::string(const std::string&)> fixPrecision;
    // Where it is set nothing is written: it is given every finished frame, by its number in the output. `close`, which may then be
    // empty, is told of a segment whose frames were all given, without a file.
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
    void finish(media::SegmentWriter& writer, SegmentRecord record, std::int64_t frames, std::int64_t& bytes);
    // An output frame: there, or begun on a device that works beside the program.
    struct Coming {
        media::Frame frame;
        std::function<inference::GeneratedFrame()> bring{};  // set: instead of `frame`
        inference::Moment moment{};                          // of `bring`, as are those below
        tiling::TileGrid grid{};
        std::int64_t number = 0;  // in the output
        std::int64_t pts = 0;
    };

    // Nothing when stopped. `number`: of the output frame.
    [[nodiscard]] std::optional<Coming> show(const Shown& shown, std::int64_t number,
                                             inference::FrameGenerator& generator, SegmentRecord& record);
    [[nodiscard]] std::optional<Coming> generate(const inference::Moment& moment, std::int64_t number,
                                                 inference::FrameGenerator& generator, SegmentRecord& record);
    // Hands on, in their order, frames that are there; `begun`: of the others so many may stay on their way. False when nobody
    // wants them.
    [[nodiscard]] bool handOn(std::deque<Coming>& coming, std::ptrdiff_t begun, SegmentRecord& record);
    [[nodiscard]] media::Frame finished(inference::GeneratedFrame made, const Coming& coming,
                                        SegmentRecord& record);
    [[nodiscard]] bool fixPrecision(inference::FrameGenerator& generator);
    [[nodiscard]] media::Frame keptOriginal(media::Frame made, const media::Frame& nearer);
    void describe(SegmentRecord& record, const inference::FrameGenerator& generator);
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

    // What comes after the last frame of a segment is its record.
    using Finished = std::variant<media::Frame, SegmentRecord>;

    DecodedQueue m_decoded;             // decode thread -> inference
    BoundedQueue<Finished> m_finished;  // inference -> encode thread
    bool m_isPrecisionFixed = false;
    std::size_t m_notesTold = 0;  // of the generator's
    std::mutex m_mutex;           // guards m_failure
    std::exception_ptr m_failure;
};

}  // namespace tessera::job
