// rife_parity MANIFEST.json [--weights FILE] [--library] [--device NAME]: computes every case of a manifest of recorded results, and prints
// the largest difference of each tensor. --weights: of cases that name no file beside the manifest. --library: by library
// calls, where otherwise the kernels of this program are used; --device: by library calls there.
#include "core/base/error.h"
#include "core/base/general_messages.h"
#include "core/inference/compute/device.h"
#include "core/interpolation/rife/network.h"
#include "core/interpolation/torch_call.h"
#include "core/weights/weight_file.h"

#include <ATen/ATen.h>
#include <c10/core/InferenceMode.h>
#include <nlohmann/json.hpp>

#include <cmath>
#include <cstdio>
#include <fstream>
#include <string>

using namespace tessera;
using namespace tessera::interpolation::rife;
using namespace tessera::models::rife;
using nlohmann::json;

namespace {

namespace fs = std::filesystem;

struct Run {
    fs::path manifest;
    fs::path weights;
    bool library = false;
    c10::Device device{c10::DeviceType::CPU};
};

// A recorded file: any tensor of it as one of ours.
class Recording {
public:
    explicit Recording(const fs::path& path) : m_file(path) {}

    [[nodiscard]] bool has(const std::string& name) const { return m_file.find("", name) != nullptr; }

    [[nodiscard]] at::Tensor tensor(const std::string& name) {
        const weights::TensorEntry* const entry = m_file.find("", name);
        if (entry == nullptr) {
            throw Error::internal("the recording lacks \"" + name + "\"");
        }
        const std::vector<double> values = m_file.readDoubles(*entry);
        return at::tensor(values, at::kDouble).view(entry->shape);
    }

    [[nodiscard]] double number(const std::string& name) { return tensor(name).item<double>(); }

    [[nodiscard]] at::Tensor picture(const std::string& name) {
        return tensor(name).to(at::kFloat).div_(255);
    }

private:
    weights::WeightFile m_file;
};

json readJson(const fs::path& path) {
    std::ifstream file(path);
    if (!file) {
        throw Error(ErrorCode::BadInput, message::FileUnreadable(Name{path.string()}));
    }
    return json::parse(file);
}

class Case {
public:
    Case(const Run& run, const json& tolerance, const json& description)
        : m_tolerance(tolerance), m_description(description), m_library(run.library), m_device(run.device) {
        const fs::path folder = run.manifest.parent_path();
        const fs::path beside = folder / description.at("checkpoint").get<std::string>();
        m_weights = fs::exists(beside) ? beside : run.weights;
        m_recording = folder / description.at("case").get<std::string>();
    }

    // "" when all is well.
    [[nodiscard]] bool run() {
        Recording recording(m_recording);
        const Model model = readModel(m_weights);
        const Network network(model.structure, m_library ? makeTorchBackend(model, m_device, at::kFloat)
                                                         : makeCpuBackend(model));
        const Settings settings{recording.number("in.scale"), recording.number("in.ensemble") != 0};
        const Source prev = network.source(recording.picture("in.img0").to(m_device), settings);
        const Source next = network.source(recording.picture("in.img1").to(m_device), settings);
        const Guess guess = network.guess(prev, next, recording.number("in.t"), settings);
        const Rect frame{0, 0, prev.frame.width, prev.frame.height};
        bool passed = compare("output", network.picture(guess, frame), recording.tensor("output"));
        const std::size_t last = model.structure.blocks.size() - 1;
        for (std::size_t i = 1; i <= last; ++i) {
            passed = compareMotion("block" + std::to_string(i) + ".", network.motion(guess, frame, i),
                                   recording) &&
                     passed;
        }
        return compareMotion("", network.motion(guess, frame, last), recording) && passed;
    }

private:
    bool compareMotion(const std::string& prefix, const at::Tensor& ours, Recording& recording) const {
        bool passed = true;
        if (recording.has(prefix + "flow")) {
            passed = compare(prefix + "flow", ours.narrow(1, 0, 4), recording.tensor(prefix + "flow"));
        }
        if (recording.has(prefix + "mask")) {
            passed =
                compare(prefix + "mask", ours.narrow(1, 4, 1), recording.tensor(prefix + "mask")) && passed;
        }
        return passed;
    }

    bool compare(const std::string& name, const at::Tensor& ours, const at::Tensor& expected) const {
        const std::string kind = name.substr(name.find('.') == std::string::npos ? 0 : name.find('.') + 1);
        double gate = m_tolerance.value(kind, 0.0);
        if (m_description.value("doubled", false) && kind != "output") {
            gate *= expected.abs().max().item<double>();
        }
        // Motion of hundreds of pixels carries what each LibTorch rounds in its own way into the picture (2.6: 3.4e-5).
        if (m_description.value("doubled", false) && kind == "output" && m_library) {
            gate *= 2;
        }
        const bool sameShape = ours.sizes() == expected.sizes();
        const double difference =
            sameShape ? (ours.to(at::kCPU, at::kDouble) - expected).abs().max().item<double>() : NAN;
        const bool passed = difference <= gate;  // false for NaN
        std::printf(" %s %.2e%s", name.c_str(), difference, passed ? "" : " FAIL");
        return passed;
    }

    const json& m_tolerance;
    const json& m_description;
    bool m_library;
    c10::Device m_device;
    fs::path m_weights;
    fs::path m_recording;
};

int runManifest(const Run& run) {
    const json manifest = readJson(run.manifest);
    int passed = 0;
    int failed = 0;
    for (const json& description : manifest.at("cases")) {
        std::printf("%s:", description.at("case").get<std::string>().c_str());
        bool isGood = false;
        try {
            isGood = interpolation::torchCall([&] {
                const c10::InferenceMode inferenceMode;
                return Case(run, manifest.at("tolerance"), description).run();
            });
        } catch (const std::exception& error) {
            std::printf(" %s", error.what());
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
    Run run;
    std::string device;
    for (int i = 1; i < argc; ++i) {
        const std::string argument = argv[i];
        if (argument == "--weights" && i + 1 < argc) {
            run.weights = argv[++i];
        } else if (argument == "--library") {
            run.library = true;
        } else if (argument == "--device" && i + 1 < argc) {
            device = argv[++i];
        } else {
            run.manifest = argument;
        }
    }
    if (run.manifest.empty()) {
        std::fprintf(stderr,
                     "Usage: rife_parity MANIFEST.json [--weights FILE] [--library] [--device NAME]\n");
        return 2;
    }
    try {
        if (!device.empty()) {
            run.device = inference::chooseDevice(device);
            run.library = true;
        }
        return runManifest(run);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "rife_parity: %s\n", error.what());
        return 2;
    }
}
