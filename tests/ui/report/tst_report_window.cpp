#include "ui/report/report_window.h"

#include "core/base/job_messages.h"
#include "ui/settings/preset_store.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace tessera;
using namespace tessera::ui;

class TestReportWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pageHasEveryFigure() {
        const QString text = plainText(document());
        for (const char* fact : {"/videos/a <b>_x2.mkv",
                                 "467",
                                 "233",
                                 "0:38",
                                 "640×360",
                                 "1.1 GB",
                                 "12.0 fps",
                                 "80 fps",
                                 "16.0 fps",
                                 "CPU, 2 thread",
                                 "Full detail (2K, 4K) (modified)",
                                 "60 fps",
                                 "flow",
                                 "H.264",
                                 "Scene cuts: 3",
                                 "Duplicates given motion: 4",
                                 "1.1 GB, predicted 1.0 GB",
                                 "2.0 s, predicted 1.9 s",
                                 "1.001 on average, at worst 1.010 in frame 13",
                                 "Memory ran out with tiles of 512×512; continued with tiles of 256×256"}) {
            QVERIFY2(text.contains(QString::fromUtf8(fact)), fact);
        }
    }

    void htmlIsWellFormedAndEscaped() {
        const QString html = htmlPage(document());
        QVERIFY(html.contains(QStringLiteral("a &lt;b&gt;_x2.mkv")));
        QVERIFY(
            html.contains(QStringLiteral(":root{color-scheme:light dark")));  // on the body it does nothing
        for (const char* reaching : {"http", "src=", "url(", "@import", "<script"}) {
            QVERIFY2(!html.contains(QLatin1String(reaching)), reaching);  // the page asks nobody for anything
        }
        QXmlStreamReader xml(QString(html)
                                 .remove(QStringLiteral("<!DOCTYPE html>\n"))
                                 .replace(QStringLiteral("<meta charset=\"utf-8\">"), QString()));
        while (!xml.atEnd()) {
            xml.readNext();
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    }

    void jsonHasTheSameFigures() {
        const QJsonObject json = QJsonDocument::fromJson(document().json).object();
        QCOMPARE(json["schema"].toInt(), 1);
        QCOMPARE(json["frames"]["output"].toInt(), 467);
        QCOMPARE(json["framesPerSecond"]["infer"].toDouble(), 12.0);
        QCOMPARE(json["peakBytes"].toDouble(), 1.1e9);
        QCOMPARE(json["generating"]["predictedPeakBytes"].toDouble(), 1e9);
        QCOMPARE(json["seams"]["worst"].toDouble(), 1.01);
        QCOMPARE(json["settings"]["tileSize"].toInt(), 384);
        QCOMPARE(json["warnings"].toArray().size(), qsizetype(1));
    }

    void savedByItsExtension() {
        QTemporaryDir dir;
        ReportWindow window(document());
        window.setAttribute(Qt::WA_DeleteOnClose, false);
        QSignalSpy saved(&window, &ReportWindow::saved);
        window.save(dir.filePath("report.html"));
        QVERIFY(saved.wait());
        window.save(dir.filePath("report.json"));
        QVERIFY(saved.wait());
        QVERIFY(content(dir.filePath("report.html")).startsWith("<!DOCTYPE html>"));
        QCOMPARE(content(dir.filePath("report.json")), document().json);
    }

    void detailsAreCopied() {
        ReportWindow window(document());
        window.setAttribute(Qt::WA_DeleteOnClose, false);
        QTest::mouseClick(window.copyButton(), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), plainText(document()));
    }

private:
    static QByteArray content(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static ReportDocument document() {
        QTemporaryDir none;
        const PresetStore presets(none.filePath("presets"));
        QueueItem item;
        item.path = "/videos/a <b>.mp4";
        item.info = media::MediaInfo();
        item.info->video.size = {640, 360};
        item.settings.presetId = "4k-quality";
        item.settings.targetRate = 60;
        item.settings.generator.tileSize = 384;
        item.progress.decodePerSecond = 80;
        item.progress.inferPerSecond = 12;
        item.progress.encodePerSecond = 16;
        item.report = job::Report();
        item.report->output = "/videos/a <b>_x2.mkv";
        item.report->sourceFrames = 234;
        item.report->outputFrames = 467;
        item.report->generatedFrames = 233;
        item.report->cuts = 3;
        item.report->spreadDuplicates = 4;
        item.report->seconds = 38;
        item.report->peakBytes = 1'100'000'000;
        item.report->generating = {466, 1.9, 1'000'000'000};
        item.report->seams = {233, 233 * 1.001, 1.01, 12};
        item.report->device = "CPU, 2 threads";
        item.report->warnings = {message::SmallerTiles({512, 512}, {256, 256})};
        return reportOf(item, presets);
    }
};

QTEST_MAIN(TestReportWindow)
#include "tst_report_window.moc"
