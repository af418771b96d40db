#include "core/media/frame.h"

extern "C" {
#include <libavutil/frame.h>
#include <libavutil/imgutils.h>
}

namespace tessera::media {

Size Frame::size() const noexcept {
    return empty() ? Size{} : Size{m_picture->width, m_picture->height};
}

std::int64_t Frame::bytes() const noexcept {
    if (empty()) {
        return 0;
    }
    const int bytes = av_image_get_buffer_size(static_cast<AVPixelFormat>(m_picture->format),
                                               m_picture->width, m_picture->height, 1);
    return bytes > 0 ? bytes : 0;
}

}  // namespace tessera::media
