// The installed models as the window knows them: looks into files, installs, checks and removes, off the UI thread.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/background.h"
#include "ui/core/model_functions.h"

#include <QObject>
#include <QStringList>

namespace tessera::ui {

// Threads: everything on the UI thread. Each call is answered by exactly one of its signals.
class ModelShelf : public QObject {
    Q_OBJECT

public:
    explicit ModelShelf(const ModelFunctions& core, QObject* parent = nullptr);

    [[nodiscard]] bool isBusy() const noexcept { return m_running > 0; }

    void refresh();
    void inspect(const QString& path);
    void install(const models::InstallRequest& request);
    void verify(const models::InstalledModel& model);
    void remove(const models::InstalledModel& model);

Q_SIGNALS:
    void listed(const models::StoreContents& contents);
    // What the file is, and the installed model that it would replace or already is, if any.
    void inspected(const models::ModelFile& file, const std::optional<models::InstalledModel>& known);
    void installed(const models::InstalledModel& model);
    void verified(const models::InstalledModel& model);
    void removed(const models::InstalledModel& model);
    void failed(const Failure& failure);
    void busyChanged();

private:
    template <typename Work, typename Done>
    void run(Work work, Done done);

    ModelFunctions m_core;
    int m_running = 0;
    Background m_background;  // last: its calls end before anything they use
};

}  // namespace tessera::ui
