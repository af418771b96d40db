#include "core/media/finer_frames.h"

#include <algorithm>
#include <array>

extern "C" {
#include <libavutil/pixdesc.h>
}

namespace tessera::media {

namespace {

// As many planes of the same meaning, with more bits or more chroma samples.
bool holdsMore(int from, int to) {
    const AVPixFmtDescriptor* before = av_pix_fmt_desc_get(static_cast<AVPixelFormat>(from));
    const AVPixFmtDescriptor* after = av_pix_fmt_desc_get(static_cast<AVPixelFormat>(to));
    constexpr std::uint64_t kind = AV_PIX_FMT_FLAG_RGB | AV_PIX_FMT_FLAG_ALPHA | AV_PIX_FMT_FLAG_HWACCEL |
                                   AV_PIX_FMT_FLAG_PAL | AV_PIX_FMT_FLAG_FLOAT | AV_PIX_FMT_FLAG_BAYER;
    if (before == nullptr || after == nullptr || (before->flags & kind) != (after->flags & kind) ||
        before->nb_components != after->nb_components) {
        return false;
    }
    const std::array gains = {after->comp[0].depth - before->comp[0].depth,
                              before->log2_chroma_w - after->log2_chroma_w,
                              before->log2_chroma_h - after->log2_chroma_h};
    return std::ranges::min(gains) >= 0 && std::ranges::max(gains) > 0;
}

}  // namespace

FinerFrames::FinerFrames(const std::string& pixelFormat)
    : m_format(pixelFormat.empty() ? AV_PIX_FMT_NONE : av_get_pix_fmt(pixelFormat.c_str())) {}

Frame FinerFrames::of(const Frame& frame) {
    if (frame.empty() || !holdsMore(frame.picture().format, m_format)) {
        return frame;
    }
    const auto known = std::ranges::find_if(
        m_recent, [&](const Widened& widened) { return widened.from.sharesPixelsWith(frame); });
    if (known != m_recent.end()) {
        return known->to.withPts(frame.pts()).withShape(frame.shape());
    }
    FramePtr picture = m_scaler.convert(frame.picture(), frame.size(), static_cast<AVPixelFormat>(m_format));
    const Frame to(std::shared_ptr<const AVFrame>(std::move(picture)), frame.pts(), frame.shape());
    constexpr std::size_t most = 4;  // a pair and its neighbours
    if (m_recent.size() == most) {
        m_recent.pop_front();
    }
    m_recent.push_back({frame, to});
    return to;
}

}  // namespace tessera::media
