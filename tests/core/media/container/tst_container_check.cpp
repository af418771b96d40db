#include "core/media/container/container_check.h"
#include "tests/support/ffmpeg_program.h"

#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace tessera;
using namespace tessera::tests;

namespace {

bool tells(const media::ContainerCheck& check) {
    return !media::warningsOf(check).empty();
}

}  // namespace

class TestContainerCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        if (!haveFFmpegProgram()) {
            QSKIP("needs the ffmpeg program");
        }
    }

    void soundFilesHaveNothingToSay_data() { everyFormat(); }
    void soundFilesHaveNothingToSay() {
        const QByteArray bytes = made();
        const auto check = checked(bytes);
        QVERIFY2(!tells(check),
                 english(media::warningsOf(check).empty() ? Message{} : media::warningsOf(check)[0]).c_str());
    }

    // Wherever in its last quarter, and by a single byte.
    void aCutIsTold_data() { everyFormat(); }
    void aCutIsTold() {
        const QByteArray bytes = made();
        std::mt19937 random(1);
        for (int attempt = 0; attempt < 40; ++attempt) {
            const qsizetype most = attempt < 20 ? bytes.size() / 4 : 20;
            const qsizetype cut = 1 + static_cast<qsizetype>(random()) % most;
            if (QByteArray(QTest::currentDataTag()) == "ts" && cut % 188 == 0) {
                continue;  // ends like a recording that was stopped
            }
            QVERIFY2(tells(checked(bytes.chopped(cut))), qPrintable(QString::number(cut)));
        }
    }

    void aTurnedBitIsToldWhereThereAreChecksums_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("codec");
        QTest::newRow("mkv") << "a.mkv"
                             << "libx264";
        QTest::newRow("ogv") << "a.ogv"
                             << "libtheora";
        QTest::newRow("apng") << "a.apng"
                              << "apng";
    }
    void aTurnedBitIsToldWhereThereAreChecksums() {
        const QByteArray bytes = made();
        std::mt19937 random(2);
        for (int attempt = 0; attempt < 60; ++attempt) {
            QByteArray changed = bytes;
            // Behind the head of the file, which has no checksum.
            const qsizetype at = bytes.size() / 3 + static_cast<qsizetype>(random()) % (bytes.size() / 2);
            changed[at] = static_cast<char>(changed[at] ^ (1 << random() % 8));
            QVERIFY2(tells(checked(changed)), qPrintable(QString::number(at)));
        }
    }

    void aMissingPacketIsTold() {
        const QByteArray bytes = madeAs("a.ts", "libx264");
        qsizetype video = -1;
        for (qsizetype at = 0; at + 188 <= bytes.size(); at += 188) {
            const int stream = (bytes[at + 1] & 0x1F) << 8 | static_cast<unsigned char>(bytes[at + 2]);
            video = stream == 0x100 && at > bytes.size() / 2 && video < 0 ? at : video;
        }
        QVERIFY(video > 0);
        const auto check = checked(QByteArray(bytes).remove(video, 188));
        QCOMPARE(check.gaps, 1);
        QCOMPARE(checked(QByteArray(bytes).remove(video, 100)).lostPlaces, 1);
    }

    void theAmountThatIsMissingIsExact() {
        const QByteArray bytes = madeAs("a.avi", "mpeg4");
        QCOMPARE(checked(bytes.chopped(1234)).missingBytes, 1234);
    }

    void rubbishAndNothingHaveNothingToSay() {
        QVERIFY(!tells(checked("")));
        QVERIFY(!tells(checked("hello")));
        QVERIFY(!tells(media::checkContainer("/nowhere/at/all", {})));
    }

private:
    static void everyFormat() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("codec");
        QTest::newRow("mkv") << "a.mkv"
                             << "libx264";
        QTest::newRow("webm") << "a.webm"
                              << "libvpx-vp9";
        QTest::newRow("mp4") << "a.mp4"
                             << "libx264";
        QTest::newRow("mov") << "a.mov"
                             << "prores";
        QTest::newRow("avi") << "a.avi"
                             << "mpeg4";
        QTest::newRow("ogv") << "a.ogv"
                             << "libtheora";
        QTest::newRow("ts") << "a.ts"
                            << "libx264";
        QTest::newRow("gif") << "a.gif"
                             << "gif";
        QTest::newRow("apng") << "a.apng"
                              << "apng";
        QTest::newRow("flv") << "a.flv"
                             << "flv";
        QTest::newRow("wmv") << "a.wmv"
                             << "wmv2";
    }

    [[nodiscard]] QByteArray made() const {
        QFETCH(QString, name);
        QFETCH(QString, codec);
        return madeAs(name, codec);
    }

    [[nodiscard]] QByteArray madeAs(const QString& name, const QString& codec) const {
        const QString path = m_dir.filePath(name);
        const QString source = "testsrc2=s=64x48:r=10:d=1";
        runFFmpeg({"-f", "lavfi", "-i", source, "-c:v", codec, path});
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    [[nodiscard]] media::ContainerCheck checked(const QByteArray& bytes) const {
        const QString path = m_dir.filePath("checked");
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
            qFatal("cannot write");
        }
        file.close();
        return media::checkContainer(path.toStdString(), {});
    }

    QTemporaryDir m_dir;
};

QTEST_APPLESS_MAIN(TestContainerCheck)
#include "tst_container_check.moc"
