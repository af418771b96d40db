// The part of a picture in which generated frames keep the pixels of an original: captions, HUDs, logos.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/frame.h"

#include <cstdint>
#include <filesystem>
#include <vector>

namespace tessera::media {

// One thread at a time: what was prepared for the last frame format is kept.
class PictureMask {
public:
    // Light parts of the picture file are kept, dark and transparent ones are not; grey mixes. Around them the
    // kept part fades out over `softEdge` pixels. Throws Error(BadInput).
    [[nodiscard]] static PictureMask read(const std::filesystem::path& path, int softEdge);

    // `generated` with the masked samples of `original`, bit for bit where the mask is white. Both have the same
    // size and format; a mask of another size is scaled. Throws Error(BadOption) when its shape does not fit.
    [[nodiscard]] Frame keep(const Frame& generated, const Frame& original);

private:
    struct Levels {
        Size size;
        std::vector<std::uint8_t> level;  // 0 … 255, row by row
    };

    explicit PictureMask(Frame picture, std::filesystem::path path, int softEdge)
        : m_picture(std::move(picture)), m_path(std::move(path)), m_softEdge(softEdge) {}
    [[nodiscard]] Levels levelsAt(Size frame) const;
    [[nodiscard]] static Levels reduced(const Levels& full, Size size);
    [[nodiscard]] static Levels softened(const Levels& hard, int reach);
    void prepare(const Frame& like);

    Frame m_picture;
    std::filesystem::path m_path;
    int m_softEdge = 0;
    Levels m_full;    // for the size and format of the last frame
    Levels m_chroma;  // likewise; where chroma is smaller
};

}  // namespace tessera::media
