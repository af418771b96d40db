#include "core/media/output/chapters.h"

#include "core/media/stream_tags.h"

#include <algorithm>

namespace tessera::media {

namespace {

// The chapter's own ticks, so that an uncut file keeps its numbers.
std::int64_t outputTicks(const SourceWindow& window, std::int64_t ticks, const Rational& base) {
    return (window.outputTime(base * Rational{ticks}) / base).rounded();
}

}  // namespace

int copyChapters(AVFormatContext& output, const AVFormatContext& source, const SourceWindow& window) {
    if (source.nb_chapters == 0) {
        return 0;
    }
    output.chapters = static_cast<AVChapter**>(av_calloc(source.nb_chapters, sizeof(AVChapter*)));
    if (output.chapters == nullptr) {
        check(AVERROR(ENOMEM), "no room for chapters");
    }
    int leftOut = 0;
    for (unsigned i = 0; i < source.nb_chapters; ++i) {
        const AVChapter& from = *source.chapters[i];
        const Rational base = toRational(from.time_base);
        const bool hasEnd = from.end != AV_NOPTS_VALUE;
        const bool after = window.end && base * Rational{from.start} >= *window.end;
        const bool before = hasEnd && from.end > from.start && base * Rational{from.end} <= window.start;
        if (after || before) {
            ++leftOut;
            continue;
        }
        auto* chapter = static_cast<AVChapter*>(av_mallocz(sizeof(AVChapter)));
        if (chapter == nullptr) {
            check(AVERROR(ENOMEM), "no room for chapters");
        }
        chapter->id = from.id;
        chapter->time_base = from.time_base;
        chapter->start = std::max<std::int64_t>(0, outputTicks(window, from.start, base));
        chapter->end = from.end;
        if (hasEnd) {
            const Rational end = base * Rational{from.end};
            const bool cut = window.end && end > *window.end;
            chapter->end = (window.outputTime(cut ? *window.end : end) / base).rounded();
        }
        output.chapters[output.nb_chapters++] = chapter;
        copyTags(chapter->metadata, from.metadata);
    }
    return leftOut;
}

}  // namespace tessera::media
