// Small inputs after public bug reports, each with what is right (EXPECTED.md beside them). `ffprobe` is the witness.
#include "tests/support/command_line.h"
#include "tests/support/ffmpeg_program.h"

#include <QColor>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSize>
#include <QTemporaryDir>
#include <QTest>
#include <QTime>

#include <algorithm>
#include <array>
#include <cmath>

using namespace tessera::tests;

class TestReports : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void joinedRecordingsAreWholeOnBothSides();
    void pictureAndSoundStayTogether_data();
    void pictureAndSoundStayTogether();
    void soundThatBeginsLateIsKept();
    void theLastFrameLastsAsInTheSource_data();
    void theLastFrameLastsAsInTheSource();
    void animationsPlayAsOften_data();
    void animationsPlayAsOften();
    void longGapsAreNamed();
    void longGapsAreFilledOnRequest();
    void timeCodesCountInTheNewRate();
    void timeCodesBeyondTheTrackAreNamedBeforeTheWork();
    void tagsOfPhonesAreKept_data();
    void tagsOfPhonesAreKept();
    void theVideoIsConvertedNotTheStillBesideIt();
    void coversAreKeptOrNamed();
    void surroundSoundIsKept_data();
    void surroundSoundIsKept();
    void strictRefusesBeforeTheWork_data();
    void strictRefusesBeforeTheWork();
    void overlappingLinesAreShownAtTheirTimes_data();
    void overlappingLinesAreShownAtTheirTimes();
    void whatAnEditListCutAwayStaysAway();
    void aRangeAloneIsKept();
    void changesOfShapeAreFramedAndNamed_data();
    void changesOfShapeAreFramedAndNamed();
    void filmFromTelevisionMovesEvenly_data();
    void filmFromTelevisionMovesEvenly();
    void transparencyMovesWithThePicture_data();
    void transparencyMovesWithThePicture();
    void fieldsAndRepeatsAreSaidWithWhatToDo();
    void cutsBetweenPansAreFound();
    void fatesAreWhatConvertSays_data();
    void fatesAreWhatConvertSays();

private:
    [[nodiscard]] static QString source(const QString& name) {
        return QStringLiteral(TESSERA_TEST_SHARED "/reports/") + name;
    }
    [[nodiscard]] QString made(const QString& name) const { return m_folder.filePath(name); }
    CommandResult convert(const QString& input, const QString& output, const QStringList& more = {}) {
        QFile::remove(made(output));
        return runTessera(
            QStringList{"convert", source(input), "-o", made(output), "--model", "blend", "-q"} + more);
    }
    [[nodiscard]] QStringList times(const QString& output, const QString& stream) const {
        QStringList values = probe(made(output), stream, "packet=pts_time");
        values.removeAll(QString());
        return values.replaceInStrings(",", "");
    }
    [[nodiscard]] double first(const QString& output, const QString& stream) const {
        return times(output, stream).value(0).toDouble();
    }
    [[nodiscard]] QString format(const QString& output, const QString& entry) const {
        return runTool("ffprobe",
                       {"-v", "error", "-show_entries", "format=" + entry, "-of", "csv=p=0", made(output)})
            .output.trimmed();
    }
    [[nodiscard]] QList<double> speeds(const QString& output) const;
    [[nodiscard]] QString everything(const QString& output) const {
        return runTool("ffprobe", {"-v", "error", "-show_streams", "-show_format", made(output)}).output;
    }

    QTemporaryDir m_folder;
};

void TestReports::initTestCase() {
    if (!QFile::exists(source("EXPECTED.md")) || !haveFFmpegProgram()) {
        QSKIP("the inputs or the ffmpeg program are not here");
    }
}

void TestReports::joinedRecordingsAreWholeOnBothSides() {
    const CommandResult result = convert("joined_clock_restarts.ts", "joined.mkv", {"--codec", "ffv1"});

    QVERIFY2(result.exitCode == 0, qPrintable(result.errors));
    QCOMPARE(result.errors.count("Warning:"), 1);
    QVERIFY(result.errors.contains("starts anew"));
    const QStringList frames = times("joined.mkv", "v");
    QCOMPARE(frames.size(), 199);
    QVERIFY(result.output.contains("98 of them generated"));
    QVERIFY(std::abs(format("joined.mkv", "duration").toDouble() - 4.06) < 0.06);
    // 23.2 ms after the sound on both sides; the join lies where no stream overlaps with itself.
    QVERIFY(std::abs(first("joined.mkv", "v") - first("joined.mkv", "a") - 0.0232) < 0.00101);
    const CommandResult originals = runFFmpeg({"-i", made("joined.mkv"), "-map", "0:v", "-vf",
                                               "select=eq(n\\,0)+eq(n\\,98)+eq(n\\,100)+eq(n\\,198)",
                                               "-fps_mode", "passthrough", "-f", "framemd5", "-"});
    const CommandResult decoded = runFFmpeg({"-i", source("joined_clock_restarts.ts"), "-map", "0:v", "-vf",
                                             "select=eq(n\\,0)+eq(n\\,49)+eq(n\\,50)+eq(n\\,99)", "-fps_mode",
                                             "passthrough", "-f", "framemd5", "-"});
    const auto sums = [](const QString& text) {
        QStringList found;
        for (const QString& line : text.split('\n')) {
            if (!line.startsWith('#') && !line.isEmpty()) {
                found << line.section(',', -1).trimmed();
            }
        }
        return found;
    };
    QCOMPARE(sums(originals.output), sums(decoded.output));

    const CommandResult encoded = convert("joined_clock_restarts.ts", "joined.webm", {});
    QVERIFY2(encoded.exitCode == 0 && !encoded.errors.contains("was checked against"),
             qPrintable(encoded.errors));
}

void TestReports::pictureAndSoundStayTogether_data() {
    QTest::addColumn<QString>("output");
    QTest::newRow("Matroska") << "ordinary.mkv";
    QTest::newRow("MP4") << "ordinary.mp4";
    QTest::newRow("QuickTime") << "ordinary.mov";
}

void TestReports::pictureAndSoundStayTogether() {
    QFETCH(QString, output);
    QVERIFY(convert("ordinary.ts", output).exitCode == 0);

    QVERIFY(std::abs(first(output, "v") - first(output, "a") - 0.0232) < 0.00101);
}

void TestReports::soundThatBeginsLateIsKept() {
    QVERIFY(convert("sound_only_in_the_middle.vob", "late.mkv", {"--codec", "ffv1"}).exitCode == 0);

    QVERIFY(std::abs(first("late.mkv", "a") - first("late.mkv", "v") - 13.994) < 0.002);
}

void TestReports::theLastFrameLastsAsInTheSource_data() {
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("output");
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<double>("length");
    const QStringList lossless{"--codec", "ffv1"};
    QTest::newRow("MP4 to Matroska") << "last_frame_held.mp4"
                                     << "held.mkv" << lossless << 3.36;
    QTest::newRow("MP4 to MP4") << "last_frame_held.mp4"
                                << "held.mp4" << QStringList{} << 3.36;
    QTest::newRow("repeated") << "last_frame_held.mp4"
                              << "hold.mp4" << QStringList{"--hold-last"} << 3.36;
    QTest::newRow("at a rate") << "last_frame_held.mp4"
                               << "rate.mp4" << QStringList{"--fps", "60"} << 3.36;
    QTest::newRow("GIF") << "last_frame_waits_2s.gif"
                         << "waits.gif" << QStringList{} << 2.9;
    QTest::newRow("APNG") << "last_frame_waits_2s.gif"
                          << "waits.apng" << QStringList{} << 2.9;
    QTest::newRow("GIF to Matroska") << "last_frame_waits_2s.gif"
                                     << "waits.mkv" << QStringList{} << 2.9;
    QTest::newRow("slides") << "one_frame_in_2s.mp4"
                            << "slides.mkv" << lossless << 12.0;
}

void TestReports::theLastFrameLastsAsInTheSource() {
    QFETCH(QString, input);
    QFETCH(QString, output);
    QFETCH(QStringList, more);
    QFETCH(double, length);
    QVERIFY(convert(input, output, more).exitCode == 0);

    double end = 0;
    double begin = 1e9;
    for (const QString& line : probe(made(output), "v", "packet=pts_time,duration_time")) {
        const QStringList fields = line.split(',');
        begin = std::min(begin, fields.value(0).toDouble());
        end = std::max(end, fields.value(0).toDouble() + fields.value(1).toDouble());
    }
    if (output.endsWith(".mp4")) {  // counts in decode times
        end = begin + probe(made(output), "v", "stream=duration").value(0).toDouble();
    }
    if (output.endsWith(".mkv")) {  // says how long the whole stream lasts, not each frame
        const QString lasts = probe(made(output), "v", "stream_tags=DURATION").value(0);
        end = QTime(0, 0).msecsTo(QTime::fromString(lasts.left(12), "hh:mm:ss.zzz")) / 1e3;
    }
    QVERIFY2(std::abs(end - begin - length) < 0.0031, qPrintable(QString::number(end - begin)));
}

void TestReports::animationsPlayAsOften_data() {
    QTest::addColumn<QString>("output");
    QTest::newRow("APNG") << "once.apng";
    QTest::newRow("GIF") << "once.gif";
}

void TestReports::animationsPlayAsOften() {
    QFETCH(QString, output);
    QVERIFY(convert("plays_once.apng", output).exitCode == 0);

    QFile file(made(output));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    if (output.endsWith(".gif")) {
        QVERIFY(!bytes.contains("NETSCAPE"));  // the block that says to repeat
    } else {
        const qsizetype at = bytes.indexOf("acTL");
        QCOMPARE(bytes.mid(at + 8, 4), QByteArray("\0\0\0\1", 4));
    }
}

void TestReports::longGapsAreNamed() {
    const CommandResult result =
        convert("one_frame_in_2s.mp4", "gaps.mkv", {"--codec", "ffv1", "--factor", "8"});

    QCOMPARE(result.exitCode, 0);
    QVERIFY(result.errors.contains("5 gaps of more than 1.0 s") && result.errors.contains("--longest-gap"));
}

void TestReports::longGapsAreFilledOnRequest() {
    const CommandResult result = convert("one_frame_in_2s.mp4", "filled.mkv",
                                         {"--codec", "ffv1", "--factor", "8", "--longest-gap", "3"});

    QVERIFY(result.exitCode == 0 && result.errors.isEmpty());
    QCOMPARE(times("filled.mkv", "v").size(), 41);
}

void TestReports::timeCodesCountInTheNewRate() {
    QVERIFY(convert("timecode_25.mp4", "code.mov").exitCode == 0);
    QVERIFY(convert("timecode_25.mp4", "later.mov", {"--from", "1"}).exitCode == 0);

    QVERIFY(everything("code.mov").contains("TAG:timecode=10:00:00:24"));
    QVERIFY(everything("later.mov").contains("TAG:timecode=10:00:01:24"));
}

void TestReports::timeCodesBeyondTheTrackAreNamedBeforeTheWork() {
    const CommandResult result = convert("240fps_timecode.mov", "fast.mov");

    QVERIFY2(result.exitCode == 0, qPrintable(result.errors));
    QVERIFY(result.errors.contains("The time code"));
    QCOMPARE(times("fast.mov", "v").size(), 239);
    QVERIFY(convert("240fps_timecode.mov", "none.mov", {"--strict"}).exitCode == 7);
    QVERIFY(!QFile::exists(made("none.mov")));
    const QStringList hidden =
        QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    QVERIFY(hidden.filter("tessera").isEmpty());
}

void TestReports::tagsOfPhonesAreKept_data() {
    QTest::addColumn<QString>("output");
    QTest::newRow("QuickTime") << "phone.mov";
    QTest::newRow("MP4") << "phone.mp4";
    QTest::newRow("Matroska") << "phone.mkv";
}

void TestReports::tagsOfPhonesAreKept() {
    QFETCH(QString, output);
    QVERIFY(convert("phone_tags.mov", output).exitCode == 0);

    const QString tags = everything(output);
    for (const QString value :
         {"Apple", "iPhone 15", "+48.2082+016.3738+151.0/", "2024-05-15T19:11:35+0200"}) {
        QVERIFY2(tags.contains("=" + value), qPrintable(value));
    }
}

void TestReports::theVideoIsConvertedNotTheStillBesideIt() {
    const CommandResult result = convert("still_beside_video.mp4", "beside.mkv", {"--codec", "ffv1"});

    QVERIFY(result.exitCode == 0 && result.output.contains("119 frames"));
    QCOMPARE(times("beside.mkv", "v:0").size(), 119);
    QCOMPARE(times("beside.mkv", "v:1").size(), 1);
}

void TestReports::coversAreKeptOrNamed() {
    const CommandResult result = convert("cover.mkv", "cover.mov");

    QVERIFY(result.exitCode == 0);
    QVERIFY(everything("cover.mov").contains("attached_pic=1") || result.errors.contains("dropped"));
}

void TestReports::surroundSoundIsKept_data() {
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("output");
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<int>("surround");
    QTest::newRow("many") << "many_sounds.mkv"
                          << "many.webm" << QStringList{} << 2;
    QTest::newRow("AC-3 to Opus") << "ac3_51_side.mkv"
                                  << "side.webm" << QStringList{} << 1;
    QTest::newRow("AC-3 to AAC") << "ac3_51_side.mkv"
                                 << "side.mp4" << QStringList{"--slow-motion", "2"} << 1;
}

void TestReports::surroundSoundIsKept() {
    QFETCH(QString, input);
    QFETCH(QString, output);
    QFETCH(QStringList, more);
    QFETCH(int, surround);
    const CommandResult result = convert(input, output, more);

    QVERIFY(result.exitCode == 0 && !result.errors.contains(".."));
    QCOMPARE(probe(made(output), "a", "stream=channel_layout").count("5.1"), surround);
}

void TestReports::strictRefusesBeforeTheWork_data() {
    QTest::addColumn<QString>("output");
    QTest::newRow("QuickTime") << "languages.mov";
    QTest::newRow("MP4") << "languages.mp4";
}

void TestReports::strictRefusesBeforeTheWork() {
    QFETCH(QString, output);
    const CommandResult result = convert("two_languages.mkv", output, {"--strict"});

    QCOMPARE(result.exitCode, 7);
    QVERIFY(result.errors.contains("title") && result.errors.contains("nothing was written"));
    QVERIFY(!QFile::exists(made(output)));
}

void TestReports::overlappingLinesAreShownAtTheirTimes_data() {
    QTest::addColumn<QString>("output");
    QTest::newRow("MP4") << "lines.mp4";
    QTest::newRow("QuickTime") << "lines.mov";
}

void TestReports::overlappingLinesAreShownAtTheirTimes() {
    QFETCH(QString, output);
    QVERIFY(convert("overlapping_lines.mkv", output).exitCode == 0);

    const QStringList shown = times(output, "s");
    for (const double wanted : {0.1, 0.6, 1.0, 1.2}) {
        const bool found = std::ranges::any_of(
            shown, [wanted](const QString& time) { return std::abs(time.toDouble() - wanted) < 0.0011; });
        QVERIFY2(found, qPrintable(QString::number(wanted) + " in " + shown.join(' ')));
    }
}

void TestReports::whatAnEditListCutAwayStaysAway() {
    QVERIFY(convert("trimmed_by_edit_list.mp4", "trimmed.mkv", {"--codec", "ffv1"}).exitCode == 0);

    QVERIFY(std::abs(format("trimmed.mkv", "duration").toDouble() - 4.0) < 0.03);
    QVERIFY(std::abs(first("trimmed.mkv", "v") - first("trimmed.mkv", "a")) < 0.03);
}

void TestReports::aRangeAloneIsKept() {
    QVERIFY(convert("range_only.mkv", "range.mp4").exitCode == 0);

    QCOMPARE(probe(made("range.mp4"), "v", "stream=color_range").value(0), QString("tv"));
    QCOMPARE(runTessera({"verify", source("range_only.mkv"), made("range.mp4")}).exitCode == 6, false);
}

void TestReports::changesOfShapeAreFramedAndNamed_data() {
    QTest::addColumn<QString>("input");
    QTest::newRow("pixels") << "pixel_shape_changes.m2v";
    QTest::newRow("size") << "size_changes.webm";
}

void TestReports::changesOfShapeAreFramedAndNamed() {
    QFETCH(QString, input);
    const CommandResult result = convert(input, "shape.mkv", {"--codec", "ffv1"});

    QVERIFY2(result.exitCode == 0, qPrintable(result.errors));
    QVERIFY2(result.errors.contains("changes its size or pixel shape"), qPrintable(result.errors));
    QVERIFY2(!result.errors.contains("ended early"), qPrintable(result.errors));
    QCOMPARE(runTessera({"verify", source(input), made("shape.mkv")}).exitCode, 7);
}

namespace {

// How far the picture moved to the side between two rows of grey pictures, in pixels; they show a field of sines.
double shiftBetween(const QByteArray& pictures, int from, int to, QSize size) {
    constexpr int reach = 14;
    constexpr int margin = 24;
    std::array<double, 2 * reach + 1> errors{};
    for (int step = -reach; step <= reach; ++step) {
        double& sum = errors[static_cast<std::size_t>(step + reach)];
        for (int y = size.height() / 8; y < size.height(); y += size.height() / 8) {
            const auto* a = reinterpret_cast<const uchar*>(pictures.constData()) +
                            (static_cast<qsizetype>(from) * size.height() + y) * size.width();
            const auto* b = reinterpret_cast<const uchar*>(pictures.constData()) +
                            (static_cast<qsizetype>(to) * size.height() + y) * size.width();
            for (int x = margin; x < size.width() - margin; ++x) {
                const double difference = a[x] - b[x + step];
                sum += difference * difference;
            }
        }
    }
    const auto best = std::ranges::min_element(errors) - errors.begin();
    if (best == 0 || best == 2 * reach) {
        return 1e9;
    }
    const double before = errors[static_cast<std::size_t>(best - 1)];
    const double after = errors[static_cast<std::size_t>(best + 1)];
    const double bend = before - 2 * errors[static_cast<std::size_t>(best)] + after;
    return static_cast<double>(best) - reach + (bend > 0 ? (before - after) / bend / 2 : 0);
}

}  // namespace

// The speed of a pan over every two output frames, in pixels a second; the sharper half-steps are below what can be measured.
QList<double> TestReports::speeds(const QString& output) const {
    const QSize size{320, 180};
    const QString raw = made("speed.gray");
    (void)runFFmpeg({"-y", "-i", made(output), "-map", "0:v", "-fps_mode", "passthrough", "-pix_fmt", "gray",
                     "-f", "rawvideo", raw});
    QFile file(raw);
    (void)file.open(QIODevice::ReadOnly);
    const QByteArray pictures = file.readAll();
    QList<double> shown;
    for (const QString& time : times(output, "v")) {
        shown << time.toDouble();
    }
    std::ranges::sort(shown);
    // Frames come evenly; Matroska rounds their times to a millisecond, 3 % of two of them.
    const double step = (shown.last() - shown.first()) / static_cast<double>(shown.size() - 1);
    QList<double> speeds;
    const auto count = std::min<qsizetype>(shown.size(), pictures.size() / (size.width() * size.height()));
    for (int i = 0; i + 2 < count; ++i) {
        speeds << std::abs(shiftBetween(pictures, i, i + 2, size)) / (2 * step);
    }
    return speeds;
}

void TestReports::filmFromTelevisionMovesEvenly_data() {
    QTest::addColumn<QString>("input");
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<double>("limit");
    QTest::newRow("twice the frames") << "soft_telecine.mkv" << QStringList{} << 0.03;
    QTest::newRow("at a rate") << "soft_telecine.mkv" << QStringList{"--fps", "47.952"} << 0.03;
    const QStringList smooth{"--duplicates", "smooth"};
    QTest::newRow("repeats") << "every_fifth_repeats.mkv" << smooth << 0.03;
    // The coding moved its pictures: from one to the next they go 3.90 to 4.11 pixels instead of 4.
    QTest::newRow("repeats after lossy coding") << "every_fifth_repeats_lossy.mp4" << smooth << 0.06;
}

void TestReports::filmFromTelevisionMovesEvenly() {
    QFETCH(QString, input);
    QFETCH(QStringList, more);
    QFETCH(double, limit);
    const QStringList flow = QStringList{"--codec", "ffv1", "--model", "flow"} + more;
    const CommandResult result =
        runTessera(QStringList{"convert", source(input), "-o", made("even.mkv"), "-q", "-f"} + flow);

    QVERIFY2(result.exitCode == 0, qPrintable(result.errors));
    const QList<double> all = speeds("even.mkv");
    // A repeated picture at the very end has no other after it.
    const QList<double> found = all.first(all.size() - 2);
    QVERIFY(found.size() > 80);
    for (const double speed : found) {
        QVERIFY2(std::abs(speed / 96 - 1) < limit, qPrintable(QString::number(speed)));
    }
}

void TestReports::transparencyMovesWithThePicture_data() {
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("output");
    QTest::addColumn<QColor>("colour");
    QTest::newRow("white disc") << "white_on_clear.apng"
                                << "disc.apng" << QColor(255, 255, 255);
    QTest::newRow("white disc to GIF") << "white_on_clear.apng"
                                       << "disc.gif" << QColor(255, 255, 255);
    QTest::newRow("red square") << "transparent_sprite.gif"
                                << "sprite.apng" << QColor(255, 0, 0);
    QTest::newRow("red square to GIF") << "transparent_sprite.gif"
                                       << "sprite.gif" << QColor(255, 0, 0);
}

// What is seen has its own colour to the edge, and as many pixels in generated frames as in originals.
void TestReports::transparencyMovesWithThePicture() {
    QFETCH(QString, input);
    QFETCH(QString, output);
    QFETCH(QColor, colour);
    const CommandResult result =
        runTessera({"convert", source(input), "-o", made(output), "-q", "-f", "--model", "flow"});
    QVERIFY2(result.exitCode == 0, qPrintable(result.errors));
    const QStringList size = probe(made(output), "v", "stream=width,height").value(0).split(',');
    const qsizetype pixels = size.value(0).toInt() * size.value(1).toInt();
    const QString raw = made("frames.rgba");
    (void)runFFmpeg(
        {"-y", "-i", made(output), "-fps_mode", "passthrough", "-pix_fmt", "rgba", "-f", "rawvideo", raw});
    QFile file(raw);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray frames = file.readAll();
    QList<double> seen;
    for (qsizetype frame = 0; (frame + 1) * pixels * 4 <= frames.size(); ++frame) {
        double opacity = 0;
        int strange = 0;
        for (qsizetype i = frame * pixels; i < (frame + 1) * pixels; ++i) {
            const auto* pixel = reinterpret_cast<const uchar*>(frames.constData()) + 4 * i;
            opacity += pixel[3] / 255.0;
            const int off = std::abs(pixel[0] - colour.red()) + std::abs(pixel[1] - colour.green()) +
                            std::abs(pixel[2] - colour.blue());
            strange += pixel[3] > 64 && off > 40 ? 1 : 0;
        }
        QVERIFY2(strange <= 4, qPrintable(QString("frame %1: %2").arg(frame).arg(strange)));
        seen << opacity;
    }
    QVERIFY(seen.size() > 4);
    for (qsizetype frame = 1; frame + 1 < seen.size(); frame += 2) {
        const double beside = (seen[frame - 1] + seen[frame + 1]) / 2;
        QVERIFY2(std::abs(seen[frame] / beside - 1) < 0.1,
                 qPrintable(QString("frame %1: %2 of %3").arg(frame).arg(seen[frame]).arg(beside)));
    }
}

void TestReports::fieldsAndRepeatsAreSaidWithWhatToDo() {
    const CommandResult combed = convert("combed_but_called_progressive.mp4", "combed.mkv");
    QCOMPARE(combed.exitCode, 0);
    QVERIFY2(combed.errors.contains("interlaced") && combed.errors.contains("--deinterlace auto"),
             qPrintable(combed.errors));
    QVERIFY(runTessera({"info", source("combed_but_called_progressive.mp4")}).output.contains("interlaced"));
    const CommandResult repeats = convert("every_fifth_repeats.mkv", "repeats.mkv");
    QVERIFY2(repeats.errors.contains("--duplicates smooth"), qPrintable(repeats.errors));
}

void TestReports::cutsBetweenPansAreFound() {
    const CommandResult result =
        runTessera({"convert", source("pan_cut_pan.mkv"), "-o", made("pan.mkv"), "-q", "--codec", "ffv1"});
    QVERIFY2(result.exitCode == 0, qPrintable(result.errors));
    const CommandResult sums =
        runFFmpeg({"-i", made("pan.mkv"), "-map", "0:v", "-vf", "select=between(n\\,46\\,47)", "-fps_mode",
                   "passthrough", "-f", "framemd5", "-"});
    const QStringList lines = sums.output.trimmed().split('\n').filter(QRegularExpression("^0"));
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[0].section(',', -1),
             lines[1].section(',', -1));  // the last before the cut is shown until it
}

void TestReports::fatesAreWhatConvertSays_data() {
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("extension");
    for (const char* input :
         {"cover.mkv", "two_languages.mkv", "many_sounds.mkv", "overlapping_lines.mkv", "phone_tags.mov"}) {
        for (const char* extension : {"mkv", "mp4", "mov", "webm", "gif"}) {
            QTest::addRow("%s to %s", input, extension) << input << extension;
        }
    }
}

void TestReports::fatesAreWhatConvertSays() {
    QFETCH(QString, input);
    QFETCH(QString, extension);
    const QString output = "fate." + extension;
    const CommandResult foreseen = runTessera({"info", source(input), "--fate", made(output)});
    const CommandResult done = convert(input, output);

    QVERIFY2(foreseen.exitCode == 0, qPrintable(foreseen.errors));
    QVERIFY2(done.exitCode == 0, qPrintable(done.errors));
    const QStringList lines = foreseen.output.split('\n');
    QCOMPARE(lines.filter("dropped ").size(), done.errors.count(" dropped: "));
}

QTEST_GUILESS_MAIN(TestReports)
#include "tst_reports.moc"
