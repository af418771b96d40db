// What a video will need on this machine, before it is converted: from costs measured here and the memory that is free.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inference/tile_policy.h"
#include "ui/base/background.h"
#include "ui/core/machine_functions.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace tessera::ui {

// Everything it says is an estimate. A cost that is not known yet is measured off the UI thread, which takes seconds and the
// device: it waits until the settings rest, and while a conversion runs.
class MemoryOutlook : public QObject {
    Q_OBJECT

public:
    explicit MemoryOutlook(MeasureCost measure, QObject* parent = nullptr);

    // The settings that matter now, and others that a person may choose: these are measured afterwards, one by one.
    void want(const inference::GeneratorSettings& settings,
              const std::vector<inference::GeneratorSettings>& others = {});
    void setConverting(bool converting);

    // The tiles of a frame, or the sentence that says why there can be none. Automatic tiles are one piece while the plan is not
    // known, and a model's tiles those of the built-in models until it was measured.
    [[nodiscard]] Outcome<tiling::TileGrid> grid(Size frame,
                                                 const inference::GeneratorSettings& settings) const;
    // Nothing while it is not known. Automatic tiles are planned as a run would plan them now.
    [[nodiscard]] std::optional<inference::TilePlan> plan(Size frame,
                                                          const inference::GeneratorSettings& settings) const;
    // Of frames cut in this way.
    [[nodiscard]] std::optional<inference::TilePlan> costOf(
        const tiling::TileGrid& grid, Size frame, const inference::GeneratorSettings& settings) const;
    [[nodiscard]] std::optional<qint64> freeBytes(const inference::GeneratorSettings& settings) const;

    // A conversion of frames of this size was foreseen to hold `bytes`, in all of the process.
    void setForeseen(Size frame, const inference::GeneratorSettings& settings, qint64 bytes);
    // The same for any settings: what it holds beside model data was measured then. Nothing before, and on a card.
    [[nodiscard]] std::optional<qint64> processBytes(Size frame,
                                                     const inference::GeneratorSettings& settings) const;
    // What to call the memory that frames take: "626 MB", or as long as that is not known "98 MB of model data".
    [[nodiscard]] QString memoryText(Size frame, const inference::GeneratorSettings& settings) const;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] inference::ResolvedTiling resolved(Size frame,
                                                     const inference::GeneratorSettings& settings) const;
    void measureNext();
    [[nodiscard]] const inference::GeneratorSettings* nextToMeasure() const;
    [[nodiscard]] const MachineCost* known(const inference::GeneratorSettings& settings) const;

    MeasureCost m_measure;
    inference::GeneratorSettings m_wanted;
    std::vector<inference::GeneratorSettings> m_others;
    QStringList m_failed;              // of what could not be measured
    QHash<QString, qint64> m_besides;  // by frame size
    QHash<QString, MachineCost> m_costs;
    bool m_converting = false;
    QTimer m_rest;
    Background m_background;  // last: its calls end before anything they use
};

}  // namespace tessera::ui
