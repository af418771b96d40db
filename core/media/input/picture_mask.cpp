#include "core/media/input/picture_mask.h"

#include "core/base/quoted_name.h"
#include "core/base/source_messages.h"
#include "core/media/frame_planes.h"
#include "core/media/frame_scaler.h"
#include "core/media/input/open_input.h"
#include "core/media/input/video_reader.h"
#include "core/media/picture_format.h"

#include <algorithm>
#include <cmath>

extern "C" {
#include <libavutil/pixdesc.h>
}

namespace tessera::media {

namespace {

constexpr int white = 255;
constexpr double shapeTolerance = 0.02;

template <typename Sample>
Sample mixed(Sample made, Sample kept, int level) {
    if constexpr (std::is_floating_point_v<Sample>) {
        return made + (kept - made) * (static_cast<Sample>(level) / white);
    } else {
        const int difference = int{kept} - int{made};
        return static_cast<Sample>(made + (difference * level + (difference < 0 ? -127 : 127)) / white);
    }
}

// One component of a row; the samples of packed formats lie `step` bytes apart.
template <typename Sample>
void keepRow(std::uint8_t* out, const std::uint8_t* original, const std::uint8_t* level, int count,
             int step) {
    for (int x = 0; x < count; ++x) {
        if (level[x] == 0) {
            continue;
        }
        auto* made = reinterpret_cast<Sample*>(out + static_cast<std::ptrdiff_t>(x) * step);
        const auto* kept = reinterpret_cast<const Sample*>(original + static_cast<std::ptrdiff_t>(x) * step);
        *made = level[x] == white ? *kept : mixed(*made, *kept, level[x]);
    }
}

auto rowKeeper(const AVPixFmtDescriptor& format, const AVComponentDescriptor& component) {
    if ((format.flags & AV_PIX_FMT_FLAG_FLOAT) != 0) {
        return component.depth == 32 ? &keepRow<float> : nullptr;
    }
    if (component.depth > 16) {
        return static_cast<decltype(&keepRow<float>)>(nullptr);
    }
    return component.depth > 8 ? &keepRow<std::uint16_t> : &keepRow<std::uint8_t>;
}

// The largest value within `reach` on both sides, along one axis.
void dilate(std::uint8_t* line, std::vector<std::uint8_t>& copy, std::ptrdiff_t stride, int reach) {
    const int count = static_cast<int>(copy.size());
    for (int k = 0; k < count; ++k) {
        copy[static_cast<std::size_t>(k)] = line[k * stride];
    }
    for (int k = 0; k < count; ++k) {
        const auto first = copy.begin() + std::max(0, k - reach);
        const auto last = copy.begin() + std::min(count, k + reach + 1);
        line[k * stride] = *std::max_element(first, last);
    }
}

// The mean within `reach` on both sides, along one axis; the outermost values go on outside.
void average(std::uint8_t* line, std::vector<std::uint8_t>& copy, std::ptrdiff_t stride, int reach) {
    const int count = static_cast<int>(copy.size());
    for (int k = 0; k < count; ++k) {
        copy[static_cast<std::size_t>(k)] = line[k * stride];
    }
    const auto at = [&](int k) { return int{copy[static_cast<std::size_t>(std::clamp(k, 0, count - 1))]}; };
    int sum = 0;
    for (int k = -reach; k <= reach; ++k) {
        sum += at(k);
    }
    const int width = 2 * reach + 1;
    for (int k = 0; k < count; ++k) {
        line[k * stride] = static_cast<std::uint8_t>((sum + reach) / width);
        sum += at(k + reach + 1) - at(k - reach);
    }
}

}  // namespace

PictureMask PictureMask::read(const std::filesystem::path& path, int softEdge) {
    VideoReader reader = VideoReader::open(path, {});
    std::optional<Frame> picture = reader.next();
    if (!picture) {
        throw Error(ErrorCode::BadInput, message::MaskUnreadable(named(path)));
    }
    return PictureMask(std::move(*picture), path, softEdge);
}

PictureMask::Levels PictureMask::levelsAt(Size frame) const {
    const Size own = m_picture.size();
    const double shape = static_cast<double>(own.width) / own.height * frame.height / frame.width;
    if (std::abs(shape - 1) > shapeTolerance) {
        throw Error(ErrorCode::BadOption, message::MaskSizeDiffers(named(m_path), own, frame));
    }
    FrameScaler scaler;
    const FramePtr rgba = scaler.convert(m_picture.picture(), frame, AV_PIX_FMT_RGBA);
    Levels levels{frame, std::vector<std::uint8_t>(static_cast<std::size_t>(frame.pixels()))};
    auto out = levels.level.begin();
    for (int y = 0; y < frame.height; ++y) {
        const std::uint8_t* row = rowOf(*rgba, 0, y);
        for (int x = 0; x < frame.width; ++x, row += 4) {
            *out++ = static_cast<std::uint8_t>(std::max({row[0], row[1], row[2]}) * row[3] / white);
        }
    }
    return levels;
}

PictureMask::Levels PictureMask::softened(const Levels& hard, int reach) {
    Levels soft = hard;
    const int half = reach / 2;
    std::vector<std::uint8_t> row(static_cast<std::size_t>(hard.size.width));
    std::vector<std::uint8_t> column(static_cast<std::size_t>(hard.size.height));
    const auto alongRows = [&](auto filter, int by) {
        for (int y = 0; y < hard.size.height; ++y) {
            filter(soft.level.data() + static_cast<std::ptrdiff_t>(y) * hard.size.width, row, 1, by);
        }
    };
    const auto alongColumns = [&](auto filter, int by) {
        for (int x = 0; x < hard.size.width; ++x) {
            filter(soft.level.data() + x, column, hard.size.width, by);
        }
    };
    // Grown first by as much as averaging reaches inwards, so that what is white stays white.
    alongRows(dilate, half);
    alongColumns(dilate, half);
    alongRows(average, half);
    alongColumns(average, half);
    return soft;
}

PictureMask::Levels PictureMask::reduced(const Levels& full, Size size) {
    Levels small{size, std::vector<std::uint8_t>(static_cast<std::size_t>(size.pixels()))};
    const int across = (full.size.width + size.width - 1) / size.width;
    const int down = (full.size.height + size.height - 1) / size.height;
    for (int y = 0; y < size.height; ++y) {
        for (int x = 0; x < size.width; ++x) {
            int sum = 0;
            int count = 0;
            for (int v = y * down; v < std::min((y + 1) * down, full.size.height); ++v) {
                for (int u = x * across; u < std::min((x + 1) * across, full.size.width); ++u, ++count) {
                    sum +=
                        full.level[static_cast<std::size_t>(v) * static_cast<std::size_t>(full.size.width) +
                                   static_cast<std::size_t>(u)];
                }
            }
            small.level[static_cast<std::size_t>(y) * static_cast<std::size_t>(size.width) +
                        static_cast<std::size_t>(x)] =
                static_cast<std::uint8_t>((sum + count / 2) / std::max(count, 1));
        }
    }
    return small;
}

void PictureMask::prepare(const Frame& like) {
    const Size size = like.size();
    if (m_full.size != size) {
        m_full = levelsAt(size);
        if (m_softEdge > 1) {
            m_full = softened(m_full, m_softEdge);
        }
        m_chroma = {};
    }
    const AVPixFmtDescriptor& format =
        *av_pix_fmt_desc_get(static_cast<AVPixelFormat>(like.picture().format));
    const Size chroma{AV_CEIL_RSHIFT(size.width, format.log2_chroma_w),
                      AV_CEIL_RSHIFT(size.height, format.log2_chroma_h)};
    if (m_chroma.size != chroma) {
        m_chroma = chroma == size ? m_full : reduced(m_full, chroma);
    }
}

Frame PictureMask::keep(const Frame& generated, const Frame& original) {
    prepare(generated);
    const AVFrame& made = generated.picture();
    const AVPixFmtDescriptor& format = *av_pix_fmt_desc_get(static_cast<AVPixelFormat>(made.format));
    FramePtr result = makeVideoFrame(made);
    check(av_frame_copy(result.get(), &made), "no room for a frame");
    for (int index = 0; index < format.nb_components; ++index) {
        const AVComponentDescriptor& component = format.comp[index];
        const bool isChroma = (index == 1 || index == 2) && (format.flags & AV_PIX_FMT_FLAG_RGB) == 0;
        const Levels& levels = isChroma ? m_chroma : m_full;
        const auto keepSamples = rowKeeper(format, component);
        if (keepSamples == nullptr) {
            throw Error(ErrorCode::Unsupported, message::MaskFormatUnsupported(format.name));
        }
        for (int y = 0; y < levels.size.height; ++y) {
            keepSamples(rowOf(*result, component.plane, y) + component.offset,
                        rowOf(original.picture(), component.plane, y) + component.offset,
                        levels.level.data() + static_cast<std::ptrdiff_t>(y) * levels.size.width,
                        levels.size.width, component.step);
        }
    }
    return toFrame(std::move(result)).withPts(generated.pts());
}

}  // namespace tessera::media
