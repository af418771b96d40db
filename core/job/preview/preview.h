// Pictures of a file to look at: its frames, and what the models would put between two of them.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/picture.h"
#include "core/base/run_control.h"
#include "core/inference/frame_generator.h"
#include "core/inference/planner.h"
#include "core/job/record/job_spec.h"
#include "core/media/input/media_info.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace tessera::job {

struct SourcePreview {
    media::MediaInfo info;
    Picture firstFrame;  // as coded (not rotated), 8-bit RGB
};

// Opens a file and decodes its first frame. Throws Error(BadInput).
[[nodiscard]] SourcePreview openPreview(const std::filesystem::path& path, std::stop_token stop);

enum class PreviewKind {
    Previous,   // the original at the playhead
    Next,       // the original after it
    Generated,  // the frame between them, with the settings as they are
    Untiled,    // the same, computed in one piece
    Blend,      // both originals mixed
};

struct PreviewWish {
    PreviewKind kind = PreviewKind::Generated;
    // Another model or preset for this picture; otherwise the request's own.
    std::optional<inference::GeneratorSettings> settings;

    bool operator==(const PreviewWish&) const = default;
};

struct PreviewRequest {
    std::filesystem::path source;
    std::int64_t frame = 0;  // of the source; past the end means the last
    double t = 0.5;          // 0 … 1 between it and the next
    std::vector<PreviewWish> pictures;
    inference::GeneratorSettings settings;
    KeptPixels keep;
    // The two frames belong to different scenes: what a conversion shows between them. Never Ignore.
    std::optional<Cuts> cut;
    bool compare = false;       // the first two pictures with each other
    double differenceGain = 0;  // with compare: above 0 also as a picture
};

// Why a picture that was asked for in one piece was made of tiles: the largest that fit.
struct UntiledShortage {
    std::int64_t neededBytes = 0;  // in one piece, an estimate from what the model was measured to need
    std::int64_t usableBytes = 0;  // of what is free now
    Size tile;
};

struct PreviewPicture {
    PreviewKind kind = PreviewKind::Previous;
    Picture picture;                           // as coded, 8-bit RGB
    std::optional<inference::FrameCost> cost;  // of what was generated
    std::optional<double> seamRatio;           // where there are tiles
    // Of each tile, the longest motion found in it, in pixels, and how long it may be for the tile to hold both
    // ends; no reach: it may be as long as it likes. Empty in one piece.
    std::vector<double> motion;
    std::optional<double> reach;
    std::optional<UntiledShortage> shortage;  // Untiled that would not fit
};

struct PreviewComparison {
    double psnr = 0;  // infinite when equal
    std::optional<double> ssim;
    Picture difference;  // empty when not asked for
};

struct PreviewAnswer {
    std::int64_t frame = 0;       // the one shown: 0 … frameCount - 1
    std::int64_t frameCount = 0;  // of the source
    double seconds = 0;           // of that frame, since the first
    std::vector<PreviewPicture> pictures;
    std::optional<PreviewComparison> comparison;
};

// Called on the thread that renders; each may be empty.
struct PreviewListener {
    std::function<void(const tiling::TileGrid&)> onPlan;  // before the tiles of each generated picture
    std::function<void(const inference::TileEvent&)> onTile;
    // One tile of the picture in work, not yet blended with its neighbours; none of a picture in one piece.
    std::function<void(const Rect&, const Picture&)> onPart;
    std::function<void(const PreviewPicture&)> onPicture;  // each as it is finished
};

// What the engine knows of this machine. Where one is empty, nothing is known to be too large.
struct MachineFacts {
    std::function<inference::CostModel(const inference::GeneratorSettings&)> cost;  // may measure for seconds
    std::function<inference::MemoryUse(const std::string& device)> memory;
};

// Keeps the file open and the models loaded between calls. One thread at a time.
class PreviewRenderer {
public:
    explicit PreviewRenderer(inference::MakeGenerator makeGenerator, MachineFacts machine = {});
    ~PreviewRenderer();
    PreviewRenderer(const PreviewRenderer&) = delete;
    PreviewRenderer& operator=(const PreviewRenderer&) = delete;

    // Obeys `control` between tiles and frames: nothing comes back when stopped. Throws Error.
    [[nodiscard]] std::optional<PreviewAnswer> render(const PreviewRequest& request, RunControl& control,
                                                      const PreviewListener& listener);

    // Lets go of file, models and their memory, as before a conversion that needs it.
    void release();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

}  // namespace tessera::job
