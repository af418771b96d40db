// tessera: the window.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wait_policy.h"
#include "app/window_core.h"
#include "core/base/crash_report.h"
#include "ui/app_identity.h"
#include "ui/queue/queue_file.h"
#include "ui/session/queue_keeper.h"
#include "ui/text/translation.h"
#include "ui/theme/icon.h"
#include "ui/theme/tessera_style.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QLocale>

using namespace tessera;

namespace {

QStringList filesToOpen(const QApplication& application) {
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("Main", "Raises the frame rate of video."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("file"),
                                 QCoreApplication::translate("Main", "Videos to open."),
                                 QStringLiteral("[FILE…]"));
    parser.process(application);
    QStringList files;
    for (const QString& file : parser.positionalArguments()) {
        files.append(QDir::current().absoluteFilePath(file));
    }
    return files;
}

}  // namespace

int main(int argc, char** argv) {
    app::preferPassiveWaiting(argv);
    reportCrashes("tessera " TESSERA_VERSION);
    QApplication application(argc, argv);
    QApplication::setApplicationName(QString::fromLatin1(ui::applicationName));
    QApplication::setApplicationVersion(QStringLiteral(TESSERA_VERSION));
    QApplication::setDesktopFileName(QString::fromLatin1(ui::applicationId));
    QApplication::setWindowIcon(ui::applicationIcon());
    ui::installTranslation(application, QLocale());
    ui::applyAppearance(application, ui::Appearance::System);

    const QStringList files = filesToOpen(application);
    const RunMark mark;
    ui::MainWindow window(app::windowCore());
    window.show();
    const ui::QueueKeeper keeper(window.session(), ui::defaultQueueFile());
    window.session().open(files);
    return QApplication::exec();
}
