#include "ui/window/about_dialog.h"

#include "ui/theme/icon.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace tessera::ui {

void showAboutDialog(QWidget* parent) {
    auto* box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(QCoreApplication::translate("About", "About Tessera"));
    box->setIconPixmap(applicationIcon().pixmap(64, 64));
    box->setText(QStringLiteral("<b>Tessera %1</b>").arg(QCoreApplication::applicationVersion()));
    box->setInformativeText(
        QCoreApplication::translate("About",
                                    "Raises the frame rate of video, tile by tile, at any resolution.\n\n"
                                    "Free software under the GNU General Public License, version 3 or later. "
                                    "Built with Qt, FFmpeg and LibTorch."));
    box->setStandardButtons(QMessageBox::Close);
    box->open();
}

}  // namespace tessera::ui
