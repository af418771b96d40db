#include "core/interpolation/tlbvfi/tlbvfi_interpolator.h"

#include "core/interpolation/tlbvfi/latent_noise.h"
#include "core/interpolation/tlbvfi/network.h"

#include <ATen/ATen.h>
#include <ATen/Context.h>

#include <cmath>
#include <optional>

namespace tessera::interpolation::tlbvfi {

namespace {

constexpr int latentReduction = 32;
constexpr int guidanceReduction = 8;
// Sets the global switches of GPU matrix units, and puts them back.
class Tf32Scope {
public:
    explicit Tf32Scope(bool allowed)
        : m_blas(at::globalContext().allowTF32CuBLAS()), m_dnn(at::globalContext().allowTF32CuDNN()) {
        at::globalContext().setAllowTF32CuBLAS(allowed);
        at::globalContext().setAllowTF32CuDNN(allowed);
    }
    ~Tf32Scope() {
        at::globalContext().setAllowTF32CuBLAS(m_blas);
        at::globalContext().setAllowTF32CuDNN(m_dnn);
    }
    Tf32Scope(const Tf32Scope&) = delete;
    Tf32Scope& operator=(const Tf32Scope&) = delete;

private:
    bool m_blas;
    bool m_dnn;
};

class TlbvfiInterpolator final : public Interpolator {
public:
    TlbvfiInterpolator(const std::filesystem::path& weights, const models::TlbvfiOptions& options)
        : m_weights(weights), m_options(options) {
        m_traits.info = options.info;
        m_traits.guidanceReduction = guidanceReduction;
        build(at::kCPU, models::Precision::Full);
    }

    [[nodiscard]] const Traits& traits() const noexcept override { return m_traits; }

    // Measured with the authors' widths on a CPU: see the numbers' test.
    [[nodiscard]] MemoryModel memoryModel(const Options& options) const override {
        return {200e6, options.flowScale < 1 ? 1100.0 : 2400.0};
    }

    // The least value of each frame: what the authors' remap depends on, for all tiles alike.
    [[nodiscard]] at::Tensor estimateGuidance(at::Tensor prev, at::Tensor next,
                                              const Options& options) override {
        (void)options;
        return at::stack({prev.min(), next.min()}).to(at::kCPU);
    }

    // The middle, whatever `t`: the model knows no other.
    [[nodiscard]] at::Tensor interpolate(const TileInput& input, double t, const Options& options) override {
        (void)t;
        const c10::Device device = input.prev.device();
        const models::Precision precision = device.is_cpu() ? models::Precision::Full : m_options.precision;
        at::Tensor result = sample(input, options, device, precision);
        if (precision == models::Precision::Half && !std::isfinite(result.sum().item<float>())) {
            result = sample(input, options, device, models::Precision::Full);
        }
        return result;
    }

private:
    void build(c10::Device device, models::Precision precision) {
        m_network.reset();
        const at::ScalarType type = precision == models::Precision::Half ? at::kHalf : at::kFloat;
        ModelWeights weights(m_weights, m_options.averagedWeights,
                             at::TensorOptions().device(device).dtype(type));
        m_network.emplace(weights, m_options.wavelet, BridgeShape());
        m_device = device;
        m_precision = precision;
    }

    // Nothing without guidance: the pixels decide.
    [[nodiscard]] std::optional<Remap> remap(const at::Tensor& guidance) const {
        if (m_options.alwaysRemap) {
            return Remap();
        }
        if (!guidance.defined()) {
            return std::nullopt;
        }
        const float prev = guidance[0].item<float>();
        const float next = guidance[1].item<float>();
        return Remap{prev < 0 || next < 0, prev < 0};
    }

    [[nodiscard]] at::Tensor sample(const TileInput& input, const Options& options, c10::Device device,
                                    models::Precision precision) {
        if (m_device != device || m_precision != precision) {
            build(device, precision);
        }
        const Tf32Scope tf32(precision != models::Precision::Full);
        const LatentNoise noise{options.seed,
                                {input.rect.x / latentReduction, input.rect.y / latentReduction}};
        return m_network->sample({input.prev, input.next, input.rect.size(), options.flowScale,
                                  timesteps(options.sampleSteps), noise, remap(input.guidance)},
                                 Trace());
    }

    std::filesystem::path m_weights;
    models::TlbvfiOptions m_options;
    Traits m_traits;
    std::optional<Network> m_network;
    c10::Device m_device{c10::DeviceType::CPU};  // of m_network, as is m_precision
    models::Precision m_precision = models::Precision::Full;
};

}  // namespace

std::unique_ptr<Interpolator> makeTlbvfiInterpolator(const std::filesystem::path& weights,
                                                     const models::TlbvfiOptions& options) {
    return std::make_unique<TlbvfiInterpolator>(weights, options);
}

}  // namespace tessera::interpolation::tlbvfi
