#include "core/media/encode/available_codecs.h"
#include "core/media/encode/encoder.h"
#include "core/media/frame_scaler.h"
#include "core/media/hardware_device.h"
#include "core/media/picture_format.h"

#include <QTest>

#include <algorithm>
#include <csignal>
#include <cstring>

extern "C" {
#include <libavutil/imgutils.h>
#include <libavutil/pixdesc.h>
}

using namespace tessera;
using namespace tessera::media;

namespace {

FramePtr noise(Size size, AVPixelFormat format) {
    FramePtr frame = makeVideoFrame(size, format);
    std::uint32_t state = 1;
    for (int plane = 0; plane < 2; ++plane) {
        const int rows = plane == 0 ? size.height : (size.height + 1) / 2;
        for (int i = 0; i < rows * frame->linesize[plane]; ++i) {
            state = state * 1664525 + 1013904223;
            const bool isLow = format == AV_PIX_FMT_P010LE && i % 2 == 0;
            frame->data[plane][i] = static_cast<std::uint8_t>(state >> 24) & (isLow ? 0xC0 : 0xFF);
        }
    }
    frame->pts = 77;
    frame->color_range = AVCOL_RANGE_MPEG;
    frame->colorspace = AVCOL_SPC_BT709;
    return frame;
}

FramePtr noiseOf(Size size, AVPixelFormat format) {
    FramePtr frame = makeVideoFrame(size, format);
    const AVPixFmtDescriptor& description = *av_pix_fmt_desc_get(format);
    const unsigned most = (1U << description.comp[0].depth) - 1;
    std::uint32_t state = 1;
    for (int plane = 0; plane < 3; ++plane) {
        const int rows = plane == 0 ? size.height : AV_CEIL_RSHIFT(size.height, description.log2_chroma_h);
        for (int i = 0; i < rows * frame->linesize[plane]; ++i) {
            state = state * 1664525 + 1013904223;
            const unsigned value = (state >> 8) & most;
            frame->data[plane][i] = static_cast<std::uint8_t>(value & 0xFF);
            if (most > 0xFF) {
                frame->data[plane][++i] = static_cast<std::uint8_t>(value >> 8);
            }
        }
    }
    return frame;
}

QByteArray bytesOf(const AVFrame& frame) {
    const auto format = static_cast<AVPixelFormat>(frame.format);
    const int size = av_image_get_buffer_size(format, frame.width, frame.height, 1);
    QByteArray bytes(size, 0);
    (void)av_image_copy_to_buffer(reinterpret_cast<std::uint8_t*>(bytes.data()), size, frame.data,
                                  frame.linesize, format, frame.width, frame.height, 1);
    return bytes;
}

AVPixelFormat formatOfFrames(const std::string& kind) {
    const std::pair<const char*, AVPixelFormat> formats[] = {
        {"cuda", AV_PIX_FMT_CUDA}, {"vaapi", AV_PIX_FMT_VAAPI}, {"vulkan", AV_PIX_FMT_VULKAN}};
    const auto* found =
        std::ranges::find_if(formats, [&](const auto& format) { return format.first == kind; });
    return found != std::end(formats) ? found->second : AV_PIX_FMT_NONE;
}

}  // namespace

class TestHardwareDevice : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindOpensOrSaysWhyNot() {
        for (const std::string& kind : hardwareKinds()) {
            const std::string problem = hardwareProblem(kind);
            QVERIFY2(problem.find('\n') == std::string::npos && problem.find("0x") == std::string::npos,
                     problem.c_str());
            QVERIFY(problem.empty() || problem.back() != '.');
            if (!problem.empty()) {
                QVERIFY_THROWS_EXCEPTION(Error, (void)openHardware(kind));
            }
        }
        QVERIFY(!hardwareProblem("toaster").empty());
        QVERIFY(hardwareType("toaster") == AV_HWDEVICE_TYPE_NONE);
    }

    void aDriverThatFailsDoesNoHarm() {
        QCOMPARE(tryHardware("toaster", [] { return 0; }), std::string());
        QCOMPARE(tryHardware("toaster", [] { return AVERROR(ENOMEM); }), avErrorText(AVERROR(ENOMEM)));
        QCOMPARE(tryHardware("toaster",
                             [] {
                                 av_log(nullptr, AV_LOG_ERROR,
                                        "No VA display found for any default device.\n");
                                 av_log(nullptr, AV_LOG_ERROR, "Device creation failed\n");
                                 return AVERROR(EINVAL);
                             }),
                 std::string("No VA display found for any default device"));
        QCOMPARE(tryHardware("toaster",
                             [] {
                                 (void)std::raise(SIGSEGV);
                                 return 0;
                             }),
                 std::string("its driver crashes"));
    }

    void pictureInMemoryStaysWhereItIs() {
        FramePtr frame = noise({64, 48}, AV_PIX_FMT_NV12);
        const AVFrame* before = frame.get();
        QCOMPARE(inMemory(std::move(frame)).get(), before);
    }

    void picturesGoUpAndComeDownTheSame_data() {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("format");
        for (const char* kind : {"cuda", "vaapi", "vulkan"}) {
            QTest::addRow("%s, 8 bits", kind) << kind << int{AV_PIX_FMT_NV12};
            QTest::addRow("%s, 10 bits", kind) << kind << int{AV_PIX_FMT_P010LE};
        }
    }

    void picturesGoUpAndComeDownTheSame() {
        QFETCH(QString, kind);
        QFETCH(int, format);
        if (const std::string problem = hardwareProblem(kind.toStdString()); !problem.empty()) {
            QSKIP(problem.c_str());
        }
        const Size size{320, 180};
        const BufferPtr device = openHardware(kind.toStdString());
        const auto inside = static_cast<AVPixelFormat>(format);
        const BufferPtr frames = makeDeviceFrames(*device, formatOfFrames(kind.toStdString()), inside, size);
        const FramePtr picture = noise(size, inside);
        FramePtr up = onDevice(*picture, *frames);
        QVERIFY(up->hw_frames_ctx != nullptr);
        const FramePtr down = inMemory(std::move(up));
        QCOMPARE(down->format, format);
        QCOMPARE(down->pts, std::int64_t{77});
        QCOMPARE(int{down->colorspace}, int{AVCOL_SPC_BT709});
        QVERIFY(bytesOf(*down) == bytesOf(*picture));
        FramePtr cut = onDevice(*picture, *frames);
        cut->crop_left = 16;
        cut->crop_top = 8;
        const FramePtr rest = inMemory(std::move(cut));
        QCOMPARE(rest->width, 304);
        QCOMPARE(rest->height, 172);
        const int bytes = inside == AV_PIX_FMT_NV12 ? 1 : 2;
        QVERIFY(std::memcmp(rest->data[0], picture->data[0] + 8 * picture->linesize[0] + 16 * bytes,
                            304 * bytes) == 0);
    }

    void whatComesFromACardIsAPlainPicture_data() {
        QTest::addColumn<QString>("coded");
        QTest::addColumn<QString>("plain");
        QTest::newRow("nv12") << "nv12"
                              << "yuv420p";
        QTest::newRow("nv21") << "nv21"
                              << "yuv420p";
        QTest::newRow("nv24") << "nv24"
                              << "yuv444p";
        QTest::newRow("p010") << "p010le"
                              << "yuv420p10le";
        QTest::newRow("p016") << "p016le"
                              << "yuv420p16le";
        QTest::newRow("p210") << "p210le"
                              << "yuv422p10le";
        QTest::newRow("p410") << "p410le"
                              << "yuv444p10le";
    }

    void whatComesFromACardIsAPlainPicture() {
        QFETCH(QString, coded);
        QFETCH(QString, plain);
        const AVPixelFormat onCard = av_get_pix_fmt(coded.toLatin1().constData());
        const AVPixelFormat inMemory = av_get_pix_fmt(plain.toLatin1().constData());
        QCOMPARE(plainFormat(onCard), inMemory);
        const Size size{98, 66};
        const FramePtr picture = noiseOf(size, inMemory);
        FrameScaler there;
        FrameScaler back;
        const FramePtr packed = there.convert(*picture, size, onCard);
        QVERIFY(bytesOf(*back.convert(*packed, size, inMemory)) == bytesOf(*picture));
    }

    void whatHardwareThereIsIsListed() {
        const std::vector<VideoHardware> all = videoHardware();
        QVERIFY(all.size() >= hardwareKinds().size());
        for (const VideoHardware& kind : all) {
            QVERIFY(!kind.decodes.empty() || !kind.encoders.empty());
            for (const auto& [name, problem] : kind.encoders) {
                const CodecChoice& choice = codecNamed(name);
                QCOMPARE(choice.hardware, kind.name);
                const bool isOffered =
                    std::ranges::find(availableCodecs(), name, &CodecChoice::name) != availableCodecs().end();
                QCOMPARE(isOffered, problem.empty());
            }
        }
    }

    void hardwareEncodersHaveATwinInSoftware() {
        for (const CodecChoice& choice : knownCodecs()) {
            QCOMPARE(codecNamed(softwareTwin(choice.name)).isHardware(), false);
            QCOMPARE(softwareTwin(choice.name) == choice.name, !choice.isHardware());
            QVERIFY(!choice.isHardware() || !choice.lossless);
        }
    }
};

QTEST_APPLESS_MAIN(TestHardwareDevice)
#include "tst_hardware_device.moc"
