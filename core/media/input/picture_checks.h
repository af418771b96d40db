// Checksums that travel with pictures (FFV1, PNG, HEVC's MD5), compared while they are decoded.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/av_ptr.h"

#include <cstdint>
#include <memory>

namespace tessera::media {

// FFmpeg's decoders compare, but tell only its log: this listens there. One for each decoder, which it must outlive; from
// any thread.
class PictureChecks {
public:
    PictureChecks();
    ~PictureChecks();
    PictureChecks(PictureChecks&&) noexcept;
    PictureChecks& operator=(PictureChecks&&) noexcept;

    // Before the decoder is opened.
    void attachTo(AVCodecContext& decoder);

    // How many pictures failed since the last call.
    [[nodiscard]] std::int64_t takeFailed();

    struct Failures;

private:
    std::unique_ptr<Failures> m_failures;
};

}  // namespace tessera::media
