#include "core/base/error.h"
#include "core/files/file_identity.h"
#include "core/files/picture_sequence.h"
#include "core/media/input/frame_scan.h"
#include "core/media/input/media_info.h"
#include "core/media/input/media_probe.h"
#include "core/media/output/output_check.h"
#include "core/media/output/output_format.h"
#include "tests/core/media/media_files.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace tessera;
using namespace tessera::files;
using namespace tessera::media;
using namespace tessera::media::test;

class TestPictureSequence : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPatternHasOneNumber_data();
    void aPatternHasOneNumber();
    void foldersAndPicturesAreRecognised();
    void aFolderWithSeveralIsRefused();
    void numbersAreFoundAndGapsRefused();
    void aFolderNamedWithPercentIsOpened();
    void aChangedPictureChangesTheIdentity();
    void outputsNeedAFolderOfTheirOwn();

private:
    // Files of some bytes, which stand for pictures.
    [[nodiscard]] std::filesystem::path folderWith(const QString& name, const QStringList& files) const;

    Files m_files;
};

std::filesystem::path TestPictureSequence::folderWith(const QString& name, const QStringList& files) const {
    const std::filesystem::path folder = m_files.path(name);
    std::filesystem::create_directories(folder);
    for (const QString& entry : files) {
        QFile file(text(folder / entry.toStdString()));
        (void)file.open(QIODevice::WriteOnly);
        file.write("picture");
    }
    return folder;
}

void TestPictureSequence::aPatternHasOneNumber_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isPattern");
    QTest::newRow("usual") << "out/frame_%05d.png" << true;
    QTest::newRow("plain number") << "%d.TIFF" << true;
    QTest::newRow("number in the middle") << "a%03db.jpg" << true;
    QTest::newRow("one picture") << "frame_00001.png" << false;
    QTest::newRow("video") << "50%d.mkv" << false;
    QTest::newRow("two numbers") << "%d_%d.png" << false;
    QTest::newRow("not a number") << "%s.png" << false;
    QTest::newRow("absurd width") << "%099d.png" << false;
}

void TestPictureSequence::aPatternHasOneNumber() {
    QFETCH(QString, name);
    QFETCH(bool, isPattern);
    QCOMPARE(isSequence(name.toStdString()), isPattern);
    QCOMPARE(entryOf(name.toStdString()) != std::filesystem::path(name.toStdString()), isPattern);
}

void TestPictureSequence::foldersAndPicturesAreRecognised() {
    const auto padded = folderWith("padded", {"f_0008.png", "f_0009.png", "f_0010.png", "notes.txt"});
    QCOMPARE(asSequence(padded), padded / "f_%04d.png");
    QCOMPARE(asSequence(padded / "f_0009.png"), padded / "f_%04d.png");
    QCOMPARE(asSequence(padded / "f_0010.png"), padded / "f_%04d.png");
    const auto plain = folderWith("plain", {"9.jpg", "10.jpg", "11.jpg"});
    QCOMPARE(asSequence(plain), plain / "%d.jpg");
    const auto single = folderWith("single", {"photo_7.png", "photo_20.png", "clip.mkv"});
    QCOMPARE(asSequence(single / "photo_7.png"), single / "photo_7.png");
    QCOMPARE(asSequence(single / "clip.mkv"), single / "clip.mkv");
    QCOMPARE(asSequence(m_files.path("nowhere")), m_files.path("nowhere"));
}

void TestPictureSequence::aFolderWithSeveralIsRefused() {
    const auto folder = folderWith("several", {"a_1.png", "a_2.png", "b_1.png", "b_2.png"});
    QVERIFY_THROWS_EXCEPTION(Error, (void)asSequence(folder));
    QCOMPARE(asSequence(folder / "b_1.png"), folder / "b_%d.png");
}

void TestPictureSequence::numbersAreFoundAndGapsRefused() {
    const auto folder = folderWith("numbers", {"f98.png", "f99.png", "f100.png", "f0101.png", "g1.png"});
    const SequenceRange range = findSequence(folder / "f%d.png");
    QCOMPARE(range.first, 98);
    QCOMPARE(range.count, 3);
    QCOMPARE(range.bytes, 21);
    QCOMPARE(pictureOf(folder / "f%04d.png", 7), folder / "f0007.png");
    std::filesystem::remove(folder / "f99.png");
    try {
        (void)findSequence(folder / "f%d.png");
        QFAIL("a gap was not noticed");
    } catch (const Error& error) {
        QVERIFY2(QString(error.what()).contains("number 99 is missing"), error.what());
    }
    QVERIFY_THROWS_EXCEPTION(Error, (void)findSequence(folder / "h%d.png"));
}

void TestPictureSequence::aFolderNamedWithPercentIsOpened() {
    SKIP_WITHOUT_FFMPEG();
    const auto folder = folderWith("100%d sure", {});
    for (const char* name : {"f-05.png", "f-06.png"}) {
        const auto made = m_files.make(name, "-f lavfi -i testsrc2=s=32x24 -frames:v 1");
        std::filesystem::rename(made, folder / name);
    }
    const MediaInfo info = readMediaInfo(folder / "f-%02d.png");
    QVERIFY(info.isSequence);
    QCOMPARE(info.video.size.width, 32);
    QVERIFY(info.fileBytes > 100);
    QCOMPARE(scanFrames(folder / "f-%02d.png", {}).times.pts.size(), 2U);
}

void TestPictureSequence::aChangedPictureChangesTheIdentity() {
    const auto folder = folderWith("changing", {"1.png", "2.png", "3.png"});
    const FileIdentity before = identifyFile(folder / "%d.png");
    QCOMPARE(before.bytes, 21);
    QVERIFY(identifyFile(folder / "%d.png") == before);
    QFile middle(text(folder / "2.png"));
    QVERIFY(middle.open(QIODevice::Append));
    middle.write("!");
    middle.close();
    QVERIFY(!(identifyFile(folder / "%d.png") == before));
}

void TestPictureSequence::outputsNeedAFolderOfTheirOwn() {
    const auto folder = folderWith("taken", {"1.png"});
    QVERIFY_THROWS_EXCEPTION(Error, checkOutput({}, folder / "f_%03d.png", true));
    QVERIFY_THROWS_EXCEPTION(Error, checkOutput({}, m_files.path("no/where/f_%03d.png"), false));
    QVERIFY_THROWS_EXCEPTION(Error, checkOutput({}, m_files.path("one.png"), false));
    checkOutput({}, m_files.path("new/f_%03d.png"), false);
    checkOutput({}, folderWith("hollow", {}) / "f_%03d.png", false);
    QVERIFY(!containerHolds(m_files.path("new/f_%03d.png"), "h264"));
    QVERIFY(containerHolds(m_files.path("new/f_%03d.png"), "png"));
    QVERIFY(!containerHolds(m_files.path("a.mkv"), "gif"));
    QCOMPARE(usualCodec(m_files.path("a.webm")), std::string("vp9"));
}

QTEST_GUILESS_MAIN(TestPictureSequence)
#include "tst_picture_sequence.moc"
