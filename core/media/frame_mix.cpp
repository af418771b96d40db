#include "core/media/frame_mix.h"

#include "core/media/frame_planes.h"
#include "core/media/picture_format.h"

#include <cmath>

extern "C" {
#include <libavutil/pixdesc.h>
}

namespace tessera::media {

namespace {

template <typename Sample>
void mixRow(const std::uint8_t* prev, const std::uint8_t* next, std::uint8_t* out, int bytes, double t) {
    const auto* a = reinterpret_cast<const Sample*>(prev);
    const auto* b = reinterpret_cast<const Sample*>(next);
    auto* mixed = reinterpret_cast<Sample*>(out);
    for (int x = 0; x < bytes / static_cast<int>(sizeof(Sample)); ++x) {
        mixed[x] = static_cast<Sample>(std::lround(a[x] + (b[x] - a[x]) * t));
    }
}

}  // namespace

Frame mixFrames(const Frame& prev, const Frame& next, double t) {
    const AVFrame& like = prev.picture();
    const AVPixFmtDescriptor& format = *av_pix_fmt_desc_get(static_cast<AVPixelFormat>(like.format));
    constexpr unsigned odd = AV_PIX_FMT_FLAG_FLOAT | AV_PIX_FMT_FLAG_BITSTREAM | AV_PIX_FMT_FLAG_PAL;
    const int depth = format.comp[0].depth;
    if ((format.flags & odd) != 0 || depth > 16 || (depth < 8)) {
        return t < 0.5 ? prev : next;
    }
    FramePtr mixed = makeVideoFrame(like);
    for (const Plane& plane : planesOf(like)) {
        for (int y = 0; y < plane.rows; ++y) {
            const auto mixRows = depth > 8 ? mixRow<std::uint16_t> : mixRow<std::uint8_t>;
            mixRows(rowOf(like, plane.index, y), rowOf(next.picture(), plane.index, y),
                    rowOf(*mixed, plane.index, y), plane.rowBytes, t);
        }
    }
    return toFrame(std::move(mixed));
}

}  // namespace tessera::media
