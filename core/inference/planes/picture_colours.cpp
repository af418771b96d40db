#include "core/inference/planes/picture_colours.h"

#include "core/colour/chroma_resampling.h"
#include "core/tiling/padding.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <vector>

namespace tessera::inference {

namespace {

constexpr std::size_t mostFilters = 16;  // regions of a film come in many sizes

Rect wholeOf(Size size) {
    return {0, 0, size.width, size.height};
}

// Y' Cb Cr to R' G' B' (ITU-R BT.601, the general matrix form). `chroma`: [2, h, w].
at::Tensor rgbOf(const colour::ColorModel& model, const at::Tensor& luma, const at::Tensor& chroma) {
    const float redGain = 2 * (1 - model.redWeight);
    const float blueGain = 2 * (1 - model.blueWeight);
    const float greenWeight = 1 - model.redWeight - model.blueWeight;
    const at::Tensor cb = chroma.select(0, 0);
    const at::Tensor cr = chroma.select(0, 1);
    at::Tensor rgb = at::empty({3, luma.size(0), luma.size(1)}, luma.options());
    at::Tensor red = rgb.select(0, 0);
    at::Tensor green = rgb.select(0, 1);
    at::Tensor blue = rgb.select(0, 2);
    at::add_out(red, luma, cr, redGain);
    at::add_out(green, luma, cb, -model.blueWeight * blueGain / greenWeight);
    green.add_(cr, -model.redWeight * redGain / greenWeight);
    at::add_out(blue, luma, cb, blueGain);
    return rgb;
}

at::Tensor lumaOf(const colour::ColorModel& model, const at::Tensor& rgb) {
    const float greenWeight = 1 - model.redWeight - model.blueWeight;
    return at::mul(rgb.select(0, 0), model.redWeight)
        .add_(rgb.select(0, 1), greenWeight)
        .add_(rgb.select(0, 2), model.blueWeight);
}

at::Tensor chromaOf(const colour::ColorModel& model, const at::Tensor& rgb, const at::Tensor& luma) {
    at::Tensor chroma = at::empty({2, luma.size(0), luma.size(1)}, luma.options());
    at::Tensor cb = chroma.select(0, 0);
    at::Tensor cr = chroma.select(0, 1);
    at::sub_out(cb, rgb.select(0, 2), luma).mul_(0.5f / (1 - model.blueWeight));
    at::sub_out(cr, rgb.select(0, 0), luma).mul_(0.5f / (1 - model.redWeight));
    return chroma;
}

at::Tensor sourcesOf(int first, int count, int length, c10::Device device) {
    at::Tensor sources = at::empty({count}, at::kLong);
    for (int i = 0; i < count; ++i) {
        sources.data_ptr<std::int64_t>()[i] = tiling::paddedSource(first + i, length);
    }
    return sources.to(device);
}

// One axis of mirroredPart().
at::Tensor mirroredAlong(const at::Tensor& picture, int axis, int first, int count) {
    const auto length = static_cast<int>(picture.size(axis));
    return first >= 0 && first + count <= length
               ? picture.narrow(axis, first, count)
               : picture.index_select(axis, sourcesOf(first, count, length, picture.device()));
}

}  // namespace

at::Tensor PictureColours::toRgb(const CodedPicture& picture) {
    const colour::ColorModel& model = picture.model();
    const Rect whole = wholeOf(picture.size());
    const at::Tensor first = picture.load(model.components[0], whole);
    if (model.kind == colour::ColorKind::Gray) {
        return first.expand({3, whole.height, whole.width});
    }
    if (model.kind == colour::ColorKind::Rgb) {
        return at::stack(
            {first, picture.load(model.components[1], whole), picture.load(model.components[2], whole)});
    }
    const Rect narrow = wholeOf(picture.chromaSize());
    const at::Tensor coded =
        at::stack({picture.load(model.components[1], narrow), picture.load(model.components[2], narrow)});
    const c10::Device device = coded.device();
    const at::Tensor wide = filter(Direction::Up, whole.width, model.horizontal, device).alongRows(coded);
    return rgbOf(model, first,
                 filter(Direction::Up, whole.height, model.vertical, device).alongColumns(wide));
}

void PictureColours::writeRgb(CodedPicture& picture, const at::Tensor& rgb, const Rect& region) {
    const colour::ColorModel& model = picture.model();
    if (model.kind == colour::ColorKind::Rgb) {
        for (std::size_t i = 0; i < 3; ++i) {
            picture.store(model.components[i], region, rgb.select(0, static_cast<std::int64_t>(i)));
        }
        return;
    }
    if (model.kind == colour::ColorKind::Gray) {
        picture.store(model.components[0], region,
                      at::add(rgb.select(0, 0), rgb.select(0, 1)).add_(rgb.select(0, 2)).div_(3.0f));
        return;
    }
    const at::Tensor luma = lumaOf(model, rgb);
    picture.store(model.components[0], region, luma);
    const c10::Device device = luma.device();
    const at::Tensor rows =
        filter(Direction::Down, region.width, model.horizontal, device).alongRows(chromaOf(model, rgb, luma));
    const at::Tensor chroma =
        filter(Direction::Down, region.height, model.vertical, device).alongColumns(rows);
    // Samples at the region's inner ends were worked out without their neighbours: they stay as they are.
    const int left = region.x > 0 ? 1 : 0;
    const int top = region.y > 0 ? 1 : 0;
    const int right = region.right() < picture.size().width ? 1 : 0;
    const int bottom = region.bottom() < picture.size().height ? 1 : 0;
    const Rect place{(region.x >> model.horizontal.log2) + left, (region.y >> model.vertical.log2) + top,
                     static_cast<int>(chroma.size(2)) - left - right,
                     static_cast<int>(chroma.size(1)) - top - bottom};
    if (place.width <= 0 || place.height <= 0) {
        return;
    }
    const at::Tensor inner = chroma.narrow(1, top, place.height).narrow(2, left, place.width);
    picture.store(model.components[1], place, inner.select(0, 0));
    picture.store(model.components[2], place, inner.select(0, 1));
}

const AxisFilter& PictureColours::filter(Direction direction, int length, const colour::ChromaAxis& axis,
                                         c10::Device device) {
    const auto known = std::ranges::find_if(m_known, [&](const Known& other) {
        return other.direction == direction && other.length == length && other.axis == axis &&
               other.device == device;
    });
    if (known != m_known.end()) {
        return known->filter;
    }
    if (m_known.size() == mostFilters) {
        m_known.pop_front();
    }
    const AxisFilter made = direction == Direction::Up ? AxisFilter::up(length, axis, device)
                                                       : AxisFilter::down(length, axis, device);
    m_known.push_back({direction, length, axis, device, made});
    return m_known.back().filter;
}

void mixAlpha(CodedPicture& picture, const CodedPicture& prev, const CodedPicture& next, double t) {
    const colour::ColorModel& model = picture.model();
    if (!model.hasAlpha) {
        return;
    }
    const Rect whole = wholeOf(picture.size());
    const at::Tensor before = prev.load(prev.model().alpha, whole);
    const at::Tensor after = next.load(next.model().alpha, whole);
    picture.store(model.alpha, whole, at::lerp(before, after, t));
}

at::Tensor mirroredPart(const at::Tensor& picture, const Rect& rect) {
    return mirroredAlong(mirroredAlong(picture, 1, rect.y, rect.height), 2, rect.x, rect.width);
}

}  // namespace tessera::inference
