// Plants changes in finished files with the ffmpeg program and mkvtoolnix, and holds verify to finding each of them; see
// planted_changes.txt.
#include "tests/support/command_line.h"
#include "tests/support/ffmpeg_program.h"
#include "tests/support/turned_track.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace tessera::tests;

namespace {

constexpr int frames = 199;  // of the results

const char* const lines =
    "1\n00:00:00,200 --> 00:00:00,900\nfirst line\n\n"
    "2\n00:00:01,000 --> 00:00:01,700\nsecond line\n\n"
    "3\n00:00:02,000 --> 00:00:02,800\nthird line\n\n"
    "4\n00:00:03,000 --> 00:00:03,700\nfourth line\n";

const char* const styledLines =
    "[Script Info]\nScriptType: v4.00+\nPlayResX: 320\nPlayResY: 180\n\n[V4+ Styles]\n"
    "Format: Name, Fontname, Fontsize, PrimaryColour, SecondaryColour, OutlineColour, BackColour, Bold, "
    "Italic, "
    "Underline, StrikeOut, ScaleX, ScaleY, Spacing, Angle, BorderStyle, Outline, Shadow, Alignment, MarginL, "
    "MarginR, "
    "MarginV, Encoding\n"
    "Style: "
    "Default,Arial,20,&H00FFFFFF,&H000000FF,&H00000000,&H00000000,0,0,0,0,100,100,0,0,1,1,0,2,10,10,10,1\n\n"
    "[Events]\nFormat: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text\n"
    "Dialogue: 0,0:00:00.30,0:00:01.10,Default,,0,0,0,,sign one\n"
    "Dialogue: 0,0:00:02.10,0:00:03.10,Default,,0,0,0,,sign two\n";

QString chapters(const QString& title = "Two", int end = 3000, int count = 3) {
    QString text = ";FFMETADATA1\ntitle=The film\nartist=Somebody\n";
    const QList<std::tuple<int, int, QString>> all{
        {0, 1500, "One"}, {1500, end, title}, {3000, 4000, "Three"}};
    for (int i = 0; i < count; ++i) {
        const auto& [start, stop, name] = all[i];
        text += QString("[CHAPTER]\nTIMEBASE=1/1000\nSTART=%1\nEND=%2\ntitle=%3\n")
                    .arg(start)
                    .arg(stop)
                    .arg(name);
    }
    return text;
}

// "0|1|2|…" for the filter that puts frames in another order.
template <typename Place>
QString order(Place place) {
    QStringList numbers;
    for (int i = 0; i < frames; ++i) {
        numbers << QString::number(place(i));
    }
    return numbers.join('|');
}

}  // namespace

class TestPlantedChanges : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void verifyFindsThem_data();
    void verifyFindsThem();

private:
    struct Result {
        QString source;
        QString file;
    };

    QString path(const QString& name) const { return m_folder.filePath(name); }
    void write(const QString& name, const QByteArray& text) const {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    void makeTexts() const;
    void makeSource() const;
    void convert(const QString& name, const QString& source, const QString& file, const QStringList& more);
    [[nodiscard]] QStringList filled(const QStringList& words, const Result& result,
                                     const QString& changed) const;
    [[nodiscard]] bool plant(const QString& command, const QString& name, const QString& changed);

    QTemporaryDir m_folder;
    std::map<QString, Result> m_results;
};

void TestPlantedChanges::makeTexts() const {
    write("lines.srt", lines);
    write("words.srt", QByteArray(lines).replace("second", "another"));
    write("styled.ass", styledLines);
    write("styles.ass", QByteArray(styledLines).replace("Arial,20", "Arial,34"));
    write("letters.ttf", QByteArray(2000, 'a'));
    write("letters2.ttf", QByteArray(2000, 'b'));
    write("chapters.txt", chapters().toUtf8());
    write("two.txt", chapters("Two", 3000, 2).toUtf8());
    write("title.txt", chapters("Another").toUtf8());
    write("end.txt", chapters("Two", 2500).toUtf8());
}

void TestPlantedChanges::makeSource() const {
    const QString picture = "mandelbrot=s=320x180:r=25:end_pts=200,format=yuv420p";
    const QString tone = "sine=f=440:r=48000,volume='0.3+0.2*sin(5*t)':eval=frame";
    QStringList words{"-f", "lavfi",
                      "-i", picture,
                      "-f", "lavfi",
                      "-i", tone,
                      "-f", "lavfi",
                      "-i", "anoisesrc=r=48000:a=0.2:s=7",
                      "-i", path("lines.srt"),
                      "-i", path("styled.ass"),
                      "-i", path("chapters.txt"),
                      "-t", "4"};
    words +=
        QString(
            "-map 0:v -map 1:a -map 2:a -map 3 -map 4 -map_metadata 5 -map_chapters 5 -c:v libx264 -crf 12 "
            "-preset veryfast -colorspace bt709 -color_primaries bt709 -color_trc bt709 -color_range tv "
            "-c:a aac -c:s:0 srt -c:s:1 ass -metadata:s:a:0 language=eng -metadata:s:a:0 title=Main "
            "-metadata:s:a:1 language=deu -metadata:s:a:1 title=Kommentar -disposition:a:1 comment "
            "-metadata:s:s:0 language=eng -metadata:s:s:1 language=deu")
            .split(' ');
    words += {"-attach", path("letters.ttf"), "-metadata:s:t", "mimetype=application/x-truetype-font",
              path("source.mkv")};
    QCOMPARE(runFFmpeg(words).exitCode, 0);
    const QStringList cheap{"-c:v", "libx264", "-crf", "14", "-preset", "veryfast"};
    const QStringList small{"-f", "lavfi", "-i", "testsrc2=s=160x120:r=25:d=2",
                            "-f", "lavfi", "-i", "sine=d=2"};
    QCOMPARE(runFFmpeg(small + cheap + QStringList{"-c:a", "aac", path("upright.mp4")}).exitCode, 0);
    QVERIFY(QFile::copy(path("upright.mp4"), path("turned.mp4")));
    QVERIFY(turnFirstTrack(path("turned.mp4")));
    QCOMPARE(
        runFFmpeg({"-ss", "0.5", "-i", path("upright.mp4"), "-map", "0", "-c", "copy", path("edited.mp4")})
            .exitCode,
        0);
}

void TestPlantedChanges::convert(const QString& name, const QString& source, const QString& file,
                                 const QStringList& more) {
    m_results[name] = {path(source), path(file)};
    const CommandResult run =
        runTessera(QStringList{"convert", path(source), "-o", path(file), "--model", "blend", "-q"} + more);
    QVERIFY2(run.exitCode == 0 && run.errors.isEmpty(), qPrintable(run.errors));
    QCOMPARE(runTessera({"verify", path(source), path(file)}).exitCode, 0);
}

void TestPlantedChanges::initTestCase() {
    if (!haveFFmpegProgram() || runTool("mkvmerge", {"--version"}).exitCode != 0) {
        QSKIP("the ffmpeg program or mkvtoolnix is not here");
    }
    makeTexts();
    makeSource();
    convert("h264", "source.mkv", "h264.mkv", {});
    convert("ffv1", "source.mkv", "ffv1.mkv", {"--codec", "ffv1"});
    convert("turned", "turned.mp4", "turned-result.mp4", {});
    convert("edited", "edited.mp4", "edited-result.mp4", {});
}

QStringList TestPlantedChanges::filled(const QStringList& words, const Result& result,
                                       const QString& changed) const {
    const std::map<QString, QStringList> meanings{{"COPY", {"-map", "0", "-c", "copy"}},
                                                  {"KEEP", {"-map_metadata", "0", "-map_chapters", "0"}},
                                                  {"IN", {result.file}},
                                                  {"OUT", {changed}},
                                                  {"OTHER_STYLES", {path("styles.ass")}},
                                                  {"OTHER_WORDS", {path("words.srt")}},
                                                  {"TWO_CHAPTERS", {path("two.txt")}},
                                                  {"OTHER_CHAPTER", {path("title.txt")}},
                                                  {"OTHER_END", {path("end.txt")}},
                                                  {"OTHER_LETTERS", {path("letters2.ttf")}}};
    QStringList all;
    for (QString word : words) {
        const auto meaning = meanings.find(word);
        word.replace("SWAPPED", order([](int i) { return i == 40 ? 42 : i == 42 ? 40 : i; }));
        word.replace("REPEATED", order([](int i) { return i == 42 ? 40 : i; }));
        word.replace("COPIES", order([](int i) { return i - i % 2; }));
        all += meaning != meanings.end() ? meaning->second : QStringList{word};
    }
    return all;
}

bool TestPlantedChanges::plant(const QString& command, const QString& name, const QString& changed) {
    const Result& result = m_results.at(name);
    QStringList words = command.split(' ');
    QString program = words.takeFirst();
    QFile original(result.file);
    QFile::remove(changed);
    if (program == "truncate") {
        QFile file(changed);
        const bool opened = original.open(QIODevice::ReadOnly) && file.open(QIODevice::WriteOnly);
        const auto bytes =
            static_cast<qint64>(static_cast<double>(original.size()) * words[0].toDouble() / 100);
        return opened && file.write(original.read(bytes)) == bytes;
    }
    if (program == "mkvpropedit" && !original.copy(changed)) {
        return false;
    }
    if (program == "encode") {
        const QStringList codec = name == "ffv1"
                                      ? QStringList{"-c:v", "ffv1"}
                                      : QStringList{"-c:v", "libx264", "-crf", "18", "-preset", "veryfast"};
        program = "ffmpeg";
        words = QStringList{"-i", "IN", "COPY"} + codec +
                QStringList{"-vf", words[0], "-fps_mode", "passthrough", "OUT"};
    }
    const QStringList all = filled(words, result, changed);
    const int code = (program == "ffmpeg" ? runFFmpeg(all) : runTool(program, all)).exitCode;
    return code == 0 || (program == "mkvmerge" && code == 1);
}

void TestPlantedChanges::verifyFindsThem_data() {
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("missed");
    QFile table(TESSERA_SOURCE_DIR "/tests/e2e/planted_changes.txt");
    QVERIFY(table.open(QIODevice::ReadOnly));
    while (!table.atEnd()) {
        const QString line = QString::fromUtf8(table.readLine()).trimmed();
        const QStringList fields = line.split(" | ");
        if (line.startsWith('#') || fields.size() < 4) {
            continue;
        }
        const QStringList names = fields[1] == "both" ? QStringList{"h264", "ffv1"} : QStringList{fields[1]};
        for (const QString& name : names) {
            QTest::addRow("%s, %s", qPrintable(name), qPrintable(fields[2]))
                << fields[0] << name << fields[3] << fields.value(4);
        }
    }
}

void TestPlantedChanges::verifyFindsThem() {
    QFETCH(QString, wanted);
    QFETCH(QString, name);
    QFETCH(QString, command);
    QFETCH(QString, missed);
    const Result& result = m_results.at(name);
    const QString changed = path("changed." + result.file.section('.', -1));
    QVERIFY(plant(command, name, changed));
    const CommandResult verified = runTessera({"verify", result.source, changed});

    const int code = verified.exitCode;
    const bool isRight = wanted == "passes"   ? code == 0
                         : wanted == "failed" ? code == 6
                                              : code == 6 || code == 7 || code == 3;
    if (!missed.isEmpty()) {
        QEXPECT_FAIL("", qPrintable(missed), Continue);
    }
    QVERIFY2(isRight, qPrintable(QString::number(code) + "\n" + verified.output + verified.errors));
}

QTEST_GUILESS_MAIN(TestPlantedChanges)
#include "tst_planted_changes.moc"
