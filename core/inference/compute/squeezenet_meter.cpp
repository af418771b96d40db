#include "core/inference/compute/squeezenet_meter.h"

#include "core/base/error.h"
#include "core/base/model_messages.h"
#include "core/weights/ncnn.h"

#include <ATen/ATen.h>
#include <c10/core/InferenceMode.h>

#include <algorithm>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace tessera::inference {

namespace {

constexpr int smallestSide = 17;  // what the first layers leave something of

struct Layer {
    at::Tensor weight;
    at::Tensor bias;
};

class SqueezenetMeter final : public PerceptualMeter {
public:
    explicit SqueezenetMeter(const std::filesystem::path& folder) {
        const weights::FileBytes parameters(folder / "squeezenet_v1.1.param");
        const weights::FileBytes numbers(folder / "squeezenet_v1.1.bin");
        for (weights::NcnnLayer& layer : weights::readNcnn(parameters, numbers)) {
            m_layers[layer.name] = {
                at::tensor(layer.weights).view({layer.outputs, layer.inputs, layer.kernel, layer.kernel}),
                at::tensor(layer.bias)};
        }
        if (!m_layers.contains("conv1") || !m_layers.contains("fire9/expand3x3")) {
            parameters.refuse(message::NotNcnnLayers);
        }
    }

    double distance(const Picture& truth, const Picture& made) const override {
        if (std::min(truth.size.width, truth.size.height) < smallestSide) {
            return 0;
        }
        const c10::InferenceMode noGradients;
        const std::vector<at::Tensor> a = features(asTensor(truth));
        const std::vector<at::Tensor> b = features(asTensor(made));
        double sum = 0;
        for (std::size_t i = 0; i < a.size(); ++i) {
            sum += (a[i] - b[i]).square().sum(1).mean().item<double>();
        }
        return sum;
    }

private:
    // As the network was trained: blue first, 0 to 255 less the means of its pictures.
    static at::Tensor asTensor(const Picture& picture) {
        const at::Tensor bytes = at::from_blob(const_cast<std::uint8_t*>(picture.rgb.data()),
                                               {picture.size.height, picture.size.width, 3}, at::kByte);
        const at::Tensor mean = at::tensor({104.0F, 117.0F, 123.0F}).view({1, 3, 1, 1});
        return bytes.permute({2, 0, 1}).unsqueeze(0).to(at::kFloat).flip(1) - mean;
    }

    [[nodiscard]] at::Tensor convolve(const at::Tensor& input, const std::string& name, int stride = 1,
                                      int padding = 0) const {
        const Layer& layer = m_layers.at(name);
        return at::relu(at::conv2d(input, layer.weight, layer.bias, stride, padding));
    }

    [[nodiscard]] at::Tensor fire(const at::Tensor& input, int number) const {
        const std::string name = "fire" + std::to_string(number);
        const at::Tensor squeezed = convolve(input, name + "/squeeze1x1");
        return at::cat(
            {convolve(squeezed, name + "/expand1x1"), convolve(squeezed, name + "/expand3x3", 1, 1)}, 1);
    }

    static at::Tensor pool(const at::Tensor& input) {
        return at::max_pool2d(input, 3, 2, 0, 1, /*ceil_mode=*/true);
    }

    // Of unit length across channels at each place.
    [[nodiscard]] std::vector<at::Tensor> features(at::Tensor x) const {
        std::vector<at::Tensor> all{convolve(x, "conv1", 2)};
        for (int number = 2; number < 6; number += 2) {
            x = fire(fire(pool(all.back()), number), number + 1);
            all.push_back(x);
        }
        x = pool(x);
        for (int number = 6; number < 10; ++number) {
            x = fire(x, number);
            all.push_back(x);
        }
        for (at::Tensor& feature : all) {
            feature = feature / (feature.square().sum(1, true).sqrt() + 1e-10);
        }
        return all;
    }

    std::map<std::string, Layer> m_layers;
};

}  // namespace

std::unique_ptr<PerceptualMeter> makeSqueezenetMeter(const std::filesystem::path& folder) {
    return std::make_unique<SqueezenetMeter>(folder);
}

}  // namespace tessera::inference
