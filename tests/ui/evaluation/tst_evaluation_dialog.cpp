#include "ui/evaluation/evaluation_dialog.h"

#include "core/base/tool_messages.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSemaphore>
#include <QSpinBox>
#include <QTest>
#include <QTreeWidget>

using namespace tessera;
using namespace tessera::ui;

namespace {

evaluation::Evaluation made(const std::string& maker, double psnr) {
    evaluation::Evaluation evaluation;
    evaluation.maker = maker;
    evaluation.size = {8, 8};
    evaluation.psnr = psnr;
    evaluation.ssim = 0.9;
    evaluation.worstPsnr = psnr - 4;
    evaluation.frames.resize(28);
    const Picture picture{{8, 8}, std::vector<std::uint8_t>(192, 100)};
    evaluation.worst.push_back({{6, psnr - 5, psnr - 5, {}, {}}, picture, picture});
    return evaluation;
}

}  // namespace

class TestEvaluationDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_specs.clear();
        m_holds = false;
        m_hasFfmpeg = true;
        inference::GeneratorSettings settings;
        settings.model = "flow";
        m_place = {0, 60, 25};
        m_dialog = std::make_unique<EvaluationDialog>(functions(), QStringLiteral("/videos/walk.mp4"),
                                                      settings, [this] { return m_place; });
        m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
    }

    void cleanup() { m_dialog.reset(); }

    void settingsAreComparedWithABlendAndAnotherProgram() {
        m_dialog->frameCount()->setValue(20);

        QTest::mouseClick(m_dialog->startButton(), Qt::LeftButton);

        QTRY_COMPARE(m_dialog->status(), QStringLiteral("28 frame(s) were made and compared."));
        QTreeWidget* table = m_dialog->table();
        QCOMPARE(table->topLevelItemCount(), 3);
        QCOMPARE(table->topLevelItem(0)->text(0), QStringLiteral("Flow"));
        QCOMPARE(table->topLevelItem(0)->text(1), QStringLiteral("32.00 dB"));
        QCOMPARE(table->topLevelItem(1)->text(0), QStringLiteral("Plain blend"));
        QCOMPARE(table->topLevelItem(2)->text(0), QStringLiteral("minterpolate"));
        QCOMPARE(m_specs.size(), 3u);
        QCOMPARE(m_specs[0].frames, 49);  // every second one is made, and four at either end do not count
        QCOMPARE(QString::fromStdString(m_specs[0].clip.string()), QStringLiteral("/videos/walk.mp4"));
        QVERIFY(m_dialog->saveButton()->isEnabled());
        QVERIFY(hasCaption(QStringLiteral("The worst one, frame 7: as it was")));
        QVERIFY(hasCaption(QStringLiteral("As it was made: 27.0 dB")));

        QTest::keyClick(table, Qt::Key_Down);
        QVERIFY(hasCaption(QStringLiteral("As it was made: 23.0 dB")));
    }

    void framesAroundThePlayheadAreMade() {
        m_dialog->frameCount()->setValue(20);  // 49 are read, 1.96 s
        for (const auto& [playhead, from] : {std::pair(0.5, 0.0), {30.0, 29.02}, {59.9, 58.04}}) {
            m_specs.clear();
            m_place.playheadSeconds = playhead;
            QTest::mouseClick(m_dialog->startButton(), Qt::LeftButton);
            QTRY_COMPARE(m_specs.size(), 3u);
            QTRY_VERIFY(m_dialog->saveButton()->isEnabled());
            QVERIFY2(std::abs(m_specs[0].from - from) < 1e-6, qPrintable(QString::number(m_specs[0].from)));
            QCOMPARE(m_specs[2].from, m_specs[0].from);
        }
    }

    void everyColumnIsSeen() {
        const QTreeWidget* table = m_dialog->table();
        QTRY_COMPARE(table->horizontalScrollBar()->maximum(), 0);
        for (int column = 0; column < table->columnCount(); ++column) {
            QVERIFY(table->columnWidth(column) >=
                    table->fontMetrics().horizontalAdvance(table->headerItem()->text(column)));
        }
    }

    void aProgramThatIsNotInstalledIsLeftOut() {
        m_hasFfmpeg = false;
        QTest::mouseClick(m_dialog->startButton(), Qt::LeftButton);
        QTRY_COMPARE(m_dialog->status(), QStringLiteral("28 frame(s) were made and compared."));
        QCOMPARE(m_dialog->table()->topLevelItemCount(), 2);
    }

    void aClipThatCannotBeMeasuredIsExplained() {
        m_dialog->frameCount()->setValue(5);
        QTest::mouseClick(m_dialog->startButton(), Qt::LeftButton);
        QTRY_COMPARE(m_dialog->status(),
                     QStringLiteral("\"a.mp4\" is too short to be evaluated. It needs at least 5 frames."));
        QCOMPARE(m_dialog->table()->topLevelItemCount(), 0);
        QVERIFY(!m_dialog->saveButton()->isEnabled());
    }

    void itCanBeStoppedAndBegunAnew() {
        m_holds = true;
        QTest::mouseClick(m_dialog->startButton(), Qt::LeftButton);
        QTRY_COMPARE(m_running.load(), 1);
        QTest::mouseClick(m_dialog->startButton(), Qt::LeftButton);
        QTRY_COMPARE(m_dialog->status(), QStringLiteral("Stopped."));
        QCOMPARE(m_dialog->table()->topLevelItemCount(), 0);

        m_holds = false;
        QTest::mouseClick(m_dialog->startButton(), Qt::LeftButton);
        QTRY_COMPARE(m_dialog->table()->topLevelItemCount(), 3);
    }

    void closingStopsIt() {
        m_holds = true;
        QTest::mouseClick(m_dialog->startButton(), Qt::LeftButton);
        QTRY_COMPARE(m_running.load(), 1);
        m_dialog.reset();
        QCOMPARE(m_running.load(), 0);
    }

    void thePageIsSaved() {
        QTest::mouseClick(m_dialog->startButton(), Qt::LeftButton);
        QTRY_VERIFY(m_dialog->saveButton()->isEnabled());
        m_dialog->save(QStringLiteral("/pages/walk.html"));
        QTRY_COMPARE(m_dialog->status(), QStringLiteral("Saved as /pages/walk.html"));
        QCOMPARE(m_savedRows, 3u);
    }

private:
    bool hasCaption(const QString& text) const {
        const auto labels = m_dialog->findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&](const QLabel* label) { return label->text() == text; });
    }

    EvaluationFunctions functions() {
        EvaluationFunctions core;
        core.model = [this](const evaluation::EvaluationSpec& spec,
                            const inference::GeneratorSettings& settings, RunControl& control,
                            const evaluation::OnFramesRead& told) -> std::optional<evaluation::Evaluation> {
            ++m_running;
            told(spec.frames / 2);
            while (m_holds && !control.stopRequested()) {
                QTest::qSleep(1);
            }
            --m_running;
            if (control.stopRequested()) {
                return std::nullopt;
            }
            if (spec.frames == 19) {
                throw Error(ErrorCode::BadInput, message::ClipTooShort(Name{"a.mp4"}, 5));
            }
            m_specs.push_back(spec);
            return made(settings.model, settings.model == "flow" ? 32 : 28);
        };
        core.minterpolate = [this](const evaluation::EvaluationSpec& spec, RunControl&,
                                   const evaluation::OnFramesRead&) {
            if (!m_hasFfmpeg) {
                throw Error(ErrorCode::Unsupported, message::ProgramNotStarted(Name{"ffmpeg"}));
            }
            m_specs.push_back(spec);
            return std::optional(made("minterpolate", 30));
        };
        core.writePage = [this](const std::vector<evaluation::Evaluation>& rows,
                                const std::filesystem::path&) { m_savedRows = rows.size(); };
        return core;
    }

    std::vector<evaluation::EvaluationSpec> m_specs;
    EvaluationPlace m_place;
    std::size_t m_savedRows = 0;
    std::atomic<bool> m_holds = false;
    std::atomic<bool> m_hasFfmpeg = true;
    std::atomic<int> m_running = 0;
    std::unique_ptr<EvaluationDialog> m_dialog;
};

QTEST_MAIN(TestEvaluationDialog)
#include "tst_evaluation_dialog.moc"
