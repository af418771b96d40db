#include "core/inference/compute/pair_contexts.h"

#include <algorithm>
#include <utility>

namespace tessera::inference {

using interpolation::ContextPtr;

void PairContexts::clear() {
    m_ahead.reset();
    m_frames.clear();
    m_pairs.clear();
    m_prepared = {};
    m_pair.reset();
    m_moments.clear();
}

void PairContexts::moveTo(c10::Device device, FramePath path, Transfers& transfers) {
    clear();
    m_transfers = &transfers;
    m_device = device;
    m_path = path;
}

bool PairContexts::isPrepared(const Moment& moment) const {
    return m_pair && m_prepared.prev.sharesPixelsWith(moment.prev) &&
           m_prepared.next.sharesPixelsWith(moment.next) &&
           m_prepared.before.frame.sharesPixelsWith(moment.before.frame) &&
           m_prepared.after.frame.sharesPixelsWith(moment.after.frame);
}

const interpolation::PairContext& PairContexts::of(const Moment& moment, Size padded, int atOnce) {
    if (padded != m_padded) {
        clear();
        m_padded = padded;
    }
    if (!isPrepared(moment)) {
        m_moments.clear();
        preparePair(moment);
        m_prepared = moment;
    }
    if (!m_moments.contains(moment.t)) {
        m_moments.clear();
        std::vector<double> times{moment.t};
        const auto more = std::min(std::ssize(moment.later), std::ptrdiff_t{atOnce} - 1);
        times.insert(times.end(), moment.later.begin(), moment.later.begin() + more);
        const std::vector<ContextPtr> contexts = m_model->atTimes(m_pair, times, m_options);
        for (std::size_t i = 0; i < times.size(); ++i) {
            m_moments[times[i]] = contexts[i];
        }
    }
    return *m_moments[moment.t];
}

// A frame's features may be the largest tensors that there are: those of neighbours are kept only for who reads them.
void PairContexts::forgetAllBut(const Moment& moment) {
    const bool usesNeighbours = m_model->traits().usesNeighbours;
    const media::Frame before = usesNeighbours ? moment.before.frame : media::Frame();
    const media::Frame after = usesNeighbours ? moment.after.frame : media::Frame();
    std::erase_if(m_frames, [&](const KnownFrame& known) {
        const auto is = [&](const media::Frame& frame) {
            return known.pixels->frame().sharesPixelsWith(frame);
        };
        return !is(moment.prev) && !is(moment.next) && !is(before) && !is(after);
    });
    std::erase_if(m_pairs, [&](const Pair& known) {
        const auto isOf = [&](const media::Frame& prev, const media::Frame& next) {
            return known.prev.sharesPixelsWith(prev) && known.next.sharesPixelsWith(next);
        };
        return !isOf(moment.prev, moment.next) && !isOf(before, moment.prev) && !isOf(moment.next, after);
    });
}

void PairContexts::preparePair(const Moment& moment) {
    m_pair.reset();
    m_prepared = {};
    forgetAllBut(moment);
    interpolation::Neighbours neighbours;
    const bool usesNeighbours = m_model->traits().usesNeighbours;
    if (usesNeighbours && !moment.before.frame.empty()) {
        neighbours.before = pair(moment.before.frame, moment.prev);
        neighbours.beforeSpan = moment.before.span;
    }
    const ContextPtr own = pair(moment.prev, moment.next);
    if (usesNeighbours && !moment.after.frame.empty()) {
        neighbours.after = pair(moment.next, moment.after.frame);
        neighbours.afterSpan = moment.after.span;
    }
    m_pair = m_model->among(own, neighbours, m_options);
}

ContextPtr PairContexts::pair(const media::Frame& prev, const media::Frame& next) {
    const auto known = std::ranges::find_if(m_pairs, [&](const Pair& other) {
        return other.prev.sharesPixelsWith(prev) && other.next.sharesPixelsWith(next);
    });
    if (known != m_pairs.end()) {
        return known->context;
    }
    const KnownFrame first = frame(prev);
    const KnownFrame second = frame(next);
    ContextPtr context =
        m_model->prepare({first.pixels, second.pixels, first.features, second.features}, m_options);
    m_pairs.push_back({prev, next, context});
    return context;
}

// Sent off before, or now.
CodedPicture PairContexts::coded(const media::Frame& frame) {
    if (m_ahead && m_ahead->frame().sharesPixelsWith(frame)) {
        CodedPicture sent = *std::move(m_ahead);
        m_ahead.reset();
        return sent;
    }
    return {frame, *m_transfers};
}

void PairContexts::sendAhead(const media::Frame& frame) {
    const bool isSent = m_ahead && m_ahead->frame().sharesPixelsWith(frame);
    const bool isKnown = std::ranges::any_of(
        m_frames, [&](const KnownFrame& known) { return known.pixels->frame().sharesPixelsWith(frame); });
    if (m_path == FramePath::Planes && m_transfers->isBeside() && !frame.empty() && !isSent && !isKnown) {
        m_ahead.emplace(frame, *m_transfers);
    }
}

PairContexts::KnownFrame PairContexts::frame(const media::Frame& frame) {
    const auto known = std::ranges::find_if(
        m_frames, [&](const KnownFrame& other) { return other.pixels->frame().sharesPixelsWith(frame); });
    if (known != m_frames.end()) {
        return *known;
    }
    const auto pixels =
        m_path == FramePath::Rows
            ? std::make_shared<const FrameReader>(frame, m_padded, m_device)
            : std::make_shared<const FrameReader>(coded(frame), m_padded, m_device, m_colours);
    m_frames.push_back({pixels, m_model->features(pixels, m_options)});
    return m_frames.back();
}

}  // namespace tessera::inference
