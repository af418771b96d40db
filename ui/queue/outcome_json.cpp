#include "ui/queue/outcome_json.h"

#include "core/base/general_messages.h"
#include "core/job/record/message_json.h"
#include "ui/base/paths.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <nlohmann/json.hpp>

#include <algorithm>

namespace tessera::ui {

namespace {

qint64 whole(const QJsonObject& json, const char* name) {
    return json.value(QLatin1String(name)).toInteger();
}

double real(const QJsonObject& json, const char* name) {
    return json.value(QLatin1String(name)).toDouble();
}

QJsonObject toJson(const Message& message) {
    return QJsonDocument::fromJson(QByteArray::fromStdString(job::toJson(message).dump())).object();
}

// A file that another hand changed must not end the program.
Message messageFrom(const QJsonObject& json) {
    try {
        const QByteArray text = QJsonDocument(json).toJson(QJsonDocument::Compact);
        return job::messageFrom(nlohmann::json::parse(text.begin(), text.end()));
    } catch (const nlohmann::json::exception&) {
        return message::UnknownMessage(json.value(u"id").toString().toStdString());
    }
}

}  // namespace

QJsonObject toJson(const job::Report& report) {
    QJsonArray warnings;
    for (const Message& warning : report.warnings) {
        warnings.append(toJson(warning));
    }
    return {{"ending", static_cast<int>(report.ending)},
            {"output", toQString(report.output)},
            {"sourceFrames", static_cast<qint64>(report.sourceFrames)},
            {"outputFrames", static_cast<qint64>(report.outputFrames)},
            {"keptFrames", static_cast<qint64>(report.keptFrames)},
            {"generatedFrames", static_cast<qint64>(report.generatedFrames)},
            {"cuts", static_cast<qint64>(report.cuts)},
            {"spreadDuplicates", static_cast<qint64>(report.spreadDuplicates)},
            {"seconds", report.seconds},
            {"peakBytes", static_cast<qint64>(report.peakBytes)},
            {"processPeakBytes", static_cast<qint64>(report.processPeakBytes)},
            {"generatingSeconds", report.generating.seconds},
            {"predictedSeconds", report.generating.predictedSeconds},
            {"predictedBytes", static_cast<qint64>(report.generating.predictedBytes)},
            {"seamFrames", static_cast<qint64>(report.seams.frames)},
            {"seamSum", report.seams.sum},
            {"seamWorst", report.seams.worst},
            {"seamWorstFrame", static_cast<qint64>(report.seams.worstFrame)},
            {"outputBytes", static_cast<qint64>(report.outputBytes)},
            {"device", QString::fromStdString(report.device)},
            {"warnings", warnings}};
}

job::Report reportFromJson(const QJsonObject& json) {
    job::Report report;
    report.ending = static_cast<job::Ending>(
        std::clamp(static_cast<int>(whole(json, "ending")), 0, static_cast<int>(job::Ending::Cancelled)));
    report.output = toPath(json.value(u"output").toString());
    report.sourceFrames = whole(json, "sourceFrames");
    report.outputFrames = whole(json, "outputFrames");
    report.keptFrames = whole(json, "keptFrames");
    report.generatedFrames = whole(json, "generatedFrames");
    report.cuts = whole(json, "cuts");
    report.spreadDuplicates = whole(json, "spreadDuplicates");
    report.seconds = real(json, "seconds");
    report.peakBytes = whole(json, "peakBytes");
    report.processPeakBytes = whole(json, "processPeakBytes");
    report.generating.seconds = real(json, "generatingSeconds");
    report.generating.predictedSeconds = real(json, "predictedSeconds");
    report.generating.predictedBytes = whole(json, "predictedBytes");
    report.seams.frames = whole(json, "seamFrames");
    report.seams.sum = real(json, "seamSum");
    report.seams.worst = json.value(u"seamWorst").toDouble(1);
    report.seams.worstFrame = whole(json, "seamWorstFrame");
    report.outputBytes = whole(json, "outputBytes");
    report.device = json.value(u"device").toString().toStdString();
    for (const QJsonValue& warning : json.value(u"warnings").toArray()) {
        report.warnings.push_back(messageFrom(warning.toObject()));
    }
    return report;
}

QJsonObject toJson(const Failure& failure) {
    return {{"code", static_cast<int>(failure.code)},
            {"message", toJson(failure.message)},
            {"cause", QString::fromStdString(failure.cause)}};
}

Failure failureFromJson(const QJsonObject& json) {
    const int code = static_cast<int>(whole(json, "code"));
    return {static_cast<ErrorCode>(std::clamp(code, 0, static_cast<int>(ErrorCode::Internal))),
            messageFrom(json.value(u"message").toObject()), json.value(u"cause").toString().toStdString()};
}

}  // namespace tessera::ui
