// The words of a menu, where they stand outside of it.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tessera::ui {

// Without what marks the key: "Open…" of "&Open…", "開く…" of "開く(&O)…".
[[nodiscard]] QString withoutMnemonic(const QString& words);

}  // namespace tessera::ui
