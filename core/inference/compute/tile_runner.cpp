#include "core/inference/compute/tile_runner.h"

#include "core/base/error.h"
#include "core/base/model_messages.h"
#include "core/colour/rgb_reader.h"
#include "core/inference/compute/stream_transfers.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace tessera::inference {

using interpolation::Interpolator;

namespace {

void requireFinite(const at::Tensor& sum, const std::string& model) {
    if (!std::isfinite(sum.item<float>())) {
        throw Error(ErrorCode::Model, message::ModelReturnedNoPicture(Name{model}));
    }
}

}  // namespace

TileRunner::TileRunner(std::unique_ptr<Interpolator> interpolator, c10::Device device,
                       const interpolation::Options& options, FramePath path,
                       std::unique_ptr<Transfers> transfers)
    : m_interpolator(std::move(interpolator)),
      m_path(path),
      m_transfers(transfers != nullptr ? std::move(transfers) : transfersOf(device)),
      m_options(options),
      m_contexts(*m_interpolator, options, device, path, *m_transfers) {
    m_interpolator->moveTo(device);
    release();
}

void TileRunner::release() {
    m_hostPrev = at::empty({0}, at::kFloat);
    m_hostNext = at::empty({0}, at::kFloat);
    m_interpolator->release();
    forgetPair();
}

void TileRunner::forgetPair() {
    m_context = nullptr;
    m_unchecked.reset();
    m_contexts.clear();
}

void TileRunner::prepare(const Moment& moment, Size padded, int times) {
    m_context = nullptr;
    m_unchecked.reset();
    m_padded = padded;
    m_context = &m_contexts.of(moment, padded, times);
}

void TileRunner::moveTo(c10::Device device, FramePath path) {
    release();
    m_interpolator->moveTo(device);
    m_transfers = transfersOf(device);
    m_contexts.moveTo(device, path, *m_transfers);
    m_path = path;
}

void TileRunner::computeIn(at::ScalarType type) {
    release();
    m_interpolator->computeIn(type);
}

at::Tensor TileRunner::interpolated(std::span<const Rect> rects, const Moment& moment) {
    interpolation::TileInput input;
    input.rect = rects.front();
    input.frame = m_padded;
    std::vector<Rect> prev;
    std::vector<Rect> next;
    for (const Rect& rect : rects) {
        if (const auto windows = m_interpolator->windows(*m_context, rect, m_padded, moment.t, m_options)) {
            prev.push_back(windows->prev);
            next.push_back(windows->next);
        }
    }
    if (!prev.empty()) {
        input.windows = {prev.front(), next.front()};
        input.prev = m_contexts.pixels(moment.prev).windows(prev, m_hostPrev);
        input.next = m_contexts.pixels(moment.next).windows(next, m_hostNext);
    }
    return m_interpolator->interpolate(*m_context, input, moment.t, m_options);
}

std::function<void()> TileRunner::takeCheck() {
    if (!m_unchecked.defined()) {
        return {};
    }
    const SentBytes sum = m_transfers->download(m_unchecked);
    m_unchecked.reset();
    return [sum, model = traits().info.id] {
        if (sum.arrive) {
            sum.arrive();
        }
        requireFinite(sum.bytes, model);
    };
}

at::Tensor TileRunner::run(std::span<const Rect> rects, const Moment& moment) {
    if (m_context == nullptr) {
        throw Error::internal("a tile was asked for before its pair was prepared");
    }
    const at::Tensor output = interpolated(rects, moment);
    const std::array<std::int64_t, 4> shape{std::ssize(rects), 3, rects.front().height, rects.front().width};
    if (output.sizes() != at::IntArrayRef(shape) || output.scalar_type() != at::kFloat) {
        throw Error(ErrorCode::Model, message::ModelReturnedWrongShape(Name{traits().info.id}));
    }
    // A sum is finite only if every value is (and far from overflow): one cheap pass.
    const at::Tensor sum = output.sum();
    if (m_path == FramePath::Planes && m_transfers->isBeside()) {
        m_unchecked = m_unchecked.defined() ? m_unchecked.add(sum) : sum;
        m_contexts.sendAhead(moment.after.frame);  // while the device is busy
    } else {
        requireFinite(sum, traits().info.id);
    }
    const at::Tensor picture = at::add(at::scalar_tensor(0.5, output.options()), output, 0.5);
    return (m_path == FramePath::Rows ? picture.to(at::kCPU) : picture).contiguous();
}

bool TileRunner::isStatic(const Rect& rect, const Moment& moment) const {
    const int border = this->border();
    return colour::samePixels(
        moment.prev, moment.next,
        {rect.x - border, rect.y - border, rect.width + 2 * border, rect.height + 2 * border});
}

at::Tensor TileRunner::copyOfPrev(const Rect& rect, const Moment& moment) {
    if (m_path == FramePath::Planes) {
        return m_contexts.pixels(moment.prev).window(rect, interpolation::FramePixels::Range::Unit);
    }
    m_hostPrev.resize_({1, 3, rect.height, rect.width});
    if (rect.height > 0) {
        colour::readRgb(moment.prev, rect, m_hostPrev.data_ptr<float>());
    }
    return m_hostPrev;
}

}  // namespace tessera::inference
