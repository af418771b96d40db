#include "core/media/frame_planes.h"

extern "C" {
#include <libavutil/imgutils.h>
#include <libavutil/pixdesc.h>
}

namespace tessera::media {

std::vector<Plane> planesOf(const AVFrame& picture) {
    const auto format = static_cast<AVPixelFormat>(picture.format);
    const AVPixFmtDescriptor& description = *av_pix_fmt_desc_get(format);
    std::vector<Plane> planes;
    for (int plane = 0; plane < av_pix_fmt_count_planes(format); ++plane) {
        const bool isChroma = (plane == 1 || plane == 2) && (description.flags & AV_PIX_FMT_FLAG_RGB) == 0;
        const int rows =
            isChroma ? AV_CEIL_RSHIFT(picture.height, description.log2_chroma_h) : picture.height;
        planes.push_back({plane, av_image_get_linesize(format, picture.width, plane), rows});
    }
    return planes;
}

}  // namespace tessera::media
