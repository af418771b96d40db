// Sentences stand once: in the tables of core/base/messages/ and nowhere else in the code.
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QTest>

namespace {

QString textOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList filesUnder(const QString& folder, const QStringList& names) {
    QStringList files;
    QDirIterator all(QStringLiteral(TESSERA_SOURCE_DIR "/") + folder, names, QDir::Files,
                     QDirIterator::Subdirectories);
    while (all.hasNext()) {
        files.append(all.next());
    }
    return files;
}

// What is long enough to be a sentence or a good part of one.
QStringList literalsIn(const QString& text) {
    static const QRegularExpression pattern(QStringLiteral(R"re("((?:[^"\\\n]|\\.){16,})")re"));
    QStringList literals;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const QString literal = matches.next().captured(1);
        if (literal.contains(u' ')) {
            literals.append(literal);
        }
    }
    return literals;
}

QStringList writtenTwice(const QHash<QString, QStringList>& placesOf) {
    QStringList found;
    for (auto literal = placesOf.begin(); literal != placesOf.end(); ++literal) {
        if (literal.value().size() > 1) {
            found.append(QStringLiteral("\"%1\" in %2")
                             .arg(literal.key(), literal.value().join(QStringLiteral(", "))));
        }
    }
    return found;
}

void collect(QHash<QString, QStringList>& placesOf, const QString& file, const QString& text) {
    for (const QString& literal : literalsIn(text)) {
        placesOf[literal].append(QFileInfo(file).fileName());
    }
}

QHash<QString, QStringList> tables() {
    QHash<QString, QStringList> placesOf;
    for (const QString& file : filesUnder(QStringLiteral("core/base/messages"), {"*.table", "*.h"})) {
        collect(placesOf, file, textOf(file));
    }
    return placesOf;
}

}  // namespace

class TestMessages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSentenceStandsInOneRow() {
        const QHash<QString, QStringList> placesOf = tables();
        QVERIFY(placesOf.size() > 200);
        const QStringList twice = writtenTwice(placesOf);
        QVERIFY2(twice.isEmpty(), qPrintable(twice.join(u'\n')));
    }

    void noSentenceOfATableStandsInTheCodeToo() {
        QHash<QString, QStringList> placesOf = tables();
        const QStringList rows = placesOf.keys();
        for (const char* folder : {"core", "app", "ui"}) {
            for (const QString& file : filesUnder(QLatin1String(folder), {"*.cpp", "*.h"})) {
                if (!file.contains(QLatin1String("/base/messages/"))) {
                    for (const QString& literal : literalsIn(textOf(file))) {
                        if (placesOf.contains(literal)) {
                            placesOf[literal].append(QFileInfo(file).fileName());
                        }
                    }
                }
            }
        }
        const QStringList twice = writtenTwice(placesOf);
        QVERIFY2(twice.isEmpty(), qPrintable(twice.join(u'\n')));
    }

    void aSecondPlaceIsFound() {
        QHash<QString, QStringList> placesOf = tables();
        collect(placesOf, QStringLiteral("planted.cpp"), QStringLiteral("f(\"There is no file %1.\");"));
        collect(placesOf, QStringLiteral("planted.cpp"),
                QStringLiteral("f(\"There is not enough memory.\");"));
        QCOMPARE(writtenTwice(placesOf).filter(QStringLiteral("planted.cpp")).size(), qsizetype(2));
    }
};

QTEST_GUILESS_MAIN(TestMessages)
#include "tst_messages.moc"
