// How long the window keeps a person waiting: from the start of the process to the first window, and the longest
// event of the UI thread while a 4K video is looked at and converted; and how far the memory that the window shows is from
// what the kernel counts, all the while it converts. Not a test: it reports, it does not judge.
//
//     bench_window [WIDTHxHEIGHT] [SECONDS] [CODEC]
#include "app/window_core.h"
#include "core/demo/demo_scene.h"
#include "tests/benchmarks/timing_application.h"
#include "ui/base/heartbeat.h"
#include "ui/preview/preview_pane.h"
#include "ui/progress/memory_graph.h"
#include "ui/progress/progress_panel.h"
#include "ui/theme/tessera_style.h"
#include "ui/window/main_window.h"
#include "ui/window/picture_area.h"
#include "ui/window/preview_area.h"
#include "ui/window/window_actions.h"

#include <QAction>
#include <QElapsedTimer>
#include <QFile>
#include <QLocale>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>
#include <algorithm>
#include <atomic>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <thread>
#include <vector>

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

void makeClip(const QString& path, Size size, double seconds) {
    demo::DemoOptions demo;
    demo.output = path.toStdString();
    demo.size = size;
    demo.seconds = seconds;
    demo.frameRate = 24;
    (void)demo::writeDemo(demo, {});
}

// What top and ps say. Counting page by page (smaps) waits for whoever gives memory back, and is old when it comes.
double residentMegabytes() {
    QFile status(QStringLiteral("/proc/self/status"));
    const QByteArray text = status.open(QIODevice::ReadOnly) ? status.readAll() : QByteArray();
    const qsizetype at = text.indexOf("VmRSS:");
    return text.mid(at + 6, 20).trimmed().split(' ').first().toDouble() * 1024 / 1e6;
}

// Compares what was painted last with it every two milliseconds, whatever the UI thread does meanwhile.
class MemoryWatch : public QObject {
public:
    explicit MemoryWatch(MemoryGraph& graph) : m_graph(graph) {
        graph.installEventFilter(this);
        m_since.start();
        m_looking = std::jthread([this](const std::stop_token& stop) {
            while (!stop.stop_requested()) {
                look();
                std::this_thread::sleep_for(std::chrono::milliseconds(2));
            }
        });
    }

    void report() {
        m_looking.request_stop();
        m_looking.join();
        std::vector<double> apart;
        double longestMs = 0;
        double missedFrom = -1;
        double last = 0;
        for (const Look& look : m_looks) {
            const bool missed = look.apart > mostApart;
            if (missed && missedFrom < 0) {
                missedFrom = last;
            } else if (!missed && missedFrom >= 0) {
                longestMs = std::max(longestMs, look.atMs - missedFrom);
                std::printf("  %.0f ms at %.2f s\n", look.atMs - missedFrom, missedFrom / 1000);
                missedFrom = -1;
            }
            last = look.atMs;
            apart.push_back(look.apart);
        }
        std::ranges::sort(apart);
        const auto at = [&](double share) {
            return apart.empty() ? 0
                                 : apart[static_cast<size_t>(share * static_cast<double>(apart.size() - 1))];
        };
        const auto within = std::ranges::count_if(apart, [](double value) { return value <= mostApart; });
        std::printf(
            "%-34s %zu looks: median %.2f %%, 95 %% below %.1f %%, worst %.1f %% apart; within 5 %%: %.2f "
            "%%, "
            "never longer beyond than %.0f ms\n",
            "memory shown against the kernel's", apart.size(), at(0.5) * 100, at(0.95) * 100, at(1) * 100,
            100.0 * static_cast<double>(within) / static_cast<double>(std::max<size_t>(apart.size(), 1)),
            longestMs);
    }

    bool eventFilter(QObject*, QEvent* event) override {
        if (event->type() == QEvent::Paint) {
            const QStringList words = m_graph.text().replace(QChar::Nbsp, u' ').split(u' ');
            m_painted =
                QLocale().toDouble(words.value(0)) * (words.value(1) == QLatin1String("GB") ? 1000 : 1);
        } else if (event->type() == QEvent::Hide) {
            m_painted = 0;
        }
        return false;
    }

private:
    static constexpr double mostApart = 0.05;
    struct Look {
        double atMs = 0;
        double apart = 0;
    };

    void look() {
        const double shown = m_painted;
        const double resident = residentMegabytes();
        if (shown > 0 && resident > 0) {
            m_looks.push_back(
                {static_cast<double>(m_since.nsecsElapsed()) / 1e6, std::abs(shown / resident - 1)});
        }
    }

    MemoryGraph& m_graph;
    QElapsedTimer m_since;
    std::vector<Look> m_looks;          // of the thread that looks, until it has ended
    std::atomic<double> m_painted = 0;  // megabytes; 0: nothing
    std::jthread m_looking;
};

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
    tests::TimingApplication application(argc, argv);
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
    MemoryWatch memory(*window.pictureArea()->progress()->findChild<MemoryGraph*>());
    window.actions()->startOrPause->trigger();
    (void)waitUntil([&] { return !finished.isEmpty(); }, 1800);
    application.report("converting with the preview open");
    std::printf("%-34s longest pause %7.1f ms  (between two beats)\n", "", heartbeat.longestBlockedMs());
    heartbeat.stop();
    memory.report();

    lookAround(*window.pictureArea()->previewArea());
    application.report("scrubbing, zooming, comparing");
    return 0;
}
