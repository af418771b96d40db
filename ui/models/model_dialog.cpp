#include "ui/models/model_dialog.h"

#include "ui/base/paths.h"
#include "ui/controls/screen_room.h"
#include "ui/controls/text_label.h"
#include "ui/models/model_text.h"
#include "ui/text/format.h"
#include "ui/text/message_text.h"
#include "ui/text/model_words.h"
#include "ui/theme/theme.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QMessageBox>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tessera::ui {

using models::InstalledModel;

namespace {

constexpr QSize usualSize{620, 440};

QTreeWidgetItem* rowOf(const InstalledModel& model) {
    const models::ModelFile& file = model.file;
    auto* row = new QTreeWidgetItem({QString::fromStdString(file.info.name), kindText(file.kind),
                                     QString::fromStdString(file.info.license), bytesText(file.bytes)});
    row->setData(0, Qt::UserRole, QString::fromStdString(file.info.id));
    row->setTextAlignment(3, Qt::AlignRight | Qt::AlignVCenter);
    return row;
}

QTreeWidgetItem* rowOf(const models::ModelInfo& model) {
    auto* row = new QTreeWidgetItem({QString::fromStdString(model.name), ModelDialog::tr("built in"),
                                     QString::fromStdString(model.license), QStringLiteral("–")});
    row->setData(0, Qt::UserRole, QString::fromStdString(model.id));
    row->setTextAlignment(3, Qt::AlignRight | Qt::AlignVCenter);
    return row;
}

}  // namespace

ModelDialog::ModelDialog(ModelShelf& shelf, QWidget* parent)
    : QDialog(parent),
      m_shelf(shelf),
      m_list(new QTreeWidget(this)),
      m_details(new TextLabel(Tone::Normal, {}, this)),
      m_status(new TextLabel(Tone::SmallDim, {}, this)),
      m_install(new QPushButton(tr("&Install…"), this)),
      m_verify(new QPushButton(tr("&Verify"), this)),
      m_remove(new QPushButton(tr("&Remove"), this)) {
    setWindowTitle(tr("Models"));
    resizeOnScreen(*this, usualSize);
    buildList();
    layOut();
    followShelf();
    connect(m_install, &QPushButton::clicked, this, &ModelDialog::installRequested);
    connect(m_verify, &QPushButton::clicked, this, [this] {
        if (const InstalledModel* model = current()) {
            m_status->setText(tr("Comparing the file with its checksum…"));
            m_shelf.verify(*model);
        }
    });
    connect(m_remove, &QPushButton::clicked, this, &ModelDialog::askToRemove);
    refresh();
    m_shelf.refresh();
}

void ModelDialog::buildList() {
    m_list->setHeaderLabels({tr("Model"), tr("Kind"), tr("Licence"), tr("Size")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setAccessibleName(tr("Installed models"));
    m_list->headerItem()->setTextAlignment(3, Qt::AlignRight | Qt::AlignVCenter);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ModelDialog::refresh);
}

void ModelDialog::layOut() {
    m_details->setWordWrap(true);
    m_details->setTextFormat(Qt::PlainText);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_details->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_details->setMinimumHeight(fontMetrics().lineSpacing() * 7);
    m_status->setWordWrap(true);
    m_status->setTextFormat(Qt::PlainText);
    m_install->setToolTip(tr("Choose a model file; you can also drop one on the window"));
    m_verify->setToolTip(tr("Compare the file with its checksum"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    for (QPushButton* button : {m_install, m_verify, m_remove}) {
        button->setAutoDefault(false);
        buttons->addButton(button, QDialogButtonBox::ActionRole);
    }
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(space::medium);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_details);
    layout->addWidget(m_status);
    layout->addWidget(buttons);
}

void ModelDialog::followShelf() {
    connect(&m_shelf, &ModelShelf::listed, this, &ModelDialog::fill);
    connect(&m_shelf, &ModelShelf::busyChanged, this, &ModelDialog::refresh);
    connect(&m_shelf, &ModelShelf::installed, this, [this](const InstalledModel& model) {
        m_status->setText(tr("“%1” is installed.").arg(QString::fromStdString(model.file.info.name)));
        m_wanted = model.file.info.id;
        m_shelf.refresh();
    });
    connect(&m_shelf, &ModelShelf::verified, this, [this](const InstalledModel& model) {
        m_status->setText(
            tr("“%1” is as it was installed.").arg(QString::fromStdString(model.file.info.name)));
    });
    connect(&m_shelf, &ModelShelf::removed, this, [this](const InstalledModel& model) {
        m_status->setText(tr("“%1” is removed.").arg(QString::fromStdString(model.file.info.name)));
        m_shelf.refresh();
    });
    connect(&m_shelf, &ModelShelf::failed, this,
            [this](const Failure& failure) { m_status->setText(failureText(failure)); });
}

void ModelDialog::select(const std::string& id) {
    m_wanted = id;
    if (m_shelf.isBusy()) {
        m_status->setText(tr("Copying and trying the model…"));
    }
}

void ModelDialog::setEngineModels(const std::vector<models::ModelInfo>& engineModels) {
    m_engineModels = engineModels;
    fill(models::StoreContents(m_contents));
}

void ModelDialog::fill(const models::StoreContents& contents) {
    const QTreeWidgetItem* before = m_list->currentItem();
    const QString chosen = !m_wanted.empty()   ? QString::fromStdString(m_wanted)
                           : before != nullptr ? before->data(0, Qt::UserRole).toString()
                                               : QString();
    m_contents = contents;
    m_list->clear();
    QStringList ids;
    for (const InstalledModel& model : contents.models) {
        m_list->addTopLevelItem(rowOf(model));
        ids.append(QString::fromStdString(model.file.info.id));
        if (model.file.info.id == m_wanted) {
            m_wanted.clear();
        }
    }
    for (const models::ModelInfo& model : m_engineModels) {
        if (!ids.contains(QString::fromStdString(model.id))) {
            m_list->addTopLevelItem(rowOf(model));
        }
    }
    for (int index = 0; index < m_list->topLevelItemCount(); ++index) {
        if (m_list->topLevelItem(index)->data(0, Qt::UserRole).toString() == chosen) {
            m_list->setCurrentItem(m_list->topLevelItem(index));
        }
    }
    if (m_list->currentItem() == nullptr && m_list->topLevelItemCount() > 0) {
        m_list->setCurrentItem(m_list->topLevelItem(0));
    }
    if (!contents.damaged.empty()) {
        m_status->setText(failureText({ErrorCode::Model, contents.damaged.front(), {}}));
    }
    refresh();
}

void ModelDialog::refresh() {
    const InstalledModel* model = current();
    const QString invitation = m_contents.models.empty()
                                   ? tr("No model is installed; what is built in needs none. Drop the "
                                        "weights of RIFE or TLB-VFI, or "
                                        "a TorchScript model, on the window to install it.")
                                   : QString();
    if (model == nullptr) {
        const models::ModelInfo* builtIn = currentBuiltIn();
        m_details->setText(builtIn == nullptr ? invitation
                                              : tr("%1\n\n%2\nLicence: %3\n\n%4")
                                                    .arg(modelDescription(*builtIn), needsText(*builtIn),
                                                         QString::fromStdString(builtIn->license), invitation)
                                                    .trimmed());
    } else {
        const models::ModelInfo& info = model->file.info;
        m_details->setText(tr("%1\n\n%2\nLicence: %3\nSHA-256: %4\nFile: %5")
                               .arg(modelDescription(info), needsText(info),
                                    QString::fromStdString(info.license), checksumText(model->file.checksum),
                                    toQString(model->file.path)));
    }
    for (QPushButton* button : {m_verify, m_remove}) {
        button->setEnabled(model != nullptr && !m_shelf.isBusy());
    }
    m_install->setEnabled(!m_shelf.isBusy());
}

void ModelDialog::askToRemove() {
    const InstalledModel* model = current();
    if (model == nullptr) {
        return;
    }
    auto* box = new QMessageBox(
        QMessageBox::Question, tr("Remove a model"),
        tr("Remove “%1”? Its file in Tessera's folder is deleted; the one you installed it from stays.")
            .arg(QString::fromStdString(model->file.info.name)),
        QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    const QPushButton* remove = box->addButton(tr("&Remove"), QMessageBox::DestructiveRole);
    connect(remove, &QPushButton::clicked, this, [this, gone = *model] { m_shelf.remove(gone); });
    box->open();
}

const InstalledModel* ModelDialog::current() const {
    QTreeWidgetItem* row = m_list->currentItem();
    const int index = row != nullptr ? m_list->indexOfTopLevelItem(row) : -1;
    return index >= 0 && index < static_cast<int>(m_contents.models.size())
               ? &m_contents.models[static_cast<std::size_t>(index)]
               : nullptr;
}

const models::ModelInfo* ModelDialog::currentBuiltIn() const {
    const QTreeWidgetItem* row = m_list->currentItem();
    const std::string id = row != nullptr ? row->data(0, Qt::UserRole).toString().toStdString() : "";
    const auto found = std::ranges::find(m_engineModels, id, &models::ModelInfo::id);
    return found == m_engineModels.end() ? nullptr : &*found;
}

QString ModelDialog::status() const {
    return m_status->text();
}

QString ModelDialog::details() const {
    return m_details->text();
}

}  // namespace tessera::ui
