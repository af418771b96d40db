// The kinds of files that a person can name, and the codecs that each holds; without FFmpeg's types.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <span>
#include <string>

namespace tessera::media {

// How a finished file comes about: joined by stream copy; one file for each frame; or encoded at the end, because each
// frame builds on the ones before.
enum class OutputKind { Container, Pictures, Animation };

struct OutputFormat {
    const char* extension;  // ".mkv"
    const char* container;  // FFmpeg's name, "matroska"
    const char* name;       // "Matroska", for messages
    const char* codec;      // what such files are usually made of
    OutputKind kind = OutputKind::Container;
};

[[nodiscard]] std::span<const OutputFormat> outputFormats();
// By the extension of `path`. Throws Error(Output) for one that is not known, and for the name of a single picture.
[[nodiscard]] const OutputFormat& outputFormat(const std::filesystem::path& path);
[[nodiscard]] OutputKind outputKind(const std::filesystem::path& path);
[[nodiscard]] std::string outputName(const std::filesystem::path& path);  // "PNG pictures", for messages

// Whether such files store what lies beside packets, as the transparency of VP9.
[[nodiscard]] bool storesAdditions(const std::filesystem::path& output);

// The codec that files like `output` are made of unless another is asked for. Throws Error(Output) for an unknown
// container.
[[nodiscard]] std::string usualCodec(const std::filesystem::path& output);
// ".gif" of "gif": the extension of files that hold this codec and no other; "" for the codecs of containers.
[[nodiscard]] std::string ownExtension(const std::string& codec);

}  // namespace tessera::media
