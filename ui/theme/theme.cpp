#include "ui/theme/theme.h"

#include <QWidget>

#include <algorithm>
#include <array>

namespace tessera::ui {

namespace {

Theme neutralSurround() {
    Theme theme;
    theme.surround = QColor(0x1c, 0x1c, 0x1c);
    theme.surroundText = QColor(0xe4, 0xe4, 0xe4);
    theme.surroundDim = QColor(0xa0, 0xa0, 0xa0);
    theme.overlay = QColor(0x3f, 0xd6, 0xc2);
    theme.overlayWarning = QColor(0xf5, 0xb9, 0x42);
    return theme;
}

Theme makeLight() {
    Theme theme = neutralSurround();
    theme.window = QColor(0xee, 0xef, 0xf1);
    theme.panel = QColor(0xf6, 0xf7, 0xf8);
    theme.card = QColor(0xff, 0xff, 0xff);
    theme.cardHover = QColor(0xf0, 0xf4, 0xf4);
    theme.line = QColor(0xd3, 0xd6, 0xda);
    theme.text = QColor(0x1a, 0x1d, 0x21);
    theme.dimText = QColor(0x59, 0x61, 0x6b);
    theme.accent = QColor(0x0a, 0x7c, 0x71);
    theme.accentHover = QColor(0x09, 0x6b, 0x62);
    theme.onAccent = QColor(0xff, 0xff, 0xff);
    theme.accentSoft = QColor(0xdd, 0xf0, 0xee);
    theme.danger = QColor(0xb3, 0x26, 0x1e);
    theme.warning = QColor(0x8a, 0x5c, 0x00);
    theme.success = QColor(0x1a, 0x7f, 0x37);
    return theme;
}

Theme makeDark() {
    Theme theme = neutralSurround();
    theme.dark = true;
    theme.window = QColor(0x26, 0x27, 0x29);
    theme.panel = QColor(0x2b, 0x2d, 0x30);
    theme.card = QColor(0x35, 0x38, 0x3c);
    theme.cardHover = QColor(0x3e, 0x42, 0x46);
    theme.line = QColor(0x49, 0x4d, 0x53);
    theme.text = QColor(0xec, 0xed, 0xef);
    theme.dimText = QColor(0xa9, 0xb0, 0xb8);
    theme.accent = QColor(0x36, 0xbf, 0xae);
    theme.accentHover = QColor(0x4f, 0xd2, 0xc2);
    theme.onAccent = QColor(0x05, 0x24, 0x20);
    theme.accentSoft = QColor(0x27, 0x47, 0x45);
    theme.danger = QColor(0xff, 0x8f, 0x85);
    theme.warning = QColor(0xf2, 0xc1, 0x4e);
    theme.success = QColor(0x5b, 0xd1, 0x8b);
    return theme;
}

QFont scaled(const QFont& base, double factor) {
    QFont font = base;
    if (base.pointSizeF() > 0) {
        font.setPointSizeF(base.pointSizeF() * factor);
    } else {
        font.setPixelSize(qRound(base.pixelSize() * factor));
    }
    return font;
}

}  // namespace

QColor heatColour(double warmth) {
    constexpr std::array<QRgb, 5> stops{qRgb(24, 15, 62), qRgb(101, 26, 110), qRgb(183, 55, 84),
                                        qRgb(246, 130, 41), qRgb(252, 232, 140)};
    const double place = std::clamp(warmth, 0.0, 1.0) * (stops.size() - 1);
    const auto below = std::min(static_cast<size_t>(place), stops.size() - 2);
    const double share = place - static_cast<double>(below);
    const auto mix = [share](int from, int to) { return from + qRound((to - from) * share); };
    const QRgb from = stops[below];
    const QRgb to = stops[below + 1];
    return QColor(mix(qRed(from), qRed(to)), mix(qGreen(from), qGreen(to)), mix(qBlue(from), qBlue(to)));
}

const Theme& Theme::light() {
    static const Theme theme = makeLight();
    return theme;
}

const Theme& Theme::darkTheme() {
    static const Theme theme = makeDark();
    return theme;
}

const Theme& Theme::of(const QPalette& palette) {
    return palette.color(QPalette::Window).lightness() < 128 ? darkTheme() : light();
}

const Theme& Theme::of(const QWidget* widget) {
    return of(widget->palette());
}

QPalette Theme::palette() const {
    QPalette palette;
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, card);
    palette.setColor(QPalette::AlternateBase, panel);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::PlaceholderText, dimText);
    palette.setColor(QPalette::Button, card);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::BrightText, danger);
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, onAccent);
    palette.setColor(QPalette::Link, accent);
    palette.setColor(QPalette::LinkVisited, accent);
    palette.setColor(QPalette::ToolTipBase, dark ? cardHover : QColor(0x2b, 0x2d, 0x30));
    palette.setColor(QPalette::ToolTipText, QColor(0xf2, 0xf2, 0xf2));
    palette.setColor(QPalette::Light, cardHover);
    palette.setColor(QPalette::Midlight, panel);
    palette.setColor(QPalette::Mid, line);
    palette.setColor(QPalette::Dark, line.darker(115));
    palette.setColor(QPalette::Shadow, QColor(0, 0, 0, 90));
    QColor disabled = dimText;
    disabled.setAlpha(150);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText}) {
        palette.setColor(QPalette::Disabled, role, disabled);
    }
    palette.setColor(QPalette::Disabled, QPalette::Highlight, line);
    return palette;
}

QFont smallFont(const QFont& base) {
    return scaled(base, 0.9);
}

QFont strongFont(const QFont& base) {
    QFont font = base;
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont titleFont(const QFont& base) {
    return strongFont(scaled(base, 1.3));
}

}  // namespace tessera::ui
