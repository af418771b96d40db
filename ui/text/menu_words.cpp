#include "ui/text/menu_words.h"

#include <QRegularExpression>

namespace tessera::ui {

QString withoutMnemonic(const QString& words) {
    static const QRegularExpression appended(QStringLiteral(" ?\\(&.\\)"));
    return QString(words).remove(appended).remove(u'&');
}

}  // namespace tessera::ui
