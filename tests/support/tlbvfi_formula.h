// TLB-VFI of any width with weights from a formula: every tensor of the checkpoint, and the checkpoint itself in the
// authors' structure, without having theirs.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace tessera::tests {

struct TlbvfiConfig {
    std::int64_t channels = 64;
    std::vector<std::int64_t> widths{1, 2, 2, 2, 4};  // of the levels, in channels
    std::vector<std::int64_t> attentionLevels{4};
    std::int64_t codes = 8192;
    std::int64_t frequencyChannels = 64;
    std::vector<std::int64_t> flowChannels{240, 150, 90};
    std::int64_t bridgeChannels = 32;
};

// As narrow as the layers' groups allow.
[[nodiscard]] TlbvfiConfig narrowTlbvfi();

struct NamedShape {
    std::string name;
    std::vector<std::int64_t> shape;
};

// All keys of a state dict but those under cond_stage_model.
[[nodiscard]] std::vector<NamedShape> tlbvfiTensors(const TlbvfiConfig& config);

// t of the formula for each element of a tensor, in [-1, 1).
class FormulaNoise {
public:
    FormulaNoise(const std::string& name, std::uint64_t seed);
    [[nodiscard]] double operator()(std::uint64_t element) const;

private:
    std::uint64_t m_state;
};

[[nodiscard]] std::vector<float> formulaValues(const NamedShape& tensor, std::uint64_t seed);

// {"step", "model" with vqgan.* repeated as cond_stage_model.*, "epoch", "ema"}
void writeTlbvfiCheckpoint(const std::filesystem::path& path, const TlbvfiConfig& config, std::uint64_t seed);

}  // namespace tessera::tests
