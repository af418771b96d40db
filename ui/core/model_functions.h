// What the window asks of core about the models a person has installed, as functions; see core/models/model_store.h.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/model_store.h"

#include <filesystem>
#include <functional>

namespace tessera::ui {

// `install` loads the model and tries it.
struct ModelFunctions {
    std::function<models::ModelFile(const std::filesystem::path&)> inspect;
    std::function<models::InstalledModel(const models::InstallRequest&)> install;
    std::function<models::StoreContents()> list;
    std::function<void(const models::InstalledModel&)> verify;
    std::function<void(const models::InstalledModel&)> remove;
};

}  // namespace tessera::ui
