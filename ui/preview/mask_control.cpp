#include "ui/preview/mask_control.h"

#include "ui/base/paths.h"
#include "ui/preview/mask_bar.h"
#include "ui/preview/preview_pane.h"
#include "ui/source/file_dialogs.h"

namespace tessera::ui {

MaskControl::MaskControl(PreviewPane* pane, MaskBar* bar, QObject* parent)
    : QObject(parent), m_pane(pane), m_bar(bar), m_files(defaultMaskFolder()) {
    m_bar->hide();
    m_bar->setHasContent(false);
    connectBar();
    connect(m_pane, &PreviewPane::maskChanged, this, &MaskControl::changed);
    connect(&m_files, &MaskFiles::failed, this, &MaskControl::failed);
    connect(&m_files, &MaskFiles::kept, this, [this](const QString& path) {
        if (!m_pane->mask().isEmpty()) {
            m_keep.mask = toPath(path);
            Q_EMIT keepEdited(m_keep);
        }
    });
    connect(&m_files, &MaskFiles::loaded, this, [this](const QString& path, const QImage& mask) {
        m_pane->setMaskImage(mask);
        m_bar->setHasContent(!m_pane->mask().isEmpty());
        if (toPath(path) != m_keep.mask) {
            changed();  // imported: kept under our own name from now on
        }
    });
}

void MaskControl::connectBar() {
    connect(m_bar, &MaskBar::toolChosen, m_pane, &PreviewPane::setMaskTool);
    connect(m_bar, &MaskBar::brushChosen, this, [this](int pixels) { m_pane->mask().setBrush(pixels); });
    connect(m_bar, &MaskBar::softEdgeChosen, this, [this](int pixels) {
        m_keep.softEdge = pixels;
        Q_EMIT keepEdited(m_keep);
    });
    connect(m_bar, &MaskBar::clearRequested, this, [this] {
        m_pane->setMaskImage({});
        changed();
    });
    connect(m_bar, &MaskBar::importRequested, this, &MaskControl::askForImport);
    connect(m_bar, &MaskBar::exportRequested, this, &MaskControl::askForExport);
    connect(m_bar, &MaskBar::doneRequested, this, [this] { setEditing(false); });
}

void MaskControl::showKept(const job::KeptPixels& keep) {
    m_bar->setSoftEdge(keep.softEdge);
    const bool sameMask = keep.mask == m_keep.mask;
    m_keep = keep;
    if (sameMask && keep.mask.empty() == m_pane->mask().isEmpty()) {
        return;
    }
    if (keep.mask.empty()) {
        m_pane->setMaskImage({});
        m_bar->setHasContent(false);
    } else {
        m_files.load(toQString(keep.mask));
    }
}

void MaskControl::setEditing(bool editing) {
    if (editing == m_editing) {
        return;
    }
    m_editing = editing;
    m_bar->setVisible(editing);
    m_bar->setTool(MaskTool::Rectangle);
    m_pane->setMaskTool(editing ? MaskTool::Rectangle : MaskTool::None);
    Q_EMIT editingChanged(editing);
}

void MaskControl::changed() {
    const bool empty = m_pane->mask().isEmpty();
    m_bar->setHasContent(!empty);
    if (empty) {
        m_keep.mask.clear();
        Q_EMIT keepEdited(m_keep);
    } else {
        m_files.keep(m_pane->mask().image());
    }
}

void MaskControl::askForImport() {
    openMaskDialog(m_pane, [this](const QString& path) { m_files.load(path); });
}

void MaskControl::askForExport() {
    saveMaskDialog(m_pane, [this](const QString& path) { m_files.exportTo(path, m_pane->mask().image()); });
}

}  // namespace tessera::ui
