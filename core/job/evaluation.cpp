#include "core/job/evaluation.h"

#include "core/base/error.h"
#include "core/job/evaluation_scores.h"
#include "core/job/peer_program.h"
#include "core/media/av_ptr.h"
#include "core/media/open_input.h"
#include "core/media/video_reader.h"

#include <algorithm>
#include <ctime>
#include <utility>

namespace tessera::job {

namespace {

// The frames of a clip, and which of them are kept.
class ClipFrames {
public:
    ClipFrames(const EvaluationSpec& spec, RunControl& control)
        : m_spec(spec), m_reader(media::VideoReader::open(spec.clip, control.stopToken())) {}

    [[nodiscard]] std::optional<media::Frame> next() {
        if (m_spec.frames > 0 && m_read == m_spec.frames) {
            return std::nullopt;
        }
        std::optional<media::Frame> frame = m_reader.next();
        m_read += frame ? 1 : 0;
        return frame;
    }
    [[nodiscard]] std::int64_t read() const noexcept { return m_read; }
    [[nodiscard]] bool lastIsKept() const noexcept { return m_read - 1 == lastKept(); }
    [[nodiscard]] std::int64_t lastKept() const noexcept {
        return (m_read - 1) / m_spec.keepEvery * m_spec.keepEvery;
    }

private:
    const EvaluationSpec& m_spec;
    media::VideoReader m_reader;
    std::int64_t m_read = 0;
};

double processSeconds() {
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

// What a model's frames cost in all.
struct ModelCost {
    double seconds = 0;
    double cpuSeconds = 0;
    std::int64_t peakBytes = 0;
};

// Makes and scores the frames between two kept ones. False when stopped.
bool makeBetween(const media::Frame& prev, const media::Frame& next, const std::vector<media::Frame>& truths,
                 std::int64_t firstIndex, inference::FrameGenerator& generator, RunControl& control,
                 EvaluationScores& scores, ModelCost& cost) {
    for (std::size_t k = 0; k < truths.size(); ++k) {
        const double before = processSeconds();
        const double t = static_cast<double>(k + 1) / static_cast<double>(truths.size() + 1);
        const auto made = generator.generate(prev, next, t, control, {});
        if (!made) {
            return false;
        }
        cost.cpuSeconds += processSeconds() - before;
        cost.seconds += made->cost.seconds;
        cost.peakBytes = std::max(cost.peakBytes, made->cost.peakBytes);
        scores.addMade(firstIndex + static_cast<std::int64_t>(k), truths[k], made->frame);
    }
    return true;
}

// The program's frame with the description of the true one: some filters lose it.
media::Frame describedAs(const media::Frame& frame, const media::Frame& like) {
    media::FramePtr copy = media::shareFrame(frame.picture());
    media::copyDescription(*copy, like.picture());
    return media::Frame(std::shared_ptr<const AVFrame>(std::move(copy)), frame.pts());
}

}  // namespace

std::optional<Evaluation> evaluateModel(const EvaluationSpec& spec,
                                        const inference::GeneratorSettings& settings,
                                        const inference::MakeGenerator& makeGenerator, RunControl& control,
                                        const OnFramesRead& onFramesRead) {
    const std::unique_ptr<inference::FrameGenerator> generator = makeGenerator(settings);
    ClipFrames clip(spec, control);
    EvaluationScores scores(spec);
    ModelCost cost;
    media::Frame prev;
    std::vector<media::Frame> leftOut;
    while (const std::optional<media::Frame> frame = clip.next()) {
        if (!clip.lastIsKept()) {
            leftOut.push_back(*frame);
            continue;
        }
        const std::int64_t firstIndex = clip.read() - 1 - static_cast<std::int64_t>(leftOut.size());
        if (!prev.empty() &&
            !makeBetween(prev, *frame, leftOut, firstIndex, *generator, control, scores, cost)) {
            return std::nullopt;
        }
        scores.addKept(*frame);
        prev = *frame;
        leftOut.clear();
        if (onFramesRead) {
            onFramesRead(clip.read());
        }
    }
    if (control.stopRequested()) {
        return std::nullopt;
    }
    const auto made = static_cast<double>(scores.made());
    Evaluation evaluation = scores.finish(clip.lastKept());
    evaluation.maker = settings.model;
    evaluation.seconds = cost.seconds / made;
    evaluation.cpuSeconds = cost.cpuSeconds / made;
    evaluation.peakBytes = cost.peakBytes;
    return evaluation;
}

std::optional<Evaluation> evaluateMinterpolate(const EvaluationSpec& spec, RunControl& control,
                                               const OnFramesRead& onFramesRead) {
    const std::optional<PeerResult> peer = runMinterpolate(spec, control);
    if (!peer) {
        return std::nullopt;
    }
    ClipFrames clip(spec, control);
    media::VideoReader result = media::VideoReader::open(peer->file.path(), control.stopToken());
    EvaluationScores scores(spec);
    while (const std::optional<media::Frame> truth = clip.next()) {
        const std::optional<media::Frame> made = result.next();
        if (!made) {
            continue;  // the last frames are not made by every program
        }
        if (clip.lastIsKept()) {
            scores.addKept(*truth);
        } else {
            scores.addMade(clip.read() - 1, *truth, describedAs(*made, *truth));
        }
        if (onFramesRead) {
            onFramesRead(clip.read());
        }
    }
    if (control.stopRequested()) {
        return std::nullopt;
    }
    const auto made = static_cast<double>(scores.made());
    Evaluation evaluation = scores.finish(clip.lastKept());
    evaluation.maker = "minterpolate";
    evaluation.seconds = peer->seconds / made;
    evaluation.cpuSeconds = peer->cpuSeconds / made;
    evaluation.peakBytes = peer->peakBytes;
    return evaluation;
}

}  // namespace tessera::job
