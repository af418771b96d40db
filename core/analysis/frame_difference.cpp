#include "core/analysis/frame_difference.h"

#include "core/base/error.h"
#include "core/colour/rgb_reader.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

namespace tessera::analysis {

namespace {

constexpr int bandRows = 64;  // of a frame that are held as floats at a time

double psnrOf(double squaredSum, double count) {
    if (count == 0 || squaredSum <= 0) {
        return equalPsnr;
    }
    return std::min(10 * std::log10(count / squaredSum), equalPsnr);
}

void checkSizes(const media::Frame& a, const media::Frame& b) {
    if (a.size() != b.size()) {
        throw Error::internal("frames of different sizes cannot be compared");
    }
}

std::vector<float> readRows(const media::Frame& frame, int firstRow, int rows) {
    std::vector<float> planes(static_cast<size_t>(frame.size().width) * static_cast<size_t>(rows) * 3);
    colour::readRgb(frame, {0, firstRow, frame.size().width, rows}, planes.data());
    return planes;
}

// For each position along an axis: how many tiles cover it.
std::vector<int> coverage(const std::vector<int>& starts, int tileLength, int length) {
    std::vector<int> count(static_cast<size_t>(length), 0);
    for (const int start : starts) {
        for (int i = start; i < std::min(start + tileLength, length); ++i) {
            ++count[static_cast<size_t>(i)];
        }
    }
    return count;
}

// Where one tile ends or begins and another goes on: the difference between position p-1 and p crosses a border.
std::vector<bool> borders(const std::vector<int>& starts, int tileLength, int length) {
    std::vector<bool> result(static_cast<size_t>(length), false);
    for (size_t k = 0; k < starts.size(); ++k) {
        if (k > 0 && starts[k] < length) {
            result[static_cast<size_t>(starts[k])] = true;
        }
        if (k + 1 < starts.size() && starts[k] + tileLength < length) {
            result[static_cast<size_t>(starts[k] + tileLength)] = true;
        }
    }
    return result;
}

struct SeamSums {
    double squaredError = 0;
    double bandPixels = 0;
    double frameEnergy = 0;
    double referenceEnergy = 0;
};

double square(double value) {
    return value * value;
}

}  // namespace

double psnr(const media::Frame& a, const media::Frame& b) {
    checkSizes(a, b);
    double sum = 0;
    for (int row = 0; row < a.size().height; row += bandRows) {
        const int rows = std::min(bandRows, a.size().height - row);
        const std::vector<float> first = readRows(a, row, rows);
        const std::vector<float> second = readRows(b, row, rows);
        for (size_t i = 0; i < first.size(); ++i) {
            sum += square(static_cast<double>(first[i]) - static_cast<double>(second[i]));
        }
    }
    return psnrOf(sum, static_cast<double>(a.size().pixels()) * 3);
}

SeamFigures measureSeams(const media::Frame& frame, const media::Frame& reference,
                         const tiling::TileGrid& grid) {
    checkSizes(frame, reference);
    const Size size = frame.size();
    const std::vector<int> across = coverage(grid.lefts, grid.tileSize.width, size.width);
    const std::vector<int> down = coverage(grid.tops, grid.tileSize.height, size.height);
    const std::vector<bool> columnBorders = borders(grid.lefts, grid.tileSize.width, size.width);
    const std::vector<bool> rowBorders = borders(grid.tops, grid.tileSize.height, size.height);
    SeamSums sums;
    std::vector<float> above[2];
    for (int y = 0; y < size.height; ++y) {
        std::vector<float> rows[2] = {readRows(frame, y, 1), readRows(reference, y, 1)};
        for (int x = 0; x < size.width * 3; ++x) {
            const auto i = static_cast<size_t>(x);
            const auto column = static_cast<size_t>(x % size.width);
            if (across[column] > 1 || down[static_cast<size_t>(y)] > 1) {
                sums.squaredError +=
                    square(static_cast<double>(rows[0][i]) - static_cast<double>(rows[1][i]));
                sums.bandPixels += 1;
            }
            if (columnBorders[column]) {
                sums.frameEnergy +=
                    square(static_cast<double>(rows[0][i]) - static_cast<double>(rows[0][i - 1]));
                sums.referenceEnergy +=
                    square(static_cast<double>(rows[1][i]) - static_cast<double>(rows[1][i - 1]));
            }
            if (rowBorders[static_cast<size_t>(y)]) {
                sums.frameEnergy +=
                    square(static_cast<double>(rows[0][i]) - static_cast<double>(above[0][i]));
                sums.referenceEnergy +=
                    square(static_cast<double>(rows[1][i]) - static_cast<double>(above[1][i]));
            }
        }
        above[0] = std::move(rows[0]);
        above[1] = std::move(rows[1]);
    }
    SeamFigures figures;
    figures.bandPsnr = psnrOf(sums.squaredError, sums.bandPixels);
    figures.seamRatio = sums.referenceEnergy > 0 ? sums.frameEnergy / sums.referenceEnergy : 1;
    return figures;
}

namespace {

constexpr int seamReach = 8;              // pixels to either side that a border is compared with
constexpr int seamSegment = 32;           // pixels along it that are judged together
constexpr double seamFloor = 0.25 / 255;  // a step below this is no step

// Of a strip that lies seamReach to either side of a border between its middle two lines: for each segment along it the
// logarithm of the mean step across the border, divided by the mean of the steps beside it.
void addSegments(const media::Frame& frame, const Rect& strip, bool isColumn, std::vector<double>& ratios) {
    const auto width = static_cast<size_t>(strip.width);
    const auto height = static_cast<size_t>(strip.height);
    std::vector<float> planes(width * height * 3);
    colour::readRgb(frame, strip, planes.data());
    const size_t along = isColumn ? height : width;
    const size_t alongStep = isColumn ? width : 1;
    const size_t acrossStep = isColumn ? 1 : width;
    for (size_t first = 0; first + seamSegment <= along; first += seamSegment) {
        double on = 0;
        double beside = 0;
        for (size_t channel = 0; channel < 3; ++channel) {
            for (size_t k = first; k < first + seamSegment; ++k) {
                const float* line = planes.data() + channel * width * height + k * alongStep;
                for (size_t place = 1; place < 2 * seamReach; ++place) {
                    const float step = std::abs(line[place * acrossStep] - line[(place - 1) * acrossStep]);
                    (place == seamReach ? on : beside) += static_cast<double>(step);
                }
            }
        }
        constexpr double samples = 3.0 * seamSegment;
        constexpr int neighbours = 2 * seamReach - 2;
        ratios.push_back(
            std::log((on / samples + seamFloor) / (beside / (samples * neighbours) + seamFloor)));
    }
}

// Of all segments of all borders of a grid.
std::vector<double> borderRatios(const media::Frame& frame, const tiling::TileGrid& grid) {
    const Size size = frame.size();
    const std::vector<bool> columns = borders(grid.lefts, grid.tileSize.width, size.width);
    const std::vector<bool> rows = borders(grid.tops, grid.tileSize.height, size.height);
    std::vector<double> ratios;
    for (int x = seamReach; x + seamReach <= size.width; ++x) {
        if (columns[static_cast<size_t>(x)]) {
            addSegments(frame, {x - seamReach, 0, 2 * seamReach, size.height}, true, ratios);
        }
    }
    for (int y = seamReach; y + seamReach <= size.height; ++y) {
        if (rows[static_cast<size_t>(y)]) {
            addSegments(frame, {0, y - seamReach, size.width, 2 * seamReach}, false, ratios);
        }
    }
    return ratios;
}

}  // namespace

double seamRatio(const media::Frame& frame, const media::Frame& prev, const media::Frame& next,
                 const tiling::TileGrid& grid) {
    if (frame.size() != prev.size() || frame.size() != next.size()) {
        throw Error::internal("frames of different size were compared");
    }
    std::vector<double> ratios = borderRatios(frame, grid);
    if (ratios.empty()) {
        return 1;
    }
    // What lies there in the originals is the picture's own.
    const std::vector<double> before = borderRatios(prev, grid);
    const std::vector<double> after = borderRatios(next, grid);
    for (size_t i = 0; i < ratios.size(); ++i) {
        ratios[i] -= (before[i] + after[i]) / 2;
    }
    // Lines of the picture come and go as it moves: the extremes do not count.
    std::ranges::sort(ratios);
    const auto cut = std::ssize(ratios) / 10;
    const double sum = std::accumulate(ratios.begin() + cut, ratios.end() - cut, 0.0);
    return std::exp(sum / static_cast<double>(std::ssize(ratios) - 2 * cut));
}

}  // namespace tessera::analysis
