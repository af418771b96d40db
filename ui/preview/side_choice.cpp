#include "ui/preview/side_choice.h"

#include "ui/settings/job_settings.h"
#include "ui/settings/preset_text.h"
#include "ui/text/preview_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace tessera::ui {

namespace {

const preset::Preset* builtIn(const QString& id) {
    const auto& presets = preset::builtInPresets();
    const auto found = std::ranges::find(presets, id.toStdString(), &preset::Preset::id);
    return found == presets.end() ? nullptr : &*found;
}

}  // namespace

job::PreviewWish wishFor(const SideChoice& choice, const inference::GeneratorSettings& own) {
    job::PreviewWish wish{choice.kind, std::nullopt};
    if (const preset::Preset* preset = builtIn(choice.preset)) {
        JobSettings settings;
        settings.generator = own;
        applyPreset(settings, *preset);
        wish.settings = settings.generator;
    } else if (!choice.model.isEmpty()) {
        wish.settings = own;
        wish.settings->model = choice.model.toStdString();
    }
    return wish;
}

QString choiceText(const SideChoice& choice, const QList<inference::ModelInfo>& models) {
    if (const preset::Preset* preset = builtIn(choice.preset)) {
        return QCoreApplication::translate("PreviewText", "Preset %1").arg(presetName(*preset));
    }
    if (!choice.model.isEmpty()) {
        const auto found = std::ranges::find(models, choice.model.toStdString(), &inference::ModelInfo::id);
        return QCoreApplication::translate("PreviewText", "Model %1")
            .arg(found != models.end() ? QString::fromStdString(found->name) : choice.model);
    }
    return kindText(choice.kind);
}

QList<SideChoice> offeredChoices(const QList<inference::ModelInfo>& models) {
    QList<SideChoice> choices;
    for (const job::PreviewKind kind :
         {job::PreviewKind::Previous, job::PreviewKind::Next, job::PreviewKind::Generated,
          job::PreviewKind::Untiled, job::PreviewKind::Blend}) {
        choices.append({kind, {}, {}});
    }
    for (const preset::Preset& preset : preset::builtInPresets()) {
        choices.append({job::PreviewKind::Generated, QString::fromStdString(preset.id), {}});
    }
    for (const inference::ModelInfo& model : models) {
        choices.append({job::PreviewKind::Generated, {}, QString::fromStdString(model.id)});
    }
    return choices;
}

}  // namespace tessera::ui
