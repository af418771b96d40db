#include "core/inference/compute/frame_reader.h"

#include "core/colour/rgb_reader.h"
#include "core/tiling/padding.h"

#include <ATen/ATen.h>

#include <utility>
#include <vector>

namespace tessera::inference {

namespace {

// 0 … 1 to -1 … 1, in place and in one pass.
at::Tensor asSigned(at::Tensor& picture) {
    return at::add_out(picture, at::scalar_tensor(-1, picture.options()), picture, 2);
}

}  // namespace

FrameReader::FrameReader(media::Frame frame, Size padded, c10::Device device)
    : m_frame(std::move(frame)), m_padded(padded), m_device(device) {}

FrameReader::FrameReader(CodedPicture coded, Size padded, c10::Device device, PictureColours& colours)
    : FrameReader(coded.frame(), padded, device) {
    m_coded.emplace(std::move(coded));
    m_rgb = colours.toRgb(*m_coded);
}

at::Tensor FrameReader::onDevice(const Rect& rect, Range range) const {
    const at::Tensor picture = mirroredPart(m_rgb, rect).unsqueeze(0);
    return range == Range::Unit ? picture.clone(at::MemoryFormat::Contiguous)
                                : at::add(at::scalar_tensor(-1, picture.options()), picture, 2).contiguous();
}

at::Tensor FrameReader::window(const Rect& rect, Range range) const {
    if (m_coded) {
        return onDevice(rect, range);
    }
    at::Tensor picture = at::empty({1, 3, rect.height, rect.width}, at::kFloat);
    colour::readRgb(m_frame, rect, picture.data_ptr<float>());
    return (range == Range::Signed ? asSigned(picture) : picture).to(m_device);
}

at::Tensor FrameReader::reduced(int reduction) const {
    const Size whole = tiling::paddedSize(m_padded, reduction);
    if (m_coded) {
        return at::avg_pool2d(onDevice({0, 0, whole.width, whole.height}, Range::Signed),
                              {reduction, reduction});
    }
    at::Tensor small = at::empty({1, 3, whole.height / reduction, whole.width / reduction}, at::kFloat);
    colour::readReducedRgb(m_frame, whole, reduction, small.data_ptr<float>());
    return asSigned(small).to(m_device);
}

at::Tensor FrameReader::windows(std::span<const Rect> rects, at::Tensor& buffer) const {
    if (m_coded) {
        std::vector<at::Tensor> cut;
        for (const Rect& rect : rects) {
            cut.push_back(onDevice(rect, Range::Signed));
        }
        return cut.size() == 1 ? cut.front() : at::cat(cut);
    }
    const Rect& first = rects.front();
    buffer.resize_({std::ssize(rects), 3, first.height, first.width});
    float* place = buffer.data_ptr<float>();
    for (const Rect& rect : rects) {
        colour::readRgb(m_frame, rect, place);
        place += std::int64_t{3} * rect.height * rect.width;
    }
    return asSigned(buffer).to(m_device);
}

}  // namespace tessera::inference
