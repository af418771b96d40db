#include "core/job/run/motion_pairs.h"

#include "core/job/run/neighbour_frames.h"

#include <algorithm>

namespace tessera::job {

namespace {

constexpr std::int64_t longestSpan = 4;  // of a pair: what lies between shows the first one again

}  // namespace

Reach reachOf(const SceneRules& rules) noexcept {
    return rules.duplicates == Duplicates::Smooth ? Reach{longestSpan, longestSpan + 2} : Reach{2, 3};
}

MotionPairs::MotionPairs(SourceFrames& source, const media::SourceTimes& times, const SceneRules& rules,
                         std::int64_t firstFrame)
    : m_source(source), m_times(times), m_rules(rules), m_firstFrame(firstFrame) {}

MotionPairs::Relation MotionPairs::relationTo(std::int64_t index) {
    const auto known = m_relations.find(index);
    return known != m_relations.end() ? known->second : m_relations[index] = compare(index);
}

MotionPairs::Relation MotionPairs::compare(std::int64_t index) {
    const SourceFrame* before = m_source.frame(index - 1);
    const SourceFrame* after = before != nullptr ? m_source.frame(index) : nullptr;
    if (after == nullptr || !before->decoded || !after->decoded) {
        return {};
    }
    Relation relation;
    const bool isOtherShape = before->frame.shape() != after->frame.shape();
    const std::optional<double> earlier = scoreOf(index - 1);
    const std::optional<double> later = scoreOf(index + 1);
    const double own = scoreOf(index).value_or(0);
    const double score =
        earlier || later ? analysis::settledScore(earlier.value_or(0), own, later.value_or(0)) : own;
    relation.isCut = isBreak(index) || isCut(index, score) || isOtherShape;
    if (relation.isCut) {
        m_cuts.push_back(index);
    }
    return relation;
}

// Of a frame and the one before it; nothing where one of them is not there.
std::optional<double> MotionPairs::scoreOf(std::int64_t index) {
    if (index < 1 || index >= std::ssize(m_times.pts)) {
        return std::nullopt;
    }
    const auto known = m_scores.find(index);
    if (known != m_scores.end()) {
        return known->second;
    }
    for (const std::int64_t i : {index - 1, index}) {
        const SourceFrame* frame = m_source.frame(i);
        if (frame == nullptr || !frame->decoded) {
            return std::nullopt;
        }
        if (!m_lumas.contains(i)) {
            m_lumas[i] = m_lumaMaker.make(frame->frame);
        }
    }
    return m_scores[index] = analysis::cutScore(m_lumas[index - 1], m_lumas[index]);
}

bool MotionPairs::isBreak(std::int64_t index) const {
    return std::ranges::binary_search(m_times.breaks, index);
}

bool MotionPairs::isCut(std::int64_t index, double score) const {
    const auto edit = m_rules.cutEdits.find(m_firstFrame + index);
    const bool between = edit != m_rules.cutEdits.end() ? edit->second : score >= m_rules.cutThreshold;
    return between && m_rules.cuts != Cuts::Ignore;
}

// The frame beside the pair that begins with `pair`; none where it belongs to another scene or says nothing of motion.
inference::NeighbourFrame MotionPairs::neighbour(std::int64_t pair, bool isAfter) {
    const std::int64_t later = isAfter ? pair + 2 : pair;
    if (later < 1 || later >= std::ssize(m_times.pts) || !m_times.repeats.empty()) {
        return {};
    }
    const Relation relation = relationTo(later);
    const SourceFrame* frame = m_source.frame(isAfter ? later : later - 1);
    const SourceFrame* nearer = m_source.frame(isAfter ? later - 1 : later);
    if (frame == nullptr || nearer == nullptr || !frame->decoded || relation.isCut ||
        frame->frame.size() != nearer->frame.size()) {
        return {};
    }
    const auto length = [this](std::int64_t index) {
        const auto at = static_cast<std::size_t>(index);
        return static_cast<double>(m_times.pts[at] - m_times.pts[at - 1]);
    };
    return neighbourFrame(frame->frame, length(later) / length(pair + 1));
}

std::int64_t MotionPairs::cuts(SourceSpan among) const {
    return std::ranges::count_if(
        m_cuts, [among](std::int64_t index) { return index >= among.first && index < among.end; });
}

std::optional<Shown> MotionPairs::at(const media::OutputFrame& wanted) {
    const std::int64_t kept = wanted.sourceIndex - longestSpan;
    m_source.releaseBefore(kept);
    m_relations.erase(m_relations.begin(), m_relations.lower_bound(kept));
    m_lumas.erase(m_lumas.begin(), m_lumas.lower_bound(kept));
    m_scores.erase(m_scores.begin(), m_scores.lower_bound(kept));
    const SourceFrame* own = m_source.frame(wanted.sourceIndex);
    if (own == nullptr) {
        return std::nullopt;
    }
    const std::int64_t later = wanted.sourceIndex + wanted.span;
    const media::Frame shown = m_source.frame(wanted.sourceIndex)->frame;
    const SourceFrame* next = wanted.isOriginal() ? nullptr : m_source.frame(later);
    if (next == nullptr) {
        return Original{shown};
    }
    const bool isCut = relationTo(later).isCut;
    next = m_source.frame(later);
    const bool movable =
        m_source.frame(wanted.sourceIndex)->decoded && next->decoded && shown.shape() == next->frame.shape();
    if (!movable || isBreak(later) || (isCut && m_rules.cuts == Cuts::Repeat)) {
        return Original{shown};
    }
    const double t = wanted.t.toDouble();
    if (isCut) {
        return CrossFade{shown, next->frame, t};
    }
    return inference::Moment{shown, next->frame, t, neighbour(wanted.sourceIndex, false),
                             neighbour(wanted.sourceIndex, true)};
}

}  // namespace tessera::job
