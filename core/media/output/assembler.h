// Makes the finished file: video segments joined by stream copy, and everything else of the source copied
// beside it.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/rational.h"
#include "core/media/source_window.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace tessera::media {

struct AssemblyRequest {
    std::vector<std::filesystem::path> segments;  // in order
    std::filesystem::path source;  // audio, subtitles, chapters, … come from here; empty: video only
    // The container follows its extension. A pattern such as "folder/frame_%05d.png" makes a folder of pictures.
    std::filesystem::path output;
    Rational frameRate{0};         // hint for the header; 0 when frames come at varying distances
    bool overwrite = false;
    std::optional<SourceWindow> window;  // set: the segments' times count from its start already
    // Where everything but the video ends, on the segments' clock; nothing: where it ends in the source.
    std::optional<Rational> end;
    // Told of the file when it is complete and checked, before it gets its name. May be empty.
    std::function<void(const std::filesystem::path& complete)> beforeNaming;
};

struct AssemblySummary {
    std::int64_t bytes = 0;
    std::int64_t videoFrames = 0;
    std::vector<std::string> warnings;  // each stream dropped or converted, by name
};

// Writes to "<output>.part" (of pictures: "<folder>.part") beside the output, reads that back, flushes it to disk, then renames: the name appears
// only when the file is complete. Returns without output (and without the .part) when stopped. Throws Error(Output),
// Error(BadInput).
[[nodiscard]] AssemblySummary assemble(const AssemblyRequest& request, std::stop_token stop);

// The codec that files like `output` are made of unless another is asked for. Throws Error(Output) for an unknown
// container.
[[nodiscard]] std::string usualCodec(const std::filesystem::path& output);
// ".gif" of "gif": the extension of files that hold this codec and no other; "" for the codecs of containers.
[[nodiscard]] std::string ownExtension(const std::string& codec);

// Throws Error(Unsupported) when `output` cannot hold video of this codec, Error(BadOption) for a codec that does not
// exist.
void checkCodec(const std::filesystem::path& output, const std::string& codec);

// Throws Error(Output) or Error(BadInput) when `output` cannot be written as asked: same file as `source`
// (also through links), exists and not to be overwritten, folder missing or read-only, unknown container. Pictures
// need a folder that is new or empty.
// Touches nothing.
void checkOutput(const std::filesystem::path& source, const std::filesystem::path& output, bool overwrite);

// Whether the container of `output` (by its extension) takes video of this codec, a name from
// availableCodecs(). Throws Error(Output) for an unknown container.
[[nodiscard]] bool containerHolds(const std::filesystem::path& output, const std::string& codec);

}  // namespace tessera::media
