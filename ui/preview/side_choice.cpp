#include "ui/preview/side_choice.h"

#include "ui/preview/preview_text.h"
#include "ui/settings/job_settings.h"
#include "ui/settings/preset_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace tessera::ui {

namespace {

const preset::Preset* find(const QList<preset::Preset>& presets, const QString& id) {
    const auto found = std::ranges::find(presets, id.toStdString(), &preset::Preset::id);
    return found == presets.end() ? nullptr : &*found;
}

}  // namespace

job::PreviewWish wishFor(const SideChoice& choice, const inference::GeneratorSettings& own,
                         const QList<preset::Preset>& presets) {
    job::PreviewWish wish{choice.kind, std::nullopt};
    if (const preset::Preset* preset = find(presets, choice.preset)) {
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

QString choiceText(const SideChoice& choice, const ChoiceOffer& offer) {
    if (const preset::Preset* preset = find(offer.presets, choice.preset)) {
        return QCoreApplication::translate("PreviewText", "Preset %1").arg(presetName(*preset));
    }
    if (!choice.model.isEmpty()) {
        const auto found =
            std::ranges::find(offer.models, choice.model.toStdString(), &inference::ModelInfo::id);
        return QCoreApplication::translate("PreviewText", "Model %1")
            .arg(found != offer.models.end() ? QString::fromStdString(found->name) : choice.model);
    }
    return kindText(choice.kind);
}

QList<SideChoice> offeredChoices(const ChoiceOffer& offer) {
    QList<SideChoice> choices;
    for (const job::PreviewKind kind :
         {job::PreviewKind::Previous, job::PreviewKind::Next, job::PreviewKind::Generated,
          job::PreviewKind::Untiled, job::PreviewKind::Blend}) {
        choices.append({kind, {}, {}});
    }
    for (const preset::Preset& preset : offer.presets) {
        choices.append({job::PreviewKind::Generated, QString::fromStdString(preset.id), {}});
    }
    for (const inference::ModelInfo& model : offer.models) {
        choices.append({job::PreviewKind::Generated, {}, QString::fromStdString(model.id)});
    }
    return choices;
}

}  // namespace tessera::ui
