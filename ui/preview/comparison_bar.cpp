#include "ui/preview/comparison_bar.h"

#include "ui/controls/text_label.h"
#include "ui/text/preview_text.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QSignalBlocker>

namespace tessera::ui {

ComparisonBar::ComparisonBar(QWidget* parent)
    : QWidget(parent), m_likeness(new TextLabel(Tone::Strong, {}, this)) {
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(space::medium, space::small, space::medium, 0);
    layout->setHorizontalSpacing(space::small);
    layout->setVerticalSpacing(0);
    for (int side = 0; side < 2; ++side) {
        const auto at = static_cast<size_t>(side);
        auto* box = new QComboBox(this);
        for (const job::PreviewKind kind :
             {job::PreviewKind::Previous, job::PreviewKind::Next, job::PreviewKind::Generated,
              job::PreviewKind::Untiled, job::PreviewKind::Blend}) {
            box->addItem(kindText(kind), static_cast<int>(kind));
        }
        box->setAccessibleName(side == 0 ? tr("Picture A") : tr("Picture B"));
        box->setToolTip(tr(
            "What is compared: the frames of the source, or the frame between them made in different ways."));
        box->setMinimumContentsLength(16);
        connect(box, &QComboBox::activated, this, [this] { Q_EMIT kindsChosen(kind(0), kind(1)); });
        m_boxes[at] = box;
        m_figures[at] = new ElidedLabel(Tone::SmallDim, Qt::ElideRight, this);
        m_figures[at]->setToolTip(tr("Time, memory and tiles of this picture"));
    }
    m_likeness->setAlignment(Qt::AlignCenter);
    m_likeness->setToolTip(
        tr("How alike the two are: PSNR in decibels (more than 40 is hard to see), SSIM from 0 to 1.\n"
           "Seams compares the edges of tiles with the lines beside them: 1.00 leaves no trace."));
    m_figures[1]->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    layout->addWidget(m_boxes[0], 0, 0);
    layout->addWidget(m_figures[0], 0, 1);
    layout->addWidget(m_likeness, 0, 2);
    layout->addWidget(m_figures[1], 0, 3);
    layout->addWidget(m_boxes[1], 0, 4);
    layout->setColumnStretch(1, 1);
    layout->setColumnStretch(3, 1);
}

job::PreviewKind ComparisonBar::kind(int side) const {
    return static_cast<job::PreviewKind>(box(side)->currentData().toInt());
}

void ComparisonBar::setKinds(job::PreviewKind a, job::PreviewKind b) {
    for (const auto& [side, kind] : {std::pair(0, a), std::pair(1, b)}) {
        const QSignalBlocker quiet(box(side));
        box(side)->setCurrentIndex(box(side)->findData(static_cast<int>(kind)));
    }
}

void ComparisonBar::show(const ShownPreview& preview) {
    m_figures[0]->setFullText(costText(preview.a.cost, preview.a.seamRatio));
    m_figures[1]->setFullText(preview.b ? costText(preview.b->cost, preview.b->seamRatio) : QString());
    m_likeness->setText(preview.psnr ? comparisonText(*preview.psnr, preview.ssim) : QString());
}

void ComparisonBar::clearFigures() {
    m_figures[0]->setFullText({});
    m_figures[1]->setFullText({});
    m_likeness->setText({});
}

QString ComparisonBar::figures(int side) const {
    return m_figures[static_cast<size_t>(side)]->fullText();
}

QString ComparisonBar::likeness() const {
    return m_likeness->text();
}

}  // namespace tessera::ui
