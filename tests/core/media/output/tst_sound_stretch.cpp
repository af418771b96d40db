#include "core/media/output/sound_stretch.h"
#include "tests/support/ffmpeg_program.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace tessera;
using namespace tessera::media;

class TestSoundStretch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        if (!tests::haveFFmpegProgram()) {
            QSKIP("the ffmpeg program makes the files");
        }
    }
    void beginsWhereThePictureBegins_data();
    void beginsWhereThePictureBegins();
    void slowedSoundIsStretched();
    void aVideoWithoutSoundHasNone();

private:
    // Half a second of a tone at the beginning of each second.
    [[nodiscard]] std::string clip(const QString& name, const QStringList& options) const {
        const QString path = m_folder.filePath(name);
        (void)tests::runFFmpeg(
            QStringList{"-f", "lavfi", "-i", "testsrc2=size=64x64:rate=25:duration=6", "-f", "lavfi", "-i",
                        "aevalsrc='0.5*sin(880*2*PI*t)*lt(mod(t,1),0.5)':s=44100:d=6", "-shortest"} +
            options + QStringList{path});
        return path.toStdString();
    }

    // Seconds at which the tone begins or ends, to the millisecond.
    static std::vector<double> edges(const Sound& sound) {
        std::vector<double> found;
        bool loud = false;
        const auto step = static_cast<std::size_t>(sound.rate / 1000);
        const auto channels = static_cast<std::size_t>(sound.channels);
        const std::size_t frames = sound.samples.size() / channels;
        for (std::size_t at = 0; at + 4 * step <= frames; at += step) {
            double power = 0;  // of 4 ms: three waves and a half
            for (std::size_t i = at; i < at + 4 * step; ++i) {
                power += std::pow(sound.samples[i * channels], 2) / static_cast<double>(4 * step);
            }
            const bool isLoud = power > 0.03;
            if (isLoud != loud) {
                found.push_back(static_cast<double>(at) / sound.rate + 0.002);
                loud = isLoud;
            }
        }
        return found;
    }

    QTemporaryDir m_folder;
};

void TestSoundStretch::beginsWhereThePictureBegins_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("options");
    QTest::newRow("AAC in MP4") << "aac.mp4" << QStringList{"-c:a", "aac", "-ac", "2"};
    QTest::newRow("samples of six channels in Matroska")
        << "pcm.mkv" << QStringList{"-c:a", "pcm_s16le", "-ac", "6"};
    QTest::newRow("one channel in MPEG-TS") << "one.ts" << QStringList{"-c:a", "mp2", "-ac", "1"};
}

void TestSoundStretch::beginsWhereThePictureBegins() {
    QFETCH(const QString, name);
    QFETCH(const QStringList, options);
    const std::string path = clip(name, options);
    // MPEG-TS has a clock that begins later.
    const QStringList start = tests::probe(QString::fromStdString(path), "v", "stream=start_time");
    const Rational clock{std::llround(start.value(0).section(QLatin1Char(','), 0, 0).toDouble() * 1e6),
                         1'000'000};
    SourceWindow window;
    window.start = clock + Rational{9, 4};
    window.end = clock + Rational{17, 4};
    window.cutsStart = true;

    const Sound sound = readSound(path, window, {});

    QCOMPARE(sound.channels, name == "one.ts" ? 1 : 2);
    QCOMPARE(sound.rate, 44100);
    QCOMPARE(std::ssize(sound.samples), std::ptrdiff_t{2} * sound.rate * sound.channels);
    // Loud at 2.25, silent from 2.5, loud from 3, silent from 3.5, loud from 4.
    const std::vector<double> found = edges(sound);
    const std::vector expected{0.002, 0.25, 0.75, 1.25, 1.75};
    QString edgesFound;
    for (const double edge : found) {
        edgesFound += QString::number(edge) + QLatin1Char(' ');
    }
    QVERIFY2(found.size() == expected.size(), qPrintable(edgesFound));
    for (std::size_t i = 0; i < expected.size(); ++i) {
        QVERIFY2(std::abs(found[i] - expected[i]) < 0.015,
                 qPrintable(QStringLiteral("%1 instead of %2").arg(found[i]).arg(expected[i])));
    }
}

void TestSoundStretch::slowedSoundIsStretched() {
    const std::string path = clip("slow.mp4", {"-c:a", "aac"});
    SourceWindow window;
    window.start = Rational{2};
    window.end = Rational{3};
    window.slowdown = Rational{2};

    const Sound sound = readSound(path, window, {});

    QCOMPARE(std::ssize(sound.samples), std::ptrdiff_t{2} * 44100 * sound.channels);
    const std::vector<double> found = edges(sound);
    QVERIFY(found.size() >= 2);
    QVERIFY2(std::abs(found[1] - 1.0) < 0.06, qPrintable(QString::number(found[1])));
}

void TestSoundStretch::aVideoWithoutSoundHasNone() {
    const QString path = m_folder.filePath("silent.mp4");
    QCOMPARE(tests::runFFmpeg({"-f", "lavfi", "-i", "testsrc2=size=64x64:rate=25:duration=2", path}).exitCode,
             0);
    SourceWindow window;
    window.end = Rational{1};

    QVERIFY(readSound(path.toStdString(), window, {}).empty());
}

QTEST_GUILESS_MAIN(TestSoundStretch)
#include "tst_sound_stretch.moc"
