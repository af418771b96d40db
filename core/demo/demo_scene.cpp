#include "core/demo/demo_scene.h"

#include "core/base/threads.h"
#include "core/base/tool_messages.h"
#include "core/demo/demo_layers.h"
#include "core/media/av_ptr.h"
#include "core/media/picture_format.h"

#include <thread>

extern "C" {
#include <libavutil/pixdesc.h>
}

namespace tessera::demo {

namespace {

using demo::Canvas;
using demo::Color;

void paintAll(Canvas& canvas, float seconds) {
    demo::paintSky(canvas, seconds);
    demo::paintMountains(canvas, seconds);
    demo::paintCity(canvas, seconds);
    demo::paintWater(canvas, seconds);
    demo::paintWheel(canvas, seconds);
    demo::paintTrain(canvas, seconds);
    demo::paintBalloon(canvas, seconds);
    demo::paintBirds(canvas, seconds);
    demo::paintPromenade(canvas, seconds);
    demo::paintCaption(canvas);
}

// Rows are independent, so the number of threads does not show in the picture.
std::vector<Color> paintScene(Size size, float seconds) {
    std::vector<Color> pixels(static_cast<std::size_t>(size.pixels()));
    const int threads = std::clamp(static_cast<int>(std::thread::hardware_concurrency()), 1, 8);
    std::vector<std::jthread> workers;
    for (int i = 0; i < threads; ++i) {
        const int first = size.height * i / threads;
        const int last = size.height * (i + 1) / threads;
        workers.push_back(startThread([&pixels, size, seconds, first, last] {
            Canvas canvas(size, pixels, first, last);
            paintAll(canvas, seconds);
        }));
    }
    workers.clear();  // waits
    return pixels;
}

struct Yuv {
    float y = 0, u = 0, v = 0;  // 0 … 1, ±0.5
};

Yuv toYuv(const Color& color) {
    const float r = std::clamp(color.r, 0.0f, 1.0f);
    const float g = std::clamp(color.g, 0.0f, 1.0f);
    const float b = std::clamp(color.b, 0.0f, 1.0f);
    const float y = 0.2126f * r + 0.7152f * g + 0.0722f * b;
    return {y, (b - y) / 1.8556f, (r - y) / 1.5748f};
}

// Writes codes of the frame's depth, video range.
class PlaneWriter {
public:
    explicit PlaneWriter(AVFrame& frame)
        : m_frame(frame),
          m_depth(av_pix_fmt_desc_get(static_cast<AVPixelFormat>(frame.format))->comp[0].depth) {}

    void luma(int x, int y, float value) { put(0, x, y, 16 + 219 * value); }
    void chroma(int x, int y, float u, float v) {
        put(1, x, y, 128 + 224 * u);
        put(2, x, y, 128 + 224 * v);
    }

private:
    void put(int plane, int x, int y, float code) {
        std::uint8_t* row = m_frame.data[plane] + static_cast<std::ptrdiff_t>(y) * m_frame.linesize[plane];
        const auto value = static_cast<unsigned>(std::lround(code * static_cast<float>(1 << (m_depth - 8))));
        if (m_depth == 8) {
            row[x] = static_cast<std::uint8_t>(value);
        } else {
            reinterpret_cast<std::uint16_t*>(row)[x] = static_cast<std::uint16_t>(value);
        }
    }

    AVFrame& m_frame;
    int m_depth;
};

AVPixelFormat pixelFormat(DemoFormat format) {
    switch (format) {
        case DemoFormat::Yuv420:
            return AV_PIX_FMT_YUV420P;
        case DemoFormat::Yuv420TenBit:
            return AV_PIX_FMT_YUV420P10;
        case DemoFormat::Yuv444:
            return AV_PIX_FMT_YUV444P;
    }
    return AV_PIX_FMT_YUV420P;
}

// Chroma samples sit on the left luma column, between two rows: weights 1 2 1 across, 1 1 down.
void writeSubsampledChroma(PlaneWriter& writer, const std::vector<Yuv>& picture, Size size) {
    const auto at = [&](int x, int y) -> const Yuv& {
        x = std::clamp(x, 0, size.width - 1);
        y = std::min(y, size.height - 1);
        return picture[static_cast<std::size_t>(y) * size.width + x];
    };
    for (int y = 0; y < (size.height + 1) / 2; ++y) {
        for (int x = 0; x < (size.width + 1) / 2; ++x) {
            Yuv sum;
            for (int dy = 0; dy < 2; ++dy) {
                for (int dx = -1; dx <= 1; ++dx) {
                    const float weight = (dx == 0 ? 2.0f : 1.0f) / 8;
                    const Yuv& sample = at(2 * x + dx, 2 * y + dy);
                    sum.u += sample.u * weight;
                    sum.v += sample.v * weight;
                }
            }
            writer.chroma(x, y, sum.u, sum.v);
        }
    }
}

}  // namespace

media::Frame renderDemoFrame(Size size, double seconds, DemoFormat format) {
    if (size.width < 2 || size.height < 2) {
        throw Error(ErrorCode::BadOption, message::DemoTooSmall());
    }
    const std::vector<Color> pixels = paintScene(size, static_cast<float>(seconds));
    std::vector<Yuv> picture(pixels.size());
    std::ranges::transform(pixels, picture.begin(), toYuv);
    media::FramePtr frame = media::makeVideoFrame(size, pixelFormat(format));
    frame->colorspace = AVCOL_SPC_BT709;
    frame->color_primaries = AVCOL_PRI_BT709;
    frame->color_trc = AVCOL_TRC_BT709;
    frame->color_range = AVCOL_RANGE_MPEG;
    frame->chroma_location = AVCHROMA_LOC_LEFT;
    frame->sample_aspect_ratio = {1, 1};
    PlaneWriter writer(*frame);
    const bool full = format == DemoFormat::Yuv444;
    for (int y = 0; y < size.height; ++y) {
        for (int x = 0; x < size.width; ++x) {
            const Yuv& sample = picture[static_cast<std::size_t>(y) * size.width + x];
            writer.luma(x, y, sample.y);
            if (full) {
                writer.chroma(x, y, sample.u, sample.v);
            }
        }
    }
    if (!full) {
        writeSubsampledChroma(writer, picture, size);
    }
    frame->pts = 0;
    return media::toFrame(std::move(frame));
}

}  // namespace tessera::demo
