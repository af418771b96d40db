#include "core/media/rgb_picture.h"

#include "core/media/av_ptr.h"
#include "core/media/frame_scaler.h"

#include <cstring>
#include <utility>

namespace tessera::media {

struct RgbPictureMaker::State {
    FrameScaler scaler;
};

RgbPictureMaker::RgbPictureMaker() : m_state(std::make_unique<State>()) {}

RgbPictureMaker::~RgbPictureMaker() = default;

Picture RgbPictureMaker::make(const Frame& frame) {
    const FramePtr rgb = m_state->scaler.convert(frame.picture(), frame.size(), AV_PIX_FMT_RGB24);
    Picture picture{frame.size(), {}};
    const std::size_t rowBytes = std::size_t(picture.size.width) * 3;
    picture.rgb.resize(rowBytes * std::size_t(picture.size.height));
    for (int y = 0; y < picture.size.height; ++y) {
        std::memcpy(picture.rgb.data() + std::size_t(y) * rowBytes,
                    rgb->data[0] + std::ptrdiff_t(y) * rgb->linesize[0], rowBytes);
    }
    return picture;
}

Frame describedAs(const Frame& frame, const Frame& like) {
    FramePtr copy = shareFrame(frame.picture());
    copyDescription(*copy, like.picture());
    return Frame(std::shared_ptr<const AVFrame>(std::move(copy)), frame.pts());
}

}  // namespace tessera::media
