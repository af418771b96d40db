#include "ui/text/format.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QRegularExpression>

#include <cmath>

namespace tessera::ui {

QString sizeText(Size size) {
    return QStringLiteral("%1×%2").arg(size.width).arg(size.height);
}

// Video rates with two decimals (29.97), speeds with as many as say something.
QString rateText(double framesPerSecond) {
    const double whole = std::round(framesPerSecond);
    const int decimals = std::abs(framesPerSecond - whole) < 0.005 ? 0 : 2;
    const QString number = QLocale().toString(framesPerSecond, 'f', decimals);
    return QCoreApplication::translate("Format", "%1 fps").arg(number);
}

QString speedText(double framesPerSecond) {
    const int decimals = framesPerSecond < 1 ? 2 : (framesPerSecond < 20 ? 1 : 0);
    return QCoreApplication::translate("Format", "%1 fps")
        .arg(QLocale().toString(framesPerSecond, 'f', decimals));
}

QString clockText(double seconds) {
    const auto whole = static_cast<qint64>(std::llround(std::max(seconds, 0.0)));
    const qint64 hours = whole / 3600;
    const qint64 minutes = whole / 60 % 60;
    const QChar zero(u'0');
    if (hours > 0) {
        return QStringLiteral("%1:%2:%3").arg(hours).arg(minutes, 2, 10, zero).arg(whole % 60, 2, 10, zero);
    }
    return QStringLiteral("%1:%2").arg(minutes).arg(whole % 60, 2, 10, zero);
}

QString costTimeText(double seconds) {
    return seconds < 1
               ? QCoreApplication::translate("PreviewText", "%1 ms")
                     .arg(QLocale().toString(std::lround(seconds * 1000)))
               : QCoreApplication::translate("PreviewText", "%1 s").arg(QLocale().toString(seconds, 'f', 1));
}

QString withUnitsKept(const QString& text) {
    static const QRegularExpression unit(QStringLiteral("(?<=\\d) (?=\\p{Lu}B|kB)"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    return QString(text).replace(unit, QString(QChar::Nbsp));
}

QString bytesText(qint64 bytes) {
    const int decimals = bytes < 10'000'000 ? 0 : (bytes < 1'000'000'000 ? 0 : 1);
    return QLocale().formattedDataSize(bytes, decimals, QLocale::DataSizeSIFormat);
}

QString codecText(const std::string& codec) {
    static const QHash<QString, QString> names{{QStringLiteral("h264"), QStringLiteral("H.264")},
                                               {QStringLiteral("hevc"), QStringLiteral("HEVC")},
                                               {QStringLiteral("av1"), QStringLiteral("AV1")},
                                               {QStringLiteral("vp9"), QStringLiteral("VP9")},
                                               {QStringLiteral("vp8"), QStringLiteral("VP8")},
                                               {QStringLiteral("mpeg4"), QStringLiteral("MPEG-4")},
                                               {QStringLiteral("mpeg2video"), QStringLiteral("MPEG-2")},
                                               {QStringLiteral("ffv1"), QStringLiteral("FFV1")},
                                               {QStringLiteral("prores"), QStringLiteral("ProRes")},
                                               {QStringLiteral("dnxhd"), QStringLiteral("DNxHD")},
                                               {QStringLiteral("gif"), QStringLiteral("GIF")},
                                               {QStringLiteral("mjpeg"), QStringLiteral("MJPEG")}};
    const QString name = QString::fromStdString(codec);
    return names.value(name, name.toUpper());
}

}  // namespace tessera::ui
