#include "ui/text/source_facts.h"

#include "ui/text/format.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace tessera::ui {

namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("SourceFacts", text);
}

void addBadges(QList<Fact>& facts, const media::MediaInfo& info) {
    const media::VideoInfo& video = info.video;
    const auto badge = [&](const QString& text, const QString& explanation) {
        facts.append({text, explanation, Fact::Kind::Badge});
    };
    if (video.hdr) {
        badge(QStringLiteral("HDR"),
              translated(QT_TRANSLATE_NOOP(
                  "SourceFacts",
                  "High dynamic range: kept as it is. Here its colours are brought to this screen.")));
    }
    if (video.bitDepth > 8) {
        badge(QCoreApplication::translate("SourceFacts", "%1-bit").arg(video.bitDepth),
              translated(QT_TRANSLATE_NOOP("SourceFacts", "Bits per colour channel: kept as they are.")));
    }
    if (video.variableRate) {
        badge(QStringLiteral("VFR"),
              translated(QT_TRANSLATE_NOOP("SourceFacts",
                                           "Variable frame rate: the times of the frames are kept.")));
    }
    if (video.interlaced) {
        badge(translated(QT_TRANSLATE_NOOP("SourceFacts", "Interlaced")),
              translated(QT_TRANSLATE_NOOP("SourceFacts",
                                           "Each frame holds two half pictures from different moments.")));
    }
    if (video.alpha) {
        badge(translated(QT_TRANSLATE_NOOP("SourceFacts", "Alpha")),
              translated(QT_TRANSLATE_NOOP("SourceFacts", "The video has transparency.")));
    }
}

QString streamsText(const media::MediaInfo& info) {
    const auto count = [&](const char* kind) {
        return static_cast<int>(std::ranges::count(info.streams, kind, &media::StreamInfo::kind));
    };
    QStringList parts;
    if (const int audio = count("audio"); audio > 0) {
        parts.append(QCoreApplication::translate("SourceFacts", "%n audio track(s)", nullptr, audio));
    }
    if (const int subtitles = count("subtitle"); subtitles > 0) {
        parts.append(QCoreApplication::translate("SourceFacts", "%n subtitle track(s)", nullptr, subtitles));
    }
    return parts.join(QStringLiteral(", "));
}

}  // namespace

QList<Fact> sourceFacts(const media::MediaInfo& info) {
    const media::VideoInfo& video = info.video;
    QList<Fact> facts;
    facts.append({sizeText(video.size),
                  translated(QT_TRANSLATE_NOOP("SourceFacts", "Width and height in pixels.")),
                  {}});
    if (video.frameRate.num() > 0) {
        facts.append({rateText(video.frameRate.toDouble()),
                      translated(QT_TRANSLATE_NOOP("SourceFacts", "Frames per second, on average.")),
                      {}});
    }
    if (info.durationSeconds > 0) {
        QString explanation = translated(QT_TRANSLATE_NOOP("SourceFacts", "Length in minutes and seconds."));
        if (video.frameCount > 0) {
            const int frames = static_cast<int>(video.frameCount);
            explanation = QCoreApplication::translate("SourceFacts", "%n frame(s).", nullptr, frames);
        }
        facts.append({clockText(info.durationSeconds), explanation, {}});
    }
    facts.append({codecText(video.codec), QString::fromStdString(video.pixelFormat), {}});
    if (const QString streams = streamsText(info); !streams.isEmpty()) {
        facts.append(
            {streams, translated(QT_TRANSLATE_NOOP("SourceFacts", "Copied to the new file unchanged.")), {}});
    }
    addBadges(facts, info);
    return facts;
}

}  // namespace tessera::ui
