#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

// The figures of the README are those of docs/measured.json, which `tessera-cli bench all --record` writes.
class TestReadme : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void picturesAreThoseOfTheRecord_data();
    void picturesAreThoseOfTheRecord();
    void noOtherRowsAreInTheTable();
    void tilesAreThoseOfTheRecord();

private:
    [[nodiscard]] QJsonObject of(const QString& part, const QString& key, const QString& value) const {
        const QJsonArray rows = m_record[part].toArray();
        for (const QJsonValue& row : rows) {
            if (row[key].toString() == value) {
                return row.toObject();
            }
        }
        return {};
    }

    QJsonObject m_record;
    QStringList m_table;  // rows of the table of made frames, without its head
    QString m_text;
};

namespace {

QByteArray read(const QString& name) {
    QFile file(QStringLiteral(TESSERA_SOURCE_DIR "/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// How a row of the table begins, by who made the frames.
const QMap<QString, QString>& rowNames() {
    static const QMap<QString, QString> names{{"blend", "| blending "},
                                              {"minterpolate", "| `ffmpeg -vf minterpolate` "},
                                              {"flow", "| Tessera, `flow` "},
                                              {"rife", "| Tessera, RIFE 4.25 "},
                                              {"best", "| Tessera, `best` "}};
    return names;
}

}  // namespace

void TestReadme::initTestCase() {
    m_record = QJsonDocument::fromJson(read("docs/measured.json")).object();
    QVERIFY(!m_record.isEmpty());
    m_text = QString::fromUtf8(read("README.md"));
    const QStringList lines = m_text.split('\n');
    const auto head =
        std::ranges::find_if(lines, [](const QString& line) { return line.startsWith("| | PSNR"); });
    QVERIFY(head != lines.end());
    for (auto line = head + 2; line != lines.end() && line->startsWith('|'); ++line) {
        m_table.append(*line);
    }
}

void TestReadme::picturesAreThoseOfTheRecord_data() {
    QTest::addColumn<QString>("maker");
    for (const QString& maker : rowNames().keys()) {
        QTest::newRow(qPrintable(maker)) << maker;
    }
}

void TestReadme::picturesAreThoseOfTheRecord() {
    QFETCH(QString, maker);
    const QJsonObject mean = of("means", "madeBy", maker);
    const QJsonObject whole = of("conversions", "madeBy", maker);
    const QString expected = QStringLiteral(" | %1 dB | %2 dB | %3 | %4 | %5 s | %6 MB |")
                                 .arg(mean["psnr"].toDouble(), 0, 'f', 2)
                                 .arg(mean["worstPsnr"].toDouble(), 0, 'f', 2)
                                 .arg(mean["ssim"].toDouble(), 0, 'f', 3)
                                 .arg(mean["gmsd"].toDouble(), 0, 'f', 4)
                                 .arg(whole["cpuSecondsPerNewFrame"].toDouble(), 0, 'f', 2)
                                 .arg(whole["peakBytes"].toDouble() / 1e6, 0, 'f', 0);
    const QStringList rows =
        m_table.filter(QRegularExpression('^' + QRegularExpression::escape(rowNames()[maker])));
    QCOMPARE(rows.size(), 1);
    QVERIFY2(rows[0].endsWith(expected), qPrintable(rows[0] + "\n should end with" + expected));
}

void TestReadme::noOtherRowsAreInTheTable() {
    QCOMPARE(m_table.size(), rowNames().size());
}

void TestReadme::tilesAreThoseOfTheRecord() {
    const QJsonObject tiling = of("tiling", "frame", "3840x2160");
    const QString expected = QStringLiteral("%1 tiles are %2 times the pixels of a 4K frame")
                                 .arg(tiling["tiles"].toInt())
                                 .arg(tiling["overCompute"].toDouble(), 0, 'f', 2);
    QVERIFY2(m_text.contains(expected), qPrintable(expected));
}

QTEST_GUILESS_MAIN(TestReadme)
#include "tst_readme.moc"
