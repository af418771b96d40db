// What `info --fate` foretells of a file is what a conversion then does, as FFmpeg's ffprobe sees both.
#include "tests/support/ffmpeg_program.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace tessera::tests;

namespace {

constexpr const char* outputs[] = {"mkv", "mp4", "mov", "webm", "gif"};

struct Fate {
    QString thing;
    QString fate;  // "kept", "converted", "dropped"
    QString detail;
};

QJsonObject probed(const QString& path) {
    const CommandResult run =
        runTool("ffprobe", {"-v", "quiet", "-show_streams", "-show_chapters", "-show_format", "-probesize",
                            "100M", "-analyzeduration", "100M", "-of", "json", path});
    return QJsonDocument::fromJson(run.output.toUtf8()).object();
}

bool isCover(const QJsonObject& stream) {
    return stream["disposition"].toObject()["attached_pic"].toInt() == 1;
}

// Made anew by the file format itself: nothing that a fate speaks of.
bool isMadeByFormat(const QJsonObject& stream, const QJsonObject& file) {
    const QString tag = stream["codec_tag_string"].toString();
    return tag == "tmcd" ||
           (stream["codec_type"] == "data" && tag == "text" && !file["chapters"].toArray().isEmpty());
}

// ffprobe's words for what one file holds.
class Contents {
public:
    explicit Contents(const QString& path) : m_file(probed(path)) {
        for (const QJsonValue& value : m_file["streams"].toArray()) {
            const QJsonObject stream = value.toObject();
            if (!isMadeByFormat(stream, m_file)) {
                m_streams.push_back(stream);
            }
        }
    }

    [[nodiscard]] const std::vector<QJsonObject>& streams() const { return m_streams; }
    [[nodiscard]] qsizetype chapters() const { return m_file["chapters"].toArray().size(); }
    // Names in lower case, without the way in which one format spells them.
    [[nodiscard]] QStringList tags() const {
        QStringList names;
        const QJsonObject all = m_file["format"].toObject()["tags"].toObject();
        for (const QString& name : all.keys()) {
            names += name.toLower();
        }
        return names;
    }
    [[nodiscard]] const QJsonObject* mainVideo(int index = -1) const {
        for (const QJsonObject& stream : m_streams) {
            if (stream["codec_type"] == "video" && !isCover(stream) &&
                (index < 0 || stream["index"].toInt() == index)) {
                return &stream;
            }
        }
        return nullptr;
    }

private:
    QJsonObject m_file;
    std::vector<QJsonObject> m_streams;
};

QString kindOf(const QJsonObject& stream) {
    return isCover(stream) ? "cover" : stream["codec_type"].toString();
}

int rotationOf(const QJsonObject& video) {
    for (const QJsonValue& data : video["side_data_list"].toArray()) {
        if (data.toObject().contains("rotation")) {
            return (data.toObject()["rotation"].toInt() + 360) % 360;
        }
    }
    return 0;
}

double shapeOf(const QJsonObject& video) {
    const QStringList parts = video["sample_aspect_ratio"].toString("1:1").split(':');
    const double width = parts.value(0).toDouble();
    const double height = parts.value(1).toDouble();
    return width > 0 && height > 0 ? width / height : 1;
}

QStringList sideDataOf(const QJsonObject& video) {
    QStringList names;
    for (const QJsonValue& data : video["side_data_list"].toArray()) {
        const QString name = data.toObject()["side_data_type"].toString();
        if (name.startsWith("Mastering") || name.startsWith("Content light") || name.startsWith("DOVI") ||
            name.startsWith("Stereo")) {
            names += name;
        }
    }
    names.sort();
    return names;
}

// Holds one conversion against what was foretold of it; collects what does not agree.
class Comparison {
public:
    Comparison(const std::vector<Fate>& fates, const Contents& before, const Contents& after, int videoIndex)
        : m_fates(fates), m_before(before), m_after(after), m_videoIndex(videoIndex) {}

    QStringList differences() {
        compareStreams();
        compareChapters();
        compareTags();
        comparePicture();
        return m_differences;
    }

private:
    [[nodiscard]] const Fate* fateOf(const QRegularExpression& thing) const {
        for (const Fate& fate : m_fates) {
            if (fate.thing.contains(thing)) {
                return &fate;
            }
        }
        return nullptr;
    }
    [[nodiscard]] bool isSaid(const QString& thing) const {
        return fateOf(QRegularExpression(thing)) != nullptr;
    }

    void compareStreams() {
        std::map<QString, std::vector<const QJsonObject*>> made;
        for (const QJsonObject& stream : m_after.streams()) {
            if (&stream != m_after.mainVideo()) {
                made[kindOf(stream)].push_back(&stream);
            }
        }
        for (const QJsonObject& stream : m_before.streams()) {
            const int index = stream["index"].toInt();
            if (index == m_videoIndex) {
                continue;
            }
            const QString name = QString("%1 stream #%2").arg(kindOf(stream)).arg(index);
            const Fate* fate = fateOf(QRegularExpression(QString("^\\w+ stream #%1\\b").arg(index)));
            if (fate == nullptr) {
                m_differences += name + ": no fate";
            } else if (fate->fate != "dropped") {
                auto& rest = made[kindOf(stream)];
                if (rest.empty()) {
                    m_differences += name + ": " + fate->fate + " foretold, and it is not there";
                    continue;
                }
                compareStream(name, stream, *rest.front(), *fate);
                rest.erase(rest.begin());
            }
        }
        for (const auto& [kind, rest] : made) {
            if (!rest.empty()) {
                m_differences +=
                    QString("%1 %2 streams are there that were not foretold").arg(rest.size()).arg(kind);
            }
        }
    }

    void compareStream(const QString& name, const QJsonObject& before, const QJsonObject& after,
                       const Fate& fate) {
        const QString codec = after["codec_name"].toString();
        const bool isSame = codec == before["codec_name"].toString();
        if (fate.fate == "kept" && !isSame) {
            m_differences += name + ": kept foretold, and it is " + codec;
        }
        if (fate.fate == "converted" && !fate.detail.contains(codec)) {
            m_differences += name + ": \"" + fate.detail + "\" foretold, and it is " + codec;
        }
        const QString own = QString(" of \\w+ stream #%1\\b").arg(before["index"].toInt());
        const auto tag = [](const QJsonObject& stream, const char* key) {
            const QString value = stream["tags"].toObject()[key].toString();
            return value == "und" ? QString() : value;
        };
        if (tag(before, "language").isEmpty() != tag(after, "language").isEmpty() &&
            !isSaid("the language" + own)) {
            m_differences += name + ": its language is " + tag(after, "language");
        }
        if (!tag(before, "title").isEmpty() && tag(before, "title") != tag(after, "title") &&
            !isSaid("the title" + own)) {
            m_differences += name + ": its title is " + tag(after, "title");
        }
        for (const char* mark : {"forced", "hearing_impaired", "visual_impaired", "comment", "original"}) {
            if (before["disposition"].toObject()[mark].toInt() == 1 &&
                after["disposition"].toObject()[mark].toInt() != 1 && !isCover(before) &&
                !isSaid("the mark \"" + QString(mark) + "\"" + own)) {
                m_differences += name + ": the mark " + mark + " is gone";
            }
        }
    }

    void compareChapters() {
        const bool isDropped = isSaid("\\bchapters?$");
        const bool isGone = m_before.chapters() > 0 && m_after.chapters() == 0;
        if (isDropped != isGone || (!isGone && m_before.chapters() != m_after.chapters())) {
            m_differences +=
                QString("%1 chapters became %2").arg(m_before.chapters()).arg(m_after.chapters());
        }
    }

    void compareTags() {
        static const QStringList technical{"encoder",  "major_brand", "minor_version", "compatible_brands",
                                           "duration", "timecode",    "service_name",  "service_provider"};
        const QStringList kept = m_after.tags();
        const Fate* fate = fateOf(QRegularExpression("^the tags? "));
        const QStringList dropped =
            fate == nullptr ? QStringList() : fate->thing.toLower().section(' ', 2).split(", ");
        for (const QString& name : m_before.tags()) {
            if (technical.contains(name)) {
                continue;
            }
            // Formats spell the same thing in their own way.
            const QString last = name.section('.', -1).section('-', 0, 0);
            const bool isThere = std::ranges::any_of(kept, [&](const QString& found) {
                return found == name || found.section('.', -1).section('-', 0, 0) == last;
            });
            if (isThere == dropped.contains(name)) {
                m_differences += "the tag " + name + (isThere ? " is there" : " is gone");
            }
        }
    }

    void comparePicture() {
        const QJsonObject* before = m_before.mainVideo(m_videoIndex);
        const QJsonObject* after = m_after.mainVideo();
        if (before == nullptr || after == nullptr) {
            m_differences += "no video";
            return;
        }
        if ((rotationOf(*before) != rotationOf(*after)) != isSaid("the rotation")) {
            m_differences +=
                QString("rotation %1 became %2").arg(rotationOf(*before)).arg(rotationOf(*after));
        }
        const bool isGif = after->value("codec_name") == "gif";
        for (const char* key : {"color_range", "color_space", "color_transfer", "color_primaries"}) {
            const QString value = before->value(key).toString();
            const bool isLost = !value.isEmpty() && value != "unknown" && value != "gbr" &&
                                value != "reserved" && after->value(key).toString() != value;
            if (isLost && !isGif && !isSaid("the colour|the pixel format|HDR")) {
                m_differences += QString("%1 %2 became %3").arg(key, value, after->value(key).toString());
            }
        }
        const double shape = shapeOf(*before);
        constexpr double wholePixels = 0.005;  // WebM says how wide the picture is shown in whole pixels
        if (!isGif && std::abs(shapeOf(*after) / shape - 1) > wholePixels) {
            m_differences += QString("pixels of %1 became %2").arg(shape).arg(shapeOf(*after));
        }
        if (!isGif && before->value("pix_fmt") != after->value("pix_fmt") && !isSaid("the pixel format")) {
            m_differences +=
                before->value("pix_fmt").toString() + " became " + after->value("pix_fmt").toString();
        }
        for (const QString& data : sideDataOf(*before)) {
            if (!sideDataOf(*after).contains(data) &&
                !isSaid("HDR|dynamic metadata|light|second eye|stereo")) {
                m_differences += data + " is gone";
            }
        }
    }

    const std::vector<Fate>& m_fates;
    const Contents& m_before;
    const Contents& m_after;
    int m_videoIndex;
    QStringList m_differences;
};

}  // namespace

class TestFates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        if (!haveFFmpegProgram()) {
            QSKIP("needs the ffmpeg program");
        }
    }

    // One kind of output for each file, and others for its neighbours; all with TESSERA_TEST_ALL_FATES set.
    void whatIsForetoldHappens_data() {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("extension");
        const bool isWhole = qEnvironmentVariableIsSet("TESSERA_TEST_ALL_FATES");
        constexpr qint64 small = 200'000;
        std::size_t turn = 0;
        for (const QString& folder : {QStringLiteral("samples"), QStringLiteral("reports")}) {
            const QDir shared(QStringLiteral(TESSERA_TEST_SHARED "/") + folder);
            for (const QFileInfo& file : shared.entryInfoList(QDir::Files, QDir::Name)) {
                if (file.suffix() == "md" || (!isWhole && file.size() > small)) {
                    continue;
                }
                for (std::size_t i = 0; i < std::size(outputs); ++i) {
                    if (isWhole || i == turn % std::size(outputs)) {
                        QTest::addRow("%s to %s", qPrintable(file.fileName()), outputs[i])
                            << file.filePath() << outputs[i];
                    }
                }
                ++turn;
            }
        }
    }

    void whatIsForetoldHappens() {
        if (QTest::currentDataTag() == nullptr) {
            QSKIP("needs the samples of a workplace that has them");
        }
        QFETCH(QString, source);
        QFETCH(QString, extension);
        const QString output = m_dir.filePath("out." + extension);
        const CommandResult info = runTessera({"info", source, "--fate", output, "--json"});
        QStringList convert{"convert", source, "-o", output, "--model", "blend", "-q", "-f"};
        convert += extension == "gif"    ? QStringList{}
                   : extension == "webm" ? QStringList{"--encoder-speed", "8"}
                                         : QStringList{"--encoder-speed", "ultrafast"};
        const CommandResult made = runTessera(convert);
        if (info.exitCode != 0) {  // GIF cannot show so many frames per second
            QCOMPARE(made.errors, info.errors);
            return;
        }
        std::vector<Fate> fates;
        for (const QJsonValue& value : QJsonDocument::fromJson(info.output.toUtf8())["fates"].toArray()) {
            const QJsonObject fate = value.toObject();
            fates.push_back({fate["thing"].toString(), fate["fate"].toString(), fate["detail"].toString()});
        }
        QVERIFY2(made.exitCode == 0, qPrintable(made.errors));
        QVERIFY2(!made.errors.contains("was checked against"), qPrintable(made.errors));
        const QJsonValue video = QJsonDocument::fromJson(
            runTessera({"info", source, "--json"}).output.toUtf8())["video"]["stream"];
        const QStringList differences =
            Comparison(fates, Contents(source), Contents(output), video.toInt()).differences();
        QVERIFY2(differences.isEmpty(), qPrintable(differences.join("\n") + "\n" + info.output));
    }

    void notesAloneSatisfyStrict() {
        const QString source = m_dir.filePath("repeats.mkv");
        runFFmpeg({"-f", "lavfi", "-i", "testsrc2=s=96x64:r=8:d=8,fps=10", "-c:v", "ffv1", source});
        const CommandResult made = runTessera({"convert", source, "-o", m_dir.filePath("even.mkv"), "--codec",
                                               "ffv1", "--model", "blend", "-q", "--strict"});
        QVERIFY2(made.errors.startsWith("Note: "), qPrintable(made.errors));
        QVERIFY2(made.exitCode == 0, qPrintable(made.errors));
    }

    void aForetoldLossEndsAStrictRun() {
        const QDir folder(m_dir.filePath("strict"));
        QVERIFY(folder.mkpath("."));
        runFFmpeg({"-f", "lavfi", "-i", "testsrc2=s=96x64:r=10:d=1,format=yuva420p", "-c:v", "ffv1",
                   folder.filePath("clear.mkv")});
        const CommandResult made = runTessera({"convert", folder.filePath("clear.mkv"), "-o",
                                               folder.filePath("out.mp4"), "--model", "blend", "--strict"});
        QCOMPARE(made.exitCode, 7);
        QVERIFY2(made.errors.contains("transparency"), qPrintable(made.errors));
        QVERIFY2(!made.errors.contains("frames/s"), qPrintable(made.errors));
        QCOMPARE(folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList{"clear.mkv"});
    }

private:
    QTemporaryDir m_dir;
};

QTEST_GUILESS_MAIN(TestFates)
#include "tst_fates.moc"
