#include "core/base/json_depth.h"

#include <QTest>

#include <string>

using namespace tessera;

class TestJsonDepth : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nestingIsCountedOutsideTextOnly_data();
    void nestingIsCountedOutsideTextOnly();
};

void TestJsonDepth::nestingIsCountedOutsideTextOnly_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("isTooDeep");
    const QByteArray most = QByteArray(deepestJson, '[');
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("as deep as may be") << most + QByteArray(deepestJson, ']') << false;
    QTest::newRow("one deeper") << most + '[' << true;
    QTest::newRow("objects count") << most + "{" << true;
    QTest::newRow("side by side") << QByteArray("[]").repeated(1000) << false;
    QTest::newRow("in text") << "\"" + QByteArray(1000, '[') + "\"" << false;
    QTest::newRow("after an escaped quote") << "\"\\\"" + QByteArray(1000, '{') << false;
    QTest::newRow("after an escaped backslash") << "\"\\\\\"" + QByteArray(1000, '{') << true;
    QTest::newRow("cut off in an escape") << QByteArray("\"\\") << false;
}

void TestJsonDepth::nestingIsCountedOutsideTextOnly() {
    QFETCH(QByteArray, json);
    QFETCH(bool, isTooDeep);

    QCOMPARE(isNestedTooDeeply(json.toStdString()), isTooDeep);
}

QTEST_APPLESS_MAIN(TestJsonDepth)
#include "tst_json_depth.moc"
