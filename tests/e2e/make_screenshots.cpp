// Makes the pictures of the README and of the AppStream metainfo from real clips: make_screenshots FOLDER CLIP…
#include "app/window_core.h"
#include "tests/support/pseudo_locale.h"
#include "ui/base/paths.h"
#include "ui/controls/fold.h"
#include "ui/evaluation/evaluation_dialog.h"
#include "ui/preview/comparison_bar.h"
#include "ui/preview/preview_pane.h"
#include "ui/progress/progress_panel.h"
#include "ui/progress/result_panel.h"
#include "ui/report/report_window.h"
#include "ui/settings/settings_panel.h"
#include "ui/text/translation.h"
#include "ui/theme/tessera_style.h"
#include "ui/window/main_window.h"
#include "ui/window/picture_area.h"
#include "ui/window/preview_area.h"
#include "ui/window/side_panel.h"
#include "ui/window/window_actions.h"

#include <QAction>
#include <QApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QTemporaryDir>

#include <cstdio>
#include <functional>
#include <memory>

using namespace tessera;
using namespace tessera::ui;

namespace {

constexpr int patienceMs = 300'000;

class Studio {
public:
    Studio(const QString& folder, const QStringList& clips) : m_folder(folder), m_clips(clips) {
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
        QDir().mkpath(folder);
    }

    int run() {
        reopen(Appearance::Light);
        openClips(1);
        chooseTiles();
        shoot("light");
        m_window->resize(2560, 1440);
        shoot("light-wide");
        m_window->resize(1280, 800);
        compare(CompareMode::SideBySide, "side-by-side");
        compare(CompareMode::Split, "split");
        compare(CompareMode::Difference, "difference");
        m_window->actions()->modes.first()->trigger();
        m_window->session().start();
        require([this] {
            return m_window->session().running() != nullptr &&
                   m_window->session().running()->progress.framesDone > 6;
        });
        shoot("running");
        m_window->session().cancel();
        require([this] { return !m_window->session().isRunning(); });

        reopen(Appearance::Dark);
        openClips(static_cast<int>(m_clips.size()));
        shoot("dark");
        m_window->session().start();
        require([this] { return m_window->session().queue().countIn(ItemState::Done) == 1; });
        require([this] {
            return m_window->session().running() != nullptr &&
                   m_window->session().running()->progress.framesDone > 3;
        });
        shoot("dark-queue");
        m_window->session().cancel();
        require([this] { return !m_window->session().isRunning(); });
        shootReport();
        shootEvaluation();

        setLanguage(*qApp, QStringLiteral("ja"));
        reopen(Appearance::Light);
        openClips(1);
        shoot("japanese");
        setLanguage(*qApp, QStringLiteral("en"));
        const tests::PseudoLocaleGuard pseudo;
        reopen(Appearance::Light);
        openClips(static_cast<int>(m_clips.size()));
        shoot("right-to-left");
        m_window.reset();
        return 0;
    }

private:
    void reopen(Appearance appearance) {
        m_window.reset();
        applyAppearance(*qApp, appearance);
        m_window = std::make_unique<MainWindow>(app::windowCore());
        m_window->resize(1280, 800);
        m_window->show();
        settle(500);
    }

    void openClips(int count) {
        m_window->session().open(m_clips.mid(0, count));
        require([&] { return m_window->session().waitingCount() == count; });
        require([this] { return !m_window->session().current()->settings.output.isEmpty(); });
        settle(4000);  // the preview, and what the machine needs, are there
    }

    void chooseTiles() {
        JobSettings settings = m_window->session().current()->settings;
        applyPreset(settings, preset::findPreset("4k-quality"));
        settings.generator.tileSize = 256;
        m_window->session().setSettings(settings);
        settle(4000);
    }

    void compare(CompareMode mode, const char* name) {
        for (QAction* action : m_window->actions()->modes) {
            if (action->data().toInt() == static_cast<int>(mode)) {
                action->trigger();
            }
        }
        settle(1000);  // until the preview has begun anew
        ComparisonBar* bar = m_window->pictureArea()->previewArea()->comparison();
        require([this, bar] {
            return !bar->likeness().isEmpty() && !m_window->pictureArea()->previewArea()->session().isBusy();
        });
        shoot(name);
    }

    void shootReport() {
        const QueueItem* done = m_window->session().queue().firstIn(ItemState::Done);
        m_window->session().select(done->id);
        m_window->actions()->showReport->trigger();
        auto* report = m_window->findChild<ReportWindow*>();
        settle(300);
        report->grab().save(QDir(m_folder).filePath(QStringLiteral("report.png")));
        report->close();
        shoot("finished");
    }

    void shootEvaluation() {
        m_window->actions()->evaluate->trigger();
        auto* dialog = m_window->findChild<EvaluationDialog*>();
        dialog->frameCount()->setValue(15);
        dialog->startButton()->click();
        require([dialog] { return dialog->saveButton()->isEnabled(); });
        settle(300);
        dialog->grab().save(QDir(m_folder).filePath(QStringLiteral("evaluation.png")));
        dialog->close();
    }

    void shoot(const char* name) {
        settle(200);
        m_window->grab().save(QDir(m_folder).filePath(QLatin1String(name) + QLatin1String(".png")));
    }

    static void settle(int milliseconds) {
        const QDeadlineTimer deadline(milliseconds);
        while (!deadline.hasExpired()) {
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        }
    }

    static void require(const std::function<bool()>& condition) {
        const QDeadlineTimer deadline(patienceMs);
        while (!condition()) {
            if (deadline.hasExpired()) {
                std::fputs("The window did not get there.\n", stderr);
                std::exit(1);
            }
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        }
    }

    QString m_folder;
    QStringList m_clips;
    QTemporaryDir m_settings;
    std::unique_ptr<MainWindow> m_window;
};

}  // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 3) {
        std::fputs("make_screenshots FOLDER CLIP…\n", stderr);
        return 2;
    }
    setLanguage(application, QStringLiteral("en"));
    return Studio(arguments.at(1), arguments.mid(2)).run();
}
