// A few seconds of the new video: made in the background, kept, and played in a loop at its own rate.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/background.h"
#include "ui/core/preview_functions.h"
#include "ui/preview/motion_cache.h"
#include "ui/preview/sound_output.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>

namespace tessera::ui {

struct MotionWish {
    job::JobSpec spec;
    qint64 frame = 0;  // of the source, at the playhead
    Size frameSize;
    double outputRate = 0;  // about
    double sourceRate = 0;
};

// Contract: at most one stretch is in work. What is there is played while the rest is made. Pictures come at their own
// times: one that would come too late is left out and counted. Once all of it is there its sound is heard at full speed, and pictures
// follow what is heard. Signals come on the UI thread.
class MotionPlayer : public QObject {
    Q_OBJECT

public:
    // `output`: null plays without sound.
    explicit MotionPlayer(RenderMotion render, std::unique_ptr<SoundOutput> output = nullptr,
                          QObject* parent = nullptr);
    ~MotionPlayer() override;

    void start(const MotionWish& wish);
    void leave();                  // what was made is kept
    void forget();                 // leave(), and nothing is kept
    void setSeconds(int seconds);  // of the new video, 2 … 5
    void setSpeed(double speed);   // 1: as it will be
    void setPlaying(bool playing);
    void setMuted(bool muted);
    void step(int frames);  // from picture to picture, round the loop; stops playing

    [[nodiscard]] bool isActive() const noexcept { return m_active; }
    [[nodiscard]] bool isPlaying() const noexcept { return m_playing; }
    [[nodiscard]] bool isMaking() const noexcept { return m_control != nullptr; }
    [[nodiscard]] int seconds() const noexcept { return m_seconds; }
    [[nodiscard]] double speed() const noexcept { return m_speed; }
    [[nodiscard]] const job::MotionStretch& stretch() const noexcept { return m_stretch; }
    [[nodiscard]] int frameCount() const { return static_cast<int>(m_stretch.frames.size()); }
    [[nodiscard]] int made() const noexcept { return m_made; }    // from the beginning, without a gap
    [[nodiscard]] int index() const noexcept { return m_index; }  // of the frame that is shown; -1: none yet
    enum class Sounding {
        None,      // the new video has no sound there, or none that passes evenly
        NoDevice,  // nothing here plays it
        Possible,  // heard while it plays at full speed
    };
    [[nodiscard]] Sounding sounding() const noexcept;
    [[nodiscard]] bool isMuted() const noexcept { return m_muted; }
    [[nodiscard]] int late() const noexcept { return m_late; }  // pictures left out since it was started
    // Of frame `index`; the size is a whole part of the video's.
    [[nodiscard]] PictureLevels source(int index);
    [[nodiscard]] PictureLevels result(int index);

Q_SIGNALS:
    void activeChanged(bool active);
    void playingChanged(bool playing);
    void frameShown();  // index() has another picture
    void changed();     // how far it is
    void failed(const Failure& failure);

private:
    [[nodiscard]] MotionReel& reel() { return m_cache.reel(m_key); }
    [[nodiscard]] job::MotionRequest request();
    [[nodiscard]] job::MotionListener listenerFor(quint64 ticket);
    [[nodiscard]] int longestSideFor(const MotionWish& wish) const;
    void launch();
    void stopMaking();
    void finish(const Outcome<bool>& outcome);
    void takePicture(bool isSource, qint64 number, const PictureLevels& picture);
    void grow();
    void show(int index);
    void play();    // the frame that is due, and when the next one is
    void anchor();  // the clock starts anew at the frame that is shown
    void startSound();
    void followSound();
    [[nodiscard]] bool isPlayable() const;
    [[nodiscard]] double loopSeconds() const;
    [[nodiscard]] double passedSeconds() const;  // of the loop, with all rounds since the clock was started
    [[nodiscard]] double moment() const;         // of the loop
    [[nodiscard]] int indexAt(double seconds) const;

    RenderMotion m_render;
    MotionCache m_cache;
    MotionWish m_wish;
    std::string m_key;
    int m_longestSide = 0;
    int m_seconds = 3;
    double m_speed = 1;
    bool m_active = false;
    bool m_playing = false;
    job::MotionStretch m_stretch;
    int m_made = 0;
    int m_index = -1;
    int m_late = 0;
    QTimer m_due;
    QElapsedTimer m_clock;
    double m_clockStart = 0;  // seconds of the loop when the clock was started
    qint64 m_shown = 0;       // pictures due since then, with all loops
    std::unique_ptr<SoundOutput> m_output;
    std::shared_ptr<const Sound> m_sound;  // of the stretch; may be null
    bool m_muted = false;
    bool m_hasDevice = true;  // as far as known
    bool m_isHeard = false;   // the output plays
    double m_soundStart = 0;  // seconds of the loop when it began to
    bool m_isInStep = false;  // the clock has followed it since
    int m_words = 0;          // of the output, since the clock followed it last
    double m_ahead = 0;       // the most that the output was ahead of the clock meanwhile; seconds
    quint64 m_ticket = 0;
    std::shared_ptr<RunControl> m_control;  // of the stretch in work
    Inbox m_inbox;
    Background m_background;  // last: its calls end before anything they use
};

}  // namespace tessera::ui
