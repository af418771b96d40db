#include "core/evaluation/triplets.h"

#include "core/base/error.h"
#include "core/base/quoted_name.h"
#include "core/base/source_messages.h"
#include "core/base/tool_messages.h"
#include "core/evaluation/evaluation_scores.h"
#include "core/evaluation/process_time.h"
#include "core/media/input/video_reader.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <system_error>

namespace tessera::evaluation {

namespace {

namespace fs = std::filesystem;

std::string lower(std::string text) {
    std::ranges::transform(text, text.begin(), [](unsigned char c) { return std::tolower(c); });
    return text;
}

bool isPicture(const fs::directory_entry& entry) {
    constexpr std::array extensions{".png", ".jpg", ".jpeg", ".bmp", ".tif", ".tiff", ".ppm", ".webp"};
    std::error_code ignored;
    return entry.is_regular_file(ignored) &&
           std::ranges::find(extensions, lower(entry.path().extension().string())) != extensions.end();
}

bool isCalledTruth(const fs::path& picture) {
    const std::string name = lower(picture.stem().string());
    return name.find("truth") != std::string::npos || name.find("target") != std::string::npos ||
           name == "gt" || name.ends_with("_gt") || name.starts_with("gt_");
}

std::optional<Triplet> tripletIn(const fs::path& folder) {
    std::vector<fs::path> pictures;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder)) {
        if (isPicture(entry)) {
            pictures.push_back(entry.path());
        }
    }
    if (pictures.size() != 3) {
        return std::nullopt;
    }
    std::ranges::sort(pictures, {}, [](const fs::path& path) { return path.stem(); });
    const auto named = std::ranges::find_if(pictures, isCalledTruth);
    std::rotate(named == pictures.end() ? pictures.begin() + 1 : named,
                (named == pictures.end() ? pictures.begin() + 1 : named) + 1, pictures.end());
    return Triplet{pictures[0], pictures[2], pictures[1]};
}

media::Frame readPicture(const fs::path& path, RunControl& control) {
    std::optional<media::Frame> frame =
        media::VideoReader::open(path, control.stopToken(), {.threads = 1}).next();
    if (!frame) {
        throw Error(ErrorCode::BadInput, message::SourceFramesLost(named(path)));
    }
    return *frame;
}

}  // namespace

std::vector<Triplet> findTriplets(const fs::path& folder) {
    std::vector<fs::path> folders{folder};
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder)) {
        if (entry.is_directory()) {
            folders.push_back(entry.path());
        }
    }
    std::ranges::sort(folders);
    std::vector<Triplet> triplets;
    for (const fs::path& place : folders) {
        if (std::optional<Triplet> triplet = tripletIn(place)) {
            triplets.push_back(std::move(*triplet));
        }
    }
    if (triplets.empty()) {
        throw Error(ErrorCode::BadInput, message::NoTriplets(named(folder)));
    }
    return triplets;
}

std::optional<Evaluation> evaluateTriplets(const EvaluationSpec& wanted,
                                           const inference::GeneratorSettings& settings,
                                           const inference::MakeGenerator& makeGenerator,
                                           RunControl& control) {
    const std::vector<Triplet> triplets = findTriplets(wanted.clip);
    const std::unique_ptr<inference::FrameGenerator> generator = makeGenerator(settings);
    EvaluationSpec spec = wanted;
    spec.leaveOut = 0;
    EvaluationScores scores(spec);
    Evaluation cost;
    for (std::size_t i = 0; i < triplets.size(); ++i) {
        const media::Frame first = readPicture(triplets[i].first, control);
        const media::Frame last = readPicture(triplets[i].last, control);
        const media::Frame truth = readPicture(triplets[i].truth, control);
        if (first.size() != last.size() || first.size() != truth.size()) {
            throw Error(ErrorCode::BadInput, message::TripletSizesDiffer(named(triplets[i].truth)));
        }
        inference::Moment moment{first, last};
        moment.t = 0.5;
        const double begun = processSeconds();
        const auto made = generator->generate(moment, control, {});
        if (!made) {
            return std::nullopt;
        }
        cost.cpuSeconds += processSeconds() - begun;
        cost.seconds += made->cost.seconds;
        cost.peakBytes = std::max(cost.peakBytes, made->cost.peakBytes);
        scores.forgetLast();
        scores.addMade(static_cast<std::int64_t>(i), truth, made->frame);
    }
    Evaluation evaluation = scores.finish();
    const auto count = static_cast<double>(triplets.size());
    evaluation.maker = settings.model;
    evaluation.seconds = cost.seconds / count;
    evaluation.cpuSeconds = cost.cpuSeconds / count;
    evaluation.peakBytes = cost.peakBytes;
    return evaluation;
}

}  // namespace tessera::evaluation
