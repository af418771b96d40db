// What this machine can do: codecs that open, models, devices.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/background.h"
#include "ui/core/machine_functions.h"

#include <QObject>

namespace tessera::ui {

// Asks off the UI thread: for codecs at once; the engine only when told to, because it takes a second and memory to load.
class MachineCatalog : public QObject {
    Q_OBJECT

public:
    explicit MachineCatalog(const CatalogFunctions& core, QObject* parent = nullptr);

    void askEngine();      // again, after models came or went
    void askEngineOnce();  // unless it was asked before

    [[nodiscard]] const std::vector<media::CodecChoice>& codecs() const noexcept { return m_codecs; }
    [[nodiscard]] const EngineCatalog& engine() const noexcept { return m_engine; }

Q_SIGNALS:
    void changed();
    void failed(const Failure& failure);

private:
    std::function<EngineCatalog()> m_askEngine;
    std::vector<media::CodecChoice> m_codecs;
    EngineCatalog m_engine;
    bool m_engineAsked = false;
    Background m_background;  // last: its calls end before anything they use
};

}  // namespace tessera::ui
