#include "core/base/error.h"
#include "core/media/input/picture_mask.h"
#include "tests/support/frames.h"

#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace tessera;
using namespace tessera::media;
using namespace tessera::tests;

namespace {

constexpr Size frameSize{64, 48};

Frame noise(AVPixelFormat format, unsigned seed, Size size = frameSize) {
    return frameOf(noisePicture(size, format, seed));
}

int sample(const Frame& frame, int component, int x, int y) {
    const AVFrame& picture = frame.picture();
    const AVPixFmtDescriptor* format = av_pix_fmt_desc_get(static_cast<AVPixelFormat>(picture.format));
    const AVComponentDescriptor& at = format->comp[component];
    const std::uint8_t* address = picture.data[at.plane] +
                                  static_cast<std::ptrdiff_t>(y) * picture.linesize[at.plane] +
                                  static_cast<std::ptrdiff_t>(x) * at.step + at.offset;
    std::uint16_t word = 0;
    std::memcpy(&word, address, at.depth > 8 ? 2 : 1);
    return word;
}

}  // namespace

class TestPictureMask : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFormatKeepsItsOwnSamples_data() {
        QTest::addColumn<int>("format");
        QTest::newRow("4:2:0") << int{AV_PIX_FMT_YUV420P};
        QTest::newRow("4:2:0, 10 bits") << int{AV_PIX_FMT_YUV420P10LE};
        QTest::newRow("4:2:0, chroma interleaved") << int{AV_PIX_FMT_NV12};
        QTest::newRow("4:2:0, 10 bits, chroma interleaved") << int{AV_PIX_FMT_P010LE};
        QTest::newRow("4:4:4 with alpha") << int{AV_PIX_FMT_YUVA444P};
        QTest::newRow("planar RGB") << int{AV_PIX_FMT_GBRP};
        QTest::newRow("packed RGB, 16 bits") << int{AV_PIX_FMT_RGB48LE};
    }

    void everyFormatKeepsItsOwnSamples() {
        QFETCH(int, format);
        const auto pixelFormat = static_cast<AVPixelFormat>(format);
        const Frame made = noise(pixelFormat, 1);
        const Frame original = noise(pixelFormat, 2);
        PictureMask mask = PictureMask::read(maskFile(QRect(16, 8, 24, 16)), 0);

        const Frame kept = mask.keep(made, original);

        const AVPixFmtDescriptor* description = av_pix_fmt_desc_get(pixelFormat);
        for (int component = 0; component < description->nb_components; ++component) {
            const bool chroma =
                (component == 1 || component == 2) && (description->flags & AV_PIX_FMT_FLAG_RGB) == 0;
            const int across = chroma ? description->log2_chroma_w : 0;
            const int down = chroma ? description->log2_chroma_h : 0;
            for (const QPoint point : {QPoint(16, 8), QPoint(38, 22), QPoint(26, 14)}) {
                const QPoint at(point.x() >> across, point.y() >> down);
                QCOMPARE(sample(kept, component, at.x(), at.y()),
                         sample(original, component, at.x(), at.y()));
            }
            for (const QPoint point : {QPoint(0, 0), QPoint(14, 8), QPoint(40, 24), QPoint(63, 47)}) {
                const QPoint at(point.x() >> across, point.y() >> down);
                QCOMPARE(sample(kept, component, at.x(), at.y()), sample(made, component, at.x(), at.y()));
            }
        }
    }

    void floatSamplesAreMixedByGrey() {
        const Frame made = floatFrame(frameSize, [](int, int, int) { return 0.0F; });
        const Frame original = floatFrame(frameSize, [](int, int, int) { return 1.0F; });
        PictureMask mask = PictureMask::read(maskFile(QRect(0, 0, 64, 48), 51), 0);
        const Frame kept = mask.keep(made, original);
        QVERIFY(std::abs(floatLevel(kept, 0, 5, 5) - 0.2F) < 1e-6F);
    }

    void theEdgeFadesOutwards() {
        const Frame made = noise(AV_PIX_FMT_GRAY8, 1);
        const Frame original = noise(AV_PIX_FMT_GRAY8, 2);
        PictureMask mask = PictureMask::read(maskFile(QRect(24, 16, 16, 16)), 8);
        const Frame white = frameOf(levelPicture(255));
        const Frame black = frameOf(levelPicture(0));
        const Frame share = mask.keep(black, white);

        QCOMPARE(sample(share, 0, 24, 24), 255);
        QCOMPARE(sample(share, 0, 39, 24), 255);
        int before = 255;
        for (int x = 40; x < 48; ++x) {
            const int now = sample(share, 0, x, 24);
            QVERIFY2(now < before, qPrintable(QString::number(x)));
            before = now;
        }
        QCOMPARE(sample(share, 0, 48, 24), 0);
        QCOMPARE(sample(mask.keep(made, original), 0, 30, 20), sample(original, 0, 30, 20));
    }

    void transparentIsNotKept() {
        QImage picture(frameSize.width, frameSize.height, QImage::Format_RGBA8888);
        picture.fill(QColor(255, 255, 255, 0));
        const QString path = m_dir.filePath(QStringLiteral("clear.png"));
        QVERIFY(picture.save(path));
        PictureMask mask = PictureMask::read(path.toStdString(), 0);
        const Frame made = noise(AV_PIX_FMT_GRAY8, 1);
        const Frame kept = mask.keep(made, noise(AV_PIX_FMT_GRAY8, 2));
        QCOMPARE(sample(kept, 0, 9, 9), sample(made, 0, 9, 9));
    }

    void anotherSizeIsScaledAnotherShapeRefused() {
        PictureMask mask = PictureMask::read(maskFile(QRect(0, 0, 32, 48)), 0);
        const Size twice{128, 96};
        const Frame original = noise(AV_PIX_FMT_GRAY8, 2, twice);
        const Frame kept = mask.keep(noise(AV_PIX_FMT_GRAY8, 1, twice), original);
        QCOMPARE(sample(kept, 0, 50, 50), sample(original, 0, 50, 50));

        const Size square{64, 64};
        try {
            (void)mask.keep(noise(AV_PIX_FMT_GRAY8, 1, square), noise(AV_PIX_FMT_GRAY8, 2, square));
            QFAIL("a mask of another shape was taken");
        } catch (const Error& error) {
            QCOMPARE(error.code(), ErrorCode::BadOption);
            QVERIFY(QString::fromUtf8(error.what()).contains(QStringLiteral("64x48")));
        }
    }

private:
    std::filesystem::path maskFile(const QRect& kept, int level = 255) {
        QImage picture(frameSize.width, frameSize.height, QImage::Format_RGB888);
        picture.fill(Qt::black);
        for (int y = kept.top(); y <= kept.bottom(); ++y) {
            for (int x = kept.left(); x <= kept.right(); ++x) {
                picture.setPixelColor(x, y, QColor(level, level, level));
            }
        }
        const QString path = m_dir.filePath(QStringLiteral("mask.png"));
        picture.save(path);
        return path.toStdString();
    }

    static FramePtr levelPicture(int level) {
        FramePtr picture = makeVideoFrame(frameSize, AV_PIX_FMT_GRAY8);
        for (int y = 0; y < frameSize.height; ++y) {
            std::memset(picture->data[0] + static_cast<std::ptrdiff_t>(y) * picture->linesize[0], level,
                        static_cast<std::size_t>(frameSize.width));
        }
        return picture;
    }

    QTemporaryDir m_dir;
};

QTEST_APPLESS_MAIN(TestPictureMask)
#include "tst_picture_mask.moc"
