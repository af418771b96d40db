#include "ui/preview/preview_text.h"

#include "ui/text/format.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace tessera::ui {

namespace {

constexpr QStringView separator = u"  ·  ";

}  // namespace

QString kindText(job::PreviewKind kind) {
    switch (kind) {
        case job::PreviewKind::Previous:
            return QCoreApplication::translate("PreviewText", "Frame before");
        case job::PreviewKind::Next:
            return QCoreApplication::translate("PreviewText", "Frame after");
        case job::PreviewKind::Generated:
            return QCoreApplication::translate("PreviewText", "Generated");
        case job::PreviewKind::Untiled:
            return QCoreApplication::translate("PreviewText", "Generated without tiles");
        case job::PreviewKind::Blend:
            return QCoreApplication::translate("PreviewText", "Plain blend");
    }
    return {};
}

QString exactClockText(double seconds) {
    const double whole = std::floor(seconds);
    const auto hundredths = std::min(99L, std::lround((seconds - whole) * 100));
    return clockText(whole) + QLocale().decimalPoint() +
           QStringLiteral("%1").arg(hundredths, 2, 10, QLatin1Char('0'));
}

QString costText(const std::optional<inference::FrameCost>& cost, std::optional<double> seamRatio) {
    if (!cost) {
        return {};
    }
    QStringList parts;
    parts.append(costTimeText(cost->seconds));
    parts.append(QCoreApplication::translate("PreviewText", "model data %1").arg(bytesText(cost->peakBytes)));
    parts.append(QCoreApplication::translate("PreviewText", "%n tile(s)", nullptr, cost->tiles));
    if (seamRatio) {
        parts.append(QCoreApplication::translate("PreviewText", "seams %1")
                         .arg(QLocale().toString(*seamRatio, 'f', 2)));
    }
    return parts.join(separator.toString());
}

QString comparisonText(double psnr, std::optional<double> ssim) {
    if (std::isinf(psnr)) {
        return QCoreApplication::translate("PreviewText", "Identical");
    }
    QStringList parts{
        QCoreApplication::translate("PreviewText", "PSNR %1 dB").arg(QLocale().toString(psnr, 'f', 1))};
    if (ssim) {
        parts.append(
            QCoreApplication::translate("PreviewText", "SSIM %1").arg(QLocale().toString(*ssim, 'f', 3)));
    }
    return parts.join(separator.toString());
}

QString shortageText(const job::UntiledShortage& shortage) {
    return QCoreApplication::translate(
               "PreviewText",
               "In one piece a frame needs about %1, and %2 may be used. Shown instead: tiles of %3, the "
               "largest that fit.")
        .arg(bytesText(shortage.neededBytes), bytesText(shortage.usableBytes), sizeText(shortage.tile));
}

QString scoreText(const ScoreTrack& track, qint64 frame) {
    const QString number = QLocale().toString(frame + 1);
    const double score = track.score(frame);
    if (score < 0 || frame < 1) {
        return QCoreApplication::translate("PreviewText", "Frame %1").arg(number);
    }
    const QString figure = QLocale().toString(score, 'f', 2);
    if (track.isCut(frame)) {
        return QCoreApplication::translate("PreviewText", "Frame %1 begins a scene (%2)").arg(number, figure);
    }
    if (track.isDuplicate(frame)) {
        return QCoreApplication::translate("PreviewText", "Frame %1 repeats the one before it (%2)")
            .arg(number, figure);
    }
    return QCoreApplication::translate("PreviewText", "Frame %1 belongs to the scene before it (%2)")
        .arg(number, figure);
}

QString reachText(const TileMotion& motion) {
    const int tiles = motion.exceeding();
    return tiles == 0
               ? QString()
               : QCoreApplication::translate(
                     "PreviewText", "Things move further than %n tile(s) can see: a larger overlap helps",
                     nullptr, tiles);
}

QString handleText(TileHandle handle) {
    return handle == TileHandle::Size
               ? QCoreApplication::translate("PreviewText", "Drag to change the size of tiles")
               : QCoreApplication::translate("PreviewText", "Drag to change how far tiles overlap");
}

QString tileText(const tiling::TileGrid& grid, int index, const TileStatus& status,
                 const TileMotion& motion) {
    const tiling::Tile tile = grid.tile(index);
    QStringList lines{
        QCoreApplication::translate("PreviewText", "Tile %1 of %2").arg(index + 1).arg(grid.count()),
        QCoreApplication::translate("PreviewText", "%1 pixels at %2, %3")
            .arg(sizeText(tile.rect.size()))
            .arg(tile.rect.x)
            .arg(tile.rect.y)};
    if (status.known) {
        lines.append(QCoreApplication::translate("PreviewText", "%1 ms, %2 of model data")
                         .arg(QLocale().toString(status.milliseconds, 'f', 0), bytesText(status.peakBytes)));
    }
    if (const std::optional<double> longest = motion.of(index)) {
        lines.append(QCoreApplication::translate("PreviewText", "Motion of up to %1 pixels")
                         .arg(QLocale().toString(*longest, 'f', 0)));
    }
    if (motion.exceeds(index)) {
        lines.append(
            QCoreApplication::translate(
                "PreviewText", "A tile of this model sees %1 pixels of motion: a larger overlap helps")
                .arg(QLocale().toString(*motion.reach, 'f', 0)));
    }
    return lines.join(u'\n');
}

}  // namespace tessera::ui
