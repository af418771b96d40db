// Notices that a program ended without being asked to, and writes down where it was.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace tessera::files {

// From now on a crash (a fatal signal, an exception that nobody catches) leaves a report with a backtrace in
// "<state folder>/reports" before the program ends as it would have. Call once, early in main().
void reportCrashes(const std::string& programAndVersion);

// What the program is at: a line of the report. Any thread.
void noteForCrashReport(const std::string& activity);

// A mark in the state folder that is there while the program runs, and stays when it crashes, is killed or loses
// power.
class RunMark {
public:
    RunMark();
    ~RunMark();
    RunMark(const RunMark&) = delete;
    RunMark& operator=(const RunMark&) = delete;

    // Programs that ended without removing theirs, each told of once: the reports they left, "" for one that could
    // not leave any.
    [[nodiscard]] static std::vector<std::filesystem::path> takeAbandoned();

private:
    std::filesystem::path m_path;
    int m_lock = -1;
};

}  // namespace tessera::files
