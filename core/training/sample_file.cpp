#include "core/training/sample_file.h"

#include "core/base/error.h"
#include "core/base/tool_messages.h"
#include "core/training/tensor_file.h"

#include <ATen/ATen.h>

#include <map>
#include <string>

namespace tessera::training {

namespace {

constexpr int places = 4;                              // rectangles of a sample
constexpr std::int64_t placeNumbers = 4 * places + 3;  // and the frame's size and t

at::Tensor placeOf(const Sample& sample) {
    std::vector<double> numbers;
    for (const Rect& rect : {sample.windows.prev, sample.windows.next, sample.grid, sample.rect}) {
        numbers.insert(numbers.end(),
                       {double(rect.x), double(rect.y), double(rect.width), double(rect.height)});
    }
    numbers.insert(numbers.end(), {double(sample.frame.width), double(sample.frame.height), sample.t});
    return at::tensor(numbers, at::kDouble);
}

void setPlace(Sample& sample, const at::Tensor& place) {
    const double* number = place.data_ptr<double>();
    for (Rect* rect : {&sample.windows.prev, &sample.windows.next, &sample.grid, &sample.rect}) {
        *rect = {int(number[0]), int(number[1]), int(number[2]), int(number[3])};
        number += 4;
    }
    sample.frame = {int(number[0]), int(number[1])};
    sample.t = number[2];
}

}  // namespace

void writeSamples(const std::filesystem::path& path, const std::vector<Sample>& samples) {
    NamedTensors tensors;
    for (std::size_t index = 0; index < samples.size(); ++index) {
        const Sample& sample = samples[index];
        const std::string prefix = std::to_string(index) + ".";
        tensors.emplace_back(prefix + "place", placeOf(sample));
        tensors.emplace_back(prefix + "prev", sample.prev);
        tensors.emplace_back(prefix + "next", sample.next);
        tensors.emplace_back(prefix + "truth", sample.truth);
        tensors.emplace_back(prefix + "motion", sample.motion);
        tensors.emplace_back(prefix + "shares", sample.shares);
        if (sample.trueMotion.defined()) {
            tensors.emplace_back(prefix + "trueMotion", sample.trueMotion);
        }
    }
    writeTensors(path, tensors);
}

std::vector<Sample> readSamples(const std::filesystem::path& path) {
    std::map<std::string, at::Tensor> tensors;
    for (auto& [name, tensor] : readTensors(path)) {
        tensors[name] = tensor;
    }
    std::vector<Sample> samples;
    for (std::size_t index = 0;; ++index) {
        const std::string prefix = std::to_string(index) + ".";
        const at::Tensor place = tensors[prefix + "place"];
        if (!place.defined()) {
            return samples;
        }
        Sample sample;
        sample.prev = tensors[prefix + "prev"];
        sample.next = tensors[prefix + "next"];
        sample.truth = tensors[prefix + "truth"];
        sample.motion = tensors[prefix + "motion"];
        sample.shares = tensors[prefix + "shares"];
        sample.trueMotion = tensors[prefix + "trueMotion"];
        if (place.numel() != placeNumbers || !sample.prev.defined() || !sample.next.defined() ||
            !sample.truth.defined() || !sample.motion.defined() || !sample.shares.defined()) {
            throw Error(ErrorCode::Model, message::SamplesUnreadable(Name{path.string()}));
        }
        setPlace(sample, place);
        samples.push_back(std::move(sample));
    }
}

}  // namespace tessera::training
