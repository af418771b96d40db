// What the window gathers over hours: the same conversion again and again while another moment is looked at every few
// seconds. Prints a line for each round; fails when memory, descriptors or threads grow after the first few.
//
//     soak_window [MINUTES] [WIDTHxHEIGHT] [MODEL]
#include "app/window_core.h"
#include "core/demo/demo_scene.h"
#include "ui/preview/preview_pane.h"
#include "ui/theme/tessera_style.h"
#include "ui/window/main_window.h"
#include "ui/window/picture_area.h"
#include "ui/window/preview_area.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <optional>
#include <vector>

using namespace tessera;
using namespace tessera::ui;

namespace {

constexpr int roundMs = 600'000;  // longest
constexpr qint64 frames = 24;     // of the clip

struct Held {
    long residentMb = 0;
    int descriptors = 0;
    int threads = 0;
};

Held heldNow() {
    QFile status(QStringLiteral("/proc/self/status"));
    const QString text = status.open(QIODevice::ReadOnly) ? QString::fromLatin1(status.readAll()) : QString();
    const auto number = [&text](const QString& key) {
        return QRegularExpression(key + QStringLiteral(":\\s*(\\d+)")).match(text).captured(1).toLong();
    };
    const QDir descriptors(QStringLiteral("/proc/self/fd"));
    return {number(QStringLiteral("VmRSS")) / 1024,
            static_cast<int>(descriptors.entryList(QDir::AllEntries | QDir::System).size()),
            static_cast<int>(number(QStringLiteral("Threads")))};
}

// Another moment, another way to look at it.
void lookElsewhere(PreviewArea& area, int step) {
    area.session().setPosition(1 + step * 5 % (frames - 2));
    area.session().setMode(step % 3 == 0 ? CompareMode::Split : CompareMode::Single);
    step % 4 == 0 ? area.pane()->fit() : area.pane()->zoomIn();
}

// One conversion from start to finished file; false when it did not end as it should.
bool convertOnce(MainWindow& window, int& step) {
    Session& session = window.session();
    QSignalSpy finished(&session, &Session::queueFinished);
    session.start();
    QElapsedTimer timer;
    timer.start();
    while (finished.isEmpty() && timer.elapsed() < roundMs) {
        lookElsewhere(*window.pictureArea()->previewArea(), step++);
        QTest::qWait(2000);
    }
    (void)QTest::qWaitFor([&] { return !window.pictureArea()->previewArea()->session().isBusy(); }, roundMs);
    const auto summary = finished.isEmpty() ? QueueSummary() : finished.first().first().value<QueueSummary>();
    return summary.done == 1 && QFile::remove(summary.lastOutput);
}

// The most of the last third against the most of the second: the first is for caches to fill.
bool grows(const std::vector<Held>& rounds) {
    const auto third = static_cast<std::ptrdiff_t>(rounds.size() / 3);
    const auto most = [&](std::ptrdiff_t part, auto member) {
        const auto begin = rounds.begin() + part * third;
        return (*std::ranges::max_element(begin, begin + third, {}, member)).*member;
    };
    constexpr long toleratedMb = 32;
    return third > 0 && (most(2, &Held::residentMb) > most(1, &Held::residentMb) + toleratedMb ||
                         most(2, &Held::descriptors) > most(1, &Held::descriptors) ||
                         most(2, &Held::threads) > most(1, &Held::threads));
}

}  // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    const QTemporaryDir folder;
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    applyAppearance(application, Appearance::System);
    MainWindow window(app::windowCore());
    window.resize(1280, 800);
    window.show();
    (void)QTest::qWaitForWindowExposed(&window);

    const QStringList size = QString::fromLocal8Bit(argc > 2 ? argv[2] : "1920x1080").split(u'x');
    demo::DemoOptions demo;
    demo.output = folder.filePath(QStringLiteral("clip.mkv")).toStdString();
    demo.size = {size.value(0).toInt(), size.value(1).toInt()};
    demo.frameRate = frames;
    demo.seconds = 1;
    (void)demo::writeDemo(demo, {});
    QSignalSpy opened(&window.session(), &Session::opened);
    window.session().open({QString::fromStdString(demo.output.string())});
    (void)opened.wait(60'000);
    JobSettings settings = window.session().current()->settings;
    settings.generator.model = argc > 3 ? argv[3] : "blend";
    window.session().setSettings(settings);

    const qint64 end = static_cast<qint64>((argc > 1 ? std::atof(argv[1]) : 60) * 60'000);
    QElapsedTimer timer;
    timer.start();
    std::vector<Held> rounds;
    for (int step = 0; timer.elapsed() < end;) {
        if (!convertOnce(window, step)) {
            std::fprintf(stderr, "a conversion failed\n");
            return 1;
        }
        rounds.push_back(heldNow());
        std::printf("%7.1f min  %5ld MB  %3d descriptors  %3d threads\n",
                    static_cast<double>(timer.elapsed()) / 6e4, rounds.back().residentMb,
                    rounds.back().descriptors, rounds.back().threads);
        std::fflush(stdout);
    }
    return grows(rounds) ? 1 : 0;
}
