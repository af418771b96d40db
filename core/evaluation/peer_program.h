// Other programs that make frames, run for comparison.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/run_control.h"
#include "core/evaluation/evaluation_result.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <utility>

namespace tessera::evaluation {

// A file in the system's temporary folder, removed on destruction.
class TemporaryFile {
public:
    explicit TemporaryFile(const std::string& extension);  // ".mkv". Throws Error(Output).
    ~TemporaryFile();
    TemporaryFile(TemporaryFile&& other) noexcept : m_path(std::exchange(other.m_path, {})) {}
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const noexcept { return m_path; }

private:
    std::filesystem::path m_path;
};

struct PeerResult {
    TemporaryFile file;  // lossless, the clip's own frame rate: its kept frames and made ones between them
    double seconds = 0;
    double cpuSeconds = 0;
    std::int64_t peakBytes = 0;
};

// `from`: seconds by the file's own clock; nothing: the beginning. Nothing when stopped. Throws Error(Unsupported) when there is no ffmpeg, Error(BadInput) when it fails.
[[nodiscard]] std::optional<PeerResult> runMinterpolate(const EvaluationSpec& spec,
                                                        std::optional<double> from, RunControl& control);

}  // namespace tessera::evaluation
