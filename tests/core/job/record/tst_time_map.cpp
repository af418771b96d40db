// Time maps against a twin in exact fractions; ramps without a jump; what is no map.
#include "core/base/error.h"
#include "core/job/record/time_map_json.h"
#include "core/media/input/timeline.h"

#include <QTest>

#include <cmath>

using namespace tessera;
using namespace tessera::media;
using tessera::job::timeMapFromJson;

namespace {

// The formula of Note [Time maps] in fractions; nanoseconds, not rounded.
Rational twin(const std::vector<TimeKey>& keys, const Rational& output) {
    Rational begins{0};
    for (std::size_t i = 0; i + 1 < keys.size(); ++i) {
        const Rational length =
            Rational{2} * (keys[i + 1].source - keys[i].source) / (keys[i].speed + keys[i + 1].speed);
        if (output < begins + length) {
            const Rational x = output - begins;
            const Rational bent = (keys[i + 1].speed - keys[i].speed) * x * x / (Rational{2} * length);
            return (keys[i].source + keys[i].speed * x + bent) * Rational{1'000'000'000};
        }
        begins = begins + length;
    }
    return (keys.back().source + keys.back().speed * (output - begins)) * Rational{1'000'000'000};
}

// 1x, down to a tenth, and back.
std::vector<TimeKey> dip() {
    return {{0, 1}, {2, 1}, {3, {1, 10}}, {4, {1, 10}}, {5, 1}};
}

}  // namespace

class TestTimeMap : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void timesAreThoseOfTheTwin_data() {
        QTest::addColumn<int>("rate");
        for (const int rate : {24, 25, 60, 120}) {
            QTest::addRow("%d", rate) << rate;
        }
    }
    void timesAreThoseOfTheTwin() {
        QFETCH(int, rate);
        const TimeMap map(dip());
        for (int k = 0; k < 20 * rate; ++k) {
            const Rational off = twin(dip(), {k, rate}) - Rational{map.sourceAt({k, rate})};
            QVERIFY2(std::abs(off.toDouble()) < 0.50001, qPrintable(QString::number(k)));  // rounded once
        }
    }

    void theSpeedNeverJumps() {
        const TimeMap map(dip());
        constexpr int rate = 1000;
        double before = 1;
        double slowest = 1;
        for (int k = 1; k < 20 * rate; ++k) {
            const double speed =
                static_cast<double>(map.sourceAt({k, rate}) - map.sourceAt({k - 1, rate})) * 1e-6;
            QVERIFY2(std::abs(speed - before) < 0.002,
                     qPrintable(QString::number(k)));  // 0.9 in half a second
            before = speed;
            slowest = std::min(slowest, speed);
        }
        QVERIFY(std::abs(slowest - 0.1) < 1e-5);
        QVERIFY(std::abs(before - 1) < 1e-5);
    }

    void theInverseComesBack() {
        const TimeMap map(dip());
        for (int k = 0; k < 2000; ++k) {
            const Rational output{k, 100};
            const Rational source{map.sourceAt(output), 1'000'000'000};
            QVERIFY(std::abs(map.outputAt(source) - output.toDouble() * 1e9) <
                    12);  // 1 ns of the source, at a tenth
        }
    }

    void aFirstKeyLaterHoldsItsSpeedFromTheBeginning() {
        const TimeMap map(std::vector<TimeKey>{{4, {1, 2}}});
        QCOMPARE(map.sourceAt(2), 1'000'000'000);
        QCOMPARE(map.sourceAt(20), 10'000'000'000);
    }

    // A frame each 1/25 s of the source, 60 a second of the output: each lies where the map says, between its originals.
    void framesLieWhereTheMapSays() {
        SourceTimes source{{1, 25}, {}};
        for (int i = 0; i < 150; ++i) {
            source.pts.push_back(i);
        }
        TimelineOptions options;
        options.targetRate = 60;
        options.map = TimeMap(dip());
        const Timeline timeline = makeTimeline(source, options);
        QCOMPARE(timeline.timeBase, Rational(1, 60));
        std::int64_t originals = 0;
        for (std::size_t k = 0; k < timeline.frames.size(); ++k) {
            const OutputFrame& frame = timeline.frames[k];
            QCOMPARE(frame.pts, static_cast<std::int64_t>(k));
            const double shown = (static_cast<double>(frame.sourceIndex) + frame.t.toDouble()) / 25;
            const double wanted = twin(dip(), {frame.pts, 60}).toDouble() * 1e-9;
            QVERIFY2(std::abs(shown - wanted) < 2e-9, qPrintable(QString::number(k)));
            originals += frame.isOriginal() ? 1 : 0;
        }
        // To the last original, 5.96 s into the source: 2, 20/11, 10, 20/11 and 0.96 s of the output.
        QCOMPARE(timeline.frames.size(), static_cast<std::size_t>((2 + 40.0 / 11 + 10 + 0.96) * 60) + 1);
        QVERIFY(originals > 10);  // one in twelve at full speed
    }

    void pairsAreEvenBetweenKeys() {
        const TimeMap map = timeMapFromJson(
            R"({"schema":1,"keys":[{"output":0,"source":0},{"output":2,"source":1},{"output":"5/2","source":2}]})");
        QCOMPARE(map.sourceAt(1), 500'000'000);
        QCOMPARE(map.sourceAt({9, 4}), 1'500'000'000);
        QCOMPARE(map.sourceAt(3), 3'000'000'000);  // goes on as between the last two
    }

    void whatIsNoMapIsRefusedWithThePlace_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, const char* text, const char* says) {
            QTest::newRow(name) << QByteArray(text) << QString(says);
        };
        row("nothing", "", "not one that Tessera can read");
        row("an array", "[]", "not one that Tessera can read");
        row("no keys", R"({"schema":1,"keys":[]})", "not one that Tessera can read");
        row("newer", R"({"schema":2,"keys":[{"source":0,"speed":1}]})", "not one that Tessera can read");
        row("frames", R"({"schema":1,"unit":"frames","keys":[{"source":0,"speed":1}]})", "\"frames\"");
        row("backwards", R"({"schema":1,"keys":[{"source":2,"speed":1},{"source":1,"speed":1}]})", "Key 2");
        row("twice", R"({"schema":1,"keys":[{"source":2,"speed":1},{"source":2,"speed":2}]})", "Key 2");
        row("before the first frame", R"({"schema":1,"keys":[{"source":-1,"speed":1}]})", "Key 1");
        row("no speed", R"({"schema":1,"keys":[{"source":1}]})", "\"speed\" is missing");
        row("a word", R"({"schema":1,"keys":[{"source":1,"speed":"slow"}]})", "\"speed\" is missing");
        row("standing still", R"({"schema":1,"keys":[{"source":1,"speed":0}]})", "not between");
        row("output backwards", R"({"schema":1,"keys":[{"output":0,"source":0},{"output":1,"source":-1}]})",
            "Key 2");
        row("one pair", R"({"schema":1,"keys":[{"output":0,"source":0}]})", "two at least");
        row("not an object", R"({"schema":1,"keys":[1]})", "missing");
        row("deep", QByteArray(100'000, '[').constData(), "not one that Tessera can read");
    }
    void whatIsNoMapIsRefusedWithThePlace() {
        QFETCH(QByteArray, text);
        QFETCH(QString, says);
        try {
            (void)timeMapFromJson(std::string_view(text.data(), static_cast<std::size_t>(text.size())));
            QFAIL("it was taken");
        } catch (const Error& error) {
            QCOMPARE(error.code(), ErrorCode::BadOption);
            QVERIFY2(QString(error.what()).contains(says), error.what());
        }
    }
};

QTEST_APPLESS_MAIN(TestTimeMap)
#include "tst_time_map.moc"
