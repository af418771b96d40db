#include "ui/queue/item_text.h"

#include "ui/text/format.h"
#include "ui/text/message_text.h"

#include <QCoreApplication>

namespace tessera::ui {

namespace {

QString runningText(const job::Progress& progress) {
    if (progress.stage != job::Stage::Converting) {
        return stageText(progress);
    }
    const QString percent = QCoreApplication::translate("ItemText", "%1 %").arg(percentDone(progress));
    if (progress.remainingSeconds < 0) {
        return percent;
    }
    return QCoreApplication::translate("ItemText", "%1, about %2 left")
        .arg(percent, clockText(progress.remainingSeconds));
}

QString doneText(const QueueItem& item) {
    const auto warnings = item.report ? static_cast<int>(item.report->warnings.size()) : 0;
    if (warnings > 0) {
        return QCoreApplication::translate("ItemText", "Done, %n warning(s)", nullptr, warnings);
    }
    return QCoreApplication::translate("ItemText", "Done");
}

}  // namespace

QString itemStateText(const QueueItem& item) {
    switch (item.state) {
        case ItemState::Opening:
            return QCoreApplication::translate("ItemText", "Opening…");
        case ItemState::Ready:
            return item.unfinished && percentDone(item.progress) > 0
                       ? QCoreApplication::translate("ItemText", "Waiting, kept at %1 %")
                             .arg(percentDone(item.progress))
                       : QCoreApplication::translate("ItemText", "Waiting");
        case ItemState::Running:
            return runningText(item.progress);
        case ItemState::Paused:
            return QCoreApplication::translate("ItemText", "Paused at %1 %").arg(percentDone(item.progress));
        case ItemState::Done:
            return doneText(item);
        case ItemState::Cancelled:
            return QCoreApplication::translate("ItemText", "Cancelled");
        case ItemState::Failed:
            return QCoreApplication::translate("ItemText", "Failed");
    }
    return {};
}

QString failureText(const QueueItem& item) {
    return item.state == ItemState::Failed && item.failure ? failureText(*item.failure) : QString();
}

QString rateChoiceText(const JobSettings& settings) {
    const QString rate = settings.targetRate > Rational{0} ? rateText(settings.targetRate.toDouble())
                                                           : QStringLiteral("×%1").arg(settings.factor);
    if (!settings.speeds.empty()) {
        return QCoreApplication::translate("ItemText", "%1, changing speed").arg(rate);
    }
    return settings.slowMotion == 1 ? rate
                                    : QCoreApplication::translate("ItemText", "%1, %2 times slower")
                                          .arg(rate)
                                          .arg(settings.slowMotion);
}

int percentDone(const job::Progress& progress) {
    if (progress.framesTotal < 1) {
        return 0;
    }
    return static_cast<int>(100 * progress.framesDone / progress.framesTotal);
}

QString stageText(const job::Progress& progress) {
    switch (progress.stage) {
        case job::Stage::Preparing:
            return QCoreApplication::translate("ItemText", "Preparing…");
        case job::Stage::Converting:
            return QCoreApplication::translate("ItemText", "Converting");
        case job::Stage::Finishing:
            return QCoreApplication::translate("ItemText", "Finishing…");
    }
    return {};
}

}  // namespace tessera::ui
