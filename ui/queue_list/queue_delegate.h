// Draws one video of the queue: a small picture, its name, how far it is, and a button for what comes next.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace tessera::ui {

class PresetStore;
struct QueueItem;

// What the button at the end of a row does. The same is in the row's menu and on keys.
enum class RowButton { None, Remove, Retry, Report };
[[nodiscard]] RowButton rowButton(const QueueItem& item);

class QueueDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    QueueDelegate(const PresetStore& presets, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

    [[nodiscard]] static QRect buttonRect(const QRect& row, Qt::LayoutDirection direction);
    // A row's second line: what is to be made of the video, or why it failed.
    [[nodiscard]] QString planText(const QueueItem& item) const;

Q_SIGNALS:
    void buttonPressed(const QModelIndex& index);

private:
    const PresetStore& m_presets;
};

}  // namespace tessera::ui
