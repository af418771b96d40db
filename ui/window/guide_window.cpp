#include "ui/window/guide_window.h"

#include "ui/controls/screen_room.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QFontMetrics>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocument>

// Resources of a static library are not there by themselves; the macro only works outside any namespace.
static void initGuideResources() {
    Q_INIT_RESOURCE(guide);
}

namespace tessera::ui {

namespace {

const QUrl guideSource(QStringLiteral("qrc:/docs/guide/README.md"));

// As the sites where such texts are read make it: "The first video" is #the-first-video.
QString anchorOf(const QString& heading) {
    static const QRegularExpression unfit(QStringLiteral("[^\\w\\- ]"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    return heading.toLower().remove(unfit).replace(u' ', u'-');
}

class GuideWindow final : public QTextBrowser {
public:
    explicit GuideWindow(QWidget* parent) : QTextBrowser(parent) {
        setWindowFlag(Qt::Window);
        setAttribute(Qt::WA_DeleteOnClose);
        setObjectName(QStringLiteral("guide"));
        setWindowTitle(QCoreApplication::translate("Guide", "User guide"));
        setFrameShape(QFrame::NoFrame);
        setOpenLinks(false);
        constexpr int lettersInALine = 90;
        constexpr int margin = 24;
        document()->setDocumentMargin(margin);
        resizeOnScreen(*this,
                       {fontMetrics().averageCharWidth() * lettersInALine + 2 * margin, parent->height()});
        connect(this, &QTextBrowser::anchorClicked, this, &GuideWindow::follow);
        initGuideResources();
        setSource(guideSource, QTextDocument::MarkdownResource);
    }

    // Pictures are never wider than a line.
    QVariant loadResource(int type, const QUrl& name) override {
        const QVariant loaded = QTextBrowser::loadResource(type, name);
        if (type != QTextDocument::ImageResource) {
            return loaded;
        }
        QImage picture = loaded.canConvert<QImage>() ? loaded.value<QImage>() : QImage();
        if (picture.isNull()) {
            picture.loadFromData(loaded.toByteArray());
        }
        const int width = viewport()->width() - 2 * static_cast<int>(document()->documentMargin());
        if (picture.width() > width && width > 0) {
            const qreal scale = devicePixelRatioF();
            picture = picture.scaledToWidth(qRound(width * scale), Qt::SmoothTransformation);
            picture.setDevicePixelRatio(scale);
        }
        return picture;
    }

private:
    void follow(const QUrl& link) {
        if (link.scheme() != guideSource.scheme()) {
            QDesktopServices::openUrl(link);
        } else if (link.path() != source().path()) {
            setSource(link, QTextDocument::MarkdownResource);
        }
        for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
            if (block.blockFormat().headingLevel() > 0 && anchorOf(block.text()) == link.fragment()) {
                setTextCursor(QTextCursor(document()->lastBlock()));  // so that the heading comes to the top
                setTextCursor(QTextCursor(block));
                return;
            }
        }
    }
};

}  // namespace

void showGuide(QWidget* parent) {
    auto* guide = parent->findChild<QTextBrowser*>(QStringLiteral("guide"));
    if (guide == nullptr) {
        guide = new GuideWindow(parent);
    }
    guide->show();
    guide->raise();
    guide->activateWindow();
}

}  // namespace tessera::ui
