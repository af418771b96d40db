// What the new file will not have stands above Start before it is pressed, follows output and codec, and blocks nothing.
#include "ui/progress/loss_note.h"

#include "tests/ui/support/fake_core.h"
#include "ui/progress/start_bar.h"
#include "ui/theme/tessera_style.h"
#include "ui/window/main_window.h"
#include "ui/window/side_panel.h"

#include <QApplication>
#include <QDialog>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>

#include <memory>

using namespace tessera;
using namespace tessera::ui;

class TestLossNote : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_config.path());
        applyAppearance(*qApp, Appearance::Light);
    }
    void init() {
        m_core = std::make_unique<test::FakeCore>();
        m_window = std::make_unique<MainWindow>(m_core->functions());
        m_window->show();
    }
    void cleanup() {
        m_window.reset();
        m_core.reset();
    }

    void lossesAreToldBeforeStart() {
        QVERIFY(!note()->isVisible());
        openWithOutput("turned.mp4", "/videos/out.avi");
        QTRY_COMPARE(note()->text(),
                     QStringLiteral("Not kept: the rotation of the picture  ·  Changed: the pixel format"));
        QVERIFY(note()->isVisible());
        QVERIFY(m_window->sidePanel()->startBar()->primary()->isEnabled());
    }

    void anotherOutputIsAskedFor() {
        openWithOutput("turned.mp4", "/videos/out.avi");
        QTRY_VERIFY(note()->text().startsWith(QStringLiteral("Not kept")));
        setOutput("/videos/out.mkv");
        QVERIFY(note()->text().startsWith(QStringLiteral("Checking")));
        QTRY_COMPARE(note()->text(), QStringLiteral("Changed: the pixel format"));
    }

    void detailsSayWhyAndWhatKeepsMore() {
        openWithOutput("turned.mp4", "/videos/out.avi");
        QTRY_VERIFY(note()->details()->isEnabled());
        note()->details()->click();
        const auto* page = note()->findChild<QTextBrowser*>();
        QVERIFY(page != nullptr);
        const QString text = page->toPlainText();
        QVERIFY2(text.contains(QStringLiteral("The rotation of the picture dropped: AVI cannot hold it.")),
                 qPrintable(text));
        QVERIFY2(
            text.contains(QStringLiteral("A Matroska file (.mkv) would keep: the rotation of the picture.")),
            qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("The picture")), qPrintable(text));
    }

    void startDoesNotWaitForIt() {
        m_core->holdForesight = true;
        openWithOutput("turned.mp4", "/videos/out.avi");
        QTRY_COMPARE(m_core->foreseen().size(), std::size_t{1});
        m_window->sidePanel()->startBar()->primary()->click();
        QTRY_COMPARE(m_core->runs(), 1);
        QTRY_VERIFY(!note()->isVisible());
    }

    void fileThatCannotBeMadeIsSaidInWords() {
        openWithOutput("a.mp4", "/videos/out.avi");
        JobSettings settings = m_window->session().current()->settings;
        settings.encoder.codec = "impossible";
        m_window->session().setSettings(settings);
        QTRY_VERIFY(!note()->text().startsWith(QStringLiteral("Checking")));
        QVERIFY(!note()->details()->isEnabled());
    }

private:
    [[nodiscard]] LossNote* note() const { return m_window->sidePanel()->lossNote(); }

    void openWithOutput(const char* video, const char* output) {
        m_window->session().open({QStringLiteral("/videos/%1").arg(QLatin1String(video))});
        QTRY_COMPARE(m_window->session().waitingCount(), 1);
        setOutput(output);
    }
    void setOutput(const char* output) {
        JobSettings settings = m_window->session().current()->settings;
        settings.output = QLatin1String(output);
        settings.outputChosen = true;
        m_window->session().setSettings(settings);
    }

    QTemporaryDir m_config;
    std::unique_ptr<test::FakeCore> m_core;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestLossNote)
#include "tst_loss_note.moc"
