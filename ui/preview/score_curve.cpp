#include "ui/preview/score_curve.h"

#include "ui/controls/accessible.h"
#include "ui/preview/preview_text.h"
#include "ui/text/format.h"
#include "ui/theme/theme.h"

#include <QActionGroup>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace tessera::ui {

namespace {
constexpr double grabDistance = 5;  // around the threshold and around a cut
constexpr double thresholdStep = 0.01;
constexpr double leastThreshold = 0.02;
constexpr int topMargin = 7;  // for the marks of cuts
constexpr int rulerHeight = 14;
constexpr int bottomMargin = 4 + rulerHeight;
constexpr double labelDistance = 90;  // pixels between two times of the ruler, at least
}  // namespace

ScoreCurve::ScoreCurve(ScoreTrack& track, int inset, QWidget* parent)
    : QWidget(parent),
      m_track(track),
      m_inset(inset),
      m_range([this](double frame) { return xOf(frame); }),
      m_speeds([this](double seconds) { return xOf(seconds * m_framesPerSecond); }) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleRole(this, QAccessible::Chart);
    setAccessibleName(tr("Scene cuts"));
    connect(&m_track, &ScoreTrack::changed, this, &ScoreCurve::refresh);
    refresh();
}

void ScoreCurve::refresh() {
    m_range.setRange(m_range.range(), m_track.frameCount());
    setAccessibleDescription(
        tr("%1. Left and right go from cut to cut, up and down move the threshold, enter "
           "adds or removes the cut at the playhead.")
            .arg(text()));
    update();
}

void ScoreCurve::setPlayhead(double frame) {
    m_playhead = frame;
    update();
}

void ScoreCurve::setFrameRate(double framesPerSecond) {
    m_framesPerSecond = framesPerSecond;
    update();
}

void ScoreCurve::setRange(const FrameRange& range) {
    m_range.setRange(range, m_track.frameCount());
    update();
}

void ScoreCurve::setSpeeds(const job::SpeedRamp& ramp) {
    m_speeds.setRamp(ramp);
    update();
}

QRectF ScoreCurve::ruler() const {
    return {0, static_cast<double>(height() - rulerHeight), static_cast<double>(width()), rulerHeight};
}

QString ScoreCurve::text() const {
    return tr("%n cut(s)", nullptr, m_track.cuts()) + QStringLiteral("  ·  ") +
           tr("%n repeated frame(s)", nullptr, m_track.duplicates());
}

double ScoreCurve::xOf(double frame) const {
    const double last = std::max<double>(1, static_cast<double>(m_track.frameCount() - 1));
    const double x = m_inset + frame / last * (width() - 2 * m_inset);
    return layoutDirection() == Qt::RightToLeft ? width() - x : x;
}

double ScoreCurve::frameAt(double x) const {
    const double last = std::max<double>(1, static_cast<double>(m_track.frameCount() - 1));
    const double along = layoutDirection() == Qt::RightToLeft ? width() - x : x;
    return std::clamp((along - m_inset) / std::max(1, width() - 2 * m_inset), 0.0, 1.0) * last;
}

double ScoreCurve::yOf(double score) const {
    return height() - bottomMargin - score * (height() - topMargin - bottomMargin);
}

QRectF ScoreCurve::curveArea() const {
    return QRectF(QPointF(m_inset, topMargin + 4), QPointF(width() - m_inset, yOf(0) - 4));
}

bool ScoreCurve::isOnThreshold(const QPointF& position) const {
    return std::abs(position.y() - yOf(m_track.rules().cutThreshold)) <= grabDistance;
}

qint64 ScoreCurve::meantAt(double x) const {
    const double one = frameAt(x - grabDistance);
    const double other = frameAt(x + grabDistance);
    const auto first = static_cast<qint64>(std::ceil(std::min(one, other)));
    const auto last = static_cast<qint64>(std::floor(std::max(one, other)));
    qint64 meant = std::llround(frameAt(x));
    for (qint64 frame = first; frame <= last; ++frame) {
        if (m_track.isCut(frame) > m_track.isCut(meant) ||
            (m_track.isCut(frame) == m_track.isCut(meant) && m_track.score(frame) > m_track.score(meant))) {
            meant = frame;
        }
    }
    return meant;
}

void ScoreCurve::setThreshold(double score) {
    job::SceneRules rules = m_track.rules();
    rules.cutThreshold = std::clamp(score, leastThreshold, 1.0);
    Q_EMIT rulesEdited(rules);
}

void ScoreCurve::toggle(qint64 frame) {
    if (frame > 0 && frame < m_track.frameCount()) {
        Q_EMIT rulesEdited(m_track.toggled(frame));
    }
}

void ScoreCurve::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = Theme::of(this);
    painter.fillRect(QRectF(m_inset, yOf(0), width() - 2 * m_inset, 1), theme.line);
    paintBars(painter);
    paintMarks(painter);
    paintRuler(painter);
    m_range.paint(painter, rect().adjusted(0, topMargin, 0, 0), ruler(), theme);
    paintWords(painter);  // over the veil of what is left out
    QColor line = m_track.rules().cuts == job::Cuts::Ignore ? theme.dimText : theme.accent;
    painter.setPen(QPen(line, 1, Qt::DashLine));
    const double y = std::round(yOf(m_track.rules().cutThreshold)) + 0.5;
    painter.drawLine(QPointF(m_inset, y), QPointF(width() - m_inset, y));
    painter.setPen(Qt::NoPen);
    painter.setBrush(line);
    painter.drawEllipse(QPointF(layoutDirection() == Qt::RightToLeft ? m_inset : width() - m_inset, y), 3.5,
                        3.5);
    m_speeds.paint(painter, curveArea(), xOf(static_cast<double>(m_track.frameCount() - 1)), theme);
    painter.fillRect(QRectF(std::round(xOf(m_playhead)), topMargin, 1, height() - topMargin - rulerHeight),
                     theme.text);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.accent, 1));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::tiny, space::tiny);
    }
}

// One bar for each column of pixels: the highest of its frames.
void ScoreCurve::paintBars(QPainter& painter) const {
    const Theme& theme = Theme::of(this);
    for (int x = m_inset; x < width() - m_inset; ++x) {
        const double one = frameAt(x);
        const double other = frameAt(x + 1);
        const auto first = static_cast<qint64>(std::ceil(std::min(one, other) - 0.5));
        const auto last = static_cast<qint64>(std::ceil(std::max(one, other) - 0.5));
        double highest = -1;
        bool duplicate = false;
        for (qint64 frame = first; frame < std::max(last, first + 1); ++frame) {
            highest = std::max(highest, m_track.score(frame));
            duplicate = duplicate || m_track.isDuplicate(frame);
        }
        if (highest < 0) {
            continue;
        }
        QColor colour = highest >= m_track.rules().cutThreshold ? theme.accent : theme.dimText;
        colour.setAlphaF(highest >= m_track.rules().cutThreshold ? 1.0F : 0.55F);
        const double top = std::min(yOf(highest), yOf(0) - 1);
        painter.fillRect(QRectF(x, top, 1, yOf(0) - top), colour);
        if (duplicate) {
            painter.fillRect(QRectF(x, yOf(0) + 1, 1, 2), theme.warning);
        }
    }
}

// A filled mark where there is a cut, a hollow one where the person took one away; a ring around what was
// edited.
void ScoreCurve::paintMarks(QPainter& painter) const {
    const Theme& theme = Theme::of(this);
    for (qint64 frame = 1; frame < m_track.frameCount(); ++frame) {
        const bool isCut = m_track.isCut(frame);
        const bool edited = m_track.isEdited(frame);
        if (!isCut && !edited) {
            continue;
        }
        const double x = std::round(xOf(static_cast<double>(frame))) + 0.5;
        if (isCut) {
            QColor line = theme.accent;
            line.setAlphaF(0.45F);
            painter.fillRect(QRectF(x - 0.5, topMargin, 1, height() - topMargin - bottomMargin), line);
        }
        painter.setPen(QPen(theme.accent, 1.25));
        painter.setBrush(isCut ? QBrush(theme.accent) : Qt::NoBrush);
        if (edited) {
            painter.drawEllipse(QPointF(x, topMargin - 3), 2.75, 2.75);
        } else {
            painter.drawPolygon(QPolygonF({{x - 3, 1.0}, {x + 3, 1.0}, {x, topMargin - 1.0}}));
        }
    }
}

// What the curve shows.
void ScoreCurve::paintWords(QPainter& painter) const {
    painter.setFont(smallFont(font()));
    painter.setPen(Theme::of(this).dimText);
    const bool leftToRight = layoutDirection() == Qt::LeftToRight;
    painter.drawText(QRect(m_inset, 0, width() - 2 * m_inset, painter.fontMetrics().height()),
                     Qt::AlignVCenter | Qt::AlignAbsolute | (leftToRight ? Qt::AlignRight : Qt::AlignLeft),
                     text());
}

// Times below the curve.
void ScoreCurve::paintRuler(QPainter& painter) const {
    const Theme& theme = Theme::of(this);
    painter.setFont(smallFont(font()));
    painter.setPen(theme.dimText);
    const QFontMetrics metrics = painter.fontMetrics();
    if (m_framesPerSecond <= 0 || m_track.frameCount() < 2) {
        return;
    }
    const double seconds = static_cast<double>(m_track.frameCount() - 1) / m_framesPerSecond;
    const double pixelsPerSecond = (width() - 2 * m_inset) / seconds;
    double step = 1;
    for (const double wider : {2.0, 5.0, 10.0, 30.0, 60.0, 300.0, 600.0, 1800.0, 3600.0}) {
        step = step * pixelsPerSecond < labelDistance ? wider : step;
    }
    for (double time = 0; time <= seconds; time += step) {
        const double x = std::round(xOf(time * m_framesPerSecond));
        painter.fillRect(QRectF(x, yOf(0), 1, 4), theme.dimText);
        const QString label = clockText(time);
        const int half = metrics.horizontalAdvance(label) / 2 + 1;
        const int beside = static_cast<int>(std::round(m_range.clearOfHandles(x, half)));
        const int middle = std::clamp(beside, half, width() - half);
        painter.drawText(QRect(middle - half, height() - rulerHeight, 2 * half, rulerHeight), Qt::AlignCenter,
                         label);
    }
}

void ScoreCurve::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || m_track.frameCount() < 2) {
        return;
    }
    m_end = m_range.endAt(event->position(), ruler());
    if (m_end != RangeEnd::None) {
        m_drag = Drag::Range;
        return;
    }
    m_key = m_speeds.keyAt(event->position(), curveArea());
    if (m_key >= 0) {
        m_drag = Drag::Speed;
        return;
    }
    const qint64 frame = meantAt(event->position().x());
    // The line crosses the bars of cuts: there the cut is meant.
    m_drag = isOnThreshold(event->position()) && !m_track.isCut(frame) ? Drag::Threshold : Drag::Playhead;
    if (m_drag == Drag::Playhead) {
        if (m_track.isCut(frame)) {
            m_drag = Drag::None;
            Q_EMIT cutChosen(frame);
        } else {
            Q_EMIT frameChosen(std::llround(frameAt(event->position().x())));
        }
    }
}

void ScoreCurve::mouseMoveEvent(QMouseEvent* event) {
    if (m_drag == Drag::Threshold) {
        const double reach = height() - topMargin - bottomMargin;
        setThreshold((height() - bottomMargin - event->position().y()) / reach);
    } else if (m_drag == Drag::Range) {
        const FrameRange range = m_range.moved(m_end, std::llround(frameAt(event->position().x())));
        if (range != m_range.range()) {
            Q_EMIT rangeEdited(range);
        }
    } else if (m_drag == Drag::Speed) {
        const job::SpeedRamp ramp = m_speeds.dragged(m_key, event->position(), curveArea());
        if (ramp != m_speeds.ramp()) {
            Q_EMIT speedsEdited(ramp);
        }
    } else if (m_drag == Drag::Playhead) {
        Q_EMIT frameChosen(std::llround(frameAt(event->position().x())));
    } else if (m_speeds.keyAt(event->position(), curveArea()) >= 0) {
        setCursor(Qt::SizeVerCursor);
    } else if (m_range.endAt(event->position(), ruler()) != RangeEnd::None) {
        setCursor(Qt::SizeHorCursor);
    } else {
        const bool grabs = isOnThreshold(event->position()) && !m_track.isCut(meantAt(event->position().x()));
        setCursor(grabs ? Qt::SplitVCursor : Qt::ArrowCursor);
    }
}

void ScoreCurve::mouseReleaseEvent(QMouseEvent*) {
    m_drag = Drag::None;
}

void ScoreCurve::mouseDoubleClickEvent(QMouseEvent* event) {
    m_drag = Drag::None;
    toggle(meantAt(event->position().x()));
}

void ScoreCurve::keyPressEvent(QKeyEvent* event) {
    const auto frame = static_cast<qint64>(std::ceil(m_playhead));
    const auto go = [this](std::optional<qint64> cut) {
        if (cut) {
            Q_EMIT cutChosen(*cut);
        }
    };
    switch (event->key()) {
        case Qt::Key_Left:
            return go(m_track.cutBefore(frame));
        case Qt::Key_Right:
            return go(m_track.cutAfter(frame));
        case Qt::Key_Up:
            return setThreshold(m_track.rules().cutThreshold + thresholdStep);
        case Qt::Key_Down:
            return setThreshold(m_track.rules().cutThreshold - thresholdStep);
        case Qt::Key_Return:
        case Qt::Key_Enter:
            return toggle(frame);
        default:
            QWidget::keyPressEvent(event);
    }
}

void ScoreCurve::contextMenuEvent(QContextMenuEvent* event) {
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    showMenu(event->globalPos(),
             byMouse ? meantAt(event->pos().x()) : static_cast<qint64>(std::ceil(m_playhead)));
}

void ScoreCurve::showMenu(const QPoint& globalPosition, qint64 frame) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto edit = [this](auto change) {
        job::SceneRules rules = m_track.rules();
        change(rules);
        Q_EMIT rulesEdited(rules);
    };
    const QString place = QLocale().toString(frame + 1);
    QAction* cut = menu->addAction(m_track.isCut(frame) ? tr("&Remove the cut before frame %1").arg(place)
                                                        : tr("&Add a cut before frame %1").arg(place),
                                   this, [this, frame] { toggle(frame); });
    cut->setEnabled(frame > 0 && frame < m_track.frameCount());
    QAction* forget = menu->addAction(tr("&Forget my changes"), this, [edit] {
        edit([](job::SceneRules& rules) { rules.cutEdits.clear(); });
    });
    forget->setEnabled(!m_track.rules().cutEdits.empty());
    menu->addSection(tr("Between two scenes"));
    auto* group = new QActionGroup(menu);
    for (const auto& [cuts, name] : {std::pair(job::Cuts::Repeat, tr("R&epeat the frame before")),
                                     std::pair(job::Cuts::Blend, tr("&Cross-fade")),
                                     std::pair(job::Cuts::Ignore, tr("&Generate as anywhere"))}) {
        QAction* action = menu->addAction(name, this, [edit, chosen = cuts] {
            edit([chosen](job::SceneRules& rules) { rules.cuts = chosen; });
        });
        action->setCheckable(true);
        action->setChecked(m_track.rules().cuts == cuts);
        group->addAction(action);
    }
    menu->addSeparator();
    QAction* spread = menu->addAction(tr("&Spread motion over repeated frames"));
    spread->setCheckable(true);
    spread->setChecked(m_track.rules().duplicates == job::Duplicates::Smooth);
    connect(spread, &QAction::triggered, this, [edit](bool on) {
        edit([on](job::SceneRules& rules) {
            rules.duplicates = on ? job::Duplicates::Smooth : job::Duplicates::Keep;
        });
    });
    menu->popup(globalPosition);
}

bool ScoreCurve::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const bool onThreshold = isOnThreshold(help->pos());
        const RangeEnd end = m_range.endAt(help->pos(), ruler());
        if (end != RangeEnd::None) {
            QToolTip::showText(help->globalPos(),
                               end == RangeEnd::First
                                   ? tr("The conversion begins here. Drag it, or press I at the playhead.")
                                   : tr("The conversion ends here. Drag it, or press O at the playhead."),
                               this);
            return true;
        }
        QToolTip::showText(help->globalPos(),
                           onThreshold
                               ? tr("Threshold %1: a score at or above it is a cut. Drag to change it.")
                                     .arg(QLocale().toString(m_track.rules().cutThreshold, 'f', 2))
                               : scoreText(m_track, meantAt(help->pos().x())),
                           this);
        return true;
    }
    return QWidget::event(event);
}

}  // namespace tessera::ui
