// Stand-ins for core: a loader that knows videos by their name, and a runner that the test holds and lets go.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/job_messages.h"
#include "core/base/output_messages.h"
#include "core/base/source_messages.h"
#include "core/media/encode/codec_table.h"
#include "ui/core/core_functions.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <thread>
#include <utility>

namespace tessera::ui::test {

// Names decide: "turned…" loses its rotation in all but Matroska files; "4k…" is 3840x2160, "bad…" cannot be opened, "slow…" opens only when it is stopped; others
// are 640x360.
class FakeCore {
public:
    FakeCore() = default;
    FakeCore(const FakeCore&) = delete;
    FakeCore& operator=(const FakeCore&) = delete;

    [[nodiscard]] CoreFunctions functions() {
        CoreFunctions core;
        core.openSource = [this](const std::filesystem::path& path, const std::stop_token& stop) {
            noteCaller();
            return open(path, stop);
        };
        core.nameOutput = [this](const job::JobSpec& spec, const job::OutputNaming& naming) {
            noteCaller();
            job::JobSpec matroska = spec;
            matroska.input.replace_extension(".mkv");
            return job::nameOutput(matroska, naming);
        };
        core.forecast = [this](const job::JobSpec& spec,
                               RunControl& control) -> std::optional<job::Forecast> {
            noteCaller();
            ++forecasts;
            while (holdForecast && control.proceed()) {
                std::this_thread::sleep_for(std::chrono::milliseconds(1));
            }
            if (control.stopRequested()) {
                ++stoppedForecasts;
                return std::nullopt;
            }
            if (spec.encoder.codec == "impossible") {
                throw Error(ErrorCode::BadOption, message::InputNotGiven());
            }
            return job::Forecast{467, 720, 600, 840, 85'000'000, 170'000'000, 1'200'000'000};
        };
        core.measureCost = [this](const inference::GeneratorSettings&, const std::stop_token&) {
            noteCaller();
            ++measurements;
            MachineCost machine;
            machine.cost.bytesPerPixel = 1000;
            machine.cost.secondsPerPixel = 1e-6;
            machine.memory.free = 5'600'000'000;
            return std::optional(machine);
        };
        core.foreseeFates = [this](const job::JobSpec& spec, const std::stop_token& stop) {
            noteCaller();
            return foresee(spec, stop);
        };
        core.catalog.codecs = [this] {
            noteCaller();
            return std::vector<media::CodecChoice>{{"h264", "libx264", "H.264 (x264)", false},
                                                   {"ffv1", "ffv1", "FFV1, lossless", true}};
        };
        core.catalog.engine = [this] {
            noteCaller();
            EngineCatalog catalog;
            catalog.models.push_back({"flow", "Flow", "Built in.", "GPL-3.0-or-later", 64, true});
            catalog.devices.resize(1);
            catalog.devices.front().name = "cpu";
            return catalog;
        };
        core.renderPreview = [this](const job::PreviewRequest& request, RunControl& control,
                                    const job::PreviewListener& listener) {
            noteCaller();
            return render(request, control, listener);
        };
        core.releasePreview = [this] {
            noteCaller();
            ++releases;
        };
        core.renderMotion = [this](const job::MotionRequest& request, RunControl& control,
                                   const job::MotionListener& listener) {
            noteCaller();
            return renderMotion(request, control, listener);
        };
        // A cut before frames 60 and 120, and frame 90 repeats the one before it.
        core.scanScores = [this](const std::filesystem::path&, const std::stop_token& stop,
                                 const std::function<void(const job::FrameScore&)>& onScore) {
            noteCaller();
            ++scans;
            for (std::int64_t frame = 1; frame < 234 && !stop.stop_requested(); ++frame) {
                onScore({frame, frame == 60 ? 0.9 : frame == 120 ? 0.6 : 0.1, frame == 90});
            }
        };
        core.recovery.unfinishedJobs = [this] {
            noteCaller();
            return unfinished;
        };
        core.recovery.discardJob = [this](const std::filesystem::path& folder) {
            noteCaller();
            const std::scoped_lock lock(m_mutex);
            m_discarded.push_back(folder);
        };
        core.recovery.takeCrashReports = [this] {
            noteCaller();
            return crashReports;
        };
        core.convert = [this](const job::JobSpec& spec, RunControl& control, const job::Listener& listener) {
            noteCaller();
            return convert(spec, control, listener);
        };
        core.repair = [this](const job::RepairRequest& request, RunControl& control,
                             const job::Listener& listener) {
            noteCaller();
            {
                const std::scoped_lock lock(m_mutex);
                m_repairs.push_back(request);
            }
            job::JobSpec spec;
            spec.output = request.result;
            job::Report made = convert(spec, control, listener);
            made.repaired = job::RepairedStretch{{100, 110}, {96, 144}};
            made.outputBytes = 4711;
            return made;
        };
        return core;
    }

    // Lets the run in progress, or the next one, end.
    void letFinish() { let({}); }
    void letFail(const Error& error) { let(error); }
    // Takes back what no run has used.
    void letNothing() {
        const std::scoped_lock lock(m_mutex);
        m_permission.reset();
    }

    [[nodiscard]] bool wasCalledOn(std::thread::id thread) {
        const std::scoped_lock lock(m_mutex);
        return m_callers.contains(thread);
    }
    [[nodiscard]] int runs() {
        const std::scoped_lock lock(m_mutex);
        return static_cast<int>(m_specs.size());
    }
    [[nodiscard]] job::JobSpec spec(int run) {
        const std::scoped_lock lock(m_mutex);
        return m_specs[static_cast<size_t>(run)];
    }
    [[nodiscard]] std::vector<job::RepairRequest> repairs() {
        const std::scoped_lock lock(m_mutex);
        return m_repairs;
    }
    [[nodiscard]] std::vector<job::PreviewRequest> previews() {
        const std::scoped_lock lock(m_mutex);
        return m_previews;
    }
    [[nodiscard]] std::vector<job::MotionRequest> motions() {
        const std::scoped_lock lock(m_mutex);
        return m_motions;
    }
    [[nodiscard]] std::vector<std::filesystem::path> discarded() {
        const std::scoped_lock lock(m_mutex);
        return m_discarded;
    }
    [[nodiscard]] std::vector<job::JobSpec> foreseen() {
        const std::scoped_lock lock(m_mutex);
        return m_foreseen;
    }
    std::vector<job::UnfinishedJob> unfinished;
    std::vector<std::filesystem::path> crashReports;
    std::vector<Message> warnings;           // of the next report
    std::atomic<bool> holdPreviews{false};   // generated pictures take until they are stopped
    std::atomic<bool> shortOfMemory{false};  // for pictures in one piece
    std::atomic<bool> holdForesight{false};  // it takes until it is stopped
    std::atomic<int> holdMotionAt{
        -1};  // a stretch in work waits before its frame of this index until it is stopped
    std::atomic<bool> hasSound{false};    // previews in motion
    std::atomic<bool> stopsEarly{false};  // runs that are stopped have nothing yet to be kept
    std::atomic<int> stoppedMotions{0};
    std::atomic<int> motionPictures{0};     // that were made
    std::atomic<bool> holdForecast{false};  // it takes until it is stopped
    std::atomic<int> forecasts{0};
    std::atomic<int> stoppedForecasts{0};
    std::atomic<int> stoppedForesights{0};
    std::atomic<int> stoppedPreviews{0};
    std::atomic<int> releases{0};
    std::atomic<int> scans{0};
    std::atomic<int> measurements{0};
    std::atomic<AfterStop> lastAfterStop{AfterStop::Discard};

private:
    struct Permission {
        std::optional<Error> error;
    };

    void noteCaller() {
        const std::scoped_lock lock(m_mutex);
        m_callers.insert(std::this_thread::get_id());
    }

    void let(std::optional<Error> error) {
        const std::scoped_lock lock(m_mutex);
        m_permission = Permission{std::move(error)};
        m_changed.notify_all();
    }

    static job::SourcePreview open(const std::filesystem::path& path, const std::stop_token& stop) {
        const std::string name = path.filename().string();
        while (name.starts_with("slow") && !stop.stop_requested()) {
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        }
        if (name.starts_with("bad")) {
            throw Error(ErrorCode::BadInput, message::SourceNotVideo(Name{name}));
        }
        job::SourcePreview source;
        source.info.path = path;
        source.info.durationSeconds = 7.8;
        source.info.video.size = name.starts_with("4k") ? Size{3840, 2160} : Size{640, 360};
        source.info.video.frameRate = Rational(30000, 1001);
        source.info.video.frameCount = 234;
        source.info.video.codec = "hevc";
        source.firstFrame = grey(source.info.video.size);
        return source;
    }

    media::Fates foresee(const job::JobSpec& spec, const std::stop_token& stop) {
        {
            const std::scoped_lock lock(m_mutex);
            m_foreseen.push_back(spec);
        }
        while (holdForesight && !stop.stop_requested()) {
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        }
        if (stop.stop_requested()) {
            ++stoppedForesights;
            return {};
        }
        if (spec.encoder.codec == "impossible") {
            throw Error(ErrorCode::BadOption, message::InputNotGiven());
        }
        const bool isKept =
            spec.output.extension() == ".mkv" || !spec.input.filename().string().starts_with("turned");
        return {{message::ThePicture(), media::FateKind::Kept, std::nullopt},
                {message::Rotation(), isKept ? media::FateKind::Kept : media::FateKind::Dropped,
                 isKept ? std::nullopt : std::optional(message::ContainerCannotHold("AVI"))},
                {message::ThePixelFormat(), media::FateKind::Converted, message::ConvertedTo("yuv420p")}};
    }

    // Half of `seconds` before the playhead, 60 frames a second, every other one generated and lighter than the originals.
    std::optional<job::MotionStretch> renderMotion(const job::MotionRequest& request, RunControl& control,
                                                   const job::MotionListener& listener) {
        {
            const std::scoped_lock lock(m_mutex);
            m_motions.push_back(request);
        }
        if (request.spec.input.filename().string().starts_with("torn")) {
            throw Error(ErrorCode::BadInput, message::SourceNotVideo(Name{"torn"}));
        }
        job::MotionStretch stretch;
        stretch.frameSize = {640, 360};
        stretch.outputRate = 60;
        stretch.seconds = request.seconds;
        const std::int64_t first = std::max<std::int64_t>(0, 2 * request.frame - 30);
        for (int k = 0; k < static_cast<int>(request.seconds * 60); ++k) {
            stretch.frames.push_back({first + k, (first + k) / 2, (first + k) % 2 == 0, k / 60.0});
        }
        listener.onStretch(stretch);
        if (listener.onSound && hasSound) {
            Sound sound{1000, 1, {}};
            sound.samples.assign(static_cast<std::size_t>(stretch.seconds * sound.rate), 0.25F);
            listener.onSound(sound);
        }
        for (int k = 0; k < static_cast<int>(stretch.frames.size()); ++k) {
            const job::MotionFrame& frame = stretch.frames[static_cast<std::size_t>(k)];
            while (holdMotionAt == k && control.proceed()) {
                std::this_thread::sleep_for(std::chrono::milliseconds(1));
            }
            if (control.stopRequested()) {
                ++stoppedMotions;
                return std::nullopt;
            }
            if (!request.knownSources.contains(frame.source)) {
                listener.onSource(frame.source, toned(90));
            }
            if (!frame.isOriginal && !request.knownFrames.contains(frame.number)) {
                ++motionPictures;
                listener.onGenerated(frame.number, toned(static_cast<std::uint8_t>(150 + k % 100)));
            }
        }
        return stretch;
    }

    static Picture toned(std::uint8_t tone) {
        Picture picture = grey({64, 36});
        std::ranges::fill(picture.rgb, tone);
        return picture;
    }

    // A generated picture is lighter than an original, and an untiled one lighter still.
    std::optional<job::PreviewAnswer> render(const job::PreviewRequest& request, RunControl& control,
                                             const job::PreviewListener& listener) {
        {
            const std::scoped_lock lock(m_mutex);
            m_previews.push_back(request);
        }
        job::PreviewAnswer answer;
        answer.frame = request.frame;
        answer.frameCount = 234;
        answer.seconds = static_cast<double>(request.frame) / 30;
        for (const job::PreviewWish& wish : request.pictures) {
            const job::PreviewKind kind = wish.kind;
            job::PreviewPicture picture;
            picture.kind = kind;
            picture.picture = grey({640, 360});
            std::ranges::fill(picture.picture.rgb,
                              static_cast<std::uint8_t>(100 + 20 * static_cast<int>(kind)));
            const bool generated = kind != job::PreviewKind::Previous && kind != job::PreviewKind::Next;
            if (generated && request.t > 0) {
                const inference::GeneratorSettings& settings =
                    wish.settings ? *wish.settings : request.settings;
                const int tile = kind == job::PreviewKind::Generated ? settings.tileSize : 0;
                const tiling::TileGrid grid = tiling::makeTileGrid({640, 384}, {tile, tile, 64});
                listener.onPlan(grid);
                listener.onTile(tileEvent(grid, inference::TileState::Done, 50, 1000));
                if (grid.count() > 1) {
                    picture.motion = {96, 10};
                    picture.reach = 64;
                    const Rect part = grid.tile(0).rect;
                    listener.onPart(part,
                                    {part.size(), std::vector<std::uint8_t>(
                                                      static_cast<size_t>(part.size().pixels()) * 3, 255)});
                }
                while (holdPreviews && control.proceed()) {
                    std::this_thread::sleep_for(std::chrono::milliseconds(1));
                }
                if (shortOfMemory && kind == job::PreviewKind::Untiled) {
                    picture.shortage = job::UntiledShortage{9'800'000'000, 5'600'000'000, {1024, 768}};
                }
                picture.cost = inference::FrameCost{0.42, 900'000'000, grid.count(), 0};
            }
            if (control.stopRequested()) {
                ++stoppedPreviews;
                return std::nullopt;
            }
            listener.onPicture(picture);
            answer.pictures.push_back(std::move(picture));
        }
        if (request.compare) {
            answer.comparison = job::PreviewComparison{41.25, 0.981, grey({640, 360})};
        }
        return answer;
    }

    static inference::TileEvent tileEvent(const tiling::TileGrid& grid, inference::TileState state,
                                          double milliseconds, std::int64_t peakBytes) {
        inference::TileEvent event;
        event.count = grid.count();
        event.rect = grid.tile(0).rect;
        event.state = state;
        event.milliseconds = milliseconds;
        event.peakBytes = peakBytes;
        return event;
    }

    static Picture grey(Size size) {
        return {size, std::vector<std::uint8_t>(static_cast<size_t>(size.pixels()) * 3, 128)};
    }

    job::Report convert(const job::JobSpec& spec, RunControl& control, const job::Listener& listener) {
        {
            const std::scoped_lock lock(m_mutex);
            m_specs.push_back(spec);
        }
        tiling::TileGrid grid = tiling::makeTileGrid(
            {640, 384}, {spec.generator.tileSize, spec.generator.tileSize, spec.generator.overlap});
        listener.onPlan(grid);
        listener.onTile(tileEvent(grid, inference::TileState::Running, 0, 0));
        listener.onTile(tileEvent(grid, inference::TileState::Done, 412, 900'000'000));
        listener.onGenerated(grey({640, 360}));
        job::Progress progress;
        progress.stage = job::Stage::Converting;
        progress.framesDone = 58;
        progress.framesTotal = 467;
        progress.pair = 28;
        progress.framesPerSecond = 12.3;
        progress.inferPerSecond = 12.3;
        progress.decodePerSecond = 80;
        progress.encodePerSecond = 16;
        progress.processBytes = 2'300'000'000;
        progress.processPeakBytes = 2'500'000'000;
        progress.memory = {900'000'000, 1'100'000'000, 0, 5'600'000'000, 4'200'000'000};
        listener.onProgress(progress);
        while (control.proceed()) {
            std::unique_lock lock(m_mutex);
            m_changed.wait_for(lock, std::chrono::milliseconds(1),
                               [this] { return m_permission.has_value(); });
            if (m_permission) {
                const Permission permission = *std::exchange(m_permission, std::nullopt);
                if (permission.error) {
                    throw *permission.error;
                }
                return report(spec);
            }
        }
        job::Report cancelled;
        cancelled.ending = job::Ending::Cancelled;
        if (control.afterStop() == AfterStop::KeepJob && !stopsEarly) {
            cancelled.keptFolder = spec.output.parent_path() / ".kept";
        } else if (control.afterStop() == AfterStop::KeepPlayable) {
            cancelled.output = spec.output;
        }
        lastAfterStop = control.afterStop();
        return cancelled;
    }

    job::Report report(const job::JobSpec& spec) const {
        job::Report result;
        result.ending = warnings.empty() ? job::Ending::Done : job::Ending::DoneWithWarnings;
        result.output = spec.output;
        result.sourceFrames = 234;
        result.outputFrames = 467;
        result.generatedFrames = 233;
        result.seconds = 38;
        result.warnings = warnings;
        return result;
    }

    std::vector<std::filesystem::path> m_discarded;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::optional<Permission> m_permission;
    std::set<std::thread::id> m_callers;
    std::vector<job::JobSpec> m_specs;
    std::vector<job::RepairRequest> m_repairs;
    std::vector<job::PreviewRequest> m_previews;
    std::vector<job::JobSpec> m_foreseen;
    std::vector<job::MotionRequest> m_motions;
};

}  // namespace tessera::ui::test
