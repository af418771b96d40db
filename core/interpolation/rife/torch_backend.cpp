#include "core/base/rect_operations.h"
#include "core/interpolation/rife/axis.h"
#include "core/interpolation/rife/backend.h"
#include "core/interpolation/rife/device_lists.h"

#include <ATen/ATen.h>

#include <cstring>
#include <map>
#include <optional>
#include <utility>

namespace tessera::interpolation::rife {

namespace {

constexpr double leak = 0.2;
constexpr std::int64_t bilinear = 0;
constexpr std::int64_t repeatBorder = 1;
constexpr int bodyLayers = 8;

// Positions in the frame at which something is wanted.
struct Places {
    std::vector<std::int32_t> x;
    std::vector<std::int32_t> y;
};

std::vector<std::int32_t> range(int first, int count) {
    std::vector<std::int32_t> places(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        places[static_cast<std::size_t>(i)] = first + i;
    }
    return places;
}

// Each place's two neighbours one after the other; where the way between them is always 0, the first alone.
std::vector<std::int32_t> neighbours(const Axis& axis) {
    const bool isExact = std::ranges::all_of(axis.way, [](float way) { return way == 0; });
    std::vector<std::int32_t> places;
    for (std::size_t i = 0; i < axis.size(); ++i) {
        places.push_back(axis.low[i]);
        if (!isExact) {
            places.push_back(axis.high[i]);
        }
    }
    return places;
}

at::Tensor exchanged(const at::Tensor& motion) {
    return at::cat({motion.narrow(1, 2, 2), motion.narrow(1, 0, 2)}, 1);
}

class TorchBackend final : public Backend {
public:
    TorchBackend(const Model& model, c10::Device device, at::ScalarType type)
        : m_structure(model.structure),
          m_device(device),
          m_type(type),
          m_format(type == at::kFloat ? at::MemoryFormat::Contiguous : at::MemoryFormat::ChannelsLast),
          m_lists(device) {
        for (const auto& [name, parameter] : model.parameters) {
            at::Tensor tensor = at::empty(parameter.shape, at::kFloat);
            std::memcpy(tensor.data_ptr<float>(), parameter.values.data(),
                        parameter.values.size() * sizeof(float));
            tensor = tensor.to(device, type);
            m_parameters[name] = tensor.dim() == 4 ? tensor.contiguous(m_format) : tensor;
        }
    }

    Source source(const at::Tensor& rgb, Size padded) const override {
        const Size frame{static_cast<int>(rgb.size(3)), static_cast<int>(rgb.size(2))};
        const at::Tensor picture =
            at::constant_pad_nd(rgb.to(m_device, at::kFloat).clamp(0, 1),
                                {0, padded.width - frame.width, 0, padded.height - frame.height});
        return {picture, encodedPicture(picture), frame, padded};
    }

    at::Tensor rgb(const Source& source) const override {
        return source.picture.narrow(2, 0, source.frame.height).narrow(3, 0, source.frame.width);
    }

    bool takesManyTimes() const noexcept override { return true; }

    Level block(const BlockCall& call) const override {
        const double s = call.scale;
        const auto cells = [s](int pixels) { return static_cast<int>(pixels / s); };
        const Rect part{cells(call.window.x), cells(call.window.y), cells(call.window.width),
                        cells(call.window.height)};
        const at::Tensor values = forward(call.index, narrowed(input(call, part))).to(at::kFloat);
        const int half = m_structure.endsAtHalf ? 2 : 1;
        const Size padded = call.prev.padded;
        return {values,
                s * half,
                {cells(padded.width) / half, cells(padded.height) / half},
                part.x / half,
                part.y / half};
    }

    void average(Level& plain, const Level& mirrored) const override {
        const at::Tensor& other = mirrored.values;
        plain.values = at::cat({plain.values.narrow(1, 0, 4).add(exchanged(other.narrow(1, 0, 4))).div(2),
                                plain.values.narrow(1, 4, 1).sub(other.narrow(1, 4, 1)).div(2)},
                               1);
    }

    LargestMotion largestMotion(const Level& level, Size padded) const override {
        const at::Tensor motion = at(level, {range(0, padded.width), range(0, padded.height)}, 0, 4);
        return {motion.narrow(1, 0, 2).abs().max().item<float>() * static_cast<float>(level.scale),
                motion.narrow(1, 2, 2).abs().max().item<float>() * static_cast<float>(level.scale)};
    }

    at::Tensor motion(std::span<const Level> levels, const Rect& tile) const override {
        const Places places{range(tile.x, tile.width), range(tile.y, tile.height)};
        return at::cat({motionAt(levels, places), maskAt(levels, places)}, 1);
    }

    Level bendLevel(const at::Tensor& field, double scale) const override {
        return {field.to(m_device, at::kFloat), scale,
                Size{static_cast<int>(field.size(3)), static_cast<int>(field.size(2))}, 0, 0};
    }

    at::Tensor picture(const Source& prev, const Source& next, std::span<const Level> levels,
                       const Rect& tile, const Bend* bend) const override {
        const Places places{range(tile.x, tile.width), range(tile.y, tile.height)};
        at::Tensor motion;
        at::Tensor share;
        if (bend == nullptr) {
            motion = motionAt(levels, places);
            share = maskAt(levels, places).sigmoid();
        } else {
            const at::Tensor bent = bentMotion(levels, tile, prev.padded, *bend);
            motion = bent.narrow(1, 0, 4);
            share = bent.narrow(1, 4, 1).sigmoid();
        }
        const at::Tensor first = warped(prev.picture, motion.narrow(1, 0, 2), places);
        const at::Tensor second = warped(next.picture, motion.narrow(1, 2, 2), places);
        return first * share + second * (1 - share);
    }

private:
    const at::Tensor& parameter(const std::string& name) const { return m_parameters.find(name)->second; }

    // As the convolutions read it.
    at::Tensor narrowed(const at::Tensor& x) const { return x.to(m_type).contiguous(m_format); }

    at::Tensor convolved(const at::Tensor& x, const std::string& layer, std::int64_t stride,
                         std::int64_t groups = 1) const {
        return at::conv2d(x, parameter(layer + ".weight"), parameter(layer + ".bias"), stride, 1, 1, groups);
    }

    at::Tensor enlarged(const at::Tensor& x, const std::string& layer) const {
        // Seen with LibTorch 1.13: on a CPU it takes a transposed convolution of bfloat16 for a plain one.
        if (m_device.is_cpu() && m_type == at::kBFloat16) {
            return at::conv_transpose2d(x.to(at::kFloat), parameter(layer + ".weight").to(at::kFloat),
                                        parameter(layer + ".bias").to(at::kFloat), 2, 1)
                .to(m_type);
        }
        return at::conv_transpose2d(x, parameter(layer + ".weight"), parameter(layer + ".bias"), 2, 1);
    }

    at::Tensor activated(const at::Tensor& x, const std::string& slopes) const {
        return m_structure.hasSlopes ? at::prelu(x, parameter(slopes)) : at::leaky_relu(x, leak);
    }

    at::Tensor encodedPicture(const at::Tensor& picture) const {
        const at::Tensor x = narrowed(picture);
        const auto leaky = [](const at::Tensor& y) { return at::leaky_relu(y, leak); };
        switch (m_structure.head) {
            case Head::None:
                return {};
            case Head::TwoLayers:
                return enlarged(convolved(x, "encode.0", 2), "encode.1").to(at::kFloat);
            case Head::FourLayers:
            case Head::Clamped:
                break;
        }
        const bool isClamped = m_structure.head == Head::Clamped;
        const std::array<std::string, 4> names =
            isClamped ? std::array<std::string, 4>{"encode.cnn0", "encode.cnn1", "encode.cnn2", "encode.cnn3"}
                      : std::array<std::string, 4>{"encode.0", "encode.2", "encode.4", "encode.6"};
        at::Tensor y = leaky(convolved(x, names[0], 2));
        y = leaky(convolved(leaky(convolved(y, names[1], 1)), names[2], 1));
        return enlarged(y, names[3]).to(at::kFloat);
    }

    // The weights of an axis, to be used along one dimension.
    at::Tensor way(const Axis& axis, std::int64_t dimension) const {
        std::vector<std::int64_t> shape(4, 1);
        shape[static_cast<std::size_t>(dimension)] = static_cast<std::int64_t>(axis.size());
        return m_lists.numbers(axis.way).view(shape);
    }

    // Values between those of `source` along one dimension; `first`: index of the first that `source` holds.
    at::Tensor resized(const at::Tensor& source, std::int64_t dimension, const Axis& axis, int first) const {
        const at::Tensor low = source.index_select(dimension, m_lists.places(axis.low, first));
        const at::Tensor high = source.index_select(dimension, m_lists.places(axis.high, first));
        return at::lerp(low, high, way(axis, dimension));
    }

    // The same, where both neighbours of each place stand one after the other.
    at::Tensor joined(const at::Tensor& values, std::int64_t dimension, const Axis& axis) const {
        if (values.size(dimension) == static_cast<std::int64_t>(axis.size())) {
            return values;
        }
        return at::lerp(values.slice(dimension, 0, c10::nullopt, 2),
                        values.slice(dimension, 1, c10::nullopt, 2), way(axis, dimension));
    }

    // Channels first ... first + count - 1 of a level at frame positions.
    at::Tensor at(const Level& level, const Places& places, std::int64_t first, std::int64_t count) const {
        const auto axis = [&](const std::vector<std::int32_t>& at, int length) {
            return makeAxis(at.size(), length, 1 / level.scale, [&](std::size_t i) { return at[i]; });
        };
        const at::Tensor values = level.values.narrow(1, first, count);
        const at::Tensor rows = resized(values, 2, axis(places.y, level.size.height), level.top);
        return resized(rows, 3, axis(places.x, level.size.width), level.left);
    }

    at::Tensor motionAt(std::span<const Level> levels, const Places& places) const {
        at::Tensor sum;
        for (const Level& level : levels) {
            const at::Tensor part = at(level, places, 0, 4).mul(level.scale);
            sum = sum.defined() ? sum.add(part) : part;
        }
        return sum;
    }

    // Motion and mask where the bend leads, and as much more motion: [1, 5, height, width].
    at::Tensor bentMotion(std::span<const Level> levels, const Rect& tile, Size padded,
                          const Bend& bend) const {
        const int around = bend.farthest;
        const Rect seen = intersection(
            {tile.x - around, tile.y - around, tile.width + 2 * around, tile.height + 2 * around},
            {0, 0, padded.width, padded.height});
        const Places wide{range(seen.x, seen.width), range(seen.y, seen.height)};
        const at::Tensor straight = at::cat({motionAt(levels, wide), maskAt(levels, wide)}, 1);
        const Places places{range(tile.x, tile.width), range(tile.y, tile.height)};
        const at::Tensor shift =
            at(bend.field, places, 0, 2).mul(bend.field.scale).clamp(-double(around), double(around));
        const Places inside{range(tile.x - seen.x, tile.width), range(tile.y - seen.y, tile.height)};
        at::Tensor bent = warped(straight, shift, inside);
        bent.narrow(1, 0, 4).add_(at::cat({shift, shift}, 1));
        return bent;
    }

    at::Tensor maskAt(std::span<const Level> levels, const Places& places) const {
        if (m_structure.replacesMask()) {
            return at(levels.back(), places, 4, 1);
        }
        at::Tensor sum;
        for (const Level& level : levels) {
            const at::Tensor part = at(level, places, 4, 1);
            sum = sum.defined() ? sum.add(part) : part;
        }
        return sum;
    }

    // motion: [1, 2, |y|, |x|] at the places.
    at::Tensor warped(const at::Tensor& picture, const at::Tensor& motion, const Places& places) const {
        const auto unit = [](const at::Tensor& position, std::int64_t length) {
            return position.mul(2.0 / static_cast<double>(length - 1)).sub(1);
        };
        const at::Tensor x = m_lists.places(places.x).to(at::kFloat).view({1, 1, -1});
        const at::Tensor y = m_lists.places(places.y).to(at::kFloat).view({1, -1, 1});
        const at::Tensor grid = at::stack({unit(motion.select(1, 0).add(x), picture.size(3)),
                                           unit(motion.select(1, 1).add(y), picture.size(2))},
                                          3);
        return at::grid_sampler(picture.expand({motion.size(0), -1, -1, -1}), grid, bilinear, repeatBorder,
                                true);
    }

    at::Tensor atPlaces(const at::Tensor& picture, const Places& places) const {
        return picture.index_select(2, m_lists.places(places.y)).index_select(3, m_lists.places(places.x));
    }

    // [n, 1, 1, 1]
    at::Tensor timesOf(const BlockCall& call) const {
        std::vector<float> times;
        for (const double t : call.times) {
            times.push_back(static_cast<float>(call.mirrored ? 1 - t : t));
        }
        return m_lists.numbers(times).view({-1, 1, 1, 1});
    }

    // What the block reads, for the cells of `part`.
    at::Tensor input(const BlockCall& call, const Rect& part) const {
        const Size padded = call.prev.padded;
        const Axis x = rangeAxis(part.x, part.width, padded.width, call.scale);
        const Axis y = rangeAxis(part.y, part.height, padded.height, call.scale);
        const Places places{neighbours(x), neighbours(y)};
        const Source& first = call.mirrored ? call.next : call.prev;
        const Source& second = call.mirrored ? call.prev : call.next;
        const std::int64_t moments = std::ssize(call.times);
        std::vector<at::Tensor> channels;
        at::Tensor motion;
        if (!call.levels.empty()) {
            motion = motionAt(call.levels, places);
            motion = call.mirrored ? exchanged(motion) : motion;
        }
        const auto look = [&](const at::Tensor& picture, std::int64_t channel) {
            return motion.defined() ? warped(picture, motion.narrow(1, channel, 2), places)
                                    : atPlaces(picture, places).expand({moments, -1, -1, -1});
        };
        channels.push_back(look(first.picture, 0));
        channels.push_back(look(second.picture, 2));
        if (m_structure.encoded > 0) {
            channels.push_back(look(first.encoded, 0));
            channels.push_back(look(second.encoded, 2));
        }
        channels.push_back(timesOf(call).expand_as(channels[0].narrow(1, 0, 1)));
        if (motion.defined()) {
            const at::Tensor mask = maskAt(call.levels, places);
            channels.push_back(call.mirrored ? mask.neg() : mask);
            if (m_structure.features() > 0) {
                channels.push_back(at(call.levels.back(), places, 5, m_structure.features()));
            }
            channels.push_back(motion.div(call.scale));
        }
        return joined(joined(at::cat(channels, 1), 2, y), 3, x);
    }

    at::Tensor forward(std::size_t index, at::Tensor x) const {
        const std::string name = "block" + std::to_string(index) + ".";
        for (const char* layer : {"conv0.0", "conv0.1"}) {
            x = activated(convolved(x, name + layer + ".0", 2), name + layer + ".1.weight");
        }
        const at::Tensor start = x;
        for (int j = 0; j < bodyLayers; ++j) {
            const std::string layer = name + "convblock." + std::to_string(j);
            if (m_structure.isResidual) {
                const at::Tensor y = convolved(x, layer + ".conv", 1, m_structure.groups);
                x = at::leaky_relu(y.mul(parameter(layer + ".beta")).add(x), leak);
            } else {
                x = activated(convolved(x, layer + ".0", 1), layer + ".1.weight");
            }
        }
        if (m_structure.hasSlopes) {
            x = x.add(start);
        }
        return m_structure.endsAtHalf ? enlarged(x, name + "lastconv")
                                      : at::pixel_shuffle(enlarged(x, name + "lastconv.0"), 2);
    }

    Structure m_structure;
    c10::Device m_device;
    at::ScalarType m_type;
    at::MemoryFormat m_format;  // of the convolutions; units for half precision want channels side by side
    mutable DeviceLists m_lists;
    std::map<std::string, at::Tensor, std::less<>> m_parameters;
};

}  // namespace

std::unique_ptr<Backend> makeTorchBackend(const Model& model, c10::Device device, at::ScalarType type) {
    return std::make_unique<TorchBackend>(model, device, type);
}

}  // namespace tessera::interpolation::rife
