#include "core/inference/tiled_generator.h"

#include "core/base/error.h"
#include "core/inference/bisecting_generator.h"
#include "core/inference/calibration.h"
#include "core/inference/cost_cache.h"
#include "core/inference/device_memory.h"
#include "core/inference/planner.h"
#include "core/inference/tile_runner.h"
#include "core/interpolation/registry.h"
#include "core/tensor/rgb_writer.h"
#include "core/tensor/torch_call.h"
#include "core/tiling/padding.h"
#include "core/tiling/tile_merger.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>
#include <c10/core/InferenceMode.h>
#include <torch/version.h>

#include <atomic>
#include <chrono>
#include <mutex>
#include <sstream>
#include <thread>

namespace tessera::inference {

namespace {

using Clock = std::chrono::steady_clock;

// Left to other programs when the user sets no limit; a quarter of what is free where that is less.
constexpr std::int64_t reserveBytes = std::int64_t{2} << 30;

double secondsSince(Clock::time_point start) {
    return std::chrono::duration<double>(Clock::now() - start).count();
}

int tensorThreads(const GeneratorSettings& settings) {
    return settings.threads > 0 ? settings.threads : static_cast<int>(std::thread::hardware_concurrency());
}

std::string deviceText(c10::Device device, const GeneratorSettings& settings) {
    if (device.is_cpu()) {
        const int threads = tensorThreads(settings);
        return "CPU, " + std::to_string(threads) + (threads == 1 ? " thread" : " threads");
    }
    std::ostringstream name;
    name << device;
    return name.str();
}

std::string sizeText(Size size) {
    return std::to_string(size.width) + "x" + std::to_string(size.height);
}

class TiledGenerator final : public FrameGenerator {
public:
    TiledGenerator(const GeneratorSettings& settings,
                   std::unique_ptr<interpolation::Interpolator> interpolator)
        : m_settings(settings),
          m_device(chooseDevice(settings.device)),
          m_memory(m_device),
          m_runner(std::move(interpolator), m_device, {settings.flowScale, settings.sampleSteps, settings.seed}),
          m_shape{tiling::alignedUp(settings.tileSize, alignment()),
                  tiling::alignedUp(settings.tileSize, alignment()), settings.overlap} {
        at::set_num_threads(tensorThreads(settings));
        if (settings.automaticTiles) {
            m_cost = costOfModel(settings);
            const std::int64_t free = m_memory.use().free;
            m_budget =
                settings.memoryLimit > 0 ? settings.memoryLimit : free - std::min(free / 4, reserveBytes);
        }
    }

    ModelInfo model() const override { return m_runner.traits().info; }

    std::string deviceName() const override { return deviceText(m_device, m_settings); }

    tiling::TileGrid plan(Size frame) const override {
        const tiling::TileShape shape =
            m_settings.automaticTiles && !m_retrying ? plannedShape(frame) : m_shape;
        return tiling::makeTileGrid(tiling::paddedSize(frame, alignment()), shape);
    }

    std::optional<GeneratedFrame> generate(const media::Frame& prev, const media::Frame& next, double t,
                                           RunControl& control, const OnTile& onTile) override {
        if (prev.size() != next.size() || !(t > 0.0 && t < 1.0)) {
            throw Error(ErrorCode::Internal, "a frame was asked for that lies between no two frames");
        }
        const auto start = Clock::now();
        for (;;) {
            // The retry stays outside the catch block: a live exception keeps tensors alive.
            bool outOfMemory = false;
            try {
                return tensor::torchCall([&] {
                    const c10::InferenceMode inferenceMode;
                    return generateTiles({prev, next, t}, start, control, onTile);
                });
            } catch (const Error& error) {
                if (error.code() != ErrorCode::OutOfMemory) {
                    throw;
                }
                outOfMemory = true;
            }
            if (outOfMemory) {
                useSmallerTiles(prev.size());
            }
        }
    }

    MemoryUse memoryUse() const override {
        MemoryUse use = m_memory.use();
        const std::int64_t band = m_bandBytes.load();
        use.current += band;
        use.peak += band;
        return use;
    }

    void forgetPair() override { m_runner.forgetPair(); }

    std::vector<std::string> notes() const override {
        const std::lock_guard lock(m_notesMutex);
        return m_notes;
    }

private:
    [[nodiscard]] tiling::TileShape plannedShape(Size frame) const {
        return planTiles({frame, alignment(), m_settings.overlap, m_budget, m_cost}).shape;
    }

    [[nodiscard]] int alignment() const { return m_runner.traits().info.alignment; }

    std::optional<GeneratedFrame> generateTiles(const Moment& moment, Clock::time_point start,
                                                RunControl& control, const OnTile& onTile) {
        m_memory.beginScope();
        prepareGrid(moment.prev.size());
        m_runner.preparePair(moment, m_grid.frame);
        FrameCost cost;
        cost.peakBytes = m_memory.scopePeak() + m_bandBytes;
        tensor::RgbWriter writer(moment.prev);
        const auto finishedRows = [&](int firstRow, int rowCount, const float* const planes[3]) {
            for (int row = 0; row < rowCount && firstRow + row < moment.prev.size().height; ++row) {
                const size_t at = static_cast<size_t>(row) * static_cast<size_t>(m_grid.frame.width);
                writer.addRow(planes[0] + at, planes[1] + at, planes[2] + at);
            }
        };
        for (int index = 0; index < m_grid.count(); ++index) {
            if (!control.proceed()) {
                m_merger->reset();
                return std::nullopt;
            }
            const TileEvent event = generateTile(index, moment, onTile, finishedRows);
            cost.peakBytes = std::max(cost.peakBytes, event.peakBytes);
            cost.skippedTiles += event.state == TileState::Skipped ? 1 : 0;
        }
        writer.mixAlpha(moment.prev, moment.next, moment.t);
        cost.tiles = m_grid.count();
        cost.seconds = secondsSince(start);
        return GeneratedFrame{writer.finish(), cost};
    }

    // The merger is kept while it still fits.
    void prepareGrid(Size frame) {
        const tiling::TileGrid grid = plan(frame);
        if (m_merger == nullptr || grid.frame != m_grid.frame || grid.tileSize != m_grid.tileSize) {
            m_grid = grid;
            m_merger = std::make_unique<tiling::TileMerger>(m_grid);
            m_bandBytes = m_merger->bufferBytes();
        }
        m_merger->reset();
    }

    TileEvent generateTile(int index, const Moment& moment, const OnTile& onTile,
                           const tiling::RowSink& finishedRows) {
        const tiling::Tile tile = m_grid.tile(index);
        TileEvent event{
            index, m_grid.count(), tile.rect, m_retrying ? TileState::Retried : TileState::Running, 0, 0};
        if (onTile) {
            onTile(event);
        }
        const auto start = Clock::now();
        m_memory.beginScope();
        const bool isStatic = m_settings.skipStaticTiles && m_runner.isStatic(tile.rect, moment);
        const at::Tensor pixels =
            isStatic ? m_runner.copyOfPrev(tile.rect, moment) : m_runner.run(tile.rect, moment);
        m_merger->add(index, pixels.data_ptr<float>(), finishedRows);
        event.state = isStatic ? TileState::Skipped : TileState::Done;
        event.milliseconds = secondsSince(start) * 1000;
        event.peakBytes = m_memory.scopePeak() + m_bandBytes;
        if (onTile) {
            onTile(event);
        }
        return event;
    }

    // The ladder after a failed allocation: let go of everything kept, then halve the tile. Throws
    // Error(OutOfMemory) at its foot.
    void useSmallerTiles(Size frame) {
        m_runner.release();
        m_merger.reset();
        m_bandBytes = 0;
        m_memory.releaseCaches();
        const Size before = plan(frame).tileSize;
        m_shape = smallerTile(before, m_settings.overlap, alignment());
        m_retrying = true;
        const std::lock_guard lock(m_notesMutex);
        m_notes.push_back("memory ran out with tiles of " + sizeText(before) + "; continued with tiles of " +
                          sizeText({m_shape.width, m_shape.height}));
    }

    GeneratorSettings m_settings;
    c10::Device m_device;
    DeviceMemory m_memory;
    TileRunner m_runner;
    tiling::TileShape m_shape;  // what plan() cuts with; shrinks when memory runs out

    CostModel m_cost;  // with automatic tiles, as is m_budget
    std::int64_t m_budget = 0;

    tiling::TileGrid m_grid;
    std::unique_ptr<tiling::TileMerger> m_merger;
    std::atomic<std::int64_t> m_bandBytes{0};
    bool m_retrying = false;

    mutable std::mutex m_notesMutex;
    std::vector<std::string> m_notes;
};

}  // namespace

std::unique_ptr<FrameGenerator> makeTiledGenerator(
    const GeneratorSettings& settings, std::unique_ptr<interpolation::Interpolator> interpolator) {
    checkSettings(settings);
    const bool anyTimestep = interpolator->traits().info.anyTimestep;
    auto generator = std::make_unique<TiledGenerator>(settings, std::move(interpolator));
    return anyTimestep ? std::move(generator) : makeBisectingGenerator(std::move(generator));
}

CostModel costOfModel(const GeneratorSettings& settings) {
    checkSettings(settings);
    const c10::Device device = chooseDevice(settings.device);
    const std::optional<interpolation::InstalledModel> installed =
        interpolation::ModelStore().find(settings.model);
    const std::string model = settings.model + (installed ? "@" + installed->file.checksum : "");
    const CostKey key{deviceText(device, settings), model, settings.flowScale, settings.sampleSteps,
                      TESSERA_VERSION " " TORCH_VERSION};
    if (const std::optional<CostModel> known = cachedCost(costCachePath(), key)) {
        return *known;
    }
    DeviceMemory memory(device);
    TileRunner runner(interpolation::makeInterpolator(settings.model), device,
                      {settings.flowScale, settings.sampleSteps, settings.seed});
    at::set_num_threads(tensorThreads(settings));
    const CostModel cost = tensor::torchCall([&] {
        const c10::InferenceMode inferenceMode;
        return measureCost(runner, memory);
    });
    storeCost(costCachePath(), key, cost);
    return cost;
}

}  // namespace tessera::inference
