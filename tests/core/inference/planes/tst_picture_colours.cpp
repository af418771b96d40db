#include "core/colour/color_model.h"
#include "core/colour/rgb_reader.h"
#include "core/colour/rgb_writer.h"
#include "core/inference/planes/coded_picture.h"
#include "core/inference/planes/picture_colours.h"
#include "tests/support/frames.h"

#include <ATen/ATen.h>

#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace tessera;
using namespace tessera::inference;
using namespace tessera::tests;

// The tensor operations against the rows of colour/: whatever a picture's format, depth, range, matrix, siting and size.

namespace {

bool isFloat(AVPixelFormat format) {
    return (av_pix_fmt_desc_get(format)->flags & AV_PIX_FMT_FLAG_FLOAT) != 0;
}

// Noise in every sample, floats between 0 and 1.
media::FramePtr filled(Size size, AVPixelFormat format, unsigned seed) {
    media::FramePtr picture = noisePicture(size, format, seed);
    std::mt19937 random(seed);
    std::uniform_real_distribution<float> level(0.0F, 1.0F);
    for (int plane = 0; isFloat(format) && plane < 4 && picture->data[plane] != nullptr; ++plane) {
        for (int y = 0; y < size.height; ++y) {
            auto* row = reinterpret_cast<float*>(picture->data[plane] +
                                                 static_cast<std::ptrdiff_t>(y) * picture->linesize[plane]);
            std::generate_n(row, picture->linesize[plane] / 4, [&] { return level(random); });
        }
    }
    return picture;
}

at::Tensor readByRows(const media::Frame& frame) {
    at::Tensor planes = at::empty({3, frame.size().height, frame.size().width}, at::kFloat);
    colour::readRgb(frame, {0, 0, frame.size().width, frame.size().height}, planes.data_ptr<float>());
    return planes;
}

media::Frame writtenByRows(const media::Frame& like, const at::Tensor& rgb, const Rect& region) {
    colour::RgbWriter writer(like, region);
    const at::Tensor planes = rgb.contiguous();
    const float* row = planes.data_ptr<float>();
    const std::int64_t plane = region.size().pixels();
    for (int y = 0; y < region.height; ++y, row += region.width) {
        writer.addRow(row, row + plane, row + 2 * plane);
    }
    writer.mixAlpha(like, like, 0.5);
    return writer.finish();
}

struct Differences {
    int largest = 0;   // in code values
    double share = 0;  // of samples that differ
};

// Of one component; floats count in steps of 16 bits.
Differences differencesOf(const CodedPicture& a, const CodedPicture& b, const colour::Component& component,
                          Size size) {
    const Rect whole{0, 0, size.width, size.height};
    const float step = component.floating ? 1.0F / 65535 : component.scale;
    const at::Tensor steps = a.load(component, whole).sub(b.load(component, whole)).abs().div(step).round();
    return {static_cast<int>(steps.max().item<float>()), steps.ne(0).to(at::kFloat).mean().item<double>()};
}

Differences worse(const Differences& a, const Differences& b) {
    return {std::max(a.largest, b.largest), std::max(a.share, b.share)};
}

// Of the component that differs most.
Differences differences(const media::Frame& a, const media::Frame& b) {
    const CodedPicture first(a, at::kCPU);
    const CodedPicture second(b, at::kCPU);
    const colour::ColorModel& model = first.model();
    Differences found = differencesOf(first, second, model.components[0], first.size());
    if (model.kind != colour::ColorKind::Gray) {
        const Size size = model.kind == colour::ColorKind::Yuv ? first.chromaSize() : first.size();
        found = worse(found, differencesOf(first, second, model.components[1], size));
        found = worse(found, differencesOf(first, second, model.components[2], size));
    }
    return model.hasAlpha ? worse(found, differencesOf(first, second, model.alpha, first.size())) : found;
}

// What sums in another order may differ by, far below half a step but for 16 bits.
void compareBothWays(const media::Frame& frame) {
    constexpr double closeness = 3e-6;
    constexpr double roundedOtherwise = 0.01;
    constexpr double roundedOtherwiseAt16Bits = 0.25;
    PictureColours colours;
    CodedPicture picture(frame, at::kCPU);
    const at::Tensor rgb = readByRows(frame);
    const double apart = colours.toRgb(picture).sub(rgb).abs().max().item<double>();
    QVERIFY2(apart <= closeness, qPrintable(QString::number(apart)));

    at::manual_seed(7);
    const at::Tensor other = at::rand_like(rgb).mul_(1.2).sub_(0.1);  // some of it to be clipped
    const Rect whole{0, 0, frame.size().width, frame.size().height};
    CodedPicture made = picture.clone();
    colours.writeRgb(made, other, whole);
    mixAlpha(made, picture, picture, 0.5);
    const Differences found = differences(made.download(), writtenByRows(frame, other, whole));
    const bool isFine = picture.model().components[0].depth >= 14;
    QVERIFY2(found.largest <= 1, qPrintable(QString::number(found.largest)));
    QVERIFY2(found.share <= (isFine ? roundedOtherwiseAt16Bits : roundedOtherwise),
             qPrintable(QString::number(found.share)));

    CodedPicture back = picture.clone();
    colours.writeRgb(back, colours.toRgb(picture), whole);
    QVERIFY(differences(back.download(), writtenByRows(frame, rgb, whole)).largest <= 1);
}

}  // namespace

class TestPictureColours : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFormatIsReadAndWrittenAsByRows_data();
    void everyFormatIsReadAndWrittenAsByRows();
    void everyDescriptionIsReadAndWrittenAsByRows_data();
    void everyDescriptionIsReadAndWrittenAsByRows();
    void planesComeBackUnchanged_data() { everyFormatIsReadAndWrittenAsByRows_data(); }
    void planesComeBackUnchanged();
    void aRegionIsWrittenAndTheRestKept_data();
    void aRegionIsWrittenAndTheRestKept();
    void longAxesAreFilteredInBlocks();
    void alphaIsMixed();
    void outsideThePictureIsMirrored();
};

void TestPictureColours::everyFormatIsReadAndWrittenAsByRows_data() {
    QTest::addColumn<int>("format");
    int count = 0;
    for (const AVPixFmtDescriptor* known = nullptr; (known = av_pix_fmt_desc_next(known)) != nullptr;) {
        const AVPixelFormat format = av_pix_fmt_desc_get_id(known);
        // Floats of the other byte order become plain ones when they are decoded.
        const bool isForeignFloat = isFloat(format) && (known->flags & AV_PIX_FMT_FLAG_BE) != 0;
        // Four luma samples lie unevenly in six bytes; pictures of it become plain ones when they are decoded.
        const bool isUneven = format == AV_PIX_FMT_UYYVYY411;
        if (colour::isSupportedPixelFormat(format) && !isForeignFloat && !isUneven) {
            QTest::newRow(known->name) << static_cast<int>(format);
            ++count;
        }
    }
    QVERIFY(count > 60);
}

void TestPictureColours::everyFormatIsReadAndWrittenAsByRows() {
    QFETCH(int, format);
    for (const Size size : {Size{1, 1}, {2, 2}, {3, 3}, {5, 8}, {52, 37}, {161, 33}}) {
        compareBothWays(frameOf(filled(size, static_cast<AVPixelFormat>(format), 5)));
    }
}

void TestPictureColours::everyDescriptionIsReadAndWrittenAsByRows_data() {
    QTest::addColumn<int>("format");
    QTest::addColumn<int>("range");
    QTest::addColumn<int>("siting");
    for (const AVPixelFormat format :
         {AV_PIX_FMT_YUV420P, AV_PIX_FMT_NV12, AV_PIX_FMT_P010LE, AV_PIX_FMT_YUV422P12LE, AV_PIX_FMT_YUV440P,
          AV_PIX_FMT_YUV444P16LE, AV_PIX_FMT_YUV410P, AV_PIX_FMT_GBRP10LE, AV_PIX_FMT_GRAY8}) {
        for (const AVColorRange range : {AVCOL_RANGE_UNSPECIFIED, AVCOL_RANGE_MPEG, AVCOL_RANGE_JPEG}) {
            for (const AVChromaLocation siting :
                 {AVCHROMA_LOC_UNSPECIFIED, AVCHROMA_LOC_LEFT, AVCHROMA_LOC_CENTER, AVCHROMA_LOC_TOPLEFT,
                  AVCHROMA_LOC_TOP, AVCHROMA_LOC_BOTTOMLEFT, AVCHROMA_LOC_BOTTOM}) {
                QTest::addRow("%s, range %d, siting %d", av_get_pix_fmt_name(format), range, siting)
                    << static_cast<int>(format) << static_cast<int>(range) << static_cast<int>(siting);
            }
        }
    }
}

void TestPictureColours::everyDescriptionIsReadAndWrittenAsByRows() {
    QFETCH(int, format);
    QFETCH(int, range);
    QFETCH(int, siting);
    for (const AVColorSpace matrix :
         {AVCOL_SPC_UNSPECIFIED, AVCOL_SPC_BT709, AVCOL_SPC_FCC, AVCOL_SPC_BT470BG, AVCOL_SPC_SMPTE170M,
          AVCOL_SPC_SMPTE240M, AVCOL_SPC_BT2020_NCL, AVCOL_SPC_BT2020_CL}) {
        media::FramePtr picture = filled({51, 38}, static_cast<AVPixelFormat>(format), 3);
        picture->colorspace = matrix;
        picture->color_range = static_cast<AVColorRange>(range);
        picture->chroma_location = static_cast<AVChromaLocation>(siting);
        compareBothWays(frameOf(std::move(picture)));
    }
}

void TestPictureColours::planesComeBackUnchanged() {
    QFETCH(int, format);
    media::FramePtr picture = filled({52, 37}, static_cast<AVPixelFormat>(format), 5);
    picture->color_primaries = AVCOL_PRI_BT2020;
    const media::Frame frame = frameOf(std::move(picture));

    const media::Frame back = CodedPicture(frame, at::kCPU).download();

    QVERIFY(colour::samePixels(frame, back, {0, 0, 52, 37}));
    QVERIFY(!back.sharesPixelsWith(frame));
    QCOMPARE(back.picture().color_primaries, AVCOL_PRI_BT2020);
}

void TestPictureColours::aRegionIsWrittenAndTheRestKept_data() {
    QTest::addColumn<int>("format");
    for (const AVPixelFormat format :
         {AV_PIX_FMT_YUV420P, AV_PIX_FMT_P010LE, AV_PIX_FMT_YUYV422, AV_PIX_FMT_YUV410P, AV_PIX_FMT_YUV444P,
          AV_PIX_FMT_RGB24, AV_PIX_FMT_GRAY10LE, AV_PIX_FMT_YUVA420P}) {
        QTest::newRow(av_get_pix_fmt_name(format)) << static_cast<int>(format);
    }
}

void TestPictureColours::aRegionIsWrittenAndTheRestKept() {
    QFETCH(int, format);
    const media::Frame frame = frameOf(filled({62, 53}, static_cast<AVPixelFormat>(format), 5));
    const std::vector<Rect> regions{
        {8, 12, 20, 16}, {0, 0, 24, 20}, {40, 32, 22, 21}, {0, 4, 62, 8}, {4, 4, 4, 4}};
    PictureColours colours;
    for (const Rect& region : regions) {
        const at::Tensor rgb = at::rand({3, region.height, region.width});
        CodedPicture made = CodedPicture(frame, at::kCPU).clone();
        colours.writeRgb(made, rgb, region);

        const Differences found = differences(made.download(), writtenByRows(frame, rgb, region));
        QVERIFY2(found.largest <= 1 && found.share < 0.01, qPrintable(QString::number(found.largest)));
    }
}

// Lengths of several blocks, and just beside their ends.
void TestPictureColours::longAxesAreFilteredInBlocks() {
    for (const Size size : {Size{127, 3}, {128, 3}, {129, 4}, {1023, 2}, {5, 257}, {2, 640}, {1921, 2}}) {
        for (const AVChromaLocation siting : {AVCHROMA_LOC_LEFT, AVCHROMA_LOC_CENTER, AVCHROMA_LOC_TOPLEFT}) {
            media::FramePtr picture = filled(size, AV_PIX_FMT_YUV420P, 9);
            picture->chroma_location = siting;
            compareBothWays(frameOf(std::move(picture)));
        }
    }
}

void TestPictureColours::alphaIsMixed() {
    const media::Frame prev = frameOf(filled({13, 7}, AV_PIX_FMT_YUVA444P10LE, 1));
    const media::Frame next = frameOf(filled({13, 7}, AV_PIX_FMT_YUVA444P10LE, 2));
    CodedPicture made = CodedPicture(prev, at::kCPU).clone();
    mixAlpha(made, CodedPicture(prev, at::kCPU), CodedPicture(next, at::kCPU), 0.25);

    const Rect whole{0, 0, 13, 7};
    colour::RgbWriter writer(prev);
    const at::Tensor rgb = readByRows(prev);
    const float* row = rgb.data_ptr<float>();
    for (int y = 0; y < 7; ++y, row += 13) {
        writer.addRow(row, row + 91, row + 182);
    }
    writer.mixAlpha(prev, next, 0.25);
    const CodedPicture expected(writer.finish(), at::kCPU);
    const at::Tensor apart =
        made.load(made.model().alpha, whole).sub(expected.load(expected.model().alpha, whole)).abs();
    QVERIFY(apart.max().item<double>() < 1.01 / 1023);
}

void TestPictureColours::outsideThePictureIsMirrored() {
    const media::Frame frame = frameOf(filled({21, 14}, AV_PIX_FMT_RGB24, 4));
    PictureColours colours;
    const at::Tensor rgb = colours.toRgb(CodedPicture(frame, at::kCPU));
    for (const Rect& rect : {Rect{0, 0, 64, 64},
                             {-3, -5, 9, 9},
                             {5, 3, 8, 8},
                             {18, 10, 12, 12},
                             {-60, 0, 30, 5},
                             {100, 100, 4, 4}}) {
        at::Tensor expected = at::empty({3, rect.height, rect.width}, at::kFloat);
        colour::readRgb(frame, rect, expected.data_ptr<float>());
        QVERIFY(mirroredPart(rgb, rect).sub(expected).abs().max().item<double>() < 1e-6);
    }
}

QTEST_APPLESS_MAIN(TestPictureColours)
#include "tst_picture_colours.moc"
