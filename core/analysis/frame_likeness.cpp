#include "core/analysis/frame_likeness.h"

#include "core/media/frame_planes.h"
#include "core/media/frame_scaler.h"
#include "core/media/picture_format.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <cstring>
#include <vector>

extern "C" {
#include <libavutil/pixdesc.h>
}

namespace tessera::analysis {

namespace {

constexpr int blockSide = 16;  // samples

bool sameShape(const media::Frame& a, const media::Frame& b) {
    return a.size() == b.size() && a.picture().format == b.picture().format;
}

// The largest mean difference of a block of the first plane, in samples' own units.
template <typename Sample>
double worstBlock(const AVFrame& a, const AVFrame& b, const media::Plane& plane) {
    const int samples = plane.rowBytes / static_cast<int>(sizeof(Sample));
    std::vector<std::int64_t> sums(static_cast<std::size_t>(samples / blockSide + 1));
    double worst = 0;
    for (int top = 0; top < plane.rows; top += blockSide) {
        std::ranges::fill(sums, 0);
        const int rows = std::min(blockSide, plane.rows - top);
        for (int y = top; y < top + rows; ++y) {
            const auto* rowA = reinterpret_cast<const Sample*>(media::rowOf(a, plane.index, y));
            const auto* rowB = reinterpret_cast<const Sample*>(media::rowOf(b, plane.index, y));
            for (int x = 0; x < samples; ++x) {
                sums[static_cast<std::size_t>(x / blockSide)] += std::abs(int{rowA[x]} - int{rowB[x]});
            }
        }
        for (std::size_t block = 0; block < sums.size(); ++block) {
            const int columns = std::min(blockSide, samples - static_cast<int>(block) * blockSide);
            if (columns > 0) {
                worst = std::max(worst, static_cast<double>(sums[block]) / (columns * rows));
            }
        }
    }
    return worst;
}

}  // namespace

struct SmallLumaMaker::State {
    media::FrameScaler scaler;
};

SmallLumaMaker::SmallLumaMaker() : m_state(std::make_unique<State>()) {}
SmallLumaMaker::~SmallLumaMaker() = default;

SmallLuma SmallLumaMaker::make(const media::Frame& frame) {
    const media::FramePtr small = m_state->scaler.convert(frame.picture(), SmallLuma::size, AV_PIX_FMT_GRAY8);
    SmallLuma luma;
    for (int y = 0; y < SmallLuma::size.height; ++y) {
        std::memcpy(luma.level.data() + static_cast<std::ptrdiff_t>(y) * SmallLuma::size.width,
                    media::rowOf(*small, 0, y), SmallLuma::size.width);
    }
    return luma;
}

bool isDuplicate(const media::Frame& a, const media::Frame& b) {
    if (a.empty() || b.empty() || !sameShape(a, b)) {
        return false;
    }
    constexpr double noise = 1.5;  // of 255
    const auto format = static_cast<AVPixelFormat>(a.picture().format);
    const AVComponentDescriptor& first = av_pix_fmt_desc_get(format)->comp[0];
    const media::Plane plane = media::planesOf(a.picture()).front();
    if (first.depth <= 8) {
        return worstBlock<std::uint8_t>(a.picture(), b.picture(), plane) <= noise;
    }
    const double unit = std::ldexp(1.0, first.depth + first.shift - 8);
    return first.depth <= 16 ? worstBlock<std::uint16_t>(a.picture(), b.picture(), plane) <= noise * unit
                             : isIdentical(a, b);
}

bool isIdentical(const media::Frame& a, const media::Frame& b) {
    if (a.empty() || b.empty() || !sameShape(a, b)) {
        return false;
    }
    for (const media::Plane& plane : media::planesOf(a.picture())) {
        for (int y = 0; y < plane.rows; ++y) {
            if (std::memcmp(media::rowOf(a.picture(), plane.index, y),
                            media::rowOf(b.picture(), plane.index, y),
                            static_cast<std::size_t>(plane.rowBytes)) != 0) {
                return false;
            }
        }
    }
    return true;
}

bool holdSameValues(const std::string& format, const std::string& other) {
    const AVPixelFormat a = av_get_pix_fmt(format.c_str());
    const AVPixelFormat b = av_get_pix_fmt(other.c_str());
    return a != AV_PIX_FMT_NONE && b != AV_PIX_FMT_NONE && media::lossesOf(a, b).empty() &&
           media::lossesOf(b, a).empty();
}

bool isIdenticalRepacked(const media::Frame& a, const media::Frame& b) {
    if (a.empty() || b.empty() || a.size() != b.size() || a.picture().format == b.picture().format) {
        return isIdentical(a, b);
    }
    const AVPixFmtDescriptor* format = av_pix_fmt_desc_get(static_cast<AVPixelFormat>(a.picture().format));
    const bool hasUnusedBits = av_get_padded_bits_per_pixel(format) > av_get_bits_per_pixel(format);
    const media::Frame& like = hasUnusedBits ? b : a;
    const media::Frame& other = hasUnusedBits ? a : b;
    media::FrameScaler scaler;
    return isIdentical(like,
                       media::toFrame(scaler.convert(other.picture(), other.size(),
                                                     static_cast<AVPixelFormat>(like.picture().format))));
}

}  // namespace tessera::analysis
