// The models a person has installed: a folder each, with the file and a manifest that says what it is.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/models/installed_model.h"
#include "core/models/model_file.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tessera::models {

struct InstallRequest {
    ModelFile file;        // as inspectModelFile() gave it, with the id, name and licence that are wanted
    bool trusted = false;  // without it a file that runs code is refused
    bool replace = false;  // a model of the same id
};

// Loads the model and tries it; returns its facts, now all of them known. Throws Error to keep it from being installed.
using TryModel = std::function<ModelInfo(const InstalledModel&)>;

struct StoreContents {
    std::vector<InstalledModel> models;  // by id
    std::vector<Message> damaged;        // for each folder that is no model
};

// $XDG_DATA_HOME/tessera/models
[[nodiscard]] std::filesystem::path modelFolder();

// Threads: any, also several processes: each change is one rename.
class ModelStore {
public:
    explicit ModelStore(std::filesystem::path folder = modelFolder()) : m_folder(std::move(folder)) {}

    // Reads manifests only.
    [[nodiscard]] StoreContents list() const;

    // Nothing when it is not installed. Throws Error(Model) when its manifest is damaged.
    [[nodiscard]] std::optional<InstalledModel> find(std::string_view id) const;

    // The RIFE that `best` and the preset of that name use: the first by id.
    [[nodiscard]] std::optional<InstalledModel> findRife() const;

    // True the first time that it is asked of an installed model, for all processes: its licence is to be shown then.
    [[nodiscard]] bool isFirstUse(const InstalledModel& model) const;

    // Copies the file, tries the copy, then gives it its place in one step; when anything fails nothing is left behind.
    // Throws Error(Model) for a file that is not the one that was inspected, Error(BadOption) without trust or for an id that
    // is taken, Error(Output), and what `tryModel` throws.
    InstalledModel install(const InstallRequest& request, const TryModel& tryModel);

    // Compares the file with its checksum. Throws Error(Model) when they differ.
    void verify(const InstalledModel& model) const;

    // Throws Error(BadOption) when it is not installed.
    void remove(std::string_view id);

private:
    [[nodiscard]] InstalledModel read(const std::filesystem::path& folder) const;

    std::filesystem::path m_folder;
};

}  // namespace tessera::models
