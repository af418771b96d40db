// Pictures of a file to look at: its frames, and what the models would put between two of them.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/picture.h"
#include "core/base/run_control.h"
#include "core/inference/frame_generator.h"
#include "core/media/media_info.h"

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

struct PreviewRequest {
    std::filesystem::path source;
    std::int64_t frame = 0;  // of the source; past the end means the last
    double t = 0.5;          // 0 … 1 between it and the next
    std::vector<PreviewKind> pictures;
    inference::GeneratorSettings settings;
    bool compare = false;       // the first two pictures with each other
    double differenceGain = 0;  // with compare: above 0 also as a picture
};

struct PreviewPicture {
    PreviewKind kind = PreviewKind::Previous;
    Picture picture;                           // as coded, 8-bit RGB
    std::optional<inference::FrameCost> cost;  // of what was generated
    std::optional<double> seamRatio;           // where there are tiles
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
    std::function<void(const PreviewPicture&)> onPicture;  // each as it is finished
};

// Keeps the file open and the models loaded between calls. One thread at a time.
class PreviewRenderer {
public:
    explicit PreviewRenderer(inference::MakeGenerator makeGenerator);
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
