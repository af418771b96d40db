#include "ui/window/preset_menu.h"

#include "ui/base/folders.h"
#include "ui/session/session.h"
#include "ui/settings/preset_text.h"

#include <QAction>
#include <QFileDialog>
#include <QInputDialog>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>

namespace tessera::ui {

namespace {

constexpr int longestName = 60;

QString documents() {
    return existingFolder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
}

}  // namespace

PresetMenu::PresetMenu(Session& session, QMenu* menu, QWidget* window)
    : QObject(menu), m_session(session), m_menu(menu), m_window(window) {
    saveAs = add(tr("&Save as a new preset…"));
    update = add(tr("&Update this preset"));
    rename = add(tr("&Rename…"));
    remove = add(tr("&Delete…"));
    m_menu->addSeparator();
    makeDefault = add(tr("Use for &new videos"));
    makeDefault->setCheckable(true);
    m_menu->addSeparator();
    importFiles = add(tr("&Import…"));
    exportFile = add(tr("&Export…"));

    PresetStore& store = session.presets();
    connect(saveAs, &QAction::triggered, this, &PresetMenu::saveAsNew);
    connect(update, &QAction::triggered, this,
            [this, &store] { store.update(chosenId(), presetValues(m_session.current()->settings)); });
    connect(rename, &QAction::triggered, this, &PresetMenu::renameChosen);
    connect(remove, &QAction::triggered, this, &PresetMenu::removeChosen);
    connect(makeDefault, &QAction::triggered, this,
            [this, &store](bool chosen) { store.setDefault(chosen ? chosenId() : QString()); });
    connect(importFiles, &QAction::triggered, this, &PresetMenu::askForImport);
    connect(exportFile, &QAction::triggered, this, &PresetMenu::askForExport);
    connect(&store, &PresetStore::imported, this, [this, &store](const QString& id) {
        const QueueItem* item = m_session.current();
        if (const preset::Preset* preset = store.find(id); preset != nullptr && item != nullptr) {
            JobSettings settings = item->settings;
            applyPreset(settings, *preset);
            m_session.setSettings(settings);
        }
    });
    connect(&store, &PresetStore::changed, this, &PresetMenu::refresh);
    connect(&session, &Session::currentChanged, this, &PresetMenu::refresh);
    connect(&session, &Session::settingsChanged, this, &PresetMenu::refresh);
    connect(&session, &Session::runningChanged, this, &PresetMenu::refresh);
    refresh();
}

QAction* PresetMenu::add(const QString& text) {
    return m_menu->addAction(text);
}

QString PresetMenu::chosenId() const {
    const QueueItem* item = m_session.current();
    return item != nullptr ? item->settings.presetId : QString();
}

void PresetMenu::refresh() {
    const QueueItem* item = m_session.current();
    const PresetStore& store = m_session.presets();
    const preset::Preset* chosen = store.find(chosenId());
    const bool editable = item != nullptr && item->isEditable();
    const bool own = store.isOwn(chosenId());
    saveAs->setEnabled(editable);
    update->setEnabled(own && editable && differFrom(*chosen, item->settings));
    rename->setEnabled(own);
    remove->setEnabled(own);
    makeDefault->setEnabled(chosen != nullptr);
    makeDefault->setChecked(chosen != nullptr && store.defaultId() == chosenId());
    exportFile->setEnabled(chosen != nullptr);
}

void PresetMenu::askForName(const QString& title, const QString& suggestion,
                            const std::function<void(const QString&)>& named) {
    auto* dialog = new QInputDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(tr("Name of the preset"));
    dialog->setTextValue(suggestion);
    connect(dialog, &QInputDialog::textValueSelected, this,
            [named](const QString& name) { named(name.left(longestName)); });
    dialog->open();
}

void PresetMenu::saveAsNew() {
    askForName(tr("Save as a new preset"), tr("My preset"), [this](const QString& name) {
        const QueueItem* item = m_session.current();
        if (item == nullptr) {
            return;
        }
        JobSettings settings = item->settings;
        const QString id = m_session.presets().add(name, presetValues(settings));
        if (const preset::Preset* preset = m_session.presets().find(id)) {
            applyPreset(settings, *preset);
            m_session.setSettings(settings);
        }
    });
}

void PresetMenu::renameChosen() {
    const QString id = chosenId();
    if (const preset::Preset* preset = m_session.presets().find(id)) {
        askForName(tr("Rename the preset"), presetName(*preset),
                   [this, id](const QString& name) { m_session.presets().rename(id, name); });
    }
}

void PresetMenu::removeChosen() {
    const QString id = chosenId();
    const preset::Preset* preset = m_session.presets().find(id);
    if (preset == nullptr) {
        return;
    }
    auto* box = new QMessageBox(
        QMessageBox::Question, tr("Delete the preset"),
        tr("Delete the preset “%1”? Videos in the queue keep its values.").arg(presetName(*preset)),
        QMessageBox::NoButton, m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton* confirmed = box->addButton(tr("Delete"), QMessageBox::DestructiveRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    connect(confirmed, &QAbstractButton::clicked, this, [this, id] { m_session.presets().remove(id); });
    box->open();
}

void PresetMenu::askForImport() {
    auto* dialog = new QFileDialog(m_window, tr("Import presets"), documents(), tr("Presets (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this,
            [this](const QStringList& paths) { m_session.presets().importFiles(paths); });
    dialog->open();
}

void PresetMenu::askForExport() {
    const QString id = chosenId();
    auto* dialog = new QFileDialog(m_window, tr("Export the preset"), documents(), tr("Presets (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->selectFile(id + QStringLiteral(".json"));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, id](const QString& path) { m_session.presets().exportTo(id, path); });
    dialog->open();
}

}  // namespace tessera::ui
