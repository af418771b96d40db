#include "ui/text/message_text.h"

#include "ui/text/format.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <limits>

namespace tessera::ui {

namespace {

constexpr const char* context = "Message";

QString words(const Text& text) {
    return QString::fromStdString(text);
}

// A name may hold anything: line breaks, or marks that turn the direction of what follows.
QString words(const Name& name) {
    QString text = QString::fromStdString(name.text);
    std::ranges::replace_if(
        text, [](QChar c) { return !c.isPrint() && !c.isSurrogate(); }, QChar(u'?'));
    return QLocale().quoteString(text);
}

QString words(Count count) {
    return QLocale().toString(static_cast<qlonglong>(count));
}

QString words(double value) {
    return QLocale().toString(value, 'g', 4);
}

QString words(Bytes bytes) {
    return bytesText(bytes.value);
}

QString words(Seconds seconds) {
    return QCoreApplication::translate("Message", "%1 s", "seconds")
        .arg(QLocale().toString(seconds.value, 'f', 1));
}

QString words(Size size) {
    return sizeText(size);
}

QString words(const Phrases& phrases) {
    QStringList parts;
    for (const Message& phrase : phrases) {
        QString text = messageText(phrase);
        if (text.endsWith(u'.') || text.endsWith(u'。')) {
            text.chop(1);  // a sentence inside another
        }
        parts.append(text);
    }
    return parts.join(QCoreApplication::translate("Message", ", ", "between the parts of a list"));
}

// Puts the arguments into a translated pattern, whose %n stands already.
QString filled(const QString& pattern, const Message& message) {
    QString text;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const int place = pattern[i] == u'%' && i + 1 < pattern.size() ? pattern[i + 1].digitValue() - 1 : -1;
        if (place < 0 || place >= std::ssize(message.arguments)) {
            text += pattern[i];
            continue;
        }
        text += std::visit([](const auto& argument) { return words(argument); },
                           message.arguments[static_cast<std::size_t>(place)]);
        ++i;
    }
    return text;
}

QString translated(const Message& message) {
    const MessagePattern& pattern = patternOf(message.id);
    const std::optional<std::int64_t> count = countIn(message);
    if (!count) {
        return QCoreApplication::translate(context, pattern.text);
    }
    const int number = static_cast<int>(std::clamp<std::int64_t>(*count, 0, std::numeric_limits<int>::max()));
    const QString text = QCoreApplication::translate(context, pattern.text, nullptr, number);
    const auto inEnglish = [number](const char* english) {
        return QString::fromUtf8(english).replace(QLatin1String("%n"), QString::number(number));
    };
    return number == 1 && text == inEnglish(pattern.text) ? inEnglish(pattern.one) : text;
}

}  // namespace

QString messageText(const Message& message) {
    QString text = filled(translated(message), message);
    if (patternOf(message.id).severity != Severity::Phrase && !text.isEmpty()) {
        text[0] = text[0].toUpper();
    }
    return text;
}

QString messageAdvice(const Message& message) {
    const char* advice = patternOf(message.id).advice;
    return *advice == '\0' ? QString() : filled(QCoreApplication::translate(context, advice), message);
}

QString warningText(const Message& message) {
    const QString advice = messageAdvice(message);
    return advice.isEmpty() ? messageText(message) : messageText(message) + QLatin1Char(' ') + advice;
}

QString failureText(const Failure& failure) {
    QString text = messageText(failure.message);
    if (!failure.cause.empty()) {
        text = QCoreApplication::translate("Message", "%1 (%2)", "a sentence, its technical cause")
                   .arg(text, QString::fromStdString(failure.cause));
    }
    const QString advice = messageAdvice(failure.message);
    return advice.isEmpty() ? text : text + QLatin1Char(' ') + advice;
}

}  // namespace tessera::ui
