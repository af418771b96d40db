#include "core/job/record/job_folder.h"

#include "core/base/error.h"
#include "core/base/job_messages.h"
#include "core/base/quoted_name.h"
#include "core/files/file_sync.h"
#include "core/files/picture_sequence.h"
#include "core/files/unfinished_name.h"
#include "core/media/output/segment_writer.h"

#include <array>
#include <cerrno>
#include <cstdio>
#include <fstream>
#include <regex>
#include <sstream>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace tessera::job {

namespace {

namespace fs = std::filesystem;

constexpr const char* jobName = "job.json";
constexpr const char* tilesName = "tiles.json";
constexpr const char* precisionName = "precision.json";
constexpr const char* outputName = "output.json";
constexpr const char* lockName = "lock";
constexpr std::string_view mark = "unfinished work of Tessera\n";
constexpr std::uintmax_t largestRecord = 128 << 20;

std::string segmentStem(int index) {
    char name[16];
    std::snprintf(name, sizeof(name), "%06d", index);
    return name;
}

bool isUnfinished(const std::string& name) {
    static const std::regex pattern(
        R"((\d{6,}|(\d{6,}|job|tiles|precision|output)\.json)\.[0-9a-f]{16}\.part)");
    return std::regex_match(name, pattern);
}

bool belongsToJob(const std::string& name) {
    static const std::regex pattern(
        R"(\d{6,}-[0-9a-f]{16}\.nut|(\d{6,}|job|tiles|precision|output)\.json|lock)");
    return std::regex_match(name, pattern) || isUnfinished(name);
}

// An ordinary file in the folder itself, not a link to somewhere else.
bool isOrdinary(const fs::path& path) {
    std::error_code ignored;
    return fs::is_regular_file(fs::symlink_status(path, ignored));
}

[[noreturn]] void refuseForeign(const fs::path& folder) {
    throw Error(ErrorCode::BadOption, message::JobFolderTaken(named(folder)),
                "it holds things that are not a job's");
}

bool holdsNothingBut(const fs::path& folder, const std::string& name) {
    std::error_code ignored;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder, ignored)) {
        if (entry.path().filename() != name) {
            return false;
        }
    }
    return true;
}

template <typename Wanted>
void removeFiles(const fs::path& folder, Wanted wanted) {
    std::error_code ignored;
    std::vector<fs::path> files;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder, ignored)) {
        if (wanted(entry.path().filename().string())) {
            files.push_back(entry.path());
        }
    }
    for (const fs::path& file : files) {
        fs::remove(file, ignored);
    }
}

}  // namespace

fs::path JobFolder::pathFor(const JobSpec& spec) {
    if (!spec.folder.empty()) {
        return spec.folder;
    }
    constexpr std::size_t longestName = 255;
    const fs::path entry = files::entryOf(spec.output);
    const fs::path parent = entry.has_parent_path() ? entry.parent_path() : ".";
    std::string name = "." + entry.filename().string() + ".tessera";
    if (name.size() > longestName) {
        name = "." + files::textChecksum(name).substr(0, 32) + ".tessera";
    }
    return parent / name;
}

bool JobFolder::holdsJob(const fs::path& path) {
    return isOrdinary(path / jobName);
}

JobFolder JobFolder::create(const fs::path& path, Use use) {
    std::error_code failure;
    fs::create_directory(path, failure);
    if (failure || !fs::is_directory(path)) {
        throw Error(ErrorCode::Output, message::JobFolderNotCreated(Name{path.string()}), failure.message());
    }
    return {path, use};
}

JobFolder JobFolder::open(const fs::path& path, Use use) {
    if (!holdsJob(path)) {
        throw Error(ErrorCode::BadOption, message::JobFolderEmpty(named(path)));
    }
    return {path, use};
}

// The lock goes with the process, however that ends. File systems that cannot lock do without. What it says is the mark
// of our folders: it is made before everything else and goes after everything else.
JobFolder::JobFolder(fs::path path, Use use) : m_path(std::move(path)) {
    if (use == Use::Looking) {
        return;
    }
    const fs::path lock = m_path / lockName;
    if (!fs::exists(fs::symlink_status(lock)) && !fs::is_empty(m_path)) {
        refuseForeign(m_path);
    }
    m_lock = files::Descriptor(lock, O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK);
    if (!m_lock) {
        throw Error(ErrorCode::Output, message::JobFolderReadOnly(Name{m_path.string()}),
                    std::generic_category().message(errno));
    }
    const int operation = (use == Use::Alone ? LOCK_EX : LOCK_SH) | LOCK_NB;
    if (::flock(m_lock.handle(), operation) != 0 && errno == EWOULDBLOCK) {
        throw Error(ErrorCode::Output, message::JobFolderBusy(), m_path.string());
    }
    std::array<char, 64> text{};
    const ssize_t length = ::pread(m_lock.handle(), text.data(), text.size(), 0);
    const bool isNew = length == 0 && isOrdinary(lock) && holdsNothingBut(m_path, lockName);
    if (isNew) {
        files::writeAll(m_lock, mark, m_path);
    } else if (length < 0 || std::string_view(text.data(), static_cast<std::size_t>(length)) != mark) {
        refuseForeign(m_path);
    }
}

std::optional<std::string> JobFolder::read(const std::string& name) const {
    const fs::path path = m_path / name;
    std::error_code failure;
    if (!isOrdinary(path) || fs::file_size(path, failure) > largestRecord) {
        return std::nullopt;
    }
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

JobRecord JobFolder::job() const {
    const std::optional<std::string> text = read(jobName);
    if (!text) {
        throw Error(ErrorCode::BadOption, message::JobDamaged(), m_path.string());
    }
    return jobRecordFromJson(*text);
}

void JobFolder::begin(const JobRecord& record) {
    if (!holdsJob(m_path)) {
        clear();  // pieces without a job belong to nothing
    }
    if (!files::writeWhole(m_path / jobName, toJson(record), files::Existing::Keep)) {
        throw Error(ErrorCode::Output, message::JobFolderTaken(named(m_path)));
    }
}

std::optional<SegmentRecord> JobFolder::segment(int index) const {
    const std::optional<std::string> text = read(segmentStem(index) + ".json");
    if (!text) {
        return std::nullopt;
    }
    try {
        SegmentRecord record = segmentRecordFromJson(*text);
        const bool isThere = record.file.empty() || isOrdinary(fileOf(record));
        return record.index == index && isThere ? std::optional(std::move(record)) : std::nullopt;
    } catch (const Error&) {
        return std::nullopt;  // as good as none: it will be made again
    }
}

bool JobFolder::isIntact(const SegmentRecord& record, std::stop_token stop) const {
    return record.file.empty() ||
           (isOrdinary(fileOf(record)) &&
            fs::file_size(fileOf(record)) == static_cast<std::uintmax_t>(record.bytes) &&
            (files::fileChecksum(fileOf(record), stop) == record.checksum || stop.stop_requested()));
}

void JobFolder::forget(int index) {
    const std::string stem = segmentStem(index);
    removeFiles(m_path, [&](const std::string& name) {
        return name == stem + ".json" || (name.starts_with(stem + "-") && belongsToJob(name));
    });
}

fs::path JobFolder::fileOf(const SegmentRecord& record) const {
    return m_path / record.file;
}

fs::path JobFolder::unfinishedFile(int index) const {
    return files::unfinishedName(m_path / segmentStem(index));
}

SegmentRecord JobFolder::close(const fs::path& unfinished, SegmentRecord record) {
    if (record.frames > 0) {
        if (media::countSegmentFrames(unfinished) != record.frames) {
            throw Error(ErrorCode::Output, message::SegmentNotKept(), unfinished.string());
        }
        record.checksum = files::fileChecksum(unfinished);
        record.bytes = static_cast<std::int64_t>(fs::file_size(unfinished));
        record.file = segmentFileName(record.index, record.checksum);
        files::publishFile(unfinished, fileOf(record), files::Existing::Replace);
    }
    const fs::path name = m_path / (segmentStem(record.index) + ".json");
    while (!files::writeWhole(name, toJson(record), files::Existing::Keep)) {
        const std::optional<SegmentRecord> first = segment(record.index);
        if (first) {
            if (!record.file.empty() && first->file != record.file) {
                std::error_code ignored;
                fs::remove(fileOf(record), ignored);
            }
            return *first;
        }
        std::error_code failure;
        fs::remove(name, failure);  // there, but unusable
    }
    return record;
}

std::optional<tiling::TileShape> JobFolder::tiles() const {
    const std::optional<std::string> text = read(tilesName);
    return text ? std::optional(tileShapeFromJson(*text)) : std::nullopt;
}

tiling::TileShape JobFolder::fixTiles(const tiling::TileShape& planned) {
    return files::writeWhole(m_path / tilesName, toJson(planned), files::Existing::Keep)
               ? planned
               : tiles().value_or(planned);
}

std::string JobFolder::fixPrecision(const std::string& measured) {
    if (!measured.empty() &&
        files::writeWhole(m_path / precisionName, precisionJson(measured), files::Existing::Keep)) {
        return measured;
    }
    const std::optional<std::string> text = read(precisionName);
    return text ? precisionFromJson(*text) : measured;
}

void JobFolder::announceOutput(const files::FileIdentity& identity) {
    (void)files::writeWhole(m_path / outputName, toJson(identity), files::Existing::Replace);
}

bool JobFolder::announced(const fs::path& output) const {
    const std::optional<std::string> text = read(outputName);
    const fs::path entry = files::entryOf(output);
    const bool isThere = entry == output ? isOrdinary(output) : isOrdinary(files::pictureOf(output, 1));
    return text && isThere && identityFromJson(*text) == files::identifyFile(output);
}

// The job's own record goes last: whatever is left by an interruption is still known to belong to it. With it goes, in
// one step, what it announced: until then the job is known to be done, afterwards there is none.
void JobFolder::clear() {
    removeFiles(m_path, [](const std::string& name) {
        return belongsToJob(name) && name != jobName && name != outputName && name != lockName;
    });
    std::error_code ignored;
    if (isOrdinary(m_path / outputName)) {
        fs::rename(m_path / jobName, m_path / outputName, ignored);
    }
    fs::remove(m_path / jobName, ignored);
    fs::remove(m_path / outputName, ignored);
}

void JobFolder::remove() {
    clear();
    std::error_code ignored;
    fs::remove(m_path / lockName, ignored);
    fs::remove(m_path, ignored);
}

void JobFolder::sweep(const fs::path& path) {
    if (holdsJob(path) || !isOrdinary(path / outputName)) {
        return;
    }
    try {
        JobFolder(path, Use::Alone).remove();
    } catch (const Error&) {
        return;  // somebody is at work there
    }
}

void JobFolder::removeUnfinished() {
    removeFiles(m_path, isUnfinished);
}

}  // namespace tessera::job
