#include "core/interpolation/rife/rife_interpolator.h"

#include "core/interpolation/rife/network.h"

#include <ATen/ATen.h>

#include <optional>
#include <utility>

namespace tessera::interpolation::rife {

namespace {

struct SourceFeatures final : FrameFeatures {
    explicit SourceFeatures(Source value) : source(std::move(value)) {}
    Source source;
};

struct SourcePair final : PairContext {
    SourcePair(Source first, Source second) : prev(std::move(first)), next(std::move(second)) {}
    Source prev;
    Source next;
};

struct GuessedPair final : PairContext {
    explicit GuessedPair(Guess value) : guess(std::move(value)) {}
    Guess guess;
};

class RifeInterpolator final : public Interpolator {
public:
    RifeInterpolator(std::filesystem::path weights, const models::ModelInfo& info)
        : m_weights(std::move(weights)) {
        m_traits.info = info;
        m_traits.exactTiles = true;
        m_traits.takesPrecision = true;
        m_traits.takesGraphs = true;
        m_traits.batchesTimes = true;
        build(c10::kCPU, at::kFloat);
        const Structure& structure = m_network->structure();
        m_traits.info.alignment = structure.padding();
        m_traits.largestFlowScale = largestFlowScale;
        m_traits.takesEnsemble = structure.takesEnsemble();
        m_traits.info.anyTimestep = true;
        m_traits.info.followsMotion = true;
        m_traits.contextBorder = borderAt(structure.scales.back());
    }

    [[nodiscard]] const Traits& traits() const noexcept override { return m_traits; }

    [[nodiscard]] int border(const Options& options) const override {
        return borderAt(m_network->structure().scales.back() / settingsOf(options).flowScale);
    }

    void moveTo(const c10::Device& device) override {
        if (device != m_device) {
            build(device, m_type);
        }
    }

    void computeIn(at::ScalarType type) override {
        if (type != m_type) {
            build(m_device, type);
        }
    }

    void release() override { m_network->release(); }

    [[nodiscard]] FeaturesPtr features(const std::shared_ptr<const FramePixels>& frame,
                                       const Options& options) override {
        const Size size = frame->size();
        const at::Tensor rgb = frame->window({0, 0, size.width, size.height}, FramePixels::Range::Unit);
        return std::make_shared<SourceFeatures>(m_network->source(rgb, settingsOf(options)));
    }

    [[nodiscard]] ContextPtr prepare(const FramePair& pair, const Options& options) override {
        (void)options;
        const auto source = [](const FeaturesPtr& features) {
            return static_cast<const SourceFeatures&>(*features).source;
        };
        return std::make_shared<SourcePair>(source(pair.prevFeatures), source(pair.nextFeatures));
    }

    [[nodiscard]] ContextPtr atTime(const ContextPtr& pair, double t, const Options& options) override {
        const auto& sources = static_cast<const SourcePair&>(*pair);
        return std::make_shared<GuessedPair>(
            m_network->guess(sources.prev, sources.next, t, settingsOf(options)));
    }

    [[nodiscard]] std::vector<ContextPtr> atTimes(const ContextPtr& pair, std::span<const double> times,
                                                  const Options& options) override {
        const auto& sources = static_cast<const SourcePair&>(*pair);
        std::vector<ContextPtr> contexts;
        for (Guess& guess : m_network->guesses(sources.prev, sources.next, times, settingsOf(options))) {
            contexts.push_back(std::make_shared<GuessedPair>(std::move(guess)));
        }
        return contexts;
    }

    // Everything that a tile reads is in its context.
    [[nodiscard]] std::optional<ReadWindows> windows(const PairContext& context, const Rect& rect,
                                                     const Size& frame, double t,
                                                     const Options& options) override {
        (void)context;
        (void)rect;
        (void)frame;
        (void)t;
        (void)options;
        return std::nullopt;
    }

    [[nodiscard]] at::Tensor interpolate(const PairContext& context, const TileInput& input, double t,
                                         const Options& options) override {
        (void)t;
        (void)options;
        return m_network->picture(static_cast<const GuessedPair&>(context).guess, input.rect).mul_(2).sub_(1);
    }

private:
    void build(c10::Device device, at::ScalarType type) {
        m_network.reset();
        m_network.emplace(loadNetwork(m_weights, device, type));
        m_device = device;
        m_type = type;
    }

    std::filesystem::path m_weights;
    Traits m_traits;
    std::optional<Network> m_network;
    c10::Device m_device{c10::DeviceType::CPU};  // of m_network, as is m_type
    at::ScalarType m_type = at::kFloat;
};

}  // namespace

std::unique_ptr<Interpolator> makeRifeInterpolator(const std::filesystem::path& weights,
                                                   const models::ModelInfo& info) {
    return std::make_unique<RifeInterpolator>(weights, info);
}

}  // namespace tessera::interpolation::rife
