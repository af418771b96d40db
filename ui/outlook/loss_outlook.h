// What a conversion would keep, convert and drop, read before it starts: off the UI thread, and never waited for.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/background.h"
#include "ui/core/job_functions.h"

#include <QObject>
#include <QTimer>

#include <optional>
#include <vector>

namespace tessera::ui {

struct Foresight {
    media::Fates fates;
    // Of what is dropped, that a Matroska file with the same frames would keep.
    std::vector<Message> keptByMatroska;
};

class LossOutlook : public QObject {
    Q_OBJECT

public:
    explicit LossOutlook(ForeseeFates foresee, QObject* parent = nullptr);
    ~LossOutlook() override;

    // Asks soon, unless it is known; a question that was asked before and is not answered yet is stopped.
    void want(const job::JobSpec& spec);
    void wantNothing();

    // Of what was wanted last: nullptr while it is not known. A failure says that the file cannot be made.
    [[nodiscard]] const Outcome<Foresight>* known() const noexcept { return m_answer ? &*m_answer : nullptr; }

Q_SIGNALS:
    void changed();

private:
    struct Known {
        job::JobSpec spec;
        Foresight foresight;
    };

    void ask();
    void answer(const job::JobSpec& spec, const Outcome<Foresight>& outcome);

    ForeseeFates m_foresee;
    std::optional<job::JobSpec> m_wanted;
    std::optional<Outcome<Foresight>> m_answer;
    std::vector<Known> m_known;   // the newest last
    std::stop_source m_question;  // the one in flight
    QTimer m_rest;
    Background m_background;  // last: its calls end before anything they use
};

}  // namespace tessera::ui
