// One opened file whose frames are looked at in any order.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/input/timeline.h"
#include "core/media/input/video_reader.h"

#include <cstdint>
#include <deque>
#include <filesystem>
#include <optional>
#include <stop_token>

namespace tessera::job {

// One thread at a time.
class PreviewSource {
public:
    // Reads the times of all frames. Throws Error(BadInput). `stop` ends every later call too.
    [[nodiscard]] static PreviewSource open(const std::filesystem::path& path, std::stop_token stop);

    [[nodiscard]] const media::MediaInfo& info() const noexcept { return m_reader.info(); }
    [[nodiscard]] std::int64_t count() const noexcept {
        return static_cast<std::int64_t>(m_times.pts.size());
    }
    [[nodiscard]] double seconds(std::int64_t index) const;  // since the first frame

    // The original `index` (0 … count() - 1), or the one before it where that is damaged; nothing when
    // stopped. The last few frames are kept; a step forward decodes one frame, anything else seeks.
    [[nodiscard]] std::optional<media::Frame> frame(std::int64_t index);

private:
    PreviewSource(media::VideoReader reader, media::SourceTimes times)
        : m_reader(std::move(reader)), m_times(std::move(times)) {}

    struct Kept {
        std::int64_t index;
        media::Frame frame;
    };

    media::VideoReader m_reader;
    media::SourceTimes m_times;
    std::int64_t m_nextIndex = 0;  // what the reader gives next
    std::deque<Kept> m_kept;       // newest last
};

}  // namespace tessera::job
