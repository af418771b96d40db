// Opens one video at a time off the UI thread: its facts and its first frame, or why it cannot be used.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/input/media_info.h"
#include "ui/base/background.h"
#include "ui/core/preview_functions.h"
#include "ui/source/picture_levels.h"

#include <QObject>

#include <stop_token>

namespace tessera::ui {

struct LoadedSource {
    QString path;
    media::MediaInfo info;
    PictureLevels firstFrame;  // as coded, not rotated
    QImage thumbnail;          // the same, small
};

// Contract: the newest load() wins. Each load that was not superseded gives exactly one of loaded() and
// failed(), on the UI thread; a superseded one is asked to stop and gives nothing.
class SourceLoader : public QObject {
    Q_OBJECT

public:
    explicit SourceLoader(OpenSource open, QObject* parent = nullptr);

    void load(const QString& path);
    void cancel();
    [[nodiscard]] bool isLoading() const noexcept { return !m_path.isEmpty(); }
    [[nodiscard]] QString path() const { return m_path; }  // empty when nothing is loading

Q_SIGNALS:
    void loaded(const LoadedSource& source);
    void failed(const QString& path, const Failure& failure);

private:
    void finish(quint64 ticket, Outcome<LoadedSource> outcome);

    OpenSource m_open;
    QString m_path;
    quint64 m_ticket = 0;
    std::stop_source m_stop;
    Background m_background;
};

}  // namespace tessera::ui
