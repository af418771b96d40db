#include "ui/progress/progress_panel.h"

#include "ui/controls/text_label.h"
#include "ui/progress/figure.h"
#include "ui/progress/memory_graph.h"
#include "ui/progress/stage_rates.h"
#include "ui/queue/item_text.h"
#include "ui/text/format.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QVBoxLayout>

namespace tessera::ui {

ProgressPanel::ProgressPanel(QWidget* parent)
    : QWidget(parent),
      m_title(new ElidedLabel(Tone::Strong, Qt::ElideMiddle, this)),
      m_place(new TextLabel(Tone::SmallDim, {}, this)),
      m_percent(new TextLabel(Tone::Strong, {}, this)),
      m_bar(new QProgressBar(this)),
      m_frames(new Figure(tr("Frames"), this)),
      m_speed(new Figure(tr("Speed"), this)),
      m_elapsed(new Figure(tr("Elapsed"), this)),
      m_remaining(new Figure(tr("Left, about"), this)),
      m_size(new Figure(tr("Written"), this)),
      m_stages(new StageRates(this)),
      m_memory(new MemoryGraph(this)),
      m_row(new QHBoxLayout) {
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(6);
    m_bar->setAccessibleName(tr("Progress"));

    auto* top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_place);
    top->addSpacing(space::medium);
    top->addWidget(m_percent);
    QHBoxLayout* figures = m_row;
    figures->setSpacing(space::medium / 2);
    const auto addGap = [figures] {  // gives way to long words
        figures->addSpacerItem(new QSpacerItem(space::huge - space::medium, 0, QSizePolicy::Maximum));
    };
    for (Figure* figure : {m_frames, m_speed, m_elapsed, m_remaining, m_size}) {
        figures->addWidget(figure);
        addGap();
    }
    figures->addStretch(1);
    figures->addSpacing(space::small);
    figures->addWidget(m_stages);
    addGap();
    figures->addWidget(m_memory);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::medium, space::large, space::medium);
    layout->setSpacing(space::small);
    layout->addLayout(top);
    layout->addWidget(m_bar);
    layout->addSpacing(space::tiny);
    layout->addLayout(figures);
}

// The rates of the stages are the first to go where there is no room.
QSize ProgressPanel::minimumSizeHint() const {
    const QSize all = QWidget::minimumSizeHint();
    return m_stages->isHidden() ? all
                                : QSize(all.width() - m_stages->minimumSizeHint().width(), all.height());
}

bool ProgressPanel::event(QEvent* event) {
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest) {
        const int more = m_stages->isHidden() ? space::medium / 2 + m_stages->minimumSizeHint().width() : 0;
        const bool hasRoom = width() >= QWidget::minimumSizeHint().width() + more;
        if (hasRoom == m_stages->isHidden()) {
            m_stages->setVisible(hasRoom);
            m_row->invalidate();  // it remembers what it needed, and whoever asks now is told that
        }
    }
    return QWidget::event(event);
}

void ProgressPanel::begin(const QString& fileName) {
    m_fileName = fileName;
    m_paused = false;
    m_cancelling = false;
    m_tiles = 0;
    m_memory->reset();
    showProgress({});
}

void ProgressPanel::showProgress(const job::Progress& progress) {
    m_progress = progress;
    const QString unknown = QStringLiteral("–");
    m_bar->setRange(0, static_cast<int>(std::max<qint64>(progress.framesTotal, 1)));
    m_bar->setValue(static_cast<int>(progress.framesDone));
    m_percent->setText(progress.framesTotal > 0 ? tr("%1 %").arg(percentDone(progress)) : QString());
    m_frames->setValue(framesText());
    m_speed->setValue(progress.framesPerSecond > 0 ? speedText(progress.framesPerSecond) : unknown);
    m_elapsed->setValue(clockText(progress.elapsedSeconds));
    m_remaining->setValue(progress.remainingSeconds >= 0 ? clockText(progress.remainingSeconds) : unknown);
    m_size->setValue(progress.outputBytes > 0 ? bytesText(progress.outputBytes) : unknown);
    m_stages->setRates(progress);
    m_place->setText(placeText());
    if (progress.processPeakBytes > 0 || progress.memory.peak > 0) {
        m_memory->add(progress);
    }
    showTitle();
}

QString ProgressPanel::framesText() const {
    if (m_progress.framesTotal < 1) {
        return QStringLiteral("–");
    }
    return tr("%1 of %2")
        .arg(QLocale().toString(m_progress.framesDone), QLocale().toString(m_progress.framesTotal));
}

void ProgressPanel::showTile(int done, int count) {
    m_tilesDone = done;
    m_tiles = count;
    m_place->setText(placeText());
}

QString ProgressPanel::placeText() const {
    if (m_progress.stage != job::Stage::Converting || m_progress.pair < 0) {
        return {};
    }
    const QString pair =
        tr("Between frames %1 and %2")
            .arg(QLocale().toString(m_progress.pair + 1), QLocale().toString(m_progress.pair + 2));
    return m_tiles > 1 ? pair + QStringLiteral("  ·  ") + tr("tile %1 of %2").arg(m_tilesDone).arg(m_tiles)
                       : pair;
}

void ProgressPanel::setPaused(bool paused) {
    m_paused = paused;
    showTitle();
}

void ProgressPanel::setCancelling() {
    m_cancelling = true;
    showTitle();
}

void ProgressPanel::showTitle() {
    QString what = stageText(m_progress);
    if (m_cancelling) {
        what = tr("Stopping…");
    } else if (m_paused) {
        what = tr("Paused");
    }
    m_title->setFullText(tr("%1 %2", "stage, file name").arg(what, m_fileName));
}

}  // namespace tessera::ui
