#include "core/job/run/motion_pairs.h"

#include "core/job/run/neighbour_frames.h"

#include <algorithm>

namespace tessera::job {

namespace {

// Longer runs are stills and stay still.
constexpr std::int64_t longestRun = 4;

}  // namespace

Reach reachOf(const SceneRules& rules) noexcept {
    return rules.duplicates == Duplicates::Smooth ? Reach{longestRun, longestRun + 1} : Reach{1, 2};
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
    for (const std::int64_t i : {index - 1, index}) {
        if (!m_lumas.contains(i)) {
            m_lumas[i] = m_lumaMaker.make(m_source.frame(i)->frame);
        }
    }
    const double score = analysis::cutScore(m_lumas[index - 1], m_lumas[index]);
    relation.isCut = isCut(index, score);
    if (relation.isCut) {
        m_cuts.push_back(index);
    }
    relation.isDuplicate =
        m_rules.duplicates == Duplicates::Smooth && !relation.isCut &&
        analysis::isDuplicate(m_source.frame(index - 1)->frame, m_source.frame(index)->frame);
    return relation;
}

bool MotionPairs::isCut(std::int64_t index, double score) const {
    const auto edit = m_rules.cutEdits.find(m_firstFrame + index);
    const bool between = edit != m_rules.cutEdits.end() ? edit->second : score >= m_rules.cutThreshold;
    return between && m_rules.cuts != Cuts::Ignore;
}

// The frame at the wanted time between the first of a run of equal frames and the first that differs.
std::optional<Moment> MotionPairs::spreadOver(const media::OutputFrame& wanted) {
    std::int64_t first = wanted.sourceIndex;
    while (first > 0 && relationTo(first).isDuplicate && wanted.sourceIndex - first < longestRun) {
        --first;
    }
    std::int64_t after = wanted.sourceIndex + 1;
    const auto count = static_cast<std::int64_t>(m_times.pts.size());
    while (after < count && relationTo(after).isDuplicate && after - first <= longestRun) {
        ++after;
    }
    if (after - first < 2 || after - first > longestRun || after >= count || relationTo(after).isCut) {
        return std::nullopt;
    }
    const SourceFrame* prev = m_source.frame(first);
    const SourceFrame* next = m_source.frame(after);
    const auto time = [this](std::int64_t index) { return m_times.pts[static_cast<std::size_t>(index)]; };
    const Rational own = Rational{time(wanted.sourceIndex)} +
                         wanted.t * Rational{time(wanted.sourceIndex + 1) - time(wanted.sourceIndex)};
    const Rational t = (own - Rational{time(first)}) / Rational{time(after) - time(first)};
    if (prev == nullptr || next == nullptr || !next->decoded || t == Rational{0}) {
        return std::nullopt;
    }
    m_spread += wanted.isOriginal() ? 1 : 0;
    return Moment{{prev->frame, next->frame, t.toDouble()}};
}

// The frame beside the pair that begins with `pair`; none where it belongs to another scene or says nothing of motion.
inference::NeighbourFrame MotionPairs::neighbour(std::int64_t pair, bool isAfter) {
    const std::int64_t later = isAfter ? pair + 2 : pair;
    if (later < 1 || later >= std::ssize(m_times.pts)) {
        return {};
    }
    const Relation relation = relationTo(later);
    const SourceFrame* frame = m_source.frame(isAfter ? later : later - 1);
    const SourceFrame* nearer = m_source.frame(isAfter ? later - 1 : later);
    if (frame == nullptr || nearer == nullptr || !frame->decoded || relation.isCut || relation.isDuplicate ||
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

std::optional<Moment> MotionPairs::at(const media::OutputFrame& wanted) {
    const std::int64_t kept = wanted.sourceIndex - longestRun;
    m_source.releaseBefore(kept);
    m_relations.erase(m_relations.begin(), m_relations.lower_bound(kept));
    m_lumas.erase(m_lumas.begin(), m_lumas.lower_bound(kept));
    const SourceFrame* own = m_source.frame(wanted.sourceIndex);
    if (own == nullptr) {
        return std::nullopt;
    }
    if (m_rules.duplicates == Duplicates::Smooth) {
        if (std::optional<Moment> moment = spreadOver(wanted)) {
            return moment;
        }
    }
    const media::Frame shown = m_source.frame(wanted.sourceIndex)->frame;
    const SourceFrame* next = wanted.isOriginal() ? nullptr : m_source.frame(wanted.sourceIndex + 1);
    if (next == nullptr) {
        return Moment{{shown, {}, 0}};
    }
    const bool isCut = relationTo(wanted.sourceIndex + 1).isCut;
    next = m_source.frame(wanted.sourceIndex + 1);
    const bool movable =
        m_source.frame(wanted.sourceIndex)->decoded && next->decoded && shown.size() == next->frame.size();
    if (!movable || (isCut && m_rules.cuts == Cuts::Repeat)) {
        return Moment{{shown, {}, 0}};
    }
    Moment moment{{shown, next->frame, wanted.t.toDouble()}, isCut};
    if (!isCut) {
        moment.before = neighbour(wanted.sourceIndex, false);
        moment.after = neighbour(wanted.sourceIndex, true);
    }
    return moment;
}

}  // namespace tessera::job
