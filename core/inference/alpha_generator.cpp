#include "core/inference/alpha_generator.h"

#include "core/media/alpha_parts.h"

#include <algorithm>
#include <array>

namespace tessera::inference {

namespace {

// A frame in its two parts, kept as long as it is asked for: a frame belongs to several pairs and times.
struct Parts {
    media::Frame whole;
    media::Frame colour;
    media::Frame alpha;
};

class AlphaGenerator final : public FrameGenerator {
public:
    explicit AlphaGenerator(std::unique_ptr<FrameGenerator> generator) : m_generator(std::move(generator)) {}

    ModelInfo model() const override { return m_generator->model(); }
    ModelFacts facts() const override { return m_generator->facts(); }
    std::string deviceName() const override { return m_generator->deviceName(); }
    std::string precision() const override { return m_generator->precision(); }
    void computeIn(const std::string& precision) override { m_generator->computeIn(precision); }
    tiling::TileGrid plan(Size frame) const override { return m_generator->plan(frame); }
    std::optional<TilePlan> prediction(Size frame) const override { return m_generator->prediction(frame); }
    MemoryUse memoryUse() const override { return m_generator->memoryUse(); }
    std::vector<Message> notes() const override { return m_generator->notes(); }

    void forgetPair() override {
        m_kept = {};
        m_generator->forgetPair();
    }

    std::optional<GeneratedFrame> generate(const Moment& moment, RunControl& control,
                                           const OnTile& onTile) override {
        if (!media::isTransparent(moment.prev) && !media::isTransparent(moment.next)) {
            return m_generator->generate(moment, control, onTile);
        }
        const Parts prev = partsOf(moment.prev);
        const Parts next = partsOf(moment.next);
        std::optional<GeneratedFrame> colour =
            m_generator->generate({prev.colour, next.colour, moment.t, {}, {}}, control, onTile);
        std::optional<GeneratedFrame> alpha =
            colour ? m_generator->generate({prev.alpha, next.alpha, moment.t, {}, {}}, control, {})
                   : std::nullopt;
        if (!alpha) {
            return std::nullopt;
        }
        colour->frame = media::withAlpha(colour->frame, alpha->frame);
        colour->cost.seconds += alpha->cost.seconds;
        colour->cost.peakBytes = std::max(colour->cost.peakBytes, alpha->cost.peakBytes);
        colour->cost.tiles += alpha->cost.tiles;
        colour->cost.skippedTiles += alpha->cost.skippedTiles;
        return colour;
    }

    BegunFrame begin(const Moment& moment, RunControl& control, const OnTile& onTile) override {
        const bool isOpaque = !media::isTransparent(moment.prev) && !media::isTransparent(moment.next);
        return isOpaque ? m_generator->begin(moment, control, onTile)
                        : BegunFrame{generate(moment, control, onTile), {}};
    }

private:
    Parts partsOf(const media::Frame& frame) {
        const auto known = std::ranges::find_if(m_kept, [&](const Parts& parts) {
            return !parts.whole.empty() && parts.whole.sharesPixelsWith(frame);
        });
        if (known != m_kept.end()) {
            return *known;
        }
        const Parts parts{frame, media::colourPicture(frame), media::alphaPicture(frame)};
        std::rotate(m_kept.begin(), m_kept.end() - 1, m_kept.end());
        m_kept.front() = parts;
        return parts;
    }

    std::unique_ptr<FrameGenerator> m_generator;
    std::array<Parts, 2> m_kept;
};

}  // namespace

std::unique_ptr<FrameGenerator> makeAlphaGenerator(std::unique_ptr<FrameGenerator> generator) {
    return std::make_unique<AlphaGenerator>(std::move(generator));
}

}  // namespace tessera::inference
