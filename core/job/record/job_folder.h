// The folder of an unfinished job: its record, the segments that are complete, and who works on it.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/descriptor.h"
#include "core/job/record/job_record.h"

#include <filesystem>
#include <optional>
#include <stop_token>
#include <string>

namespace tessera::job {

// Everything in it appears whole or not at all, so a folder is usable after any interruption, and several machines
// can work in one. Only files that a job makes are ever read or removed, and only in a folder with our mark: one that
// held nothing when it was taken.
class JobFolder {
public:
    enum class Use {
        Alone,    // nobody else may work on it meanwhile
        Shared,   // to make segments
        Looking,  // changes nothing, waits for nobody
    };

    // ".<output name>.tessera" beside the output, or the folder that the job names.
    [[nodiscard]] static std::filesystem::path pathFor(const JobSpec& spec);

    // Makes the folder where there is none. Throws Error(Output) when it cannot be made or is in use, Error(BadOption) when
    // it holds other things.
    [[nodiscard]] static JobFolder create(const std::filesystem::path& path, Use use);
    // Throws Error(BadOption) when there is no job, Error(Output) when it is in use.
    [[nodiscard]] static JobFolder open(const std::filesystem::path& path, Use use);
    [[nodiscard]] static bool holdsJob(const std::filesystem::path& path);
    // Takes away what is left where remove() was interrupted; nothing else, and nothing that is in use.
    static void sweep(const std::filesystem::path& path);

    JobFolder(JobFolder&& other) noexcept = default;
    JobFolder& operator=(JobFolder&&) = delete;
    ~JobFolder() = default;

    [[nodiscard]] const std::filesystem::path& path() const noexcept { return m_path; }

    // Throws Error(BadOption) when the record cannot be read.
    [[nodiscard]] JobRecord job() const;
    void begin(const JobRecord& record);  // throws Error(Output) when there is a job already

    // The record of a complete segment whose file is there; nothing when it has still to be made.
    [[nodiscard]] std::optional<SegmentRecord> segment(int index) const;
    // Whether the segment's file is as it was when it was closed. Reads all of it; true when stopped, for then nothing
    // speaks against it.
    [[nodiscard]] bool isIntact(const SegmentRecord& record, std::stop_token stop = {}) const;
    void forget(int index);  // a damaged segment, to be made again

    [[nodiscard]] std::filesystem::path fileOf(const SegmentRecord& record) const;
    // Where to write it; nothing is there. Another name each time.
    [[nodiscard]] std::filesystem::path unfinishedFile(int index) const;
    // Checks the file and makes it segment `record.index`; the first that comes counts. Answers the record that
    // does. Throws Error(Output) when the file is not as it was written.
    SegmentRecord close(const std::filesystem::path& unfinished, SegmentRecord record);

    // With automatic tiles, those of the whole job: of several plans the first counts.
    [[nodiscard]] std::optional<tiling::TileShape> tiles() const;
    [[nodiscard]] tiling::TileShape fixTiles(const tiling::TileShape& planned);

    // The same of the numbers that the model computes in, "fp16"; nothing is said where there was no choice. `measured` may be
    // "": only what was fixed before.
    [[nodiscard]] std::string fixPrecision(const std::string& measured);

    // What the finished file will be, before it gets its name: after an interruption it is known again.
    void announceOutput(const files::FileIdentity& identity);
    [[nodiscard]] bool announced(const std::filesystem::path& output) const;

    void clear();             // removes the job; the folder can take another
    void remove();            // the same, and the folder if nothing else is in it
    void removeUnfinished();  // files that an interrupted run left; only with Use::Alone

private:
    JobFolder(std::filesystem::path path, Use use);
    [[nodiscard]] std::optional<std::string> read(const std::string& name) const;

    std::filesystem::path m_path;
    files::Descriptor m_lock;
};

}  // namespace tessera::job
