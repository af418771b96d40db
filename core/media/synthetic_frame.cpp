#include "core/media/synthetic_frame.h"

#include "core/media/av_ptr.h"

#include <cmath>
#include <cstring>

namespace tessera::media {

Frame makeTextureFrame(Size size, double shift) {
    FramePtr picture = makeVideoFrame(size, AV_PIX_FMT_YUV420P);
    for (int y = 0; y < size.height; ++y) {
        std::uint8_t* row = picture->data[0] + static_cast<std::ptrdiff_t>(y) * picture->linesize[0];
        for (int x = 0; x < size.width; ++x) {
            const double u = x - shift;
            // Wave lengths from 5 to 60 pixels, in several directions.
            const double level = std::sin(u * 0.11 + y * 0.07) + std::sin(u * 0.43 - y * 0.29) +
                                 std::sin(u * 1.21 + y * 0.83) + std::sin(u * 0.19 - y * 0.97);
            row[x] = static_cast<std::uint8_t>(126 + 24 * level);
        }
    }
    for (int plane = 1; plane < 3; ++plane) {
        const int rows = (size.height + 1) / 2;
        std::memset(picture->data[plane], 128,
                    static_cast<size_t>(picture->linesize[plane]) * static_cast<size_t>(rows));
    }
    return Frame(std::shared_ptr<const AVFrame>(std::move(picture)));
}

}  // namespace tessera::media
