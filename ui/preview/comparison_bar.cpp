#include "ui/preview/comparison_bar.h"

#include "ui/controls/accessible.h"
#include "ui/controls/text_label.h"
#include "ui/preview/preview_text.h"
#include "ui/theme/theme.h"

#include <QGridLayout>
#include <QSignalBlocker>

#include <algorithm>

namespace tessera::ui {

ComparisonBar::ComparisonBar(QWidget* parent)
    : QWidget(parent),
      m_likeness(new TextLabel(Tone::Strong, {}, this)),
      m_shortage(new TextLabel(Tone::SmallDim, {}, this)) {
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(space::medium, space::small, space::medium, 0);
    layout->setHorizontalSpacing(space::medium);
    layout->setVerticalSpacing(2);
    for (int side = 0; side < 2; ++side) {
        const auto at = static_cast<size_t>(side);
        auto* box = new QComboBox(this);
        setAccessibleNameOf(box, side == 0 ? tr("Picture A") : tr("Picture B"));
        box->setToolTip(
            tr("What is compared: the frames of the source, or the frame between them made in different "
               "ways."));
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(22);
        connect(box, &QComboBox::activated, this, [this] { Q_EMIT choicesChosen(choice(0), choice(1)); });
        m_boxes[at] = box;
        m_figures[at] = new ElidedLabel(Tone::SmallDim, Qt::ElideRight, this);
        m_figures[at]->setToolTip(tr("Time, memory and tiles of this picture"));
    }
    m_likeness->setAlignment(Qt::AlignCenter);
    m_likeness->setToolTip(
        tr("How alike the two are: PSNR in decibels (more than 40 is hard to see), SSIM from 0 to 1.\n"
           "Seams compares steps at the edges of tiles with the same places in the originals: 1.00 leaves no "
           "trace."));
    m_shortage->setWordWrap(true);
    m_shortage->hide();
    m_figures[1]->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    layout->addWidget(m_boxes[0], 0, 0);
    layout->addWidget(m_likeness, 0, 1);
    layout->addWidget(m_boxes[1], 0, 2);
    auto* figures = new QHBoxLayout;
    figures->addWidget(m_figures[0], 1);
    figures->addWidget(m_figures[1], 1);
    layout->addLayout(figures, 1, 0, 1, 3);
    layout->addWidget(m_shortage, 2, 0, 1, 3);
    layout->setColumnStretch(1, 1);
    fill();
}

void ComparisonBar::fill() {
    m_choices = offeredChoices(m_offer);
    for (QComboBox* box : m_boxes) {
        const QSignalBlocker quiet(box);
        box->clear();
        for (const SideChoice& choice : m_choices) {
            box->addItem(choiceText(choice, m_offer));
        }
    }
}

void ComparisonBar::setOffer(const ChoiceOffer& offer) {
    const SideChoice a = choice(0);
    const SideChoice b = choice(1);
    m_offer = offer;
    fill();
    setChoices(a, b);
}

void ComparisonBar::setChoices(const SideChoice& a, const SideChoice& b) {
    for (const auto& [side, choice] : {std::pair(0, a), std::pair(1, b)}) {
        const QSignalBlocker quiet(box(side));
        box(side)->setCurrentIndex(static_cast<int>(m_choices.indexOf(choice)));
    }
}

void ComparisonBar::show(const ShownPreview& preview) {
    m_figures[0]->setFullText(costText(preview.a.cost, preview.a.seamRatio));
    m_figures[1]->setFullText(preview.b ? costText(preview.b->cost, preview.b->seamRatio) : QString());
    m_likeness->setText(preview.psnr ? comparisonText(*preview.psnr, preview.ssim) : QString());
    const auto& shortage = preview.b && preview.b->shortage ? preview.b->shortage : preview.a.shortage;
    m_shortage->setText(shortage ? shortageText(*shortage) : QString());
    m_shortage->setVisible(shortage.has_value());
}

void ComparisonBar::clearFigures() {
    m_figures[0]->setFullText({});
    m_figures[1]->setFullText({});
    m_likeness->setText({});
    m_shortage->hide();
}

QString ComparisonBar::figures(int side) const {
    return m_figures[static_cast<size_t>(side)]->fullText();
}

QString ComparisonBar::likeness() const {
    return m_likeness->text();
}

QString ComparisonBar::shortage() const {
    return m_shortage->isVisible() ? m_shortage->text() : QString();
}

}  // namespace tessera::ui
