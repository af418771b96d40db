#include "core/models/model_store.h"

#include "core/base/error.h"
#include "core/base/model_messages.h"
#include "core/base/quoted_name.h"
#include "core/files/file_sync.h"
#include "core/files/sha256.h"
#include "core/models/model_id.h"
#include "core/models/model_manifest.h"
#include "core/models/rife/model.h"

#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <system_error>

namespace tessera::models {

namespace fs = std::filesystem;

namespace {

constexpr const char* manifestName = "manifest.json";
constexpr const char* usedName = "used";
constexpr std::size_t copyBlockBytes = 1 << 20;
constexpr std::uintmax_t largestManifest = 1 << 20;

// Not where nobody may look, either.
bool isThere(const fs::path& path) {
    std::error_code failure;
    return fs::exists(path, failure);
}

std::string readText(const fs::path& path) {
    std::error_code error;
    const std::uintmax_t size = fs::file_size(path, error);
    if (error || size > largestManifest) {
        return {};
    }
    std::ostringstream text;
    text << std::ifstream(path, std::ios::binary).rdbuf();
    return text.str();
}

void writeText(const fs::path& path, const std::string& text) {
    std::ofstream file(path, std::ios::binary);
    file << text;
    file.close();
    if (!file) {
        throw Error(ErrorCode::Output,
                    message::ManifestNotWritten(path.parent_path().parent_path().string()));
    }
    files::syncFile(path);
}

// Returns the checksum of what was written.
std::string copyFile(const fs::path& from, const fs::path& to) {
    std::ifstream source(from, std::ios::binary);
    std::ofstream target(to, std::ios::binary);
    files::Sha256 sum;
    std::vector<char> block(copyBlockBytes);
    while (source.read(block.data(), static_cast<std::streamsize>(block.size())) || source.gcount() > 0) {
        target.write(block.data(), source.gcount());
        sum.add(block.data(), static_cast<std::size_t>(source.gcount()));
    }
    target.close();
    if (!target) {
        throw Error(ErrorCode::Output,
                    message::ModelNotCopied(named(from), to.parent_path().parent_path().string()));
    }
    files::syncFile(to);
    return sum.hex();
}

// A folder of its own inside the store, removed again unless it was given its final name.
class StagingFolder {
public:
    explicit StagingFolder(const fs::path& store) {
        static std::atomic<int> count{0};
        m_path = store / (".new-" + std::to_string(getpid()) + "-" + std::to_string(++count));
        std::error_code error;
        fs::create_directories(m_path, error);
        if (error) {
            throw Error(ErrorCode::Output, message::ModelFolderReadOnly(Name{store.string()}),
                        error.message());
        }
    }
    ~StagingFolder() {
        std::error_code ignored;
        fs::remove_all(m_path, ignored);
    }
    StagingFolder(const StagingFolder&) = delete;
    StagingFolder& operator=(const StagingFolder&) = delete;

    [[nodiscard]] const fs::path& path() const noexcept { return m_path; }

private:
    fs::path m_path;
};

// What an installation that was killed left behind.
void removeAbandoned(const fs::path& store) {
    std::error_code ignored;
    for (const fs::directory_entry& entry : fs::directory_iterator(store, ignored)) {
        int process = 0;
        const bool staging = std::sscanf(entry.path().filename().c_str(), ".new-%d-", &process) == 1;
        if (staging && process > 0 && kill(process, 0) != 0 && errno == ESRCH) {
            fs::remove_all(entry.path(), ignored);
        }
    }
}

void checkRequest(const InstallRequest& request, bool taken) {
    const ModelInfo& info = request.file.info;
    if (!isModelId(info.id)) {
        throw Error(ErrorCode::BadOption, message::ModelNameInvalid(Name{info.id}));
    }
    if (request.file.runsCode() && !request.trusted) {
        throw Error(ErrorCode::BadOption,
                    message::ModelNeedsTrust(named(request.file.path), request.file.checksum));
    }
    if (taken && !request.replace) {
        throw Error(ErrorCode::BadOption, message::ModelExists(Name{info.id}));
    }
}

// Copies the file into `folder`, or the weights that it packs.
void placeFile(const ModelFile& from, const fs::path& folder, ModelFile& to) {
    to.path = folder / ("model" + (from.isPacked ? ".safetensors" : from.path.extension().string()));
    const std::string checksum =
        from.isPacked ? files::sha256OfFile(from.path) : copyFile(from.path, to.path);
    if (checksum != from.checksum) {
        throw Error(ErrorCode::Model, message::ModelChangedWhileCopied(named(from.path)));
    }
    if (from.isPacked) {
        rife::writeModel(rife::readModel(from.path), to.path);
        to.isPacked = false;
        to.bytes = static_cast<std::int64_t>(fs::file_size(to.path));
        to.checksum = files::sha256OfFile(to.path);
    }
}

}  // namespace

fs::path modelFolder() {
    const char* data = std::getenv("XDG_DATA_HOME");
    if (data != nullptr && *data == '/') {
        return fs::path(data) / "tessera" / "models";
    }
    const char* home = std::getenv("HOME");
    return fs::path(home != nullptr ? home : "/tmp") / ".local" / "share" / "tessera" / "models";
}

InstalledModel ModelStore::read(const fs::path& folder) const {
    return parseManifest(readText(folder / manifestName), folder);
}

StoreContents ModelStore::list() const {
    StoreContents contents;
    std::error_code error;
    for (const fs::directory_entry& entry : fs::directory_iterator(m_folder, error)) {
        if (!isModelId(entry.path().filename().string())) {
            continue;  // unfinished work begins with a dot
        }
        try {
            contents.models.push_back(read(entry.path()));
        } catch (const Error& failure) {
            contents.damaged.push_back(failure.message());
        }
    }
    std::ranges::sort(contents.models, {}, [](const InstalledModel& model) { return model.file.info.id; });
    std::ranges::sort(contents.damaged, {}, &english);
    return contents;
}

std::optional<InstalledModel> ModelStore::find(std::string_view id) const {
    if (!isModelId(id) || !isThere(m_folder / id)) {
        return std::nullopt;
    }
    return read(m_folder / id);
}

std::optional<InstalledModel> ModelStore::findRife() const {
    const std::vector<InstalledModel> models = list().models;
    const auto rife = std::ranges::find_if(
        models, [](const InstalledModel& model) { return model.file.kind == ModelKind::Rife; });
    return rife != models.end() ? std::optional(*rife) : std::nullopt;
}

// A file beside the manifest is the memory of it. Where it cannot be written the licence is shown again.
bool ModelStore::isFirstUse(const InstalledModel& model) const {
    const fs::path mark = m_folder / model.file.info.id / usedName;
    const int file = open(mark.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644);
    if (file < 0) {
        return errno != EEXIST;
    }
    close(file);
    return true;
}

InstalledModel ModelStore::install(const InstallRequest& request, const TryModel& tryModel) {
    const fs::path place = m_folder / request.file.info.id;
    checkRequest(request, isThere(place));
    removeAbandoned(m_folder);
    const StagingFolder staging(m_folder);
    InstalledModel model{request.file, request.trusted};
    placeFile(request.file, staging.path(), model.file);
    model.file.info = tryModel(model);
    writeText(staging.path() / manifestName, manifestText(model));
    if (isThere(place)) {
        const StagingFolder old(m_folder);  // removes what is moved into it
        files::publishFile(place, old.path() / "old", files::Existing::Keep);
        files::publishFile(staging.path(), place, files::Existing::Keep);
    } else {
        files::publishFile(staging.path(), place, files::Existing::Keep);
    }
    return read(place);
}

void ModelStore::verify(const InstalledModel& model) const {
    std::error_code error;
    const std::uintmax_t bytes = fs::file_size(model.file.path, error);
    const bool same = !error && bytes == static_cast<std::uintmax_t>(model.file.bytes) &&
                      files::sha256OfFile(model.file.path) == model.file.checksum;
    if (!same) {
        throw Error(ErrorCode::Model, message::ModelChanged(Name{model.file.info.id}));
    }
}

void ModelStore::remove(std::string_view id) {
    if (!isModelId(id) || !isThere(m_folder / id)) {
        throw Error(ErrorCode::BadOption, message::ModelNotInstalled(Name{std::string(id)}));
    }
    const StagingFolder trash(m_folder);
    files::publishFile(m_folder / id, trash.path() / "old", files::Existing::Keep);
}

}  // namespace tessera::models
