#include "core/analysis/repeat_finder.h"

#include "core/media/frame_planes.h"

#include <algorithm>
#include <cmath>
#include <functional>

extern "C" {
#include <libavutil/pixdesc.h>
}

namespace tessera::analysis {

namespace {

constexpr int side = 8;  // of a block, pixels
constexpr double unlike = 1e9;

template <typename Sample>
void addBlocks(std::vector<float>& means, const AVFrame& picture, const media::Plane& plane, double unit) {
    const int width = plane.rowBytes / static_cast<int>(sizeof(Sample));
    std::vector<std::int64_t> sums(static_cast<std::size_t>(width / side));
    for (int top = 0; top + side <= plane.rows; top += side) {
        std::ranges::fill(sums, 0);
        for (int y = top; y < top + side; ++y) {
            const auto* row = reinterpret_cast<const Sample*>(media::rowOf(picture, plane.index, y));
            for (std::size_t block = 0; block < sums.size(); ++block) {
                const Sample* samples = row + block * side;
                for (int x = 0; x < side; ++x) {
                    sums[block] += samples[x];
                }
            }
        }
        for (const std::int64_t sum : sums) {
            means.push_back(static_cast<float>(static_cast<double>(sum) / (side * side) / unit));
        }
    }
}

}  // namespace

RepeatFinder::Means RepeatFinder::meansOf(const media::Frame& frame) {
    Means means{frame.size(), {}};
    const AVFrame& picture = frame.picture();
    const AVComponentDescriptor& first =
        av_pix_fmt_desc_get(static_cast<AVPixelFormat>(picture.format))->comp[0];
    const media::Plane plane = media::planesOf(picture).front();
    if (first.depth <= 8) {
        addBlocks<std::uint8_t>(means.levels, picture, plane, 1);
    } else if (first.depth <= 16) {
        addBlocks<std::uint16_t>(means.levels, picture, plane,
                                 std::ldexp(1.0, first.depth + first.shift - 8));
    }
    return means;
}

// Mean squared difference of the hundredth of blocks that differ most.
double RepeatFinder::difference(const Means& a, const Means& b) {
    if (a.size != b.size || a.levels.size() != b.levels.size() || a.levels.empty()) {
        return unlike;
    }
    std::vector<float> squares(a.levels.size());
    for (std::size_t i = 0; i < squares.size(); ++i) {
        const float step = a.levels[i] - b.levels[i];
        squares[i] = step * step;
    }
    const std::size_t count = std::max<std::size_t>(1, squares.size() / 100);
    std::nth_element(squares.begin(), squares.begin() + static_cast<std::ptrdiff_t>(count) - 1, squares.end(),
                     std::greater<>{});
    double sum = 0;
    for (std::size_t i = 0; i < count; ++i) {
        sum += squares[i];
    }
    return sum / static_cast<double>(count);
}

void RepeatFinder::add(const media::Frame& frame) {
    Means means = meansOf(frame);
    m_differences.push_back(m_differences.empty() ? unlike : difference(m_before, means));
    m_before = std::move(means);
}

std::vector<std::int64_t> RepeatFinder::repeats() const {
    constexpr std::int64_t reach = 6;
    constexpr double contrast = 0.12;
    constexpr double same = 0.02;  // squared steps of 255
    std::vector<std::int64_t> found;
    std::vector<double> around;
    for (std::int64_t i = 1; i < std::ssize(m_differences); ++i) {
        around.clear();
        const std::int64_t last = std::min(std::ssize(m_differences) - 1, i + reach);
        for (std::int64_t k = std::max<std::int64_t>(1, i - reach); k <= last; ++k) {
            if (k != i) {
                around.push_back(m_differences[static_cast<std::size_t>(k)]);
            }
        }
        std::ranges::sort(around, std::greater<>{});
        const double usual = around.size() > 2 ? around[2] : 0;  // one or two may be cuts
        const double own = m_differences[static_cast<std::size_t>(i)];
        if (own <= same || own < contrast * usual) {
            found.push_back(i);
        }
    }
    return found;
}

}  // namespace tessera::analysis
