#include "ui/text/translation.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace tessera::ui {

void installTranslation(QCoreApplication& application, const QLocale& locale) {
    auto* translator = new QTranslator(&application);
    const QString folder = QStringLiteral(":/i18n");
    const bool loaded = translator->load(locale, QStringLiteral("tessera"), QStringLiteral("_"), folder) ||
                        translator->load(QStringLiteral("tessera_en"), folder);
    if (loaded) {
        QCoreApplication::installTranslator(translator);
    }
}

}  // namespace tessera::ui
