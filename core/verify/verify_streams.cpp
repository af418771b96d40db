#include "core/verify/verify_streams.h"

#include <algorithm>
#include <cmath>
#include <iomanip>
#include <sstream>

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

// Finds each stream of the source in the output: by its contents, then by kind and order.
class StreamMatch {
public:
    explicit StreamMatch(const FileDigest& output) : m_output(output), m_taken(output.streams.size()) {}

    const StreamDigest* take(const StreamDigest& wanted) {
        for (const bool byContents : {true, false}) {
            for (std::size_t i = 0; i < m_taken.size(); ++i) {
                const StreamDigest& candidate = m_output.streams[i];
                const bool fits = byContents ? candidate.md5 == wanted.md5 && candidate.bytes > 0
                                             : candidate.info.language == wanted.info.language ||
                                                   wanted.info.language.empty();
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
    return source == output || source.empty() || (source == "und" && output.empty());
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
    if (check.result == CheckResult::Same && source.dispositions != output.dispositions) {
        std::string marks;
        for (const std::string& mark : source.dispositions) {
            const bool kept = std::ranges::find(output.dispositions, mark) != output.dispositions.end();
            marks += kept ? "" : " " + mark;
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
    constexpr double limit = 0.001;
    const bool fine = std::abs(change.toDouble()) <= limit;
    checks.push_back({"offset of " + nameOf(source), fine ? CheckResult::Same : CheckResult::Failed,
                      "against the video " + milliseconds(change.toDouble())});
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
        same = a.title == b.title && std::abs((a.start - b.start).toDouble()) <= tick;
    }
    checks.push_back({"chapters", same ? CheckResult::Same : CheckResult::Failed, counts});
}

}  // namespace

bool holdsOnlyPictures(const media::MediaInfo& output) {
    return output.isSequence || output.container == "gif" || output.container == "apng";
}

void checkStreams(std::vector<Check>& checks, const FileDigest& source, const FileDigest& output,
                  const std::optional<media::SourceWindow>& window, const Rational& firstShown) {
    StreamMatch match(output);
    const Rational outputVideo =
        output.times.timeBase * Rational{output.times.pts.empty() ? 0 : output.times.pts.front()};
    for (const StreamDigest& stream : source.streams) {
        const StreamDigest* found = match.take(stream);
        if (found == nullptr) {
            checks.push_back({nameOf(stream), CheckResult::Changed, "dropped"});
            continue;
        }
        checks.push_back(compareStream(stream, *found, window.has_value()));
        const bool comparable = !window && stream.info.codec == found->info.codec;
        if (stream.info.kind == "audio" && comparable) {
            checkOffset(checks, stream, *found, firstShown, outputVideo);
        }
    }
    checkChapters(checks, source, output, window);
}

}  // namespace tessera::verify
