// The tools for drawing areas that are kept from the originals; shown under the picture while they are edited.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preview/mask_editor.h"

#include <QWidget>

class QAction;
class QPushButton;
class QSpinBox;
class QToolButton;

namespace tessera::ui {

class Segments;

class MaskBar : public QWidget {
    Q_OBJECT

public:
    explicit MaskBar(QWidget* parent = nullptr);

    void setTool(MaskTool tool);
    void setSoftEdge(int pixels);
    void setHasContent(bool has);  // something to clear and to export

    [[nodiscard]] QSpinBox* brush() const noexcept { return m_brush; }
    [[nodiscard]] QSpinBox* softEdge() const noexcept { return m_softEdge; }
    [[nodiscard]] QPushButton* clear() const noexcept { return m_clear; }

Q_SIGNALS:
    void toolChosen(tessera::ui::MaskTool tool);
    void brushChosen(int pixels);
    void softEdgeChosen(int pixels);
    void clearRequested();
    void importRequested();
    void exportRequested();
    void doneRequested();

private:
    void addFiles();

    Segments* m_tools;
    QSpinBox* m_brush;
    QSpinBox* m_softEdge;
    QPushButton* m_clear;
    QToolButton* m_files;
    QAction* m_export = nullptr;
    QPushButton* m_done;
};

}  // namespace tessera::ui
