// Damage in a source is never taken for good where its format has a way to tell.
#include "tests/support/ffmpeg_program.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <random>

using namespace tessera::tests;

class TestDamage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        if (!haveFFmpegProgram()) {
            QSKIP("needs the ffmpeg program");
        }
    }

    void aTurnedBitInAPictureIsTold_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("codec");
        QTest::newRow("FFV1 in AVI") << "a.avi" << QStringList{"ffv1", "-slicecrc", "1", "-level", "3"};
        QTest::newRow("FFV1 in NUT") << "a.nut" << QStringList{"ffv1", "-slicecrc", "1", "-level", "3"};
        QTest::newRow("HEVC with hashes in MP4")
            << "a.mp4" << QStringList{"libx265", "-x265-params", "hash=1:log-level=none"};
        QTest::newRow("VP9 in Matroska") << "vp9.mkv" << QStringList{"libvpx-vp9"};
        QTest::newRow("Theora in Ogg") << "a.ogv" << QStringList{"libtheora"};
        QTest::newRow("HuffYUV in Matroska") << "a.mkv" << QStringList{"huffyuv"};
        QTest::newRow("APNG") << "a.apng" << QStringList{"apng"};
    }

    void aTurnedBitInAPictureIsTold() {
        QFETCH(QString, name);
        QFETCH(QStringList, codec);
        const QByteArray bytes = made(name, codec);
        QVERIFY(!bytes.isEmpty());
        QCOMPARE(warningsAbout(name, bytes), QString());
        std::mt19937 random(3);
        for (int attempt = 0; attempt < 6; ++attempt) {
            QByteArray changed = bytes;
            const qsizetype at = bytes.size() / 4 +
                                 static_cast<qsizetype>(random()) % (bytes.size() / 4);  // pictures, no index
            changed[at] = static_cast<char>(changed[at] ^ (1 << random() % 8));
            const QString words = warningsAbout(name, changed);
            const bool isHarmless =
                picturesOf("now_" + name) == picturesOf(name);  // no picture depends on that bit
            QVERIFY2(isHarmless || !words.isEmpty(), qPrintable(QString::number(at)));
        }
    }

    void nothingIsLeftWhereNoPictureCanBeDecoded() {
        QByteArray bytes = made("a.ivf", {"libvpx"});
        constexpr qsizetype fileHeader = 32;
        constexpr qsizetype frameHeader = 12;
        for (qsizetype at = fileHeader; at + frameHeader < bytes.size();) {
            const qsizetype size = qFromLittleEndian<quint32>(bytes.constData() + at);
            bytes.replace(at + frameHeader, size, QByteArray(size, '\xff'));
            at += frameHeader + size;
        }
        const QDir folder(m_dir.filePath("damaged"));
        QVERIFY(folder.mkpath("."));
        QFile file(folder.filePath("a.ivf"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        const CommandResult run = runTessera({"convert", file.fileName(), "-o", folder.filePath("out.mkv"),
                                              "--codec", "ffv1", "--model", "blend", "-q"});
        QCOMPARE(run.exitCode, 3);
        QCOMPARE(folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList{"a.ivf"});
    }

    void aCutIsTold_data() {
        QTest::addColumn<QString>("name");
        QTest::newRow("AVI") << "a.avi";
        QTest::newRow("Matroska") << "a.mkv";
        QTest::newRow("MP4 in parts") << "parts.mp4";
        QTest::newRow("Ogg") << "a.ogv";
        QTest::newRow("transport stream") << "a.ts";
    }

    void aCutIsTold() {
        QFETCH(QString, name);
        QStringList codec{name.endsWith("ogv") ? "libtheora" : "mpeg4"};
        if (name.startsWith("parts")) {
            codec += {"-movflags", "frag_keyframe+empty_moov", "-g", "2"};
        }
        const QByteArray bytes = made(name, codec);
        QCOMPARE(warningsAbout(name, bytes), QString());
        for (const int cut : {1, 30, 900, 4000}) {
            const QString words = warningsAbout(name, bytes.chopped(cut));
            QVERIFY2(words.contains("cut short") || words.contains("ends early") ||
                         words.contains("no proper end"),
                     qPrintable(QString::number(cut) + ": " + words));
        }
    }

    // FFmpeg writes no checksums into WebM, and VP9 has none.
    void whereNoCheckIsPossibleThatIsSaid() {
        QVERIFY(!made("a.webm", {"libvpx-vp9"}).isEmpty());
        const QString words = runTessera({"info", m_dir.filePath("a.webm")}).output;
        QVERIFY2(words.contains("no check is possible in vp9 pictures"), qPrintable(words));
    }

private:
    // What FFmpeg makes of its pictures.
    [[nodiscard]] QString picturesOf(const QString& name) const {
        return runFFmpeg({"-i", m_dir.filePath(name), "-fps_mode", "passthrough", "-f", "framemd5", "-"})
            .output;
    }

    [[nodiscard]] QByteArray made(const QString& name, const QStringList& codec) const {
        const QString path = m_dir.filePath(name);
        runFFmpeg(QStringList{"-f", "lavfi", "-i", "testsrc2=s=96x64:r=10:d=1", "-c:v"} + codec +
                  QStringList{path});
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    [[nodiscard]] QString warningsAbout(const QString& name, const QByteArray& bytes) const {
        const QString path = m_dir.filePath("now_" + name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
            return "the test cannot write";
        }
        file.close();
        const CommandResult run = runTessera({"convert", path, "-o", m_dir.filePath("out.mkv"), "--codec",
                                              "ffv1", "--model", "blend", "-q", "-f"});
        return run.errors;
    }

    QTemporaryDir m_dir;
};

QTEST_GUILESS_MAIN(TestDamage)
#include "tst_damage.moc"
