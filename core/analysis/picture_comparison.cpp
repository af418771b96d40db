#include "core/analysis/picture_comparison.h"

#include "core/base/error.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <limits>

namespace tessera::analysis {

namespace {

constexpr double white = 255.0;

void checkSizes(const Picture& a, const Picture& b) {
    if (a.size != b.size || a.empty()) {
        throw Error::internal("pictures of different size were compared");
    }
}

// Black, red, yellow, white.
void heatColour(double level, std::uint8_t* rgb) {
    const double position = std::clamp(level / white, 0.0, 1.0) * 3;
    for (int channel = 0; channel < 3; ++channel) {
        rgb[channel] =
            static_cast<std::uint8_t>(std::lround(std::clamp(position - channel, 0.0, 1.0) * white));
    }
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

}  // namespace tessera::analysis
