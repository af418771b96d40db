#include "ui/window/repair_dialog.h"

#include "ui/base/paths.h"
#include "ui/controls/text_label.h"
#include "ui/preview/preview_text.h"
#include "ui/theme/primary_button.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>
#include <utility>

namespace tessera::ui {

namespace {
constexpr int dialogWidth = 460;

int spinValue(qint64 frame) {
    return static_cast<int>(std::min<qint64>(frame, std::numeric_limits<int>::max()));
}
}  // namespace

RepairDialog::RepairDialog(RepairOffer offer, QWidget* parent)
    : QDialog(parent),
      m_offer(std::move(offer)),
      m_first(new QSpinBox(this)),
      m_last(new QSpinBox(this)),
      m_times(new TextLabel(Tone::Dim, {}, this)),
      m_originals(new QRadioButton(tr("Show the &originals, without new frames"), this)),
      m_blend(new QRadioButton(tr("&Blend the two originals"), this)),
      m_other(new QRadioButton(tr("Another &model:"), this)),
      m_models(new QComboBox(this)),
      m_mask(new QRadioButton(tr("&Keep the marked areas from the originals"), this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Make a stretch again"));
    auto* rest = new TextLabel(Tone::Dim,
                               tr("All else in %1 stays as it is, to the byte. Until the new file is "
                                  "complete, the old one is there.")
                                   .arg(QFileInfo(toQString(m_offer.result)).fileName()),
                               this);
    rest->setWordWrap(true);
    rest->setMinimumWidth(dialogWidth);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Make &again"));
    buttons->button(QDialogButtonBox::Ok)->setProperty(primaryProperty, true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::huge, space::huge, space::huge, space::large);
    layout->setSpacing(space::small);
    layout->addWidget(new TextLabel(Tone::Strong, tr("Frames of the source"), this));
    layout->addLayout(makeStretch());
    layout->addWidget(m_times);
    layout->addSpacing(space::medium);
    layout->addWidget(new TextLabel(Tone::Strong, tr("Between them"), this));
    layout->addLayout(makeWays());
    layout->addSpacing(space::medium);
    layout->addWidget(rest);
    layout->addSpacing(space::medium);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT chosen(request());
        accept();
    });
    showTimes();
}

// Counted from 1, as everywhere; the second lies after the first.
QLayout* RepairDialog::makeStretch() {
    const int count = spinValue(std::max<qint64>(2, m_offer.frames));
    m_first->setRange(1, count - 1);
    m_last->setRange(2, count);
    m_first->setAccessibleName(tr("First frame of the stretch"));
    m_last->setAccessibleName(tr("Last frame of the stretch"));
    m_first->setValue(spinValue(m_offer.first + 1));
    m_last->setValue(std::max(m_first->value() + 1, spinValue(m_offer.last + 1)));
    connect(m_first, &QSpinBox::valueChanged, this, [this](int value) {
        m_last->setValue(std::max(m_last->value(), value + 1));
        showTimes();
    });
    connect(m_last, &QSpinBox::valueChanged, this, [this](int value) {
        m_first->setValue(std::min(m_first->value(), value - 1));
        showTimes();
    });
    auto* row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(new TextLabel(Tone::Normal, tr("from"), this));
    row->addWidget(m_first);
    row->addWidget(new TextLabel(Tone::Normal, tr("to"), this));
    row->addWidget(m_last);
    row->addStretch(1);
    return row;
}

QLayout* RepairDialog::makeWays() {
    for (const inference::ModelInfo& model : m_offer.models) {
        m_models->addItem(QString::fromStdString(model.name), QString::fromStdString(model.id));
    }
    m_models->setAccessibleName(tr("Model of the stretch"));
    m_other->setEnabled(m_models->count() > 0);
    m_models->setEnabled(false);
    m_mask->setEnabled(!m_offer.keep.mask.empty());
    m_mask->setToolTip(m_mask->isEnabled() ? QString() : tr("Mark them on the picture first"));
    m_originals->setChecked(true);
    connect(m_other, &QRadioButton::toggled, m_models, &QWidget::setEnabled);
    auto* model = new QHBoxLayout;
    model->setSpacing(space::small);
    model->addWidget(m_other);
    model->addWidget(m_models, 1);
    auto* rows = new QVBoxLayout;
    rows->setSpacing(space::tiny);
    rows->addWidget(m_originals);
    rows->addWidget(m_blend);
    rows->addLayout(model);
    rows->addWidget(m_mask);
    return rows;
}

void RepairDialog::showTimes() {
    const auto moment = [this](int frame) { return exactClockText((frame - 1) / m_offer.framesPerSecond); };
    m_times->setText(m_offer.framesPerSecond > 0
                         ? tr("%1 to %2").arg(moment(m_first->value()), moment(m_last->value()))
                         : QString());
}

job::RepairRequest RepairDialog::request() const {
    job::RepairRequest request;
    request.result = m_offer.result;
    request.shown = job::SourceSpan{m_first->value() - 1, m_last->value() - 1};
    request.choice.keepsOriginals = m_originals->isChecked();
    if (m_blend->isChecked()) {
        request.choice.model = "blend";
    } else if (m_other->isChecked()) {
        request.choice.model = m_models->currentData().toString().toStdString();
    } else if (m_mask->isChecked()) {
        request.choice.keep = m_offer.keep;
    }
    return request;
}

}  // namespace tessera::ui
