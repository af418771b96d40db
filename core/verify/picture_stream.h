// Decodes a video by the shortest way there is, into samples of its pictures: the second pair of eyes, which shares
// only FFmpeg, and which decoder of it and filters are meant, with what converts.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/frame.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace tessera::verify {

// Single pixels from all over a picture, not averages: noise stays noise. Y, U and V one after the other.
struct PictureSample {
    std::vector<std::uint8_t> values;
    std::vector<std::uint8_t> alpha;  // of the same pixels; empty where the picture cannot be clear
    bool isReshaped = false;          // of another size or pixel shape than the first of its stream
    media::Frame whole;               // empty where it is not kept

    [[nodiscard]] std::size_t planeSize() const noexcept { return values.size() / 3; }
};

// Mean squared difference in one plane; of equally many samples. Of two pictures with alpha: what is clear counts as black,
// since its colours mean nothing.
[[nodiscard]] double difference(const PictureSample& a, const PictureSample& b, int plane);
// How much a plane varies within the picture.
[[nodiscard]] double variance(const PictureSample& sample, int plane);

class PictureStream {
public:
    // Stream `index` of the file. `filter`: a graph of libavfilter that pictures pass first, ""; none. `keepWhole`: each
    // sample holds its picture too. Throws Error(BadInput) for one that cannot be decoded.
    PictureStream(const std::filesystem::path& path, int index, std::stop_token stop, std::string filter = {},
                  bool keepWhole = false);
    ~PictureStream();

    // The next in the order that they are shown; nothing at the end, or when stopped.
    [[nodiscard]] std::optional<PictureSample> next();
    [[nodiscard]] std::int64_t broken() const noexcept;  // parts that did not decode without errors

private:
    struct State;
    std::unique_ptr<State> m_state;
};

}  // namespace tessera::verify
