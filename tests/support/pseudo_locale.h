// A language for tests that nobody speaks: every text is there, a third longer, accented, and written from right to left.
#pragma once

#include <QCoreApplication>
#include <QGuiApplication>
#include <QTranslator>

namespace tessera::tests {

class PseudoLocale : public QTranslator {
public:
    using QTranslator::QTranslator;

    [[nodiscard]] bool isEmpty() const override { return false; }

    [[nodiscard]] QString translate(const char* context, const char* source, const char*,
                                    int) const override {
        if (qstrcmp(source, "QT_LAYOUT_DIRECTION") == 0) {
            return QStringLiteral("RTL");
        }
        const QString text = QString::fromUtf8(source);
        if (qstrcmp(context, "QShortcut") == 0 || text.startsWith(QLatin1String("Ctrl+"))) {
            return text;  // keys are no words
        }
        return u'[' + accented(text) + QString(text.size() / 3, u'~') + u']';
    }

private:
    // Placeholders, mnemonics and file patterns stay as they are.
    static QString accented(const QString& text) {
        static const QString plain = QStringLiteral("aeiouyAEIOUYcn");
        static const QString marked = QStringLiteral("áéíóúýÁÉÍÓÚÝçñ");
        QString result;
        bool keep = false;
        for (const QChar letter : text) {
            const qsizetype at = keep ? -1 : plain.indexOf(letter);
            result += at < 0 ? letter : marked[at];
            keep = letter == u'%' || letter == u'&';
        }
        return result;
    }
};

// While it lives, the application speaks it.
class PseudoLocaleGuard {
public:
    PseudoLocaleGuard() { QCoreApplication::installTranslator(&m_translator); }
    ~PseudoLocaleGuard() { QCoreApplication::removeTranslator(&m_translator); }
    PseudoLocaleGuard(const PseudoLocaleGuard&) = delete;
    PseudoLocaleGuard& operator=(const PseudoLocaleGuard&) = delete;

private:
    PseudoLocale m_translator;
};

}  // namespace tessera::tests
