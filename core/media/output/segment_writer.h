// Encodes a run of output frames into a file of its own (video only), closed at both ends.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/base/rational.h"
#include "core/media/encode/encoder_options.h"
#include "core/media/frame.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace tessera::media {

struct SegmentSummary {
    std::int64_t frames = 0;
    std::int64_t bytes = 0;
};

// Exact timestamps: the container (NUT) holds any time base. One thread at a time.
class SegmentWriter {
public:
    // `like`: a source frame; size, pixel format and colour description are taken from it.
    // `alphaBeside`: see EncoderRequest. Throws Error(Output) when the file cannot be made, Error(Unsupported) when the
    // encoder refuses the format.
    SegmentWriter(const std::filesystem::path& path, const Frame& like, Rational timeBase, Rational frameRate,
                  const EncoderOptions& options, bool alphaBeside = false);
    ~SegmentWriter();  // a writer that was not finished removes its file
    SegmentWriter(const SegmentWriter&) = delete;
    SegmentWriter& operator=(const SegmentWriter&) = delete;

    // pts in `timeBase`, strictly increasing.
    void write(const Frame& frame);

    // Drains the encoder, closes and flushes the file to disk. Throws Error(Output) when any byte was lost.
    [[nodiscard]] SegmentSummary finish();

    [[nodiscard]] const std::filesystem::path& path() const noexcept;
    // Of the pixel format, as a phrase: "changes from yuv444p to yuv420p for libx264, which loses chroma detail".
    [[nodiscard]] const std::optional<Message>& formatChange() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

// The frames in a finished segment, counted by reading it. Throws Error(BadInput).
[[nodiscard]] std::int64_t countSegmentFrames(const std::filesystem::path& path);

}  // namespace tessera::media
