#include "core/inference/compute/model_abilities.h"

#include "core/base/error.h"
#include "core/base/model_messages.h"
#include "core/base/tool_messages.h"
#include "core/interpolation/graph_recorder.h"

#include <string>

namespace tessera::inference {

namespace {

void checkMotion(const GeneratorSettings& settings, const interpolation::Traits& traits) {
    if (settings.flowScale > traits.largestFlowScale) {
        throw Error(ErrorCode::BadOption, message::FlowScaleOutOfRange(settings.flowScale));
    }
    if (settings.ensemble && !traits.takesEnsemble) {
        throw Error(ErrorCode::BadOption,
                    message::OptionValueUnknown(Name{traits.info.id}, "--model, with an ensemble",
                                                "RIFE before 4.21, or 4.24"));
    }
}

void checkGraphs(const GeneratorSettings& settings, const interpolation::Traits& traits, c10::Device device) {
    if (settings.graphs && !traits.takesGraphs) {
        throw Error(ErrorCode::BadOption, message::OptionValueUnknown(
                                              Name{traits.info.id}, "--model, with --graphs", "RIFE, best"));
    }
    if (settings.graphs && !interpolation::recorderOf(device)) {
        throw Error(
            ErrorCode::BadOption,
            message::OptionValueUnknown(Name{device.str()}, "--device, with --graphs",
                                        "the cards of \"tessera-cli devices\", with LibTorch 2.14 or newer"));
    }
}

void checkPrecision(const GeneratorSettings& settings, const interpolation::Traits& traits,
                    c10::Device device) {
    const std::string& asked = settings.precision;
    if (asked == "auto" || asked == "fp32") {
        return;
    }
    if (!traits.takesPrecision) {
        throw Error(
            ErrorCode::BadOption,
            message::OptionValueUnknown(Name{asked}, "--precision for " + traits.info.id, "auto, fp32"));
    }
    if (device.is_cpu() && asked == "fp16") {
        throw Error(ErrorCode::BadOption,
                    message::OptionValueUnknown(Name{asked}, "--precision on a CPU", "auto, fp32, bf16"));
    }
}

}  // namespace

void checkAbilities(const GeneratorSettings& settings, const interpolation::Traits& traits,
                    c10::Device device) {
    checkMotion(settings, traits);
    checkPrecision(settings, traits, device);
    checkGraphs(settings, traits, device);
}

}  // namespace tessera::inference
