#include "core/job/preview/score_scan.h"

#include "core/analysis/scene_detector.h"
#include "core/base/error.h"
#include "core/demo/demo_scene.h"

#include <QTemporaryDir>
#include <QTest>

#include <vector>

using namespace tessera;
using namespace tessera::job;

class TestScoreScan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        demo::DemoOptions demo;
        demo.output = m_path = m_dir.filePath("demo.mkv").toStdString();
        demo.size = {160, 96};
        demo.seconds = 1;
        QVERIFY(demo::writeDemo(demo, {}));
    }

    void everyFrameAfterTheFirstHasAScore() {
        std::vector<FrameScore> scores;
        scanScores(m_path, {}, [&](const FrameScore& score) { scores.push_back(score); });
        QCOMPARE(scores.size(), 29u);
        for (size_t k = 0; k < scores.size(); ++k) {
            QCOMPARE(scores[k].frame, static_cast<std::int64_t>(k) + 1);
            QVERIFY(scores[k].score >= 0 && scores[k].score < analysis::usualCutThreshold);
            QVERIFY(!scores[k].isDuplicate);
        }
    }

    void stopsWhenAsked() {
        std::stop_source stop;
        int heard = 0;
        scanScores(m_path, stop.get_token(), [&](const FrameScore&) {
            if (++heard == 5) {
                stop.request_stop();
            }
        });
        QCOMPARE(heard, 5);
    }

    void aMissingFileIsBadInput() {
        QVERIFY_THROWS_EXCEPTION(Error, scanScores("/nowhere/x.mkv", {}, [](const FrameScore&) {}));
    }

private:
    QTemporaryDir m_dir;
    std::filesystem::path m_path;
};

QTEST_APPLESS_MAIN(TestScoreScan)
#include "tst_score_scan.moc"
