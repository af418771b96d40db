// Frames of a segment are the frames of the film: the same whether the reader came from the beginning or jumped.
#include "core/demo/demo_scene.h"
#include "core/job/run/segment_source.h"
#include "core/media/input/frame_index.h"
#include "core/media/input/frame_scan.h"

#include <QCryptographicHash>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

extern "C" {
#include <libavutil/frame.h>
#include <libavutil/imgutils.h>
}

using namespace tessera;
using namespace tessera::job;

namespace {

QByteArray digestOf(const media::Frame& frame) {
    const AVFrame& picture = frame.picture();
    const auto format = static_cast<AVPixelFormat>(picture.format);
    const int size = av_image_get_buffer_size(format, picture.width, picture.height, 1);
    QByteArray bytes(size, Qt::Uninitialized);
    av_image_copy_to_buffer(reinterpret_cast<uint8_t*>(bytes.data()), size, picture.data, picture.linesize,
                            format, picture.width, picture.height, 1);
    return QCryptographicHash::hash(bytes, QCryptographicHash::Md5);
}

}  // namespace

class TestSegmentSource : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        demo::DemoOptions demo;
        demo.output = m_dir.filePath("demo.mkv").toStdString();
        demo.size = {96, 64};
        demo.frameRate = 24;
        demo.seconds = 4;
        QVERIFY(demo::writeDemo(demo, {}));
    }

    void jumpingGivesWhatReadingOnGives_data() {
        QTest::addColumn<QString>("path");
        QTest::newRow("demo") << m_dir.filePath("demo.mkv");
        for (const char* folder : {"clips", "samples"}) {
            const QDir shared(QString(TESSERA_TEST_SHARED "/") + folder);
            for (const QString& name :
                 shared.entryList({"*.mp4", "*.mov", "*.mkv", "*.avi", "*.webm", "*.264", "*.gif"})) {
                QTest::newRow(qPrintable(name)) << shared.filePath(name);
            }
        }
    }

    void jumpingGivesWhatReadingOnGives() {
        QFETCH(QString, path);
        const std::filesystem::path file = path.toStdString();
        media::SourceTimes times = media::scanFrames(file, {}).times;
        const std::int64_t count = std::min<std::int64_t>(std::ssize(times.pts), 30);
        std::vector<QByteArray> digests;
        media::VideoReader reader = media::VideoReader::open(file, {});
        while (std::ssize(digests) < count) {
            const auto frame = reader.next();
            QVERIFY(frame);
            QCOMPARE(frame->pts(), times.pts[digests.size()]);
            digests.push_back(digestOf(*frame));
        }
        for (const std::int64_t step : {std::int64_t{9}}) {
            SegmentSource inTurn({file, {}}, times, 4, {});
            for (std::int64_t first = 0; first < count; first += step) {
                const SourceSpan span{first, std::min(first + step + 1, count)};
                compare(inTurn, span, times, digests);
                if (first == 2 * step) {
                    SegmentSource alone({file, {}}, times, 4, {});
                    compare(alone, span, times, digests);
                }
            }
        }
    }

    void timesThatTheReaderDoesNotGiveMakeItStartOver() {
        const std::filesystem::path file = m_dir.filePath("demo.mkv").toStdString();
        media::SourceTimes times = media::scanFrames(file, {}).times;
        times.pts.insert(times.pts.begin() + 50, times.pts[49] + 1);  // a frame that does not exist
        SegmentSource source({file, {}}, times, 4, {});
        std::vector<std::int64_t> found;
        (void)source.read({{48, 54}, {48, 54}}, [&](const media::Frame& frame) {
            found.push_back(frame.pts());
            return true;
        });
        // Frame 49 twice would be wrong; it comes once more only to stand in for the missing one.
        const std::vector<std::int64_t> wanted{times.pts[48], times.pts[49], times.pts[49],
                                               times.pts[51], times.pts[52], times.pts[53]};
        QCOMPARE(found, wanted);
    }

private:
    static void compare(SegmentSource& source, SourceSpan span, const media::SourceTimes& times,
                        const std::vector<QByteArray>& digests) {
        std::int64_t index = span.first;
        (void)source.read({span, span}, [&](const media::Frame& frame) {
            if (frame.pts() < times.pts[static_cast<std::size_t>(span.first)]) {
                return true;
            }
            const auto at = static_cast<std::size_t>(index++);
            return at < digests.size() && frame.pts() == times.pts[at] && digestOf(frame) == digests[at];
        });
        QCOMPARE(index, span.end);
    }

    QTemporaryDir m_dir;
};

QTEST_APPLESS_MAIN(TestSegmentSource)
#include "tst_segment_source.moc"
