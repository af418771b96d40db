#include "ui/session/recovery.h"

#include "ui/base/paths.h"
#include "ui/preview/mask_files.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QStringList>

namespace tessera::ui {

Recovery::Recovery(Session& session, const RecoveryFunctions& core, QObject* parent)
    : QObject(parent), m_session(session), m_core(core), m_background(QStringLiteral("recovery")) {
    connect(&session, &Session::runningChanged, this, [this] {
        if (const QueueItem* running = m_session.running()) {
            leaveOut(running->path);
        }
    });
}

void Recovery::look() {
    QStringList masks;
    for (int row = 0; row < m_session.queue().rowCount(); ++row) {
        masks.append(toQString(m_session.queue().at(row).settings.keep.mask));
    }
    m_background.run(
        [jobs = m_core.unfinishedJobs, reports = m_core.takeCrashReports, masks](const std::stop_token&) {
            Leftovers leftovers{jobs(), {}};
            QStringList used = masks;
            for (const job::UnfinishedJob& job : leftovers.jobs) {
                used.append(toQString(job.spec.keep.mask));
            }
            removeUnusedMasks(defaultMaskFolder(), used);
            for (const std::filesystem::path& report : reports()) {
                if (!report.empty()) {
                    leftovers.crashReport = toQString(report);
                }
            }
            return leftovers;
        },
        [this](const Outcome<Leftovers>& outcome) {
            const auto* leftovers = std::get_if<Leftovers>(&outcome);
            if (leftovers != nullptr && (!leftovers->jobs.empty() || !leftovers->crashReport.isEmpty())) {
                m_leftovers = *leftovers;
                Q_EMIT found(*leftovers);
            }
        });
}

void Recovery::goOn() {
    m_session.goOn(std::exchange(m_leftovers.jobs, {}));
}

void Recovery::giveUp() {
    m_background.run(
        [discard = m_core.discardJob, jobs = std::exchange(m_leftovers.jobs, {})](const std::stop_token&) {
            for (const job::UnfinishedJob& job : jobs) {
                discard(job.folder);
            }
            return true;
        },
        [this](const Outcome<bool>& outcome) {
            if (const auto* failure = std::get_if<Failure>(&outcome)) {
                Q_EMIT failed(*failure);
            }
        });
}

// Giving up must not take away what runs.
void Recovery::leaveOut(const QString& input) {
    const auto isOfIt = [&](const job::UnfinishedJob& job) { return toQString(job.spec.input) == input; };
    if (std::erase_if(m_leftovers.jobs, isOfIt) > 0) {
        Q_EMIT found(m_leftovers);
    }
}

QString leftoversText(const Leftovers& leftovers) {
    const auto name = [](const job::UnfinishedJob& job) {
        return QFileInfo(toQString(job.spec.input)).fileName();
    };
    QStringList sentences;
    if (!leftovers.crashReport.isEmpty()) {
        sentences.append(QCoreApplication::translate("Recovery", "Tessera ended unexpectedly."));
    }
    if (leftovers.jobs.size() == 1) {
        const job::UnfinishedJob& job = leftovers.jobs.front();
        sentences.append(
            QCoreApplication::translate("Recovery", "%1 was not finished: %2 of %3 frames are kept.")
                .arg(name(job), QLocale().toString(static_cast<qlonglong>(job.framesDone)),
                     QLocale().toString(static_cast<qlonglong>(job.framesTotal))));
    } else if (!leftovers.jobs.empty()) {
        QStringList names;
        for (const job::UnfinishedJob& job : leftovers.jobs) {
            names.append(name(job));
        }
        sentences.append(
            QCoreApplication::translate("Recovery", "Not finished, and kept as far as they got: %1.")
                .arg(QLocale().createSeparatedList(names)));
    }
    return sentences.join(u' ');
}

}  // namespace tessera::ui
