#include "core/inference/compute/tiled_generator.h"

#include "core/base/error.h"
#include "core/base/general_messages.h"
#include "core/base/job_messages.h"
#include "core/base/model_messages.h"
#include "core/base/rect_operations.h"
#include "core/colour/rgb_writer.h"
#include "core/inference/alpha_generator.h"
#include "core/inference/bisecting_generator.h"
#include "core/inference/compute/accelerators.h"
#include "core/inference/compute/counting_allocator.h"
#include "core/inference/compute/device.h"
#include "core/inference/compute/device_memory.h"
#include "core/inference/compute/frame_assembler.h"
#include "core/inference/compute/model_abilities.h"
#include "core/inference/compute/model_cost.h"
#include "core/inference/compute/precision_trial.h"
#include "core/inference/compute/tile_runner.h"
#include "core/inference/planner.h"
#include "core/inference/spill_alarm.h"
#include "core/inference/tile_policy.h"
#include "core/interpolation/torch_call.h"
#include "core/tiling/padding.h"

#include <ATen/ATen.h>
#include <c10/core/InferenceMode.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cmath>
#include <iomanip>
#include <mutex>
#include <sstream>

namespace tessera::inference {

namespace {

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point start) {
    return std::chrono::duration<double>(Clock::now() - start).count();
}

Message precisionNote(const Precision& found) {
    constexpr double most = 99;  // as good as equal
    std::ostringstream gain;
    gain << std::fixed << std::setprecision(1) << found.gain;
    return message::PrecisionMeasured(
        precisionName(found.type), std::to_string(std::lround(std::min(found.decibels, most))), gain.str());
}

class TiledGenerator final : public FrameGenerator {
public:
    TiledGenerator(const GeneratorSettings& settings,
                   std::unique_ptr<interpolation::Interpolator> interpolator, DeviceWays ways)
        : m_settings(settings),
          m_device(chooseDevice(settings.device)),
          m_memory(m_device),
          m_runner(std::move(interpolator), m_device, optionsOf(settings),
                   ways.path.value_or(usualPath(m_device)), std::move(ways.transfers)),
          m_batch(batchOf(settings, m_device, m_runner.traits())),
          m_narrower(ways.narrower.value_or(narrowerTypes(m_device))) {
        checkAbilities(settings, m_runner.traits(), m_device);
        makeThreads(settings);
        settlePrecision();
        if (settings.automaticTiles && !settings.plannedTiles) {
            m_known.cost = costOfModel(settings);
            m_known.freeBytes = m_memory.use().free;
            m_budget = budgetOf(settings, m_known.freeBytes);
        } else {
            m_known.cost = cachedCost(costCachePath(), costKey(settings, m_device));
        }
        // Settings that no frame can be cut with are refused before the first.
        (void)resolve(settings, facts(), {}, {alignment(), alignment()});
    }

    ModelInfo model() const override { return m_runner.traits().info; }

    std::string deviceName() const override {
        const bool isExplained = m_settings.device == "auto" && m_device.is_cpu() && !whyNoCard().empty();
        return deviceText(m_device, m_settings) + (m_precision.empty() ? "" : ", " + m_precision) +
               (isExplained ? " (" + whyNoCard() + ")" : "");
    }

    std::string precision() const override { return m_precision; }

    void computeIn(const std::string& precision) override {
        if (!m_precision.empty()) {
            interpolation::torchCall([&] { useNumbers(precisionNamed(precision)); });
        }
    }

    ModelFacts facts() const override { return factsOf(m_runner.traits(), m_runner.border()); }

    tiling::TileGrid plan(Size frame) const override {
        return resolve(m_settings, facts(), m_known, frame).grid;
    }

    std::optional<TilePlan> prediction(Size frame) const override {
        return resolve(m_settings, facts(), m_known, frame).plan;
    }

    std::optional<GeneratedFrame> generate(const Moment& moment, RunControl& control,
                                           const OnTile& onTile) override {
        return broughtNow(begin(moment, control, onTile));
    }

    BegunFrame begin(const Moment& moment, RunControl& control, const OnTile& onTile) override {
        if (moment.prev.size() != moment.next.size() || !(moment.t > 0.0 && moment.t < 1.0)) {
            throw Error::internal("a frame was asked for that lies between no two frames");
        }
        const auto start = Clock::now();
        for (int failures = 0;; ++failures) {
            // The retry stays outside the catch block: a live exception keeps tensors alive.
            std::string cause;
            try {
                return interpolation::torchCall([&] {
                    const c10::InferenceMode inferenceMode;
                    const StopAtAllocation stoppable(control);
                    return m_measures && !measure(moment, control)
                               ? BegunFrame{}
                               : beginFrame(moment, start, control, onTile);
                });
            } catch (const Error& error) {
                if (error.code() != ErrorCode::OutOfMemory && !control.stopRequested()) {
                    throw;
                }
                cause = error.cause();
            }
            letGoOfMemory();
            if (control.stopRequested()) {
                return {};
            }
            if (failures > 0) {  // the first time, what was kept or cached may have been all that was missing
                climbDown(moment.prev.size(), cause);
            }
        }
    }

    MemoryUse memoryUse() const override {
        MemoryUse use = m_memory.use();
        const std::int64_t band = m_bandBytes.load();
        use.current += band;
        use.peak += band;
        use.budget = m_budget;
        return use;
    }

    void forgetPair() override { m_runner.forgetPair(); }

    std::vector<Message> notes() const override {
        const std::lock_guard lock(m_notesMutex);
        return m_notes;
    }

private:
    static int batchOf(const GeneratorSettings& settings, c10::Device device,
                       const interpolation::Traits& traits) {
        constexpr int usualTilesOnGpu = 4;
        const int usual = traits.batches && !device.is_cpu() ? usualTilesOnGpu : 1;
        return !traits.batches && !traits.batchesTimes ? 1 : settings.batch > 0 ? settings.batch : usual;
    }

    [[nodiscard]] int tilesAtOnce() const { return m_runner.traits().batches ? m_batch : 1; }
    [[nodiscard]] int timesAtOnce() const { return m_runner.traits().batchesTimes ? m_batch : 1; }

    // Where fewer bits may be measured, or were asked for, there is a choice; nothing of it is known on a CPU.
    void settlePrecision() {
        const bool isAsked = m_settings.precision != "auto";
        if (!isAsked && (m_narrower.empty() || !m_runner.traits().takesPrecision)) {
            return;
        }
        const std::string known = isAsked ? m_settings.precision : m_settings.plannedPrecision.value_or("");
        m_measures = known.empty();
        if (!m_measures) {
            interpolation::torchCall([&] { useNumbers(precisionNamed(known)); });
        }
    }

    void useNumbers(at::ScalarType type) {
        m_runner.computeIn(type);
        m_precision = precisionName(type);
    }

    // Which numbers to compute in, with the first frame. False when stopped.
    bool measure(const Moment& moment, RunControl& control) {
        const std::optional<Precision> found = measurePrecision(m_narrower, [&](at::ScalarType type) {
            return interpolation::torchCall([&] {
                useNumbers(type);
                return broughtNow(beginFrame(moment, Clock::now(), control, {}));
            });
        });
        if (!found) {
            return false;
        }
        m_measures = false;
        useNumbers(found->type);
        if (found->type != at::kFloat) {
            addNote(precisionNote(*found));
        }
        return true;
    }

    // Whether frames can be begun before the last one is there.
    [[nodiscard]] bool isBeside() {
        return m_runner.path() == FramePath::Planes && m_runner.transfers().isBeside();
    }

    [[nodiscard]] int alignment() const { return m_runner.traits().info.alignment; }

    static std::optional<GeneratedFrame> broughtNow(BegunFrame begun) {
        return begun.bring ? std::optional(begun.bring()) : std::move(begun.made);
    }

    // On a device that works beside the program what is left to do is to wait: the time that this takes counts, what the program does
    // meanwhile does not.
    std::function<GeneratedFrame()> whenThere(std::function<media::Frame()> frame,
                                              std::function<void()> check, const FrameCost& cost) {
        return [this, frame = std::move(frame), check = std::move(check), cost] {
            return interpolation::torchCall([&] {
                const auto waiting = Clock::now();
                if (check) {
                    check();
                }
                GeneratedFrame made{frame(), cost};
                made.cost.seconds += secondsSince(waiting);
                watchForSpilling(made.cost.seconds * 1000);
                return made;
            });
        };
    }

    BegunFrame beginFrame(const Moment& moment, Clock::time_point start, RunControl& control,
                          const OnTile& onTile) {
        m_memory.beginScope();
        prepareGrid(moment.prev.size());
        m_runner.prepare(moment, m_grid.frame, timesAtOnce());
        FrameCost cost;
        cost.peakBytes = m_memory.scopePeak() + m_bandBytes;
        const std::vector<bool> isStatic = staticTiles(moment);
        m_assembler->begin(moment, regionToCompute(isStatic));
        for (int index = 0; index < m_grid.count(); index += tilesAtOnce()) {
            if (!control.proceed()) {
                return {};
            }
            const int end = std::min(index + tilesAtOnce(), m_grid.count());
            for (const TileEvent& event : generateTiles(index, end, moment, isStatic, onTile)) {
                cost.peakBytes = std::max(cost.peakBytes, event.peakBytes);
                cost.skippedTiles += event.state == TileState::Skipped ? 1 : 0;
            }
        }
        m_memory.beginScope();
        std::function<media::Frame()> frame = m_assembler->finish();
        cost.peakBytes = std::max(cost.peakBytes, m_memory.scopePeak() + m_bandBytes);
        cost.tiles = m_grid.count();
        std::function<void()> check = m_runner.takeCheck();
        cost.seconds = secondsSince(start);
        if (isBeside()) {
            return {std::nullopt, whenThere(std::move(frame), std::move(check), cost)};
        }
        GeneratedFrame made{frame(), cost};
        made.cost.seconds = secondsSince(start);
        return {std::move(made), {}};
    }

    // By tile of the grid. Where tiles equal the whole frame they do so here too: none is copied unless all are.
    [[nodiscard]] std::vector<bool> staticTiles(const Moment& moment) const {
        std::vector<bool> isStatic(static_cast<size_t>(m_grid.count()), false);
        if (m_runner.traits().exactTiles) {
            const Rect frame{0, 0, m_grid.frame.width, m_grid.frame.height};
            isStatic.assign(isStatic.size(), m_settings.skipStaticTiles && m_runner.isStatic(frame, moment));
            return isStatic;
        }
        for (int index = 0; m_settings.skipStaticTiles && index < m_grid.count(); ++index) {
            isStatic[static_cast<size_t>(index)] = m_runner.isStatic(m_grid.tile(index).rect, moment);
        }
        return isStatic;
    }

    // What holds all tiles that are not static, and a margin: the rest of the frame is that of `prev`.
    [[nodiscard]] Rect regionToCompute(const std::vector<bool>& isStatic) const {
        const Size frame = m_grid.frame;
        if (m_grid.count() == 1 || std::ranges::count(isStatic, true) == 0) {
            return {0, 0, frame.width, frame.height};
        }
        Rect region;
        for (int index = 0; index < m_grid.count(); ++index) {
            if (!isStatic[static_cast<size_t>(index)]) {
                region = bounding(region, m_grid.tile(index).rect);
            }
        }
        if (region.size().pixels() == 0) {
            return region;
        }
        constexpr int step = colour::regionAlignment;
        const int left = std::max(region.x / step - 1, 0) * step;
        const int top = std::max(region.y / step - 1, 0) * step;
        const int right = ((region.right() + step - 1) / step + 1) * step;
        const int bottom = ((region.bottom() + step - 1) / step + 1) * step;
        return intersection({left, top, right - left, bottom - top}, {0, 0, frame.width, frame.height});
    }

    // The assembler is kept while it still fits.
    void prepareGrid(Size frame) {
        const tiling::TileGrid grid = plan(frame);
        if (m_assembler == nullptr || grid.frame != m_grid.frame || grid.tileSize != m_grid.tileSize) {
            m_grid = grid;
            m_assembler = makeFrameAssembler(m_runner, m_grid);
            m_bandBytes = m_assembler->bufferBytes();
        }
    }

    // The tiles `first` … `end`-1, computed at once. Their time is shared out equally.
    std::vector<TileEvent> generateTiles(int first, int end, const Moment& moment,
                                         const std::vector<bool>& isStatic, const OnTile& onTile) {
        std::vector<TileEvent> events;
        for (int index = first; index < end; ++index) {
            TileEvent event;
            event.index = index;
            event.count = m_grid.count();
            event.rect = m_grid.tile(index).rect;
            event.state = m_retrying ? TileState::Retried : TileState::Running;
            tell(onTile, event);
            events.push_back(event);
        }
        const auto start = Clock::now();
        m_memory.beginScope();
        std::vector<Rect> moving;
        for (TileEvent& event : events) {
            event.state = isStatic[static_cast<size_t>(event.index)] ? TileState::Skipped : TileState::Done;
            if (event.state == TileState::Done) {
                moving.push_back(event.rect);
            }
        }
        const at::Tensor computed = moving.empty() ? at::Tensor() : m_runner.run(moving, moment);
        const double milliseconds = secondsSince(start) * 1000 / static_cast<double>(events.size());
        std::int64_t next = 0;
        for (TileEvent& event : events) {
            const auto merging = Clock::now();
            const bool skipped = event.state == TileState::Skipped;
            const at::Tensor pixels = skipped ? m_runner.copyOfPrev(m_assembler->part(event.index), moment)
                                              : computed.narrow(0, next++, 1);
            m_assembler->add(event.index, pixels);
            event.milliseconds = milliseconds + secondsSince(merging) * 1000;
            event.peakBytes = m_memory.scopePeak() + m_bandBytes;
            at::Tensor shown;
            if (!skipped) {
                event.pixels = [&] {
                    shown = pixels.to(at::kCPU).contiguous();
                    return shown.data_ptr<float>();
                };
            }
            tell(onTile, event);
            event.pixels = nullptr;
        }
        if (!moving.empty() && !isBeside()) {
            watchForSpilling(milliseconds);
        }
        return events;
    }

    static void tell(const OnTile& onTile, const TileEvent& event) {
        if (onTile) {
            onTile(event);
        }
    }

    void watchForSpilling(double milliseconds) {
        if (m_spilling || !m_alarm.isSlow(milliseconds) || !isFull(m_memory.use())) {
            return;
        }
        m_spilling = true;
        addNote(message::MemorySpills(std::lround(milliseconds), std::lround(m_alarm.usualMilliseconds())));
    }

    void letGoOfMemory() {
        m_runner.release();
        m_assembler.reset();
        m_bandBytes = 0;
        m_memory.releaseCaches();
    }

    // The next rung of the ladder after failed allocations: fewer tiles at once, smaller tiles, the CPU. Only the
    // frame in work is made again. Throws Error(OutOfMemory) at the foot of the ladder.
    void climbDown(Size frame, const std::string& cause) {
        const Size before = plan(frame).tileSize;
        if (m_batch > 1) {
            m_batch /= 2;
            addNote(message::FewerAtOnce(m_batch));
            return;
        }
        if (const auto smaller = smallerTile(before, overlapOf(m_settings, facts()), alignment())) {
            m_settings.plannedTiles = *smaller;
            m_retrying = true;
            addNote(message::SmallerTiles(before, {smaller->width, smaller->height}));
            return;
        }
        if (m_settings.cpuFallback && !m_device.is_cpu()) {
            m_device = c10::Device(c10::kCPU);
            m_memory.moveTo(m_device);
            m_runner.moveTo(m_device, usualPath(m_device));
            if (!m_precision.empty()) {
                useNumbers(at::kFloat);
            }
            m_measures = false;
            m_settings.plannedTiles.reset();
            m_settings.automaticTiles = false;
            addNote(message::ContinuedOnCpu(before));
            return;
        }
        throw Error(ErrorCode::OutOfMemory, message::OutOfMemoryForTile(before), cause);
    }

    void addNote(Message note) {
        const std::lock_guard lock(m_notesMutex);
        m_notes.push_back(std::move(note));
    }

    GeneratorSettings m_settings;
    c10::Device m_device;
    DeviceMemory m_memory;
    TileRunner m_runner;
    int m_batch;  // tiles or times computed at once; shrinks when memory runs out, as do the tiles in m_settings
    std::vector<at::ScalarType> m_narrower;  // to measure
    bool m_measures = false;                 // with the next frame
    std::string m_precision;                 // see precision()

    DeviceFacts m_known;        // when the run began; costs are always there with automatic tiles
    std::int64_t m_budget = 0;  // with automatic tiles

    tiling::TileGrid m_grid;
    std::unique_ptr<FrameAssembler> m_assembler;
    std::atomic<std::int64_t> m_bandBytes{0};
    bool m_retrying = false;
    SpillAlarm m_alarm;
    bool m_spilling = false;  // was noted

    mutable std::mutex m_notesMutex;
    std::vector<Message> m_notes;
};

}  // namespace

std::unique_ptr<FrameGenerator> makeTiledGenerator(const GeneratorSettings& settings,
                                                   std::unique_ptr<interpolation::Interpolator> interpolator,
                                                   DeviceWays ways) {
    checkSettings(settings);
    const bool anyTimestep = interpolator->traits().info.anyTimestep;
    std::unique_ptr<FrameGenerator> generator =
        std::make_unique<TiledGenerator>(settings, std::move(interpolator), std::move(ways));
    return makeAlphaGenerator(anyTimestep ? std::move(generator)
                                          : makeBisectingGenerator(std::move(generator)));
}

}  // namespace tessera::inference
