#include "core/inference/compute/tile_runner.h"

#include "core/base/error.h"
#include "core/colour/rgb_reader.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace tessera::inference {

using interpolation::Interpolator;

namespace {

// 0 … 1 to -1 … 1, in place and in one pass.
at::Tensor asModelsRead(at::Tensor& picture) {
    return at::add_out(picture, at::scalar_tensor(-1, picture.options()), picture, 2);
}

}  // namespace

TileRunner::TileRunner(std::unique_ptr<Interpolator> interpolator, c10::Device device,
                       const interpolation::Options& options)
    : m_interpolator(std::move(interpolator)), m_device(device), m_options(options) {
    m_interpolator->moveTo(device);
    release();
}

void TileRunner::release() {
    m_hostPrev = at::empty({0}, at::kFloat);
    m_hostNext = at::empty({0}, at::kFloat);
    forgetPair();
}

void TileRunner::forgetPair() {
    m_guidance = at::Tensor();
    m_guided.clear();
    m_prepared = {};
}

bool TileRunner::isPrepared(const Moment& moment) const {
    return m_prepared.prev.sharesPixelsWith(moment.prev) && m_prepared.next.sharesPixelsWith(moment.next) &&
           m_prepared.before.frame.sharesPixelsWith(moment.before.frame) &&
           m_prepared.after.frame.sharesPixelsWith(moment.after.frame);
}

void TileRunner::preparePair(const Moment& moment, Size padded) {
    if (padded != m_padded) {
        forgetPair();
        m_padded = padded;
    }
    if (!m_prepared.prev.empty() && isPrepared(moment)) {
        return;
    }
    m_guidance = at::Tensor();
    m_prepared = {};
    if (m_isGuided && traits().guidanceReduction > 0) {
        std::erase_if(m_guided, [&](const GuidedPair& pair) {
            const auto isOf = [&](const media::Frame& prev, const media::Frame& next) {
                return pair.prev.sharesPixelsWith(prev) && pair.next.sharesPixelsWith(next);
            };
            return !isOf(moment.prev, moment.next) && !isOf(moment.before.frame, moment.prev) &&
                   !isOf(moment.next, moment.after.frame);
        });
        interpolation::Neighbours neighbours;
        if (traits().usesNeighbours && !moment.before.frame.empty()) {
            neighbours.before = guidanceOf(moment.before.frame, moment.prev);
            neighbours.beforeSpan = moment.before.span;
        }
        const at::Tensor own = guidanceOf(moment.prev, moment.next);
        if (traits().usesNeighbours && !moment.after.frame.empty()) {
            neighbours.after = guidanceOf(moment.next, moment.after.frame);
            neighbours.afterSpan = moment.after.span;
        }
        m_guidance = m_interpolator->guidanceAmong(own, neighbours);
    }
    m_prepared = moment;
}

at::Tensor TileRunner::guidanceOf(const media::Frame& prev, const media::Frame& next) {
    const auto known = std::ranges::find_if(m_guided, [&](const GuidedPair& pair) {
        return pair.prev.sharesPixelsWith(prev) && pair.next.sharesPixelsWith(next);
    });
    if (known != m_guided.end()) {
        return known->guidance;
    }
    m_guided.push_back(
        {prev, next, m_interpolator->estimateGuidance(reduced(prev), reduced(next), m_options)});
    return m_guided.back().guidance;
}

at::Tensor TileRunner::reduced(const media::Frame& frame) const {
    const int reduction = traits().guidanceReduction;
    at::Tensor small = at::empty({1, 3, m_padded.height / reduction, m_padded.width / reduction}, at::kFloat);
    colour::readReducedRgb(frame, m_padded, reduction, small.data_ptr<float>());
    return asModelsRead(small).to(m_device);
}

// The windows, of equal size, stacked.
at::Tensor TileRunner::cut(const media::Frame& frame, std::span<const Rect> windows,
                           at::Tensor& buffer) const {
    const Rect& first = windows.front();
    buffer.resize_({std::ssize(windows), 3, first.height, first.width});
    float* place = buffer.data_ptr<float>();
    for (const Rect& window : windows) {
        colour::readRgb(frame, window, place);
        place += std::int64_t{3} * window.height * window.width;
    }
    return asModelsRead(buffer).to(m_device);
}

void TileRunner::moveTo(c10::Device device) {
    m_interpolator->moveTo(device);
    m_device = device;
    m_interpolator->moveTo(device);
}

at::Tensor TileRunner::interpolated(std::span<const Rect> rects, const Moment& moment) {
    if (!m_isGuided && traits().guidanceReduction > 0) {
        return interpolatedAlone(rects, moment);
    }
    std::vector<Rect> prev;
    std::vector<Rect> next;
    for (const Rect& rect : rects) {
        const interpolation::ReadWindows windows =
            m_interpolator->windows(rect, m_padded, m_guidance, moment.t, m_options);
        prev.push_back(windows.prev);
        next.push_back(windows.next);
    }
    const interpolation::TileInput input{cut(moment.prev, prev, m_hostPrev),
                                         cut(moment.next, next, m_hostNext),
                                         {prev.front(), next.front()},
                                         rects.front(),
                                         m_padded,
                                         m_guidance};
    return m_interpolator->interpolate(input, moment.t, m_options);
}

at::Tensor TileRunner::interpolatedAlone(std::span<const Rect> rects, const Moment& moment) {
    if (rects.size() > 1) {
        std::vector<at::Tensor> tiles;
        for (const Rect& rect : rects) {
            tiles.push_back(interpolatedAlone({&rect, 1}, moment));
        }
        return at::cat(tiles);
    }
    const Rect& rect = rects.front();
    const at::Tensor prev = cut(moment.prev, {&rect, 1}, m_hostPrev);
    const at::Tensor next = cut(moment.next, {&rect, 1}, m_hostNext);
    const int reduction = traits().guidanceReduction;
    const auto reduced = [reduction](const at::Tensor& picture) {
        return at::avg_pool2d(picture, reduction);
    };
    const at::Tensor guidance = m_interpolator->estimateGuidance(reduced(prev), reduced(next), m_options);
    const Rect own{0, 0, rect.width, rect.height};
    const Size frame{rect.width, rect.height};
    const interpolation::ReadWindows windows =
        m_interpolator->windows(own, frame, guidance, moment.t, m_options);
    const auto part = [](const at::Tensor& picture, const Rect& window) {
        return picture.narrow(2, window.y, window.height).narrow(3, window.x, window.width).contiguous();
    };
    const interpolation::TileInput input{
        part(prev, windows.prev), part(next, windows.next), windows, own, frame, guidance};
    return m_interpolator->interpolate(input, moment.t, m_options);
}

at::Tensor TileRunner::run(std::span<const Rect> rects, const Moment& moment) {
    const at::Tensor output = interpolated(rects, moment);
    const std::array<std::int64_t, 4> shape{std::ssize(rects), 3, rects.front().height, rects.front().width};
    if (output.sizes() != at::IntArrayRef(shape) || output.scalar_type() != at::kFloat) {
        throw Error(ErrorCode::Model,
                    "the model \"" + traits().info.id + "\" returned a picture of the wrong shape");
    }
    // A sum is finite only if every value is (and far from overflow): one cheap pass.
    if (!std::isfinite(output.sum().item<float>())) {
        throw Error(ErrorCode::Model,
                    "the model \"" + traits().info.id + "\" returned numbers that are not a picture");
    }
    return at::add(at::scalar_tensor(0.5, output.options()), output, 0.5).to(at::kCPU).contiguous();
}

bool TileRunner::isStatic(const Rect& rect, const Moment& moment) const {
    const int border = traits().contextBorder;
    return colour::samePixels(
        moment.prev, moment.next,
        {rect.x - border, rect.y - border, rect.width + 2 * border, rect.height + 2 * border});
}

at::Tensor TileRunner::copyOfPrev(const Rect& rect, const Moment& moment) {
    m_hostPrev.resize_({1, 3, rect.height, rect.width});
    if (rect.height == 0) {
        return m_hostPrev;
    }
    colour::readRgb(moment.prev, rect, m_hostPrev.data_ptr<float>());
    return m_hostPrev;
}

}  // namespace tessera::inference
