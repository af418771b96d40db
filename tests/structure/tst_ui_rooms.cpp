// The window's rooms stand in an order, and each includes only those before it: no cycle can come back.
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

class TestUiRooms : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachIncludesOnlyThoseBeforeIt() {
        const QStringList order{"core",       "base",       "theme",   "text",     "controls",
                                "source",     "job",        "outlook", "settings", "queue",
                                "preview",    "session",    "desktop", "models",   "progress",
                                "queue_list", "evaluation", "report",  "window"};
        const QDir root(QStringLiteral(TESSERA_SOURCE_DIR));
        static const QRegularExpression include(QStringLiteral("^#include \"ui/(\\w+)/"));
        QDirIterator walk(root.filePath("ui"), {"*.h", "*.cpp"}, QDir::Files, QDirIterator::Subdirectories);
        int files = 0;
        while (walk.hasNext()) {
            QFile file(walk.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString room = root.relativeFilePath(file.fileName()).section('/', 1, 1);
            if (room.endsWith(QLatin1String(".h"))) {
                continue;  // a header of the whole window
            }
            QVERIFY2(order.contains(room), qPrintable(file.fileName() + " lies in no known room"));
            ++files;
            while (!file.atEnd()) {
                const auto match = include.match(QString::fromUtf8(file.readLine()));
                const QString other = match.captured(1);
                QVERIFY2(!match.hasMatch() || order.indexOf(other) <= order.indexOf(room),
                         qPrintable(file.fileName() + " includes ui/" + other));
            }
        }
        QVERIFY(files > 100);
    }
};

QTEST_APPLESS_MAIN(TestUiRooms)
#include "tst_ui_rooms.moc"
