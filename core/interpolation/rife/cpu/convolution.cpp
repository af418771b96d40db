#include "core/interpolation/rife/cpu/convolution.h"

#include "core/interpolation/rife/cpu/lanes.h"

#include <algorithm>
#include <array>

namespace tessera::interpolation::rife::cpu {

namespace {

// A group as the inner loops want it, for one place in a picture.
struct Kernel {
    const float* weights;
    const float* bias;
    const float* slopes;
    std::int64_t taps;
    std::int64_t inputs;
    std::int64_t results;  // of the group
    std::array<std::int64_t, mostTaps> tapOffset;
    std::array<std::int64_t, mostLanes / lanes> placeOffset;
};

template <typename Vector>
RIFE_INLINE Vector activated(const Vector& sum, const Vector& slope) {
    const Vector zero{};
    return sum > zero ? sum : sum * slope;
}

// `pixels` pixels in a row, `vectors` vectors of results from `first` on. Each tap has a sum of its own, which stays in registers:
// short sums lose less than one over all taps.
// Three counters and a base for every third pixel: with a pointer for every pixel there are too few registers.
template <typename Vector, int vectors, int pixels>
RIFE_INLINE void computePixels(const Kernel& kernel, int first, const float* in, std::int64_t inStep,
                               float* out, std::int64_t outStep) {
    constexpr int width = sizeof(Vector) / sizeof(float);
    constexpr int bases = (pixels + 2) / 3;
    Vector sum[pixels][vectors];
#pragma GCC unroll 32
    for (int p = 0; p < pixels; ++p) {
#pragma GCC unroll 8
        for (int v = 0; v < vectors; ++v) {
            load(kernel.bias + first + v * width, sum[p][v]);
        }
    }
    const float* weights = kernel.weights + first;
    for (std::int64_t tap = 0; tap < kernel.taps; ++tap) {
        const float* base[bases];
#pragma GCC unroll 32
        for (int i = 0; i < bases; ++i) {
            base[i] = in + kernel.tapOffset[static_cast<std::size_t>(tap)] + 3 * i * inStep;
            asm("" : "+r"(base[i]));
        }
        std::int64_t at[3] = {0, inStep, 2 * inStep};
        asm("" : "+r"(at[1]));
        asm("" : "+r"(at[2]));
        Vector part[pixels][vectors]{};
        for (std::int64_t input = 0; input < kernel.inputs; ++input, ++at[0], ++at[1], ++at[2]) {
            Vector weight[vectors];
#pragma GCC unroll 8
            for (int v = 0; v < vectors; ++v) {
                load(weights + v * width, weight[v]);
            }
#pragma GCC unroll 32
            for (int p = 0; p < pixels; ++p) {
                const float value = base[p / 3][at[p % 3]];
#pragma GCC unroll 8
                for (int v = 0; v < vectors; ++v) {
                    part[p][v] += value * weight[v];
                }
            }
            weights += kernel.results;
        }
#pragma GCC unroll 32
        for (int p = 0; p < pixels; ++p) {
#pragma GCC unroll 8
            for (int v = 0; v < vectors; ++v) {
                sum[p][v] += part[p][v];
            }
        }
    }
#pragma GCC unroll 32
    for (int p = 0; p < pixels; ++p) {
#pragma GCC unroll 8
        for (int v = 0; v < vectors; ++v) {
            Vector slope;
            load(kernel.slopes + first + v * width, slope);
            const int result = first + v * width;
            store(out + p * outStep + kernel.placeOffset[static_cast<std::size_t>(result / lanes)] +
                      result % lanes,
                  activated(sum[p][v], slope));
        }
    }
}

// The last pixels of a row are computed together with some before them again.
template <typename Vector, int vectors, int pixels>
RIFE_INLINE void computeRow(const Kernel& kernel, int first, const float* in, std::int64_t inStep, float* out,
                            std::int64_t outStep, std::int64_t count) {
    std::int64_t x = 0;
    for (; x + pixels <= count; x += pixels) {
        computePixels<Vector, vectors, pixels>(kernel, first, in + x * inStep, inStep, out + x * outStep,
                                               outStep);
    }
    if (x < count && count >= pixels) {
        x = count - pixels;
        computePixels<Vector, vectors, pixels>(kernel, first, in + x * inStep, inStep, out + x * outStep,
                                               outStep);
        return;
    }
    for (; x < count; ++x) {
        computePixels<Vector, vectors, 1>(kernel, first, in + x * inStep, inStep, out + x * outStep, outStep);
    }
}

using ComputeRow = void (*)(const Kernel& kernel, const float* in, std::int64_t inStep, float* out,
                            std::int64_t outStep, std::int64_t count);

// Any CPU: 4 results at a time.
void computeRowPlain(const Kernel& kernel, const float* in, std::int64_t inStep, float* out,
                     std::int64_t outStep, std::int64_t count) {
    for (int first = 0; first < kernel.results; first += lanes) {
        computeRow<Lanes4, 4, 2>(kernel, first, in, inStep, out, outStep, count);
    }
}

#if defined(__x86_64__)

__attribute__((target("avx2,fma"))) void computeRowAvx2(const Kernel& kernel, const float* in,
                                                        std::int64_t inStep, float* out, std::int64_t outStep,
                                                        std::int64_t count) {
    for (int first = 0; first < kernel.results; first += lanes) {
        computeRow<Lanes8, 2, 6>(kernel, first, in, inStep, out, outStep, count);
    }
}

#define RIFE_AVX512 __attribute__((target("avx2,fma,avx512f,avx512bw,avx512dq,avx512vl")))

// The fastest of the numbers of pixels that were tried, 2 to 24: up to 100 GFLOP/s of one core.
template <int vectors, int pixels>
RIFE_AVX512 void computeRowAvx512(const Kernel& kernel, const float* in, std::int64_t inStep, float* out,
                                  std::int64_t outStep, std::int64_t count) {
    computeRow<Lanes16, vectors, pixels>(kernel, 0, in, inStep, out, outStep, count);
}

#endif

ComputeRow rowFunction(int results) {
#if defined(__x86_64__)
    static const bool hasAvx512 = __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
                                  __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl");
    static const bool hasAvx2 = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
    if (hasAvx512) {
        constexpr std::array<ComputeRow, 3> functions{computeRowAvx512<1, 14>, computeRowAvx512<2, 7>,
                                                      computeRowAvx512<3, 5>};
        return functions[static_cast<std::size_t>(results / lanes - 1)];
    }
    if (hasAvx2) {
        return computeRowAvx2;
    }
#endif
    (void)results;
    return computeRowPlain;
}

// Two vectors at a time are the fastest.
std::vector<int> groupSizes(std::int64_t results) {
    const int vectors = static_cast<int>(results / lanes);
    int size = 1;
    for (const int wanted : {2, 3}) {
        if (vectors % wanted == 0) {
            size = wanted;
            break;
        }
    }
    return std::vector<int>(static_cast<std::size_t>(vectors / size), size * lanes);
}

std::vector<Tap> allTaps() {
    std::vector<Tap> taps;
    for (int y = -1; y <= 1; ++y) {
        for (int x = -1; x <= 1; ++x) {
            taps.push_back({y, x});
        }
    }
    return taps;
}

// Groups of one set of inputs: `outputs` results from `firstOutput` on, and zeros up to a multiple of 16.
void addGroups(Convolution& result, const Layer& layer, std::int64_t firstOutput, std::int64_t outputs,
               std::int64_t firstInput) {
    std::int64_t begin = 0;
    for (const int size : groupSizes(roundedTo(outputs, lanes))) {
        Group group;
        group.taps = allTaps();
        group.firstInput = static_cast<int>(firstInput);
        group.inputs = static_cast<int>(layer.inputs / layer.groups);
        group.bias.assign(static_cast<std::size_t>(size), 0.0F);
        group.slopes.assign(static_cast<std::size_t>(size), 0.0F);
        group.weights.assign(group.taps.size() * static_cast<std::size_t>(group.inputs * size), 0.0F);
        for (int i = 0; i < size; i += lanes) {
            group.places.push_back({0, 0, static_cast<int>(firstOutput + begin) + i});
        }
        const std::int64_t present = std::min<std::int64_t>(size, outputs - begin);
        for (std::int64_t i = 0; i < present; ++i) {
            const std::int64_t output = firstOutput + begin + i;
            group.bias[static_cast<std::size_t>(i)] = layer.bias[static_cast<std::size_t>(output)];
            group.slopes[static_cast<std::size_t>(i)] = layer.slopes[static_cast<std::size_t>(output)];
            for (std::size_t tap = 0; tap < group.taps.size(); ++tap) {
                for (std::int64_t input = 0; input < group.inputs; ++input) {
                    const std::size_t at =
                        (tap * static_cast<std::size_t>(group.inputs) + static_cast<std::size_t>(input)) *
                            static_cast<std::size_t>(size) +
                        static_cast<std::size_t>(i);
                    group.weights[at] =
                        layer.weight(output, input, group.taps[tap].y + 1, group.taps[tap].x + 1);
                }
            }
        }
        result.groups.push_back(std::move(group));
        begin += size;
    }
}

// The same layer with the weights between groups written out as zeros.
Layer ungrouped(const Layer& layer) {
    Layer dense = layer;
    dense.groups = 1;
    const std::int64_t inputs = layer.inputs / layer.groups;
    const std::int64_t outputs = layer.outputs / layer.groups;
    dense.weight = [layer, inputs, outputs](std::int64_t output, std::int64_t input, std::int64_t y,
                                            std::int64_t x) {
        return output / outputs == input / inputs ? layer.weight(output, input % inputs, y, x) : 0.0F;
    };
    return dense;
}

// One result of the transposed convolution, seen from an input pixel.
struct Enlarged {
    std::int64_t output = -1;  // none: zeros
    int phaseY = 0;            // 0, 1: which of the two rows that the layer makes of one
    int phaseX = 0;
};

// Row of the kernel by which the input row at `tap` counts for the row `phase`; negative: it does not.
int kernelRow(int phase, int tap) {
    const int row = phase + 1 - 2 * tap;
    return row >= 0 && row < 4 ? row : -1;
}

bool isUsed(const std::vector<Enlarged>& results, const Tap& tap) {
    return std::ranges::any_of(results, [&](const Enlarged& result) {
        return kernelRow(result.phaseY, tap.y) >= 0 && kernelRow(result.phaseX, tap.x) >= 0;
    });
}

Group enlargingGroup(const Layer& layer, const std::vector<Enlarged>& results, std::vector<Place> places) {
    Group group;
    group.places = std::move(places);
    group.inputs = static_cast<int>(layer.inputs);
    for (const Tap& tap : allTaps()) {
        if (isUsed(results, tap)) {
            group.taps.push_back(tap);
        }
    }
    for (const Enlarged& result : results) {
        group.bias.push_back(result.output < 0 ? 0.0F : layer.bias[static_cast<std::size_t>(result.output)]);
        group.slopes.push_back(1.0F);
    }
    for (const Tap& tap : group.taps) {
        for (std::int64_t input = 0; input < layer.inputs; ++input) {
            for (const Enlarged& result : results) {
                const int y = kernelRow(result.phaseY, tap.y);
                const int x = kernelRow(result.phaseX, tap.x);
                group.weights.push_back(
                    result.output < 0 || y < 0 || x < 0 ? 0.0F : layer.weight(result.output, input, y, x));
            }
        }
    }
    return group;
}

}  // namespace

void Convolution::run(const Rows& in, const Rows& out, std::int64_t firstRow, std::int64_t lastRow,
                      std::int64_t count) const {
    for (const Group& group : groups) {
        Kernel kernel{group.weights.data(),
                      group.bias.data(),
                      group.slopes.data(),
                      std::ssize(group.taps),
                      group.inputs,
                      group.results(),
                      {},
                      {}};
        for (std::size_t i = 0; i < group.taps.size(); ++i) {
            kernel.tapOffset[i] =
                group.taps[i].y * in.rowStride + group.taps[i].x * in.pixelStride + group.firstInput;
        }
        for (std::size_t i = 0; i < group.places.size(); ++i) {
            const Place& place = group.places[i];
            kernel.placeOffset[i] = place.y * out.rowStride + place.x * out.pixelStride + place.channel;
        }
        const ComputeRow computeRow = rowFunction(group.results());
        for (std::int64_t y = firstRow; y < lastRow; ++y) {
            computeRow(kernel, in.at(stride * y, 0), stride * in.pixelStride, out.at(enlargement * y, 0),
                       enlargement * out.pixelStride, count);
        }
    }
}

Convolution convolution(const Layer& layer) {
    Convolution result;
    result.stride = layer.stride;
    const std::int64_t outputs = layer.outputs / layer.groups;
    if (layer.groups > 1 && outputs % lanes != 0) {
        return convolution(ungrouped(layer));
    }
    for (std::int64_t i = 0; i < layer.groups; ++i) {
        addGroups(result, layer, i * outputs, outputs, i * (layer.inputs / layer.groups));
    }
    return result;
}

Convolution enlargement(const Layer& layer, int shuffle, int channels,
                        const std::function<int(int)>& channelOf) {
    Convolution result;
    result.enlargement = 2 * shuffle;
    // Pixels of the result side by side that fill 16 lanes: they are computed together, whatever their phases.
    const int across = std::max(lanes / channels, 1);
    const int side = 2 * shuffle;
    for (int y = 0; y < side; ++y) {
        std::vector<Enlarged> results;
        std::vector<Place> places;
        for (int x = 0; x < side; ++x) {
            std::vector<Enlarged> pixel(static_cast<std::size_t>(channels));
            for (std::int64_t output = 0; output < layer.outputs; ++output) {
                const int shuffled = static_cast<int>(output) % (shuffle * shuffle);
                const bool isHere = shuffled / shuffle == y % shuffle && shuffled % shuffle == x % shuffle;
                const int channel = channelOf(static_cast<int>(output) / (shuffle * shuffle));
                if (isHere && channel >= 0) {
                    pixel[static_cast<std::size_t>(channel)] = {output, y / shuffle, x / shuffle};
                }
            }
            if (x % across == 0) {
                for (int first = 0; first < channels; first += lanes) {
                    places.push_back({y, x, first});
                }
            }
            results.insert(results.end(), pixel.begin(), pixel.end());
            const bool isFull = results.size() % lanes == 0;
            const bool phaseEnds = (x + 1) % shuffle == 0;
            if (isFull && (phaseEnds || results.size() == mostLanes)) {
                result.groups.push_back(enlargingGroup(layer, results, places));
                results.clear();
                places.clear();
            }
        }
    }
    return result;
}

}  // namespace tessera::interpolation::rife::cpu
