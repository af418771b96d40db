#include "ui/preview/preview_session.h"

#include "ui/base/paths.h"

#include <algorithm>
#include <vector>

namespace tessera::ui {

namespace {

constexpr int scrubPauseMs = 15;
constexpr int editPauseMs = 250;
constexpr double differenceGain = 8;
constexpr qint64 cacheBytes = 200'000'000;

ShownSide shownSide(const SideChoice& choice, const job::PreviewPicture& made) {
    return {choice,        PictureLevels(made.picture), made.cost, made.seamRatio,
            made.shortage, {made.motion, made.reach}};
}

ShownPreview shown(const job::PreviewAnswer& answer, const std::vector<ShownSide>& made, bool between) {
    ShownPreview preview;
    preview.frame = answer.frame;
    preview.frameCount = answer.frameCount;
    preview.seconds = answer.seconds;
    preview.between = between;
    preview.a = made.at(0);
    if (made.size() > 1) {
        preview.b = made[1];
    }
    if (answer.comparison) {
        preview.psnr = answer.comparison->psnr;
        preview.ssim = answer.comparison->ssim;
        preview.difference = PictureLevels(answer.comparison->difference);
    }
    return preview;
}

bool isOriginal(const job::PreviewWish& wish) {
    return wish.kind == job::PreviewKind::Previous || wish.kind == job::PreviewKind::Next;
}

}  // namespace

PreviewSession::PreviewSession(RenderPreview render, std::function<void()> release, QObject* parent)
    : QObject(parent),
      m_render(std::move(render)),
      m_release(std::move(release)),
      m_cache(cacheBytes),
      m_background(QStringLiteral("preview")) {
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &PreviewSession::launch);
}

PreviewSession::~PreviewSession() {
    stopRender();
}

void PreviewSession::setSource(const QString& path, qint64 frameCount, double framesPerSecond) {
    if (path == m_source) {
        return;
    }
    stopRender();
    setPlaying(false);
    m_frames.insert(m_source, frame());
    m_source = path;
    m_frameCount = frameCount;
    m_framesPerSecond = framesPerSecond;
    m_position = std::min(m_frames.value(path) * m_factor, lastPosition());
    Q_EMIT positionChanged();
    wish(0);
}

qint64 PreviewSession::lastPosition() const noexcept {
    return std::max<qint64>(0, (m_frameCount - 1) * m_factor);
}

void PreviewSession::setFactor(int factor) {
    if (factor == m_factor || factor < 1) {
        return;
    }
    m_position = m_position * factor / m_factor;
    m_factor = factor;
    Q_EMIT positionChanged();
    wish(editPauseMs);
}

void PreviewSession::setSettings(const inference::GeneratorSettings& settings, const job::KeptPixels& keep) {
    if (settings == m_settings && keep == m_keep) {
        return;
    }
    m_settings = settings;
    m_keep = keep;
    if (m_position % m_factor != 0) {
        wish(editPauseMs);
    }
}

void PreviewSession::setCut(std::optional<job::Cuts> cut) {
    if (cut == m_cut) {
        return;
    }
    m_cut = cut;
    if (m_position % m_factor != 0) {
        wish(scrubPauseMs);
    }
}

void PreviewSession::setMode(CompareMode mode) {
    if (mode == m_mode) {
        return;
    }
    m_mode = mode;
    if (!m_sidesChosen) {
        const bool tiled = m_settings.tileSize > 0 || m_settings.automaticTiles;
        m_choiceB.kind = tiled ? job::PreviewKind::Untiled : job::PreviewKind::Blend;
    }
    Q_EMIT choiceChanged();
    // At an original there is nothing to compare: the first generated frame after it, or the one before the
    // end.
    if (mode != CompareMode::Single && m_position % m_factor == 0 && m_factor > 1) {
        m_position += m_position < lastPosition() ? m_factor / 2 : (m_position > 0 ? -(m_factor / 2) : 0);
        Q_EMIT positionChanged();
    }
    wish(0);
}

void PreviewSession::setChoices(const SideChoice& a, const SideChoice& b) {
    if (a == m_choiceA && b == m_choiceB) {
        return;
    }
    m_choiceA = a;
    m_choiceB = b;
    m_sidesChosen = true;
    Q_EMIT choiceChanged();
    wish(0);
}

void PreviewSession::setPosition(qint64 position) {
    const qint64 wanted = std::clamp<qint64>(position, 0, lastPosition());
    if (wanted == m_position) {
        return;
    }
    m_position = wanted;
    Q_EMIT positionChanged();
    wish(scrubPauseMs);
}

void PreviewSession::setPlaying(bool playing) {
    if (playing == m_playing || (playing && m_source.isEmpty())) {
        return;
    }
    m_playing = playing;
    Q_EMIT playingChanged(playing);
    if (!playing) {
        return;
    }
    if (m_position >= lastPosition() - lastPosition() % m_factor) {
        setPosition(0);
    } else if (m_mode == CompareMode::Single) {
        setPosition(m_position - m_position % m_factor);  // originals keep up with their own speed
    }
    m_sinceFrame.start();
    wish(0);
}

void PreviewSession::setSuspended(bool suspended) {
    if (suspended == m_suspended) {
        return;
    }
    m_suspended = suspended;
    setPlaying(false);
    if (suspended) {
        m_pause.stop();
        stopRender();
        m_cache.clear();
        m_background.run(
            [release = m_release](const std::stop_token&) {
                release();
                return true;
            },
            [](const Outcome<bool>&) {});
    } else {
        wish(0);
    }
}

void PreviewSession::setHeld(bool held) {
    if (held == m_held) {
        return;
    }
    m_held = held;
    setPlaying(false);
    if (held) {
        m_pause.stop();
        stopRender();
    } else {
        wish(0);
    }
}

void PreviewSession::wish(int afterMs) {
    m_wished = !m_source.isEmpty();
    if (!m_wished || m_suspended || m_held) {
        return;
    }
    if (m_control != nullptr && m_generates) {
        m_control->requestStop();
    }
    m_pause.start(afterMs);
}

QList<SideChoice> PreviewSession::shownChoices() const {
    return m_mode == CompareMode::Single ? QList{SideChoice{}} : QList{m_choiceA, m_choiceB};
}

job::PreviewRequest PreviewSession::request() const {
    job::PreviewRequest wanted;
    wanted.source = toPath(m_source);
    wanted.frame = m_position / m_factor;
    wanted.t = static_cast<double>(m_position % m_factor) / m_factor;
    wanted.settings = m_settings;
    wanted.keep = m_keep;
    wanted.cut = m_cut;
    for (const SideChoice& choice : shownChoices()) {
        wanted.pictures.push_back(wishFor(choice, m_settings, m_presets));
    }
    wanted.compare = m_mode != CompareMode::Single;
    wanted.differenceGain =
        wanted.compare ? differenceGain : 0;  // for every view of the two: one picture serves all
    return wanted;
}

// `made` is filled on the thread that renders.
job::PreviewListener PreviewSession::listenerFor(quint64 ticket, const QList<SideChoice>& choices,
                                                 std::vector<ShownSide>& made) {
    const auto deliver = [this, ticket](auto signal, const auto&... values) {
        m_inbox.post([this, ticket, signal, values...] {
            if (ticket == m_ticket) {
                Q_EMIT(this->*signal)(values...);
            }
        });
    };
    return {[deliver](const tiling::TileGrid& grid) { deliver(&PreviewSession::planned, grid); },
            [deliver](const inference::TileEvent& event) { deliver(&PreviewSession::tileChanged, event); },
            [deliver, &made](const Rect& rect, const Picture& part) {
                const CompareSide side = made.empty() ? CompareSide::A : CompareSide::B;
                deliver(&PreviewSession::partRendered, side, QPoint(rect.x, rect.y), PictureLevels(part));
            },
            [deliver, choices, &made](const job::PreviewPicture& picture) {
                const CompareSide side = made.empty() ? CompareSide::A : CompareSide::B;
                made.push_back(shownSide(choices.at(static_cast<qsizetype>(made.size())), picture));
                deliver(&PreviewSession::sideRendered, side, made.back());
            }};
}

void PreviewSession::launch() {
    if (m_control != nullptr || !m_wished || m_suspended || m_held) {
        return;  // taken up when the render in flight ends
    }
    m_wished = false;
    const job::PreviewRequest wanted = request();
    if (const std::optional<ShownPreview> known = m_cache.find(wanted)) {
        show(*known);
        goOn();
        return;
    }
    m_control = std::make_shared<RunControl>();
    const quint64 ticket = ++m_ticket;
    const bool between = wanted.t > 0;
    m_generates = between && !std::ranges::all_of(wanted.pictures, isOriginal);
    Q_EMIT busyChanged(m_generates);
    m_background.run(
        [this, ticket, render = m_render, wanted, between, choices = shownChoices(),
         control = m_control](const std::stop_token& shutdown) -> std::optional<ShownPreview> {
            const std::stop_callback onShutdown(shutdown, [&control] { control->requestStop(); });
            std::vector<ShownSide> made;
            const auto answer = render(wanted, *control, listenerFor(ticket, choices, made));
            return answer ? std::optional(shown(*answer, made, between)) : std::nullopt;
        },
        [this, ticket, wanted](Outcome<std::optional<ShownPreview>> outcome) {
            finish(ticket, wanted, std::move(outcome));
        });
}

void PreviewSession::finish(quint64 ticket, const job::PreviewRequest& made,
                            Outcome<std::optional<ShownPreview>> outcome) {
    if (ticket != m_ticket) {
        return;
    }
    m_control.reset();
    Q_EMIT busyChanged(false);
    if (const auto* failure = std::get_if<Failure>(&outcome)) {
        setPlaying(false);
        Q_EMIT failed(*failure);
    } else if (const auto& preview = std::get<std::optional<ShownPreview>>(outcome)) {
        if (!m_playing) {
            m_cache.add(made, *preview);
        }
        show(*preview);
    }
    goOn();
}

void PreviewSession::show(const ShownPreview& preview) {
    if (preview.frameCount != m_frameCount) {
        m_frameCount = preview.frameCount;
        m_position = std::min(m_position, lastPosition());
        Q_EMIT positionChanged();
    }
    Q_EMIT rendered(preview);
}

void PreviewSession::goOn() {
    if (m_wished && !m_pause.isActive()) {
        launch();
    } else if (m_playing && !m_wished) {
        playOn();
    }
}

// The next source frame, not before its time.
void PreviewSession::playOn() {
    const double frameMs = m_framesPerSecond > 0 ? 1000.0 / m_framesPerSecond : 40;
    const auto dueInMs =
        static_cast<int>(std::max(0.0, frameMs - static_cast<double>(m_sinceFrame.elapsed())));
    if (m_position + m_factor > lastPosition()) {
        setPlaying(false);
        return;
    }
    QTimer::singleShot(dueInMs, Qt::PreciseTimer, this, [this, ticket = m_ticket] {
        if (m_playing && ticket == m_ticket) {
            m_sinceFrame.start();
            m_position += m_factor;
            Q_EMIT positionChanged();
            wish(0);
        }
    });
}

void PreviewSession::stopRender() {
    if (m_control != nullptr) {
        m_control->requestStop();
        m_control.reset();
        ++m_ticket;  // its answer is no longer wanted
        Q_EMIT busyChanged(false);
    }
}

}  // namespace tessera::ui
