#include "core/inference/leased_generator.h"

#include "core/base/error.h"

#include <chrono>
#include <stop_token>
#include <utility>

namespace tessera::inference {

namespace {

class LeasedGenerator final : public FrameGenerator {
public:
    LeasedGenerator(std::unique_ptr<FrameGenerator> generator, std::shared_ptr<DeviceQueue> queue,
                    Purpose purpose)
        : m_generator(std::move(generator)), m_queue(std::move(queue)), m_purpose(purpose) {}

    ModelInfo model() const override { return m_generator->model(); }
    ModelFacts facts() const override { return m_generator->facts(); }
    std::string deviceName() const override { return m_generator->deviceName(); }
    std::string precision() const override { return m_generator->precision(); }
    void computeIn(const std::string& precision) override { m_generator->computeIn(precision); }
    tiling::TileGrid plan(Size frame) const override { return m_generator->plan(frame); }
    std::optional<TilePlan> prediction(Size frame) const override { return m_generator->prediction(frame); }
    MemoryUse memoryUse() const override { return m_generator->memoryUse(); }
    void forgetPair() override { m_generator->forgetPair(); }
    std::vector<Message> notes() const override { return m_generator->notes(); }

    std::optional<GeneratedFrame> generate(const Moment& moment, RunControl& control,
                                           const OnTile& onTile) override {
        BegunFrame begun = begin(moment, control, onTile);
        return begun.bring ? std::optional(begun.bring()) : std::move(begun.made);
    }

    // Bringing needs no lease.
    BegunFrame begin(const Moment& moment, RunControl& control, const OnTile& onTile) override {
        std::optional<DeviceLease> lease = m_queue->acquire(m_purpose, control);
        if (!lease) {
            return {};
        }
        using Clock = std::chrono::steady_clock;
        Clock::duration waited{};
        const OnTile between = [&](const TileEvent& event) {
            if (onTile) {
                onTile(event);
            }
            const auto start = Clock::now();
            (void)lease->proceed(control);  // a stop is seen by the generator itself
            waited += Clock::now() - start;
        };
        // A pause is waited out between tiles, without the device; the generator itself sees only the stop.
        RunControl unpaused;
        const std::stop_callback stopped(control.stopToken(), [&unpaused] { unpaused.requestStop(); });
        BegunFrame begun = m_generator->begin(moment, unpaused, between);
        if (begun.made) {
            begun.made->cost.seconds -= std::chrono::duration<double>(waited).count();
        }
        return begun;
    }

private:
    std::unique_ptr<FrameGenerator> m_generator;
    std::shared_ptr<DeviceQueue> m_queue;
    Purpose m_purpose;
};

}  // namespace

MakeGenerator leased(MakeGenerator make, std::shared_ptr<DeviceQueue> queue, Purpose purpose,
                     std::function<RunControl&()> control) {
    return [make = std::move(make), queue = std::move(queue), purpose, control = std::move(control)](
               const GeneratorSettings& settings) -> std::unique_ptr<FrameGenerator> {
        const std::optional<DeviceLease> lease = queue->acquire(purpose, control());
        if (!lease) {
            throw Error::internal("the run was stopped");
        }
        return std::make_unique<LeasedGenerator>(make(settings), queue, purpose);
    };
}

}  // namespace tessera::inference
