#include "ui/preview/mask_files.h"

#include "core/base/general_messages.h"
#include "core/base/quoted_name.h"
#include "core/base/source_messages.h"
#include "core/files/file_sync.h"
#include "core/files/unfinished_name.h"
#include "ui/app_identity.h"
#include "ui/base/paths.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace tessera::ui {

namespace {

constexpr int daysKept = 30;

void write(const QString& path, const QImage& mask) {
    QDir().mkpath(QFileInfo(path).path());
    QByteArray content;
    QBuffer buffer(&content);
    if (!buffer.open(QIODevice::WriteOnly) || !mask.save(&buffer, "PNG")) {
        throw Error(ErrorCode::Output, message::FileNotWritten(named(toPath(path))));
    }
    (void)files::writeWhole(toPath(path), {content.constData(), static_cast<size_t>(content.size())},
                            files::Existing::Replace);
}

QString nameOf(const QImage& mask) {
    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (int y = 0; y < mask.height(); ++y) {
        hash.addData(QByteArrayView(mask.constScanLine(y), mask.width()));
    }
    return QStringLiteral("%1x%2-%3.png")
        .arg(mask.width())
        .arg(mask.height())
        .arg(QString::fromLatin1(hash.result().toHex()));
}

}  // namespace

MaskFiles::MaskFiles(QString folder, QObject* parent)
    : QObject(parent), m_folder(std::move(folder)), m_background(QStringLiteral("mask")) {}

void MaskFiles::keep(const QImage& mask) {
    m_background.run(
        [folder = m_folder, mask](const std::stop_token&) {
            QString path = QDir(folder).filePath(nameOf(mask));
            if (!QFileInfo::exists(path)) {
                write(path, mask);
            }
            return path;
        },
        [this](const Outcome<QString>& outcome) {
            if (const auto* failure = std::get_if<Failure>(&outcome)) {
                Q_EMIT failed(*failure);
            } else {
                Q_EMIT kept(std::get<QString>(outcome));
            }
        });
}

void MaskFiles::load(const QString& path) {
    m_background.run(
        [path](const std::stop_token&) {
            const QImage mask(path);
            if (mask.isNull()) {
                throw Error(ErrorCode::BadInput, message::MaskUnreadable(named(toPath(path))));
            }
            return mask;
        },
        [this, path](const Outcome<QImage>& outcome) {
            if (const auto* failure = std::get_if<Failure>(&outcome)) {
                Q_EMIT failed(*failure);
            } else {
                Q_EMIT loaded(path, std::get<QImage>(outcome));
            }
        });
}

void MaskFiles::exportTo(const QString& path, const QImage& mask) {
    m_background.run(
        [path, mask](const std::stop_token&) {
            write(path, mask);
            return true;
        },
        [this](const Outcome<bool>& outcome) {
            if (const auto* failure = std::get_if<Failure>(&outcome)) {
                Q_EMIT failed(*failure);
            }
        });
}

void removeUnusedMasks(const QString& folder, const QStringList& used) {
    files::removeUnfinishedIn(toPath(folder));
    const QDateTime limit = QDateTime::currentDateTime().addDays(-daysKept);
    for (const QFileInfo& mask : QDir(folder).entryInfoList({QStringLiteral("*.png")}, QDir::Files)) {
        if (mask.lastModified() < limit && !used.contains(mask.absoluteFilePath())) {
            QFile::remove(mask.absoluteFilePath());
        }
    }
}

QString defaultMaskFolder() {
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation))
        .filePath(QStringLiteral("%1/masks").arg(QLatin1String(settingsFolder)));
}

}  // namespace tessera::ui
