#include "ui/models/consent_dialog.h"

#include "ui/models/model_text.h"
#include "ui/text/format.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace tessera::ui {

namespace {

QString words(const models::ModelFile& file, Replaces replaces) {
    QStringList lines{
        QCoreApplication::translate("Consent", "Licence: %1").arg(QString::fromStdString(file.info.license)),
        QCoreApplication::translate("Consent", "%1, %2").arg(kindText(file.kind), bytesText(file.bytes)),
        QCoreApplication::translate("Consent", "SHA-256: %1").arg(checksumText(file.checksum))};
    if (replaces == Replaces::Another) {
        lines.append(QString());
        lines.append(
            QCoreApplication::translate("Consent", "It replaces the installed model of the same name."));
    }
    lines.append(QString());
    lines.append(
        file.runsCode()
            ? QCoreApplication::translate(
                  "Consent",
                  "This model is a program: using it runs its code, which can read and change your "
                  "files. Install it only if you trust where it comes from.")
            : QCoreApplication::translate("Consent", "This model is numbers alone: nothing in it is run."));
    return lines.join(u'\n');
}

}  // namespace

void askForConsent(QWidget* parent, const models::ModelFile& file, Replaces replaces,
                   std::function<void()> agreed) {
    auto* box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(QCoreApplication::translate("Consent", "Install a model"));
    box->setIcon(file.runsCode() ? QMessageBox::Warning : QMessageBox::Question);
    box->setTextFormat(Qt::PlainText);  // the file's own words are not to be interpreted
    box->setText(
        QCoreApplication::translate("Consent", "Install “%1”?").arg(QString::fromStdString(file.info.name)));
    box->setInformativeText(words(file, replaces));
    const QPushButton* install =
        box->addButton(file.runsCode() ? QCoreApplication::translate("Consent", "&Trust and install")
                                       : QCoreApplication::translate("Consent", "&Install"),
                       QMessageBox::AcceptRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    QObject::connect(install, &QPushButton::clicked, parent, std::move(agreed));
    box->open();
}

}  // namespace tessera::ui
