// Masks as picture files: kept under a name made from their content, imported and exported, off the UI thread.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/background.h"

#include <QImage>
#include <QObject>
#include <QString>
#include <QStringList>

namespace tessera::ui {

class MaskFiles : public QObject {
    Q_OBJECT

public:
    // `folder`: where masks are kept; made when it is needed.
    explicit MaskFiles(QString folder, QObject* parent = nullptr);

    void keep(const QImage& mask);   // answered by kept()
    void load(const QString& path);  // by loaded()
    void exportTo(const QString& path, const QImage& mask);

Q_SIGNALS:
    void kept(const QString& path);
    void loaded(const QString& path, const QImage& mask);
    void failed(const tessera::ui::Failure& failure);

private:
    QString m_folder;
    Background m_background;  // last: its calls end before anything they use
};

// Deletes masks that nothing uses and that were not written for a month. Reads the disk: not on the UI thread.
void removeUnusedMasks(const QString& folder, const QStringList& used);

// Where the window keeps masks.
[[nodiscard]] QString defaultMaskFolder();

}  // namespace tessera::ui
