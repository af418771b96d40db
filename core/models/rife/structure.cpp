#include "core/models/rife/structure.h"

#include "core/base/error.h"
#include "core/base/model_messages.h"
#include "core/weights/weight_file.h"

#include <algorithm>
#include <array>
#include <span>

namespace tessera::models::rife {

namespace {

constexpr std::size_t mostBlocks = 5;
constexpr std::int64_t widest = 1024;
constexpr int bodyLayers = 8;
constexpr std::int64_t flowChannels = 4;
constexpr std::int64_t narrowLastBlock = 24;  // tells 4.25.lite

std::string block(std::size_t index) {
    return "block" + std::to_string(index) + ".";
}

class Recogniser {
public:
    Recogniser(const Shapes& shapes, std::string fileName) : m_shapes(shapes), m_file(std::move(fileName)) {}

    Structure run() const {
        Structure structure;
        structure.hasSlopes = has("block0.conv0.0.1.weight");
        structure.isResidual = has("block0.convblock.0.beta");
        structure.endsAtHalf = has("block0.lastconv.weight");
        readHead(structure);
        readBlocks(structure);
        structure.outputs = structure.endsAtHalf ? 5 : shape("block0.lastconv.0.weight", 4)[1] / 4;
        readScales(structure);
        const Shape body = structure.isResidual ? shape("block0.convblock.0.conv.weight", 4)
                                                : shape("block0.convblock.0.0.weight", 4);
        structure.groups = body[1] > 0 ? structure.blocks[0].width / body[1] : 0;
        checkNumbers(structure);
        checkAll(structure);
        return structure;
    }

private:
    [[nodiscard]] bool has(const std::string& name) const { return m_shapes.contains(name); }

    [[noreturn]] void refuse(const std::string& why) const {
        throw Error(ErrorCode::Model, message::NotRifeStructure(Name{m_file}), why);
    }

    [[nodiscard]] const Shape& shape(const std::string& name, std::size_t rank) const {
        const auto found = m_shapes.find(name);
        if (found == m_shapes.end()) {
            refuse("it has no tensor \"" + name + "\"");
        }
        if (found->second.size() != rank) {
            refuse("its tensor \"" + name + "\" has the shape " + weights::shapeText(found->second));
        }
        return found->second;
    }

    void readHead(Structure& structure) const {
        const auto read = [&](Head head, const char* first, const char* last) {
            structure.head = head;
            structure.headWidth = shape(first, 4)[0];
            structure.encoded = shape(last, 4)[1];
        };
        if (has("encode.cnn0.weight")) {
            read(Head::Clamped, "encode.cnn0.weight", "encode.cnn3.weight");
        } else if (has("encode.6.weight")) {
            read(Head::FourLayers, "encode.0.weight", "encode.6.weight");
        } else if (has("encode.0.weight")) {
            read(Head::TwoLayers, "encode.0.weight", "encode.1.weight");
        }
    }

    void readBlocks(Structure& structure) const {
        while (has(block(structure.blocks.size()) + "conv0.0.0.weight")) {
            if (structure.blocks.size() == mostBlocks) {
                refuse("it has more than five blocks");
            }
            const std::string name = block(structure.blocks.size());
            structure.blocks.push_back(
                {shape(name + "conv0.0.0.weight", 4)[1], shape(name + "conv0.1.0.weight", 4)[0]});
        }
        if (structure.blocks.empty()) {
            refuse("it has no tensor \"block0.conv0.0.0.weight\"");
        }
    }

    void readScales(Structure& structure) const {
        if (structure.blocks.size() == 4) {
            structure.scales = {8, 4, 2, 1};
        } else if (structure.blocks.size() == mostBlocks) {
            const bool isLite = structure.blocks.back().width == narrowLastBlock;
            structure.scales =
                isLite ? std::vector<double>{32, 16, 8, 4, 1} : std::vector<double>{16, 8, 4, 2, 1};
        } else {
            refuse("it has " + std::to_string(structure.blocks.size()) + " blocks, and not four or five");
        }
    }

    void checkNumbers(const Structure& structure) const {
        const std::int64_t outs = structure.outputs;
        if (outs != 5 && outs != 6 && outs != 13) {
            refuse("a block of it returns " + std::to_string(outs) + " channels");
        }
        if (structure.groups != 1 && structure.groups != 2) {
            refuse("its layers have " + std::to_string(structure.groups) + " groups");
        }
        const bool usualEncoding = structure.encoded == 0 || structure.encoded == 4 ||
                                   structure.encoded == 8 || structure.encoded == 16;
        if (!usualEncoding || structure.headWidth > widest) {
            refuse("its head makes " + std::to_string(structure.encoded) + " channels");
        }
        for (std::size_t i = 0; i < structure.blocks.size(); ++i) {
            const BlockShape& shape = structure.blocks[i];
            if (shape.width < 2 || shape.width > widest || shape.width % (2 * structure.groups) != 0) {
                refuse("its block " + std::to_string(i) + " has the width " + std::to_string(shape.width));
            }
            const std::int64_t inputs =
                i == 0 ? 7 + 2 * structure.encoded : 12 + 2 * structure.encoded + structure.features();
            if (shape.inputs != inputs) {
                refuse("its block " + std::to_string(i) + " takes " + std::to_string(shape.inputs) +
                       " channels, where " + std::to_string(inputs) + " were expected");
            }
        }
    }

    void checkAll(const Structure& structure) const {
        for (const auto& [name, expected] : expectedShapes(structure)) {
            const Shape& found = shape(name, expected.size());
            if (found != expected) {
                refuse("its tensor \"" + name + "\" has the shape " + weights::shapeText(found) + ", where " +
                       weights::shapeText(expected) + " was expected");
            }
        }
    }

    const Shapes& m_shapes;
    std::string m_file;
};

void addLayer(Shapes& shapes, const std::string& name, const Shape& weight, std::int64_t outputs) {
    shapes[name + ".weight"] = weight;
    shapes[name + ".bias"] = {outputs};
}

void addHead(Shapes& shapes, const Structure& structure) {
    const std::int64_t width = structure.headWidth;
    if (structure.head == Head::None) {
        return;
    }
    const bool isClamped = structure.head == Head::Clamped;
    const std::string layer = isClamped ? "encode.cnn" : "encode.";
    addLayer(shapes, layer + "0", {width, 3, 3, 3}, width);
    if (structure.head != Head::TwoLayers) {
        addLayer(shapes, layer + (isClamped ? "1" : "2"), {width, width, 3, 3}, width);
        addLayer(shapes, layer + (isClamped ? "2" : "4"), {width, width, 3, 3}, width);
    }
    const char* const last = isClamped ? "3" : structure.head == Head::FourLayers ? "6" : "1";
    addLayer(shapes, layer + last, {width, structure.encoded, 4, 4}, structure.encoded);
}

struct Family {
    const char* name;
    std::vector<std::int64_t> widths;
    Head head;
    std::int64_t headWidth;
    std::int64_t encoded;
    std::int64_t outputs;
    std::int64_t groups;
    int body;  // 0: with slopes, 1: plain, 2: residual
};

const std::vector<Family>& families() {
    static const std::vector<Family> known{
        {"4.0 or 4.1", {192, 128, 96, 64}, Head::None, 0, 0, 5, 1, 0},
        {"4.2 to 4.4", {192, 128, 96, 64}, Head::None, 0, 0, 5, 1, 1},
        {"4.5", {192, 128, 96, 64}, Head::None, 0, 0, 5, 1, 2},
        {"4.6", {192, 128, 96, 64}, Head::None, 0, 0, 6, 1, 2},
        {"4.7 to 4.9", {192, 128, 96, 64}, Head::TwoLayers, 16, 4, 6, 1, 2},
        {"4.10 to 4.12", {192, 128, 96, 64}, Head::FourLayers, 32, 8, 6, 1, 2},
        {"4.12.lite or 4.13.lite", {128, 96, 64, 48}, Head::FourLayers, 32, 4, 6, 1, 2},
        {"4.13 to 4.15, 4.17 to 4.19 or 4.24", {192, 128, 96, 64}, Head::Clamped, 32, 8, 6, 1, 2},
        {"4.20", {384, 192, 96, 48}, Head::Clamped, 32, 8, 6, 1, 2},
        {"4.14.lite", {192, 128, 96, 64}, Head::Clamped, 32, 8, 6, 2, 2},
        {"4.15.lite to 4.17.lite", {128, 96, 64, 48}, Head::Clamped, 16, 4, 6, 1, 2},
        {"4.21 to 4.23", {256, 192, 96, 48}, Head::Clamped, 32, 8, 13, 1, 2},
        {"4.22.lite", {192, 128, 64, 32}, Head::Clamped, 16, 4, 13, 1, 2},
        {"4.25 or 4.26", {192, 128, 96, 64, 32}, Head::Clamped, 16, 4, 13, 1, 2},
        {"4.25.lite", {192, 128, 96, 64, 24}, Head::Clamped, 16, 4, 13, 1, 2},
        {"4.25.heavy", {384, 256, 192, 128, 64}, Head::Clamped, 16, 4, 13, 1, 2},
        {"4.26.heavy", {192, 128, 96, 64, 32}, Head::Clamped, 16, 16, 13, 1, 2},
    };
    return known;
}

}  // namespace

Structure recogniseStructure(const Shapes& shapes, const std::string& fileName) {
    return Recogniser(shapes, fileName).run();
}

Shapes expectedShapes(const Structure& structure) {
    Shapes shapes;
    addHead(shapes, structure);
    for (std::size_t i = 0; i < structure.blocks.size(); ++i) {
        const auto [inputs, width] = structure.blocks[i];
        const std::string name = block(i);
        addLayer(shapes, name + "conv0.0.0", {width / 2, inputs, 3, 3}, width / 2);
        addLayer(shapes, name + "conv0.1.0", {width, width / 2, 3, 3}, width);
        for (int j = 0; j < bodyLayers; ++j) {
            const std::string layer = name + "convblock." + std::to_string(j);
            addLayer(shapes, layer + (structure.isResidual ? ".conv" : ".0"),
                     {width, width / structure.groups, 3, 3}, width);
            if (structure.isResidual) {
                shapes[layer + ".beta"] = {1, width, 1, 1};
            } else if (structure.hasSlopes) {
                shapes[layer + ".1.weight"] = {width};
            }
        }
        if (structure.hasSlopes) {
            shapes[name + "conv0.0.1.weight"] = {width / 2};
            shapes[name + "conv0.1.1.weight"] = {width};
        }
        const std::int64_t last = structure.endsAtHalf ? flowChannels + 1 : 4 * structure.outputs;
        addLayer(shapes, name + (structure.endsAtHalf ? "lastconv" : "lastconv.0"), {width, last, 4, 4},
                 last);
    }
    return shapes;
}

std::string familyName(const Structure& structure) {
    std::vector<std::int64_t> widths;
    for (const BlockShape& shape : structure.blocks) {
        widths.push_back(shape.width);
    }
    const int body = structure.isResidual ? 2 : structure.hasSlopes ? 0 : 1;
    const auto known = std::ranges::find_if(families(), [&](const Family& family) {
        return family.widths == widths && family.head == structure.head &&
               family.headWidth == structure.headWidth && family.encoded == structure.encoded &&
               family.outputs == structure.outputs && family.groups == structure.groups &&
               family.body == body;
    });
    return known != families().end() ? std::string("RIFE ") + known->name : "RIFE 4 of widths of its own";
}

}  // namespace tessera::models::rife
