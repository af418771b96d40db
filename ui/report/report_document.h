// The report of one finished conversion, in the person's language and as data: what was done, and what it took.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/queue/queue_item.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace tessera::ui {

class PresetStore;

struct ReportRow {
    QString name;
    QString value;
};

struct ReportSection {
    QString title;
    QList<ReportRow> rows;
    QStringList lines;  // sentences, below the rows
};

struct ReportDocument {
    QString title;
    QList<ReportSection> sections;
    QByteArray json;  // for programs: the same facts, not translated
};

// `item` has a report.
[[nodiscard]] ReportDocument reportOf(const QueueItem& item, const PresetStore& presets);

[[nodiscard]] QString plainText(const ReportDocument& document);
// A page that stands on its own; its colours follow the reader's light or dark.
[[nodiscard]] QString htmlPage(const ReportDocument& document);

}  // namespace tessera::ui
