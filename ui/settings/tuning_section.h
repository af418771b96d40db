// The finer controls: tiles, motion and model, and what they cost.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inference/device_info.h"
#include "ui/settings/settings_section.h"

#include <vector>

class QComboBox;
class QSpinBox;

namespace tessera::ui {

class MemoryOutlook;
class SliderField;
class TextLabel;

class TuningSection : public SettingsSection {
    Q_OBJECT

public:
    explicit TuningSection(const MemoryOutlook& outlook, QWidget* parent = nullptr);

    void setModels(const std::vector<inference::ModelInfo>& models);
    void setDevices(const std::vector<inference::DeviceInfo>& devices);

    // "45 tiles (9 × 5), 1.41 times the pixels", or the sentence that says what is wrong.
    [[nodiscard]] QString costText() const;

    // "NVIDIA H200, 139 GB", or for each device that cannot be used the reason.
    [[nodiscard]] QString deviceText() const;

    [[nodiscard]] QComboBox* device() const noexcept { return m_device; }

protected:
    void refresh() override;

private:
    void buildTileControls();
    void buildMotionControls();
    void buildModelControls();
    void layOut();
    void showCost();
    void showDevice();
    [[nodiscard]] QString estimateText() const;

    const MemoryOutlook& m_outlook;
    QComboBox* m_tile;
    QSpinBox* m_overlap;
    SliderField* m_flowScale;
    SliderField* m_steps;
    QComboBox* m_model;
    QComboBox* m_device;
    TextLabel* m_deviceFacts;
    std::vector<inference::DeviceInfo> m_devices;
    TextLabel* m_cost;
};

}  // namespace tessera::ui
