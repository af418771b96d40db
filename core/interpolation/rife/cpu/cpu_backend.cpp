#include "core/interpolation/rife/backend.h"
#include "core/interpolation/rife/cpu/block.h"
#include "core/interpolation/rife/cpu/head.h"
#include "core/interpolation/rife/cpu/level_rows.h"
#include "core/interpolation/rife/cpu/synthesis.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cmath>

namespace tessera::interpolation::rife::cpu {

namespace {

constexpr int motionChannels = 4;

class CpuBackend final : public Backend {
public:
    explicit CpuBackend(const Model& model) : m_structure(model.structure), m_head(model) {
        for (std::size_t i = 0; i < model.structure.blocks.size(); ++i) {
            m_blocks.push_back(makeBlock(model, i));
        }
    }

    Source source(const at::Tensor& rgb, Size padded) const override {
        const Size frame{static_cast<int>(rgb.size(3)), static_cast<int>(rgb.size(2))};
        return {m_head.field(rgb.to(at::kCPU, at::kFloat).contiguous(), padded).tensor(), {}, frame, padded};
    }

    at::Tensor rgb(const Source& source) const override {
        return source.picture.narrow(0, 1, source.frame.height)
            .narrow(1, 1, source.frame.width)
            .narrow(2, 0, 3)
            .permute({2, 0, 1})
            .unsqueeze(0)
            .contiguous();
    }

    Level block(const BlockCall& call) const override { return m_blocks[call.index].run(m_structure, call); }

    void average(Level& plain, const Level& mirrored) const override {
        float* const values = plain.values.data_ptr<float>();
        const float* const other = mirrored.values.data_ptr<float>();
        const std::int64_t channels = plain.values.size(2);
        for (std::int64_t i = 0; i < plain.values.numel(); i += channels) {
            for (int channel = 0; channel < motionChannels; ++channel) {
                values[i + channel] = (values[i + channel] + other[i + (channel + 2) % motionChannels]) / 2;
            }
            values[i + maskChannel] = (values[i + maskChannel] - other[i + maskChannel]) / 2;
        }
    }

    LargestMotion largestMotion(const Level& level, Size padded) const override {
        std::vector<std::int32_t> columns(static_cast<std::size_t>(padded.width));
        for (int x = 0; x < padded.width; ++x) {
            columns[static_cast<std::size_t>(x)] = x;
        }
        LevelRows rows({&level, 1}, columns, false, false);
        LargestMotion largest;
        for (int y = 0; y < padded.height; ++y) {
            rows.show(y);
            for (std::size_t x = 0; x < columns.size(); ++x) {
                const float* const motion = rows.values() + x * 8;
                largest.prev = std::max({largest.prev, std::abs(motion[0]), std::abs(motion[1])});
                largest.next = std::max({largest.next, std::abs(motion[2]), std::abs(motion[3])});
            }
        }
        return largest;
    }

    at::Tensor motion(std::span<const Level> levels, const Rect& tile) const override {
        return motionOf(levels, tile, !m_structure.replacesMask());
    }

    at::Tensor picture(const Source& prev, const Source& next, std::span<const Level> levels,
                       const Rect& tile, const Bend* bend) const override {
        return synthesised(prev, next, levels, tile, !m_structure.replacesMask(), bend);
    }

    Level bendLevel(const at::Tensor& field, double scale) const override {
        const Size size{static_cast<int>(field.size(3)), static_cast<int>(field.size(2))};
        at::Tensor values = at::zeros({size.height, size.width, featureChannel}, at::kFloat);
        values.narrow(2, 0, 2).copy_(field[0].permute({1, 2, 0}));
        return {values, scale, size, 0, 0};
    }

private:
    Structure m_structure;
    PictureHead m_head;
    std::vector<Block> m_blocks;
};

}  // namespace

}  // namespace tessera::interpolation::rife::cpu

namespace tessera::interpolation::rife {

std::unique_ptr<Backend> makeCpuBackend(const Model& model) {
    return std::make_unique<cpu::CpuBackend>(model);
}

}  // namespace tessera::interpolation::rife
