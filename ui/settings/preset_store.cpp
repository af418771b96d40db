#include "ui/settings/preset_store.h"

#include "core/base/error.h"
#include "core/base/general_messages.h"
#include "core/base/quoted_name.h"
#include "core/base/tool_messages.h"
#include "core/files/file_sync.h"
#include "core/files/unfinished_name.h"
#include "ui/app_identity.h"
#include "ui/base/paths.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <algorithm>

namespace tessera::ui {

namespace {

constexpr qint64 largestFile = 64 * 1024;

preset::Preset readPreset(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        throw Error(ErrorCode::BadInput, message::PresetFileUnopened(named(toPath(path))));
    }
    return preset::presetFromJson(file.read(largestFile).toStdString());
}

QList<preset::Preset> readPresets(const QStringList& paths) {
    QList<preset::Preset> presets;
    for (const QString& path : paths) {
        presets.append(readPreset(path));
    }
    return presets;
}

// Whole or not at all, also when the power goes.
void writeFile(const QString& path, const QByteArray& content) {
    QDir().mkpath(QFileInfo(path).path());
    (void)files::writeWhole(toPath(path), {content.constData(), static_cast<size_t>(content.size())},
                            files::Existing::Replace);
}

// A damaged file of one preset does not stand in the way of the others.
QList<preset::Preset> readFolder(const QString& folder) {
    files::removeUnfinishedIn(toPath(folder));
    QList<preset::Preset> presets;
    const QDir dir(folder);
    for (const QString& name : dir.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        const auto read = attempt([&] { return readPreset(dir.filePath(name)); });
        if (const auto* preset = std::get_if<preset::Preset>(&read)) {
            presets.append(*preset);
            presets.last().id = QFileInfo(name).completeBaseName().toStdString();
        }
    }
    return presets;
}

}  // namespace

QString defaultPresetFolder() {
    return QStringLiteral("%1/%2/presets")
        .arg(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation),
             QString::fromLatin1(settingsFolder));
}

PresetStore::PresetStore(const QString& folder, QObject* parent)
    : QObject(parent),
      m_folder(folder),
      m_presets(preset::builtInPresets().begin(), preset::builtInPresets().end()),
      m_background(QStringLiteral("presets")) {
    m_background.run([folder](const std::stop_token&) { return readFolder(folder); },
                     [this](const Outcome<QList<preset::Preset>>& outcome) {
                         const auto* own = std::get_if<QList<preset::Preset>>(&outcome);
                         if (own != nullptr && !own->isEmpty()) {
                             m_presets.append(*own);
                             Q_EMIT changed();
                         }
                     });
}

const preset::Preset* PresetStore::find(const QString& id) const {
    const auto found = std::ranges::find(m_presets, id.toStdString(), &preset::Preset::id);
    return found == m_presets.end() ? nullptr : &*found;
}

bool PresetStore::isOwn(const QString& id) const {
    return find(id) != nullptr && std::ranges::find(preset::builtInPresets(), id.toStdString(),
                                                    &preset::Preset::id) == preset::builtInPresets().end();
}

void PresetStore::setDefault(const QString& id) {
    if (id != m_defaultId) {
        m_defaultId = id;
        Q_EMIT changed();
    }
}

QString PresetStore::fileOf(const QString& id) const {
    return QDir(m_folder).filePath(id + QStringLiteral(".json"));
}

// "My anime!" -> "my-anime", "my-anime-2", …
QString PresetStore::freeId(const QString& name) const {
    QString stem;
    for (const QChar letter : name.toLower()) {
        if (letter.isLetterOrNumber()) {
            stem += letter;
        } else if (!stem.endsWith(u'-')) {
            stem += u'-';
        }
    }
    stem = QStringLiteral("own-") + stem.left(40);
    QString id = stem;
    for (int number = 2; find(id) != nullptr; ++number) {
        id = QStringLiteral("%1-%2").arg(stem).arg(number);
    }
    return id;
}

QString PresetStore::add(const QString& name, const preset::Preset& like) {
    preset::Preset preset = like;
    preset.name = name.simplified().toStdString();
    preset.description.clear();
    return preset.name.empty() ? QString() : insert(preset);
}

QString PresetStore::insert(preset::Preset preset) {
    const QString id = freeId(QString::fromStdString(preset.name));
    preset.id = id.toStdString();
    m_presets.append(preset);
    write(preset, fileOf(id));
    Q_EMIT changed();
    return id;
}

void PresetStore::update(const QString& id, const preset::Preset& values) {
    if (!isOwn(id)) {
        return;
    }
    preset::Preset& preset = *std::ranges::find(m_presets, id.toStdString(), &preset::Preset::id);
    preset::Preset updated = values;
    updated.id = preset.id;
    updated.name = preset.name;
    updated.description = preset.description;
    preset = updated;
    write(preset, fileOf(id));
    Q_EMIT changed();
}

void PresetStore::rename(const QString& id, const QString& name) {
    const QString words = name.simplified();
    if (!isOwn(id) || words.isEmpty()) {
        return;
    }
    preset::Preset& preset = *std::ranges::find(m_presets, id.toStdString(), &preset::Preset::id);
    preset.name = words.toStdString();
    write(preset, fileOf(id));
    Q_EMIT changed();
}

void PresetStore::remove(const QString& id) {
    if (!isOwn(id)) {
        return;
    }
    m_presets.removeIf([&](const preset::Preset& preset) { return preset.id == id.toStdString(); });
    if (id == m_defaultId) {
        m_defaultId.clear();
    }
    m_background.run([file = fileOf(id)](const std::stop_token&) { return QFile::remove(file); },
                     [](const Outcome<bool>&) {});
    Q_EMIT changed();
}

void PresetStore::importFiles(const QStringList& paths) {
    m_background.run([paths](const std::stop_token&) { return readPresets(paths); },
                     [this](const Outcome<QList<preset::Preset>>& outcome) {
                         if (const auto* failure = std::get_if<Failure>(&outcome)) {
                             Q_EMIT failed(*failure);
                             return;
                         }
                         QString id;
                         for (const preset::Preset& preset : std::get<QList<preset::Preset>>(outcome)) {
                             id = insert(preset);
                         }
                         Q_EMIT imported(id);
                     });
}

void PresetStore::exportTo(const QString& id, const QString& path) {
    if (const preset::Preset* preset = find(id)) {
        write(*preset, path);
    }
}

void PresetStore::write(const preset::Preset& preset, const QString& path) {
    m_background.run(
        [path, json = QByteArray::fromStdString(preset::toJson(preset))](const std::stop_token&) {
            writeFile(path, json);
            return true;
        },
        [this](const Outcome<bool>& outcome) {
            if (const auto* failure = std::get_if<Failure>(&outcome)) {
                Q_EMIT failed(*failure);
            }
        });
}

}  // namespace tessera::ui
