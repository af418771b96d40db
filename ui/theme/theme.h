// The colours and distances of the window: one accent, neutral greys, a 4 pixel grid; light and dark.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

class QWidget;

namespace tessera::ui {

namespace space {
constexpr int tiny = 4;
constexpr int small = 8;
constexpr int medium = 12;
constexpr int large = 16;
constexpr int huge = 24;
constexpr int radius = 6;  // of rounded corners
}  // namespace space

struct Theme {
    bool dark = false;
    QColor window;
    QColor panel;  // the side panel
    QColor card;   // what lies on the panel: cards, fields
    QColor cardHover;
    QColor line;  // hairlines and borders
    QColor text;
    QColor dimText;
    QColor accent;
    QColor accentHover;
    QColor onAccent;    // text on the accent
    QColor accentSoft;  // the accent as a background
    QColor danger;
    QColor warning;
    QColor success;

    // The same for light and dark: people judge video against it.
    QColor surround;
    QColor surroundText;
    QColor surroundDim;
    QColor overlay;  // the accent on top of a picture
    QColor overlayWarning;

    [[nodiscard]] static const Theme& light();
    [[nodiscard]] static const Theme& darkTheme();
    // Light or dark, by how light the palette's window colour is.
    [[nodiscard]] static const Theme& of(const QPalette& palette);
    [[nodiscard]] static const Theme& of(const QWidget* widget);

    [[nodiscard]] QPalette palette() const;
};

// Cold to hot, 0 … 1, for figures drawn on a picture: evenly darker to lighter, also to the colour-blind.
[[nodiscard]] QColor heatColour(double warmth);

// Sizes relative to the system's font, so that a person's choice of size is kept.
[[nodiscard]] QFont smallFont(const QFont& base);
[[nodiscard]] QFont strongFont(const QFont& base);
[[nodiscard]] QFont titleFont(const QFont& base);

}  // namespace tessera::ui
