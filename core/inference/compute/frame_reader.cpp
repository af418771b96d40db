#include "core/inference/compute/frame_reader.h"

#include "core/colour/rgb_reader.h"
#include "core/tiling/padding.h"

#include <ATen/ATen.h>

#include <utility>

namespace tessera::inference {

namespace {

// 0 … 1 to -1 … 1, in place and in one pass.
at::Tensor asSigned(at::Tensor& picture) {
    return at::add_out(picture, at::scalar_tensor(-1, picture.options()), picture, 2);
}

}  // namespace

FrameReader::FrameReader(media::Frame frame, Size padded, c10::Device device)
    : m_frame(std::move(frame)), m_padded(padded), m_device(device) {}

at::Tensor FrameReader::window(const Rect& rect, Range range) const {
    at::Tensor picture = at::empty({1, 3, rect.height, rect.width}, at::kFloat);
    colour::readRgb(m_frame, rect, picture.data_ptr<float>());
    return (range == Range::Signed ? asSigned(picture) : picture).to(m_device);
}

at::Tensor FrameReader::reduced(int reduction) const {
    const Size whole = tiling::paddedSize(m_padded, reduction);
    at::Tensor small = at::empty({1, 3, whole.height / reduction, whole.width / reduction}, at::kFloat);
    colour::readReducedRgb(m_frame, whole, reduction, small.data_ptr<float>());
    return asSigned(small).to(m_device);
}

at::Tensor readWindows(const media::Frame& frame, std::span<const Rect> windows, at::Tensor& buffer,
                       c10::Device device) {
    const Rect& first = windows.front();
    buffer.resize_({std::ssize(windows), 3, first.height, first.width});
    float* place = buffer.data_ptr<float>();
    for (const Rect& window : windows) {
        colour::readRgb(frame, window, place);
        place += std::int64_t{3} * window.height * window.width;
    }
    return asSigned(buffer).to(device);
}

}  // namespace tessera::inference
