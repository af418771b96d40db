#include "core/job/record/source_preparation.h"

#include "core/analysis/field_survey.h"
#include "core/analysis/repeat_finder.h"
#include "core/base/source_messages.h"
#include "core/files/picture_sequence.h"
#include "core/media/input/video_reader.h"

#include <algorithm>
#include <utility>

namespace tessera::job {

namespace {

std::string joined(const std::string& first, const std::string& then) {
    return first + (first.empty() || then.empty() ? "" : ",") + then;
}

std::string filterFor(const JobSpec& spec, const analysis::FieldSurvey& survey) {
    switch (spec.deinterlace) {
        case Deinterlace::Off:
            break;
        case Deinterlace::Automatic:
            return joined(analysis::wholeFrameFilter(survey), spec.filter);
        case Deinterlace::FieldRate:
            return joined(analysis::fieldRateFilter(survey), spec.filter);
    }
    return spec.filter;
}

void addFieldHint(std::vector<Message>& hints, const analysis::FieldSurvey& survey) {
    if (survey.fields == analysis::Fields::Interlaced) {
        hints.push_back(survey.isFlagged ? message::VideoIsInterlaced() : message::VideoIsInterlacedUnsaid());
    } else if (survey.fields == analysis::Fields::Telecined) {
        hints.push_back(message::VideoIsTelecined());
    }
}

void addRepeatHint(std::vector<Message>& hints, const analysis::FieldSurvey& survey) {
    constexpr std::int64_t fewest = 4;
    constexpr std::int64_t share = 25;         // one in
    constexpr std::int64_t fewestLooked = 40;  // less says nothing of its rhythm
    if (survey.looked >= fewestLooked && survey.repeats >= fewest &&
        survey.repeats * share >= survey.looked) {
        hints.push_back(message::FramesRepeat(survey.repeats, survey.looked));
    }
}

}  // namespace

SourcePreparation prepareSource(const JobSpec& spec, const std::stop_token& stop) {
    SourcePreparation preparation;
    if (files::isSequence(spec.input)) {
        preparation.filter = spec.filter;
        return preparation;
    }
    const analysis::FieldSurvey survey = analysis::surveyFields(spec.input, stop);
    preparation.filter = filterFor(spec, survey);
    if (spec.deinterlace == Deinterlace::Off) {
        addFieldHint(preparation.hints, survey);
    }
    if (spec.scenes.duplicates == Duplicates::Keep && survey.fields == analysis::Fields::Whole) {
        addRepeatHint(preparation.hints, survey);
    }
    return preparation;
}

std::vector<std::int64_t> findRepeats(const std::filesystem::path& path, const std::string& filter,
                                      const media::SourceTimes& times, std::stop_token stop) {
    media::VideoReader reader = media::VideoReader::open(path, std::move(stop), {.filter = filter});
    analysis::RepeatFinder finder;
    std::vector<std::int64_t> numbers;  // of the frames that were added
    while (const std::optional<media::Frame> frame = reader.next()) {
        const auto at = std::ranges::lower_bound(times.pts, frame->pts());
        if (at != times.pts.end() && *at == frame->pts()) {
            finder.add(*frame);
            numbers.push_back(at - times.pts.begin());
        }
    }
    std::vector<std::int64_t> repeats;
    for (const std::int64_t index : finder.repeats()) {
        const std::int64_t number = numbers[static_cast<std::size_t>(index)];
        if (number > 0 && !std::ranges::binary_search(times.breaks, number)) {
            repeats.push_back(number);
        }
    }
    return repeats;
}

}  // namespace tessera::job
