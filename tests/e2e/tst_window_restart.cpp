// A window that ends in the middle of its queue, in any way: killed, closed, told to end, logged out, without power. After the
// restart everything is there, and one press goes on.
#include "app/window_core.h"
#include "app/window_program.h"
#include "core/demo/demo_scene.h"
#include "core/media/input/frame_index.h"
#include "core/media/input/frame_scan.h"
#include "tests/support/command_line.h"
#include "tests/support/session_manager.h"
#include "ui/base/paths.h"
#include "ui/controls/notice_bar.h"
#include "ui/progress/start_bar.h"
#include "ui/progress/stop_question.h"
#include "ui/queue/queue_file.h"
#include "ui/theme/tessera_style.h"
#include "ui/window/picture_area.h"
#include "ui/window/side_panel.h"

#include <QApplication>
#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QPushButton>
#include <QSettings>
#include <QSocketNotifier>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <memory>

using namespace tessera;
using namespace tessera::ui;

namespace {

constexpr int videos = 6;  // one that is converted, five that wait
const int patienceMs = tests::patience();
constexpr const char* settingsVariable = "TESSERA_TEST_SETTINGS";

// Every second of work is a segment, so that something is kept early.
CoreFunctions coreWithShortSegments() {
    CoreFunctions core = app::windowCore();
    core.convert = [convert = core.convert](const job::JobSpec& spec, RunControl& control,
                                            const job::Listener& listener) {
        job::JobSpec changed = spec;
        changed.segmentSeconds = 0.25;
        return convert(changed, control, listener);
    };
    return core;
}

// The program that is ended: opens its arguments, starts when all are open, says how far it is, and does as it is told.
int runWindow(QApplication& application, const QStringList& files) {
    app::WindowProgram program(coreWithShortSegments(), {});
    MainWindow& window = program.window();
    window.show();
    window.open(files);
    Session& session = window.session();
    const auto startOnce = [&session, started = false]() mutable {
        if (!started && session.waitingCount() == videos) {
            started = true;
            session.start();
        }
    };
    QObject::connect(&session.queue(), &QAbstractItemModel::dataChanged, &window, startOnce);
    QObject::connect(&session.controller(), &JobController::progressed, &window,
                     [](const job::Progress& progress) {
                         std::printf("done %lld\n", static_cast<long long>(progress.framesDone));
                         std::fflush(stdout);
                     });
    QSocketNotifier orders(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&orders, &QSocketNotifier::activated, &window, [&] {
        char order = 0;
        if (read(STDIN_FILENO, &order, 1) == 1 && order == 'c') {
            window.close();
            window.sidePanel()->startBar()->question()->answer(AfterStop::KeepJob)->click();
        } else if (order == 'l') {
            program.endSession();
            std::_Exit(0);  // a desktop that does not wait
        }
    });
    return application.exec();
}

}  // namespace

class TestWindowRestart : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(m_clips.isValid());
        demo::DemoOptions demo;
        demo.output = toPath(m_clips.filePath(QStringLiteral("long.mkv")));
        demo.size = {320, 192};
        demo.seconds = 6;
        QVERIFY(demo::writeDemo(demo, {}));
        demo.output = toPath(m_clips.filePath(QStringLiteral("short.mkv")));
        demo.seconds = 0.2;
        QVERIFY(demo::writeDemo(demo, {}));
        applyAppearance(*qApp, Appearance::Light);
    }

    void everythingIsThereAndOnePressGoesOn_data() {
        QTest::addColumn<QString>("end");
        for (const char* end :
             {"killed", "closed", "terminated", "logged out", "logged out by a manager", "power cut"}) {
            QTest::newRow(end) << QString::fromLatin1(end);
        }
    }

    void everythingIsThereAndOnePressGoesOn() {
        QFETCH(QString, end);
        QTemporaryDir home;
        prepare(home);
        std::unique_ptr<tests::SessionManager> manager;
        if (end == QLatin1String("logged out by a manager")) {
            manager = std::make_unique<tests::SessionManager>();
            if (manager->address().isEmpty() || QGuiApplication::platformName() != QLatin1String("xcb")) {
                QSKIP("there is no session manager here");
            }
        }
        endWhileConverting(end, home, manager.get());
        if (QTest::currentTestFailed()) {
            return;
        }

        app::WindowProgram program(coreWithShortSegments(), {});
        MainWindow& window = program.window();
        window.resize(1280, 800);
        window.show();
        Session& session = window.session();
        (void)QTest::qWaitFor([&] { return session.waitingCount() == videos; }, 20'000);
        QVERIFY2(session.waitingCount() == videos, qPrintable(statesOf(session)));
        for (int row = 0; row < videos; ++row) {
            QCOMPARE(session.queue().at(row).path, m_files.at(row));
        }
        QTRY_VERIFY_WITH_TIMEOUT(
            window.pictureArea()->notice()->text().contains(QStringLiteral("0 long.mkv")), 20'000);

        QPushButton* start = window.sidePanel()->startBar()->primary();
        QTRY_VERIFY_WITH_TIMEOUT(start->isEnabled(), 20'000);
        QTest::mouseClick(start, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(session.isRunning(), patienceMs);
        QVERIFY(window.pictureArea()->notice()->answerButtons().isEmpty());  // it was answered by going on
        QTRY_COMPARE_WITH_TIMEOUT(session.queue().countIn(ItemState::Done), videos, patienceMs);
        checkOutputs(session, home);
    }

private:
    void prepare(const QTemporaryDir& home) {
        m_files.clear();
        qputenv("XDG_STATE_HOME", QFile::encodeName(home.filePath(QStringLiteral("state"))));
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope,
                           home.filePath(QStringLiteral("config")));
        for (int k = 0; k < videos; ++k) {
            const QString clip = k == 0 ? QStringLiteral("long.mkv") : QStringLiteral("short.mkv");
            m_files.append(home.filePath(QStringLiteral("%1 %2").arg(k).arg(clip)));
            QVERIFY(QFile::copy(m_clips.filePath(clip), m_files.last()));
        }
    }

    void endWhileConverting(const QString& end, const QTemporaryDir& home, tests::SessionManager* manager) {
        QProcess program;
        program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QString::fromLatin1(settingsVariable), home.filePath(QStringLiteral("config")));
        if (manager != nullptr) {
            environment.insert(QStringLiteral("SESSION_MANAGER"), QString::fromLatin1(manager->address()));
        }
        program.setProcessEnvironment(environment);
        program.start(QCoreApplication::applicationFilePath(),
                      QStringList{QStringLiteral("--window")} + m_files);
        QVERIFY(program.waitForStarted());
        while (m_done < 24) {
            QVERIFY2(program.canReadLine() || program.waitForReadyRead(patienceMs), "it says nothing");
            const QByteArray line = program.readLine();
            m_done = line.startsWith("done ") ? line.mid(5).trimmed().toInt() : m_done;
        }
        m_done = 0;
        if (manager != nullptr) {
            manager->logOut();
        } else if (end == QLatin1String("closed") || end == QLatin1String("logged out")) {
            program.write(end.left(1).toLatin1());
        } else if (end == QLatin1String("terminated")) {
            program.terminate();
        } else {
            program.kill();
        }
        QVERIFY(program.waitForFinished(patienceMs));
        if (end == QLatin1String("power cut")) {
            losePower(home);
        }
    }

    // Whatever was not synced is empty afterwards: the segment in work.
    static void losePower(const QTemporaryDir& home) {
        int lost = 0;
        QDirIterator walk(home.path(), {QStringLiteral("*.part")}, QDir::Files | QDir::Hidden,
                          QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            QVERIFY(QFile::resize(walk.next(), 0));
            ++lost;
        }
        QVERIFY(lost > 0);
    }

    static QString statesOf(const Session& session) {
        QStringList states;
        for (int row = 0; row < session.queue().rowCount(); ++row) {
            const QueueItem& item = session.queue().at(row);
            states.append(QStringLiteral("%1: %2").arg(item.path).arg(static_cast<int>(item.state)));
        }
        return states.join(QStringLiteral(", "));
    }

    void checkOutputs(Session& session, const QTemporaryDir& home) {
        for (int row = 0; row < videos; ++row) {
            const QueueItem& item = session.queue().at(row);
            QVERIFY(item.report.has_value());
            const auto frames = [](const std::filesystem::path& file) {
                return static_cast<qint64>(media::scanFrames(file, {}).times.pts.size());
            };
            QCOMPARE(frames(item.report->output), 2 * frames(toPath(item.path)) - 1);
        }
        QVERIFY2(session.queue().at(0).report->keptFrames > 0, "nothing of the first run was used");
        const QDir folder(home.path());
        QCOMPARE(folder.entryList(QDir::Files | QDir::Hidden).size(), 2 * videos);  // and nothing beside them
    }

    QTemporaryDir m_clips;
    QStringList m_files;
    int m_done = 0;
};

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--window")) {
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope,
                           qEnvironmentVariable(settingsVariable));
        return runWindow(application, arguments.mid(2));
    }
    TestWindowRestart test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_window_restart.moc"
