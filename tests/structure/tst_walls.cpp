// Who may know whom: reads every include of the tree.
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace {

struct Include {
    QString file;  // relative to the root
    QString target;
};

QList<Include> includesUnder(const QString& folder) {
    const QDir root(TESSERA_SOURCE_DIR);
    static const QRegularExpression pattern("^\\s*#\\s*include\\s*[\"<]([^\">]+)[\">]",
                                            QRegularExpression::MultilineOption);
    QList<Include> includes;
    QDirIterator files(root.filePath(folder), {"*.h", "*.cpp"}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly)) {
            continue;
        }
        auto matches = pattern.globalMatch(QString::fromUtf8(file.readAll()));
        while (matches.hasNext()) {
            includes.append({root.relativeFilePath(file.fileName()), matches.next().captured(1)});
        }
    }
    return includes;
}

QString describe(const Include& include) {
    return include.file + " includes " + include.target;
}

bool isQt(const QString& target) {
    static const QRegularExpression qt("^Q[A-Z]|^Qt");
    return qt.match(target).hasMatch();
}

bool isTorch(const QString& target) {
    return target.startsWith("torch/") || target.startsWith("ATen/") || target.startsWith("c10/");
}

bool isFFmpeg(const QString& target) {
    static const QRegularExpression ffmpeg("^lib(av|sw)");
    return ffmpeg.match(target).hasMatch();
}

QString roomOf(const QString& path) {
    const QStringList parts = path.split('/');
    return parts.size() > 2 && parts[0] == "core" ? parts[1] : QString();
}

}  // namespace

class TestWalls : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void coreIsFreeOfQt() {
        const auto includes = includesUnder("core");
        QVERIFY(includes.size() > 50);
        for (const Include& include : includes) {
            QVERIFY2(!isQt(include.target), qPrintable(describe(include)));
            QVERIFY2(!include.target.startsWith("ui/") && !include.target.startsWith("app/"),
                     qPrintable(describe(include)));
        }
    }

    void commandLineIsFreeOfQt() {
        for (const Include& include : includesUnder("app/cli")) {
            QVERIFY2(!isQt(include.target) && !include.target.startsWith("ui/"),
                     qPrintable(describe(include)));
        }
    }

    void uiSeesNeitherTorchNorFFmpeg() {
        for (const QString& folder : {QString("ui"), QString("app")}) {
            for (const Include& include : includesUnder(folder)) {
                QVERIFY2(!isTorch(include.target) && !isFFmpeg(include.target),
                         qPrintable(describe(include)));
            }
        }
    }

    void ffmpegStaysInMediaAndTensor() {
        for (const Include& include : includesUnder("core")) {
            const QString room = roomOf(include.file);
            QVERIFY2(!isFFmpeg(include.target) || room == "media" || room == "tensor",
                     qPrintable(describe(include)));
        }
    }

    void torchStaysWhereTensorsAre() {
        const QSet<QString> allowed{"tensor", "interpolation", "inference", "training"};
        for (const Include& include : includesUnder("core")) {
            QVERIFY2(!isTorch(include.target) || allowed.contains(roomOf(include.file)),
                     qPrintable(describe(include)));
        }
    }

    // No cycle: each room may include only rooms that stand before it here.
    void roomsIncludeOnlyWhatTheyMay() {
        const QHash<QString, QSet<QString>> allowed{
            {"base", {}},
            {"tiling", {}},
            {"media", {}},
            {"tensor", {"media", "tiling"}},
            {"weights", {}},
            {"interpolation", {"media", "tensor", "weights"}},
            {"inference", {"interpolation", "tiling", "tensor", "media"}},
            {"training", {"interpolation", "media", "tensor", "tiling", "weights"}},
            {"preset", {"inference"}},
            {"job", {"media", "inference", "preset", "tensor", "tiling"}},
        };
        for (const Include& include : includesUnder("core")) {
            const QString from = roomOf(include.file);
            const QString to = roomOf(include.target);
            if (to.isEmpty() || to == from || to == "base") {
                continue;
            }
            QVERIFY2(allowed.contains(from), qPrintable(include.file + " lies in no known room"));
            QVERIFY2(allowed[from].contains(to), qPrintable(describe(include)));
        }
    }
};

QTEST_APPLESS_MAIN(TestWalls)
#include "tst_walls.moc"
