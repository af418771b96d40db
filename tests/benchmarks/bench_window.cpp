// How long the window keeps a person waiting: from the start of the process to the first window, and the longest
// event of the UI thread while a 4K video is looked at and converted. Not a test: it reports, it does not judge.
//
//     bench_window [WIDTHxHEIGHT] [SECONDS] [CODEC]
#include "app/window_core.h"
#include "core/demo/demo_scene.h"
#include "ui/base/heartbeat.h"
#include "ui/preview/preview_pane.h"
#include "ui/theme/tessera_style.h"
#include "ui/window/main_window.h"
#include "ui/window/picture_area.h"
#include "ui/window/preview_area.h"
#include "ui/window/window_actions.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QMetaEnum>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <sys/resource.h>
#include <unistd.h>
#include <cstdio>

using namespace tessera;
using namespace tessera::ui;

namespace {

// Since the kernel started this process, in steps of its clock (10 ms).
double secondsSinceStart() {
    QFile stat(QStringLiteral("/proc/self/stat"));
    QFile uptime(QStringLiteral("/proc/uptime"));
    if (!stat.open(QIODevice::ReadOnly) || !uptime.open(QIODevice::ReadOnly)) {
        return 0;
    }
    const QByteArray fields = stat.readAll();
    const double started = fields.mid(fields.lastIndexOf(')') + 2).split(' ').value(19).toDouble() /
                           static_cast<double>(sysconf(_SC_CLK_TCK));
    return uptime.readAll().split(' ').value(0).toDouble() - started;
}

// Times every event of the UI thread.
class TimingApplication : public QApplication {
public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override {
        if (QThread::currentThread() != thread()) {
            return QApplication::notify(receiver, event);
        }
        if (m_depth++ > 0) {
            const bool result = QApplication::notify(receiver, event);
            --m_depth;
            return result;
        }
        const QByteArray what = QByteArray(receiver->metaObject()->className()) + ", " +
                                QMetaEnum::fromType<QEvent::Type>().valueToKey(event->type());
        QElapsedTimer timer;
        timer.start();
        const bool result = QApplication::notify(receiver, event);
        --m_depth;
        const double milliseconds = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        if (milliseconds > m_longest) {
            m_longest = milliseconds;
            m_what = what;
        }
        return result;
    }

    void report(const char* phase) {
        rusage usage{};
        getrusage(RUSAGE_SELF, &usage);
        std::printf("%-34s longest event %7.1f ms  (%s), peak memory %.2f GB\n", phase, m_longest,
                    m_what.constData(), static_cast<double>(usage.ru_maxrss) * 1024 / 1e9);
        std::fflush(stdout);
        m_longest = 0;
    }

private:
    int m_depth = 0;
    double m_longest = 0;
    QByteArray m_what;
};

void makeClip(const QString& path, Size size, double seconds) {
    demo::DemoOptions demo;
    demo.output = path.toStdString();
    demo.size = size;
    demo.seconds = seconds;
    demo.frameRate = 24;
    (void)demo::writeDemo(demo, {});
}

bool waitUntil(const std::function<bool()>& condition, int seconds) {
    return QTest::qWaitFor(condition, seconds * 1000);
}

void lookAround(PreviewArea& area) {
    PreviewSession& session = area.session();
    for (const qint64 position : {1, 4, 9, 2}) {
        session.setPosition(position);
        QTest::qWait(150);
    }
    (void)waitUntil([&] { return !session.isBusy(); }, 120);
    for (int notch = 0; notch < 6; ++notch) {
        area.pane()->zoomIn();
        QTest::qWait(30);
    }
    area.pane()->fit();
    session.setMode(CompareMode::Split);
    QTest::qWait(500);
    (void)waitUntil([&] { return !session.isBusy(); }, 300);
}

}  // namespace

int main(int argc, char** argv) {
    TimingApplication application(argc, argv);
    const QTemporaryDir folder;
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    applyAppearance(application, Appearance::System);
    MainWindow window(app::windowCore());
    window.resize(1280, 800);
    window.show();
    (void)QTest::qWaitForWindowExposed(&window);
    std::printf("first window after %.2f s\n", secondsSinceStart());

    const QStringList size = QString::fromLocal8Bit(argc > 1 ? argv[1] : "3840x2160").split(u'x');
    const QString clip = folder.filePath(QStringLiteral("clip.mkv"));
    makeClip(clip, {size.value(0).toInt(), size.value(1).toInt()}, argc > 2 ? std::atof(argv[2]) : 0.5);
    application.report("start");

    QSignalSpy opened(&window.session(), &Session::opened);
    window.session().open({clip});
    (void)opened.wait(60'000);
    QTest::qWait(1000);
    application.report("opening");

    JobSettings settings = window.session().current()->settings;
    settings.encoder.codec = argc > 3 ? argv[3] : "h264";
    window.session().setSettings(settings);
    QSignalSpy finished(&window.session(), &Session::queueFinished);
    Heartbeat heartbeat;
    heartbeat.start();
    window.actions()->startOrPause->trigger();
    (void)waitUntil([&] { return !finished.isEmpty(); }, 1800);
    application.report("converting with the preview open");
    std::printf("%-34s longest pause %7.1f ms  (between two beats)\n", "", heartbeat.longestBlockedMs());
    heartbeat.stop();

    lookAround(*window.pictureArea()->previewArea());
    application.report("scrubbing, zooming, comparing");
    return 0;
}
