#include "core/training/footage.h"

#include "core/analysis/frame_likeness.h"
#include "core/analysis/scene_detector.h"
#include "core/base/error.h"
#include "core/base/general_messages.h"
#include "core/base/quoted_name.h"
#include "core/base/tool_messages.h"
#include "core/colour/rgb_reader.h"
#include "core/files/picture_sequence.h"
#include "core/media/input/video_reader.h"

#include <ATen/ATen.h>

#include <unistd.h>

#include <algorithm>
#include <optional>
#include <string>

namespace tessera::training {

namespace {

constexpr int largestGap = 4;          // frames from prev to next
constexpr double usualGapShare = 0.6;  // of triplets with one frame left out

at::Tensor bytesOf(const media::Frame& frame) {
    const Size size = frame.size();
    const at::Tensor planes = at::empty({3, size.height, size.width}, at::kFloat);
    colour::readRgb(frame, {0, 0, size.width, size.height}, planes.data_ptr<float>());
    return at::mul(planes, 255).round_().clamp_(0, 255).to(at::kByte);
}

// A reader opens single pictures as numbered sequences only: a link with such a name, for as long as it is needed.
class NumberedLink {
public:
    explicit NumberedLink(const std::filesystem::path& picture)
        : m_folder(std::filesystem::temp_directory_path() / ("tessera-picture-" + std::to_string(getpid()))),
          m_extension(picture.extension()) {
        std::filesystem::create_directories(m_folder);
        std::filesystem::create_symlink(std::filesystem::absolute(picture), named("1"));
    }
    ~NumberedLink() {
        std::error_code ignored;
        std::filesystem::remove_all(m_folder, ignored);
    }
    NumberedLink(const NumberedLink&) = delete;
    NumberedLink& operator=(const NumberedLink&) = delete;

    [[nodiscard]] std::filesystem::path pattern() const { return named("%d"); }

private:
    [[nodiscard]] std::filesystem::path named(const std::string& number) const {
        return (m_folder / ("picture" + number)).replace_extension(m_extension);
    }

    std::filesystem::path m_folder;
    std::filesystem::path m_extension;
};

at::Tensor pictureOf(const at::Tensor& bytes) {
    return asPicture(bytes.unsqueeze(0));
}

}  // namespace

std::vector<std::filesystem::path> filesIn(const std::filesystem::path& folder) {
    std::vector<std::filesystem::path> files;
    std::error_code error;
    for (const auto& entry : std::filesystem::directory_iterator(folder, error)) {
        if (entry.is_regular_file()) {
            files.push_back(entry.path());
        }
    }
    if (error) {
        throw Error(ErrorCode::BadInput, message::FolderUnreadable(Name{folder.string()}));
    }
    std::ranges::sort(files);
    return files;
}

at::Tensor readPicture(const std::filesystem::path& path) {
    const NumberedLink link(path);
    media::VideoReader reader = media::VideoReader::open(
        files::isSequence(link.pattern()) ? link.pattern() : path, {}, {.threads = 1});
    const std::optional<media::Frame> frame = reader.next();
    if (!frame) {
        throw Error(ErrorCode::BadInput, message::FolderWithoutPictures(Name{path.string()}));
    }
    return bytesOf(*frame);
}

std::vector<Run> readRuns(const std::filesystem::path& path, int frames, std::stop_token stop) {
    media::VideoReader reader = media::VideoReader::open(path, stop, {.threads = 1});
    analysis::SmallLumaMaker small;
    std::vector<Run> runs;
    media::Frame before;
    analysis::SmallLuma smallBefore;
    for (int read = 0; read < frames; ++read) {
        const std::optional<media::Frame> frame = reader.next();
        if (!frame) {
            break;
        }
        const analysis::SmallLuma now = small.make(*frame);
        if (runs.empty() || frame->size() != before.size() || analysis::isDuplicate(before, *frame) ||
            analysis::cutScore(smallBefore, now) >= analysis::usualCutThreshold) {
            runs.emplace_back();
        }
        runs.back().push_back(bytesOf(*frame));
        before = *frame;
        smallBefore = now;
    }
    std::erase_if(runs, [](const Run& run) { return run.size() < 3; });
    return runs;
}

Triplet tripletOf(const Run& run, Random& random) {
    const int count = static_cast<int>(run.size());
    const int gap = std::min(random.chance(usualGapShare) ? 2 : 3 + random.below(largestGap - 2), count - 1);
    const int first = random.below(count - gap);
    const int between = 1 + random.below(gap - 1);
    const auto at = [&](int index) { return pictureOf(run[static_cast<std::size_t>(first + index)]); };
    return {at(0), at(gap), at(between), {}, static_cast<double>(between) / gap};
}

}  // namespace tessera::training
