#include "core/colour/rgb_writer.h"

#include "core/base/error.h"
#include "core/colour/chroma_resampling.h"
#include "core/colour/color_model.h"
#include "core/colour/component_rows.h"
#include "core/media/av_ptr.h"

#include <array>
#include <vector>

extern "C" {
#include <libavutil/frame.h>
}

namespace tessera::colour {

struct RgbWriter::State {
    ColorModel model;
    Rect region;
    media::FramePtr picture;
    int rows = 0;  // of the region, so far
    std::vector<float> luma;
    std::array<std::vector<float>, 2> chroma;  // one full row each of Cb and Cr at luma resolution
    std::vector<float> narrow;                 // a row at chroma resolution
    std::array<std::unique_ptr<RowDownsampler>, 2> downsamplers;

    [[nodiscard]] std::uint8_t* line(const Component& component, int y) const {
        return picture->data[component.plane] +
               static_cast<std::ptrdiff_t>(y) * picture->linesize[component.plane];
    }

    // `values` from column `x` of row `y` of the component's own plane.
    void store(int component, int x, int y, int count, const float* values) const {
        const Component& target = model.components[static_cast<size_t>(component)];
        storeRow(target, line(target, y), x, count, values);
    }

    // R' G' B' to Y' Cb Cr (ITU-R BT.601, the general matrix form).
    void convert(const float* red, const float* green, const float* blue) {
        const float greenWeight = 1 - model.redWeight - model.blueWeight;
        const float blueScale = 0.5f / (1 - model.blueWeight);
        const float redScale = 0.5f / (1 - model.redWeight);
        for (size_t x = 0; x < luma.size(); ++x) {
            const float y = model.redWeight * red[x] + greenWeight * green[x] + model.blueWeight * blue[x];
            luma[x] = y;
            chroma[0][x] = (blue[x] - y) * blueScale;
            chroma[1][x] = (red[x] - y) * redScale;
        }
    }

    void pushChroma() {
        for (size_t i = 0; i < 2; ++i) {
            downsampleRow(chroma[i].data(), region.width, model.horizontal, narrow.data());
            int ready = downsamplers[i]->push(narrow.data());
            while (ready >= 0) {
                storeChroma(static_cast<int>(i) + 1, ready, downsamplers[i]->result());
                ready = downsamplers[i]->push(nullptr);
            }
        }
    }

    // Samples at the region's inner ends were worked out without their neighbours: they stay as they are.
    void storeChroma(int component, int row, const float* values) const {
        const auto count = static_cast<int>(narrow.size());
        const int left = region.x > 0 ? 1 : 0;
        const int right = region.right() < picture->width ? 1 : 0;
        const int rowCount = chromaLength(region.height, model.vertical);
        const bool inner =
            (row == 0 && region.y > 0) || (row + 1 == rowCount && region.bottom() < picture->height);
        if (!inner && count > left + right) {
            store(component, (region.x >> model.horizontal.log2) + left,
                  (region.y >> model.vertical.log2) + row, count - left - right, values + left);
        }
    }
};

RgbWriter::RgbWriter(const media::Frame& like)
    : RgbWriter(like, {0, 0, like.size().width, like.size().height}) {}

RgbWriter::RgbWriter(const media::Frame& like, const Rect& region) : m_state(std::make_unique<State>()) {
    m_state->model = colorModelOf(like);
    m_state->region = region;
    m_state->picture = media::makeVideoFrame(like.picture());
    if (region.size() != like.size() && av_frame_copy(m_state->picture.get(), &like.picture()) < 0) {
        throw Error::internal("a frame could not be copied");
    }
    const auto width = static_cast<size_t>(region.width);
    m_state->luma.resize(width);
    if (m_state->model.kind == ColorKind::Yuv) {
        m_state->chroma = {std::vector<float>(width), std::vector<float>(width)};
        const int narrow = chromaLength(region.width, m_state->model.horizontal);
        m_state->narrow.resize(static_cast<size_t>(narrow));
        for (auto& downsampler : m_state->downsamplers) {
            downsampler = std::make_unique<RowDownsampler>(narrow, region.height, m_state->model.vertical);
        }
    }
}

RgbWriter::~RgbWriter() = default;

void RgbWriter::addRow(const float* red, const float* green, const float* blue) {
    State& state = *m_state;
    if (state.rows >= state.region.height) {
        throw Error::internal("a frame was given more rows than it has");
    }
    const int x = state.region.x;
    const int y = state.region.y + state.rows++;
    const int width = state.region.width;
    switch (state.model.kind) {
        case ColorKind::Rgb:
            state.store(0, x, y, width, red);
            state.store(1, x, y, width, green);
            state.store(2, x, y, width, blue);
            break;
        case ColorKind::Gray:
            for (size_t i = 0; i < state.luma.size(); ++i) {
                state.luma[i] = (red[i] + green[i] + blue[i]) / 3.0f;
            }
            state.store(0, x, y, width, state.luma.data());
            break;
        case ColorKind::Yuv:
            state.convert(red, green, blue);
            state.store(0, x, y, width, state.luma.data());
            state.pushChroma();
            break;
    }
}

void RgbWriter::mixAlpha(const media::Frame& prev, const media::Frame& next, double t) {
    const Component& alpha = m_state->model.alpha;
    if (!m_state->model.hasAlpha) {
        return;
    }
    const int width = m_state->picture->width;
    std::vector<float> a(static_cast<size_t>(width));
    std::vector<float> b(static_cast<size_t>(width));
    const auto rowOf = [&alpha](const AVFrame& picture, int y) {
        return picture.data[alpha.plane] + static_cast<std::ptrdiff_t>(y) * picture.linesize[alpha.plane];
    };
    for (int y = 0; y < m_state->picture->height; ++y) {
        loadRow(alpha, rowOf(prev.picture(), y), 0, width, a.data());
        loadRow(alpha, rowOf(next.picture(), y), 0, width, b.data());
        for (size_t x = 0; x < a.size(); ++x) {
            a[x] += (b[x] - a[x]) * static_cast<float>(t);
        }
        storeRow(alpha, m_state->line(alpha, y), 0, width, a.data());
    }
}

media::Frame RgbWriter::finish() {
    if (m_state->rows != m_state->region.height) {
        throw Error::internal("a frame was finished before its last row");
    }
    return media::Frame(std::shared_ptr<const AVFrame>(std::move(m_state->picture)));
}

}  // namespace tessera::colour
