#include "core/verify/verify.h"

#include "core/analysis/frame_likeness.h"
#include "core/base/error.h"
#include "core/job/record/conversion_plan.h"
#include "core/job/record/source_preparation.h"
#include "core/media/input/filtered_source.h"
#include "core/media/input/video_reader.h"
#include "core/media/output/moved_timecode.h"
#include "core/verify/verify_pictures.h"
#include "core/verify/verify_streams.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iomanip>
#include <iterator>
#include <sstream>

namespace tessera::verify {

namespace {

using verify::FileDigest;

std::string milliseconds(double seconds) {
    std::ostringstream text;
    text << std::fixed << std::setprecision(3) << seconds * 1000 << " ms";
    return text.str();
}

Rational timeAt(const media::SourceTimes& times, std::size_t index) {
    return times.timeBase * Rational{times.pts[index]};
}

constexpr std::int64_t allFrames = INT64_MAX;
constexpr std::int64_t firstFrames = 12;  // what is wrong with all pictures shows in these

class Verifier {
public:
    Verifier(const job::JobSpec& spec, KnownSource known, std::stop_token stop)
        : m_spec(spec),
          m_stop(stop),
          m_source(verify::digestFile(spec.input, stop, std::move(known.times))),
          m_output(verify::digestFile(spec.output, stop)),
          m_filter(std::move(known.filter)),
          m_frames(firstFrames) {
        if (!m_filter.empty()) {
            m_source.info.video = media::readFilteredInfo(m_spec.input, m_filter).video;
        }
        m_plan = job::planConversion(m_spec, m_source.info, m_source.times);
    }

    Verifier(const job::JobSpec& spec, bool timesKnown, std::stop_token stop)
        : m_spec(spec),
          m_stop(stop),
          m_source(verify::digestFile(spec.input, stop)),
          m_output(verify::digestFile(spec.output, stop)) {
        filterSource();
        m_plan = timesKnown ? job::planConversion(m_spec, m_source.info, m_source.times) : inferredPlan();
    }

    Verification run() {
        checkFrames();
        m_output.info.isSequence ? skipTimes() : checkTimes();
        checkPicture();
        checkColour();
        checkContainerWords();
        checkHdr();
        checkTimecode();
        const Rational first = timeAt(m_plan.times, 0);
        checkStreams(m_result.checks, m_source, m_output, m_plan.window, first, m_stop);
        lookAtPictures();
        return std::move(m_result);
    }

private:
    [[nodiscard]] bool isLossless() const {
        constexpr std::array lossless = {"ffv1", "png", "apng", "tiff"};
        return std::ranges::find(lossless, m_output.info.video.codec) != lossless.end();
    }

    // What was done to the source's pictures before anything was generated is done again.
    void filterSource() {
        if (m_spec.deinterlace != job::Deinterlace::Off || !m_spec.filter.empty()) {
            m_filter = job::prepareSource(m_spec, m_stop).filter;
        }
        if (!m_filter.empty()) {
            m_source.times = media::scanFiltered(m_spec.input, m_filter, m_stop).times;
            m_source.info.video = media::readFilteredInfo(m_spec.input, m_filter).video;
            add("filter", CheckResult::Changed, m_filter);
        }
        if (m_spec.scenes.duplicates == job::Duplicates::Smooth) {
            m_source.times.repeats = job::findRepeats(m_spec.input, m_filter, m_source.times, m_stop);
        }
    }

    [[nodiscard]] bool isPictures() const { return holdsOnlyPictures(m_output.info); }

    void skipTimes() {
        add("times", CheckResult::Changed, "not compared: pictures have no times of their own");
    }

    void add(const char* what, CheckResult result, std::string detail) {
        m_result.checks.push_back({what, result, std::move(detail)});
    }

    // The first whole factor, with either tail, that gives the output's number of frames.
    job::ConversionPlan inferredPlan() {
        for (const media::Tail tail : {media::Tail::LastOriginal, media::Tail::HoldLast}) {
            for (int factor = 2; factor <= 16; ++factor) {
                job::JobSpec spec = m_spec;
                spec.factor = factor;
                spec.tail = tail;
                job::ConversionPlan plan = job::planConversion(spec, m_source.info, m_source.times);
                if (plan.timeline.frames.size() == m_output.times.pts.size()) {
                    return plan;
                }
            }
        }
        return job::planConversion(m_spec, m_source.info, m_source.times);
    }

    void checkFrames() {
        const auto wanted = m_plan.timeline.frames.size();
        const auto found = m_output.times.pts.size();
        add("frames", wanted == found ? CheckResult::Same : CheckResult::Failed,
            std::to_string(found) + " of " + std::to_string(wanted) + ", from " +
                std::to_string(m_plan.times.pts.size()) + " source frames");
    }

    // As the file says them; where players do otherwise, that is named.
    const media::SourceTimes& outputTimes() {
        if (m_output.saidTimes.pts.size() != m_output.times.pts.size()) {
            return m_output.times;
        }
        if (m_output.saidTimes.pts != m_output.times.pts) {
            add("delays", CheckResult::Changed, "many players show frames of less than 20 ms for 100 ms");
        }
        return m_output.saidTimes;
    }

    // Against the timeline, from the first frame on, since containers may move everything together.
    void checkTimes() {
        const auto& frames = m_plan.timeline.frames;
        const auto& times = outputTimes();
        const std::size_t count = std::min(frames.size(), times.pts.size());
        double worst = 0;
        double worstOriginal = 0;
        for (std::size_t i = 0; i < count; ++i) {
            const Rational wanted = m_plan.timeline.timeBase * Rational{frames[i].pts - frames[0].pts};
            const Rational found = times.timeBase * Rational{times.pts[i] - times.pts[0]};
            const double error = std::abs((found - wanted).toDouble());
            worst = std::max(worst, error);
            worstOriginal = frames[i].isOriginal() ? std::max(worstOriginal, error) : worstOriginal;
        }
        // APNG says how long each frame lasts, and readers round each of these.
        const double rounded = m_output.info.container == "apng" ? static_cast<double>(count) : 1;
        const double tick = times.timeBase.toDouble() * 1.001 * rounded;
        add("times of originals", worstOriginal <= tick ? CheckResult::Same : CheckResult::Failed,
            "off by at most " + milliseconds(worstOriginal));
        add("times of all frames", worst <= tick ? CheckResult::Same : CheckResult::Failed,
            "off by at most " + milliseconds(worst) + ", one tick is " + milliseconds(tick));
        const std::size_t last = m_plan.times.pts.size() - 1;
        const media::Timeline& plan = m_plan.timeline;
        const Rational before =
            m_spec.timeMap.empty()
                ? (timeAt(m_plan.times, last) - timeAt(m_plan.times, 0)) * m_spec.slowMotion
                : plan.timeBase * Rational{plan.frames.back().pts - plan.frames.front().pts};
        const Rational after = timeAt(times, times.pts.size() - 1) - timeAt(times, 0);
        const double oneFrame = last > 0 ? before.toDouble() / static_cast<double>(last) : 1;
        const double change = (after - before).toDouble();
        add("duration", std::abs(change) < oneFrame + tick ? CheckResult::Same : CheckResult::Failed,
            "from first to last frame " + milliseconds(change) + " more");
    }

    void addWord(const char* what, const std::string& before, const std::string& after,
                 CheckResult otherwise = CheckResult::Failed) {
        const bool unsaid = before == "unknown" || before == "unspecified" || before.empty();
        const bool same = before == after || (unsaid && otherwise == CheckResult::Failed) ||
                          ((unsaid || before == "gbr") && isPictures());
        const std::string detail = same && before == after ? after : before + " became " + after;
        add(what, same ? CheckResult::Same : otherwise, detail);
    }

    void checkPicture() {
        const media::VideoInfo& before = m_source.info.video;
        const media::VideoInfo& after = m_output.info.video;
        const auto sizeText = [](Size size) {
            return std::to_string(size.width) + "x" + std::to_string(size.height);
        };
        addWord("size", sizeText(before.size), sizeText(after.size));
        // Matroska says how wide the picture is shown, in whole pixels.
        const Rational shown = (after.sampleAspect - before.sampleAspect) * Rational{before.size.width};
        const bool isRounded =
            m_output.info.container == "matroska,webm" && std::abs(shown.toDouble()) <= 0.5;
        constexpr double step = 1.0 / 64;  // of a GIF's
        const bool isInSteps = m_output.info.container == "gif" &&
                               std::abs((after.sampleAspect - before.sampleAspect).toDouble()) < step;
        addWord("pixel aspect", job::spelled(before.sampleAspect), job::spelled(after.sampleAspect),
                isRounded || isInSteps ? CheckResult::Same : CheckResult::Failed);
        const std::string format = before.pixelFormat == "pal8" ? "bgra" : plainName(before.pixelFormat);
        const bool isRepacked = analysis::holdSameValues(format, plainName(after.pixelFormat));
        addWord("pixel format", format, plainName(after.pixelFormat),
                isRepacked ? CheckResult::Same : CheckResult::Changed);
        if (m_source.crop != m_output.crop) {
            add("hidden edges", m_output.crop.empty() ? CheckResult::Changed : CheckResult::Failed,
                (m_source.crop.empty() ? "none" : m_source.crop) + " became " +
                    (m_output.crop.empty() ? "none: the whole picture is shown" : m_output.crop));
        }
        if (m_source.displayMatrix != m_output.displayMatrix) {
            add("rotation", CheckResult::Changed,
                std::to_string(before.rotationDegrees) + " degrees became " +
                    std::to_string(after.rotationDegrees));
        } else {
            add("rotation", CheckResult::Same, std::to_string(after.rotationDegrees) + " degrees");
        }
        checkMark("3D pictures", m_source.stereo, m_output.stereo);
        checkMark("360° pictures", m_source.spherical, m_output.spherical);
    }

    void checkMark(const char* name, bool before, bool after) {
        if (before || after) {
            add(name, before == after ? CheckResult::Same : CheckResult::Changed,
                before == after ? "marked"
                : before        ? "no longer marked"
                                : "marked now");
        }
    }

    static std::string plainName(const std::string& format) {
        return format.starts_with("yuvj") ? "yuv" + format.substr(4) : format;
    }

    void checkColour() {
        const media::VideoInfo& before = m_source.info.video;
        const media::VideoInfo& after = m_output.info.video;
        const CheckResult otherwise = isPictures() ? CheckResult::Changed : CheckResult::Failed;
        const auto unlessUnsaid = [otherwise](const std::string& word) {
            return word == "unknown" || word == "unspecified" ? CheckResult::Changed : otherwise;
        };
        const bool isSaid = before.matrix != "unknown" && before.matrix != "unspecified";
        const bool leavesRgb = isSaid && (before.matrix == "gbr") != (after.matrix == "gbr");
        addWord("matrix", before.matrix, after.matrix,
                leavesRgb ? CheckResult::Changed : unlessUnsaid(after.matrix));
        addWord("primaries", before.primaries, after.primaries, unlessUnsaid(after.primaries));
        addWord("transfer", before.transfer, after.transfer, unlessUnsaid(after.transfer));
        addWord("range", before.range, after.range, unlessUnsaid(after.range));
        const bool said = after.chromaLocation != "unspecified" && before.chromaLocation != "unspecified";
        if (said || before.chromaLocation == after.chromaLocation) {
            addWord("chroma location", before.chromaLocation, after.chromaLocation,
                    isLossless() ? otherwise : CheckResult::Changed);
        } else if (before.chromaLocation != "left" && before.chromaLocation != "unspecified") {
            add("chroma location", CheckResult::Changed, before.chromaLocation + " is no longer said");
        }
    }

    // A header that contradicts the picture, where the source's does not.
    void checkContainerWords() {
        const media::VideoInfo& picture = m_output.info.video;
        for (const auto& [what, inPicture] :
             {std::pair{"matrix", picture.matrix}, std::pair{"primaries", picture.primaries},
              std::pair{"transfer", picture.transfer}, std::pair{"range", picture.range}}) {
            const auto said = m_output.saidByContainer.find(what);
            const auto before = m_source.saidByContainer.find(what);
            const bool isKnown = inPicture != "unknown" && inPicture != "unspecified";
            if (said == m_output.saidByContainer.end() || !isKnown || said->second == inPicture) {
                continue;
            }
            const bool isKept = before != m_source.saidByContainer.end() && before->second == said->second;
            add("colour in the header", isKept ? CheckResult::Same : CheckResult::Failed,
                std::string(what) + " " + said->second + ", in the picture " + inPicture);
        }
    }

    void checkTimecode() {
        if (m_source.timecode.empty() || holdsOnlyPictures(m_output.info)) {
            return;
        }
        media::TimecodeMove move{m_source.info.video.frameRate, m_plan.frameRate};
        move.skipped = timeAt(m_plan.times, 0) - timeAt(m_source.times, 0);
        const std::string wanted = media::movedTimecode(m_source.timecode, move).value_or(m_source.timecode);
        const bool isDropped = m_output.timecode.empty();
        add("time code",
            isDropped                     ? CheckResult::Changed
            : wanted == m_output.timecode ? CheckResult::Same
                                          : CheckResult::Failed,
            isDropped ? "dropped"
                      : m_output.timecode + (wanted == m_output.timecode ? "" : " instead of " + wanted));
    }

    void checkHdr() {
        if (!m_source.masteringDisplay.empty()) {
            addWord("mastering display", m_source.masteringDisplay, m_output.masteringDisplay);
        }
        if (!m_source.contentLight.empty()) {
            addWord("content light level", m_source.contentLight, m_output.contentLight);
        }
        if (m_source.dolbyVision) {
            add("Dolby Vision", CheckResult::Changed, "dynamic metadata dropped");
        }
        if (m_source.hdrPlus && !m_output.hdrPlus) {
            add("HDR10+", CheckResult::Changed, "dynamic metadata dropped");
        }
    }

    void lookAtPictures() {
        const bool isWhole = isLossless() && m_frames == allFrames;
        std::vector<Check> checks;
        PictureCount count;
        if (!m_output.info.isSequence && !m_source.info.isSequence) {
            count = checkPictures(checks, {m_source, m_filter, m_frames, isWhole}, m_output, m_plan, m_stop);
        }
        if (!isWhole) {
            checkEnds();
        } else if (count.shown == std::ssize(m_plan.timeline.frames) && count.different == 0) {
            addOriginals(true, count);
        } else {
            checkOriginals();
        }
        std::ranges::move(checks, std::back_inserter(m_result.checks));
    }

    void checkEnds() {
        media::VideoReader reader = media::VideoReader::open(m_spec.output, m_stop);
        const bool first = reader.next().has_value();
        reader.seek(m_output.times.pts.back());
        const std::optional<media::Frame> last = reader.next();
        const bool fine = first && last && last->pts() == m_output.times.pts.back();
        add("first and last frame", fine ? CheckResult::Same : CheckResult::Failed,
            fine ? "decode" : "do not decode");
    }

    // Frame by frame, every original that the output shows at its own time, as the converter reads both files.
    void checkOriginals() {
        media::VideoReader source = media::VideoReader::open(m_spec.input, m_stop, {.filter = m_filter});
        media::VideoReader output = media::VideoReader::open(m_spec.output, m_stop);
        std::optional<media::Frame> original;
        PictureCount count;
        while (std::optional<media::Frame> frame = output.next()) {
            if (count.shown >= std::ssize(m_plan.timeline.frames)) {
                break;
            }
            const media::OutputFrame& wanted =
                m_plan.timeline.frames[static_cast<std::size_t>(count.shown++)];
            if (!wanted.isOriginal()) {
                continue;
            }
            const std::int64_t pts = m_plan.times.pts[static_cast<std::size_t>(wanted.sourceIndex)];
            while (!original || original->pts() < pts) {
                original = source.next();
                if (!original) {
                    break;
                }
            }
            const bool same =
                original && original->pts() == pts && analysis::isIdenticalRepacked(*original, *frame);
            ++(same ? count.equal : count.different);
        }
        addOriginals(count.shown == std::ssize(m_plan.timeline.frames), count);
    }

    void addOriginals(bool complete, const PictureCount& count) {
        add("first and last frame", complete ? CheckResult::Same : CheckResult::Failed,
            complete ? "decode" : "do not decode");
        const bool isChanged =
            plainName(m_source.info.video.pixelFormat) != plainName(m_output.info.video.pixelFormat) &&
            !analysis::holdSameValues(m_source.info.video.pixelFormat, m_output.info.video.pixelFormat);
        const CheckResult otherwise = isChanged ? CheckResult::Changed : CheckResult::Failed;
        add("originals", count.different == 0 ? CheckResult::Same : otherwise,
            std::to_string(count.equal) + " bit-exact, " + std::to_string(count.different) + " different");
    }

    job::JobSpec m_spec;
    std::stop_token m_stop;
    FileDigest m_source;
    FileDigest m_output;
    std::string m_filter;
    std::int64_t m_frames = allFrames;  // of the output, whose pictures are looked at
    job::ConversionPlan m_plan;
    Verification m_result;
};

}  // namespace

Verification verify(const job::JobSpec& spec, bool timesKnown, std::stop_token stop) {
    return Verifier(spec, timesKnown, std::move(stop)).run();
}

Verification verifyFinished(const job::JobSpec& spec, KnownSource known, std::stop_token stop) {
    return Verifier(spec, std::move(known), std::move(stop)).run();
}

}  // namespace tessera::verify
