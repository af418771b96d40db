#include "core/media/input/cadence.h"

#include <QTest>

using namespace tessera;
using media::SourceTimes;

class TestCadence : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void filmIsShownEvenly_data();
    void filmIsShownEvenly();
    void otherTimesAreLeftAlone_data();
    void otherTimesAreLeftAlone();
    void onlyTheFilmWithinAVideoIsMoved();
};

namespace {

// Of frames held for these many fields in turn, 59.94 a second, in ticks of 1/`ticks` seconds.
SourceTimes held(const std::vector<int>& fields, int frames, int ticks) {
    SourceTimes times{Rational{1, ticks}, {}};
    double time = 0;
    for (int i = 0; i < frames; ++i) {
        times.pts.push_back(std::llround(time * ticks));
        time += fields[static_cast<std::size_t>(i) % fields.size()] * 1001.0 / 60000;
    }
    return times;
}

}  // namespace

void TestCadence::filmIsShownEvenly_data() {
    QTest::addColumn<QList<int>>("fields");
    QTest::addColumn<int>("ticks");
    QTest::newRow("three and two, Matroska") << QList{3, 2} << 1000;
    QTest::newRow("two and three, Matroska") << QList{2, 3} << 1000;
    QTest::newRow("three and two, program stream") << QList{3, 2} << 90000;
    QTest::newRow("two, three, three, two") << QList{2, 3, 3, 2} << 90000;
}

void TestCadence::filmIsShownEvenly() {
    QFETCH(QList<int>, fields);
    QFETCH(int, ticks);
    const SourceTimes source = held({fields.begin(), fields.end()}, 400, ticks);
    const auto evened = media::evenTelecine(source);

    QVERIFY(evened.has_value());
    QCOMPARE(evened->rate, Rational(24000, 1001));
    QVERIFY(evened->farthest < 0.018);
    QCOMPARE(evened->frames, std::int64_t{400});
    for (std::size_t i = 1; i < source.pts.size(); ++i) {
        const Rational gap =
            evened->times.timeBase * Rational{evened->times.pts[i] - evened->times.pts[i - 1]};
        QVERIFY2(std::abs(gap.toDouble() * 24000 / 1001 - 1) < 0.001, qPrintable(QString::number(i)));
    }
}

void TestCadence::otherTimesAreLeftAlone_data() {
    QTest::addColumn<QList<int>>("fields");
    QTest::newRow("steady film") << QList{2};
    QTest::newRow("steady slow") << QList{3};
    QTest::newRow("drop-outs") << QList{2, 2, 2, 2, 3};
    QTest::newRow("animation on twos and threes") << QList{4, 6};
    QTest::newRow("a phone") << QList{2, 3, 2, 2, 3, 2, 4};
}

void TestCadence::otherTimesAreLeftAlone() {
    QFETCH(QList<int>, fields);
    const SourceTimes source = held({fields.begin(), fields.end()}, 400, 90000);
    QVERIFY(!media::evenTelecine(source).has_value());
}

void TestCadence::onlyTheFilmWithinAVideoIsMoved() {
    SourceTimes source = held({2}, 100, 90000);
    const std::int64_t start = source.pts.back() + 3003;
    for (const std::int64_t time : held({3, 2}, 100, 90000).pts) {
        source.pts.push_back(start + time);
    }
    const auto evened = media::evenTelecine(source);

    QVERIFY(evened.has_value());
    const Rational finer = source.timeBase / evened->times.timeBase;
    for (std::size_t i = 0; i < 100; ++i) {
        QCOMPARE(Rational{evened->times.pts[i]}, Rational{source.pts[i]} * finer);
    }
}

QTEST_APPLESS_MAIN(TestCadence)
#include "tst_cadence.moc"
