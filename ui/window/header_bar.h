// Above the picture: open, what the video is, and how it is looked at.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/input/media_info.h"

#include <QWidget>

#include <optional>

class QAction;
class QHBoxLayout;
class QPushButton;

namespace tessera::ui {

class ElidedLabel;
class TextLabel;

class HeaderBar : public QWidget {
    Q_OBJECT

public:
    explicit HeaderBar(QWidget* parent = nullptr);

    // Buttons that press the window's actions.
    void setOpenAction(QAction* action);
    void addViewAction(QAction* action);

    // `path` may be known before `info` is.
    void showVideo(const QString& path, const std::optional<media::MediaInfo>& info);
    void setZoom(double scale);

    [[nodiscard]] QString facts() const;

private:
    void showBadges(const std::optional<media::MediaInfo>& info);

    QPushButton* m_open;
    ElidedLabel* m_name;
    ElidedLabel* m_facts;
    QWidget* m_badges;
    TextLabel* m_zoom;
    QHBoxLayout* m_viewButtons;
};

}  // namespace tessera::ui
