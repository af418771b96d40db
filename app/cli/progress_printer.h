// Shows the progress of a conversion on stderr: a bar on a terminal, lines or JSON elsewhere.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job/run/conversion.h"

#include <chrono>
#include <string>

namespace tessera::app {

enum class ProgressStyle { Bar, Lines, Json, None };

// "auto" (a bar on a terminal, else lines), "bar", "lines", "json", "none". Throws Error(BadOption).
[[nodiscard]] ProgressStyle progressStyle(const std::string& name);

class ProgressPrinter {
public:
    explicit ProgressPrinter(ProgressStyle style) : m_style(style) {}

    void show(const job::Progress& progress);
    void finish();  // leaves the cursor on a fresh line

private:
    void showBar(const job::Progress& progress);
    void showLine(const job::Progress& progress);
    static void showJson(const job::Progress& progress);

    ProgressStyle m_style;
    bool m_barShown = false;
    bool m_announced = false;
    std::chrono::steady_clock::time_point m_lastLine{};
};

// One JSON line on stderr: {"schema":1,"event":…}.
void printJsonEvent(const std::string& event, const std::string& message);

}  // namespace tessera::app
