// Drawing what is kept from the originals: the bar, the picture and the mask files together.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job/record/job_spec.h"
#include "ui/preview/mask_files.h"

#include <QObject>

namespace tessera::ui {

class MaskBar;
class PreviewPane;

class MaskControl : public QObject {
    Q_OBJECT

public:
    // Pane and bar outlive it.
    MaskControl(PreviewPane* pane, MaskBar* bar, QObject* parent = nullptr);

    // What the shown video keeps. Call again when it changed.
    void showKept(const job::KeptPixels& keep);
    void setEditing(bool editing);
    [[nodiscard]] bool isEditing() const noexcept { return m_editing; }

Q_SIGNALS:
    void editingChanged(bool editing);
    void keepEdited(const tessera::job::KeptPixels& keep);
    void failed(const tessera::ui::Failure& failure);

private:
    void connectBar();
    void changed();
    void askForImport();
    void askForExport();

    PreviewPane* m_pane;
    MaskBar* m_bar;
    job::KeptPixels m_keep;
    bool m_editing = false;
    MaskFiles m_files;
};

}  // namespace tessera::ui
