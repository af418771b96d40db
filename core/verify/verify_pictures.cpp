#include "core/verify/verify_pictures.h"

#include "core/analysis/frame_likeness.h"
#include "core/verify/picture_stream.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <string>

namespace tessera::verify {

namespace {

constexpr int planes = 3;
constexpr double noise = 30;  // squared steps of 256 that any codec may be off by

// The source's frames by number, as far as they are needed.
class SourceSamples {
public:
    SourceSamples(PictureStream& stream, std::int64_t first) : m_stream(stream), m_first(first) {}

    const PictureSample* at(std::int64_t index) {
        while (m_next <= index + m_first) {
            std::optional<PictureSample> sample = m_stream.next();
            if (!sample) {
                return nullptr;
            }
            if (m_next >= m_first) {
                m_samples[m_next - m_first] = *std::move(sample);
            }
            ++m_next;
        }
        m_samples.erase(m_samples.begin(), m_samples.lower_bound(index - 6));
        for (auto& [number, sample] : m_samples) {
            if (number + 1 < index) {
                sample.whole = {};  // only its samples are looked at again
            }
        }
        const auto found = m_samples.find(index);
        return found != m_samples.end() ? &found->second : nullptr;
    }

private:
    PictureStream& m_stream;
    std::int64_t m_first;
    std::int64_t m_next = 0;
    std::map<std::int64_t, PictureSample> m_samples;
};

struct Original {
    std::int64_t frame = 0;  // of the output
    std::array<double, planes> own{};
    std::array<double, planes> detail{};  // how much the source's picture varies
    double neighbour = 1e9;               // from the nearer neighbour of its source frame
};

struct Generated {
    std::int64_t frame = 0;
    double nearer = 0;   // from the nearer original
    double between = 0;  // of the two originals
    double detail = 0;
};

class PictureCheck {
public:
    // `hasAlpha`: colours where the source is clear mean nothing, and generated frames need not lie between them.
    PictureCheck(SourceSamples& source, PictureStream& output, bool hasAlpha)
        : m_source(source), m_output(output), m_hasAlpha(hasAlpha) {}

    void compare(const media::Timeline& timeline, std::int64_t frames);
    void report(std::vector<Check>& checks, std::int64_t wanted) const;
    [[nodiscard]] PictureCount count() const { return {m_shown, m_equal, m_different}; }

private:
    void addOriginal(std::int64_t frame, std::int64_t index, const PictureSample& shown);
    void addGenerated(std::int64_t frame, const media::OutputFrame& wanted, const PictureSample& shown);
    [[nodiscard]] double usualError() const;
    [[nodiscard]] bool isWrong(const Original& original, double usual) const;

    SourceSamples& m_source;
    PictureStream& m_output;
    bool m_hasAlpha;
    std::vector<Original> m_originals;
    std::vector<Generated> m_generated;
    std::int64_t m_shown = 0;
    std::int64_t m_equal = 0;
    std::int64_t m_different = 0;
    std::int64_t m_reshaped = 0;
};

void PictureCheck::addOriginal(std::int64_t frame, std::int64_t index, const PictureSample& shown) {
    Original original;
    original.frame = frame;
    for (const std::int64_t beside : {index - 1, index + 1}) {
        const PictureSample* other = beside >= 0 ? m_source.at(beside) : nullptr;
        original.neighbour = other != nullptr ? std::min(original.neighbour, difference(*other, shown, 0))
                                              : original.neighbour;
    }
    const PictureSample* wanted = m_source.at(index);
    if (!shown.whole.empty()) {
        const bool isEqual = wanted != nullptr && !wanted->whole.empty() &&
                             analysis::isIdenticalRepacked(wanted->whole, shown.whole);
        ++(isEqual ? m_equal : m_different);
    }
    if (wanted == nullptr || wanted->isReshaped) {
        m_reshaped += wanted != nullptr ? 1 : 0;
        return;
    }
    for (int plane = 0; plane < planes; ++plane) {
        original.own[static_cast<std::size_t>(plane)] = difference(*wanted, shown, plane);
        original.detail[static_cast<std::size_t>(plane)] = variance(*wanted, plane);
    }
    m_originals.push_back(original);
}

void PictureCheck::addGenerated(std::int64_t frame, const media::OutputFrame& wanted,
                                const PictureSample& shown) {
    (void)m_source.at(wanted.sourceIndex + wanted.span);
    const PictureSample* next = m_source.at(wanted.sourceIndex + wanted.span);
    const PictureSample* prev = m_source.at(wanted.sourceIndex);
    if (prev == nullptr || next == nullptr || prev->isReshaped || next->isReshaped) {
        return;
    }
    m_generated.push_back({frame, std::min(difference(*prev, shown, 0), difference(*next, shown, 0)),
                           difference(*prev, *next, 0), variance(*prev, 0)});
}

void PictureCheck::compare(const media::Timeline& timeline, std::int64_t frames) {
    for (const media::OutputFrame& wanted : timeline.frames) {
        const std::optional<PictureSample> shown = m_shown < frames ? m_output.next() : std::nullopt;
        if (!shown) {
            return;
        }
        if (wanted.isOriginal()) {
            addOriginal(m_shown, wanted.sourceIndex, *shown);
        } else {
            addGenerated(m_shown, wanted, *shown);
        }
        ++m_shown;
    }
}

double PictureCheck::usualError() const {
    std::vector<double> errors;
    for (const Original& original : m_originals) {
        errors.push_back(original.own[0]);
    }
    if (errors.empty()) {
        return 0;
    }
    const auto middle = errors.begin() + std::ssize(errors) / 2;
    std::nth_element(errors.begin(), middle, errors.end());
    return *middle;
}

// Not the picture at all, far worse than the others, or rather one of its neighbours.
bool PictureCheck::isWrong(const Original& original, double usual) const {
    for (std::size_t plane = 0; plane < planes; ++plane) {
        const double floor = plane == 0 ? noise : noise / 2;
        if (original.own[plane] > floor && original.own[plane] > original.detail[plane] / 2) {
            return true;
        }
    }
    return original.own[0] > 16 * usual + 2 * noise ||
           (original.own[0] > noise / 6 && 2 * original.neighbour < original.own[0]);
}

void PictureCheck::report(std::vector<Check>& checks, std::int64_t wanted) const {
    const bool complete = m_shown == wanted && m_output.broken() == 0;
    checks.push_back({"pictures", complete ? CheckResult::Same : CheckResult::Failed,
                      std::to_string(m_shown) + " of " + std::to_string(wanted) + " decode, " +
                          std::to_string(m_output.broken()) + " damaged parts"});
    const double usual = usualError();
    std::int64_t wrong = 0;
    std::int64_t firstWrong = -1;
    for (const Original& original : m_originals) {
        const bool isBad = isWrong(original, usual);
        wrong += isBad ? 1 : 0;
        firstWrong = isBad && firstWrong < 0 ? original.frame : firstWrong;
    }
    checks.push_back({"pictures of originals", wrong == 0 ? CheckResult::Same : CheckResult::Failed,
                      wrong == 0 ? std::to_string(m_originals.size()) + " show what the source shows"
                                 : std::to_string(wrong) +
                                       " do not show what the source shows, the first at frame " +
                                       std::to_string(firstWrong + 1)});
    if (m_reshaped > 0) {
        checks.push_back({"size and pixel shape", CheckResult::Changed,
                          std::to_string(m_reshaped) + " originals were scaled to the shape of the first"});
    }
    std::int64_t moving = 0;
    std::int64_t copies = 0;
    std::int64_t strange = 0;
    for (const Generated& generated : m_generated) {
        const bool isCut = generated.between > generated.detail / 2;
        const bool moves = generated.between > 8 * usual + noise / 2 && !isCut;
        moving += moves ? 1 : 0;
        copies += moves && generated.nearer < generated.between / 50 + 2 * usual ? 1 : 0;
        const bool isOutside = generated.nearer > 4 * generated.between + 16 * usual + 8 * noise;
        strange += isOutside && !m_hasAlpha ? 1 : 0;
    }
    constexpr std::int64_t enough = 4;
    const bool areCopies = moving >= enough && 10 * copies > 9 * moving;
    checks.push_back({"generated frames", areCopies || strange > 0 ? CheckResult::Failed : CheckResult::Same,
                      strange > 0 ? std::to_string(strange) + " are unlike both originals beside them"
                      : areCopies
                          ? "copies of originals, although the picture moves"
                          : std::to_string(m_generated.size()) + " lie between the originals beside them"});
}

}  // namespace

PictureCount checkPictures(std::vector<Check>& checks, const FilteredSource& source, const FileDigest& output,
                           const job::ConversionPlan& plan, const std::stop_token& stop) {
    const media::MediaInfo& info = source.digest.info;
    PictureStream sourceStream(info.path, info.video.streamIndex, stop, source.filter, source.bitByBit);
    PictureStream outputStream(output.info.path, output.info.video.streamIndex, stop, {}, source.bitByBit);
    SourceSamples samples(sourceStream, plan.firstFrame);
    PictureCheck check(samples, outputStream, info.video.alpha);
    check.compare(plan.timeline, source.frames);
    check.report(checks, std::min(source.frames, std::ssize(plan.timeline.frames)));
    return check.count();
}

}  // namespace tessera::verify
