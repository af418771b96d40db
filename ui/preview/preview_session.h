// What is under the playhead, made off the UI thread: which frames, which pictures of them, when to make them
// again.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/background.h"
#include "ui/core/preview_functions.h"
#include "ui/preview/compare_layers.h"
#include "ui/preview/preview_cache.h"
#include "ui/preview/shown_preview.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <memory>

namespace tessera::ui {

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
    void setSettings(const inference::GeneratorSettings& settings, const job::KeptPixels& keep);
    void setPresets(const QList<preset::Preset>& presets) { m_presets = presets; }
    // The pair under the playhead lies on both sides of a cut; nothing: it does not.
    void setCut(std::optional<job::Cuts> cut);
    void setMode(CompareMode mode);
    void setChoices(const SideChoice& a, const SideChoice& b);
    void setPosition(qint64 position);
    void step(int positions) { setPosition(m_position + positions); }
    void setPlaying(bool playing);
    // While something else is shown: nothing is rendered until it is over.
    void setHeld(bool held);
    // While a conversion runs: nothing is rendered and nothing is kept in memory.
    void setSuspended(bool suspended);

    [[nodiscard]] CompareMode mode() const noexcept { return m_mode; }
    [[nodiscard]] const SideChoice& choiceA() const noexcept { return m_choiceA; }
    [[nodiscard]] const SideChoice& choiceB() const noexcept { return m_choiceB; }
    [[nodiscard]] qint64 position() const noexcept { return m_position; }
    [[nodiscard]] qint64 lastPosition() const noexcept;
    [[nodiscard]] qint64 frame() const noexcept { return m_position / m_factor; }
    [[nodiscard]] const std::optional<job::Cuts>& cut() const noexcept { return m_cut; }
    void showFrame(qint64 frame) { setPosition(frame * m_factor); }
    void showCut(qint64 frame) { setPosition((frame - 1) * m_factor + m_factor / 2); }  // the pair before it
    [[nodiscard]] bool isPlaying() const noexcept { return m_playing; }
    [[nodiscard]] bool isBusy() const noexcept { return m_control != nullptr; }

Q_SIGNALS:
    void positionChanged();  // or the number of positions
    void choiceChanged();    // mode or sides
    void playingChanged(bool playing);
    void busyChanged(bool busy);
    void planned(const tiling::TileGrid& grid);
    void tileChanged(const inference::TileEvent& event);
    void partRendered(CompareSide side, const QPoint& at, const PictureLevels& part);  // a tile
    void sideRendered(CompareSide side, const ShownSide& shown);  // each as it is finished
    void rendered(const ShownPreview& preview);                   // all of them
    void failed(const Failure& failure);

private:
    void wish(int afterMs);
    void launch();
    [[nodiscard]] job::PreviewRequest request() const;
    [[nodiscard]] QList<SideChoice> shownChoices() const;
    [[nodiscard]] job::PreviewListener listenerFor(quint64 ticket, const QList<SideChoice>& choices,
                                                   std::vector<ShownSide>& made);
    void finish(quint64 ticket, const job::PreviewRequest& made,
                Outcome<std::optional<ShownPreview>> outcome);
    void show(const ShownPreview& preview);
    void goOn();
    void stopRender();
    void playOn();

    RenderPreview m_render;
    std::function<void()> m_release;
    QString m_source;
    qint64 m_frameCount = 0;
    double m_framesPerSecond = 0;
    int m_factor = 2;
    inference::GeneratorSettings m_settings;
    job::KeptPixels m_keep;
    QList<preset::Preset> m_presets;
    std::optional<job::Cuts> m_cut;
    CompareMode m_mode = CompareMode::Single;
    SideChoice m_choiceA;
    SideChoice m_choiceB{job::PreviewKind::Blend, {}, {}};
    bool m_sidesChosen = false;  // by the person
    qint64 m_position = 0;
    QHash<QString, qint64> m_frames;  // at which the playhead stood, of videos seen before
    PreviewCache m_cache;
    bool m_playing = false;
    bool m_held = false;
    bool m_suspended = false;
    bool m_wished = false;  // something newer than what is in flight
    QTimer m_pause;         // before a wish is taken up
    QElapsedTimer m_sinceFrame;
    quint64 m_ticket = 0;
    bool m_generates = false;               // the render in flight
    std::shared_ptr<RunControl> m_control;  // of the render in flight
    Inbox m_inbox;
    Background m_background;  // last: its calls end before anything they use
};

}  // namespace tessera::ui
