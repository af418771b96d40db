// How good new frames of a video are with the chosen settings: frames are left out, made again and compared.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/background.h"
#include "ui/core/evaluation_functions.h"

#include <QDialog>
#include <QList>

#include <array>
#include <memory>

class QLabel;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QTreeWidget;

namespace tessera::ui {

class TextLabel;

// Where frames are made again: around the playhead.
struct EvaluationPlace {
    double playheadSeconds = 0;  // after the first frame
    double durationSeconds = 0;  // 0: not known
    double framesPerSecond = 0;  // 0: not known
};

// Measures the chosen settings, then a plain blend, then FFmpeg's filter where it is installed; each is a row as soon as it is
// there. Below them the worst frame of the row that is selected, beside the true one.
class EvaluationDialog : public QDialog {
    Q_OBJECT

public:
    // `place` is asked each time an evaluation starts.
    EvaluationDialog(const EvaluationFunctions& core, const QString& clip,
                     const inference::GeneratorSettings& settings, std::function<EvaluationPlace()> place,
                     QWidget* parent = nullptr);
    ~EvaluationDialog() override;  // stops what runs

    void save(const QString& path);  // an HTML page, off the UI thread

    [[nodiscard]] QPushButton* startButton() const noexcept { return m_start; }
    [[nodiscard]] QPushButton* saveButton() const noexcept { return m_save; }
    [[nodiscard]] QSpinBox* frameCount() const noexcept { return m_frames; }
    [[nodiscard]] QTreeWidget* table() const noexcept { return m_table; }
    [[nodiscard]] QString status() const;

private:
    using Measure =
        std::function<std::optional<evaluation::Evaluation>(RunControl&, const evaluation::OnFramesRead&)>;

    void buildTable();
    void layOut();
    void start();
    void stop();
    void measureNext();
    void add(const evaluation::Evaluation& evaluation);
    void end(const QString& status);
    void showWorst();
    void askForFile();

    EvaluationFunctions m_core;
    QString m_clip;
    std::function<EvaluationPlace()> m_place;
    inference::GeneratorSettings m_settings;
    std::vector<evaluation::Evaluation> m_rows;
    QList<Measure> m_toMeasure;
    std::shared_ptr<RunControl> m_control;  // of the measurement that runs; null when none does
    QTreeWidget* m_table;
    std::array<QLabel*, 3> m_pictures{};  // true, made, difference
    std::array<TextLabel*, 3> m_captions{};
    int m_toRead = 0;
    QSpinBox* m_frames;
    QProgressBar* m_progress;
    TextLabel* m_status;
    QPushButton* m_start;
    QPushButton* m_save;
    Inbox m_inbox;
    Background m_background;  // last: its calls end before anything they use
};

}  // namespace tessera::ui
