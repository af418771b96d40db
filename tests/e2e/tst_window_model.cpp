// A model file dropped on the real window with the real core: asked about, installed, chosen, and a video converted with it.
#include "app/window_core.h"
#include "core/demo/demo_scene.h"
#include "core/models/model_store.h"
#include "tests/support/command_line.h"
#include "ui/base/paths.h"
#include "ui/models/model_dialog.h"
#include "ui/progress/result_panel.h"
#include "ui/progress/start_bar.h"
#include "ui/text/message_text.h"
#include "ui/theme/tessera_style.h"
#include "ui/window/main_window.h"
#include "ui/window/picture_area.h"
#include "ui/window/side_panel.h"

#include <QApplication>
#include <QDir>
#include <QDragEnterEvent>
#include <QFile>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>
#include <QUrl>

#include <memory>

using namespace tessera;
using namespace tessera::ui;

namespace {
constexpr int patienceMs = 120'000;  // for a machine that has other work
}

class TestWindowModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aDroppedModelIsInstalledAfterConsent();
    void aVideoIsConvertedWithIt();
    void aModelThatReturnsNoPictureIsRefusedInWords();
    void theAuthorsCheckpointConvertsAVideo();
    void cleanupTestCase() { m_window.reset(); }

private:
    void drop(const QString& name);
    void shot(QWidget* widget, const QString& name);
    void agree();
    [[nodiscard]] QMessageBox* question() const { return m_window->findChild<QMessageBox*>(); }
    [[nodiscard]] ModelDialog* dialog() const { return m_window->findChild<ModelDialog*>(); }

    QTemporaryDir m_dir;
    std::unique_ptr<MainWindow> m_window;
};

void TestWindowModel::initTestCase() {
    QVERIFY(m_dir.isValid());
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_dir.path());
    qputenv("XDG_DATA_HOME", m_dir.path().toUtf8());
    const tests::CommandResult made =
        tests::runTool(QStringLiteral(TESSERA_BIN_DIR "/../tests/bin/script_model_files"), {m_dir.path()});
    QVERIFY2(made.exitCode == 0, qPrintable(made.errors));
    demo::DemoOptions demo;
    demo.output = toPath(m_dir.filePath("clip.mkv"));
    demo.size = {320, 180};
    demo.seconds = 0.25;
    QVERIFY(demo::writeDemo(demo, {}));
    QDir().mkpath(QStringLiteral(TESSERA_SHOTS_DIR));

    applyAppearance(*qApp, Appearance::Light);
    m_window = std::make_unique<MainWindow>(app::windowCore());
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestWindowModel::drop(const QString& name) {
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(m_dir.filePath(name))});
    QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &enter);
    QDropEvent event(QPointF(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &event);
}

// Kept in the build folder for people to look at.
void TestWindowModel::shot(QWidget* widget, const QString& name) {
    widget->grab().save(QStringLiteral(TESSERA_SHOTS_DIR "/%1.png").arg(name));
}

void TestWindowModel::agree() {
    for (QAbstractButton* button : question()->buttons()) {
        if (question()->buttonRole(button) == QMessageBox::AcceptRole) {
            QTest::mouseClick(button, Qt::LeftButton);
            return;
        }
    }
    QFAIL("there is no button to agree with");
}

void TestWindowModel::aDroppedModelIsInstalledAfterConsent() {
    drop("blend.pt");
    QTRY_VERIFY_WITH_TIMEOUT(question() != nullptr && question()->isVisible(), patienceMs);
    QVERIFY(question()->informativeText().contains("MIT"));
    QVERIFY(models::ModelStore().list().models.empty());
    shot(question(), "model_consent");

    agree();

    QTRY_VERIFY_WITH_TIMEOUT(dialog() != nullptr && dialog()->status().contains("is installed"), patienceMs);
    const auto isListed = [this] {  // among what is built in
        return !dialog()->list()->findItems(QStringLiteral("Test blend"), Qt::MatchExactly).isEmpty();
    };
    QTRY_VERIFY_WITH_TIMEOUT(isListed(), patienceMs);
    shot(dialog(), "models");
    dialog()->close();
    QVERIFY(models::ModelStore().find("test-blend")->trusted);
}

void TestWindowModel::aVideoIsConvertedWithIt() {
    drop("clip.mkv");
    QTRY_VERIFY_WITH_TIMEOUT(m_window->session().canStart(), patienceMs);
    QCOMPARE(m_window->session().current()->settings.generator.model, std::string("test-blend"));
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->session().current()->settings.output.isEmpty(), patienceMs);

    QTest::mouseClick(m_window->sidePanel()->startBar()->primary(), Qt::LeftButton);

    QTRY_VERIFY_WITH_TIMEOUT(m_window->pictureArea()->result()->isVisible(), patienceMs);
    const QueueItem* item = m_window->session().current();
    QCOMPARE(item->report->generatedFrames, item->report->sourceFrames - 1);
    shot(m_window.get(), "converted_with_model");
}

void TestWindowModel::aModelThatReturnsNoPictureIsRefusedInWords() {
    drop("nan.pt");
    QTRY_VERIFY_WITH_TIMEOUT(question() != nullptr && question()->isVisible(), patienceMs);
    agree();
    QTRY_VERIFY_WITH_TIMEOUT(dialog() != nullptr && dialog()->status().contains("not a picture"), patienceMs);
    QCOMPARE(models::ModelStore().list().models.size(), 1u);
    shot(dialog(), "model_refused");
}

// Full width takes minutes: TESSERA_TEST_CHECKPOINT names such a file, for a run by hand.
void TestWindowModel::theAuthorsCheckpointConvertsAVideo() {
    const QString given = qEnvironmentVariable("TESSERA_TEST_CHECKPOINT");
    const QString checkpoint = m_dir.filePath("vimeo_unet.pth");
    if (given.isEmpty()) {
        const tests::CommandResult made = tests::runTool(
            QStringLiteral(TESSERA_BIN_DIR "/../tests/bin/tlbvfi_formula"), {checkpoint, "--narrow"});
        QVERIFY2(made.exitCode == 0, qPrintable(made.errors));
    } else {
        QVERIFY(QFile::link(given, checkpoint));
    }
    demo::DemoOptions demo;
    demo.output = toPath(m_dir.filePath("square.mkv"));
    demo.size = given.isEmpty() ? Size{256, 256} : Size{512, 512};
    demo.seconds = 0.05;
    QVERIFY(demo::writeDemo(demo, {}));

    drop("vimeo_unet.pth");
    QTRY_VERIFY_WITH_TIMEOUT(question() != nullptr && question()->isVisible(), patienceMs);
    agree();
    QTRY_VERIFY_WITH_TIMEOUT(models::ModelStore().find("tlbvfi").has_value(), patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(dialog()->status().contains("is installed"), patienceMs);
    shot(dialog(), "checkpoint_installed");
    dialog()->close();
    drop("square.mkv");
    QTRY_VERIFY_WITH_TIMEOUT(m_window->session().canStart(), patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->session().current()->settings.output.isEmpty(), patienceMs);
    JobSettings settings = m_window->session().current()->settings;
    QCOMPARE(settings.generator.model, std::string("tlbvfi"));
    settings.generator.tileSize = 256;
    settings.generator.sampleSteps = given.isEmpty() ? 2 : 10;
    m_window->session().setSettings(settings);

    QTest::mouseClick(m_window->sidePanel()->startBar()->primary(), Qt::LeftButton);

    QTRY_VERIFY_WITH_TIMEOUT(m_window->session().isRunning(), patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->session().isRunning(), 10 * patienceMs);
    const QueueItem* item = m_window->session().current();
    QVERIFY2(item->report.has_value(), item->failure ? qPrintable(failureText(*item->failure)) : "");
    QCOMPARE(item->report->generatedFrames, item->report->sourceFrames - 1);
    shot(m_window.get(), "converted_with_checkpoint");
}

QTEST_MAIN(TestWindowModel)
#include "tst_window_model.moc"
