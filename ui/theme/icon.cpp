#include "ui/theme/icon.h"

#include "ui/theme/theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <optional>

// Resources of a static library are not there by themselves; the macro only works outside any namespace.
static void initTesseraResources() {
    Q_INIT_RESOURCE(tessera);
}

namespace tessera::ui {

namespace {

QByteArray recoloured(const QString& name, const QColor& color) {
    loadResources();
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("There is no icon called %s", qUtf8Printable(name));
        return {};
    }
    return file.readAll().replace("currentColor", color.name().toLatin1());
}

void paintIcon(QPainter* painter, const QRectF& rect, const QString& name, const QColor& color) {
    QSvgRenderer renderer(recoloured(name, color));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    renderer.render(painter, rect);
    painter->restore();
}

class PaletteIconEngine : public QIconEngine {
public:
    PaletteIconEngine(QString name, std::optional<QColor> color)
        : m_name(std::move(name)), m_color(std::move(color)) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        paintIcon(painter, rect, m_name, colorFor(mode));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override {
        return drawn(size, colorFor(mode));
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal scale) override {
        QPixmap result = drawn(size, colorFor(mode));
        result.setDevicePixelRatio(scale);
        return result;
    }

    QIconEngine* clone() const override { return new PaletteIconEngine(*this); }

private:
    [[nodiscard]] QColor colorFor(QIcon::Mode mode) const {
        const QPalette palette = QGuiApplication::palette();
        const Theme& theme = Theme::of(palette);
        QColor color = m_color.value_or(theme.text);
        if (mode == QIcon::Disabled) {
            color = theme.dimText;
            color = QColor((color.red() + theme.window.red()) / 2, (color.green() + theme.window.green()) / 2,
                           (color.blue() + theme.window.blue()) / 2);
        }
        return color;
    }

    [[nodiscard]] QPixmap drawn(const QSize& size, const QColor& color) const {
        const QString key = QStringLiteral("tessera-icon/%1/%2x%3/%4")
                                .arg(m_name)
                                .arg(size.width())
                                .arg(size.height())
                                .arg(color.name());
        QPixmap result;
        if (QPixmapCache::find(key, &result)) {
            return result;
        }
        result = QPixmap(size);
        result.fill(Qt::transparent);
        QPainter painter(&result);
        paintIcon(&painter, QRectF(QPointF(0, 0), QSizeF(size)), m_name, color);
        painter.end();
        QPixmapCache::insert(key, result);
        return result;
    }

    QString m_name;
    std::optional<QColor> m_color;
};

}  // namespace

void loadResources() {
    static const bool once = [] {
        initTesseraResources();
        return true;
    }();
    Q_UNUSED(once)
}

QIcon applicationIcon() {
    loadResources();
    return QIcon(QStringLiteral(":/tessera.svg"));
}

QIcon icon(const QString& name) {
    return QIcon(new PaletteIconEngine(name, std::nullopt));
}

QIcon icon(const QString& name, const QColor& color) {
    return QIcon(new PaletteIconEngine(name, color));
}

QPixmap iconPixmap(const QString& name, const QColor& color, int size, qreal devicePixelRatio) {
    const int pixels = qRound(size * devicePixelRatio);
    QPixmap result = icon(name, color).pixmap(QSize(pixels, pixels), 1.0);
    result.setDevicePixelRatio(devicePixelRatio);
    return result;
}

}  // namespace tessera::ui
