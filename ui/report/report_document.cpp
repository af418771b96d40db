#include "ui/report/report_document.h"

#include "ui/base/paths.h"
#include "ui/queue/item_text.h"
#include "ui/settings/preset_store.h"
#include "ui/settings/preset_text.h"
#include "ui/text/format.h"
#include "ui/text/message_text.h"
#include "ui/text/model_words.h"
#include "ui/text/source_facts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

namespace tessera::ui {

namespace {

QString say(const char* text) {
    return QCoreApplication::translate("Report", text);
}

QString number(std::int64_t value) {
    return QLocale().toString(static_cast<qlonglong>(value));
}

QString native(const QString& path) {
    return QDir::toNativeSeparators(path);
}

// Core calls a processor "CPU, 8 threads", and a card as its maker does.
QString deviceText(const QString& name) {
    const QStringList words = name.split(u' ');
    if (words.size() != 3 || words.first() != QLatin1String("CPU,")) {
        return name;
    }
    const int threads = words.last().startsWith(QLatin1String("thread")) ? words.at(1).toInt() : 0;
    return QCoreApplication::translate("Report", "CPU, %n thread(s)", nullptr, threads);
}

ReportSection resultSection(const QueueItem& item) {
    const job::Report& report = *item.report;
    ReportSection section{say(QT_TRANSLATE_NOOP("Report", "Result")), {}, {}};
    section.rows.append({say(QT_TRANSLATE_NOOP("Report", "New file")), native(toQString(report.output))});
    section.rows.append({say(QT_TRANSLATE_NOOP("Report", "Size")), bytesText(report.outputBytes)});
    section.rows.append({say(QT_TRANSLATE_NOOP("Report", "Frames")),
                         QCoreApplication::translate("Report", "%1, of which %2 new")
                             .arg(number(report.outputFrames), number(report.generatedFrames))});
    if (report.seconds > 0) {
        section.rows.append({say(QT_TRANSLATE_NOOP("Report", "Time")),
                             QCoreApplication::translate("Report", "%1, %2")
                                 .arg(clockText(report.seconds),
                                      speedText(static_cast<double>(report.outputFrames) / report.seconds))});
    }
    return section;
}

ReportSection sourceSection(const QueueItem& item) {
    ReportSection section{say(QT_TRANSLATE_NOOP("Report", "Source")), {}, {}};
    section.rows.append({say(QT_TRANSLATE_NOOP("Report", "File")), native(item.path)});
    if (item.info) {  // not of an earlier run whose source is gone
        QStringList facts;
        for (const Fact& fact : sourceFacts(*item.info)) {
            facts.append(fact.text);
        }
        section.rows.append({say(QT_TRANSLATE_NOOP("Report", "Video")), facts.join(QStringLiteral(", "))});
    }
    section.rows.append({say(QT_TRANSLATE_NOOP("Report", "Frames read")), number(item.report->sourceFrames)});
    section.rows.append({say(QT_TRANSLATE_NOOP("Report", "Scene cuts")), number(item.report->cuts)});
    section.rows.append(
        {say(QT_TRANSLATE_NOOP("Report", "Duplicates given motion")), number(item.report->spreadDuplicates)});
    return section;
}

ReportSection settingsSection(const QueueItem& item, const PresetStore& presets) {
    const inference::GeneratorSettings& generator = item.settings.generator;
    ReportSection section{say(QT_TRANSLATE_NOOP("Report", "Settings")), {}, {}};
    if (const preset::Preset* preset = presets.find(item.settings.presetId)) {
        const QString name = presetName(*preset);
        section.rows.append({say(QT_TRANSLATE_NOOP("Report", "Preset")),
                             differFrom(*preset, item.settings)
                                 ? QCoreApplication::translate("Report", "%1 (modified)").arg(name)
                                 : name});
    }
    section.rows.append({say(QT_TRANSLATE_NOOP("Report", "Frame rate")), rateChoiceText(item.settings)});
    preset::Preset values = presetValues(item.settings);
    section.rows.append({say(QT_TRANSLATE_NOOP("Report", "Tiles and motion")), presetPurpose(values)});
    section.rows.append({say(QT_TRANSLATE_NOOP("Report", "Model")), modelName(generator.model)});
    section.rows.append({say(QT_TRANSLATE_NOOP("Report", "Codec")), codecText(item.settings.encoder.codec)});
    return section;
}

QString besidePrediction(const QString& measured, const QString& predicted, bool known) {
    return known ? QCoreApplication::translate("Report", "%1, predicted %2").arg(measured, predicted)
                 : measured;
}

ReportSection tilesSection(const job::Report& report) {
    const job::GeneratingFigures& generating = report.generating;
    const bool known = generating.predictedSeconds > 0;
    ReportSection section{say(QT_TRANSLATE_NOOP("Report", "Tiles")), {}, {}};
    if (report.processPeakBytes > 0) {
        section.rows.append({say(QT_TRANSLATE_NOOP("Report", "Peak memory of the program")),
                             bytesText(report.processPeakBytes)});
    }
    section.rows.append(
        {say(QT_TRANSLATE_NOOP("Report", "of it the model's data")),
         besidePrediction(bytesText(report.peakBytes), bytesText(generating.predictedBytes), known)});
    if (report.generatedFrames > 0) {
        section.rows.append(
            {say(QT_TRANSLATE_NOOP("Report", "Time of a new frame")),
             besidePrediction(costTimeText(generating.seconds / static_cast<double>(report.generatedFrames)),
                              costTimeText(generating.predictedSeconds), known)});
    }
    const job::SeamRatios& seams = report.seams;
    section.rows.append(
        {say(QT_TRANSLATE_NOOP("Report", "Seams")),
         seams.frames == 0
             ? say(QT_TRANSLATE_NOOP("Report", "none: frames were made whole"))
             : QCoreApplication::translate("Report",
                                           "%1 on average, at worst %2 in frame %3 (1 is invisible)")
                   .arg(QLocale().toString(seams.mean(), 'f', 3), QLocale().toString(seams.worst, 'f', 3),
                        number(seams.worstFrame + 1))});
    return section;
}

ReportSection machineSection(const QueueItem& item) {
    const job::Report& report = *item.report;
    const job::Progress& progress = item.progress;
    ReportSection section{say(QT_TRANSLATE_NOOP("Report", "Machine")), {}, {}};
    section.rows.append(
        {say(QT_TRANSLATE_NOOP("Report", "Device")), deviceText(QString::fromStdString(report.device))});
    if (progress.memory.total > 0) {
        section.rows.append({say(QT_TRANSLATE_NOOP("Report", "Memory of the device")),
                             QCoreApplication::translate("Report", "%1, of which %2 free")
                                 .arg(bytesText(progress.memory.total), bytesText(progress.memory.free))});
    }
    const auto rate = [&](const char* name, double perSecond) {
        if (perSecond > 0) {
            section.rows.append({say(name), speedText(perSecond)});
        }
    };
    rate(QT_TRANSLATE_NOOP("Report", "Decoding alone"), progress.decodePerSecond);
    rate(QT_TRANSLATE_NOOP("Report", "New frames alone"), progress.inferPerSecond);
    rate(QT_TRANSLATE_NOOP("Report", "Encoding alone"), progress.encodePerSecond);
    return section;
}

ReportSection warningSection(const job::Report& report) {
    ReportSection section{say(QT_TRANSLATE_NOOP("Report", "What to know")), {}, {}};
    for (const Message& warning : report.warnings) {
        section.lines.append(warningText(warning));
    }
    if (section.lines.isEmpty()) {
        section.lines.append(
            say(QT_TRANSLATE_NOOP("Report", "Nothing: no warning, and memory never ran short.")));
    }
    return section;
}

QByteArray reportJson(const QueueItem& item) {
    const job::Report& report = *item.report;
    const inference::GeneratorSettings& generator = item.settings.generator;
    QJsonArray warnings;
    for (const Message& warning : report.warnings) {
        warnings.append(warningText(warning));
    }
    const auto count = [](std::int64_t value) { return QJsonValue(static_cast<qint64>(value)); };
    const QJsonObject json{
        {"schema", 1},
        {"program", QStringLiteral("Tessera %1").arg(QCoreApplication::applicationVersion())},
        {"source", item.path},
        {"output", toQString(report.output)},
        {"frames", QJsonObject{{"source", count(report.sourceFrames)},
                               {"output", count(report.outputFrames)},
                               {"generated", count(report.generatedFrames)}}},
        {"cuts", count(report.cuts)},
        {"spreadDuplicates", count(report.spreadDuplicates)},
        {"seconds", report.seconds},
        {"framesPerSecond", QJsonObject{{"decode", item.progress.decodePerSecond},
                                        {"infer", item.progress.inferPerSecond},
                                        {"encode", item.progress.encodePerSecond}}},
        {"peakBytes", count(report.peakBytes)},
        {"processPeakBytes", count(report.processPeakBytes)},
        {"generating", QJsonObject{{"seconds", report.generating.seconds},
                                   {"predictedSecondsPerFrame", report.generating.predictedSeconds},
                                   {"predictedPeakBytes", count(report.generating.predictedBytes)}}},
        {"seams", QJsonObject{{"frames", count(report.seams.frames)},
                              {"mean", report.seams.mean()},
                              {"worst", report.seams.worst},
                              {"worstFrame", count(report.seams.worstFrame)}}},
        {"outputBytes", count(report.outputBytes)},
        {"device", QString::fromStdString(report.device)},
        {"settings",
         QJsonObject{{"preset", item.settings.presetId},
                     {"factor", item.settings.factor},
                     {"targetRate", item.settings.targetRate.toDouble()},
                     {"slowMotion", item.settings.slowMotion},
                     {"from", item.settings.from.toDouble()},
                     {"to", item.settings.to ? QJsonValue(item.settings.to->toDouble()) : QJsonValue()},
                     {"model", QString::fromStdString(generator.model)},
                     {"tileSize", generator.tileSize},
                     {"automaticTiles", generator.automaticTiles},
                     {"overlap", generator.overlap},
                     {"flowScale", generator.flowScale},
                     {"sampleSteps", generator.sampleSteps},
                     {"codec", QString::fromStdString(item.settings.encoder.codec)}}},
        {"warnings", warnings}};
    return QJsonDocument(json).toJson();
}

// The scheme belongs to the root: on the body the page stays white on a dark desktop.
constexpr const char* pageStyle =
    ":root{color-scheme:light dark;--text:#222;--page:#fafafa;--dim:#555;--accent:#0a7c71}"
    "@media(prefers-color-scheme:dark){:root{--text:#e6e8ea;--page:#1f2124;--dim:#a5a9ad;--accent:#36bfae}}"
    "body{font:15px/1.5 system-ui,sans-serif;max-width:46em;margin:2.5em auto;padding:0 1em;"
    "color:var(--text);background:var(--page)}"
    "h1{font-size:1.5em;overflow-wrap:anywhere}"
    "h2{font-size:1.05em;margin:1.8em 0 .4em;color:var(--accent)}"
    "table{border-collapse:collapse;width:100%}"
    "td{padding:.3em .6em .3em 0;vertical-align:top;overflow-wrap:anywhere}"
    "td:first-child{width:14em;color:var(--dim)}"
    "@media(max-width:640px){body{margin:1em auto}tr,td,td:first-child{display:block;width:auto}"
    "td{padding:0}tr{padding:.3em 0}}";

}  // namespace

ReportDocument reportOf(const QueueItem& item, const PresetStore& presets) {
    ReportDocument document;
    document.title = QFileInfo(toQString(item.report->output)).fileName();
    document.sections = {resultSection(item),        warningSection(*item.report),
                         sourceSection(item),        settingsSection(item, presets),
                         tilesSection(*item.report), machineSection(item)};
    document.json = reportJson(item);
    return document;
}

QString plainText(const ReportDocument& document) {
    QStringList lines{document.title};
    for (const ReportSection& section : document.sections) {
        lines.append({QString(), section.title});
        for (const ReportRow& row : section.rows) {
            lines.append(QStringLiteral("  %1: %2").arg(row.name, row.value));
        }
        for (const QString& line : section.lines) {
            lines.append(QStringLiteral("  ") + line);
        }
    }
    return lines.join(u'\n') + u'\n';
}

QString htmlPage(const ReportDocument& document) {
    QString body = QStringLiteral("<h1>%1</h1>\n").arg(document.title.toHtmlEscaped());
    for (const ReportSection& section : document.sections) {
        body += QStringLiteral("<h2>%1</h2>\n").arg(section.title.toHtmlEscaped());
        if (!section.rows.isEmpty()) {
            body += QStringLiteral("<table>\n");
            for (const ReportRow& row : section.rows) {
                body += QStringLiteral("<tr><td>%1</td><td>%2</td></tr>\n")
                            .arg(row.name.toHtmlEscaped(), row.value.toHtmlEscaped());
            }
            body += QStringLiteral("</table>\n");
        }
        for (const QString& line : section.lines) {
            body += QStringLiteral("<p>%1</p>\n").arg(line.toHtmlEscaped());
        }
    }
    const QLocale locale;
    const bool rightToLeft = locale.textDirection() == Qt::RightToLeft;
    return QStringLiteral(
               "<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\">\n<head><meta "
               "charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"/><title>%3</title>"
               "<style>%4</style></head>\n<body>\n%5</body>\n</html>\n")
        .arg(locale.bcp47Name(), rightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr"),
             document.title.toHtmlEscaped(), QString::fromLatin1(pageStyle), body);
}

}  // namespace tessera::ui
