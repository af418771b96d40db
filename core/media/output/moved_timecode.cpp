#include "core/media/output/moved_timecode.h"

#include "core/media/av_ptr.h"

#include <array>

extern "C" {
#include <libavutil/timecode.h>
}

namespace tessera::media {

namespace {

// Time codes count whole frames: 29.97 as 30.
int nominal(const Rational& rate) {
    return static_cast<int>(rate.rounded());
}

bool knowsDropFrame(const Rational& rate) {
    return rate.den() == 1001 && nominal(rate) % 30 == 0;
}

}  // namespace

std::optional<std::string> movedTimecode(const std::string& text, const TimecodeMove& move) {
    AVTimecode before{};
    if (nominal(move.sourceRate) < 1 || nominal(move.outputRate) < 1 ||
        av_timecode_init_from_string(&before, toAv(move.sourceRate), text.c_str(), nullptr) < 0) {
        return std::nullopt;
    }
    const bool isDropping = (before.flags & AV_TIMECODE_FLAG_DROPFRAME) != 0;
    const bool staysDropping = isDropping && knowsDropFrame(move.outputRate);
    // Where a code that drops meets a rate that cannot, what it shows is kept: seconds as seconds, frames in proportion.
    std::array<char, AV_TIMECODE_STR_SIZE> shown{};
    const std::int64_t start = before.start + (move.skipped * move.sourceRate).rounded();
    if (isDropping == staysDropping) {
        const Rational ratio = Rational{nominal(move.outputRate)} / Rational{nominal(move.sourceRate)};
        AVTimecode after{};
        const auto flags = static_cast<int>(before.flags);
        if (av_timecode_init(&after, toAv(move.outputRate), flags, static_cast<int>((Rational{start} * ratio).rounded()),
                             nullptr) < 0) {
            return std::nullopt;
        }
        return av_timecode_make_string(&after, shown.data(), 0);
    }
    before.start = static_cast<int>(start);
    int hours = 0;
    int minutes = 0;
    int seconds = 0;
    int frames = 0;
    av_timecode_make_string(&before, shown.data(), 0);
    if (std::sscanf(shown.data(), "%d:%d:%d%*c%d", &hours, &minutes, &seconds, &frames) != 4) {
        return std::nullopt;
    }
    const Rational moved = Rational{frames} * Rational{nominal(move.outputRate)} / Rational{nominal(move.sourceRate)};
    const std::int64_t whole =
        (std::int64_t{hours} * 3600 + minutes * 60 + seconds) * nominal(move.outputRate) + moved.rounded();
    AVTimecode after{};
    if (av_timecode_init(&after, toAv(move.outputRate), 0, static_cast<int>(whole), nullptr) < 0) {
        return std::nullopt;
    }
    return av_timecode_make_string(&after, shown.data(), 0);
}

}  // namespace tessera::media
