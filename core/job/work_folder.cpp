#include "core/job/work_folder.h"

#include "core/base/error.h"

#include <cstdio>
#include <system_error>

namespace tessera::job {

WorkFolder::WorkFolder(const std::filesystem::path& output) {
    const std::filesystem::path parent = output.has_parent_path() ? output.parent_path() : ".";
    std::filesystem::path name = ".";
    name += output.filename();
    name += ".tessera";
    m_path = parent / name;
    std::error_code failure;
    std::filesystem::create_directory(m_path, failure);
    if (failure) {
        throw Error(ErrorCode::Output,
                    "the folder for unfinished work beside " + output.string() + " cannot be made",
                    "Choose an output folder that you can write to", failure.message());
    }
}

WorkFolder::~WorkFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
}

std::filesystem::path WorkFolder::segment(int index) const {
    char name[32];
    std::snprintf(name, sizeof(name), "%06d.nut", index);
    return m_path / name;
}

}  // namespace tessera::job
