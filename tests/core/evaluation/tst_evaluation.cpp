#include "core/evaluation/evaluation.h"

#include "core/base/error.h"
#include "core/demo/demo_scene.h"
#include "core/evaluation/evaluation_page.h"
#include "core/evaluation/triplets.h"
#include "core/media/input/video_reader.h"

#include <QColor>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>

using namespace tessera;
using namespace tessera::evaluation;

namespace {

// Makes whatever frame the test gives.
class GivingGenerator final : public inference::FrameGenerator {
public:
    using Give = std::function<std::optional<media::Frame>(const media::Frame&, const media::Frame&, double)>;
    explicit GivingGenerator(Give give) : m_give(std::move(give)) {}

    inference::ModelInfo model() const override { return {}; }
    std::string deviceName() const override { return "none"; }
    tiling::TileGrid plan(Size frame) const override { return tiling::makeTileGrid(frame, {}); }
    inference::MemoryUse memoryUse() const override { return {}; }
    std::optional<inference::GeneratedFrame> generate(const inference::Moment& moment, RunControl&,
                                                      const inference::OnTile&) override {
        const media::Frame& prev = moment.prev;
        const media::Frame& next = moment.next;
        const double t = moment.t;
        const auto frame = m_give(prev, next, t);
        return frame ? std::optional(inference::GeneratedFrame{*frame, {0.25, 1000, 1, 0}}) : std::nullopt;
    }

private:
    Give m_give;
};

inference::MakeGenerator generatorOf(GivingGenerator::Give give) {
    return [give](const inference::GeneratorSettings&) { return std::make_unique<GivingGenerator>(give); };
}

}  // namespace

class TestEvaluation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        demo::DemoOptions demo;
        demo.output = m_spec.clip = m_dir.filePath("clip.mkv").toStdString();
        demo.size = {96, 64};
        demo.frameRate = 25;
        demo.seconds = 1;
        demo.encoder.codec = "ffv1";
        QVERIFY(demo::writeDemo(demo, {}));
        media::VideoReader reader = media::VideoReader::open(m_spec.clip, {});
        while (const auto frame = reader.next()) {
            m_frames.push_back(*frame);
        }
        QCOMPARE(m_frames.size(), 25u);
    }

    // Every frame is asked for by what it is: made frames equal the true ones only if both begin at the same place.
    void readingBeginsAtTheTimeAskedFor() {
        EvaluationSpec spec = m_spec;
        spec.from = 0.25;  // frame 6 is shown from 0.24 on
        spec.frames = 13;
        RunControl control;
        std::size_t next = 7;
        const auto evaluation =
            evaluateModel(spec, {}, generatorOf([&](const media::Frame& prev, const media::Frame&, double) {
                              if (prev.pts() != m_frames[next - 1].pts()) {
                                  return std::optional<media::Frame>();
                              }
                              const std::size_t index = next;
                              next += 2;
                              return std::optional(m_frames[index]);
                          }),
                          control, {});
        QVERIFY(evaluation.has_value());
        QCOMPARE(evaluation->frames.size(), 2u);  // of 6 made, 2 at either end do not count
        QCOMPARE(evaluation->frames.front().frame, 11);
        QCOMPARE(evaluation->psnr, 60.0);
    }

    void anotherProgramBeginsAtTheSamePlace() {
        EvaluationSpec spec = m_spec;
        RunControl control;
        std::optional<Evaluation> whole;
        try {
            whole = evaluateMinterpolate(spec, control, {});
        } catch (const Error& error) {
            if (error.code() == ErrorCode::Unsupported) {
                QSKIP("ffmpeg is not installed");
            }
            throw;
        }
        spec.from = 0.25;
        const auto part = evaluateMinterpolate(spec, control, {});
        QVERIFY(whole.has_value() && part.has_value());
        // Another place by one frame would cost many dB.
        for (const MadeScore& score : part->frames) {
            const auto same = std::ranges::find(whole->frames, score.frame, &MadeScore::frame);
            QVERIFY(same != whole->frames.end());
            QVERIFY2(
                std::abs(same->psnr - score.psnr) < 1.5,
                qPrintable(
                    QStringLiteral("frame %1: %2 and %3").arg(score.frame).arg(same->psnr).arg(score.psnr)));
        }
        QVERIFY(part->frames.size() >= 2);
    }

    void theTruthScoresHighest() {
        RunControl control;
        std::size_t next = 1;
        const auto evaluation =
            evaluateModel(m_spec, {}, generatorOf([&](const media::Frame&, const media::Frame&, double) {
                              const std::size_t index = next;
                              next += 2;
                              return m_frames[index];
                          }),
                          control, {});
        QCOMPARE(evaluation->frames.size(), 8u);  // 12 are made, 2 at either end do not count
        QCOMPARE(evaluation->frames.front().frame, 5);
        QCOMPARE(evaluation->frames.back().frame, 19);
        QCOMPARE(evaluation->psnr, 60.0);
        QCOMPARE(evaluation->worstPsnr, 60.0);
        QVERIFY(std::abs(*evaluation->ssim - 1) < 1e-6);
        QVERIFY(!evaluation->multiscaleSsim);  // no room at 96 x 64
        QCOMPARE(evaluation->flicker, 0.0);
        QCOMPARE(evaluation->seconds, 0.25);
        QCOMPARE(evaluation->peakBytes, 1000);
    }

    void repeatedFramesScoreAsTheyDiffer() {
        RunControl control;
        m_spec.worstPictures = 2;
        const auto evaluation = evaluateModel(
            m_spec, {},
            generatorOf([](const media::Frame& prev, const media::Frame&, double) { return prev; }), control,
            {});
        double sum = 0;
        double least = 100;
        for (const MadeScore& score : evaluation->frames) {
            sum += score.psnr;
            least = std::min(least, score.psnr);
        }
        QVERIFY(std::abs(evaluation->psnr - sum / 8) < 1e-9);
        QCOMPARE(evaluation->worstPsnr, least);
        QVERIFY(evaluation->psnr < 40);
        QVERIFY(evaluation->flicker > 0.1);  // a step every other frame
        QCOMPARE(evaluation->worst.size(), 2u);
        QCOMPARE(evaluation->worst.front().score.psnr, least);
        QVERIFY(evaluation->worst[0].score.psnr <= evaluation->worst[1].score.psnr);
    }

    void everyFourthFrameIsKept() {
        RunControl control;
        EvaluationSpec spec = m_spec;
        spec.keepEvery = 4;
        spec.leaveOut = 0;
        std::vector<double> times;
        const auto evaluation = evaluateModel(
            spec, {}, generatorOf([&](const media::Frame& prev, const media::Frame& next, double t) {
                times.push_back(t);
                return t < 0.5 ? prev : next;
            }),
            control, {});
        QCOMPARE(times.size(), 18u);
        QCOMPARE(std::vector(times.begin(), times.begin() + 3), (std::vector{0.25, 0.5, 0.75}));
        QCOMPARE(evaluation->frames.size(), 18u);
        QCOMPARE(evaluation->frames[3].frame, 5);
    }

    void aShortClipIsRefused() {
        RunControl control;
        EvaluationSpec spec = m_spec;
        spec.frames = 9;  // 4 are made, and 4 do not count
        QVERIFY_THROWS_EXCEPTION(
            Error, (void)evaluateModel(spec, {},
                                       generatorOf([](const media::Frame& prev, const media::Frame&, double) {
                                           return prev;
                                       }),
                                       control, {}));
    }

    void stoppingGivesNothing() {
        RunControl control;
        const auto evaluation =
            evaluateModel(m_spec, {}, generatorOf([&](const media::Frame&, const media::Frame&, double) {
                              control.requestStop();
                              return std::optional<media::Frame>();
                          }),
                          control, {});
        QVERIFY(!evaluation);
    }

    void thePageHoldsFiguresAndPictures() {
        RunControl control;
        const auto evaluation = evaluateModel(
            m_spec, {},
            generatorOf([](const media::Frame& prev, const media::Frame&, double) { return prev; }), control,
            {});
        const QString path = m_dir.filePath("page.html");
        writeEvaluationPage({*evaluation}, path.toStdString(), files::Existing::Keep);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString page = QString::fromUtf8(file.readAll());
        QCOMPARE(page.count("<img "), 6);  // 2 frames: the true one, the made one, the difference
        QVERIFY(page.contains(QString::number(evaluation->psnr, 'f', 2)));
        const qsizetype start = page.indexOf("base64,") + 7;
        const QByteArray png =
            QByteArray::fromBase64(page.mid(start, page.indexOf('"', start) - start).toUtf8());
        QVERIFY(png.startsWith("\x89PNG"));
        QVERIFY_THROWS_EXCEPTION(
            Error, writeEvaluationPage({*evaluation}, "/nowhere/page.html", files::Existing::Keep));
    }

private:
    QTemporaryDir m_dir;
    EvaluationSpec m_spec;
    std::vector<media::Frame> m_frames;

    void tripletsAreFoundByNamesAndScored() {
        QTemporaryDir set;
        const auto save = [&](const QString& name, int shade, QSize size = {64, 48}) {
            const QString path = set.filePath(name);
            QVERIFY(QDir().mkpath(QFileInfo(path).path()));
            QImage picture(size, QImage::Format_RGB888);
            picture.fill(QColor(shade, shade, shade));
            QVERIFY(picture.save(path));
        };
        for (const auto& [folder, first, truth, last] :
             {std::array<const char*, 4>{"vimeo/1", "im1.png", "im2.png", "im3.png"},
              {"ucf", "frame_00.png", "frame_01_gt.png", "frame_02.png"},
              {"other", "frame10.png", "frame10i11.png", "frame11.png"},
              {"own", "first.png", "truth.png", "last.png"}}) {
            save(QStringLiteral("%1/%2").arg(folder, first), 50);
            save(QStringLiteral("%1/%2").arg(folder, truth), 100);
            save(QStringLiteral("%1/%2").arg(folder, last), 200);
        }
        save(QStringLiteral("pair/a.png"), 1);
        save(QStringLiteral("pair/b.png"), 2);
        const std::vector<Triplet> triplets = findTriplets(set.path().toStdString());
        QCOMPARE(triplets.size(), 4U);
        const auto ofFirst = generatorOf([](const media::Frame& prev, const media::Frame&, double t) {
            return t == 0.5 ? std::optional(prev) : std::nullopt;
        });
        RunControl control;
        EvaluationSpec spec;
        spec.clip = set.path().toStdString();
        spec.perceptualDistance = [](const Picture& truth, const Picture& made) {
            return truth.rgb[0] - made.rgb[0];
        };
        const auto evaluation = evaluateTriplets(spec, {}, ofFirst, control);
        QVERIFY(evaluation);
        QCOMPARE(evaluation->frames.size(), 4U);
        QCOMPARE(evaluation->perceptual.value_or(0), 50.0);
        for (const MadeScore& score : evaluation->frames) {
            QVERIFY2(std::abs(score.psnr - 20 * std::log10(255.0 / 50)) < 0.01,
                     std::to_string(score.psnr).c_str());
        }
        save(QStringLiteral("own/last.png"), 200, {32, 48});
        QVERIFY_THROWS_EXCEPTION(Error, (void)evaluateTriplets(spec, {}, ofFirst, control));
        QTemporaryDir empty;
        QVERIFY_THROWS_EXCEPTION(Error, (void)findTriplets(empty.path().toStdString()));
    }
};

QTEST_APPLESS_MAIN(TestEvaluation)
#include "tst_evaluation.moc"
