// tessera: the window.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wait_policy.h"
#include "app/window_core.h"
#include "app/window_program.h"
#include "core/base/process_memory.h"
#include "core/files/crash_report.h"
#include "ui/app_identity.h"
#include "ui/desktop/desktop_services.h"
#include "ui/desktop/single_instance.h"
#include "ui/text/translation.h"
#include "ui/theme/icon.h"
#include "ui/theme/tessera_style.h"
#include "ui/window/main_window.h"
#include "ui/window/window_settings.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDBusConnection>
#include <QDir>

using namespace tessera;

namespace {

QStringList filesToOpen(const QApplication& application) {
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("Main", "Raises the frame rate of video."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("file"),
                                 QCoreApplication::translate("Main", "Videos to open, or models to install."),
                                 QStringLiteral("[FILE…]"));
    parser.process(application);
    QStringList files;
    for (const QString& file : parser.positionalArguments()) {
        files.append(QDir::current().absoluteFilePath(file));
    }
    return files;
}

ui::DesktopCalls callsOf(ui::DesktopServices& desktop) {
    return {.inhibitSleep = [&](const QString& reason) { desktop.inhibitSleep(reason); },
            .allowSleep = [&] { desktop.allowSleep(); },
            .showProgress = [&](double progress) { desktop.showProgress(progress); },
            .notify = [&](const QString& title, const QString& text) { desktop.notify(title, text); },
            .suspend = [&] { desktop.suspend(); }};
}

}  // namespace

int main(int argc, char** argv) {
    app::preferPassiveWaiting(argv);
    returnLargeBlocks();
    files::reportCrashes("tessera " TESSERA_VERSION);
    QApplication application(argc, argv);
    QApplication::setApplicationName(QString::fromLatin1(ui::applicationName));
    QApplication::setApplicationVersion(QStringLiteral(TESSERA_VERSION));
    QApplication::setDesktopFileName(QString::fromLatin1(ui::applicationId));
    QApplication::setWindowIcon(ui::applicationIcon());
    const ui::WindowSettings settings;
    ui::setLanguage(application, settings.language());

    const QStringList files = filesToOpen(application);
    ui::SingleInstance instance(QDBusConnection::sessionBus());
    if (instance.handedOver(files)) {
        return 0;
    }
    ui::applyAppearance(application, settings.appearance());
    ui::DesktopServices desktop;
    app::WindowProgram program(app::windowCore(), callsOf(desktop));
    ui::MainWindow& window = program.window();
    window.show();
    window.open(files);
    QObject::connect(&instance, &ui::SingleInstance::openRequested, &window,
                     &ui::MainWindow::openFromElsewhere);
    QObject::connect(&instance, &ui::SingleInstance::activated, &window,
                     [&window] { window.openFromElsewhere({}); });
    return QApplication::exec();
}
