#include "core/job/record/speed_ramp.h"

#include "core/job/record/time_map_json.h"

#include <QTest>

#include <cmath>
#include <cstdint>

using namespace tessera;
using namespace tessera::job;

namespace {

constexpr double nano = 1e9;

const SpeedRamp ramp{{2, 1}, {3, {1, 10}}, {{7, 2}, {1, 10}}, {5, 1}};

}  // namespace

class TestSpeedRamp : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutKeysItIsAsItWas() {
        QCOMPARE(speedAt({}, 3), 1.0);
        QVERIFY(timeMapOf({}, 0, std::nullopt).empty());
        QVERIFY(isRamp({}));
    }

    // The slow twin: how far the map of the command line goes in a moment.
    void speedIsThatOfTheMap() {
        const media::TimeMap map(ramp);
        for (double seconds = 0.25; seconds < 6; seconds += 0.5) {
            const std::int64_t output = map.outputAt(Rational{std::llround(seconds * 1000), 1000});
            const std::int64_t later =
                map.outputAt(Rational{std::llround(seconds * 1000) * 1000 + 1000, 1'000'000});
            const double measured = 1e-3 / (static_cast<double>(later - output) / nano);
            QVERIFY2(
                std::abs(speedAt(ramp, seconds) / measured - 1) < 0.01,
                qPrintable(
                    QStringLiteral("at %1: %2, %3").arg(seconds).arg(speedAt(ramp, seconds)).arg(measured)));
        }
    }

    void theMapIsWhatTheCommandLineReads() {
        QCOMPARE(timeMapFromJson(timeMapOf(ramp, 0, std::nullopt)), media::TimeMap(ramp));
        QVERIFY(rampOf(timeMapOf(ramp, 0, std::nullopt), 0) == ramp);
    }

    // A part takes as long as it does in the whole.
    void aPartPassesAsItDoesInTheWhole_data() {
        QTest::addColumn<double>("from");
        QTest::addColumn<double>("to");
        QTest::newRow("from within a ramp") << 2.5 << 6.0;
        QTest::newRow("to within a ramp") << 0.0 << 4.0;
        QTest::newRow("both") << 2.25 << 4.5;
        QTest::newRow("before all keys") << 0.5 << 1.5;
        QTest::newRow("behind all keys") << 5.5 << 6.0;
    }

    void aPartPassesAsItDoesInTheWhole() {
        QFETCH(double, from);
        QFETCH(double, to);
        const auto moment = [](double seconds) { return Rational{std::llround(seconds * 1000), 1000}; };
        const SpeedRamp part = partOf(ramp, moment(from), moment(to));
        QVERIFY(isRamp(part));
        QVERIFY(part.empty() || part.back().source <= moment(to) - moment(from));
        const media::TimeMap whole(ramp);
        const double wanted =
            static_cast<double>(whole.outputAt(moment(to)) - whole.outputAt(moment(from))) / nano;
        const double taken =
            static_cast<double>(media::TimeMap(part).outputAt(moment(to) - moment(from))) / nano;
        QVERIFY2(std::abs(taken / wanted - 1) < 1e-3,
                 qPrintable(QStringLiteral("%1, %2").arg(taken).arg(wanted)));
    }

    void aKeyAtTheSameMomentTakesItsPlace() {
        const SpeedRamp changed = withKey(ramp, {3, {1, 4}});
        QCOMPARE(changed.size(), ramp.size());
        QVERIFY(changed[1].speed == Rational(1, 4));
        QCOMPARE(withKey(ramp, {4, 2}).size(), ramp.size() + 1);
        QVERIFY(isRamp(withKey(ramp, {4, 2})));
    }

    void whatIsNoRampIsNone() {
        QVERIFY(!isRamp({{2, 1}, {1, 1}}));
        QVERIFY(!isRamp({{2, 0}}));
        QVERIFY(!isRamp({{-1, 1}}));
        QVERIFY(rampOf("", 0).empty());
        QVERIFY(
            rampOf(R"({"schema": 1, "keys": [{"output": 0, "source": 0}, {"output": 4, "source": 2}]})", 0)
                .empty());
    }
};

QTEST_APPLESS_MAIN(TestSpeedRamp)
#include "tst_speed_ramp.moc"
