#include "ui/window/guide_window.h"

#include <QRegularExpression>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocument>

using namespace tessera::ui;

class TestGuideWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_parent = std::make_unique<QWidget>();
        m_parent->resize(900, 700);
        showGuide(m_parent.get());
        m_guide = m_parent->findChild<QTextBrowser*>("guide");
        QVERIFY(m_guide != nullptr);
        QVERIFY(QTest::qWaitForWindowExposed(m_guide));
    }

    void thereIsOneHoweverOftenItIsAskedFor() {
        showGuide(m_parent.get());
        QCOMPARE(m_parent->findChildren<QTextBrowser*>("guide").size(), 1);
    }

    // Each leads to a heading, to another text of ours that is there, or out into the world.
    void everyLinkLeadsSomewhere() {
        const QStringList links = allLinks();
        QVERIFY(links.size() > 15);
        for (const QString& link : links) {
            const QString title = m_guide->toPlainText().section('\n', 0, 0);
            const QUrl target = m_guide->source().resolved(QUrl(link));
            if (target.scheme() != "qrc") {
                QVERIFY2(target.scheme() == "https", qPrintable(link));
                continue;
            }
            QMetaObject::invokeMethod(m_guide, "anchorClicked", Q_ARG(QUrl, target));
            if (link.startsWith('#')) {
                const QTextBlock at = m_guide->textCursor().block();
                QVERIFY2(at.blockFormat().headingLevel() > 0 && at.blockNumber() > 0, qPrintable(link));
            } else {
                QVERIFY2(m_guide->toPlainText().section('\n', 0, 0) != title, qPrintable(link));
                QVERIFY(!m_guide->toPlainText().isEmpty());
                m_guide->backward();
            }
        }
    }

    void everyPictureIsThereAndFitsTheLine() {
        static const QRegularExpression image("<img src=\"([^\"]+)\"");
        int pictures = 0;
        for (auto found = image.globalMatch(m_guide->toHtml()); found.hasNext(); ++pictures) {
            const QUrl name(found.next().captured(1));
            const auto picture = m_guide->loadResource(QTextDocument::ImageResource, name).value<QImage>();
            QVERIFY2(!picture.isNull(), qPrintable(name.toString()));
            QVERIFY(picture.width() / picture.devicePixelRatio() <= m_guide->viewport()->width());
        }
        QVERIFY(pictures >= 3);
    }

private:
    [[nodiscard]] QStringList allLinks() const {
        QStringList links;
        for (QTextBlock block = m_guide->document()->begin(); block.isValid(); block = block.next()) {
            for (auto part = block.begin(); !part.atEnd(); ++part) {
                const QString link = part.fragment().charFormat().anchorHref();
                if (!link.isEmpty() && !links.contains(link)) {
                    links << link;
                }
            }
        }
        return links;
    }

    std::unique_ptr<QWidget> m_parent;
    QTextBrowser* m_guide = nullptr;
};

QTEST_MAIN(TestGuideWindow)
#include "tst_guide_window.moc"
