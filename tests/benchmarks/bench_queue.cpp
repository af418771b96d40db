// A folder of many videos dropped on the window: how soon the list can be used, the longest event of the UI thread, how much
// memory it takes until all are open, and then. With --judge the exit code is 1 beyond 350 MB, a second, or 100 ms. A forecast
// of what converting takes is a short conversion, and needs the memory of one: it is told apart.
//
//     bench_queue [VIDEOS] [WIDTHxHEIGHT] [--judge]
#include "app/window_core.h"
#include "core/demo/demo_scene.h"
#include "tests/benchmarks/timing_application.h"
#include "ui/queue_list/queue_view.h"
#include "ui/theme/tessera_style.h"
#include "ui/window/main_window.h"
#include "ui/window/picture_area.h"

#include "core/base/process_memory.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>

using namespace tessera;
using namespace tessera::ui;

namespace {

constexpr double mostMegabytes = 350;
constexpr double mostSeconds = 1;
constexpr double mostBusyMs = 100;

void makeClips(const QString& folder, int count, Size size) {
    demo::DemoOptions demo;
    const QString first = folder + QStringLiteral("/clip 0.mp4");
    demo.output = first.toStdString();
    demo.size = size;
    demo.seconds = 1;
    (void)demo::writeDemo(demo, {});
    for (int index = 1; index < count; ++index) {
        (void)QFile::copy(first, folder + QStringLiteral("/clip %1.mp4").arg(index));
    }
}

double megabytes() {
    return static_cast<double>(residentBytes()) / 1e6;
}

}  // namespace

int main(int argc, char** argv) {
    returnLargeBlocks();
    tests::TimingApplication application(argc, argv);
    const QTemporaryDir folder;
    const QTemporaryDir settings;
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    applyAppearance(application, Appearance::System);
    const QStringList arguments = QApplication::arguments().mid(1);
    const int count = std::max(1, arguments.value(0, QStringLiteral("204")).toInt());
    const QStringList size = arguments.value(1, QStringLiteral("1080x720")).split(u'x');
    makeClips(folder.path(), count, {size.value(0).toInt(), size.value(1).toInt()});

    MainWindow window(app::windowCore());
    window.resize(1280, 800);
    window.show();
    (void)QTest::qWaitForWindowExposed(&window);
    QTest::qWait(500);
    std::printf("%-28s %6.0f MB\n", "the window alone", megabytes());
    (void)application.takeLongest();

    Session& session = window.session();
    QElapsedTimer timer;
    timer.start();
    window.open({folder.path()});
    (void)QTest::qWaitFor([&] { return session.queue().rowCount() == count; }, 60'000);
    QueueView* list = window.pictureArea()->queue();
    list->scrollToBottom();  // it is used: the last row is shown and chosen
    session.select(session.queue().at(count - 1).id);
    application.processEvents();
    const double usable = static_cast<double>(timer.elapsed()) / 1000;
    std::printf("%-28s %6.2f s\n", "list usable after", usable);
    double peak = megabytes();
    (void)QTest::qWaitFor(
        [&] {
            peak = std::max(peak, megabytes());
            return session.waitingCount() == count;
        },
        600'000);
    std::printf("%-28s %6.2f s, %.0f MB at most\n", "all opened after",
                static_cast<double>(timer.elapsed()) / 1000, peak);
    double forecasting = 0;
    const double opening = peak;
    for (int row = 0; row < count; row += count / 10 + 1) {  // for less time than a forecast waits
        session.select(session.queue().at(row).id);
        QTest::qWait(200);
        peak = std::max(peak, megabytes());
    }
    (void)QTest::qWaitFor(
        [&] {
            forecasting = std::max(forecasting, megabytes());
            return session.current()->forecast.has_value();
        },
        120'000);
    QTest::qWait(1000);
    const double rest = megabytes();
    const double busy = application.takeLongest();
    std::printf("%-28s %6.0f MB at most\n", "looked at", peak);
    std::printf("%-28s %6.0f MB at most, %.0f MB afterwards\n", "one forecast", forecasting, rest);
    std::printf("%-28s %6.1f ms, %.1f of them its own work (%s)\n", "longest event", busy,
                application.ownOfLongest(), application.longestWhat().constData());
    const bool isGood =
        std::max(opening, rest) <= mostMegabytes && usable <= mostSeconds && busy <= mostBusyMs;
    return arguments.contains(QStringLiteral("--judge")) && !isGood ? 1 : 0;
}
