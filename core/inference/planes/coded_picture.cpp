#include "core/inference/planes/coded_picture.h"

#include "core/colour/chroma_resampling.h"

#include <ATen/ATen.h>

namespace tessera::inference {

namespace {

at::ScalarType typeOf(const colour::Component& component) {
    return component.floating ? at::kFloat : component.wide ? at::kShort : at::kByte;
}

at::Tensor bytesSwapped(const at::Tensor& words) {
    return at::bitwise_or(at::bitwise_left_shift(at::bitwise_and(words, 0xff), 8),
                          at::bitwise_and(at::bitwise_right_shift(words, 8), 0xff));
}

}  // namespace

CodedPicture::CodedPicture(const media::Frame& frame, Transfers& transfers)
    : m_frame(frame), m_model(colour::colorModelOf(frame)), m_layout(colour::codedLayout(frame)) {
    const at::Tensor host = transfers.hostBytes(m_layout.bytes);
    colour::copyPlanes(frame, host.data_ptr<std::uint8_t>());
    m_sent = transfers.upload(host);
}

CodedPicture::CodedPicture(const media::Frame& frame, c10::Device device) {
    DirectTransfers transfers(device);
    *this = CodedPicture(frame, transfers);
}

const at::Tensor& CodedPicture::bytes() const {
    if (m_sent.arrive) {
        m_sent.arrive();
        m_sent.arrive = nullptr;
    }
    return m_sent.bytes;
}

Size CodedPicture::chromaSize() const {
    return {colour::chromaLength(size().width, m_model.horizontal),
            colour::chromaLength(size().height, m_model.vertical)};
}

// A view: what is stored into it is in the plane.
at::Tensor CodedPicture::samples(const colour::Component& component, const Rect& place) const {
    const colour::CodedPlane& plane = m_layout.planes[static_cast<std::size_t>(component.plane)];
    const at::ScalarType type = typeOf(component);
    const auto width = static_cast<std::int64_t>(c10::elementSize(type));
    const std::int64_t first = plane.start + std::int64_t{place.y} * plane.rowBytes + component.start +
                               std::int64_t{place.x} * component.step;
    return bytes().view(type).as_strided({place.height, place.width},
                                         {plane.rowBytes / width, component.step / width}, first / width);
}

at::Tensor CodedPicture::load(const colour::Component& component, const Rect& place) const {
    at::Tensor codes = samples(component, place);
    if (component.floating) {
        return codes.clone(at::MemoryFormat::Contiguous);
    }
    if (component.wide) {
        codes = codes.to(at::kInt);
        codes = component.swapped ? bytesSwapped(codes) : codes;
        // Bits above those of the sample, a sign among them, are masked out.
        codes = at::bitwise_and(component.shift > 0 ? at::bitwise_right_shift(codes, component.shift) : codes,
                                (1 << component.depth) - 1);
    }
    const float scale = component.scale;
    const at::Tensor bias = at::scalar_tensor(-component.offset * scale, codes.options().dtype(at::kFloat));
    return at::add(bias, codes, scale);
}

void CodedPicture::store(const colour::Component& component, const Rect& place, const at::Tensor& values) {
    at::Tensor target = samples(component, place);
    if (component.floating) {
        target.copy_(values);
        return;
    }
    const auto largest = static_cast<float>((1 << component.depth) - 1);
    at::Tensor codes =
        at::mul(values, 1.0f / component.scale).add_(component.offset).clamp_(0.0f, largest).add_(0.5f);
    codes = codes.to(at::kInt);  // towards zero
    if (component.shift > 0) {
        codes = at::bitwise_left_shift(codes, component.shift);
    }
    target.copy_(component.swapped ? bytesSwapped(codes) : codes);
}

CodedPicture CodedPicture::clone() const {
    CodedPicture copy = *this;
    copy.m_sent = {bytes().clone(), {}};
    return copy;
}

std::function<media::Frame()> CodedPicture::download(Transfers& transfers) const {
    return [frame = m_frame, sent = transfers.download(bytes())] {
        if (sent.arrive) {
            sent.arrive();
        }
        return colour::frameOfPlanes(frame, sent.bytes.data_ptr<std::uint8_t>());
    };
}

media::Frame CodedPicture::download() const {
    DirectTransfers transfers(bytes().device());
    return download(transfers)();
}

}  // namespace tessera::inference
