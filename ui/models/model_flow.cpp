#include "ui/models/model_flow.h"

#include "ui/models/consent_dialog.h"
#include "ui/models/model_dialog.h"
#include "ui/models/model_text.h"
#include "ui/text/message_text.h"

#include <QFileDialog>

namespace tessera::ui {

using models::InstalledModel;

ModelFlow::ModelFlow(const ModelFunctions& core, QWidget* window)
    : QObject(window), m_window(window), m_shelf(core) {
    connect(&m_shelf, &ModelShelf::inspected, this, &ModelFlow::consider);
    connect(&m_shelf, &ModelShelf::installed, this,
            [this](const InstalledModel& model) { Q_EMIT chosen(model.file.info.id); });
    connect(&m_shelf, &ModelShelf::removed, this, &ModelFlow::removed);
    connect(&m_shelf, &ModelShelf::failed, this, [this](const Failure& failure) {
        if (m_dialog == nullptr) {
            Q_EMIT refused(failureText(failure));
        }
    });
}

void ModelFlow::offer(const QStringList& paths) {
    for (const QString& path : paths) {
        m_shelf.inspect(path);
    }
}

void ModelFlow::consider(const models::ModelFile& file, const std::optional<InstalledModel>& known) {
    if (known && known->file.checksum == file.checksum) {
        showDialog()->select(known->file.info.id);
        Q_EMIT chosen(known->file.info.id);
        return;
    }
    askForConsent(m_window, file, known ? Replaces::Another : Replaces::Nothing,
                  [this, file, replace = known.has_value()] { install(file, replace); });
}

void ModelFlow::install(const models::ModelFile& file, bool replace) {
    models::InstallRequest request;
    request.file = file;
    request.trusted = true;
    request.replace = replace;
    m_shelf.install(request);
    showDialog()->select(file.info.id);
}

void ModelFlow::setEngineModels(const std::vector<models::ModelInfo>& models) {
    m_engineModels = models;
    if (m_dialog != nullptr) {
        m_dialog->setEngineModels(models);
    }
}

ModelDialog* ModelFlow::showDialog() {
    if (m_dialog == nullptr) {
        m_dialog = new ModelDialog(m_shelf, m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        m_dialog->setEngineModels(m_engineModels);
        connect(m_dialog, &ModelDialog::installRequested, this, [this] {
            auto* files = new QFileDialog(m_dialog, tr("Install models"));
            files->setAttribute(Qt::WA_DeleteOnClose);
            files->setFileMode(QFileDialog::ExistingFiles);
            files->setNameFilters({tr("Models (%1)").arg(modelPatterns().join(u' ')), tr("All files (*)")});
            connect(files, &QFileDialog::filesSelected, this, &ModelFlow::offer);
            files->open();
        });
    }
    m_dialog->show();
    m_dialog->raise();
    return m_dialog;
}

}  // namespace tessera::ui
