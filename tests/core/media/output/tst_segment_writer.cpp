#include "core/base/error.h"
#include "core/demo/demo_scene.h"
#include "core/media/encode/available_codecs.h"
#include "core/media/input/frame_scan.h"
#include "core/media/output/output_check.h"
#include "tests/core/media/media_files.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <csignal>

extern "C" {
#include <libavutil/frame.h>
}

#include <malloc.h>
#include <sys/resource.h>

using namespace tessera;
using namespace tessera::demo;
using namespace tessera::media;
using namespace tessera::media::test;

class TestSegmentWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ffv1KeepsEveryPictureBitExact_data();
    void ffv1KeepsEveryPictureBitExact();
    void encodersKeepThePixelFormat_data();
    void encodersKeepThePixelFormat();
    void colourDescriptionSurvives_data();
    void colourDescriptionSurvives();
    void sameFramesGiveTheSameBytes_data();
    void sameFramesGiveTheSameBytes();
    void oddSizesAreNeverCropped_data();
    void oddSizesAreNeverCropped();
    void everyCodecHoldsOddClocks_data();
    void everyCodecHoldsOddClocks();
    void unknownCodecIsRefused();
    void unfinishedSegmentIsRemoved();
    void fullDiskIsReported();

private:
    [[nodiscard]] std::filesystem::path source(const QString& format,
                                               const QString& size = QStringLiteral("160x96"));

    Files m_files;
};

namespace {

EncoderOptions codec(const QString& name) {
    EncoderOptions options;
    options.codec = name.toStdString();
    return options;
}

QByteArray contents(const std::filesystem::path& path) {
    QFile file(text(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

std::filesystem::path TestSegmentWriter::source(const QString& format, const QString& size) {
    return m_files.make(
        QStringLiteral("%1_%2.nut").arg(format, size),
        QStringLiteral("-f lavfi -i testsrc2=s=320x240:d=0.32 -s %2 -pix_fmt %1 -c:v rawvideo")
            .arg(format, size));
}

void TestSegmentWriter::ffv1KeepsEveryPictureBitExact_data() {
    QTest::addColumn<QString>("format");
    for (const char* format : {"yuv420p", "yuv422p", "yuv444p", "yuva420p", "yuv420p10le", "yuv422p10le",
                               "yuv444p12le", "yuv420p16le", "gray", "gray10le", "gray16le", "gbrp10le",
                               "gbrp16le", "bgra", "rgb48le", "yuva444p10le", "gbrp", "rgb24", "yuvj420p"}) {
        QTest::newRow(format) << format;
    }
}

void TestSegmentWriter::ffv1KeepsEveryPictureBitExact() {
    SKIP_WITHOUT_FFMPEG();
    QFETCH(QString, format);
    const auto input = source(format);
    const auto output = m_files.path(format + QStringLiteral("_ffv1.mkv"));

    (void)passThrough(input, output, {.encoder = codec(QStringLiteral("ffv1"))});

    // RGB may be stored in another order: compare in the source's.
    const QString compared = format == QStringLiteral("yuvj420p") ? QStringLiteral("yuv420p") : format;
    const QList<QByteArray> before =
        pictureMd5s(input, format.startsWith(QStringLiteral("yuvj")) ? QString() : compared);
    QCOMPARE(before.size(), 8);
    QCOMPARE(pictureMd5s(output, compared == format ? compared : QString()), before);
}

void TestSegmentWriter::encodersKeepThePixelFormat_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<int>("warnings");
    QTest::newRow("h264 420") << "h264"
                              << "yuv420p"
                              << "yuv420p" << 0;
    QTest::newRow("h264 422") << "h264"
                              << "yuv422p"
                              << "yuv422p" << 0;
    QTest::newRow("h264 444 10") << "h264"
                                 << "yuv444p10le"
                                 << "yuv444p10le" << 0;
    QTest::newRow("h264 rgb") << "h264"
                              << "gbrp"
                              << "gbrp" << 0;
    QTest::newRow("h264 12 bit") << "h264"
                                 << "yuv420p12le"
                                 << "yuv420p10le" << 1;
    QTest::newRow("h264 alpha") << "h264"
                                << "yuva420p"
                                << "yuv420p" << 1;
    QTest::newRow("hevc 420 10") << "hevc"
                                 << "yuv420p10le"
                                 << "yuv420p10le" << 0;
    QTest::newRow("hevc 422 12") << "hevc"
                                 << "yuv422p12le"
                                 << "yuv422p12le" << 0;
    QTest::newRow("hevc grey") << "hevc"
                               << "gray"
                               << "gray" << 0;
    QTest::newRow("hevc rgb 10") << "hevc"
                                 << "gbrp10le"
                                 << "gbrp10le" << 0;
    QTest::newRow("av1 10") << "av1"
                            << "yuv420p10le"
                            << "yuv420p10le" << 0;
    QTest::newRow("av1 422") << "av1"
                             << "yuv422p"
                             << "yuv420p" << 1;
    QTest::newRow("vp9 444") << "vp9"
                             << "yuv444p"
                             << "yuv444p" << 0;
    QTest::newRow("vp9 alpha") << "vp9"
                               << "yuva420p"
                               << "yuv420p" << 1;
    QTest::newRow("prores") << "prores"
                            << "yuv422p10le"
                            << "yuv422p10le" << 0;
    QTest::newRow("prores 420") << "prores"
                                << "yuv420p"
                                << "yuv422p10le" << 1;
}

void TestSegmentWriter::encodersKeepThePixelFormat() {
    SKIP_WITHOUT_FFMPEG();
    QFETCH(QString, name);
    QFETCH(QString, format);
    QFETCH(QString, expected);
    QFETCH(int, warnings);
    VideoReader reader = VideoReader::open(source(format), {});
    const std::vector<Frame> frames = readAll(reader);
    const auto path = m_files.path(QStringLiteral("format.nut"));

    SegmentWriter writer(path, frames.front(), Rational{1, 25}, Rational{25}, codec(name));
    for (std::size_t i = 0; i < frames.size(); ++i) {
        writer.write(frames[i].withPts(static_cast<std::int64_t>(i)));
    }
    const SegmentSummary summary = writer.finish();

    QCOMPARE(summary.frames, 8);
    QCOMPARE(summary.bytes, static_cast<std::int64_t>(std::filesystem::file_size(path)));
    QCOMPARE(writer.formatChange().has_value() ? 1 : 0, warnings);
    QCOMPARE(QString::fromUtf8(probe(path, QStringLiteral("stream=pix_fmt"))), expected);
}

void TestSegmentWriter::colourDescriptionSurvives_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("container");
    for (const char* name : {"h264", "hevc", "av1", "vp9", "ffv1", "prores"}) {
        for (const char* container : {"mkv", "mp4", "mov", "webm"}) {
            const auto file = std::filesystem::path("x").replace_extension(container);
            if (containerHolds(file, name)) {
                QTest::addRow("%s in %s", name, container) << name << container;
            }
        }
    }
}

void TestSegmentWriter::colourDescriptionSurvives() {
    SKIP_WITHOUT_FFMPEG();
    QFETCH(QString, name);
    QFETCH(QString, container);
    const QString tags =
        QStringLiteral("-color_range tv -colorspace bt2020nc -color_primaries bt2020 -color_trc smpte2084");
    const auto input = m_files.make(
        QStringLiteral("pq.mkv"),
        QStringLiteral("-f lavfi -i testsrc2=s=160x96:d=0.2 -pix_fmt yuv422p10le -c:v ffv1 ") + tags);
    const auto output = m_files.path(QStringLiteral("colour.") + container);

    std::filesystem::remove(output);
    (void)passThrough(input, output, {.encoder = codec(name)});

    QByteArray words =
        probe(output, QStringLiteral("stream=color_range,color_space,color_transfer,color_primaries"),
              QStringLiteral("v"));
    // ProRes is always of limited range; neither it nor QuickTime says so, and FFmpeg's decoder does up to 6 alone.
    if (name == QStringLiteral("prores") && words.startsWith("unknown,")) {
        words.replace(0, 7, "tv");
    }
    QCOMPARE(words, QByteArray("tv,bt2020nc,smpte2084,bt2020"));
}

void TestSegmentWriter::sameFramesGiveTheSameBytes_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("frames");
    for (const CodecChoice& choice : availableCodecs()) {
        for (const int frames : {1, 2, 12}) {
            QTest::addRow("%d of %s", frames, choice.name.c_str())
                << QString::fromStdString(choice.name) << frames;
        }
    }
}

void TestSegmentWriter::sameFramesGiveTheSameBytes() {
    QFETCH(QString, name);
    QFETCH(int, frames);
    QByteArray first;
    for (const int filling : {40, 80, 120, 160, 250}) {
        mallopt(M_PERTURB, filling);  // an encoder that reads memory it did not write is seen
        const auto path = m_files.path(QStringLiteral("same.nut"));
        std::optional<SegmentWriter> writer;
        for (int i = 0; i < frames; ++i) {
            const Frame frame = renderDemoFrame({192, 128}, i / 25.0);
            if (!writer) {
                writer.emplace(path, frame, Rational{1, 25}, Rational{25}, codec(name));
            }
            writer->write(frame.withPts(i + 7));
        }
        (void)writer->finish();
        const QByteArray bytes = contents(path);
        QVERIFY(!bytes.isEmpty());
        QVERIFY(first.isEmpty() || bytes == first);
        first = bytes;
    }
    mallopt(M_PERTURB, 0);
}

void TestSegmentWriter::oddSizesAreNeverCropped_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("size");
    for (const char* name : {"h264", "hevc", "vp9", "ffv1", "prores"}) {
        QTest::addRow("%s 161x121", name) << name << "161x121";
    }
    for (const char* size : {"1x1", "2x2", "3x3", "7x300"}) {
        QTest::addRow("ffv1 %s", size) << "ffv1" << size;
        QTest::addRow("h264 %s", size) << "h264" << size;
    }
}

void TestSegmentWriter::oddSizesAreNeverCropped() {
    SKIP_WITHOUT_FFMPEG();
    QFETCH(QString, name);
    QFETCH(QString, size);
    const auto input = source(QStringLiteral("yuv420p"), size);
    const auto output = m_files.path(name + size + QStringLiteral(".mkv"));

    (void)passThrough(input, output, {.encoder = codec(name)});

    QCOMPARE(probe(output, QStringLiteral("stream=width,height")), size.toUtf8().replace('x', ','));
    QCOMPARE(pictureMd5s(output).size(), 8);
}

void TestSegmentWriter::everyCodecHoldsOddClocks_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("num");
    QTest::addColumn<int>("den");
    for (const CodecChoice& choice : availableCodecs()) {
        for (const auto& [num, den] :
             {std::pair{1, 30000}, {1, 48000}, {1, 2000}, {1, 180000}, {1001, 60000}, {1, 19200000}}) {
            QTest::addRow("%s %d/%d", choice.name.c_str(), num, den)
                << QString::fromStdString(choice.name) << num << den;
        }
    }
}

void TestSegmentWriter::everyCodecHoldsOddClocks() {
    QFETCH(QString, name);
    QFETCH(int, num);
    QFETCH(int, den);
    const Rational timeBase{num, den};
    const auto ticks = [&](int frame) {  // uneven on purpose
        return (Rational{frame, 30} / timeBase).rounded() + frame * frame % 3;
    };
    AssemblyRequest request;
    request.output = m_files.path(QStringLiteral("clock.nut"));
    request.frameRate = Rational{30};
    request.overwrite = true;
    int frame = 0;
    std::vector<std::int64_t> expected;
    for (int part = 0; part < 2; ++part) {
        request.segments.push_back(m_files.path(QStringLiteral("clock%1.seg").arg(part)));
        std::optional<SegmentWriter> writer;
        for (int i = 0; i < 7; ++i, ++frame) {
            const Frame picture = renderDemoFrame({128, 96}, frame / 30.0);
            if (!writer) {
                writer.emplace(request.segments.back(), picture, timeBase, Rational{30}, codec(name));
            }
            writer->write(picture.withPts(ticks(frame)));
            expected.push_back(ticks(frame));
        }
        (void)writer->finish();
    }
    (void)assemble(request, {});

    const FrameIndex index = scanFrames(request.output, {});
    QCOMPARE(index.times.pts.size(), expected.size());
    const Rational shift =
        index.times.timeBase * Rational{index.times.pts[0]} - timeBase * Rational{expected[0]};
    for (std::size_t i = 0; i < expected.size(); ++i) {
        QVERIFY(index.times.timeBase * Rational{index.times.pts[i]} - shift ==
                timeBase * Rational{expected[i]});
    }
}

void TestSegmentWriter::unknownCodecIsRefused() {
    const Frame frame = renderDemoFrame({64, 64}, 0);
    try {
        SegmentWriter writer(m_files.path(QStringLiteral("x.nut")), frame, Rational{1, 25}, Rational{25},
                             codec(QStringLiteral("h266")));
        QFAIL("nothing was thrown");
    } catch (const Error& error) {
        QCOMPARE(error.code(), ErrorCode::BadOption);
    }
}

void TestSegmentWriter::unfinishedSegmentIsRemoved() {
    for (const CodecChoice& choice : availableCodecs()) {
        const auto path = m_files.path(QStringLiteral("unfinished.nut"));
        {
            const Frame frame = renderDemoFrame({128, 96}, 0);
            SegmentWriter writer(path, frame, Rational{1, 25}, Rational{25},
                                 codec(QString::fromStdString(choice.name)));
            writer.write(frame.withPts(0));
            QVERIFY(std::filesystem::exists(path));
        }
        QVERIFY(!std::filesystem::exists(path));
    }
}

void TestSegmentWriter::fullDiskIsReported() {
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    for (const rlim_t limit : {rlim_t{1}, rlim_t{5'000}, rlim_t{100'000}}) {
        const rlimit small{limit, before.rlim_max};
        const auto path = m_files.path(QStringLiteral("full.nut"));
        ErrorCode code = ErrorCode::Internal;
        setrlimit(RLIMIT_FSIZE, &small);
        try {
            const Frame like = renderDemoFrame({320, 180}, 0);
            SegmentWriter writer(path, like, Rational{1, 25}, Rational{25}, codec(QStringLiteral("ffv1")));
            for (int i = 0; i < 6; ++i) {
                writer.write(renderDemoFrame({320, 180}, i / 25.0).withPts(i));
            }
            (void)writer.finish();
        } catch (const Error& error) {
            code = error.code();
        }
        setrlimit(RLIMIT_FSIZE, &before);
        QCOMPARE(code, ErrorCode::Output);
        QVERIFY(!std::filesystem::exists(path));
    }
}

QTEST_APPLESS_MAIN(TestSegmentWriter)
#include "tst_segment_writer.moc"
