#include "ui/text/translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>

namespace tessera::ui {

namespace {

const QString translatorName = QStringLiteral("tessera-language");

void removeTranslators(QCoreApplication& application) {
    const auto translators =
        application.findChildren<QTranslator*>(translatorName, Qt::FindDirectChildrenOnly);
    for (QTranslator* translator : translators) {
        QCoreApplication::removeTranslator(translator);
        delete translator;
    }
}

void install(QCoreApplication& application, const QLocale& locale, const QString& file,
             const QString& folder) {
    auto* translator = new QTranslator(&application);
    translator->setObjectName(translatorName);
    const bool loaded = translator->load(locale, file, QStringLiteral("_"), folder);
    if (!loaded || !QCoreApplication::installTranslator(translator)) {
        delete translator;
    }
}

}  // namespace

const QList<Language>& languages() {
    static const QList<Language> list{{QStringLiteral("en"), QStringLiteral("English")},
                                      {QStringLiteral("de"), QStringLiteral("Deutsch")},
                                      {QStringLiteral("es"), QStringLiteral("Español")},
                                      {QStringLiteral("fr"), QStringLiteral("Français")},
                                      {QStringLiteral("ja"), QStringLiteral("日本語")},
                                      {QStringLiteral("zh_CN"), QStringLiteral("简体中文")}};
    return list;
}

void setLanguage(QCoreApplication& application, const QString& code) {
    removeTranslators(application);
    const bool known = std::ranges::find(languages(), code, &Language::code) != languages().end();
    const QLocale locale = known ? QLocale(code) : QLocale::system();
    QLocale::setDefault(locale);
    const QString folder = QStringLiteral(":/i18n");
    // The last one installed is asked first: English plurals are what remains.
    install(application, QLocale(QStringLiteral("en")), QStringLiteral("tessera"), folder);
    install(application, locale, QStringLiteral("qtbase"),
            QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    if (locale.language() != QLocale::English) {
        install(application, locale, QStringLiteral("tessera"), folder);
    }
}

}  // namespace tessera::ui
