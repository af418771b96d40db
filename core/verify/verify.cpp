#include "core/verify/verify.h"

#include "core/analysis/frame_likeness.h"
#include "core/base/error.h"
#include "core/job/record/conversion_plan.h"
#include "core/media/input/video_reader.h"
#include "core/verify/verify_streams.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iomanip>
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

class Verifier {
public:
    Verifier(const job::JobSpec& spec, bool timesKnown, std::stop_token stop)
        : m_spec(spec),
          m_stop(stop),
          m_source(verify::digestFile(spec.input, stop)),
          m_output(verify::digestFile(spec.output, stop)) {
        m_plan = timesKnown ? job::planConversion(m_spec, m_source.info, m_source.times) : inferredPlan();
    }

    Verification run() {
        checkFrames();
        m_output.info.isSequence ? skipTimes() : checkTimes();
        checkPicture();
        checkColour();
        checkHdr();
        const Rational first = timeAt(m_plan.times, 0);
        checkStreams(m_result.checks, m_source, m_output, m_plan.window, first);
        isLossless() ? checkOriginals() : checkEnds();
        return std::move(m_result);
    }

private:
    [[nodiscard]] bool isLossless() const {
        constexpr std::array lossless = {"ffv1", "png", "apng", "tiff"};
        return std::ranges::find(lossless, m_output.info.video.codec) != lossless.end();
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

    // Against the timeline, from the first frame on, since containers may move everything together.
    void checkTimes() {
        const auto& frames = m_plan.timeline.frames;
        const auto& times = m_output.times;
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
        const Rational before = (timeAt(m_plan.times, last) - timeAt(m_plan.times, 0)) * m_spec.slowMotion;
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
        addWord("pixel aspect", job::spelled(before.sampleAspect), job::spelled(after.sampleAspect),
                isRounded ? CheckResult::Same : CheckResult::Failed);
        const std::string format = before.pixelFormat == "pal8" ? "bgra" : plainName(before.pixelFormat);
        const bool isRepacked = analysis::holdSameValues(format, plainName(after.pixelFormat));
        addWord("pixel format", format, plainName(after.pixelFormat),
                isRepacked ? CheckResult::Same : CheckResult::Changed);
        if (m_source.displayMatrix != m_output.displayMatrix) {
            add("rotation", CheckResult::Changed,
                std::to_string(before.rotationDegrees) + " degrees became " +
                    std::to_string(after.rotationDegrees));
        } else {
            add("rotation", CheckResult::Same, std::to_string(after.rotationDegrees) + " degrees");
        }
    }

    static std::string plainName(const std::string& format) {
        return format.starts_with("yuvj") ? "yuv" + format.substr(4) : format;
    }

    void checkColour() {
        const media::VideoInfo& before = m_source.info.video;
        const media::VideoInfo& after = m_output.info.video;
        const CheckResult otherwise = isPictures() ? CheckResult::Changed : CheckResult::Failed;
        addWord("matrix", before.matrix, after.matrix, otherwise);
        addWord("primaries", before.primaries, after.primaries, otherwise);
        addWord("transfer", before.transfer, after.transfer, otherwise);
        addWord("range", before.range, after.range, otherwise);
        const bool said = after.chromaLocation != "unspecified" && before.chromaLocation != "unspecified";
        if (said || before.chromaLocation == after.chromaLocation) {
            addWord("chroma location", before.chromaLocation, after.chromaLocation, otherwise);
        } else if (before.chromaLocation != "left" && before.chromaLocation != "unspecified") {
            add("chroma location", CheckResult::Changed, before.chromaLocation + " is no longer said");
        }
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

    // Frame by frame, every original that the output shows at its own time.
    void checkOriginals() {
        media::VideoReader source = media::VideoReader::open(m_spec.input, m_stop);
        media::VideoReader output = media::VideoReader::open(m_spec.output, m_stop);
        std::optional<media::Frame> original;
        std::int64_t equal = 0;
        std::int64_t different = 0;
        std::size_t shown = 0;
        while (std::optional<media::Frame> frame = output.next()) {
            if (shown >= m_plan.timeline.frames.size()) {
                break;
            }
            const media::OutputFrame& wanted = m_plan.timeline.frames[shown++];
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
            ++(same ? equal : different);
        }
        const bool complete = shown == m_plan.timeline.frames.size();
        add("first and last frame", complete ? CheckResult::Same : CheckResult::Failed,
            complete ? "decode" : "do not decode");
        const bool isChanged =
            plainName(m_source.info.video.pixelFormat) != plainName(m_output.info.video.pixelFormat) &&
            !analysis::holdSameValues(m_source.info.video.pixelFormat, m_output.info.video.pixelFormat);
        const CheckResult otherwise = isChanged ? CheckResult::Changed : CheckResult::Failed;
        add("originals", different == 0 ? CheckResult::Same : otherwise,
            std::to_string(equal) + " bit-exact, " + std::to_string(different) + " different");
    }

    job::JobSpec m_spec;
    std::stop_token m_stop;
    FileDigest m_source;
    FileDigest m_output;
    job::ConversionPlan m_plan;
    Verification m_result;
};

}  // namespace

Verification verify(const job::JobSpec& spec, bool timesKnown, std::stop_token stop) {
    return Verifier(spec, timesKnown, std::move(stop)).run();
}

}  // namespace tessera::verify
