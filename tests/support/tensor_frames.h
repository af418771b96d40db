// Frames for models that are called without a generator, from tensors.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interpolation/interpolator.h"

#include <ATen/ATen.h>

#include <memory>
#include <optional>
#include <utility>

namespace tessera::tests {

[[nodiscard]] inline Size sizeOf(const at::Tensor& picture) {
    return {static_cast<int>(picture.size(3)), static_cast<int>(picture.size(2))};
}

[[nodiscard]] inline at::Tensor part(const at::Tensor& picture, const Rect& rect) {
    return picture.narrow(2, rect.y, rect.height).narrow(3, rect.x, rect.width);
}

// A frame that needs no padding: [1, 3, h, w] in [-1, 1]. Windows lie inside.
class TensorFrame final : public interpolation::FramePixels {
public:
    explicit TensorFrame(at::Tensor picture) : m_picture(std::move(picture)) {}
    [[nodiscard]] Size size() const override { return sizeOf(m_picture); }
    [[nodiscard]] Size padded() const override { return size(); }
    [[nodiscard]] at::Tensor window(const Rect& rect, Range range) const override {
        const at::Tensor seen = part(m_picture, rect).contiguous();
        return range == Range::Signed ? seen : seen.add(1).div_(2);
    }
    [[nodiscard]] at::Tensor reduced(int reduction) const override {
        return at::avg_pool2d(m_picture, {reduction, reduction});
    }

private:
    at::Tensor m_picture;
};

[[nodiscard]] inline interpolation::ContextPtr contextOf(interpolation::Interpolator& model,
                                                         const at::Tensor& prev, const at::Tensor& next,
                                                         const interpolation::Options& options = {}) {
    const auto first = std::make_shared<const TensorFrame>(prev);
    const auto second = std::make_shared<const TensorFrame>(next);
    return model.prepare({first, second, model.features(first, options), model.features(second, options)},
                         options);
}

// The picture of `rect` at t.
[[nodiscard]] inline at::Tensor tileOf(interpolation::Interpolator& model,
                                       const interpolation::ContextPtr& pair, const at::Tensor& prev,
                                       const at::Tensor& next, const Rect& rect, double t,
                                       const interpolation::Options& options = {}) {
    const interpolation::ContextPtr context = model.atTime(pair, t, options);
    interpolation::TileInput input;
    input.rect = rect;
    input.frame = sizeOf(prev);
    if (const auto windows = model.windows(*context, rect, input.frame, t, options)) {
        input.windows = *windows;
        input.prev = part(prev, windows->prev);
        input.next = part(next, windows->next);
    }
    return model.interpolate(*context, input, t, options);
}

}  // namespace tessera::tests
