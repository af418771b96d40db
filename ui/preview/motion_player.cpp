#include "ui/preview/motion_player.h"

#include <algorithm>
#include <cmath>

namespace tessera::ui {

namespace {

constexpr qint64 cacheBytes = 512'000'000;
constexpr double firstSeconds = 1;  // that have to be there before a stretch in work is played
constexpr int bytesPerPixel = 4;

bool holdsIndex(int index, int count) {
    return index >= 0 && index < count;
}

}  // namespace

MotionPlayer::MotionPlayer(RenderMotion render, std::unique_ptr<SoundOutput> output, QObject* parent)
    : QObject(parent),
      m_render(std::move(render)),
      m_cache(cacheBytes),
      m_output(std::move(output)),
      m_background(QStringLiteral("motion")) {
    m_due.setSingleShot(true);
    m_due.setTimerType(Qt::PreciseTimer);
    connect(&m_due, &QTimer::timeout, this, &MotionPlayer::play);
}

MotionPlayer::~MotionPlayer() {
    stopMaking();
}

// Pictures are reduced until a whole stretch of them has room.
int MotionPlayer::longestSideFor(const MotionWish& wish) const {
    const double pictures = m_seconds * (wish.outputRate + wish.sourceRate) + 2;
    const int longest = std::max(wish.frameSize.width, wish.frameSize.height);
    int step = 1;
    while (pictures * static_cast<double>(wish.frameSize.pixels()) * bytesPerPixel / (step * step) >
               static_cast<double>(cacheBytes) &&
           longest / step > 320) {
        ++step;
    }
    return step == 1 ? 0 : (longest + step - 1) / step;
}

void MotionPlayer::start(const MotionWish& wish) {
    stopMaking();
    m_wish = wish;
    m_longestSide = longestSideFor(wish);
    m_key = motionKey(wish.spec, m_longestSide);
    m_stretch = {};
    m_sound.reset();
    m_made = 0;
    m_index = -1;
    m_late = 0;
    const bool wasActive = std::exchange(m_active, true);
    launch();
    if (!wasActive) {
        Q_EMIT activeChanged(true);
    }
    setPlaying(true);
    Q_EMIT changed();
}

job::MotionRequest MotionPlayer::request() {
    job::MotionRequest wanted;
    wanted.spec = m_wish.spec;
    wanted.frame = m_wish.frame;
    wanted.seconds = m_seconds;
    wanted.longestSide = m_longestSide;
    const MotionReel& known = reel();
    for (const qint64 number : known.generated.keys()) {
        wanted.knownFrames.insert(number);
    }
    for (const qint64 index : known.sources.keys()) {
        wanted.knownSources.insert(index);
    }
    return wanted;
}

job::MotionListener MotionPlayer::listenerFor(quint64 ticket) {
    const auto deliver = [this, ticket](auto call) {
        m_inbox.post([this, ticket, call = std::move(call)] {
            if (ticket == m_ticket) {
                call();
            }
        });
    };
    job::MotionListener listener;
    listener.onStretch = [this, deliver](const job::MotionStretch& stretch) {
        deliver([this, stretch] {
            m_stretch = stretch;
            grow();
        });
    };
    listener.onSound = [this, deliver](const Sound& sound) {
        deliver([this, own = std::make_shared<const Sound>(sound)] {
            m_sound = own->empty() ? nullptr : own;
            anchor();
            Q_EMIT changed();
        });
    };
    const auto picture = [this, deliver](bool isSource) {
        return [this, deliver, isSource](std::int64_t number, const Picture& made) {
            deliver([this, isSource, number, shown = PictureLevels::single(made)] {
                takePicture(isSource, number, shown);
            });
        };
    };
    listener.onSource = picture(true);
    listener.onGenerated = picture(false);
    return listener;
}

void MotionPlayer::launch() {
    m_control = std::make_shared<RunControl>();
    const quint64 ticket = ++m_ticket;
    m_background.run(
        [render = m_render, wanted = request(), listener = listenerFor(ticket),
         control = m_control](const std::stop_token& shutdown) {
            const std::stop_callback onShutdown(shutdown, [&control] { control->requestStop(); });
            return !control->stopRequested() && render(wanted, *control, listener).has_value();
        },
        [this, ticket](const Outcome<bool>& outcome) {
            if (ticket == m_ticket) {
                // Behind the last picture, which is still on its way.
                m_inbox.post([this, ticket, outcome] {
                    if (ticket == m_ticket) {
                        finish(outcome);
                    }
                });
            }
        });
}

void MotionPlayer::finish(const Outcome<bool>& outcome) {
    m_control.reset();
    if (const auto* failure = std::get_if<Failure>(&outcome)) {
        leave();
        Q_EMIT failed(*failure);
        return;
    }
    m_cache.keepWithin(m_stretch);
    grow();
}

void MotionPlayer::stopMaking() {
    if (m_control != nullptr) {
        m_control->requestStop();
        m_control.reset();
    }
    ++m_ticket;  // what is on its way is no longer wanted
}

void MotionPlayer::leave() {
    stopMaking();
    setPlaying(false);
    if (std::exchange(m_active, false)) {
        m_stretch = {};
        m_sound.reset();
        m_made = 0;
        m_index = -1;
        Q_EMIT activeChanged(false);
    }
}

void MotionPlayer::forget() {
    leave();
    m_cache.clear();
}

void MotionPlayer::setSeconds(int seconds) {
    if (seconds != m_seconds) {
        m_seconds = seconds;
        if (m_active) {
            start(m_wish);
        }
    }
}

void MotionPlayer::setSpeed(double speed) {
    m_speed = speed;
    anchor();
    play();
    Q_EMIT changed();
}

void MotionPlayer::setPlaying(bool playing) {
    if (playing == m_playing || (playing && !m_active)) {
        return;
    }
    m_playing = playing;
    if (!playing) {
        m_due.stop();
    }
    anchor();
    play();
    Q_EMIT playingChanged(playing);
}

void MotionPlayer::setMuted(bool muted) {
    m_muted = muted;
    startSound();
    Q_EMIT changed();
}

MotionPlayer::Sounding MotionPlayer::sounding() const noexcept {
    return m_sound == nullptr                   ? Sounding::None
           : m_output != nullptr && m_hasDevice ? Sounding::Possible
                                                : Sounding::NoDevice;
}

void MotionPlayer::step(int frames) {
    setPlaying(false);
    if (m_made > 0) {
        show((std::max(m_index, 0) + frames % m_made + m_made) % m_made);
    }
}

PictureLevels MotionPlayer::source(int index) {
    return holdsIndex(index, frameCount()) ? reel().source(m_stretch.frames[static_cast<size_t>(index)])
                                           : PictureLevels();
}

PictureLevels MotionPlayer::result(int index) {
    return holdsIndex(index, frameCount()) ? reel().result(m_stretch.frames[static_cast<size_t>(index)])
                                           : PictureLevels();
}

void MotionPlayer::takePicture(bool isSource, qint64 number, const PictureLevels& picture) {
    (isSource ? reel().sources : reel().generated).insert(number, picture);
    grow();
}

bool MotionPlayer::isPlayable() const {
    return m_made > 0 && (m_made == frameCount() || loopSeconds() >= firstSeconds * m_speed);
}

// More of the stretch may be there from its beginning on.
void MotionPlayer::grow() {
    const int before = m_made;
    const bool wasPlayable = isPlayable();
    const double now = moment();
    while (m_made < frameCount() && !result(m_made).isEmpty() && !source(m_made).isEmpty()) {
        ++m_made;
    }
    if (m_made > before) {
        if (m_index < 0 || !isPlayable()) {
            show(isPlayable() ? 0 : m_made - 1);
        }
        anchor();
        if (wasPlayable && m_playing) {
            m_clockStart = now;  // it goes on where it is
        }
        play();
    }
    Q_EMIT changed();
}

void MotionPlayer::show(int index) {
    m_index = index;
    Q_EMIT frameShown();
}

double MotionPlayer::loopSeconds() const {
    return m_made == 0              ? 0
           : m_made == frameCount() ? m_stretch.seconds
                                    : m_stretch.frames[static_cast<size_t>(m_made)].start;
}

int MotionPlayer::indexAt(double seconds) const {
    const auto end = m_stretch.frames.begin() + m_made;
    const auto after =
        std::upper_bound(m_stretch.frames.begin(), end, seconds + 1e-6,
                         [](double moment, const job::MotionFrame& frame) { return moment < frame.start; });
    return std::max(static_cast<int>(after - m_stretch.frames.begin()) - 1, 0);
}

void MotionPlayer::anchor() {
    m_clock.start();
    m_clockStart = holdsIndex(m_index, m_made) ? m_stretch.frames[static_cast<size_t>(m_index)].start : 0;
    m_shown = std::max(m_index, 0);
    startSound();
}

// While more is being made the loop grows: there is nothing to be in step with.
void MotionPlayer::startSound() {
    if (m_output == nullptr) {
        return;
    }
    const bool isWanted =
        m_playing && !m_muted && m_sound != nullptr && m_speed == 1 && m_made > 0 && m_made == frameCount();
    m_isInStep = false;
    m_words = 0;
    m_soundStart = moment();
    m_isHeard = isWanted && m_output->play(m_sound, m_soundStart);
    if (isWanted && m_hasDevice != m_isHeard) {
        m_hasDevice = m_isHeard;
        Q_EMIT changed();
    }
    if (!m_isHeard) {
        m_output->stop();
    }
}

// Devices begin late, have clocks of their own, and say in steps how far they are: what they say is old, and the newest of half a second
// is what counts.
void MotionPlayer::followSound() {
    const std::optional<double> heard = m_isHeard ? m_output->heard() : std::nullopt;
    if (!heard) {
        return;
    }
    constexpr double lost = 0.2;  // seconds
    constexpr int wordsThatCount = 30;
    const double apart = m_soundStart + *heard - passedSeconds();
    if (m_words == 0 || apart > m_ahead) {
        m_ahead = apart;
    }
    ++m_words;
    const bool isFar = !std::exchange(m_isInStep, true) || std::abs(apart) > lost;
    if (isFar || m_words == wordsThatCount) {
        m_clockStart += isFar ? apart : m_ahead;
        m_words = 0;
    }
}

double MotionPlayer::passedSeconds() const {
    return m_clockStart + static_cast<double>(m_clock.nsecsElapsed()) / 1e9 * m_speed;
}

double MotionPlayer::moment() const {
    const double length = loopSeconds();
    return length > 0 ? std::fmod(passedSeconds(), length) : 0;
}

void MotionPlayer::play() {
    const double length = loopSeconds();
    if (!m_playing || !isPlayable() || length <= 0) {
        return;
    }
    followSound();
    const double passed = passedSeconds();
    const double loops = std::floor(passed / length);
    const int index = indexAt(passed - loops * length);
    const qint64 due = static_cast<qint64>(loops) * m_made + index;
    if (due > m_shown) {
        m_late += static_cast<int>(due - m_shown - 1);
        m_shown = due;
        show(index);
    }
    const double next = index + 1 < m_made ? m_stretch.frames[static_cast<size_t>(index) + 1].start : length;
    const double waitSeconds = (loops * length + next - passedSeconds()) / m_speed;
    m_due.start(std::max(0, static_cast<int>(std::ceil(waitSeconds * 1000))));
}

}  // namespace tessera::ui
