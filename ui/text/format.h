// Numbers as people read them, by the locale.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/geometry.h"
#include "core/base/rational.h"

#include <QString>

namespace tessera::ui {

[[nodiscard]] QString sizeText(Size size);                // "3840×2160"
[[nodiscard]] QString speedText(double framesPerSecond);  // "3.2 fps"
[[nodiscard]] QString rateText(double framesPerSecond);   // "29.97 fps"
[[nodiscard]] QString clockText(double seconds);          // "0:07", "1:02:03"
[[nodiscard]] QString costTimeText(double seconds);       // "640 ms", "1.2 s"
// A number and its unit stay on one line where `text` is wrapped.
[[nodiscard]] QString withUnitsKept(const QString& text);
[[nodiscard]] QString bytesText(qint64 bytes);              // "1.1 GB"
[[nodiscard]] QString codecText(const std::string& codec);  // "H.264"

}  // namespace tessera::ui
