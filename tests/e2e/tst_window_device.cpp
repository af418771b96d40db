// Start during an evaluation, in the real window with the real core: the conversion has the device after one tile, and the
// window closes at once though both are in work.
#include "app/window_core.h"
#include "core/demo/demo_scene.h"
#include "tests/support/command_line.h"
#include "ui/base/paths.h"
#include "ui/evaluation/evaluation_dialog.h"
#include "ui/progress/start_bar.h"
#include "ui/theme/tessera_style.h"
#include "ui/window/main_window.h"
#include "ui/window/side_panel.h"
#include "ui/window/window_actions.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <chrono>
#include <memory>

using namespace tessera;
using namespace tessera::ui;
using Clock = std::chrono::steady_clock;

namespace {

const int patienceMs = tests::patience();
constexpr int framesToEvaluate = 300;  // more than a test waits for

// Since any time, from any thread; 0: it did not happen.
class Moments {
public:
    void note() {
        if (m_ms.load() == 0) {
            m_ms = now();
        }
    }
    void forget() { m_ms = 0; }
    [[nodiscard]] bool happened() const { return m_ms != 0; }
    [[nodiscard]] qint64 ms() const { return m_ms; }
    static qint64 now() {
        return std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now().time_since_epoch()).count();
    }

private:
    std::atomic<qint64> m_ms{0};
};

}  // namespace

class TestWindowDevice : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void startDuringAnEvaluationBegins();
    void cleanupTestCase() { m_window.reset(); }

private:
    [[nodiscard]] CoreFunctions listening();
    void openClip();
    void evaluate();
    qint64 msToFirstTile();
    void stop(AfterStop afterStop);
    [[nodiscard]] Session& session() const { return m_window->session(); }

    QTemporaryDir m_dir;
    Moments m_firstTile;                     // of a conversion
    std::atomic<qint64> m_longestTileMs{0};  // of any
    std::atomic<int> m_framesRead{0};        // by the evaluation
    std::unique_ptr<MainWindow> m_window;
};

CoreFunctions TestWindowDevice::listening() {
    CoreFunctions core = app::windowCore();
    core.convert = [this, convert = core.convert](const job::JobSpec& spec, RunControl& control,
                                                  const job::Listener& listener) {
        job::Listener told = listener;
        told.onTile = [this, inner = listener.onTile](const inference::TileEvent& event) {
            m_firstTile.note();
            m_longestTileMs = std::max(m_longestTileMs.load(), static_cast<qint64>(event.milliseconds));
            inner(event);
        };
        return convert(spec, control, told);
    };
    core.evaluation.model = [this, model = core.evaluation.model](
                                const evaluation::EvaluationSpec& spec,
                                const inference::GeneratorSettings& settings, RunControl& control,
                                const evaluation::OnFramesRead& told) {
        return model(spec, settings, control, [&](std::int64_t frames) {
            m_framesRead = static_cast<int>(frames);
            told(frames);
        });
    };
    return core;
}

void TestWindowDevice::initTestCase() {
    QVERIFY(m_dir.isValid());
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_dir.path());
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_dir.path()));
    demo::DemoOptions demo;
    demo.output = toPath(m_dir.filePath(QStringLiteral("clip.mp4")));
    demo.size = {640, 360};
    demo.seconds = 2 * framesToEvaluate / 30.0;
    QVERIFY(demo::writeDemo(demo, {}));
    applyAppearance(*qApp, Appearance::Light);
    m_window = std::make_unique<MainWindow>(listening());
    m_window->show();
    openClip();
}

void TestWindowDevice::openClip() {
    session().open({m_dir.filePath(QStringLiteral("clip.mp4"))});
    QTRY_COMPARE_WITH_TIMEOUT(session().waitingCount(), 1, patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(!session().current()->settings.output.isEmpty(), patienceMs);
    JobSettings settings = session().current()->settings;
    settings.generator.tileSize = 256;
    settings.generator.automaticTiles = false;
    settings.encoder.codec = "ffv1";
    settings.output = m_dir.filePath(QStringLiteral("out.mkv"));
    settings.outputChosen = true;
    session().setSettings(settings);
}

void TestWindowDevice::evaluate() {
    m_window->actions()->evaluate->trigger();
    auto* dialog = m_window->findChild<EvaluationDialog*>();
    QVERIFY(dialog != nullptr);
    dialog->frameCount()->setValue(framesToEvaluate);
    dialog->startButton()->click();
    QTRY_VERIFY_WITH_TIMEOUT(m_framesRead > 4, patienceMs);
}

// From the press of Start.
qint64 TestWindowDevice::msToFirstTile() {
    m_firstTile.forget();
    const qint64 pressed = Moments::now();
    m_window->sidePanel()->startBar()->primary()->click();
    [&] { QTRY_VERIFY_WITH_TIMEOUT(m_firstTile.happened(), patienceMs); }();
    return m_firstTile.ms() - pressed;
}

void TestWindowDevice::stop(AfterStop afterStop) {
    session().stop(afterStop);
    QTRY_VERIFY_WITH_TIMEOUT(!session().isRunning(), patienceMs);
}

void TestWindowDevice::startDuringAnEvaluationBegins() {
    const qint64 alone = msToFirstTile();
    QTest::qWait(500);  // some tiles, to know how long one takes
    stop(AfterStop::Discard);
    session().retry(session().current()->id);

    evaluate();
    const qint64 beside = msToFirstTile();
    const int readAtStart = m_framesRead;
    QTest::qWait(1500);
    const int readMeanwhile = m_framesRead - readAtStart;

    m_window->close();
    StopQuestion* question = m_window->sidePanel()->startBar()->question();
    QVERIFY(question->isVisible());
    QElapsedTimer closing;
    closing.start();
    question->answer(AfterStop::KeepJob)->click();
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->isVisible(), patienceMs);
    m_window.reset();
    const qint64 closed = closing.elapsed();

    qInfo(
        "first tile after %lld ms alone, %lld ms beside an evaluation; a tile took up to %lld ms; closed in "
        "%lld ms",
        static_cast<long long>(alone), static_cast<long long>(beside),
        static_cast<long long>(m_longestTileMs.load()), static_cast<long long>(closed));
    // All that comes before the first tile takes its time twice over when another thread computes meanwhile.
    QVERIFY(beside <= 3 * alone + m_longestTileMs + 1000);
    QVERIFY2(readMeanwhile <= 4, qPrintable(QString::number(readMeanwhile)));  // a frame begun is ended later
    // A second where the machine is free; a busy one takes as much longer as it took to begin.
    QVERIFY2(closed < 1000 + m_longestTileMs + alone, qPrintable(QString::number(closed)));
}

QTEST_MAIN(TestWindowDevice)
#include "tst_window_device.moc"
