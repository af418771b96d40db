#include "core/verify/verify_streams.h"

#include "core/media/output/language_codes.h"
#include "core/verify/sound_levels.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <cstdlib>
#include <iomanip>
#include <map>
#include <sstream>

extern "C" {
#include <libavutil/parseutils.h>
}

namespace tessera::verify {

namespace {

using verify::FileDigest;
using verify::StreamDigest;

std::string nameOf(const StreamDigest& stream) {
    std::string name =
        (stream.isCover ? "cover" : stream.info.kind) + " stream #" + std::to_string(stream.info.index);
    std::string detail = stream.info.codec;
    for (const std::string* part : {&stream.info.language, &stream.info.title}) {
        detail += part->empty() ? "" : (detail.empty() ? "" : ", ") + *part;
    }
    return detail.empty() ? name : name + " (" + detail + ")";
}

std::string kindOf(const StreamDigest& stream) {
    return stream.isCover ? "cover" : stream.info.kind;
}

std::string milliseconds(double seconds) {
    std::ostringstream text;
    text << std::fixed << std::setprecision(2) << seconds * 1000 << " ms";
    return text.str();
}

bool isSameOrUnsaid(const std::string& wanted, const std::string& found) {
    return wanted.empty() || wanted == "und" || media::isSameLanguage(wanted, found);
}

// Finds each stream of the source in the output: by its contents, then by kind and order.
class StreamMatch {
public:
    explicit StreamMatch(const FileDigest& output) : m_output(output), m_taken(output.streams.size()) {}

    const StreamDigest* take(const StreamDigest& wanted) {
        for (const bool byContents : {true, false}) {
            for (std::size_t i = 0; i < m_taken.size(); ++i) {
                const StreamDigest& candidate = m_output.streams[i];
                const bool fits = byContents ? candidate.md5 == wanted.md5 && candidate.bytes > 0
                                             : isSameOrUnsaid(wanted.info.language, candidate.info.language);
                if (!m_taken[i] && kindOf(candidate) == kindOf(wanted) && fits) {
                    m_taken[i] = true;
                    return &candidate;
                }
            }
        }
        return nullptr;
    }

private:
    const FileDigest& m_output;
    std::vector<bool> m_taken;
};

// Languages and titles that a container has no place for read as nothing.
bool keepsWord(const std::string& source, const std::string& output) {
    return source == output || source.empty() || source == "und" || media::isSameLanguage(source, output);
}

Check compareStream(const StreamDigest& source, const StreamDigest& output, bool isCut) {
    Check check{nameOf(source), CheckResult::Same,
                std::to_string(output.packets) + " packets, md5 " + output.md5};
    constexpr std::int64_t adtsHeader = 7;
    const bool sameCodec = source.info.codec == output.info.codec;
    const bool unframed = source.info.codec == "aac" && source.packets == output.packets &&
                          source.bytes - output.bytes == adtsHeader * source.packets;
    if (!sameCodec || isCut) {
        check.result = CheckResult::Changed;
        check.detail = sameCodec ? "cut or stretched with the video: " + std::to_string(output.packets) +
                                       " of " + std::to_string(source.packets) + " packets"
                                 : "converted to " + output.info.codec;
        if (output.packets == 0 && source.packets > 0 && !isCut) {
            check = {check.what, CheckResult::Failed, "empty after conversion"};
        }
    } else if (unframed) {
        check.detail += ", without its ADTS headers";
    } else if (source.md5 != output.md5 ||
               (source.packets != output.packets && source.info.kind != "audio")) {
        check.result = CheckResult::Failed;
        check.detail = "contents differ: " + std::to_string(output.packets) + " of " +
                       std::to_string(source.packets) + " packets";
    }
    if (check.result == CheckResult::Same && !keepsWord(source.info.language, output.info.language)) {
        check = {check.what, CheckResult::Failed,
                 "the language " + source.info.language + " became \"" + output.info.language + "\""};
    }
    if (check.result == CheckResult::Same && !keepsWord(source.info.title, output.info.title)) {
        check = {check.what, CheckResult::Changed, "its title was dropped"};
    }
    if (check.result == CheckResult::Same && !source.fileName.empty() && source.fileName != output.fileName &&
        source.info.kind == "attachment") {
        check = {check.what, CheckResult::Failed, "its name became \"" + output.fileName + "\""};
    }
    if (check.result == CheckResult::Same && source.dispositions != output.dispositions) {
        std::string marks;
        for (const std::string& mark : source.dispositions) {
            const bool kept = std::ranges::find(output.dispositions, mark) != output.dispositions.end();
            marks += kept ? "" : " " + mark;
        }
        for (const std::string& mark : output.dispositions) {
            if (std::ranges::find(source.dispositions, mark) == source.dispositions.end() &&
                mark != "default") {
                check = {check.what, CheckResult::Failed, "marked as " + mark + ", which the source is not"};
                return check;
            }
        }
        if (!marks.empty()) {
            check = {check.what, CheckResult::Changed, "no longer marked:" + marks};
        }
    }
    return check;
}

void checkOffset(std::vector<Check>& checks, const StreamDigest& source, const StreamDigest& output,
                 const Rational& sourceVideo, const Rational& outputVideo) {
    if (!source.first || !output.first) {
        return;
    }
    const Rational change = (*output.first - outputVideo) - (*source.first - sourceVideo);
    constexpr double limit = 0.00101;  // both files may count in milliseconds
    const bool fine = std::abs(change.toDouble()) <= limit;
    checks.push_back({"offset of " + nameOf(source), fine ? CheckResult::Same : CheckResult::Failed,
                      "against the video " + milliseconds(change.toDouble())});
}

// How far the times of two streams differ, packet by packet, each against its video.
struct TimeDifference {
    double worst = 0;
    std::size_t at = 0;
};

TimeDifference timesApart(const StreamDigest& source, const StreamDigest& output, double sourceVideo,
                          double outputVideo) {
    TimeDifference found;
    const std::size_t count = std::min(source.stamps.size(), output.stamps.size());
    for (std::size_t i = 1; i <= count; ++i) {  // from the end: priming may be missing at the beginning
        const double before = source.stamps[source.stamps.size() - i].time - sourceVideo;
        const double after = output.stamps[output.stamps.size() - i].time - outputVideo;
        if (std::abs(after - before) > std::abs(found.worst)) {
            found = {after - before, source.stamps.size() - i};
        }
    }
    return found;
}

// Every line of text is shown when the source shows it, also where it was converted or joined with others.
void checkLines(std::vector<Check>& checks, const StreamDigest& source, const StreamDigest& output,
                double sourceVideo, double outputVideo) {
    constexpr double limit = 0.0021;
    std::size_t moved = 0;
    std::size_t shortened = 0;
    for (const PacketStamp& line : source.stamps) {
        const double begin = line.time - sourceVideo + outputVideo;
        const double end = begin + line.duration;
        const auto begins = std::ranges::any_of(output.stamps, [&](const PacketStamp& shown) {
            return !shown.isEmpty && std::abs(shown.time - begin) <= limit;
        });
        const auto ends = std::ranges::any_of(output.stamps, [&](const PacketStamp& shown) {
            return std::abs(shown.time + shown.duration - end) <= limit ||
                   std::abs(shown.time - end) <= limit;
        });
        moved += begins || line.isEmpty ? 0 : 1;
        shortened += ends || line.duration <= 0 || line.isEmpty ? 0 : 1;
    }
    const std::string detail =
        moved > 0       ? std::to_string(moved) + " lines are not shown when the source shows them"
        : shortened > 0 ? std::to_string(shortened) + " lines do not last as in the source"
                        : std::to_string(source.stamps.size()) + " lines are shown as in the source";
    checks.push_back({"times of " + nameOf(source),
                      moved + shortened > 0 ? CheckResult::Failed : CheckResult::Same, detail});
}

void checkTimesOf(std::vector<Check>& checks, const StreamDigest& source, const StreamDigest& output,
                  double sourceVideo, double outputVideo) {
    const bool isPicture = source.isCover || source.info.kind == "attachment" || source.info.kind == "video";
    if (isPicture || source.stamps.empty() || output.stamps.empty()) {
        return;
    }
    if (source.info.kind == "subtitle" && source.info.detail.empty()) {
        checkLines(checks, source, output, sourceVideo, outputVideo);
        return;
    }
    if (source.info.codec == output.info.codec && source.info.kind == "audio") {
        constexpr double limit = 0.0021;
        const TimeDifference apart = timesApart(source, output, sourceVideo, outputVideo);
        const bool fine = std::abs(apart.worst) <= limit;
        checks.push_back(
            {"times of " + nameOf(source), fine ? CheckResult::Same : CheckResult::Failed,
             fine ? "all along within " + milliseconds(limit)
                  : milliseconds(apart.worst) + " off at packet " + std::to_string(apart.at + 1)});
    } else if (source.info.kind == "audio") {
        constexpr double limit = 0.1;  // a frame of sound more or less at either end
        const auto endOf = [](const StreamDigest& stream) {
            return stream.stamps.back().time + stream.stamps.back().duration;
        };
        const double begins =
            output.stamps.front().time - outputVideo - (source.stamps.front().time - sourceVideo);
        const double ends = endOf(output) - outputVideo - (endOf(source) - sourceVideo);
        const bool fine = std::abs(begins) <= limit && std::abs(ends) <= limit;
        checks.push_back({"times of " + nameOf(source), fine ? CheckResult::Same : CheckResult::Failed,
                          "begins " + milliseconds(begins) + " and ends " + milliseconds(ends) +
                              " later than in the source"});
    }
}

struct SoundPair {
    const StreamDigest& source;
    const StreamDigest& output;
    double sourceVideo = 0;  // seconds, of the first video frame
    double outputVideo = 0;
};

// A sound that was encoded anew is heard where the source's is.
void checkSound(std::vector<Check>& checks, const FileDigest& source, const FileDigest& output,
                const SoundPair& pair, const std::stop_token& stop) {
    constexpr double lead = 1;  // sound may begin before the picture
    const std::vector<float> before =
        soundLevels(source.info.path, pair.source.info.index, pair.sourceVideo - lead, stop);
    const std::vector<float> after =
        soundLevels(output.info.path, pair.output.info.index, pair.outputVideo - lead, stop);
    if (before.empty() || after.empty()) {
        return;
    }
    const std::size_t unlike = unlikeLevels(before, after);
    constexpr std::size_t tolerated = 3;
    const bool fine = unlike <= tolerated || unlike * 100 < before.size();
    std::ostringstream seconds;
    seconds << std::setprecision(3) << static_cast<double>(unlike) * secondsPerLevel;
    checks.push_back(
        {"contents of " + nameOf(pair.source), fine ? CheckResult::Same : CheckResult::Failed,
         fine ? "heard where the source's is"
              : "silent where the source's is heard, or the other way round, for " + seconds.str() + " s"});
}

// Of the streams of one kind: the place of the one that players choose by themselves.
std::size_t chosen(const std::vector<const StreamDigest*>& streams) {
    const auto marked = std::ranges::find_if(streams, [](const StreamDigest* stream) {
        return stream != nullptr &&
               std::ranges::find(stream->dispositions, "default") != stream->dispositions.end();
    });
    return marked != streams.end() ? static_cast<std::size_t>(marked - streams.begin()) : 0;
}

// Streams keep their order and the one that plays by itself.
void checkOrder(std::vector<Check>& checks, const std::string& kind,
                const std::vector<const StreamDigest*>& source,
                const std::vector<const StreamDigest*>& output) {
    if (source.size() < 2 || std::ranges::find(output, nullptr) != output.end()) {
        return;
    }
    const bool inOrder =
        std::ranges::is_sorted(output, {}, [](const StreamDigest* stream) { return stream->info.index; });
    if (!inOrder) {
        checks.push_back(
            {"order of " + kind + " streams", CheckResult::Failed, "another than in the source"});
    }
    if (chosen(source) != chosen(output)) {
        checks.push_back({"the " + kind + " stream that plays by itself", CheckResult::Failed,
                          "another than in the source"});
    }
}

// "2024-05-15T17:11:35Z" and "2024-05-15T17:11:35.000000Z": each container writes it its own way.
bool isSameMoment(const std::string& one, const std::string& other) {
    std::int64_t before = 0;
    std::int64_t after = 0;
    return one == other || (av_parse_time(&before, one.c_str(), 0) >= 0 &&
                            av_parse_time(&after, other.c_str(), 0) >= 0 && before == after);
}

// MP4 writes places with four digits after the point, whatever the source said: "+40.680-074.500/".
bool isSameValue(const std::string& key, const std::string& one, const std::string& other) {
    if (key == "creation_time") {
        return isSameMoment(one, other);
    }
    if (!key.starts_with("location")) {
        return one == other;
    }
    const auto places = [](const std::string& text) {
        std::vector<double> numbers;
        const char* at = text.c_str();
        char* end = nullptr;
        for (double number = std::strtod(at, &end); end != at; number = std::strtod(at, &end)) {
            numbers.push_back(number);
            at = end;
        }
        return numbers;
    };
    constexpr double rounded = 0.0001;
    const std::vector<double> before = places(one);
    const std::vector<double> after = places(other);
    return one == other ||
           (!before.empty() && before.size() == after.size() &&
            std::ranges::equal(before, after, [](double a, double b) { return std::abs(a - b) <= rounded; }));
}

void checkTags(std::vector<Check>& checks, const FileDigest& source, const FileDigest& output) {
    std::string lost;
    std::string changed;
    for (const auto& [key, value] : source.tags) {
        const auto found = std::ranges::find_if(output.tags, [&](const auto& tag) {
            return tag.first.size() == key.size() && std::ranges::equal(tag.first, key, [](char a, char b) {
                       return std::tolower(static_cast<unsigned char>(a)) ==
                              std::tolower(static_cast<unsigned char>(b));
                   });
        });
        std::string& list = found == output.tags.end() ? lost : changed;
        if (!value.empty() && (found == output.tags.end() || !isSameValue(key, value, found->second))) {
            list += (list.empty() ? "" : ", ") + key;
        }
    }
    if (!source.tags.empty()) {
        checks.push_back({"tags",
                          !changed.empty() ? CheckResult::Failed
                          : !lost.empty()  ? CheckResult::Changed
                                           : CheckResult::Same,
                          !changed.empty() ? "with other values: " + changed
                          : !lost.empty()  ? "dropped: " + lost
                                           : std::to_string(source.tags.size()) + " kept"});
    }
}

void checkChapters(std::vector<Check>& checks, const FileDigest& source, const FileDigest& output,
                   const std::optional<media::SourceWindow>& window) {
    if (source.chapters.empty() && output.chapters.empty()) {
        return;
    }
    const std::string counts =
        std::to_string(output.chapters.size()) + " of " + std::to_string(source.chapters.size());
    if (holdsOnlyPictures(output.info)) {
        checks.push_back({"chapters", CheckResult::Changed, "dropped"});
        return;
    }
    if (window) {
        checks.push_back({"chapters", CheckResult::Changed, counts + ", cut or stretched with the video"});
        return;
    }
    bool same = source.chapters.size() == output.chapters.size();
    for (std::size_t i = 0; same && i < source.chapters.size(); ++i) {
        constexpr double tick = 0.0011;  // of the coarsest container
        const auto& a = source.chapters[i];
        const auto& b = output.chapters[i];
        same = a.title == b.title && std::abs((a.start - b.start).toDouble()) <= tick &&
               (a.end <= a.start || std::abs((a.end - b.end).toDouble()) <= tick);
    }
    checks.push_back({"chapters", same ? CheckResult::Same : CheckResult::Failed, counts});
}

}  // namespace

bool holdsOnlyPictures(const media::MediaInfo& output) {
    return output.isSequence || output.container == "gif" || output.container == "apng";
}

void checkStreams(std::vector<Check>& checks, const FileDigest& source, const FileDigest& output,
                  const std::optional<media::SourceWindow>& window, const Rational& firstShown,
                  const std::stop_token& stop) {
    StreamMatch match(output);
    std::map<std::string, std::pair<std::vector<const StreamDigest*>, std::vector<const StreamDigest*>>>
        byKind;
    const Rational outputVideo =
        output.times.timeBase * Rational{output.times.pts.empty() ? 0 : output.times.pts.front()};
    for (const StreamDigest& stream : source.streams) {
        const StreamDigest* found = match.take(stream);
        if (kindOf(stream) == "audio" || kindOf(stream) == "subtitle") {
            byKind[kindOf(stream)].first.push_back(&stream);
            byKind[kindOf(stream)].second.push_back(found);
        }
        if (found == nullptr) {
            checks.push_back({nameOf(stream), CheckResult::Changed, "dropped"});
            continue;
        }
        checks.push_back(compareStream(stream, *found, window.has_value()));
        if (!window) {
            checkTimesOf(checks, stream, *found, firstShown.toDouble(), outputVideo.toDouble());
        }
        const bool comparable = !window && stream.info.codec == found->info.codec;
        if (stream.info.kind == "audio" && !window && stream.info.codec != found->info.codec) {
            checkSound(checks, source, output,
                       {stream, *found, firstShown.toDouble(), outputVideo.toDouble()}, stop);
        }
        if (stream.info.kind == "audio" && comparable) {
            checkOffset(checks, stream, *found, firstShown, outputVideo);
        }
    }
    for (const auto& [kind, streams] : byKind) {
        checkOrder(checks, kind, streams.first, streams.second);
    }
    checkChapters(checks, source, output, window);
    if (!holdsOnlyPictures(output.info)) {
        checkTags(checks, source, output);
    }
}

}  // namespace tessera::verify
