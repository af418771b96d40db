#include "core/evaluation/evaluation.h"

#include "core/base/error.h"
#include "core/evaluation/evaluation_scores.h"
#include "core/evaluation/peer_program.h"
#include "core/evaluation/process_time.h"
#include "core/job/run/neighbour_frames.h"
#include "core/media/input/open_input.h"
#include "core/media/input/video_reader.h"
#include "core/media/rgb_picture.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace tessera::evaluation {

namespace {

// The frames of a clip, and which of them are kept.
class ClipFrames {
public:
    ClipFrames(const EvaluationSpec& spec, RunControl& control)
        : m_spec(spec), m_reader(media::VideoReader::open(spec.clip, control.stopToken())) {
        if (spec.from > 0) {
            begin();
        }
    }

    [[nodiscard]] std::optional<media::Frame> next() {
        if (m_spec.frames > 0 && m_read == m_spec.frames) {
            return std::nullopt;
        }
        std::optional<media::Frame> frame =
            m_waiting ? std::exchange(m_waiting, std::nullopt) : m_reader.next();
        m_read += frame ? 1 : 0;
        return frame;
    }
    [[nodiscard]] std::int64_t read() const noexcept { return m_read; }
    [[nodiscard]] bool lastIsKept() const noexcept { return m_read - 1 == lastKept(); }
    [[nodiscard]] std::int64_t lastKept() const noexcept {
        return (m_read - 1) / m_spec.keepEvery * m_spec.keepEvery;
    }
    // Where reading begins, by the file's own clock; nothing: at the beginning.
    [[nodiscard]] const std::optional<double>& fileSeconds() const noexcept { return m_fileSeconds; }
    // Frames of the clip before the first one that is read.
    [[nodiscard]] std::int64_t skipped() const noexcept { return m_skipped; }

private:
    // At the last frame that is shown no later than the time asked for.
    void begin() {
        const std::optional<media::Frame> first = m_reader.next();
        if (!first) {
            return;
        }
        const media::VideoInfo& video = m_reader.info().video;
        const double tick = video.timeBase.toDouble();
        m_reader.seek(first->pts() + std::llround(m_spec.from / tick));
        m_waiting = m_reader.next();
        if (m_waiting) {
            m_fileSeconds = static_cast<double>(m_waiting->pts()) * tick;
            m_skipped = std::llround(static_cast<double>(m_waiting->pts() - first->pts()) * tick *
                                     video.frameRate.toDouble());
        }
    }

    const EvaluationSpec& m_spec;
    media::VideoReader m_reader;
    std::optional<media::Frame> m_waiting;
    std::optional<double> m_fileSeconds;
    std::int64_t m_skipped = 0;
    std::int64_t m_read = 0;
};

// Scores count from the first frame that was read.
Evaluation finished(EvaluationScores& scores, const ClipFrames& clip) {
    Evaluation evaluation = scores.finish(clip.lastKept());
    for (MadeScore& score : evaluation.frames) {
        score.frame += clip.skipped();
    }
    for (ScoredPicture& picture : evaluation.worst) {
        picture.score.frame += clip.skipped();
    }
    return evaluation;
}

// What a model's frames cost in all.
struct ModelCost {
    double seconds = 0;
    double cpuSeconds = 0;
    std::int64_t peakBytes = 0;
};

// Two kept frames, and those between them that were left out.
struct Gap {
    media::Frame prev;
    media::Frame next;
    std::vector<media::Frame> truths;
    std::int64_t firstIndex = 0;  // of `truths`
};

// Makes and scores what was left out. Each gap is filled once the next one is known.
class GapFiller {
public:
    GapFiller(inference::FrameGenerator& generator, RunControl& control, EvaluationScores& scores)
        : m_generator(generator), m_control(control), m_scores(scores) {}

    // False when stopped.
    bool add(Gap gap) {
        const bool goesOn = fill(gap.next);
        m_before = m_waiting ? m_waiting->prev : media::Frame();
        m_waiting = std::move(gap);
        return goesOn;
    }
    bool finish() { return fill({}); }

    [[nodiscard]] const ModelCost& cost() const noexcept { return m_cost; }

private:
    bool fill(const media::Frame& after) {
        if (!m_waiting) {
            return true;
        }
        const Gap& gap = *m_waiting;
        inference::Moment moment{gap.prev, gap.next};
        if (!m_before.empty()) {
            moment.before = job::neighbourOfScene(m_lumaMaker, m_before, gap.prev, 1);
        }
        if (!after.empty()) {
            moment.after = job::neighbourOfScene(m_lumaMaker, after, gap.next, 1);
        }
        for (std::size_t k = 0; k < gap.truths.size(); ++k) {
            const double begun = processSeconds();
            moment.t = static_cast<double>(k + 1) / static_cast<double>(gap.truths.size() + 1);
            const auto made = m_generator.generate(moment, m_control, {});
            if (!made) {
                return false;
            }
            m_cost.cpuSeconds += processSeconds() - begun;
            m_cost.seconds += made->cost.seconds;
            m_cost.peakBytes = std::max(m_cost.peakBytes, made->cost.peakBytes);
            m_scores.addMade(gap.firstIndex + static_cast<std::int64_t>(k), gap.truths[k], made->frame);
        }
        m_scores.addKept(gap.next);
        return true;
    }

    inference::FrameGenerator& m_generator;
    RunControl& m_control;
    EvaluationScores& m_scores;
    analysis::SmallLumaMaker m_lumaMaker;
    media::Frame m_before;  // kept before m_waiting
    std::optional<Gap> m_waiting;
    ModelCost m_cost;
};

}  // namespace

std::optional<Evaluation> evaluateModel(const EvaluationSpec& spec,
                                        const inference::GeneratorSettings& settings,
                                        const inference::MakeGenerator& makeGenerator, RunControl& control,
                                        const OnFramesRead& onFramesRead) {
    const std::unique_ptr<inference::FrameGenerator> generator = makeGenerator(settings);
    ClipFrames clip(spec, control);
    EvaluationScores scores(spec);
    GapFiller filler(*generator, control, scores);
    media::Frame prev;
    std::vector<media::Frame> leftOut;
    while (const std::optional<media::Frame> frame = clip.next()) {
        if (!clip.lastIsKept()) {
            leftOut.push_back(*frame);
            continue;
        }
        const std::int64_t firstIndex = clip.read() - 1 - static_cast<std::int64_t>(leftOut.size());
        if (prev.empty()) {
            scores.addKept(*frame);
        } else if (!filler.add({prev, *frame, std::exchange(leftOut, {}), firstIndex})) {
            return std::nullopt;
        }
        prev = *frame;
        if (onFramesRead) {
            onFramesRead(clip.read());
        }
    }
    if (control.stopRequested() || !filler.finish()) {
        return std::nullopt;
    }
    const auto made = static_cast<double>(scores.made());
    Evaluation evaluation = finished(scores, clip);
    evaluation.maker = settings.model;
    evaluation.seconds = filler.cost().seconds / made;
    evaluation.cpuSeconds = filler.cost().cpuSeconds / made;
    evaluation.peakBytes = filler.cost().peakBytes;
    return evaluation;
}

std::optional<Evaluation> evaluateMinterpolate(const EvaluationSpec& spec, RunControl& control,
                                               const OnFramesRead& onFramesRead) {
    ClipFrames clip(spec, control);
    const std::optional<PeerResult> peer = runMinterpolate(spec, clip.fileSeconds(), control);
    if (!peer) {
        return std::nullopt;
    }
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
            scores.addMade(clip.read() - 1, *truth, media::describedAs(*made, *truth));
        }
        if (onFramesRead) {
            onFramesRead(clip.read());
        }
    }
    if (control.stopRequested()) {
        return std::nullopt;
    }
    const auto made = static_cast<double>(scores.made());
    Evaluation evaluation = finished(scores, clip);
    evaluation.maker = "minterpolate";
    evaluation.seconds = peer->seconds / made;
    evaluation.cpuSeconds = peer->cpuSeconds / made;
    evaluation.peakBytes = peer->peakBytes;
    return evaluation;
}

}  // namespace tessera::evaluation
