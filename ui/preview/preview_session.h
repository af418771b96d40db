// What is under the playhead, made off the UI thread: which frames, which pictures of them, when to make them
// again.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/background.h"
#include "ui/core_functions.h"
#include "ui/preview/compare_layers.h"
#include "ui/source/picture_levels.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>

namespace tessera::ui {

struct ShownSide {
    job::PreviewKind kind = job::PreviewKind::Generated;
    PictureLevels picture;
    std::optional<inference::FrameCost> cost;
    std::optional<double> seamRatio;
};

struct ShownPreview {
    qint64 frame = 0;  // of the source, at or before the playhead
    qint64 frameCount = 0;
    double seconds = 0;    // of that frame, since the first
    bool between = false;  // the playhead stands between two frames
    ShownSide a;
    std::optional<ShownSide> b;
    std::optional<double> psnr;
    std::optional<double> ssim;
    PictureLevels difference;
};

// Positions count output frames: with factor 2, position 5 lies between the source's frames 2 and 3.
// Contract: at most one render is in flight. A newer wish stops one that generates, between tiles, and waits
// for one that only decodes; of several wishes the newest is rendered. Signals come on the UI thread.
class PreviewSession : public QObject {
    Q_OBJECT

public:
    PreviewSession(RenderPreview render, std::function<void()> release, QObject* parent = nullptr);
    ~PreviewSession() override;

    void setSource(const QString& path, qint64 frameCount, double framesPerSecond);  // "": none
    void setFactor(int factor);
    void setSettings(const inference::GeneratorSettings& settings);
    void setMode(CompareMode mode);
    void setKinds(job::PreviewKind a, job::PreviewKind b);
    void setPosition(qint64 position);
    void step(int positions) { setPosition(m_position + positions); }
    void setPlaying(bool playing);
    // While a conversion runs: nothing is rendered and nothing is kept in memory.
    void setSuspended(bool suspended);

    [[nodiscard]] CompareMode mode() const noexcept { return m_mode; }
    [[nodiscard]] job::PreviewKind kindA() const noexcept { return m_kindA; }
    [[nodiscard]] job::PreviewKind kindB() const noexcept { return m_kindB; }
    [[nodiscard]] qint64 position() const noexcept { return m_position; }
    [[nodiscard]] qint64 lastPosition() const noexcept;
    [[nodiscard]] bool isPlaying() const noexcept { return m_playing; }
    [[nodiscard]] bool isBusy() const noexcept { return m_control != nullptr; }

Q_SIGNALS:
    void positionChanged();  // or the number of positions
    void choiceChanged();    // mode or kinds
    void playingChanged(bool playing);
    void busyChanged(bool busy);
    void planned(const tiling::TileGrid& grid);
    void tileChanged(const inference::TileEvent& event);
    void sideRendered(CompareSide side, const ShownSide& shown);  // each as it is finished
    void rendered(const ShownPreview& preview);                   // all of them
    void failed(const Failure& failure);

private:
    void wish(int afterMs);
    void launch();
    [[nodiscard]] job::PreviewRequest request() const;
    [[nodiscard]] job::PreviewListener listenerFor(quint64 ticket, std::vector<ShownSide>& made);
    void finish(quint64 ticket, Outcome<std::optional<ShownPreview>> outcome);
    void stopRender();
    void playOn();

    RenderPreview m_render;
    std::function<void()> m_release;
    QString m_source;
    qint64 m_frameCount = 0;
    double m_framesPerSecond = 0;
    int m_factor = 2;
    inference::GeneratorSettings m_settings;
    CompareMode m_mode = CompareMode::Single;
    job::PreviewKind m_kindA = job::PreviewKind::Generated;
    job::PreviewKind m_kindB = job::PreviewKind::Blend;
    bool m_kindsChosen = false;  // by the person
    qint64 m_position = 0;
    bool m_playing = false;
    bool m_suspended = false;
    bool m_wished = false;  // something newer than what is in flight
    QTimer m_pause;         // before a wish is taken up
    QElapsedTimer m_sinceFrame;
    quint64 m_ticket = 0;
    bool m_generates = false;               // the render in flight
    std::shared_ptr<RunControl> m_control;  // of the render in flight
    Background m_background;                // last: its calls end before anything they use
};

}  // namespace tessera::ui
