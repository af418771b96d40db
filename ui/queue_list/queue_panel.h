// The queue under the picture: how much is to be done, what happens at the end, and the list of videos.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;

namespace tessera::ui {

class ElidedLabel;
class QueueView;
class Session;

// Hidden while there is at most one video.
class QueuePanel : public QWidget {
    Q_OBJECT

public:
    explicit QueuePanel(Session& session, QWidget* parent = nullptr);

    // A button that presses the action, or opens its menu.
    void addButton(QAction* action);

    [[nodiscard]] QueueView* list() const noexcept { return m_list; }
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();
    void fitButtons();

    Session& m_session;
    QHBoxLayout* m_header;
    ElidedLabel* m_summary;
    QHBoxLayout* m_buttons;
    QueueView* m_list;
};

}  // namespace tessera::ui
