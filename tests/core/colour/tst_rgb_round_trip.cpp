#include "core/base/error.h"
#include "core/colour/chroma_resampling.h"
#include "core/colour/rgb_reader.h"
#include "core/colour/rgb_writer.h"
#include "core/tiling/padding.h"
#include "tests/support/frames.h"

#include <QTest>

#include <cmath>

using namespace tessera;
using namespace tessera::tests;

namespace {

std::vector<float> readWhole(const media::Frame& frame) {
    std::vector<float> planes(static_cast<size_t>(frame.size().pixels()) * 3);
    colour::readRgb(frame, {0, 0, frame.size().width, frame.size().height}, planes.data());
    return planes;
}

media::Frame written(const media::Frame& like, const std::vector<float>& planes) {
    colour::RgbWriter writer(like);
    const auto width = static_cast<size_t>(like.size().width);
    const auto plane = static_cast<size_t>(like.size().pixels());
    for (size_t y = 0; y < static_cast<size_t>(like.size().height); ++y) {
        const float* row = planes.data() + y * width;
        writer.addRow(row, row + plane, row + 2 * plane);
    }
    writer.mixAlpha(like, like, 0.5);
    return writer.finish();
}

// The largest difference of code values over all planes; -1 when the layouts differ.
int largestDifference(const AVFrame& a, const AVFrame& b) {
    const AVPixFmtDescriptor* format = av_pix_fmt_desc_get(static_cast<AVPixelFormat>(a.format));
    if (a.format != b.format || a.width != b.width || a.height != b.height) {
        return -1;
    }
    int largest = 0;
    for (int i = 0; i < format->nb_components; ++i) {
        const AVComponentDescriptor& component = format->comp[i];
        const bool chroma = (i == 1 || i == 2) && (format->flags & AV_PIX_FMT_FLAG_RGB) == 0;
        const int rows = chroma ? AV_CEIL_RSHIFT(a.height, format->log2_chroma_h) : a.height;
        const int columns = chroma ? AV_CEIL_RSHIFT(a.width, format->log2_chroma_w) : a.width;
        for (int y = 0; y < rows; ++y) {
            for (int x = 0; x < columns; ++x) {
                const auto at = static_cast<std::ptrdiff_t>(x) * component.step + component.offset;
                const auto code = [&](const AVFrame& frame) {
                    const std::uint8_t* sample =
                        frame.data[component.plane] +
                        static_cast<std::ptrdiff_t>(y) * frame.linesize[component.plane] + at;
                    return component.depth + component.shift > 8
                               ? (sample[0] | sample[1] << 8) >> component.shift
                               : sample[0];
                };
                largest = std::max(largest, std::abs(code(a) - code(b)));
            }
        }
    }
    return largest;
}

}  // namespace

class TestRgbRoundTrip : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anyPictureComesBackUnchanged_data();
    void anyPictureComesBackUnchanged();
    void aRegionIsWrittenAndTheRestKept_data() { anyPictureComesBackUnchanged_data(); }
    void aRegionIsWrittenAndTheRestKept();
    void everyMatrixRangeAndSitingComesBackUnchanged_data();
    void everyMatrixRangeAndSitingComesBackUnchanged();
    void knownColorsAreRead_data();
    void knownColorsAreRead();
    void aRectangleIsThePartOfTheWhole();
    void outsideTheFrameIsMirrored();
    void reducedIsTheMeanOfBlocks();
    void pictureForTheEyeIsClippedAndReduced();
    void highDynamicRangeIsBroughtToTheScreen_data();
    void highDynamicRangeIsBroughtToTheScreen();
    void paletteIsRefused();
};

void TestRgbRoundTrip::anyPictureComesBackUnchanged_data() {
    QTest::addColumn<int>("format");
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    const AVPixelFormat formats[] = {
        AV_PIX_FMT_YUV420P,     AV_PIX_FMT_YUVJ420P,    AV_PIX_FMT_YUV422P,  AV_PIX_FMT_YUV444P,
        AV_PIX_FMT_YUV440P,     AV_PIX_FMT_YUV411P,     AV_PIX_FMT_YUV410P,  AV_PIX_FMT_NV12,
        AV_PIX_FMT_YUYV422,     AV_PIX_FMT_YUV420P10LE, AV_PIX_FMT_P010LE,   AV_PIX_FMT_YUV422P10LE,
        AV_PIX_FMT_YUV444P12LE, AV_PIX_FMT_YUV444P16LE, AV_PIX_FMT_YUVA420P, AV_PIX_FMT_YUVA444P10LE,
        AV_PIX_FMT_GRAY8,       AV_PIX_FMT_GRAY10LE,    AV_PIX_FMT_GRAY16LE, AV_PIX_FMT_YA8,
        AV_PIX_FMT_RGB24,       AV_PIX_FMT_BGRA,        AV_PIX_FMT_GBRP,     AV_PIX_FMT_GBRP10LE,
        AV_PIX_FMT_GBRAP,       AV_PIX_FMT_RGB48LE,     AV_PIX_FMT_GBRP16LE,
    };
    const Size sizes[] = {{1, 1}, {2, 2}, {3, 3}, {161, 121}, {64, 48}};
    for (const AVPixelFormat format : formats) {
        for (const Size size : sizes) {
            const bool packedPairs = format == AV_PIX_FMT_YUYV422 && size.width % 2 != 0;
            if (!packedPairs) {
                QTest::addRow("%s %dx%d", av_get_pix_fmt_name(format), size.width, size.height)
                    << static_cast<int>(format) << size.width << size.height;
            }
        }
    }
}

void TestRgbRoundTrip::anyPictureComesBackUnchanged() {
    QFETCH(int, format);
    QFETCH(int, width);
    QFETCH(int, height);
    const media::Frame frame = frameOf(noisePicture({width, height}, static_cast<AVPixelFormat>(format), 5));

    const media::Frame back = written(frame, readWhole(frame));

    const int difference = largestDifference(frame.picture(), back.picture());
    QVERIFY2(difference >= 0 && difference <= 1, qPrintable(QString::number(difference)));
}

void TestRgbRoundTrip::aRegionIsWrittenAndTheRestKept() {
    QFETCH(int, format);
    QFETCH(int, width);
    QFETCH(int, height);
    const Size size{width + 40, height + 40};
    if (format == AV_PIX_FMT_YUYV422 && size.width % 2 != 0) {
        return;
    }
    const media::Frame frame = frameOf(noisePicture(size, static_cast<AVPixelFormat>(format), 5));
    const Rect region{8, 12, 20, 16};
    std::vector<float> planes = readWhole(frame);
    const auto plane = static_cast<size_t>(size.pixels());
    for (size_t channel = 0; channel < 3; ++channel) {
        for (int y = region.y + 4; y < region.bottom() - 4; ++y) {
            for (int x = region.x + 4; x < region.right() - 4; ++x) {
                planes[channel * plane + static_cast<size_t>(y * size.width + x)] = 0.5f;
            }
        }
    }

    colour::RgbWriter writer(frame, region);
    for (int y = region.y; y < region.bottom(); ++y) {
        const float* row = planes.data() + static_cast<size_t>(y * size.width + region.x);
        writer.addRow(row, row + plane, row + 2 * plane);
    }
    writer.mixAlpha(frame, frame, 0.5);
    const media::Frame part = writer.finish();

    const media::Frame whole = written(frame, planes);
    const int difference = largestDifference(part.picture(), whole.picture());
    QVERIFY2(difference >= 0 && difference <= 1, qPrintable(QString::number(difference)));
    QVERIFY(colour::samePixels(part, frame, {0, 0, size.width, region.y}));
    QVERIFY(colour::samePixels(part, frame, {0, region.y, region.x, region.height}));
    QVERIFY(colour::samePixels(part, frame, {region.right(), 0, size.width - region.right(), size.height}));
}

void TestRgbRoundTrip::everyMatrixRangeAndSitingComesBackUnchanged_data() {
    QTest::addColumn<int>("matrix");
    QTest::addColumn<int>("range");
    QTest::addColumn<int>("siting");
    for (const AVColorSpace matrix : {AVCOL_SPC_UNSPECIFIED, AVCOL_SPC_BT709, AVCOL_SPC_SMPTE170M,
                                      AVCOL_SPC_FCC, AVCOL_SPC_SMPTE240M, AVCOL_SPC_BT2020_NCL}) {
        for (const AVColorRange range : {AVCOL_RANGE_MPEG, AVCOL_RANGE_JPEG}) {
            for (const AVChromaLocation siting :
                 {AVCHROMA_LOC_LEFT, AVCHROMA_LOC_CENTER, AVCHROMA_LOC_TOPLEFT}) {
                QTest::addRow("%s %s %s", av_color_space_name(matrix), av_color_range_name(range),
                              av_chroma_location_name(siting))
                    << static_cast<int>(matrix) << static_cast<int>(range) << static_cast<int>(siting);
            }
        }
    }
}

void TestRgbRoundTrip::everyMatrixRangeAndSitingComesBackUnchanged() {
    QFETCH(int, matrix);
    QFETCH(int, range);
    QFETCH(int, siting);
    media::FramePtr picture = noisePicture({51, 37}, AV_PIX_FMT_YUV420P10LE, 3);
    picture->colorspace = static_cast<AVColorSpace>(matrix);
    picture->color_range = static_cast<AVColorRange>(range);
    picture->chroma_location = static_cast<AVChromaLocation>(siting);
    const media::Frame frame = frameOf(std::move(picture));

    const media::Frame back = written(frame, readWhole(frame));

    QVERIFY(largestDifference(frame.picture(), back.picture()) <= 1);
    QCOMPARE(back.picture().colorspace, frame.picture().colorspace);
    QCOMPARE(back.picture().color_range, frame.picture().color_range);
    QCOMPARE(back.picture().chroma_location, frame.picture().chroma_location);
}

void TestRgbRoundTrip::knownColorsAreRead_data() {
    QTest::addColumn<int>("matrix");
    QTest::addColumn<int>("y");
    QTest::addColumn<int>("cb");
    QTest::addColumn<int>("cr");
    QTest::addColumn<QList<float>>("rgb");
    // ITU-R BT.709 and BT.601 code values of 8-bit limited-range colour bars at 100 %.
    QTest::newRow("black") << int(AVCOL_SPC_BT709) << 16 << 128 << 128 << QList<float>{0, 0, 0};
    QTest::newRow("white") << int(AVCOL_SPC_BT709) << 235 << 128 << 128 << QList<float>{1, 1, 1};
    QTest::newRow("red 709") << int(AVCOL_SPC_BT709) << 63 << 102 << 240 << QList<float>{1, 0, 0};
    QTest::newRow("green 709") << int(AVCOL_SPC_BT709) << 173 << 42 << 26 << QList<float>{0, 1, 0};
    QTest::newRow("blue 709") << int(AVCOL_SPC_BT709) << 32 << 240 << 118 << QList<float>{0, 0, 1};
    QTest::newRow("red 601") << int(AVCOL_SPC_SMPTE170M) << 81 << 90 << 240 << QList<float>{1, 0, 0};
    QTest::newRow("green 601") << int(AVCOL_SPC_SMPTE170M) << 145 << 54 << 34 << QList<float>{0, 1, 0};
    QTest::newRow("blue 601") << int(AVCOL_SPC_SMPTE170M) << 41 << 240 << 110 << QList<float>{0, 0, 1};
}

void TestRgbRoundTrip::knownColorsAreRead() {
    QFETCH(int, matrix);
    QFETCH(int, y);
    QFETCH(int, cb);
    QFETCH(int, cr);
    QFETCH(QList<float>, rgb);
    media::FramePtr picture = media::makeVideoFrame({8, 8}, AV_PIX_FMT_YUV420P);
    picture->colorspace = static_cast<AVColorSpace>(matrix);
    picture->color_range = AVCOL_RANGE_MPEG;
    const int codes[3] = {y, cb, cr};
    for (int plane = 0; plane < 3; ++plane) {
        std::memset(picture->data[plane], codes[plane],
                    static_cast<size_t>(picture->linesize[plane]) * (plane == 0 ? 8 : 4));
    }

    const std::vector<float> planes = readWhole(frameOf(std::move(picture)));

    for (int channel = 0; channel < 3; ++channel) {
        QVERIFY2(std::abs(planes[static_cast<size_t>(channel) * 64 + 9] - rgb[channel]) < 0.01f,
                 qPrintable(QString::number(planes[static_cast<size_t>(channel) * 64 + 9])));
    }
}

void TestRgbRoundTrip::aRectangleIsThePartOfTheWhole() {
    const media::Frame frame = frameOf(noisePicture({97, 53}, AV_PIX_FMT_YUV420P, 11));
    const std::vector<float> whole = readWhole(frame);
    for (const Rect rect :
         {Rect{0, 0, 97, 53}, Rect{13, 7, 20, 30}, Rect{96, 52, 1, 1}, Rect{40, 21, 57, 32}}) {
        std::vector<float> part(static_cast<size_t>(rect.size().pixels()) * 3);
        colour::readRgb(frame, rect, part.data());
        for (int channel = 0; channel < 3; ++channel) {
            for (int y = 0; y < rect.height; ++y) {
                for (int x = 0; x < rect.width; ++x) {
                    QCOMPARE(part[static_cast<size_t>((channel * rect.height + y) * rect.width + x)],
                             whole[static_cast<size_t>((channel * 53 + rect.y + y) * 97 + rect.x + x)]);
                }
            }
        }
    }
}

void TestRgbRoundTrip::outsideTheFrameIsMirrored() {
    const media::Frame frame = frameOf(noisePicture({20, 10}, AV_PIX_FMT_YUV420P, 2));
    const std::vector<float> whole = readWhole(frame);
    const Rect rect{-25, -4, 70, 30};
    std::vector<float> part(static_cast<size_t>(rect.size().pixels()) * 3);
    colour::readRgb(frame, rect, part.data());
    for (int channel = 0; channel < 3; ++channel) {
        for (int y = 0; y < rect.height; ++y) {
            for (int x = 0; x < rect.width; ++x) {
                const int sourceX = tiling::paddedSource(rect.x + x, 20);
                const int sourceY = tiling::paddedSource(rect.y + y, 10);
                QCOMPARE(part[static_cast<size_t>((channel * rect.height + y) * rect.width + x)],
                         whole[static_cast<size_t>((channel * 10 + sourceY) * 20 + sourceX)]);
            }
        }
    }
}

void TestRgbRoundTrip::reducedIsTheMeanOfBlocks() {
    const media::Frame frame = floatFrame({12, 8}, [](int channel, int x, int y) {
        return static_cast<float>(channel) + static_cast<float>(x) * 0.1f + static_cast<float>(y);
    });
    std::vector<float> small(3 * 3 * 2);
    colour::readReducedRgb(frame, {12, 8}, 4, small.data());
    for (size_t channel = 0; channel < 3; ++channel) {
        for (size_t y = 0; y < 2; ++y) {
            for (size_t x = 0; x < 3; ++x) {
                const float expected = static_cast<float>(channel) +
                                       0.1f * (static_cast<float>(x) * 4 + 1.5f) + static_cast<float>(y) * 4 +
                                       1.5f;
                QVERIFY(std::abs(small[(channel * 2 + y) * 3 + x] - expected) < 1e-5f);
            }
        }
    }
}

void TestRgbRoundTrip::pictureForTheEyeIsClippedAndReduced() {
    const media::Frame frame = floatFrame(
        {30, 10}, [](int channel, int, int) { return channel == 0 ? 2.0f : (channel == 1 ? -1.0f : 0.5f); });
    const Picture full = colour::makePicture(frame, 0);
    QCOMPARE(full.size, (Size{30, 10}));
    QCOMPARE(int(full.rgb[0]), 255);
    QCOMPARE(int(full.rgb[1]), 0);
    QCOMPARE(int(full.rgb[2]), 128);
    QCOMPARE(colour::makePicture(frame, 10).size, (Size{10, 3}));
}

void TestRgbRoundTrip::highDynamicRangeIsBroughtToTheScreen_data() {
    QTest::addColumn<int>("transfer");
    QTest::addColumn<float>("code");
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("most");
    // Reference white is 203 nits (ITU-R BT.2408): 0.58 of PQ, 0.75 of HLG.
    QTest::newRow("PQ white") << int(AVCOL_TRC_SMPTE2084) << 0.5807f << 225 << 250;
    QTest::newRow("PQ highlight") << int(AVCOL_TRC_SMPTE2084) << 1.0f << 250 << 255;
    QTest::newRow("PQ black") << int(AVCOL_TRC_SMPTE2084) << 0.0f << 0 << 1;
    QTest::newRow("HLG white") << int(AVCOL_TRC_ARIB_STD_B67) << 0.75f << 225 << 250;
    QTest::newRow("as it is") << int(AVCOL_TRC_BT709) << 0.5807f << 148 << 148;
}

void TestRgbRoundTrip::highDynamicRangeIsBroughtToTheScreen() {
    QFETCH(int, transfer);
    QFETCH(float, code);
    QFETCH(int, least);
    QFETCH(int, most);
    const media::Frame grey = floatFrame({16, 8}, [code](int, int, int) { return code; });
    media::FramePtr picture = media::shareFrame(grey.picture());
    picture->color_trc = static_cast<AVColorTransferCharacteristic>(transfer);
    picture->color_primaries = AVCOL_PRI_BT2020;
    const Picture shown = colour::makePicture(frameOf(std::move(picture)), 0);
    for (const std::uint8_t value : {shown.rgb[0], shown.rgb[1], shown.rgb[2]}) {
        QVERIFY2(value >= least && value <= most, qPrintable(QString::number(value)));
    }
}

void TestRgbRoundTrip::paletteIsRefused() {
    media::FramePtr picture = media::makeVideoFrame({8, 8}, AV_PIX_FMT_PAL8);
    const media::Frame frame = frameOf(std::move(picture));
    QVERIFY_THROWS_EXCEPTION(Error, (void)readWhole(frame));
}

QTEST_APPLESS_MAIN(TestRgbRoundTrip)
#include "tst_rgb_round_trip.moc"
