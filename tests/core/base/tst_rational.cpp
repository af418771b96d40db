#include "core/base/error.h"
#include "core/base/rational.h"

#include <QTest>

#include <limits>

using tessera::Rational;

class TestRational : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isKeptInLowestTerms() {
        const Rational value(6, -4);
        QCOMPARE(value.num(), -3);
        QCOMPARE(value.den(), 2);
        QCOMPARE(Rational(0, 5), Rational(0));
    }

    void arithmeticIsExact() {
        const Rational ntsc(30000, 1001);
        QCOMPARE(ntsc * Rational(1001, 30000), Rational(1));
        QCOMPARE(Rational(1, 3) + Rational(1, 6), Rational(1, 2));
        QCOMPARE(Rational(1, 3) - Rational(1, 2), Rational(-1, 6));
        QCOMPARE(Rational(1, 3) / Rational(2, 3), Rational(1, 2));
    }

    void comparesByValue() {
        QVERIFY(Rational(24000, 1001) < Rational(24));
        QVERIFY(Rational(-1, 2) < Rational(1, 3));
        QVERIFY(Rational(std::numeric_limits<std::int64_t>::max(), 3) > Rational(1));
    }

    void roundsHalvesAwayFromZero() {
        QCOMPARE(Rational(5, 2).rounded(), 3);
        QCOMPARE(Rational(-5, 2).rounded(), -3);
        QCOMPARE(Rational(7, 3).rounded(), 2);
        QCOMPARE(Rational(-7, 3).floor(), -3);
        QCOMPARE(Rational(7, 3).floor(), 2);
    }

    void overflowIsAnErrorNotAWrap() {
        const Rational large(std::numeric_limits<std::int64_t>::max());
        QVERIFY_THROWS_EXCEPTION(tessera::Error, (void)(large * large));
        QVERIFY_THROWS_EXCEPTION(tessera::Error, (void)Rational(1, 0));
    }
};

QTEST_APPLESS_MAIN(TestRational)
#include "tst_rational.moc"
