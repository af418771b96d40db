#include "core/colour/component_rows.h"

#include <algorithm>
#include <cstring>

namespace tessera::colour {

namespace {

std::uint16_t swapBytes(std::uint16_t value) {
    return static_cast<std::uint16_t>((value << 8) | (value >> 8));
}

void loadBytes(const Component& component, const std::uint8_t* samples, int count, float* values) {
    const float scale = component.scale;
    const float bias = -component.offset * scale;
    if (component.step == 1 && component.shift == 0) {
        for (int i = 0; i < count; ++i) {
            values[i] = static_cast<float>(samples[i]) * scale + bias;
        }
        return;
    }
    for (int i = 0; i < count; ++i) {
        values[i] = static_cast<float>(samples[i * component.step] >> component.shift) * scale + bias;
    }
}

void loadWords(const Component& component, const std::uint8_t* samples, int count, float* values) {
    const float scale = component.scale;
    const float bias = -component.offset * scale;
    const int mask = (1 << component.depth) - 1;
    for (int i = 0; i < count; ++i) {
        std::uint16_t word = 0;
        std::memcpy(&word, samples + static_cast<std::ptrdiff_t>(i) * component.step, sizeof(word));
        const int code = ((component.swapped ? swapBytes(word) : word) >> component.shift) & mask;
        values[i] = static_cast<float>(code) * scale + bias;
    }
}

void loadFloats(const Component& component, const std::uint8_t* samples, int count, float* values) {
    for (int i = 0; i < count; ++i) {
        std::memcpy(values + i, samples + static_cast<std::ptrdiff_t>(i) * component.step, sizeof(float));
    }
}

int codeOf(float value, float inverseScale, float offset, float largest) {
    return static_cast<int>(std::clamp(value * inverseScale + offset, 0.0f, largest) + 0.5f);
}

}  // namespace

void loadRow(const Component& component, const std::uint8_t* row, int first, int count, float* values) {
    const std::uint8_t* samples = row + component.start + static_cast<std::ptrdiff_t>(first) * component.step;
    if (component.floating) {
        loadFloats(component, samples, count, values);
    } else if (component.wide) {
        loadWords(component, samples, count, values);
    } else {
        loadBytes(component, samples, count, values);
    }
}

void storeRow(const Component& component, std::uint8_t* row, int first, int count, const float* values) {
    std::uint8_t* samples = row + component.start + static_cast<std::ptrdiff_t>(first) * component.step;
    if (component.floating) {
        for (int i = 0; i < count; ++i) {
            std::memcpy(samples + static_cast<std::ptrdiff_t>(i) * component.step, values + i, sizeof(float));
        }
        return;
    }
    const float inverseScale = 1.0f / component.scale;
    const auto largest = static_cast<float>((1 << component.depth) - 1);
    for (int i = 0; i < count; ++i) {
        const int code = codeOf(values[i], inverseScale, component.offset, largest) << component.shift;
        if (component.wide) {
            const auto word = static_cast<std::uint16_t>(code);
            const std::uint16_t stored = component.swapped ? swapBytes(word) : word;
            std::memcpy(samples + static_cast<std::ptrdiff_t>(i) * component.step, &stored, sizeof(stored));
        } else {
            samples[static_cast<std::ptrdiff_t>(i) * component.step] = static_cast<std::uint8_t>(code);
        }
    }
}

}  // namespace tessera::colour
