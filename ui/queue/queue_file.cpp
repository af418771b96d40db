#include "ui/queue/queue_file.h"

#include "ui/app_identity.h"
#include "ui/base/paths.h"
#include "ui/queue/outcome_json.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <utility>

namespace tessera::ui {

namespace {

constexpr int schema = 1;

// By ItemState; those that have not ended have no word.
const std::array<QString, 7> endings{QString(),
                                     QString(),
                                     QString(),
                                     QString(),
                                     QStringLiteral("done"),
                                     QStringLiteral("cancelled"),
                                     QStringLiteral("failed")};

void readEnding(SavedVideo& video, const QJsonObject& json) {
    const auto found = std::ranges::find(endings, json.value(u"ended").toString());
    if (found == endings.end() || found->isEmpty()) {
        return;
    }
    video.ended = static_cast<ItemState>(found - endings.begin());
    if (json.contains(u"report")) {
        video.report = reportFromJson(json.value(u"report").toObject());
    }
    if (json.contains(u"failure")) {
        video.failure = failureFromJson(json.value(u"failure").toObject());
    }
}

QJsonObject toJson(const job::SceneRules& rules) {
    QJsonArray cuts;
    QJsonArray noCuts;
    for (const auto& [frame, isCut] : rules.cutEdits) {
        (isCut ? cuts : noCuts).append(static_cast<qint64>(frame));
    }
    return {{"cuts", static_cast<int>(rules.cuts)},
            {"threshold", rules.cutThreshold},
            {"duplicates", static_cast<int>(rules.duplicates)},
            {"cutsAt", cuts},
            {"noCutsAt", noCuts}};
}

job::SceneRules scenesFromJson(const QJsonObject& json) {
    job::SceneRules rules;
    rules.cuts = static_cast<job::Cuts>(
        std::clamp(json.value(u"cuts").toInt(), 0, static_cast<int>(job::Cuts::Ignore)));
    rules.cutThreshold = std::clamp(json.value(u"threshold").toDouble(rules.cutThreshold), 0.01, 1.0);
    rules.duplicates =
        json.value(u"duplicates").toInt() == 1 ? job::Duplicates::Smooth : job::Duplicates::Keep;
    for (const auto& [name, isCut] : {std::pair(u"cutsAt", true), std::pair(u"noCutsAt", false)}) {
        for (const QJsonValue& frame : json.value(name).toArray()) {
            rules.cutEdits[frame.toInteger()] = isCut;
        }
    }
    return rules;
}

QJsonObject toJson(const SavedVideo& video) {
    const JobSettings& settings = video.settings;
    const inference::GeneratorSettings& generator = settings.generator;
    QJsonObject json{{"path", video.path},
                     {"preset", settings.presetId},
                     {"factor", settings.factor},
                     {"targetRate", fractionText(settings.targetRate)},
                     {"slowMotion", settings.slowMotion},
                     {"slowSound", settings.slowSound == job::SlowSound::Stretch},
                     {"from", fractionText(settings.from)},
                     {"model", QString::fromStdString(generator.model)},
                     {"device", QString::fromStdString(generator.device)},
                     {"tileSize", generator.tileSize},
                     {"overlap", generator.overlap},
                     {"automaticTiles", generator.automaticTiles},
                     {"flowScale", generator.flowScale},
                     {"sampleSteps", generator.sampleSteps},
                     {"codec", QString::fromStdString(settings.encoder.codec)}};
    if (settings.to) {
        json.insert(QStringLiteral("to"), fractionText(*settings.to));
    }
    json.insert(QStringLiteral("scenes"), toJson(settings.scenes));
    if (!settings.speeds.empty()) {
        QJsonArray speeds;
        for (const media::TimeKey& key : settings.speeds) {
            speeds.append(QJsonArray{fractionText(key.source), fractionText(key.speed)});
        }
        json.insert(QStringLiteral("speeds"), speeds);
    }
    if (!settings.keep.mask.empty()) {
        json.insert(QStringLiteral("mask"), toQString(settings.keep.mask));
        json.insert(QStringLiteral("maskEdge"), settings.keep.softEdge);
    }
    if (settings.encoder.quality) {
        json.insert(QStringLiteral("quality"), *settings.encoder.quality);
    }
    if (settings.outputChosen) {
        json.insert(QStringLiteral("output"), settings.output);
    }
    if (video.ended) {
        json.insert(QStringLiteral("ended"), endings[static_cast<size_t>(*video.ended)]);
    }
    if (video.report) {
        json.insert(QStringLiteral("report"), ui::toJson(*video.report));
    }
    if (video.failure) {
        json.insert(QStringLiteral("failure"), ui::toJson(*video.failure));
    }
    return json;
}

void readTimes(JobSettings& settings, const QJsonObject& json) {
    settings.targetRate = fractionFrom(json.value(u"targetRate").toString()).value_or(Rational{0});
    settings.slowMotion = json.value(u"slowMotion").toInt(1);
    settings.slowSound =
        json.value(u"slowSound").toBool(true) ? job::SlowSound::Stretch : job::SlowSound::Drop;
    for (const QJsonValue& key : json.value(u"speeds").toArray()) {
        settings.speeds.push_back({fractionFrom(key[0].toString()).value_or(Rational{-1}),
                                   fractionFrom(key[1].toString()).value_or(Rational{0})});
    }
    settings.from = fractionFrom(json.value(u"from").toString()).value_or(Rational{0});
    settings.to = fractionFrom(json.value(u"to").toString());
}

bool haveSense(const JobSettings& settings) {
    const bool isSlow = settings.slowMotion > 1;
    return settings.slowMotion >= 1 && settings.factor >= (isSlow ? 1 : 2) && framesPerGap(settings) <= 16 &&
           settings.targetRate >= Rational{0} && settings.targetRate <= Rational{1000} &&
           job::isRamp(settings.speeds) && (settings.speeds.empty() || !isSlow) &&
           settings.from >= Rational{0} && (!settings.to || *settings.to > settings.from);
}

std::optional<SavedVideo> videoFromJson(const QJsonObject& json) {
    SavedVideo video;
    video.path = json.value(u"path").toString();
    JobSettings& settings = video.settings;
    inference::GeneratorSettings& generator = settings.generator;
    settings.presetId = json.value(u"preset").toString();
    settings.factor = json.value(u"factor").toInt(settings.factor);
    readTimes(settings, json);
    generator.model = json.value(u"model").toString(QStringLiteral("flow")).toStdString();
    generator.device = json.value(u"device").toString(QStringLiteral("auto")).toStdString();
    generator.tileSize = json.value(u"tileSize").toInt(generator.tileSize);
    generator.overlap = json.value(u"overlap").toInt(generator.overlap);
    generator.automaticTiles = json.value(u"automaticTiles").toBool();
    generator.flowScale = json.value(u"flowScale").toDouble(generator.flowScale);
    generator.sampleSteps = json.value(u"sampleSteps").toInt(generator.sampleSteps);
    settings.encoder.codec = json.value(u"codec").toString(QStringLiteral("h264")).toStdString();
    settings.scenes = scenesFromJson(json.value(u"scenes").toObject());
    settings.keep.mask = toPath(json.value(u"mask").toString());
    settings.keep.softEdge = std::clamp(json.value(u"maskEdge").toInt(settings.keep.softEdge), 0, 64);
    if (json.contains(u"quality")) {
        settings.encoder.quality = json.value(u"quality").toInt();
    }
    settings.output = json.value(u"output").toString();
    settings.outputChosen = !settings.output.isEmpty();
    readEnding(video, json);

    const bool valid = std::holds_alternative<bool>(attempt([&] {
        inference::checkSettings(generator);
        return true;
    }));
    const bool usable = valid && QDir::isAbsolutePath(video.path) && haveSense(settings);
    return usable ? std::optional(video) : std::nullopt;
}

}  // namespace

QString defaultQueueFile() {
    QString folder = qEnvironmentVariable("XDG_STATE_HOME");
    if (!QDir::isAbsolutePath(folder)) {
        folder = QDir::home().filePath(QStringLiteral(".local/state"));
    }
    return QStringLiteral("%1/%2/queue.json").arg(folder, QString::fromLatin1(settingsFolder));
}

QByteArray queueToJson(const QList<SavedVideo>& videos) {
    QJsonArray list;
    for (const SavedVideo& video : videos) {
        list.append(toJson(video));
    }
    return QJsonDocument(QJsonObject{{"schema", schema}, {"videos", list}}).toJson();
}

SavedQueue queueFromJson(const QByteArray& json) {
    SavedQueue queue;
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    if (root.value(u"schema").toInt() != schema) {
        queue.readable = json.isEmpty();
        return queue;
    }
    for (const QJsonValue& value : root.value(u"videos").toArray()) {
        if (const auto video = videoFromJson(value.toObject())) {
            queue.videos.append(*video);
        } else {
            ++queue.leftOut;
        }
    }
    return queue;
}

}  // namespace tessera::ui
