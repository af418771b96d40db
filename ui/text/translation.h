// The words of the window in the person's language; English plurals where there is no translation.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QCoreApplication;

namespace tessera::ui {

struct Language {
    QString code;  // "de", "zh_CN"
    QString name;  // in the language itself: "Deutsch"
};

// The languages that the window speaks, English first.
[[nodiscard]] const QList<Language>& languages();

// Puts the application into a language, also while it runs: windows get QEvent::LanguageChange. Words, numbers
// and writing direction follow it. Empty, or unknown: the system's language.
void setLanguage(QCoreApplication& application, const QString& code);

}  // namespace tessera::ui
