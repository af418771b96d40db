// Frames for tests: any pixel format, filled with reproducible noise or a formula.
#pragma once

#include "core/media/av_ptr.h"
#include "core/media/frame.h"

#include <cstring>
#include <functional>
#include <random>

extern "C" {
#include <libavutil/frame.h>
#include <libavutil/pixdesc.h>
}

namespace tessera::tests {

// Every byte random; planes of more than 8 bits a sample are masked to their depth. Alpha too.
inline media::FramePtr noisePicture(Size size, AVPixelFormat format, unsigned seed) {
    media::FramePtr picture = media::makeVideoFrame(size, format);
    const AVPixFmtDescriptor* description = av_pix_fmt_desc_get(format);
    std::mt19937 random(seed);
    const int depth = description->comp[0].depth;
    const int shift = description->comp[0].shift;
    for (int plane = 0; plane < 4 && picture->data[plane] != nullptr; ++plane) {
        const bool chroma = (plane == 1 || plane == 2) && (description->flags & AV_PIX_FMT_FLAG_RGB) == 0;
        const int rows = chroma ? AV_CEIL_RSHIFT(size.height, description->log2_chroma_h) : size.height;
        for (int y = 0; y < rows; ++y) {
            std::uint8_t* line =
                picture->data[plane] + static_cast<std::ptrdiff_t>(y) * picture->linesize[plane];
            for (int x = 0; x + 1 < picture->linesize[plane]; x += 2) {
                const auto value = static_cast<std::uint16_t>(random());
                const auto word =
                    depth > 8 ? static_cast<std::uint16_t>((value & ((1 << depth) - 1)) << shift) : value;
                std::memcpy(line + x, &word, sizeof(word));
            }
        }
    }
    return picture;
}

inline media::Frame frameOf(media::FramePtr picture, std::int64_t pts = 0) {
    return media::Frame(std::shared_ptr<const AVFrame>(std::move(picture)), pts);
}

// Planar float RGB from a formula: level(channel, x, y), channels R G B.
inline media::Frame floatFrame(Size size, const std::function<float(int, int, int)>& level) {
    media::FramePtr picture = media::makeVideoFrame(size, AV_PIX_FMT_GBRPF32LE);
    constexpr int planeOfChannel[3] = {2, 0, 1};
    for (int channel = 0; channel < 3; ++channel) {
        for (int y = 0; y < size.height; ++y) {
            const int plane = planeOfChannel[channel];
            auto* line = reinterpret_cast<float*>(picture->data[plane] +
                                                  static_cast<std::ptrdiff_t>(y) * picture->linesize[plane]);
            for (int x = 0; x < size.width; ++x) {
                line[x] = level(channel, x, y);
            }
        }
    }
    return frameOf(std::move(picture));
}

inline float floatLevel(const media::Frame& frame, int channel, int x, int y) {
    constexpr int planeOfChannel[3] = {2, 0, 1};
    const int plane = planeOfChannel[channel];
    const AVFrame& picture = frame.picture();
    float value = 0;
    std::memcpy(&value,
                picture.data[plane] + static_cast<std::ptrdiff_t>(y) * picture.linesize[plane] +
                    static_cast<std::ptrdiff_t>(x) * 4,
                sizeof(value));
    return value;
}

}  // namespace tessera::tests
