// Every kind of damaged, odd or hostile input ends as it should: done, done with a named warning, or refused in one
// sentence with nothing written. Rows 1 to 27 of a table whose other rows are in tests/e2e/tst_faults.cpp.
#include "core/base/error.h"
#include "core/base/job_messages.h"
#include "core/job/run/conversion.h"
#include "core/media/input/media_info.h"
#include "core/verify/verify.h"
#include "tests/core/media/media_files.h"
#include "tests/support/repeating_generator.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <functional>

using namespace tessera;
using namespace tessera::verify;
using namespace tessera::job;
using namespace tessera::media::test;
using tessera::tests::RepeatingGenerator;

namespace {

namespace fs = std::filesystem;

enum class Expected { Done, Warning, BadInput, Output };

struct Case {
    const char* name;
    Expected ending;
    const char* says;  // part of the warning or of the refusal
    int frames;        // of the output; 0: not looked at
    std::function<void(JobSpec&, const Files&)> prepare;
};

const QString second = QStringLiteral("-f lavfi -i testsrc2=s=64x48:d=1 ");
const QString sound = QStringLiteral("-f lavfi -i sine=d=1:sample_rate=48000 ");
const QString x264 = QStringLiteral("-c:v libx264 -preset ultrafast -g 10 ");

void write(const fs::path& path, const QByteArray& bytes) {
    QFile file(text(path));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QByteArray read(const fs::path& path) {
    QFile file(text(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Input made by the ffmpeg program.
auto made(const char* name, const QString& arguments) {
    return [=](JobSpec& spec, const Files& files) { spec.input = files.make(name, arguments); };
}

auto written(const char* name, const QByteArray& bytes) {
    return [=](JobSpec& spec, const Files& files) {
        spec.input = files.path(name);
        write(spec.input, bytes);
    };
}

auto cut(const char* name, const QString& arguments, double part) {
    return [=](JobSpec& spec, const Files& files) {
        spec.input = files.make(name, arguments);
        fs::resize_file(spec.input,
                        static_cast<std::uintmax_t>(static_cast<double>(fs::file_size(spec.input)) * part));
    };
}

auto taken(const char* name) {
    return [=](JobSpec& spec, const Files&) { spec.input = sample(name); };
}

void flipBytes(JobSpec& spec, const Files& files) {
    spec.input = files.make("flipped.mkv", second + x264);
    QByteArray bytes = read(spec.input);
    for (qsizetype i = 2000; i < bytes.size(); i += 997) {
        bytes[i] = static_cast<char>(bytes[i] ^ 0x55);
    }
    write(spec.input, bytes);
}

void joinSizes(JobSpec& spec, const Files& files) {
    spec.input = files.make("small.m2v", second);
    const fs::path large = files.make("large.m2v", QString(second).replace("64x48", "128x96"));
    write(files.path("both.m2v"), read(spec.input) + read(large));
    spec.input = files.path("both.m2v");
}

void coverOnly(JobSpec& spec, const Files& files) {
    files.make("tone.m4a", sound);
    files.make("cover.png", second + "-frames:v 1");
    spec.input = files.make("cover.m4a",
                            "-i %FILE:tone.m4a% -i %FILE:cover.png% -map 0 -map 1 -c copy "
                            "-disposition:v attached_pic");
}

void turned(JobSpec& spec, const Files& files) {
    files.make("upright.mp4", second + "-vf setsar=4/3 " + x264);
    spec.input = files.makeTurned("turned.mp4", "upright.mp4");
    spec.output = files.path("turned_out.mp4");
}

void bomb(JobSpec& spec, const Files& files) {
    spec.input = files.make("bomb.png", "-f lavfi -i color=gray:s=16000x16000 -frames:v 1 -pix_fmt gray");
}

QByteArray noise(int size) {
    QByteArray bytes(size, '\0');
    QRandomGenerator(7).fillRange(reinterpret_cast<quint32*>(bytes.data()), size / 4);
    return bytes;
}

void toExisting(JobSpec& spec, const Files& files) {
    spec.input = files.make("plain.mkv", second + x264);
    spec.output = files.path("precious.mkv");
    write(spec.output, "precious");
}

void toItself(JobSpec& spec, const Files& files) {
    spec.input = files.make("self.mkv", second + x264);
    fs::create_hard_link(spec.input, files.path("self_link.mkv"));
    spec.output = files.path("self_link.mkv");
    spec.overwrite = true;
}

const std::vector<Case>& cases() {
    using enum Expected;
    const QString mp4 = second + x264;
    const QString timeStamps = second + "-c:v libx264 -bf 0 -bsf:v setts=";
    static const std::vector<Case> table = {
        {"1 empty", BadInput, "is empty", 0, written("empty.mp4", {})},
        {"2 noise", BadInput, "not a video", 0, written("noise.mp4", noise(100'000))},
        {"2 text", BadInput, "not a video", 0, written("text.mp4", QByteArray("No film.\n").repeated(900))},
        {"3 mp4 cut at 10 %", BadInput, "index", 0, cut("cut10.mp4", mp4, 0.1)},
        {"3 mp4 cut at 50 %", BadInput, "index", 0, cut("cut50.mp4", mp4, 0.5)},
        {"3 mp4 cut at 90 %", BadInput, "index", 0, cut("cut90.mp4", mp4, 0.9)},
        {"4 mkv cut at 50 %", Warning, "ends early", 0, cut("cut.mkv", second + x264, 0.5)},
        {"5 flipped bytes", Warning, "decoded with errors", 0, flipBytes},
        {"6 sound only", BadInput, "sound but no video", 0, made("tone.m4a", sound)},
        {"6 cover only", BadInput, "cover picture but no video", 0, coverOnly},
        {"7 one frame", Expected::Warning, "No frame was generated", 1,
         made("one.mkv", second + "-frames:v 1 -c:v ffv1")},
        {"7 two frames", Done, "", 3, made("two.mkv", second + "-frames:v 2 -c:v ffv1")},
        {"8 1x1", Done, "", 49,
         made("1.mkv", "-f lavfi -i color=red:s=2x2:d=1 -vf format=gray,crop=1:1:exact=1 -c:v ffv1")},
        {"8 2x2", Done, "", 49, made("2.mkv", QString(second).replace("64x48", "2x2") + "-c:v ffv1")},
        {"8 161x121 4:2:0", Done, "", 49,
         made("odd420.mkv", QString(second).replace("64x48", "161x121") + "-c:v ffv1 -pix_fmt yuv420p")},
        {"8 161x121 4:4:4", Done, "", 49,
         made("odd444.mkv", QString(second).replace("64x48", "161x121") + "-c:v ffv1 -pix_fmt yuv444p")},
        {"9 huge picture", BadInput, "exceeds the limit", 0, bomb},
        {"11 variable rate", Done, "", 23,
         made("vfr.mkv", second + "-vf select='not(mod(n,3))+not(mod(n,5))' -fps_mode vfr -c:v ffv1")},
        {"12 repeated times", Warning, "repeated or backward", 0,
         made("twice.mkv", timeStamps + "ts=floor(N/2)*80")},
        {"12 no times", Warning, "no timestamp", 49, made("none.264", second + x264)},
        {"13 a gap of 3 s", Expected::Warning, "gap of more than", 48,
         made("gap.mkv", second + "-vf setpts=PTS+gte(N\\,12)*3/TB -fps_mode passthrough -c:v ffv1")},
        {"14 times wrap", Done, "", 49, made("wrap.ts", second + "-c:v mpeg2video -output_ts_offset 95443")},
        {"15 edit list", Done, "", 0,
         [=](JobSpec& spec, const Files& files) {
             files.make("whole.mp4", second + sound + x264 + "-bf 2 -c:a aac");
             spec.input = files.make("edited.mp4", "-ss 0.5 -i %FILE:whole.mp4% -c copy");
         }},
        {"15 late start", Done, "", 49,
         made("late.mkv", second + sound + x264 + "-c:a libopus -output_ts_offset 5")},
        {"15 late sound", Done, "", 49,
         made("sound.mkv", second + "-itsoffset 1.5 " + sound + x264 + "-c:a libopus")},
        {"16 size changes", Warning, "128x96", 0, joinSizes},
        {"17 interlaced", Warning, "interlaced", 0,
         made("fields.mkv", second + "-vf interlace,setfield=tff -c:v mpeg2video -flags +ilme+ildct")},
        {"18 rotated, wide pixels", Done, "", 49, turned},
        {"19 HDR10", Done, "", 49,
         made("hdr.mkv",
              second + "-pix_fmt yuv420p10le -c:v libx265 -preset ultrafast -x265-params "
                       "log-level=none:hdr10=1:colorprim=bt2020:transfer=smpte2084:colormatrix=bt2020nc:"
                       "master-display=G(13250,34500)B(7500,3000)R(34000,16000)WP(15635,16450)L(10000000,50):"
                       "max-cll=1000,400")},
        {"20 Dolby Vision", Warning, "Dolby Vision dynamic metadata dropped", 7,
         taken("dovi84_hlg_rot90_data.mov")},
        {"21 transparency", Done, "", 49, made("alpha.mkv", second + "-pix_fmt yuva420p -c:v ffv1")},
        {"23 playlist of FFmpeg", BadInput, "not a video", 0,
         written("concat.mp4", "ffconcat version 1.0\nfile '/etc/passwd'\n")},
        {"23 playlist of HLS", BadInput, "not a video", 0,
         written("hls.mp4", "#EXTM3U\n#EXTINF:9,\nbase.mp4\n#EXT-X-ENDLIST\n")},
        {"24 odd name", Done, "", 49, made("-a: %d \xF0\x9F\x8E\xAC\n.mkv", second + x264)},
        {"24 long name", Done, "", 49,
         made("nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn"
              "nnnnnn"
              "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn"
              "nnnnnnnn"
              "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn.mkv",
              second + x264)},
        {"25 output is input", BadInput, "the input file itself", 0, toItself},
        {"26 output exists", Output, "exists already", 0, toExisting},
        {"27 no output folder", Output, "does not exist", 0,
         [=](JobSpec& spec, const Files& files) {
             spec.input = files.make("fine.mkv", second + x264);
             spec.output = files.path("nowhere/out.mkv");
         }},
        {"24 missing picture", BadInput, "number 3 is missing", 0,
         [=](JobSpec& spec, const Files& files) {
             QVERIFY(QDir(text(files.path(""))).mkdir("holes"));
             spec.input = files.make("holes/%02d.png", second + "-frames:v 5");
             fs::remove(files.path("holes/03.png"));
         }},
    };
    return table;
}

// Both sides of the row on subtitles: what Matroska keeps, and what MP4 changes.
const QString manyStreams = QStringLiteral(
    "-i %FILE:a.srt% -i %FILE:b.ass% -i %FILE:chapters.txt% -attach %FILE:font.ttf% -metadata:s:t "
    "mimetype=font/ttf "
    "-map 0 -map 1 -map 2 -map 3 -map 4 -c:a:0 aac -c:a:1 libopus -c:s:0 srt -c:s:1 ass "
    "-metadata:s:a:0 language=eng -metadata:s:a:1 language=fra -metadata:s:s:0 language=eng "
    "-metadata:s:s:1 language=deu ");

}  // namespace

class TestBadInput : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { SKIP_WITHOUT_FFMPEG(); }
    void endsAsItShould_data();
    void endsAsItShould();
    void everyStreamIsKeptOrNamed_data();
    void everyStreamIsKeptOrNamed();

private:
    [[nodiscard]] static Report convertWith(const JobSpec& spec) {
        RunControl control;
        return convert(
            spec, [](const inference::GeneratorSettings&) { return std::make_unique<RepeatingGenerator>(); },
            control, {});
    }
};

void TestBadInput::endsAsItShould_data() {
    QTest::addColumn<std::size_t>("index");
    for (std::size_t i = 0; i < cases().size(); ++i) {
        QTest::newRow(cases()[i].name) << i;
    }
}

void TestBadInput::endsAsItShould() {
    QFETCH(std::size_t, index);
    const Case& row = cases()[index];
    const Files files;
    JobSpec spec;
    spec.output = files.path("out.mkv");
    spec.encoder.codec = "ffv1";
    row.prepare(spec, files);
    if (spec.input.string().starts_with(TESSERA_TEST_SHARED)) {
        SKIP_WITHOUT(spec.input);
    }
    spec.encoder.codec = spec.output.extension() == ".mp4" ? "h264" : "ffv1";
    const QByteArray before = read(spec.input);
    const QStringList entries = QDir(text(files.path(""))).entryList(QDir::AllEntries | QDir::Hidden);

    std::optional<Report> report;
    std::optional<Error> refusal;
    try {
        report = convertWith(spec);
    } catch (const Error& error) {
        refusal = error;
    }

    const bool isRefused = row.ending == Expected::BadInput || row.ending == Expected::Output;
    QVERIFY2(refusal.has_value() == isRefused, refusal ? refusal->what() : "it was not refused");
    QVERIFY2(read(spec.input) == before, "the source was changed");
    if (isRefused) {
        QCOMPARE(refusal->code(), row.ending == Expected::Output ? ErrorCode::Output : ErrorCode::BadInput);
        QVERIFY2(QString(refusal->what()).contains(row.says), refusal->what());
        QCOMPARE(QDir(text(files.path(""))).entryList(QDir::AllEntries | QDir::Hidden), entries);
        return;
    }
    QString warnings;
    for (const Message& warning : report->warnings) {
        if (warning.id == message::FinishedFileDiffers.id) {
            continue;  // the test's model repeats originals, which is seen
        }
        warnings += QString::fromStdString(english(warning)) + "; ";
    }
    QVERIFY2((row.ending == Expected::Warning) == !warnings.isEmpty() && warnings.contains(row.says),
             qPrintable(warnings));
    QVERIFY2(row.frames == 0 || report->outputFrames == row.frames,
             qPrintable(QString::number(report->outputFrames)));
    for (const Check& check : verify::verify(spec, true, {}).checks) {
        // The test's model repeats originals, which is seen.
        const bool isDamaged = row.ending == Expected::Warning || check.what == "generated frames";
        QVERIFY2(isDamaged || check.result != CheckResult::Failed,
                 (check.what + ": " + check.detail).c_str());
    }
}

void TestBadInput::everyStreamIsKeptOrNamed_data() {
    QTest::addColumn<QString>("output");
    QTest::addColumn<QStringList>("named");
    QTest::newRow("22 to Matroska") << "out.mkv" << QStringList{};
    QTest::newRow("22 to MP4") << "out.mp4"
                               << QStringList{"Subtitle stream #3 (subrip, eng) converted to mov_text.",
                                              "Subtitle stream #4 (ass, deu) converted to mov_text.",
                                              "Attachment stream #5 (font.ttf) dropped: MP4 cannot hold it."};
}

void TestBadInput::everyStreamIsKeptOrNamed() {
    QFETCH(QString, output);
    QFETCH(QStringList, named);
    const Files files;
    write(files.path("a.srt"), "1\n00:00:00,100 --> 00:00:00,800\nGood evening.\n");
    files.make("b.ass", "-i %FILE:a.srt%");
    write(files.path("font.ttf"), noise(4000));
    write(files.path("chapters.txt"),
          ";FFMETADATA1\ntitle=Evening\n[CHAPTER]\nTIMEBASE=1/1000\nSTART=0\nEND=400\ntitle=One\n"
          "[CHAPTER]\nTIMEBASE=1/1000\nSTART=400\nEND=1000\ntitle=Two\n");
    JobSpec spec;
    spec.input = files.make("in.mkv", second + sound + "-f lavfi -i sine=d=1:frequency=880 " + manyStreams +
                                          "-map_metadata 5 -map_chapters 5 " + x264);
    QVERIFY(fs::exists(spec.input));
    spec.output = files.path(output);
    spec.encoder.codec = output.endsWith("mkv") ? "ffv1" : "h264";

    const Report report = convertWith(spec);
    const Verification verification = verify::verify(spec, false, {});

    QStringList warnings;
    for (const Message& warning : report.warnings) {
        if (warning.id == message::FinishedFileDiffers.id) {
            continue;  // the test's model repeats originals, which is seen
        }
        warnings << QString::fromStdString(english(warning));
    }
    QCOMPARE(warnings, named);
    int changed = 0;
    for (const Check& check : verification.checks) {
        QVERIFY2(check.result != CheckResult::Failed, (check.what + ": " + check.detail).c_str());
        changed += check.result == CheckResult::Changed ? 1 : 0;
    }
    QCOMPARE(changed, named.size());
    QCOMPARE(probe(spec.output, "chapter_tags=title"), QByteArray("One\nTwo"));
    QCOMPARE(probe(spec.output, "format_tags=title"), QByteArray("Evening"));
}

QTEST_GUILESS_MAIN(TestBadInput)
#include "tst_bad_input.moc"
