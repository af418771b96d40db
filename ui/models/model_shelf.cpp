#include "ui/models/model_shelf.h"

#include "ui/base/paths.h"

#include <algorithm>

namespace tessera::ui {

using models::InstalledModel;

ModelShelf::ModelShelf(const ModelFunctions& core, QObject* parent)
    : QObject(parent), m_core(core), m_background(QStringLiteral("models")) {}

template <typename Work, typename Done>
void ModelShelf::run(Work work, Done done) {
    ++m_running;
    Q_EMIT busyChanged();
    using Result = decltype(work());
    m_background.run([work = std::move(work)](const std::stop_token&) { return work(); },
                     [this, done = std::move(done)](const Outcome<Result>& outcome) {
                         --m_running;
                         Q_EMIT busyChanged();
                         if (const auto* failure = std::get_if<Failure>(&outcome)) {
                             Q_EMIT failed(*failure);
                         } else {
                             done(std::get<Result>(outcome));
                         }
                     });
}

void ModelShelf::refresh() {
    run([list = m_core.list] { return list(); },
        [this](const models::StoreContents& contents) { Q_EMIT listed(contents); });
}

void ModelShelf::inspect(const QString& path) {
    struct Found {
        models::ModelFile file;
        std::optional<InstalledModel> known;
    };
    run(
        [core = m_core, path] {
            Found found{core.inspect(toPath(path)), std::nullopt};
            for (const InstalledModel& model : core.list().models) {
                const bool isSame = model.file.checksum == found.file.checksum;
                if (isSame || (model.file.info.id == found.file.info.id && !found.known)) {
                    found.known = model;
                }
            }
            return found;
        },
        [this](const Found& found) { Q_EMIT inspected(found.file, found.known); });
}

void ModelShelf::install(const models::InstallRequest& request) {
    run([install = m_core.install, request] { return install(request); },
        [this](const InstalledModel& model) { Q_EMIT installed(model); });
}

void ModelShelf::verify(const InstalledModel& model) {
    run(
        [verify = m_core.verify, model] {
            verify(model);
            return model;
        },
        [this](const InstalledModel& same) { Q_EMIT verified(same); });
}

void ModelShelf::remove(const InstalledModel& model) {
    run(
        [remove = m_core.remove, model] {
            remove(model);
            return model;
        },
        [this](const InstalledModel& gone) { Q_EMIT removed(gone); });
}

}  // namespace tessera::ui
