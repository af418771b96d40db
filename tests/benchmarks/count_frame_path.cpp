// What a frame costs on a card, counted and not timed: bytes that tensor operations read and write, operations of
// convolutions and products, and calls, for each step of the way of a frame; and how long a card of a given speed takes at best.
//
//     count_frame_path WIDTHxHEIGHT [RIFE_WEIGHTS] [TERAFLOPS] [GIGABYTES_PER_SECOND]
//
// Counted on the processor with the operations that a card is given. A call reads each of its tensors once and writes its
// result once: what a card's caches save or strides waste is not in it. RIFE is counted with half precision, as cards run it.
#include "core/inference/compute/frame_assembler.h"
#include "core/inference/compute/frame_reader.h"
#include "core/interpolation/rife/network.h"
#include "core/media/synthetic_frame.h"
#include "core/models/rife/model.h"
#include "core/tiling/padding.h"

#include <ATen/ATen.h>
#include <ATen/record_function.h>
#include <c10/core/InferenceMode.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

using namespace tessera;
using namespace tessera::inference;

namespace {

struct Cost {
    double bytes = 0;
    double operations = 0;
    int calls = 0;
};

Cost counted;
thread_local int depth = 0;

constexpr std::array views{
    "aten::view",       "aten::as_strided", "aten::select",  "aten::narrow",    "aten::slice",
    "aten::transpose",  "aten::permute",    "aten::expand",  "aten::unsqueeze", "aten::squeeze",
    "aten::unfold",     "aten::reshape",    "aten::detach",  "aten::alias",     "aten::empty",
    "aten::empty_like", "aten::resize_",    "aten::view_as", "aten::expand_as", "aten::chunk",
    "aten::split",      "aten::t",          "aten::flatten", "aten::item",      "aten::is_nonzero"};

double bytesOf(c10::ArrayRef<const c10::IValue> values) {
    double bytes = 0;
    for (const c10::IValue& value : values) {
        if (value.isTensor() && value.toTensor().defined()) {
            bytes += static_cast<double>(value.toTensor().numel()) *
                     static_cast<double>(value.toTensor().element_size());
        } else if (value.isTensorList()) {
            for (const at::Tensor& tensor : value.toTensorVector()) {
                bytes += static_cast<double>(tensor.nbytes());
            }
        }
    }
    return bytes;
}

// Multiplications and additions of convolutions and products; nothing for what only moves numbers.
double operationsOf(std::string_view name, const at::Tensor& first, const at::Tensor& second,
                    const at::Tensor& result) {
    if (name.find("conv") != std::string_view::npos && second.defined() && second.dim() > 1) {
        const bool isTransposed = name.find("transpose") != std::string_view::npos;
        const double each = static_cast<double>(second.numel()) / static_cast<double>(second.size(0));
        return 2 * each * static_cast<double>(isTransposed ? first.numel() : result.numel());
    }
    if (name == "aten::bmm") {
        return 2 * static_cast<double>(result.numel()) * static_cast<double>(first.size(2));
    }
    return 0;
}

// What is known of a call before it is made: older releases let go of its arguments before its end.
struct Call final : at::ObserverContext {
    double bytes = 0;
    at::Tensor first;
    at::Tensor second;
};

std::unique_ptr<at::ObserverContext> begin(const at::RecordFunction& function) {
    auto call = std::make_unique<Call>();
    if (++depth == 1) {
        const auto inputs = function.inputs();
        call->bytes = bytesOf(inputs);
        call->first = !inputs.empty() && inputs[0].isTensor() ? inputs[0].toTensor() : at::Tensor();
        call->second = inputs.size() > 1 && inputs[1].isTensor() ? inputs[1].toTensor() : at::Tensor();
    }
    return call;
}

void end(const at::RecordFunction& function, at::ObserverContext* context) {
    if (--depth > 0) {
        return;  // a part of a call that is counted
    }
    const auto& call = static_cast<const Call&>(*context);
    const std::string_view name = function.name();
    if (std::ranges::find(views, name) != views.end() || function.outputs().empty() ||
        !function.outputs().front().isTensor()) {
        return;
    }
    const at::Tensor& result = function.outputs().front().toTensor();
    counted.bytes += call.bytes + static_cast<double>(result.nbytes());
    counted.operations += operationsOf(name, call.first, call.second, result);
    ++counted.calls;
}

struct Card {
    double operations = 30e12;  // a second
    double bytes = 500e9;
};

// `half`: the numbers are of half the size on a card.
double row(const char* step, const Card& card, bool half = false) {
    const double bytes = counted.bytes / (half ? 2 : 1);
    const double milliseconds = std::max(bytes / card.bytes, counted.operations / card.operations) * 1000;
    std::printf("%-34s %9.0f %9.1f %7d %9.2f\n", step, bytes / 1e6, counted.operations / 1e9, counted.calls,
                milliseconds);
    counted = {};
    return milliseconds;
}

// Shows the earlier picture: what is counted around it is the frame's way alone.
class NoModel final : public interpolation::Interpolator {
public:
    NoModel() { m_traits.info.alignment = 64; }
    const interpolation::Traits& traits() const noexcept override { return m_traits; }
    at::Tensor interpolate(const interpolation::PairContext&, const interpolation::TileInput& input, double,
                           const interpolation::Options&) override {
        return input.prev;
    }

private:
    interpolation::Traits m_traits;
};

void countModel(const char* weights, Size size, const Card& card, double& total) {
    using namespace interpolation::rife;
    // Counted on a smaller picture, each pixel costs the same.
    const Size small{size.width / 4 / 128 * 128, size.height / 4 / 128 * 128};
    const double times = static_cast<double>(size.pixels()) / static_cast<double>(small.pixels());
    const models::rife::Model model = models::rife::readModel(weights);
    const Network network(model.structure, makeTorchBackend(model, c10::kCPU, at::kFloat));
    const at::Tensor picture = at::rand({1, 3, small.height, small.width});
    counted = {};
    const Source prev = network.source(picture, {});
    const Cost encoding = counted;
    const Source next = network.source(picture, {});
    counted = {};
    const Guess guess = network.guess(prev, next, 0.5, {});
    (void)network.picture(guess, {0, 0, small.width, small.height});
    counted.bytes = (counted.bytes + encoding.bytes) * times;
    counted.operations = (counted.operations + encoding.operations) * times;
    total += row("RIFE, one new frame and one picture", card, true);
}

void count(Size size, const char* weights, const Card& card) {
    const c10::InferenceMode inferenceMode;
    const Moment moment{media::makeTextureFrame(size, 0), media::makeTextureFrame(size, 4), 0.5};
    const Size padded = tiling::paddedSize(size, 64);
    TileRunner runner(std::make_unique<NoModel>(), c10::Device(c10::kCPU), {}, FramePath::Planes);
    const auto assembler = makeFrameAssembler(runner, tiling::makeTileGrid(padded, {}));
    const Rect whole{0, 0, padded.width, padded.height};
    runner.prepare(moment, padded);  // makes the filters
    assembler->begin(moment, whole);
    assembler->add(0, runner.run({&whole, 1}, moment));
    (void)assembler->finish();
    runner.forgetPair();

    std::printf("%-34s %9s %9s %7s %9s\n", "step", "MB", "GFLOP", "calls", "ms");
    double total = 0;
    counted = {};
    runner.prepare(moment, padded);
    counted = {counted.bytes / 2, counted.operations / 2, counted.calls / 2};  // the other was there
    total += row("one frame to RGB", card);
    at::Tensor picture = runner.run({&whole, 1}, moment);
    total += row("windows, range and check", card);
    assembler->begin(moment, whole);
    assembler->add(0, picture);
    (void)assembler->finish();
    total += row("one frame from RGB", card);
    if (weights != nullptr) {
        countModel(weights, size, card, total);
    }
    std::printf("%-34s %9s %9s %7s %9.2f\n", "one pair", "", "", "", total);
}

}  // namespace

int main(int argc, char** argv) {
    Size size;
    if (argc < 2 || std::sscanf(argv[1], "%dx%d", &size.width, &size.height) != 2) {
        std::fprintf(stderr,
                     "Usage: count_frame_path WIDTHxHEIGHT [RIFE_WEIGHTS] [TERAFLOPS] [GB_PER_SECOND]\n");
        return 2;
    }
    Card card;
    card.operations = argc > 3 ? std::atof(argv[3]) * 1e12 : card.operations;
    card.bytes = argc > 4 ? std::atof(argv[4]) * 1e9 : card.bytes;
    at::addGlobalCallback(at::RecordFunctionCallback(begin, end).needsInputs(true).needsOutputs(true));
    count(size, argc > 2 ? argv[2] : nullptr, card);
    return 0;
}
