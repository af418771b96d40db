// Which stretch of a finished video is made again, and how.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inference/frame_generator.h"
#include "core/job/run/repair.h"

#include <QDialog>

#include <vector>

class QComboBox;
class QRadioButton;
class QSpinBox;

namespace tessera::ui {

class TextLabel;

struct RepairOffer {
    std::filesystem::path result;
    qint64 frames = 0;           // of the source
    double framesPerSecond = 0;  // 0: not known
    qint64 first = 0;            // of the source, from 0: where the stretch begins when the dialog opens
    qint64 last = 1;             // and where it ends
    std::vector<inference::ModelInfo> models;
    job::KeptPixels keep;  // what was marked on the picture; without a mask: nothing
};

class RepairDialog : public QDialog {
    Q_OBJECT

public:
    explicit RepairDialog(RepairOffer offer, QWidget* parent = nullptr);

    [[nodiscard]] job::RepairRequest request() const;

    [[nodiscard]] QSpinBox* first() const noexcept { return m_first; }
    [[nodiscard]] QSpinBox* last() const noexcept { return m_last; }
    [[nodiscard]] QRadioButton* originals() const noexcept { return m_originals; }
    [[nodiscard]] QRadioButton* blend() const noexcept { return m_blend; }
    [[nodiscard]] QRadioButton* other() const noexcept { return m_other; }
    [[nodiscard]] QRadioButton* mask() const noexcept { return m_mask; }
    [[nodiscard]] QComboBox* models() const noexcept { return m_models; }

Q_SIGNALS:
    void chosen(const tessera::job::RepairRequest& request);

private:
    [[nodiscard]] QLayout* makeStretch();
    [[nodiscard]] QLayout* makeWays();
    void showTimes();

    RepairOffer m_offer;
    QSpinBox* m_first;
    QSpinBox* m_last;
    TextLabel* m_times;
    QRadioButton* m_originals;
    QRadioButton* m_blend;
    QRadioButton* m_other;
    QComboBox* m_models;
    QRadioButton* m_mask;
};

}  // namespace tessera::ui
