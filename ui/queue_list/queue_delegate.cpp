#include "ui/queue_list/queue_delegate.h"

#include "ui/preview/view_transform.h"
#include "ui/queue/item_text.h"
#include "ui/queue/queue_model.h"
#include "ui/settings/preset_store.h"
#include "ui/settings/preset_text.h"
#include "ui/text/format.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace tessera::ui {

namespace {

constexpr int rowHeight = 44;
constexpr int stateWidth = 190;
constexpr int iconSize = 18;
constexpr int buttonSize = 24;

struct Mark {
    QString icon;
    QColor color;
};

Mark markOf(const QueueItem& item, const Theme& theme) {
    switch (item.state) {
        case ItemState::Done:
            if (item.report && !item.report->warnings.empty()) {
                return {QStringLiteral("warning"), theme.warning};
            }
            return {QStringLiteral("done"), theme.success};
        case ItemState::Failed:
            return {QStringLiteral("error"), theme.danger};
        case ItemState::Running:
            return {QStringLiteral("start"), theme.accent};
        case ItemState::Paused:
            return {QStringLiteral("pause"), theme.accent};
        case ItemState::Cancelled:
            return {QStringLiteral("cancel"), theme.dimText};
        case ItemState::Opening:
        case ItemState::Ready:
            break;
    }
    return {QStringLiteral("waiting"), theme.dimText};
}

void paintThumbnail(QPainter* painter, const QRect& area, const QueueItem& item, const Theme& theme) {
    painter->fillRect(area, theme.surround);
    if (item.thumbnail.isNull() || !item.info) {
        return;
    }
    const PictureShape shape = shapeOf(item.info->video);
    const QSizeF shown = shape.shown().scaled(area.size(), Qt::KeepAspectRatio);
    const QSizeF upright = shape.rotationDegrees % 180 == 0 ? shown : shown.transposed();
    painter->save();
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->translate(QRectF(area).center());
    painter->rotate(shape.rotationDegrees);
    painter->scale(shape.mirrored ? -1 : 1, 1);
    painter->drawImage(QRectF(QPointF(-upright.width() / 2, -upright.height() / 2), upright), item.thumbnail);
    painter->restore();
}

QString buttonIcon(RowButton button) {
    switch (button) {
        case RowButton::Remove:
            return QStringLiteral("close");
        case RowButton::Retry:
            return QStringLiteral("retry");
        case RowButton::Report:
            return QStringLiteral("report");
        case RowButton::None:
            break;
    }
    return {};
}

QString buttonText(RowButton button) {
    switch (button) {
        case RowButton::Remove:
            return QueueDelegate::tr("Remove from the queue (Delete)");
        case RowButton::Retry:
            return QueueDelegate::tr("Convert again");
        case RowButton::Report:
            return QueueDelegate::tr("Show the report");
        case RowButton::None:
            break;
    }
    return {};
}

}  // namespace

RowButton rowButton(const QueueItem& item) {
    switch (item.state) {
        case ItemState::Opening:
        case ItemState::Ready:
            return RowButton::Remove;
        case ItemState::Done:
            return RowButton::Report;
        case ItemState::Cancelled:
        case ItemState::Failed:
            return RowButton::Retry;
        case ItemState::Running:
        case ItemState::Paused:
            break;
    }
    return RowButton::None;
}

QueueDelegate::QueueDelegate(const PresetStore& presets, QObject* parent)
    : QStyledItemDelegate(parent), m_presets(presets) {}

QString QueueDelegate::planText(const QueueItem& item) const {
    if (const QString reason = failureText(item); !reason.isEmpty()) {
        return reason;
    }
    const preset::Preset* preset = m_presets.find(item.settings.presetId);
    QStringList parts;
    if (preset == nullptr) {
        parts.append(tr("Own settings"));
    } else {
        parts.append(differFrom(*preset, item.settings) ? tr("%1 (modified)").arg(presetName(*preset))
                                                        : presetName(*preset));
    }
    parts.append(rateChoiceText(item.settings));
    if (item.info) {
        parts.append(clockText(item.info->durationSeconds));
        parts.append(sizeText(item.info->video.size));
        parts.append(bytesText(item.info->fileBytes));
    }
    return parts.join(QStringLiteral("  ·  "));
}

QRect QueueDelegate::buttonRect(const QRect& row, Qt::LayoutDirection direction) {
    QRect button(0, 0, buttonSize, buttonSize);
    button.moveCenter(QPoint(row.right() - space::large - buttonSize / 2, row.center().y()));
    return QStyle::visualRect(direction, row, button);
}

bool QueueDelegate::editorEvent(QEvent* event, QAbstractItemModel*, const QStyleOptionViewItem& option,
                                const QModelIndex& index) {
    if (event->type() != QEvent::MouseButtonRelease) {
        return false;
    }
    const auto* mouse = static_cast<QMouseEvent*>(event);
    if (mouse->button() != Qt::LeftButton ||
        !buttonRect(option.rect, option.direction).contains(mouse->position().toPoint())) {
        return false;
    }
    // Once the view is done with the row: it may be gone afterwards.
    QMetaObject::invokeMethod(
        this,
        [this, pressed = QPersistentModelIndex(index)] {
            if (pressed.isValid()) {
                Q_EMIT buttonPressed(pressed);
            }
        },
        Qt::QueuedConnection);
    return true;
}

bool QueueDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                              const QModelIndex& index) {
    const auto* model = qobject_cast<const QueueModel*>(index.model());
    if (model != nullptr && event->type() == QEvent::ToolTip &&
        buttonRect(option.rect, option.direction).contains(event->pos())) {
        QToolTip::showText(event->globalPos(), buttonText(rowButton(model->at(index.row()))), view);
        return true;
    }
    return QStyledItemDelegate::helpEvent(event, view, option, index);
}

QSize QueueDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    return {240, rowHeight};
}

void QueueDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    const auto* model = qobject_cast<const QueueModel*>(index.model());
    if (model == nullptr) {
        return;
    }
    const QueueItem& item = model->at(index.row());
    const Theme& theme = Theme::of(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(option.rect, theme.accentSoft);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter->fillRect(option.rect, theme.cardHover);
    }
    // Laid out from left to right, then mirrored where the language asks for it.
    const auto placed = [&](const QRect& rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    const QRect row = option.rect.adjusted(space::large, 0, -space::large - buttonSize - space::small, 0);
    const QRect thumbnail(row.left(), row.top() + 6, 57, 32);
    paintThumbnail(painter, placed(thumbnail), item, theme);

    const QRect state(row.right() - stateWidth, row.top(), stateWidth, row.height());
    const auto pixelRatio = painter->device()->devicePixelRatioF();
    const Mark mark = markOf(item, theme);
    const QRect markRect(state.left(), state.center().y() - iconSize / 2, iconSize, iconSize);
    painter->drawPixmap(placed(markRect).topLeft(), iconPixmap(mark.icon, mark.color, iconSize, pixelRatio));
    painter->setFont(smallFont(option.font));
    painter->setPen(item.state == ItemState::Failed ? theme.danger : theme.dimText);
    const QRect stateWords = state.adjusted(iconSize + space::small, 0, 0, 0);
    painter->drawText(
        placed(stateWords), Qt::AlignLeading | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(itemStateText(item), Qt::ElideRight, stateWords.width()));

    painter->setPen(item.failure ? theme.danger : theme.dimText);
    const QRect words = placed(QRect(thumbnail.right() + space::medium, row.top() + 4,
                                     state.left() - thumbnail.right() - 2 * space::medium, row.height() - 8));
    painter->drawText(words, Qt::AlignLeading | Qt::AlignBottom,
                      painter->fontMetrics().elidedText(planText(item), Qt::ElideRight, words.width()));
    painter->setFont(option.font);
    painter->setPen(theme.text);
    painter->drawText(
        words, Qt::AlignLeading | Qt::AlignTop,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideMiddle, words.width()));
    if (const QString name = buttonIcon(rowButton(item)); !name.isEmpty()) {
        const QRect button = buttonRect(option.rect, option.direction);
        const bool hot = option.state.testFlag(QStyle::State_MouseOver);
        painter->drawPixmap(button.topLeft() + QPoint(3, 3),
                            iconPixmap(name, hot ? theme.text : theme.dimText, buttonSize - 6, pixelRatio));
    }
    if (item.isActive()) {
        const QRectF groove(option.rect.left(), option.rect.bottom() - 1, option.rect.width(), 2);
        painter->fillRect(groove, theme.line);
        painter->fillRect(
            QRectF(groove.topLeft(), QSizeF(groove.width() * percentDone(item.progress) / 100.0, 2)),
            theme.accent);
    }
    painter->restore();
}

}  // namespace tessera::ui
