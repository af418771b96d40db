#include "ui/window/window_settings.h"

#include "ui/app_identity.h"

#include <algorithm>

namespace tessera::ui {

namespace {
constexpr int schema = 1;
constexpr int mostRecentFiles = 10;
constexpr int worstQuality = 63;

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
}  // namespace

WindowSettings::WindowSettings()
    : m_file(QSettings::IniFormat, QSettings::UserScope, QString::fromLatin1(settingsFolder),
             QString::fromLatin1(settingsName)) {
    m_file.setValue(QStringLiteral("schema"), schema);
}

QByteArray WindowSettings::geometry() const {
    return m_file.value(geometryKey).toByteArray();
}

void WindowSettings::setGeometry(const QByteArray& geometry) {
    m_file.setValue(geometryKey, geometry);
}

bool WindowSettings::tilesShown() const {
    return m_file.value(tilesKey, true).toBool();
}

void WindowSettings::setTilesShown(bool shown) {
    m_file.setValue(tilesKey, shown);
}

bool WindowSettings::numbersShown() const {
    return m_file.value(numbersKey, true).toBool();
}

void WindowSettings::setNumbersShown(bool shown) {
    m_file.setValue(numbersKey, shown);
}

bool WindowSettings::tuningOpen() const {
    return m_file.value(tuningKey, false).toBool();
}

void WindowSettings::setTuningOpen(bool open) {
    m_file.setValue(tuningKey, open);
}

QString WindowSettings::language() const {
    return m_file.value(languageKey).toString();
}

void WindowSettings::setLanguage(const QString& code) {
    m_file.setValue(languageKey, code);
}

Appearance WindowSettings::appearance() const {
    const int last = static_cast<int>(Appearance::Dark);
    return static_cast<Appearance>(std::clamp(m_file.value(appearanceKey).toInt(), 0, last));
}

void WindowSettings::setAppearance(Appearance appearance) {
    m_file.setValue(appearanceKey, static_cast<int>(appearance));
}

WhenDone WindowSettings::whenDone() const {
    const int last = static_cast<int>(WhenDone::Suspend);
    const int usual = static_cast<int>(WhenDone::Notify);
    return static_cast<WhenDone>(std::clamp(m_file.value(whenDoneKey, usual).toInt(), 0, last));
}

void WindowSettings::setWhenDone(WhenDone action) {
    m_file.setValue(whenDoneKey, static_cast<int>(action));
}

OutputRule WindowSettings::outputRule() const {
    return {m_file.value(patternKey).toString(), m_file.value(folderKey).toString()};
}

void WindowSettings::setOutputRule(const OutputRule& rule) {
    m_file.setValue(patternKey, rule.pattern);
    m_file.setValue(folderKey, rule.folder);
}

QString WindowSettings::defaultPreset() const {
    return m_file.value(presetKey).toString();
}

void WindowSettings::setDefaultPreset(const QString& id) {
    m_file.setValue(presetKey, id);
}

JobSettings WindowSettings::jobSettings() const {
    JobSettings settings;
    settings.factor = std::clamp(m_file.value(factorKey, settings.factor).toInt(), 2, 16);
    settings.targetRate = std::clamp(m_file.value(targetRateKey).toInt(), 0, 1000);
    const QString codec = m_file.value(codecKey).toString();
    if (!codec.isEmpty()) {
        settings.encoder.codec = codec.toStdString();
    }
    const int quality = m_file.value(qualityKey, -1).toInt();
    if (quality >= 0 && quality <= worstQuality) {
        settings.encoder.quality = quality;
    }
    const QString model = m_file.value(modelKey).toString();
    if (!model.isEmpty()) {
        settings.generator.model = model.toStdString();
    }
    const QString device = m_file.value(deviceKey).toString();
    if (!device.isEmpty()) {
        settings.generator.device = device.toStdString();
    }
    return settings;
}

void WindowSettings::setJobSettings(const JobSettings& settings) {
    m_file.setValue(factorKey, settings.factor);
    m_file.setValue(targetRateKey, settings.targetRate);
    m_file.setValue(codecKey, QString::fromStdString(settings.encoder.codec));
    m_file.setValue(qualityKey, settings.encoder.quality.value_or(-1));
    m_file.setValue(modelKey, QString::fromStdString(settings.generator.model));
    m_file.setValue(deviceKey, QString::fromStdString(settings.generator.device));
}

QStringList WindowSettings::recentFiles() const {
    return m_file.value(recentKey).toStringList();
}

void WindowSettings::addRecentFile(const QString& path) {
    QStringList files = recentFiles();
    files.removeAll(path);
    files.prepend(path);
    m_file.setValue(recentKey, QStringList(files.mid(0, mostRecentFiles)));
}

void WindowSettings::clearRecentFiles() {
    m_file.remove(recentKey);
}

}  // namespace tessera::ui
