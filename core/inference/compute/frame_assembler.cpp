#include "core/inference/compute/frame_assembler.h"

#include "core/base/error.h"
#include "core/base/rect_operations.h"
#include "core/colour/rgb_writer.h"
#include "core/tiling/blend_mask.h"
#include "core/tiling/tile_merger.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <optional>
#include <vector>

namespace tessera::inference {

namespace {

Rect insideOf(const Rect& region, Size frame) {
    return intersection(region, {0, 0, frame.width, frame.height});
}

class RowAssembler final : public FrameAssembler {
public:
    explicit RowAssembler(const tiling::TileGrid& grid) : m_width(grid.frame.width), m_merger(grid) {}

    void begin(const Moment& moment, const Rect& region) override {
        m_merger.reset();
        m_merger.setRegion(region);
        m_moment = &moment;
        m_writer.emplace(moment.prev, insideOf(region, moment.prev.size()));
    }

    Rect part(int tile) const override { return m_merger.part(tile); }

    void add(int tile, const at::Tensor& pixels) override {
        const int height = m_moment->prev.size().height;
        m_merger.add(tile, pixels.data_ptr<float>(),
                     [&](int firstRow, int rowCount, const float* const planes[tiling::rgbChannels]) {
                         for (int row = 0; row < rowCount && firstRow + row < height; ++row) {
                             const std::int64_t at = std::int64_t{row} * m_width;
                             m_writer->addRow(planes[0] + at, planes[1] + at, planes[2] + at);
                         }
                     });
    }

    std::function<media::Frame()> finish() override {
        m_writer->mixAlpha(m_moment->prev, m_moment->next, m_moment->t);
        const media::Frame frame = m_writer->finish();
        m_writer.reset();
        return [frame] { return frame; };
    }

    std::int64_t bufferBytes() const noexcept override { return m_merger.bufferBytes(); }

private:
    int m_width;
    tiling::TileMerger m_merger;
    std::optional<colour::RgbWriter> m_writer;
    const Moment* m_moment = nullptr;
};

std::vector<at::Tensor> tensorsOf(const std::vector<std::vector<float>>& weights, c10::Device device) {
    std::vector<at::Tensor> tensors;
    for (const std::vector<float>& axis : weights) {
        at::Tensor tensor = at::empty({std::ssize(axis)}, at::kFloat);
        std::ranges::copy(axis, tensor.data_ptr<float>());
        tensors.push_back(tensor.to(device));
    }
    return tensors;
}

class PlaneAssembler final : public FrameAssembler {
public:
    PlaneAssembler(TileRunner& runner, const tiling::TileGrid& grid) : m_runner(&runner), m_grid(grid) {}

    void begin(const Moment& moment, const Rect& region) override {
        m_moment = &moment;
        m_region = region;
        m_picture.reset();
    }

    Rect part(int tile) const override { return intersection(m_grid.tile(tile).rect, m_region); }

    void add(int index, const at::Tensor& pixels) override {
        const Rect inside = part(index);
        if (inside.size().pixels() == 0) {
            return;
        }
        const at::Tensor picture = pixels.squeeze(0);
        if (m_grid.count() == 1) {
            m_picture = picture;
            return;
        }
        if (m_columns.empty()) {
            const tiling::BlendMask mask = tiling::makeBlendMask(m_grid);
            m_columns = tensorsOf(mask.columns, pixels.device());
            m_rows = tensorsOf(mask.rows, pixels.device());
        }
        if (!m_picture.defined()) {
            m_picture = at::zeros({3, m_region.height, m_region.width}, pixels.options());
        }
        const tiling::Tile tile = m_grid.tile(index);
        const at::Tensor columns =
            m_columns[static_cast<std::size_t>(tile.column)].narrow(0, inside.x - tile.rect.x, inside.width);
        const at::Tensor rows =
            m_rows[static_cast<std::size_t>(tile.row)].narrow(0, inside.y - tile.rect.y, inside.height);
        m_picture.narrow(1, inside.y - m_region.y, inside.height)
            .narrow(2, inside.x - m_region.x, inside.width)
            .addcmul_(picture, columns * rows.unsqueeze(1));
    }

    std::function<media::Frame()> finish() override {
        const CodedPicture& prev = m_runner->coded(m_moment->prev);
        CodedPicture made = prev.clone();
        const Rect inside = insideOf(m_region, prev.size());
        if (inside.size().pixels() > 0) {
            const at::Tensor rgb = m_picture.narrow(1, 0, inside.height).narrow(2, 0, inside.width);
            m_picture.reset();
            m_runner->colours().writeRgb(made, rgb, inside);
        }
        mixAlpha(made, prev, m_runner->coded(m_moment->next), m_moment->t);
        return made.download(m_runner->transfers());
    }

    std::int64_t bufferBytes() const noexcept override { return 0; }

private:
    TileRunner* m_runner;
    tiling::TileGrid m_grid;
    std::vector<at::Tensor> m_columns;  // weights on the device, made with the first tile
    std::vector<at::Tensor> m_rows;
    const Moment* m_moment = nullptr;
    Rect m_region;
    at::Tensor m_picture;  // of the region: [3, height, width]
};

}  // namespace

std::unique_ptr<FrameAssembler> makeFrameAssembler(TileRunner& runner, const tiling::TileGrid& grid) {
    if (runner.path() == FramePath::Rows) {
        return std::make_unique<RowAssembler>(grid);
    }
    return std::make_unique<PlaneAssembler>(runner, grid);
}

}  // namespace tessera::inference
