#include "core/analysis/frame_likeness.h"
#include "core/analysis/scene_detector.h"
#include "tests/core/media/media_files.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>

using namespace tessera::analysis;
using namespace tessera::media;
using namespace tessera::media::test;

namespace {

// Stripes and a disc, displaced.
SmallLuma scene(double shift, int levelOffset, double period) {
    SmallLuma luma;
    for (int y = 0; y < SmallLuma::size.height; ++y) {
        for (int x = 0; x < SmallLuma::size.width; ++x) {
            const double wave = 50 * std::sin((x + shift) / period) + 30 * std::sin((y + 2 * shift) / 5.0);
            luma.level[static_cast<std::size_t>(y * SmallLuma::size.width + x)] =
                static_cast<std::uint8_t>(std::clamp(100 + levelOffset + wave, 0.0, 255.0));
        }
    }
    return luma;
}

}  // namespace

class TestSceneDetector : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalPicturesScoreZero() {
        const SmallLuma luma = scene(0, 0, 7);
        QCOMPARE(cutScore(luma, luma), 0.0);
    }

    void motionAndFadesAreNoCuts() {
        QVERIFY(cutScore(scene(0, 0, 7), scene(3, 0, 7)) < 0.1);
        QVERIFY(cutScore(scene(0, 0, 7), scene(0, 6, 7)) < 0.3);
    }

    void anotherPictureIsACut() { QVERIFY(cutScore(scene(0, 0, 7), scene(5, 80, 2.3)) > usualCutThreshold); }

    // Twenty cuts between parts of real clips; every other pair of frames is continuous.
    void findsEveryCutOfAMontageAndNoOther() {
        const std::vector<std::pair<const char*, int>> parts = {
            {"dog.mp4", 5},       {"flower.mp4", 5},     {"juggle.mp4", 5},     {"bbb_360p.mp4", 20},
            {"drive.264", 5},     {"dog.mp4", 40},       {"bbb_360p.mp4", 100}, {"juggle.mp4", 40},
            {"drive.264", 20},    {"flower.mp4", 40},    {"dog.mp4", 60},       {"drive.264", 35},
            {"juggle.mp4", 60},   {"bbb_360p.mp4", 200}, {"flower.mp4", 60},    {"dog.mp4", 20},
            {"bbb_360p.mp4", 60}, {"drive.264", 50},     {"flower.mp4", 20},    {"juggle.mp4", 20},
            {"dog.mp4", 30}};
        for (const auto& [name, first] : parts) {
            SKIP_WITHOUT(clip(name));
        }
        const auto scenes = readScenes(parts);
        std::vector<SmallLuma> montage;
        std::vector<std::size_t> cuts;
        for (const auto& frames : scenes) {
            QVERIFY(frames.size() > 3);
            if (!montage.empty()) {
                cuts.push_back(montage.size());
            }
            montage.insert(montage.end(), frames.begin(), frames.end());
        }
        QCOMPARE(cuts.size(), 20U);
        double lowestCut = 1;
        double highestOther = 0;
        for (std::size_t i = 1; i < montage.size(); ++i) {
            const double score = cutScore(montage[i - 1], montage[i]);
            const bool isCut = std::ranges::find(cuts, i) != cuts.end();
            lowestCut = isCut ? std::min(lowestCut, score) : lowestCut;
            highestOther = isCut ? highestOther : std::max(highestOther, score);
        }
        qInfo("lowest score at a cut %.3f, highest elsewhere %.3f", lowestCut, highestOther);
        QVERIFY(lowestCut >= usualCutThreshold);
        QVERIFY(highestOther < usualCutThreshold);
    }

private:
    // Each clip is decoded once, from its beginning.
    static std::vector<std::vector<SmallLuma>> readScenes(
        const std::vector<std::pair<const char*, int>>& parts) {
        constexpr int length = 6;
        std::map<std::string, std::vector<SmallLuma>> clips;
        for (const auto& [name, first] : parts) {
            auto& frames = clips[name];
            if (!frames.empty()) {
                continue;
            }
            VideoReader reader = VideoReader::open(clip(name), {});
            SmallLumaMaker maker;
            int last = 0;
            for (const auto& [other, start] : parts) {
                last = std::string(other) == name ? std::max(last, start + length) : last;
            }
            while (std::ssize(frames) < last) {
                const auto frame = reader.next();
                if (!frame) {
                    break;
                }
                frames.push_back(maker.make(*frame));
            }
        }
        std::vector<std::vector<SmallLuma>> scenes;
        for (const auto& [name, first] : parts) {
            const auto& frames = clips[name];
            const auto begin = std::min<std::ptrdiff_t>(first, std::ssize(frames));
            const auto end = std::min<std::ptrdiff_t>(first + length, std::ssize(frames));
            scenes.emplace_back(frames.begin() + begin, frames.begin() + end);
        }
        return scenes;
    }
};

QTEST_APPLESS_MAIN(TestSceneDetector)
#include "tst_scene_detector.moc"
