// The words of the window in the person's language; English plurals where there is no translation.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;
class QLocale;

namespace tessera::ui {

// Call once, before the first widget. The translation lives as long as the application.
void installTranslation(QCoreApplication& application, const QLocale& locale);

}  // namespace tessera::ui
