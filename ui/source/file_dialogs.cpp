#include "ui/source/file_dialogs.h"

#include "ui/base/folders.h"
#include "ui/source/dropped_files.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace tessera::ui {

namespace {

QString picturesFolder() {
    return existingFolder(QStandardPaths::writableLocation(QStandardPaths::PicturesLocation));
}

QString folderOf(const QString& near) {
    return existingFolder(near.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::MoviesLocation)
                                         : QFileInfo(near).path());
}

}  // namespace

void openFilesDialog(QWidget* parent, const QString& near, std::function<void(const QStringList&)> chosen) {
    auto* dialog =
        new QFileDialog(parent, QCoreApplication::translate("FileDialogs", "Open videos"), folderOf(near));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters(
        {QCoreApplication::translate("FileDialogs", "Videos (%1)").arg(videoPatterns().join(u' ')),
         QCoreApplication::translate("FileDialogs", "All files (*)")});
    QObject::connect(dialog, &QFileDialog::filesSelected, parent,
                     [chosen = std::move(chosen)](const QStringList& paths) { chosen(paths); });
    dialog->open();
}

void openFolderDialog(QWidget* parent, const QString& near, std::function<void(const QString&)> chosen) {
    auto* dialog = new QFileDialog(
        parent, QCoreApplication::translate("FileDialogs", "Open a folder of videos"), folderOf(near));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
                     [chosen = std::move(chosen)](const QString& folder) { chosen(folder); });
    dialog->open();
}

void outputDialog(QWidget* parent, const QString& suggestion,
                  std::function<void(const QString&, bool)> chosen) {
    auto* dialog =
        new QFileDialog(parent, QCoreApplication::translate("FileDialogs", "Save the new video as"),
                        QFileInfo(suggestion).path());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(QFileInfo(suggestion).suffix());
    dialog->selectFile(QFileInfo(suggestion).fileName());
    QObject::connect(
        dialog, &QFileDialog::fileSelected, parent,
        [chosen = std::move(chosen)](const QString& path) { chosen(path, QFileInfo::exists(path)); });
    dialog->open();
}

void openMaskDialog(QWidget* parent, std::function<void(const QString&)> chosen) {
    auto* dialog =
        new QFileDialog(parent, QCoreApplication::translate("FileDialogs", "Open a mask"), picturesFolder(),
                        QCoreApplication::translate("FileDialogs", "Pictures (*.png *.jpg *.jpeg *.bmp)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
                     [chosen = std::move(chosen)](const QString& path) { chosen(path); });
    dialog->open();
}

void saveMaskDialog(QWidget* parent, std::function<void(const QString&)> chosen) {
    auto* dialog =
        new QFileDialog(parent, QCoreApplication::translate("FileDialogs", "Save the mask as"),
                        picturesFolder(), QCoreApplication::translate("FileDialogs", "PNG pictures (*.png)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("png"));
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
                     [chosen = std::move(chosen)](const QString& path) { chosen(path); });
    dialog->open();
}

}  // namespace tessera::ui
