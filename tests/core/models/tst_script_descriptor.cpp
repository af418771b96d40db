#include "core/base/error.h"
#include "core/models/script_descriptor.h"

#include <QTest>

using namespace tessera;
using namespace tessera::models;

namespace {

QByteArray descriptor(const char* more) {
    return QByteArray(R"({"schema": 1, "id": "m", "license": "MIT", "inputs": ["prev", "next"])") + more +
           "}";
}

}  // namespace

class TestScriptDescriptor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKeyIsRead() {
        const ScriptDescriptor read = parseDescriptor(
            R"({"schema": 1, "id": "rife-4.6", "name": "RIFE 4.6", "description": "Real time.", "license": "MIT",
                "inputs": ["prev", "next", "t", "scale", "steps"], "range": [0, 255], "alignment": 32,
                "border": 64, "timestep": "any"})",
            "here");

        QCOMPARE(read.info.id, std::string("rife-4.6"));
        QCOMPARE(read.info.name, std::string("RIFE 4.6"));
        QCOMPARE(read.info.description, std::string("Real time."));
        QCOMPARE(read.info.license, std::string("MIT"));
        QCOMPARE(read.info.alignment, 32);
        QVERIFY(read.info.anyTimestep);
        QVERIFY(
            (read.inputs == std::vector{Input::Prev, Input::Next, Input::Time, Input::Scale, Input::Steps}));
        QCOMPARE(read.low, 0.0);
        QCOMPARE(read.high, 255.0);
        QCOMPARE(read.border, 64);
    }

    void whatIsLeftOutHasAUsualValue() {
        const ScriptDescriptor read = parseDescriptor(descriptor("").toStdString(), "here");

        QCOMPARE(read.info.name, std::string("m"));
        QCOMPARE(read.info.alignment, 1);
        QCOMPARE(read.border, 0);
        QCOMPARE(read.low, 0.0);
        QCOMPARE(read.high, 1.0);
        QVERIFY(!read.info.anyTimestep);  // without "t" there is only the middle
    }

    void hostileTextIsRefusedInOneSentence_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("word");
        const auto row = [](const char* name, const QByteArray& text, const char* word) {
            QTest::newRow(name) << text << QString(word);
        };
        row("empty", "", "no JSON object");
        row("not JSON", "prev, next", "no JSON object");
        row("cut off", descriptor("").left(30), "no JSON object");
        row("an array", "[1]", "no JSON object");
        row("no schema", R"({"id": "m"})", "schema");
        row("later schema", R"({"schema": 2, "id": "m"})", "schema");
        row("schema as text", R"({"schema": "1", "id": "m"})", "schema");
        row("no id", R"({"schema": 1})", "id");
        row("id that is a path", R"({"schema": 1, "id": "../../x"})", "id");
        row("id with a capital", R"({"schema": 1, "id": "Rife"})", "id");
        row("id as number", R"({"schema": 1, "id": 7})", "id");
        row("no licence", R"({"schema": 1, "id": "m", "inputs": ["prev", "next"]})", "license");
        row("a name of two lines", descriptor(R"(, "name": "a\nb")"), "name");
        row("a long name", descriptor((", \"name\": \"" + QByteArray(5000, 'x') + "\"").constData()), "name");
        row("no inputs", R"({"schema": 1, "id": "m", "license": "MIT"})", "inputs");
        row("unknown input",
            R"({"schema": 1, "id": "m", "license": "x", "inputs": ["prev", "next", "depth"]})", "inputs");
        row("input twice", R"({"schema": 1, "id": "m", "license": "x", "inputs": ["prev", "next", "prev"]})",
            "inputs");
        row("input that is no text", R"({"schema": 1, "id": "m", "license": "x", "inputs": [[], {}]})",
            "inputs");
        row("no next", R"({"schema": 1, "id": "m", "license": "x", "inputs": ["prev", "t"]})", "next");
        row("misspelled key", descriptor(R"(, "alignement": 32)"), "alignement");
        row("alignment 0", descriptor(R"(, "alignment": 0)"), "alignment");
        row("alignment with a fraction", descriptor(R"(, "alignment": 1.5)"), "alignment");
        row("alignment beyond 64 bits", descriptor(R"(, "alignment": 99999999999999999999)"), "alignment");
        row("alignment beyond 32 bits", descriptor(R"(, "alignment": 4294967297)"), "alignment");
        row("negative border", descriptor(R"(, "border": -9223372036854775808)"), "border");
        row("range backwards", descriptor(R"(, "range": [1, 0])"), "range");
        row("range of one", descriptor(R"(, "range": [1])"), "range");
        row("range of infinities", descriptor(R"(, "range": [0, 1e308])"), "range");
        row("range of texts", descriptor(R"(, "range": ["0", "1"])"), "range");
        row("any time without t", descriptor(R"(, "timestep": "any")"), "timestep");
        row("another timestep", descriptor(R"(, "timestep": "sometimes")"), "timestep");
        row("deep", QByteArray(20000, '[') + QByteArray(20000, ']'), "no JSON object");
        row("long", QByteArray(100000, ' '), "too long");
        row("bytes that are no text", descriptor(", \"name\": \"\xff\xfe\""), "no JSON object");
    }

    void hostileTextIsRefusedInOneSentence() {
        QFETCH(QByteArray, text);
        QFETCH(QString, word);
        try {
            (void)parseDescriptor(text.toStdString(), "\"x.pt\"");
            QFAIL("it was taken");
        } catch (const Error& error) {
            const QString message = QString::fromUtf8(error.what());
            QCOMPARE(error.code(), ErrorCode::Model);
            QVERIFY2(message.contains(word) && message.contains("\"x.pt\""), qPrintable(message));
            QVERIFY2(!message.contains('\n') && message.size() < 700, qPrintable(message));
        }
    }
};

QTEST_APPLESS_MAIN(TestScriptDescriptor)
#include "tst_script_descriptor.moc"
