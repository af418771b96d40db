#include "core/inference/bisecting_generator.h"

#include "core/base/job_messages.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <map>

namespace tessera::inference {

namespace {

constexpr int finest = 16;              // four halvings: more would be steps nobody sees
constexpr double roundingNoise = 1e-9;  // of a time that went through double

class BisectingGenerator final : public FrameGenerator {
public:
    explicit BisectingGenerator(std::unique_ptr<FrameGenerator> middleOnly)
        : m_middleOnly(std::move(middleOnly)) {}

    ModelInfo model() const override { return m_middleOnly->model(); }
    std::string deviceName() const override { return m_middleOnly->deviceName(); }
    std::string precision() const override { return m_middleOnly->precision(); }
    void computeIn(const std::string& precision) override { m_middleOnly->computeIn(precision); }
    ModelFacts facts() const override { return m_middleOnly->facts(); }
    tiling::TileGrid plan(Size frame) const override { return m_middleOnly->plan(frame); }
    std::optional<TilePlan> prediction(Size frame) const override { return m_middleOnly->prediction(frame); }
    MemoryUse memoryUse() const override { return m_middleOnly->memoryUse(); }

    std::optional<GeneratedFrame> generate(const Moment& moment, RunControl& control,
                                           const OnTile& onTile) override {
        const int place = static_cast<int>(std::lround(moment.t * finest));
        m_rounded = m_rounded || std::abs(moment.t * finest - place) > roundingNoise;
        usePair(moment.prev, moment.next);
        FrameCost cost;
        for (int step = finest; !m_known.contains(place);) {
            step /= 2;
            const int middle = place / (2 * step) * 2 * step + step;
            if (!m_known.contains(middle) && !makeMiddle(middle, step, control, onTile, cost)) {
                return std::nullopt;
            }
        }
        return GeneratedFrame{m_known[place].withPts(0), cost};
    }

    void forgetPair() override {
        m_known.clear();
        m_middleOnly->forgetPair();
    }

    std::vector<Message> notes() const override {
        std::vector<Message> notes = m_middleOnly->notes();
        if (m_rounded) {
            notes.push_back(message::TimesRounded(Name{model().id}));
        }
        return notes;
    }

private:
    void usePair(const media::Frame& prev, const media::Frame& next) {
        if (m_known.empty() || !m_known[0].sharesPixelsWith(prev) ||
            !m_known[finest].sharesPixelsWith(next)) {
            m_known = {{0, prev}, {finest, next}};
        }
    }

    // The picture at `middle` from the two at distance `step`, which are known. False when stopped.
    bool makeMiddle(int middle, int step, RunControl& control, const OnTile& onTile, FrameCost& cost) {
        std::optional<GeneratedFrame> made = m_middleOnly->generate(
            {m_known[middle - step], m_known[middle + step], 0.5, {}, {}}, control, onTile);
        if (!made) {
            return false;
        }
        cost.seconds += made->cost.seconds;
        cost.peakBytes = std::max(cost.peakBytes, made->cost.peakBytes);
        cost.tiles += made->cost.tiles;
        cost.skippedTiles += made->cost.skippedTiles;
        m_known[middle] = std::move(made->frame);
        return true;
    }

    std::unique_ptr<FrameGenerator> m_middleOnly;
    std::map<int, media::Frame> m_known;  // of the pair in work, by sixteenths
    std::atomic<bool> m_rounded{false};
};

}  // namespace

std::unique_ptr<FrameGenerator> makeBisectingGenerator(std::unique_ptr<FrameGenerator> middleOnly) {
    return std::make_unique<BisectingGenerator>(std::move(middleOnly));
}

}  // namespace tessera::inference
