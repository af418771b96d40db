#include "ui/queue/queue_delegate.h"

#include "ui/queue/queue_model.h"
#include "ui/settings/preset_text.h"
#include "ui/text/item_text.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace tessera::ui {

namespace {

constexpr int rowHeight = 44;
constexpr int stateWidth = 190;
constexpr int iconSize = 18;

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
    if (item.firstFrame.isEmpty()) {
        return;
    }
    const QSize size = item.firstFrame.size().scaled(area.size(), Qt::KeepAspectRatio);
    QRect picture(QPoint(0, 0), size);
    picture.moveCenter(area.center());
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->drawImage(picture, item.firstFrame.forScale(0));
}

QString planText(const QueueItem& item) {
    if (!item.info) {
        return {};
    }
    const preset::Preset* preset = offeredPreset(item.settings.presetId);
    const QString name = preset == nullptr ? QString() : presetName(*preset);
    return QStringLiteral("%1  ·  ×%2").arg(name).arg(item.settings.factor);
}

}  // namespace

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
    const QRect row = option.rect.adjusted(space::large, 0, -space::large, 0);
    const QRect thumbnail(row.left(), row.top() + 6, 57, 32);
    paintThumbnail(painter, thumbnail, item, theme);

    const QRect state(row.right() - stateWidth, row.top(), stateWidth, row.height());
    const Mark mark = markOf(item, theme);
    painter->drawPixmap(state.left(), state.center().y() - iconSize / 2,
                        iconPixmap(mark.icon, mark.color, iconSize, painter->device()->devicePixelRatioF()));
    painter->setFont(smallFont(option.font));
    painter->setPen(item.state == ItemState::Failed ? theme.danger : theme.dimText);
    painter->drawText(state.adjusted(iconSize + space::small, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(itemStateText(item), Qt::ElideRight,
                                                        stateWidth - iconSize - space::small));

    const QRect words(thumbnail.right() + space::medium, row.top() + 4,
                      state.left() - thumbnail.right() - 2 * space::medium, row.height() - 8);
    painter->drawText(words, Qt::AlignLeft | Qt::AlignBottom,
                      painter->fontMetrics().elidedText(planText(item), Qt::ElideRight, words.width()));
    painter->setFont(option.font);
    painter->setPen(theme.text);
    painter->drawText(
        words, Qt::AlignLeft | Qt::AlignTop,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideMiddle, words.width()));
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
