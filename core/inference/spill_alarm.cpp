#include "core/inference/spill_alarm.h"

#include <algorithm>
#include <vector>

namespace tessera::inference {

namespace {

constexpr std::size_t longestMemory = 45;  // tiles
constexpr std::size_t leastKnown = 8;      // tiles before any is called slow
constexpr double slowFactor = 4;

}  // namespace

double SpillAlarm::usualMilliseconds() const {
    if (m_recent.empty()) {
        return 0;
    }
    std::vector<double> sorted(m_recent.begin(), m_recent.end());
    const auto middle = sorted.begin() + static_cast<std::ptrdiff_t>(sorted.size() / 2);
    std::nth_element(sorted.begin(), middle, sorted.end());
    return *middle;
}

bool SpillAlarm::isSlow(double milliseconds) {
    if (m_recent.size() >= leastKnown && milliseconds > slowFactor * usualMilliseconds()) {
        return true;
    }
    m_recent.push_back(milliseconds);
    if (m_recent.size() > longestMemory) {
        m_recent.pop_front();
    }
    return false;
}

bool isFull(const MemoryUse& use) {
    return use.total > 0 && use.free < use.total / 20;
}

}  // namespace tessera::inference
