#include "app/cli/model_facts.h"

#include "core/base/error.h"
#include "core/inference/engine.h"

namespace tessera::app {

int alignmentOf(const std::string& model) {
    std::string known;
    for (const inference::ModelInfo& info : inference::engine().models()) {
        if (info.id == model) {
            return info.alignment;
        }
        known += (known.empty() ? "" : ", ") + info.id;
    }
    throw Error(ErrorCode::BadOption, "there is no model called \"" + model + "\"", "Known models: " + known);
}

}  // namespace tessera::app
