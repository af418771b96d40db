// What a job folder says: what is to be made of which file, and which pieces are done. Read from folders that may
// come from anywhere: every value is checked.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/files/file_identity.h"
#include "core/job/record/job_spec.h"
#include "core/job/record/segment_figures.h"
#include "core/job/record/segment_plan.h"
#include "core/media/input/video_reader.h"
#include "core/tiling/tile_grid.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tessera::job {

// What a person asked for and a job settled when it began: its spec says what that came to.
struct AskedHardware {
    std::string decode{decodeInSoftware};
    std::string codec;
    std::string speed;
    std::string pixelFormat;

    bool operator==(const AskedHardware&) const = default;
};

// Written once, before the first frame is made.
struct JobRecord {
    JobSpec spec;
    AskedHardware asked;
    std::string versions;  // of everything that the bytes depend on besides the settings
    files::FileIdentity input;
    std::optional<files::FileIdentity> mask;
    std::string filter;                     // the whole graph that pictures pass; "": none
    media::SourceTimes times;               // of all frames of the input, filtered
    std::vector<Message> warnings;          // about the input
    std::vector<std::int64_t> segmentEnds;  // in output frames; segments follow each other from 0
};

// Written when a segment is complete; from then on it does not change.
struct SegmentRecord {
    int index = 0;
    std::string file;      // "" when the source ended before the segment's first frame
    std::string checksum;  // SHA-256 of the file
    std::int64_t bytes = 0;
    std::int64_t frames = 0;
    std::int64_t generated = 0;
    std::int64_t spreadDuplicates = 0;
    std::int64_t cuts = 0;
    std::int64_t missing = 0;  // source frames that others stood in for
    media::DecodeFaults faults;
    std::int64_t peakBytes = 0;
    GeneratingFigures generating;
    SeamRatios seams;
    std::string device;
    std::vector<Message> notes;

    bool operator==(const SegmentRecord&) const = default;
};

// What this build makes of equal settings: "0.1.0, libavcodec 59.37.100".
[[nodiscard]] std::string recordVersions();

[[nodiscard]] std::string toJson(const JobRecord& record);
[[nodiscard]] std::string toJson(const SegmentRecord& record);
[[nodiscard]] std::string toJson(const tiling::TileShape& shape);
[[nodiscard]] std::string toJson(const files::FileIdentity& file);
[[nodiscard]] std::string precisionJson(const std::string& precision);

// All throw Error(BadOption) for anything that toJson() would not have written.
[[nodiscard]] JobRecord jobRecordFromJson(std::string_view text);
[[nodiscard]] SegmentRecord segmentRecordFromJson(std::string_view text);
[[nodiscard]] tiling::TileShape tileShapeFromJson(std::string_view text);
[[nodiscard]] std::string precisionFromJson(std::string_view text);
[[nodiscard]] files::FileIdentity identityFromJson(std::string_view text);

// "000007-<16 digits of its checksum>.nut": equal contents have equal names.
[[nodiscard]] std::string segmentFileName(int index, const std::string& checksum);

}  // namespace tessera::job
