// The names by which the desktop knows the application; the desktop entry and the metainfo use the same.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tessera::ui {

constexpr const char* applicationId = "io.github.tessera_video.Tessera";  // the desktop entry's file name
constexpr const char* applicationName = "Tessera";
constexpr const char* settingsFolder = "tessera";
constexpr const char* settingsName = "window";

}  // namespace tessera::ui
