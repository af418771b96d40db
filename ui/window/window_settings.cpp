#include "ui/window/window_settings.h"

#include "ui/app_identity.h"
#include "ui/base/background.h"

#include <QSettings>

#include <algorithm>
#include <chrono>
#include <utility>

namespace tessera::ui {

namespace {
constexpr int schema = 1;
constexpr int mostRecentFiles = 10;
constexpr int worstQuality = 63;
constexpr std::chrono::milliseconds pauseBeforeSaving{500};

const QString geometryKey = QStringLiteral("window/geometry");
const QString tilesKey = QStringLiteral("window/tilesShown");
const QString numbersKey = QStringLiteral("window/numbersShown");
const QString tuningKey = QStringLiteral("window/tuningOpen");
const QString languageKey = QStringLiteral("window/language");
const QString appearanceKey = QStringLiteral("window/appearance");
const QString whenDoneKey = QStringLiteral("queue/whenDone");
const QString patternKey = QStringLiteral("output/pattern");
const QString folderKey = QStringLiteral("output/folder");
const QString presetKey = QStringLiteral("job/defaultPreset");
const QString targetRateKey = QStringLiteral("job/targetRate");
const QString factorKey = QStringLiteral("job/factor");
const QString codecKey = QStringLiteral("job/codec");
const QString qualityKey = QStringLiteral("job/quality");
const QString modelKey = QStringLiteral("job/model");
const QString deviceKey = QStringLiteral("job/device");
const QString recentKey = QStringLiteral("recent/files");

std::unique_ptr<QSettings> openFile() {
    return std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope,
                                       QString::fromLatin1(settingsFolder),
                                       QString::fromLatin1(settingsName));
}

// Returns once it is on the disk.
void write(const QVariantMap& changes) {
    if (changes.isEmpty()) {
        return;
    }
    const std::unique_ptr<QSettings> file = openFile();
    for (const auto& [key, value] : changes.asKeyValueRange()) {
        file->setValue(key, value);
    }
    file->sync();
}

}  // namespace

WindowSettings::WindowSettings() {
    const std::unique_ptr<QSettings> file = openFile();
    for (const QString& key : file->allKeys()) {
        m_values.insert(key, file->value(key));
    }
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBeforeSaving);
    QObject::connect(&m_pause, &QTimer::timeout, [this] { save(); });
    set(QStringLiteral("schema"), schema);
}

WindowSettings::~WindowSettings() {
    m_disk.reset();
    m_saving.insert(m_unsaved);
    write(m_saving);
}

void WindowSettings::set(const QString& key, const QVariant& value) {
    if (m_values.value(key) == value) {
        return;
    }
    m_values.insert(key, value);
    m_unsaved.insert(key, value);
    m_pause.start();
}

void WindowSettings::save() {
    if (!m_saving.isEmpty()) {
        m_pause.start();
        return;
    }
    if (m_disk == nullptr) {
        m_disk = std::make_unique<Background>(QStringLiteral("settings"));
    }
    m_saving = std::exchange(m_unsaved, {});
    m_disk->run(
        [changes = m_saving](std::stop_token) {
            write(changes);
            return true;
        },
        [this](const Outcome<bool>&) { m_saving.clear(); });
}

QByteArray WindowSettings::geometry() const {
    return m_values.value(geometryKey).toByteArray();
}

void WindowSettings::setGeometry(const QByteArray& geometry) {
    set(geometryKey, geometry);
}

bool WindowSettings::tilesShown() const {
    return m_values.value(tilesKey, true).toBool();
}

void WindowSettings::setTilesShown(bool shown) {
    set(tilesKey, shown);
}

bool WindowSettings::numbersShown() const {
    return m_values.value(numbersKey, true).toBool();
}

void WindowSettings::setNumbersShown(bool shown) {
    set(numbersKey, shown);
}

bool WindowSettings::tuningOpen() const {
    return m_values.value(tuningKey, false).toBool();
}

void WindowSettings::setTuningOpen(bool open) {
    set(tuningKey, open);
}

QString WindowSettings::language() const {
    return m_values.value(languageKey).toString();
}

void WindowSettings::setLanguage(const QString& code) {
    set(languageKey, code);
}

Appearance WindowSettings::appearance() const {
    const int last = static_cast<int>(Appearance::Dark);
    return static_cast<Appearance>(std::clamp(m_values.value(appearanceKey).toInt(), 0, last));
}

void WindowSettings::setAppearance(Appearance appearance) {
    set(appearanceKey, static_cast<int>(appearance));
}

WhenDone WindowSettings::whenDone() const {
    const int last = static_cast<int>(WhenDone::Suspend);
    const int usual = static_cast<int>(WhenDone::Notify);
    return static_cast<WhenDone>(std::clamp(m_values.value(whenDoneKey, usual).toInt(), 0, last));
}

void WindowSettings::setWhenDone(WhenDone action) {
    set(whenDoneKey, static_cast<int>(action));
}

OutputRule WindowSettings::outputRule() const {
    return {m_values.value(patternKey).toString(), m_values.value(folderKey).toString()};
}

void WindowSettings::setOutputRule(const OutputRule& rule) {
    set(patternKey, rule.pattern);
    set(folderKey, rule.folder);
}

QString WindowSettings::defaultPreset() const {
    return m_values.value(presetKey).toString();
}

void WindowSettings::setDefaultPreset(const QString& id) {
    set(presetKey, id);
}

JobSettings WindowSettings::jobSettings() const {
    JobSettings settings;
    settings.factor = std::clamp(m_values.value(factorKey, settings.factor).toInt(), 2, 16);
    const auto rate = fractionFrom(m_values.value(targetRateKey).toString());
    if (rate && *rate > Rational{0} && *rate <= Rational{1000}) {
        settings.targetRate = *rate;
    }
    const QString codec = m_values.value(codecKey).toString();
    if (!codec.isEmpty()) {
        settings.encoder.codec = codec.toStdString();
    }
    const int quality = m_values.value(qualityKey, -1).toInt();
    if (quality >= 0 && quality <= worstQuality) {
        settings.encoder.quality = quality;
    }
    const QString model = m_values.value(modelKey).toString();
    if (!model.isEmpty()) {
        settings.generator.model = model.toStdString();
    }
    const QString device = m_values.value(deviceKey).toString();
    if (!device.isEmpty()) {
        settings.generator.device = device.toStdString();
    }
    return settings;
}

void WindowSettings::setJobSettings(const JobSettings& settings) {
    set(factorKey, settings.factor);
    set(targetRateKey, fractionText(settings.targetRate));
    set(codecKey, QString::fromStdString(settings.encoder.codec));
    set(qualityKey, settings.encoder.quality.value_or(-1));
    set(modelKey, QString::fromStdString(settings.generator.model));
    set(deviceKey, QString::fromStdString(settings.generator.device));
}

QStringList WindowSettings::recentFiles() const {
    return m_values.value(recentKey).toStringList();
}

void WindowSettings::addRecentFile(const QString& path) {
    QStringList files = recentFiles();
    files.removeAll(path);
    files.prepend(path);
    set(recentKey, QStringList(files.mid(0, mostRecentFiles)));
}

void WindowSettings::clearRecentFiles() {
    set(recentKey, QStringList());
}

}  // namespace tessera::ui
