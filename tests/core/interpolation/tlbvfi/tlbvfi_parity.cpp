// tlbvfi_parity MANIFEST.json [DEVICE]: runs every case of a manifest of recorded results of the authors' program and prints
// each tensor's largest difference. DEVICE: where it is computed, the CPU otherwise.
#include "core/base/error.h"
#include "core/base/general_messages.h"
#include "core/inference/compute/device.h"
#include "core/interpolation/tlbvfi/network.h"
#include "core/interpolation/torch_call.h"
#include "tests/support/tlbvfi_formula.h"

#include <ATen/ATen.h>
#include <c10/core/InferenceMode.h>
#include <nlohmann/json.hpp>

#include <unistd.h>

#include <cmath>
#include <cstdio>
#include <fstream>
#include <map>
#include <optional>

using namespace tessera;
using namespace tessera::interpolation::tlbvfi;
using nlohmann::json;

namespace {

namespace fs = std::filesystem;

// A folder of this run, removed at its end.
class ScratchFolder {
public:
    ScratchFolder() : m_path(fs::temp_directory_path() / ("tlbvfi-parity-" + std::to_string(getpid()))) {
        fs::create_directories(m_path);
    }
    ~ScratchFolder() {
        std::error_code ignored;
        fs::remove_all(m_path, ignored);
    }
    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;
    [[nodiscard]] const fs::path& path() const { return m_path; }

private:
    fs::path m_path;
};

json readJson(const fs::path& path) {
    std::ifstream file(path);
    if (!file) {
        throw Error(ErrorCode::BadInput, message::FileUnreadable(Name{path.string()}));
    }
    return json::parse(file);
}

void require(const json& config, const char* key, const json& expected) {
    if (config.contains(key) && config[key] != expected) {
        throw Error::internal(std::string("the configuration has ") + key + " " + config[key].dump() +
                              ", and only " + expected.dump() + " is known");
    }
}

tests::TlbvfiConfig configOf(const json& config) {
    require(config, "num_res_blocks", 1);
    require(config, "z_channels", 3);
    require(config, "embed_dim", 3);
    require(config, "group_norm_groups", 4);
    require(config, "head_groups", {16, 8});
    require(config, "unet_channel_mult", {1, 1, 1});
    require(config, "unet_num_res_blocks", 1);
    require(config, "unet_num_heads", 1);
    require(config, "num_timesteps", 1000);
    require(config, "eta", 1.0);
    require(config, "max_var", 1.0);
    require(config, "mt_type", "linear");
    require(config, "objective", "BB");
    tests::TlbvfiConfig result;
    result.channels = config.value("ch", result.channels);
    result.widths = config.value("ch_mult", result.widths);
    result.codes = config.value("n_embed", result.codes);
    result.frequencyChannels = config.value("freq_channels", result.frequencyChannels);
    result.flowChannels = config.value("ifnet_channels", result.flowChannels);
    result.bridgeChannels = config.value("unet_model_channels", result.bridgeChannels);
    const std::vector<int> resolutions = config.value("attn_resolutions", std::vector<int>{16});
    result.attentionLevels.clear();
    for (std::size_t level = 0; level < result.widths.size(); ++level) {
        const int resolution = config.value("resolution", 256) >> level;
        if (std::ranges::find(resolutions, resolution) != resolutions.end()) {
            result.attentionLevels.push_back(static_cast<std::int64_t>(level));
        }
    }
    return result;
}

// A recorded file: any tensor of it as one of ours.
class Recording {
public:
    explicit Recording(const fs::path& path) : m_file(path) {}

    [[nodiscard]] at::Tensor tensor(const std::string& name) {
        const weights::TensorEntry* const entry = m_file.find("", name);
        if (entry == nullptr) {
            throw Error::internal("the recording lacks \"" + name + "\"");
        }
        const std::vector<double> values = m_file.readDoubles(*entry);
        return at::tensor(values, at::kDouble).view(entry->shape);
    }
    // -1 … 1 from bytes, with each step in float32.
    [[nodiscard]] at::Tensor picture(const std::string& name) {
        return tensor(name).to(at::kFloat).div_(255).mul_(2).sub_(1);
    }

private:
    weights::WeightFile m_file;
};

// The authors' padding: to a multiple of `side`, unless exactly half of it is missing.
std::int64_t missingPixels(std::int64_t length, std::int64_t side) {
    const std::int64_t missing = (side - length % side) % side;
    return missing == length ? 0 : missing;
}

at::Tensor padded(const at::Tensor& picture, std::int64_t side) {
    const std::int64_t down = missingPixels(picture.size(2), side);
    const std::int64_t right = missingPixels(picture.size(3), side);
    return at::reflection_pad2d(picture, {0, right, 0, down});
}

struct Results {
    std::map<std::string, at::Tensor> tensors;

    // Encoder results are recorded for three frames at once.
    [[nodiscard]] std::optional<at::Tensor> find(const std::string& name) const {
        if (const auto found = tensors.find(name); found != tensors.end()) {
            return found->second;
        }
        std::vector<at::Tensor> frames;
        const std::size_t dot = name.find('.');
        for (const char* frame : {".prev", ".middle", ".next"}) {
            const auto found = tensors.find(name.substr(0, dot) + frame +
                                            (dot == std::string::npos ? "" : name.substr(dot)));
            if (found == tensors.end()) {
                return std::nullopt;
            }
            frames.push_back(found->second);
        }
        return at::cat(frames, 0);
    }
};

double gateOf(const std::string& name) {
    if (name == "vq.indices") {
        return 0;
    }
    if (name.starts_with("output")) {
        return 3e-5;
    }
    return name.starts_with("flow.") || name.starts_with("dec.") ? 2e-4 : 1e-4;
}

bool isCompared(const std::string& name) {
    return !name.starts_with("in.") && name != "quant_gap" && name != "weights_seed";
}

class Case {
public:
    Case(const fs::path& folder, const json& description, const ScratchFolder& scratch, c10::Device device)
        : m_folder(folder), m_description(description), m_scratch(scratch), m_device(device) {}

    bool run() {
        Recording recording(m_folder / m_description.at("file").get<std::string>());
        const Results results = compute(recording);
        bool passed = true;
        for (const json& key : m_description.at("tensors")) {
            if (isCompared(key.get<std::string>())) {
                passed = compare(key.get<std::string>(), recording, results) && passed;
            }
        }
        return passed;
    }

private:
    fs::path weightsPath(const tests::TlbvfiConfig& config) const {
        if (m_description.contains("weights")) {
            return m_folder / m_description["weights"].get<std::string>();
        }
        const auto seed = m_description.at("formula_seed").get<std::uint64_t>();
        const std::string name = m_description.value("config", std::string("official"));
        const fs::path path = m_scratch.path() / (name + "-" + std::to_string(seed) + ".pth");
        if (!fs::exists(path)) {
            tests::writeTlbvfiCheckpoint(path, config, seed);
        }
        return path;
    }

    Results compute(Recording& recording) const {
        const std::string configName = m_description.value("config", std::string("official"));
        const json configuration =
            configName == "official" ? json::object() : readJson(m_folder / configName);
        const tests::TlbvfiConfig config = configOf(configuration);
        ModelWeights weights(weightsPath(config), m_description.value("ema", false),
                             at::TensorOptions().device(m_device).dtype(at::kFloat));
        const bool isPorted = m_description.value("wavelet", std::string("authors")) == "fork";
        Network network(weights, isPorted ? models::Wavelet::Ported : models::Wavelet::Authors,
                        {configuration.value("unet_norm_groups", std::int64_t{0})});

        const at::Tensor prev = recording.picture("in.prev_u8").to(m_device);
        const at::Tensor next = recording.picture("in.next_u8").to(m_device);
        const at::Tensor noise = recording.tensor("in.noise").to(m_device, at::kFloat);
        const auto side = std::int64_t{8} * 4 << (config.widths.size() - 1);
        SampleRequest request;
        request.prev = padded(prev, side);
        request.next = padded(next, side);
        request.picture = {static_cast<int>(prev.size(3)), static_cast<int>(prev.size(2))};
        request.flowScale = m_description.at("scale");
        request.times = m_description.at("steps").get<std::vector<int>>();
        request.noise = [&](int step, const at::Tensor& like) {
            return noise.select(0, step).view(like.sizes());
        };

        Results results;
        const Observer observer = [&](const std::string& name, const at::Tensor& value) {
            results.tensors[name] = value.detach().clone();
        };
        const at::Tensor output =
            network.sample(request, Trace(&observer)).narrow(2, 0, prev.size(2)).narrow(3, 0, prev.size(3));
        results.tensors["output"] = output;
        results.tensors["output.mean"] = output.to(at::kDouble).mean();
        results.tensors["output.abs_mean"] = output.to(at::kDouble).abs().mean();
        return results;
    }

    static bool compare(const std::string& key, Recording& recording, const Results& results) {
        const std::size_t suffix = key.find("__s");
        const std::string name = key.substr(0, suffix);
        std::optional<at::Tensor> ours = results.find(name);
        const at::Tensor expected = recording.tensor(key);
        if (!ours) {
            std::printf("  %-40s was not computed  FAIL\n", key.c_str());
            return false;
        }
        if (suffix != std::string::npos) {
            const int step = std::stoi(key.substr(suffix + 3));
            ours = ours->slice(-2, 0, c10::nullopt, step).slice(-1, 0, c10::nullopt, step);
        }
        if (ours->sizes() != expected.sizes()) {
            std::printf("  %-40s has another shape  FAIL\n", key.c_str());
            return false;
        }
        const double difference = (ours->to(at::kCPU, at::kDouble) - expected).abs().max().item<double>();
        const bool passed = difference <= gateOf(name);  // false for NaN
        std::printf("  %-40s %.3e%s\n", key.c_str(), difference, passed ? "" : "  FAIL");
        return passed;
    }

    fs::path m_folder;
    const json& m_description;
    const ScratchFolder& m_scratch;
    c10::Device m_device;
};

int runManifest(const fs::path& manifest, c10::Device device) {
    const json cases = readJson(manifest);
    const ScratchFolder scratch;
    int passed = 0;
    int failed = 0;
    for (const auto& [name, description] : cases.items()) {
        std::printf("%s\n", name.c_str());
        bool isGood = false;
        try {
            isGood = interpolation::torchCall([&, &one = description] {
                const c10::InferenceMode inferenceMode;
                return Case(manifest.parent_path(), one, scratch, device).run();
            });
        } catch (const std::exception& error) {
            std::printf("  %s\n", error.what());
        }
        std::printf("  %s\n", isGood ? "passed" : "FAILED");
        std::fflush(stdout);
        ++(isGood ? passed : failed);
    }
    std::printf("%d passed, %d failed\n", passed, failed);
    return failed == 0 && passed > 0 ? 0 : 1;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 2 && argc != 3) {
        std::fprintf(stderr, "Usage: tlbvfi_parity MANIFEST.json [DEVICE]\n");
        return 2;
    }
    try {
        return runManifest(argv[1], inference::chooseDevice(argc == 3 ? argv[2] : "cpu"));
    } catch (const std::exception& error) {
        std::fprintf(stderr, "tlbvfi_parity: %s\n", error.what());
        return 2;
    }
}
