#include "core/tensor/frame_difference.h"

#include "core/base/error.h"
#include "core/tensor/rgb_reader.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace tessera::tensor {

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
        throw Error(ErrorCode::Internal, "frames of different sizes cannot be compared");
    }
}

std::vector<float> readRows(const media::Frame& frame, int firstRow, int rows) {
    std::vector<float> planes(static_cast<size_t>(frame.size().width) * static_cast<size_t>(rows) * 3);
    readRgb(frame, {0, firstRow, frame.size().width, rows}, planes.data());
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

double seamRatio(const media::Frame& frame, const tiling::TileGrid& grid) {
    constexpr int reach = 8;  // pixels to either side that the border is compared with
    const Size size = frame.size();
    double across = 0;
    double beside = 0;
    // Steps along `strip`, which lies `reach` to either side of a border between its middle two lines.
    const auto measure = [&](const Rect& strip, bool isColumn) {
        std::vector<float> planes(static_cast<size_t>(strip.width) * static_cast<size_t>(strip.height) * 3);
        readRgb(frame, strip, planes.data());
        const size_t step = isColumn ? 1 : static_cast<size_t>(strip.width);
        for (size_t i = step; i < planes.size(); ++i) {
            const size_t x = i % static_cast<size_t>(strip.width);
            const size_t y = i / static_cast<size_t>(strip.width) % static_cast<size_t>(strip.height);
            const size_t place = isColumn ? x : y;
            if (place > 0) {
                (place == reach ? across : beside) +=
                    square(static_cast<double>(planes[i]) - static_cast<double>(planes[i - step]));
            }
        }
    };
    const std::vector<bool> columns = borders(grid.lefts, grid.tileSize.width, size.width);
    const std::vector<bool> rows = borders(grid.tops, grid.tileSize.height, size.height);
    for (int x = reach; x + reach <= size.width; ++x) {
        if (columns[static_cast<size_t>(x)]) {
            measure({x - reach, 0, 2 * reach, size.height}, true);
        }
    }
    for (int y = reach; y + reach <= size.height; ++y) {
        if (rows[static_cast<size_t>(y)]) {
            measure({0, y - reach, size.width, 2 * reach}, false);
        }
    }
    constexpr int neighbours = 2 * reach - 2;  // steps beside the border for the one across it
    return beside > 0 ? across * neighbours / beside : 1;
}

}  // namespace tessera::tensor
