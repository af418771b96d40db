#include "tests/support/rife_models.h"

#include <cmath>
#include <random>
#include <stdexcept>

namespace tessera::tests {

using namespace models::rife;

namespace {

struct Description {
    const char* versions;
    Head head;
    std::int64_t headWidth;
    std::int64_t encoded;
    std::int64_t outputs;
    std::int64_t groups;
    bool hasSlopes;
    bool isResidual;
    bool endsAtHalf;
    std::vector<std::int64_t> widths;
    std::vector<double> scales;
};

Structure structureOf(const Description& description) {
    Structure structure;
    structure.head = description.head;
    structure.headWidth = description.headWidth;
    structure.encoded = description.encoded;
    structure.outputs = description.outputs;
    structure.groups = description.groups;
    structure.hasSlopes = description.hasSlopes;
    structure.isResidual = description.isResidual;
    structure.endsAtHalf = description.endsAtHalf;
    structure.scales = description.scales;
    for (std::size_t i = 0; i < description.widths.size(); ++i) {
        const std::int64_t inputs =
            i == 0 ? 7 + 2 * structure.encoded : 12 + 2 * structure.encoded + structure.features();
        structure.blocks.push_back({inputs, description.widths[i]});
    }
    return structure;
}

}  // namespace

std::vector<RifeStructure> rifeStructures() {
    const std::vector<double> four{8, 4, 2, 1};
    const std::vector<double> five{16, 8, 4, 2, 1};
    const std::vector<double> lite{32, 16, 8, 4, 1};
    const std::vector<Description> all{
        {"4.0", Head::None, 0, 0, 5, 1, true, false, true, {16, 12, 12, 8}, four},
        {"4.2", Head::None, 0, 0, 5, 1, false, false, true, {16, 12, 12, 8}, four},
        {"4.5", Head::None, 0, 0, 5, 1, false, true, true, {16, 12, 12, 8}, four},
        {"4.6", Head::None, 0, 0, 6, 1, false, true, false, {16, 12, 12, 32}, four},
        {"4.7", Head::TwoLayers, 16, 4, 6, 1, false, true, false, {16, 12, 12, 8}, four},
        {"4.10", Head::FourLayers, 32, 8, 6, 1, false, true, false, {16, 12, 12, 8}, four},
        {"4.13", Head::Clamped, 32, 8, 6, 1, false, true, false, {48, 12, 12, 8}, four},
        {"4.14.lite", Head::Clamped, 32, 8, 6, 2, false, true, false, {32, 12, 12, 8}, four},
        {"4.15.lite", Head::Clamped, 16, 4, 6, 1, false, true, false, {16, 12, 12, 8}, four},
        {"4.21", Head::Clamped, 32, 8, 13, 1, false, true, false, {16, 12, 12, 8}, four},
        {"4.25", Head::Clamped, 16, 4, 13, 1, false, true, false, {16, 12, 12, 8, 8}, five},
        {"4.25.lite", Head::Clamped, 16, 4, 13, 1, false, true, false, {16, 12, 12, 8, 24}, lite},
        {"4.26.heavy", Head::Clamped, 16, 16, 13, 1, false, true, false, {16, 12, 12, 8, 8}, five},
    };
    std::vector<RifeStructure> structures;
    for (const Description& description : all) {
        structures.push_back({description.versions, structureOf(description)});
    }
    return structures;
}

Structure rifeStructure(const std::string& versions) {
    for (const RifeStructure& known : rifeStructures()) {
        if (known.versions == versions) {
            return known.structure;
        }
    }
    throw std::invalid_argument(versions);
}

Model randomRifeModel(const Structure& structure, std::uint32_t seed, float motion) {
    Model model;
    model.structure = structure;
    std::mt19937 random(seed);
    for (const auto& [name, shape] : expectedShapes(structure)) {
        std::int64_t count = 1;
        for (const std::int64_t length : shape) {
            count *= length;
        }
        const bool isLast = name.find("lastconv") != std::string::npos;
        const auto inputs = static_cast<double>(isLast ? shape[0] * 4 : count / shape[0]);
        const bool isWeight = shape.size() == 4 && shape[0] > 1;
        double spread = isWeight ? std::sqrt(1.5 / inputs) : 0.05;
        if (isLast) {
            spread *= isWeight ? 0.5 * motion : motion;
        }
        std::normal_distribution<float> normal(0, static_cast<float>(spread));
        Parameter& parameter = model.parameters[name];
        parameter.shape = shape;
        for (std::int64_t i = 0; i < count; ++i) {
            parameter.values.push_back(normal(random));
        }
    }
    return model;
}

}  // namespace tessera::tests
