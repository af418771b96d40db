#include <QString>

#include "ui/settings/job_settings.h"
#include "ui/settings/rate_section.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace tessera;
using namespace tessera::ui;

class TestRateSection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_section = std::make_unique<RateSection>();
        m_info.video.frameRate = {30000, 1001};
        m_info.video.frameCount = 234;
        m_section->showSettings(m_settings = {}, m_info);
        connect(m_section.get(), &SettingsSection::edited, m_section.get(),
                [this](const JobSettings& settings) { m_settings = settings; });
    }

    void anyRateIsTaken_data();
    void anyRateIsTaken();
    void everyFieldSaysTheSameRate();
    void whatIsNoRateIsSaid();
    void slowMotionKeepsWithinSixteen();
    void thePartDecidesHowManyFrames();
    void settingsGoThroughTheJobAndBack();
    void partsAndSlowMotionBelongToOneVideo();

private:
    void type(const QString& text) {
        m_section->rates()->lineEdit()->setFocus();
        m_section->rates()->lineEdit()->selectAll();
        QTest::keyClicks(m_section->rates()->lineEdit(), text);
        QTest::keyClick(m_section->rates()->lineEdit(), Qt::Key_Return);
    }
    void chooseSlow(int times) {
        QComboBox* box = m_section->slowMotion();
        box->setCurrentIndex(box->findData(times));
        Q_EMIT box->activated(box->currentIndex());
    }

    std::unique_ptr<RateSection> m_section;
    media::MediaInfo m_info;
    JobSettings m_settings;
};

void TestRateSection::anyRateIsTaken_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("factor");
    QTest::addColumn<int>("num");
    QTest::addColumn<int>("den");
    QTest::addColumn<QString>("shown");
    QTest::newRow("factor") << "x3" << 3 << 0 << 1 << QStringLiteral("×3");
    QTest::newRow("factor sign") << QStringLiteral("× 16") << 16 << 0 << 1 << QStringLiteral("×16");
    QTest::newRow("whole") << "50" << 2 << 50 << 1 << "50 fps";
    QTest::newRow("NTSC") << "59.94" << 2 << 60000 << 1001 << "59.94 fps";
    QTest::newRow("comma") << "59,94 fps" << 2 << 60000 << 1001 << "59.94 fps";
    QTest::newRow("fraction") << "120000/1001" << 2 << 120000 << 1001 << "119.88 fps";
}

void TestRateSection::anyRateIsTaken() {
    QFETCH(QString, text);
    QFETCH(int, factor);
    QFETCH(int, num);
    QFETCH(int, den);
    QFETCH(QString, shown);
    type(text);
    QCOMPARE(m_settings.factor, factor);
    QVERIFY2(m_settings.targetRate == Rational(num, den), qPrintable(fractionText(m_settings.targetRate)));
    QCOMPARE(m_section->rates()->currentText(), shown);
    const job::JobSpec spec = jobSpec(QStringLiteral("/v.mp4"), m_settings);
    QCOMPARE(spec.targetRate, Rational(num, den));
    QCOMPARE(spec.factor, Rational{factor});
}

void TestRateSection::everyFieldSaysTheSameRate() {
    type("x8");
    const auto press = [this](const QString& words) {
        for (auto* button : m_section->findChildren<QAbstractButton*>()) {
            if (button->text() == words) {
                button->click();
                return;
            }
        }
        QFAIL(qPrintable(words));
    };
    press(QStringLiteral("60 fps"));
    QCOMPARE(m_section->rates()->currentText(), QStringLiteral("60 fps"));
    QVERIFY2(m_section->words().contains("60 fps"), qPrintable(m_section->words()));
    press(QStringLiteral("×4"));
    QCOMPARE(m_section->rates()->currentText(), QStringLiteral("×4"));
}

void TestRateSection::whatIsNoRateIsSaid() {
    QSignalSpy edited(m_section.get(), &SettingsSection::edited);
    type("quick");
    QVERIFY2(m_section->words().contains("quick"), qPrintable(m_section->words()));
    type("12");  // below the video's own
    QVERIFY2(m_section->words().contains("29.97"), qPrintable(m_section->words()));
    type("x40");
    QVERIFY2(m_section->words().contains("40"), qPrintable(m_section->words()));
    type("5000");
    type("1/0");
    QCOMPARE(edited.size(), 0);
}

void TestRateSection::slowMotionKeepsWithinSixteen() {
    QVERIFY(!m_section->sound()->isEnabled());
    type("x8");
    chooseSlow(4);
    QCOMPARE(m_settings.slowMotion, 4);
    QCOMPARE(m_settings.factor, 4);
    QCOMPARE(framesPerGap(m_settings), 16);
    QVERIFY(m_section->sound()->isEnabled() && m_section->sound()->isChecked());
    type("x1");  // at the source's rate
    QCOMPARE(m_settings.factor, 1);
    job::JobSpec spec = jobSpec(QStringLiteral("/v.mp4"), m_settings);
    QCOMPARE(spec.factor, Rational{4});
    QCOMPARE(spec.slowMotion, Rational{4});
    spec.output = "/tmp/out.mkv";
    job::checkJob(spec);
    type("24");  // the originals pass at 7.5 a second now
    QCOMPARE(m_settings.targetRate, Rational{24});
    m_section->sound()->click();
    QCOMPARE(m_settings.slowSound, job::SlowSound::Drop);
    type("x1");
    chooseSlow(1);
    QCOMPARE(m_settings.factor, 2);
}

void TestRateSection::thePartDecidesHowManyFrames() {
    JobSettings settings;
    QCOMPARE(outputFrames(m_info, settings), std::optional<qint64>(467));
    settings.from = {1000, 1000};  // frame 30
    settings.to = Rational{2, 1};  // frame 59 is the last before it
    QCOMPARE(outputFrames(m_info, settings), std::optional<qint64>(2 * 29 + 1));
    settings.slowMotion = 4;
    settings.factor = 1;
    QCOMPARE(outputFrames(m_info, settings), std::optional<qint64>(4 * 29 + 1));
}

void TestRateSection::settingsGoThroughTheJobAndBack() {
    JobSettings settings;
    settings.factor = 2;
    settings.slowMotion = 8;
    settings.slowSound = job::SlowSound::Drop;
    settings.from = {3, 2};
    settings.to = Rational{5, 2};
    const JobSettings back = settingsOf(jobSpec(QStringLiteral("/v.mp4"), settings));
    QCOMPARE(back.factor, 2);
    QCOMPARE(back.slowMotion, 8);
    QCOMPARE(back.slowSound, job::SlowSound::Drop);
    QCOMPARE(back.from, Rational(3, 2));
    QCOMPARE(back.to, std::optional(Rational(5, 2)));
    QCOMPARE(fractionFrom(fractionText({30000, 1001})), std::optional(Rational(30000, 1001)));
    QVERIFY(!fractionFrom("x") && !fractionFrom("1/0") && !fractionFrom("3"));
}

void TestRateSection::partsAndSlowMotionBelongToOneVideo() {
    JobSettings settings;
    settings.factor = 1;
    settings.slowMotion = 8;
    settings.from = 2;
    settings.to = Rational{3};
    const JobSettings other = forAnotherVideo(settings);
    QCOMPARE(other.factor, 2);
    QCOMPARE(other.slowMotion, 1);
    QVERIFY(other.from == Rational{0} && !other.to);
}

QTEST_MAIN(TestRateSection)
#include "tst_rate_section.moc"
