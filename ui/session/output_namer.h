// Finds names for new files, off the UI thread.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/background.h"
#include "ui/core/job_functions.h"
#include "ui/queue/queue_model.h"
#include "ui/settings/preset_store.h"

namespace tessera::ui {

// How outputs are called and where they go, unless a person chose the file.
struct OutputRule {
    QString pattern;  // as in job::OutputNaming; empty: the usual one
    QString folder;   // empty: beside the source

    bool operator==(const OutputRule&) const = default;
};

// Queue and presets outlive it.
class OutputNamer {
public:
    using Answer = std::function<void(const Outcome<QString>&)>;

    OutputNamer(NameOutput name, const QueueModel& queue, const PresetStore& presets);

    void setRule(const OutputRule& rule) { m_rule = rule; }
    [[nodiscard]] const OutputRule& rule() const noexcept { return m_rule; }

    // A name that no file has, and no other video of the queue that waits or runs.
    void request(const QueueItem& item, Answer answer) { request(item, m_rule, std::move(answer)); }
    void request(const QueueItem& item, const OutputRule& rule, Answer answer);

private:
    [[nodiscard]] job::OutputNaming namingFor(const QueueItem& item, const OutputRule& rule) const;

    NameOutput m_name;
    OutputRule m_rule;
    const QueueModel& m_queue;
    const PresetStore& m_presets;
    Background m_background;  // last: its calls end before anything they use
};

}  // namespace tessera::ui
