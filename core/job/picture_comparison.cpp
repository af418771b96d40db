#include "core/job/picture_comparison.h"

#include "core/base/error.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <limits>

namespace tessera::job {

namespace {

constexpr double white = 255.0;
constexpr int seamNearest = 2;   // distance of the first line beside a seam
constexpr int seamFarthest = 9;  // and of the last

void checkSizes(const Picture& a, const Picture& b) {
    if (a.size != b.size || a.empty()) {
        throw Error(ErrorCode::Internal, "pictures of different size were compared");
    }
}

// Rec. 709, as doubles are not needed for 8 bits.
float lumaAt(const Picture& picture, int x, int y) {
    const auto at =
        (static_cast<size_t>(y) * static_cast<size_t>(picture.size.width) + static_cast<size_t>(x)) * 3;
    return 0.2126F * picture.rgb[at] + 0.7152F * picture.rgb[at + 1] + 0.0722F * picture.rgb[at + 2];
}

// Black, red, yellow, white.
void heatColour(double level, std::uint8_t* rgb) {
    const double position = std::clamp(level / white, 0.0, 1.0) * 3;
    for (int channel = 0; channel < 3; ++channel) {
        rgb[channel] =
            static_cast<std::uint8_t>(std::lround(std::clamp(position - channel, 0.0, 1.0) * white));
    }
}

enum class Direction { Across, Down };

// Mean squared step of luma over the line between `position` - 1 and `position`.
double stepEnergy(const Picture& picture, Direction direction, int position) {
    const bool across = direction == Direction::Across;
    const int length = across ? picture.size.height : picture.size.width;
    double sum = 0;
    for (int i = 0; i < length; ++i) {
        const double step = across ? lumaAt(picture, position, i) - lumaAt(picture, position - 1, i)
                                   : lumaAt(picture, i, position) - lumaAt(picture, i, position - 1);
        sum += step * step;
    }
    return sum / length;
}

struct SeamEnergy {
    double on = 0;
    double beside = 0;
};

void addSeam(SeamEnergy& energy, const Picture& picture, Direction direction, int position) {
    const int length = direction == Direction::Across ? picture.size.width : picture.size.height;
    if (position - seamFarthest < 1 || position + seamFarthest >= length) {
        return;  // in the padding, or too near to it
    }
    energy.on += stepEnergy(picture, direction, position);
    double beside = 0;
    for (int distance = seamNearest; distance <= seamFarthest; ++distance) {
        beside += stepEnergy(picture, direction, position - distance) +
                  stepEnergy(picture, direction, position + distance);
    }
    energy.beside += beside / (2 * (seamFarthest - seamNearest + 1));
}

}  // namespace

double psnr(const Picture& a, const Picture& b) {
    checkSizes(a, b);
    double sum = 0;
    for (size_t i = 0; i < a.rgb.size(); ++i) {
        const double difference = static_cast<double>(a.rgb[i]) - b.rgb[i];
        sum += difference * difference;
    }
    if (sum == 0) {
        return std::numeric_limits<double>::infinity();
    }
    return 10 * std::log10(white * white * static_cast<double>(a.rgb.size()) / sum);
}

Picture differenceMap(const Picture& a, const Picture& b, double gain) {
    checkSizes(a, b);
    Picture map{a.size, std::vector<std::uint8_t>(a.rgb.size())};
    for (size_t i = 0; i < a.rgb.size(); i += 3) {
        int largest = 0;
        for (size_t channel = 0; channel < 3; ++channel) {
            largest = std::max(largest, std::abs(int{a.rgb[i + channel]} - int{b.rgb[i + channel]}));
        }
        heatColour(largest * gain, &map.rgb[i]);
    }
    return map;
}

std::optional<double> seamRatio(const Picture& picture, const tiling::TileGrid& grid) {
    SeamEnergy energy;
    for (size_t k = 1; k < grid.lefts.size(); ++k) {
        addSeam(energy, picture, Direction::Across, grid.lefts[k]);
        addSeam(energy, picture, Direction::Across, grid.lefts[k - 1] + grid.tileSize.width);
    }
    for (size_t k = 1; k < grid.tops.size(); ++k) {
        addSeam(energy, picture, Direction::Down, grid.tops[k]);
        addSeam(energy, picture, Direction::Down, grid.tops[k - 1] + grid.tileSize.height);
    }
    if (energy.beside <= 0) {
        return std::nullopt;
    }
    return energy.on / energy.beside;
}

}  // namespace tessera::job
