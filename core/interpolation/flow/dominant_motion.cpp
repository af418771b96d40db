#include "core/interpolation/flow/dominant_motion.h"

#include "core/interpolation/flow/picture_ops.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <utility>
#include <vector>

namespace tessera::interpolation::flow {

namespace {

using Vector = AffineMotion::Vector;

constexpr std::int64_t mostSamples = 6000;  // of a field that a model is fitted to
constexpr int fittings = 12;
constexpr double firstTolerance = 4;  // distance from the model at which a vector counts a quarter, pixels
constexpr double narrowing = 0.7;     // of the tolerance from one fitting to the next
constexpr double leastTolerance = 0.4;
constexpr double ridge = 1e-3;  // keeps the model of a field without extent solvable

constexpr int votingRadius = 4;           // of the window that votes together, pixels
constexpr double dominantBonus = 0.02;    // mean difference that the dominant motion may be worse by
constexpr double neighbourMargin = 0.01;  // and that a neighbour's must be better by
constexpr std::array<std::int64_t, 2> neighbourDistances{5, 16};  // pixels

struct Sample {
    double x;
    double y;
    Vector motion;
};

std::vector<Sample> samplesOf(const at::Tensor& field) {
    const at::Tensor plain = field.to(at::kCPU).contiguous();
    const std::int64_t height = field.size(2);
    const std::int64_t width = field.size(3);
    std::int64_t step = 1;
    while ((height / step) * (width / step) > mostSamples) {
        ++step;
    }
    const float* const horizontal = plain.data_ptr<float>();
    const float* const vertical = horizontal + height * width;
    const auto place = [](std::int64_t index, std::int64_t count) {
        return 2 * double(index) / double(std::max<std::int64_t>(count - 1, 1)) - 1;
    };
    std::vector<Sample> samples;
    for (std::int64_t y = step / 2; y < height; y += step) {
        for (std::int64_t x = step / 2; x < width; x += step) {
            const std::int64_t at = y * width + x;
            samples.push_back({place(x, width), place(y, height), {horizontal[at], vertical[at]}});
        }
    }
    return samples;
}

double median(const std::vector<Sample>& samples, double Vector::*axis) {
    std::vector<double> values;
    values.reserve(samples.size());
    for (const Sample& sample : samples) {
        values.push_back(sample.motion.*axis);
    }
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::ranges::nth_element(values, middle);
    return *middle;
}

Vector at(const AffineMotion& motion, double x, double y) {
    return {motion.origin.x + x * motion.perColumn.x + y * motion.perRow.x,
            motion.origin.y + x * motion.perColumn.y + y * motion.perRow.y};
}

using Row = std::array<double, 5>;  // of the normal equations: three unknowns, two right sides

// Gaussian elimination of three symmetric, positive definite equations.
void solve(std::array<Row, 3>& rows) {
    for (std::size_t pivot = 0; pivot < rows.size(); ++pivot) {
        const double scale = 1 / rows[pivot][pivot];
        for (double& value : rows[pivot]) {
            value *= scale;
        }
        for (std::size_t other = 0; other < rows.size(); ++other) {
            const double share = other == pivot ? 0 : rows[other][pivot];
            for (std::size_t column = 0; column < rows[other].size(); ++column) {
                rows[other][column] -= share * rows[pivot][column];
            }
        }
    }
}

AffineMotion fitted(const std::vector<Sample>& samples, const AffineMotion& before, double tolerance) {
    std::array<Row, 3> rows{};
    for (std::size_t k = 0; k < rows.size(); ++k) {
        rows[k][k] = ridge;
    }
    for (const Sample& sample : samples) {
        const Vector model = at(before, sample.x, sample.y);
        const double distance =
            std::pow(sample.motion.x - model.x, 2) + std::pow(sample.motion.y - model.y, 2);
        const double nearness = 1 / (1 + distance / (tolerance * tolerance));
        const double weight = nearness * nearness;
        const std::array<double, 5> values{1, sample.x, sample.y, sample.motion.x, sample.motion.y};
        for (std::size_t row = 0; row < rows.size(); ++row) {
            for (std::size_t column = 0; column < values.size(); ++column) {
                rows[row][column] += weight * values[row] * values[column];
            }
        }
    }
    solve(rows);
    return {{rows[0][3], rows[0][4]}, {rows[1][3], rows[1][4]}, {rows[2][3], rows[2][4]}};
}

}  // namespace

AffineMotion dominantMotion(const at::Tensor& field) {
    const std::vector<Sample> samples = samplesOf(field);
    AffineMotion motion{{median(samples, &Vector::x), median(samples, &Vector::y)}, {}, {}};
    double tolerance = firstTolerance;
    for (int k = 0; k < fittings; ++k) {
        motion = fitted(samples, motion, tolerance);
        tolerance = std::max(tolerance * narrowing, leastTolerance);
    }
    return motion;
}

AffineMotion meanOf(const AffineMotion& a, const AffineMotion& b) {
    const auto mean = [](const Vector& u, const Vector& v) {
        return Vector{(u.x + v.x) / 2, (u.y + v.y) / 2};
    };
    return {mean(a.origin, b.origin), mean(a.perColumn, b.perColumn), mean(a.perRow, b.perRow)};
}

at::Tensor fieldOf(const AffineMotion& motion, std::int64_t height, std::int64_t width,
                   const at::TensorOptions& options) {
    const at::Tensor columns = at::linspace(-1, 1, width, options).view({1, width});
    const at::Tensor rows = at::linspace(-1, 1, height, options).view({height, 1});
    const auto along = [&](double Vector::*axis) {
        return columns.mul(motion.perColumn.*axis)
            .add(rows.mul(motion.perRow.*axis))
            .add_(motion.origin.*axis);
    };
    return at::stack({along(&Vector::x), along(&Vector::y)}).unsqueeze_(0);
}

at::Tensor settledByVotes(const at::Tensor& motion, const at::Tensor& from, const at::Tensor& to) {
    const std::int64_t height = motion.size(2);
    const std::int64_t width = motion.size(3);
    const auto cost = [&](const at::Tensor& field) {
        return boxFiltered(seen({to}, field).sub_(from).abs_().sum(1, true), votingRadius);
    };
    at::Tensor best = motion;
    at::Tensor least = cost(motion);
    const auto offer = [&](const at::Tensor& field, double margin) {
        const at::Tensor offered = cost(field).add_(margin);
        best = at::where(offered.lt(least), field, best);
        least = at::minimum(offered, least);
    };
    offer(fieldOf(dominantMotion(motion), height, width, motion.options()), -dominantBonus);
    for (const std::int64_t far : neighbourDistances) {
        const at::Tensor padded = at::replication_pad2d(motion, {far, far, far, far});
        for (const auto& [x, y] :
             {std::pair{std::int64_t{0}, far}, {2 * far, far}, {far, std::int64_t{0}}, {far, 2 * far}}) {
            offer(padded.narrow(2, y, height).narrow(3, x, width).contiguous(), neighbourMargin);
        }
    }
    return best;
}

}  // namespace tessera::interpolation::flow
