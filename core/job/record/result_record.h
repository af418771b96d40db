// How finished results were made, so that a stretch of one can be made again.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/file_identity.h"
#include "core/job/record/job_record.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tessera::job {

// What a job leaves open and finds out when its first frame is made.
struct Settled {
    std::optional<tiling::TileShape> tiles;  // with automatic tiles
    std::string precision;                   // "" where there was no choice

    bool operator==(const Settled&) const = default;
};

// How frames of a result were made: those of the conversion, or of a stretch that was made again.
struct Making {
    JobSpec spec;
    std::optional<files::FileIdentity> mask;
    bool keepsOriginals = false;  // the nearer original in place of each generated frame
    Settled settled;
};

struct Repair {
    SegmentRange frames;
    Making making;
};

// `job`: of the conversion. Of repairs that cover the same frame the last one counts.
struct ResultRecord {
    JobRecord job;
    Settled settled;
    std::vector<Repair> repairs;
};

[[nodiscard]] std::string toJson(const ResultRecord& record);
// Throws Error(BadOption) for anything that toJson() would not have written.
[[nodiscard]] ResultRecord resultRecordFromJson(std::string_view text);

// Results are known by their contents, under whatever name and wherever they lie. The last 200 are remembered. Failing to
// remember one does not matter to it.
void rememberResult(const ResultRecord& record, const std::filesystem::path& result) noexcept;

// Throws Error(BadInput) for a file that cannot be read or is not as it was left, or was not made by this user's Tessera.
[[nodiscard]] ResultRecord recordOfResult(const std::filesystem::path& result);

}  // namespace tessera::job
