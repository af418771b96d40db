#include "core/analysis/structural_similarity.h"

#include "core/base/error.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace tessera::analysis {

namespace {

constexpr std::size_t windowSize = 11;
constexpr double windowSigma = 1.5;
constexpr float luminanceFloor = 6.5025F;  // (0.01 * 255)^2
constexpr float contrastFloor = 58.5225F;  // (0.03 * 255)^2
constexpr float slopeFloor = 170;
constexpr std::array<double, 5> scaleWeights{0.0448, 0.2856, 0.3001, 0.2363, 0.1333};

using Window = std::array<float, windowSize>;

Window gaussianWindow() {
    Window weights{};
    float sum = 0;
    for (std::size_t k = 0; k < windowSize; ++k) {
        const double distance = static_cast<double>(k) - windowSize / 2;
        weights[k] = static_cast<float>(std::exp(-distance * distance / (2 * windowSigma * windowSigma)));
        sum += weights[k];
    }
    for (float& weight : weights) {
        weight /= sum;
    }
    return weights;
}

// The five windowed means that SSIM needs.
enum Moment { MeanA, MeanB, SquareA, SquareB, Product, momentCount };
using MomentRow = std::array<std::vector<float>, momentCount>;

// result += weight * row, as far as result goes.
void addWeighted(const float* row, float weight, std::vector<float>& result) {
    for (std::size_t x = 0; x < result.size(); ++x) {
        result[x] += weight * row[x];
    }
}

// One row of both planes, filtered along the row.
void filterRow(const LumaPlane& a, const LumaPlane& b, std::size_t y, const Window& weights,
               MomentRow& filtered) {
    const auto width = static_cast<std::size_t>(a.size.width);
    const float* rowA = a.values.data() + y * width;
    const float* rowB = b.values.data() + y * width;
    MomentRow raw;
    raw.fill(std::vector<float>(width));
    for (std::size_t x = 0; x < width; ++x) {
        raw[MeanA][x] = rowA[x];
        raw[MeanB][x] = rowB[x];
        raw[SquareA][x] = rowA[x] * rowA[x];
        raw[SquareB][x] = rowB[x] * rowB[x];
        raw[Product][x] = rowA[x] * rowB[x];
    }
    for (std::size_t moment = 0; moment < momentCount; ++moment) {
        filtered[moment].assign(width - windowSize + 1, 0.0F);
        for (std::size_t k = 0; k < windowSize; ++k) {
            addWeighted(raw[moment].data() + k, weights[k], filtered[moment]);
        }
    }
}

struct Likeness {
    double similarity = 0;  // luminance * contrast and structure
    double contrast = 0;    // contrast and structure alone
};

void addRow(const MomentRow& mean, Likeness& sum) {
    for (std::size_t x = 0; x < mean[MeanA].size(); ++x) {
        const float a = mean[MeanA][x];
        const float b = mean[MeanB][x];
        const float variances = mean[SquareA][x] - a * a + mean[SquareB][x] - b * b;
        const float covariance = mean[Product][x] - a * b;
        const float contrast = (2 * covariance + contrastFloor) / (variances + contrastFloor);
        sum.contrast += contrast;
        sum.similarity += contrast * (2 * a * b + luminanceFloor) / (a * a + b * b + luminanceFloor);
    }
}

std::optional<Likeness> likeness(const LumaPlane& a, const LumaPlane& b) {
    if (a.size != b.size || a.values.empty()) {
        throw Error::internal("pictures of different size were compared");
    }
    const auto height = static_cast<std::size_t>(a.size.height);
    const auto width = static_cast<std::size_t>(a.size.width);
    if (std::min(width, height) < windowSize) {
        return std::nullopt;
    }
    const Window weights = gaussianWindow();
    std::array<MomentRow, windowSize> rows;  // a ring: row y is at y % windowSize
    MomentRow mean;
    Likeness sum;
    for (std::size_t y = 0; y < height; ++y) {
        filterRow(a, b, y, weights, rows[y % windowSize]);
        if (y + 1 < windowSize) {
            continue;
        }
        for (std::size_t moment = 0; moment < momentCount; ++moment) {
            mean[moment].assign(width - windowSize + 1, 0.0F);
            for (std::size_t k = 0; k < windowSize; ++k) {
                addWeighted(rows[(y + 1 + k) % windowSize][moment].data(), weights[k], mean[moment]);
            }
        }
        addRow(mean, sum);
    }
    const auto count = static_cast<double>((width - windowSize + 1) * (height - windowSize + 1));
    return Likeness{sum.similarity / count, sum.contrast / count};
}

// Means of 2 x 2 pixels; an odd last row or column is left out.
LumaPlane halved(const LumaPlane& plane) {
    const Size size{plane.size.width / 2, plane.size.height / 2};
    LumaPlane half{size, std::vector<float>(static_cast<std::size_t>(size.pixels()))};
    const auto width = static_cast<std::size_t>(plane.size.width);
    float* result = half.values.data();
    for (int y = 0; y < size.height; ++y) {
        const float* upper = plane.values.data() + 2 * static_cast<std::size_t>(y) * width;
        const float* lower = upper + width;
        for (int x = 0; x < size.width; ++x) {
            *result++ = 0.25F * (upper[2 * x] + upper[2 * x + 1] + lower[2 * x] + lower[2 * x + 1]);
        }
    }
    return half;
}

// The row y of a plane; beyond its ends it is mirrored at the outermost row.
const float* mirroredRow(const LumaPlane& plane, int y) {
    const int last = plane.size.height - 1;
    const int inside = y < 0 ? -y : y > last ? 2 * last - y : y;
    return plane.values.data() +
           static_cast<std::size_t>(inside) * static_cast<std::size_t>(plane.size.width);
}

struct Columns {
    int left;
    int here;
    int right;
};

Columns mirroredColumns(int x, int width) {
    return {x == 0 ? 1 : x - 1, x, x == width - 1 ? width - 2 : x + 1};
}

// Prewitt's slope at a pixel.
float slopeAt(const LumaPlane& plane, int x, int y) {
    const float* const above = mirroredRow(plane, y - 1);
    const float* const here = mirroredRow(plane, y);
    const float* const below = mirroredRow(plane, y + 1);
    const auto [left, middle, right] = mirroredColumns(x, plane.size.width);
    const float across = above[left] + here[left] + below[left] - above[right] - here[right] - below[right];
    const float down =
        above[left] + above[middle] + above[right] - below[left] - below[middle] - below[right];
    return std::sqrt(across * across + down * down) / 3;
}

}  // namespace

std::optional<double> gradientDeviation(const LumaPlane& a, const LumaPlane& b) {
    if (a.size != b.size || a.values.empty()) {
        throw Error::internal("pictures of different size were compared");
    }
    const LumaPlane halfA = halved(a);
    const LumaPlane halfB = halved(b);
    if (std::min(halfA.size.width, halfA.size.height) < 2) {
        return std::nullopt;
    }
    double sum = 0;
    double squares = 0;
    for (int y = 0; y < halfA.size.height; ++y) {
        for (int x = 0; x < halfA.size.width; ++x) {
            const float slopeA = slopeAt(halfA, x, y);
            const float slopeB = slopeAt(halfB, x, y);
            const double alike =
                (2 * slopeA * slopeB + slopeFloor) / (slopeA * slopeA + slopeB * slopeB + slopeFloor);
            sum += alike;
            squares += alike * alike;
        }
    }
    const auto count = static_cast<double>(halfA.size.pixels());
    return std::sqrt(std::max(squares / count - sum / count * (sum / count), 0.0));
}

double detailOf(const LumaPlane& plane) {
    if (std::min(plane.size.width, plane.size.height) < 2) {
        return 0;
    }
    double sum = 0;
    for (int y = 0; y < plane.size.height; ++y) {
        const float* const above = mirroredRow(plane, y - 1);
        const float* const here = mirroredRow(plane, y);
        const float* const below = mirroredRow(plane, y + 1);
        for (int x = 0; x < plane.size.width; ++x) {
            const auto [left, middle, right] = mirroredColumns(x, plane.size.width);
            sum += std::abs(above[middle] + below[middle] + here[left] + here[right] - 4 * here[middle]);
        }
    }
    return sum / static_cast<double>(plane.size.pixels());
}

LumaPlane lumaPlane(const Picture& picture) {
    LumaPlane plane{picture.size, std::vector<float>(picture.rgb.size() / 3)};
    for (std::size_t i = 0; i < plane.values.size(); ++i) {
        const std::uint8_t* rgb = picture.rgb.data() + 3 * i;
        plane.values[i] = 0.2126F * rgb[0] + 0.7152F * rgb[1] + 0.0722F * rgb[2];
    }
    return plane;
}

std::optional<double> ssim(const LumaPlane& a, const LumaPlane& b) {
    const std::optional<Likeness> whole = likeness(a, b);
    return whole ? std::optional(whole->similarity) : std::nullopt;
}

std::optional<double> multiscaleSsim(const LumaPlane& a, const LumaPlane& b) {
    constexpr int smallest = windowSize << (scaleWeights.size() - 1);
    if (std::min(a.size.width, a.size.height) < smallest) {
        return std::nullopt;
    }
    LumaPlane scaledA = a;
    LumaPlane scaledB = b;
    double product = 1;
    for (std::size_t scale = 0; scale < scaleWeights.size(); ++scale) {
        const Likeness here = *likeness(scaledA, scaledB);
        const bool last = scale + 1 == scaleWeights.size();
        product *= std::pow(std::max(last ? here.similarity : here.contrast, 0.0), scaleWeights[scale]);
        if (!last) {
            scaledA = halved(scaledA);
            scaledB = halved(scaledB);
        }
    }
    return product;
}

}  // namespace tessera::analysis
