// Says between which two pictures each output frame lies, and keeps scenes apart.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/frame_likeness.h"
#include "core/inference/frame_generator.h"
#include "core/job/record/job_spec.h"
#include "core/job/run/source_frames.h"

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <variant>
#include <vector>

namespace tessera::job {

// How far at() looks.
[[nodiscard]] Reach reachOf(const SceneRules& rules) noexcept;

// One of the source's own pictures.
struct Original {
    media::Frame frame;
};

// The pictures of two scenes at once: `t` of the second.
struct CrossFade {
    media::Frame prev;
    media::Frame next;
    double t = 0.5;  // 0 < t < 1
};

// What an output frame shows; a moment between two pictures is generated.
using Shown = std::variant<Original, CrossFade, inference::Moment>;

// One thread. Output frames are asked for in order.
class MotionPairs {
public:
    // `times` may begin later than the source, at its frame `firstFrame`.
    MotionPairs(SourceFrames& source, const media::SourceTimes& times, const SceneRules& rules,
                std::int64_t firstFrame = 0);

    // Nothing when the source ended or was stopped.
    [[nodiscard]] std::optional<Shown> at(const media::OutputFrame& wanted);

    [[nodiscard]] std::int64_t cuts(SourceSpan among) const;  // whose later frame is one of those

private:
    struct Relation {  // of a frame to the one before it
        bool isCut = false;
    };

    [[nodiscard]] Relation relationTo(std::int64_t index);  // of `index` to the frame before it
    [[nodiscard]] Relation compare(std::int64_t index);
    [[nodiscard]] bool isCut(std::int64_t index, double score) const;
    [[nodiscard]] bool isBreak(
        std::int64_t index) const;  // before which nothing can be generated, whatever the rules
    [[nodiscard]] std::optional<double> scoreOf(std::int64_t index);
    [[nodiscard]] inference::NeighbourFrame neighbour(std::int64_t pair, bool isAfter);

    SourceFrames& m_source;
    const media::SourceTimes& m_times;
    SceneRules m_rules;
    std::int64_t m_firstFrame;
    analysis::SmallLumaMaker m_lumaMaker;
    std::map<std::int64_t, Relation> m_relations;         // of the frames around the current one
    std::map<std::int64_t, analysis::SmallLuma> m_lumas;  // likewise
    std::map<std::int64_t, double> m_scores;              // likewise, of each and the one before it
    std::vector<std::int64_t> m_cuts;                     // the later frame of each
};

}  // namespace tessera::job
