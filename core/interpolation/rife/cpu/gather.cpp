#include "core/interpolation/rife/cpu/gather.h"

#include <algorithm>

namespace tessera::interpolation::rife::cpu {

namespace {

constexpr int pictureChannels = 3;
constexpr int featureCount = 8;

// A row of cells, all that is known of it.
struct CellRow {
    const float*
        values[2];  // Lanes8 for each place, of the upper and the lower row of the frame; null without levels
    const float* features[2];  // likewise, or null
    std::int32_t y[2];
    float down;  // the share of the lower row
    const std::int32_t* places;
    const float* right;  // the share of each cell's second place
    std::int64_t cells;
    int taps;
    Rows first;
    Rows second;
    int seen;
    Lanes4 last;
    bool mirrored;
    float time;
    float motionFactor;
    float* out;
    std::int64_t outStride;
};

RIFE_INLINE Lanes4 exchanged(const Lanes4& motion) {
    return Lanes4{motion[2], motion[3], motion[0], motion[1]};
}

// What one place gives a cell, by its share.
template <typename Vector, int vectors, bool hasLevels, bool hasFeatures>
struct Sums {
    Vector first[vectors];
    Vector second[vectors];
    Lanes8 values;
    Lanes8 features;

    RIFE_INLINE void add(const CellRow& row, int line, std::int64_t place, float share, bool isFirst) {
        constexpr int width = sizeof(Vector) / sizeof(float);
        const std::int32_t x = row.places[place];
        Lanes8 value{};
        TwoPlaces places{};
        if constexpr (hasLevels) {
            load(row.values[line] + place * 8, value);
            Lanes4 motion{value[0], value[1], value[2], value[3]};
            if (row.mirrored) {
                motion = exchanged(motion);
                value = Lanes8{motion[0], motion[1], motion[2], motion[3], -value[4], 0, 0, 0};
            }
            locate(motion, x, row.y[line], row.last, row.first, places);
        }
        for (int v = 0; v < vectors; ++v) {
            Vector one;
            Vector other;
            if constexpr (hasLevels) {
                sample(row.first.first + places.offset[0] + v * width, row.first, places.right[0],
                       places.down[0], one);
                sample(row.second.first + places.offset[1] + v * width, row.second, places.right[1],
                       places.down[1], other);
            } else {
                load(row.first.at(row.y[line], x) + v * width, one);
                load(row.second.at(row.y[line], x) + v * width, other);
            }
            first[v] = isFirst ? share * one : first[v] + share * one;
            second[v] = isFirst ? share * other : second[v] + share * other;
        }
        if constexpr (hasLevels) {
            values = isFirst ? share * value : values + share * value;
        }
        if constexpr (hasFeatures) {
            Lanes8 feature;
            load(row.features[line] + place * 8, feature);
            features = isFirst ? share * feature : features + share * feature;
        }
    }

    // Whole vectors are stored from left to right: each covers what the one before wrote too much.
    RIFE_INLINE void storeTo(const CellRow& row, float* out) const {
        constexpr int width = sizeof(Vector) / sizeof(float);
        for (int v = 0; v < vectors; ++v) {
            store(out + v * width, first[v]);
        }
        out += row.seen;
        for (int v = 0; v < vectors; ++v) {
            store(out + v * width, second[v]);
        }
        out += row.seen;
        if constexpr (hasFeatures) {
            store(out, features);
            out += featureCount;
        }
        if constexpr (hasLevels) {
            const Lanes4 motion{values[0], values[1], values[2], values[3]};
            store(out, motion * row.motionFactor);
            out[4] = values[maskChannel];
            out += 5;
        }
        *out = row.time;
    }
};

template <typename Vector, int vectors, bool hasLevels, bool hasFeatures>
RIFE_INLINE void gatherCells(const CellRow& row) {
    for (std::int64_t cell = 0; cell < row.cells; ++cell) {
        Sums<Vector, vectors, hasLevels, hasFeatures> sums;
        if (row.taps == 1) {
            sums.add(row, 0, cell, 1.0F, true);
        } else {
            const float right = row.right[cell];
            sums.add(row, 0, 2 * cell, (1 - row.down) * (1 - right), true);
            sums.add(row, 0, 2 * cell + 1, (1 - row.down) * right, false);
            sums.add(row, 1, 2 * cell, row.down * (1 - right), false);
            sums.add(row, 1, 2 * cell + 1, row.down * right, false);
        }
        sums.storeTo(row, row.out + cell * row.outStride);
    }
}

// One function for each layout: a call inside another that is compiled for several CPUs would not be.
#define RIFE_GATHER(name, Vector, vectors)                  \
    RIFE_WIDE void name##Frames(const CellRow& row) {       \
        gatherCells<Vector, vectors, false, false>(row);    \
    }                                                       \
    RIFE_WIDE void name##Warped(const CellRow& row) {       \
        gatherCells<Vector, vectors, true, false>(row);     \
    }                                                       \
    RIFE_WIDE void name##WithFeatures(const CellRow& row) { \
        gatherCells<Vector, vectors, true, true>(row);      \
    }
RIFE_GATHER(gather4, Lanes4, 1)
RIFE_GATHER(gather8, Lanes8, 1)
RIFE_GATHER(gather12, Lanes4, 3)
RIFE_GATHER(gather20, Lanes4, 5)
#undef RIFE_GATHER

using GatherFunction = void (*)(const CellRow& row);

GatherFunction gatherFunction(std::int64_t channels, bool hasLevels, bool hasFeatures) {
    const auto choose = [&](GatherFunction frames, GatherFunction warped, GatherFunction withFeatures) {
        return !hasLevels ? frames : hasFeatures ? withFeatures : warped;
    };
    switch (roundedTo(channels, 4)) {
        case 4:
            return choose(gather4Frames, gather4Warped, gather4WithFeatures);
        case 8:
            return choose(gather8Frames, gather8Warped, gather8WithFeatures);
        case 12:
            return choose(gather12Frames, gather12Warped, gather12WithFeatures);
        default:
            return choose(gather20Frames, gather20Warped, gather20WithFeatures);
    }
}

}  // namespace

std::vector<int> inputOrder(const Structure& structure, bool isFirstBlock) {
    const int encoded = static_cast<int>(structure.encoded);
    const int features = isFirstBlock ? 0 : static_cast<int>(structure.features());
    const int time = 2 * (pictureChannels + encoded);
    std::vector<int> order;
    const auto add = [&order](int first, int count) {
        for (int i = 0; i < count; ++i) {
            order.push_back(first + i);
        }
    };
    for (int frame = 0; frame < 2; ++frame) {
        add(frame * pictureChannels, pictureChannels);
        add(2 * pictureChannels + frame * encoded, encoded);
    }
    if (!isFirstBlock) {
        add(time + 2, features);
        add(time + 2 + features, 4);
        add(time + 1, 1);
    }
    add(time, 1);
    return order;
}

Gather::Gather(const Structure& structure, const BlockCall& call, const Rect& part)
    : m_call(call),
      m_rows(rangeAxis(part.y, part.height, call.prev.padded.height, call.scale)),
      m_columns(rangeAxis(part.x, part.width, call.prev.padded.width, call.scale)),
      m_first(Field((call.mirrored ? call.next : call.prev).picture).rows()),
      m_second(Field((call.mirrored ? call.prev : call.next).picture).rows()),
      m_seen(pictureChannels + static_cast<int>(structure.encoded)),
      m_hasFeatures(structure.features() > 0 && !call.levels.empty()) {
    m_taps = call.scale == 1 ? 1 : 2;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        m_places.push_back(m_columns.low[i]);
        if (m_taps == 2) {
            m_places.push_back(m_columns.high[i]);
        }
    }
    const auto lastX = static_cast<float>(call.prev.padded.width - 1);
    const auto lastY = static_cast<float>(call.prev.padded.height - 1);
    m_last = Lanes4{lastX, lastY, lastX, lastY};
    if (!call.levels.empty()) {
        m_upper.emplace(call.levels, m_places, !structure.replacesMask(), m_hasFeatures);
        m_lower.emplace(call.levels, m_places, !structure.replacesMask(), m_hasFeatures);
    }
}

void Gather::row(std::int32_t y, const Rows& out) {
    const auto index = static_cast<std::size_t>(y);
    CellRow row{{nullptr, nullptr},
                {nullptr, nullptr},
                {m_rows.low[index], m_rows.high[index]},
                m_rows.way[index],
                m_places.data(),
                m_columns.way.data(),
                std::ssize(m_columns.way),
                m_taps,
                m_first,
                m_second,
                m_seen,
                m_last,
                m_call.mirrored,
                static_cast<float>(m_call.mirrored ? 1 - m_call.times.front() : m_call.times.front()),
                static_cast<float>(1 / m_call.scale),
                out.at(y, 0),
                out.pixelStride};
    if (m_upper) {
        m_upper->show(row.y[0]);
        row.values[0] = m_upper->values();
        row.features[0] = m_upper->features();
        if (m_taps == 2) {
            m_lower->show(row.y[1]);
            row.values[1] = m_lower->values();
            row.features[1] = m_lower->features();
        }
    }
    gatherFunction(m_first.pixelStride, m_upper.has_value(), m_hasFeatures)(row);
    std::fill_n(out.at(y, row.cells), out.pixelStride, 0.0F);
}

}  // namespace tessera::interpolation::rife::cpu
