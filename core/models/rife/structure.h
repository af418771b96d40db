// Which of the structures of RIFE 4 a set of weights has, told from the shapes of its tensors.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace tessera::models::rife {

enum class Head {
    None,
    TwoLayers,   // "encode.0", "encode.1": no activation
    FourLayers,  // "encode.0" ... "encode.6"
    Clamped,     // "encode.cnn0" ... "encode.cnn3": looks at 0 ... 1 only
};

struct BlockShape {
    std::int64_t inputs = 0;  // channels
    std::int64_t width = 0;
};

struct Structure {
    std::vector<BlockShape> blocks;  // from coarse to fine
    std::vector<double> scales;      // of each block: frame pixels for one of its input, at flow scale 1
    Head head = Head::None;
    std::int64_t headWidth = 0;
    std::int64_t encoded = 0;  // channels that the head makes of a picture
    std::int64_t outputs = 0;  // channels that a block returns: 4 of motion, the mask, and 0, 1 or 8 more
    std::int64_t groups = 1;
    bool hasSlopes = false;   // activations with a learnt slope, and a skip around the body: 4.0 and 4.1
    bool isResidual = false;  // each layer of a block's body is added to its input
    bool endsAtHalf = false;  // a block's result is half as wide and high as its input: to 4.4

    [[nodiscard]] std::int64_t features() const noexcept { return outputs == 13 ? 8 : 0; }
    // A block says the mask anew, where earlier versions add to it.
    [[nodiscard]] bool replacesMask() const noexcept { return encoded > 0; }
    [[nodiscard]] bool takesEnsemble() const noexcept { return features() == 0; }
    // Width and height are padded to multiples of this at flow scale 1.
    [[nodiscard]] int padding() const noexcept { return 4 * static_cast<int>(scales.front()); }
};

using Shape = std::vector<std::int64_t>;
using Shapes = std::map<std::string, Shape, std::less<>>;

// Names as of structure.cpp: "block0.conv0.0.0.weight". Throws Error(Model): `"name" <why>` for shapes that are no RIFE 4, with
// the tensor that tells.
[[nodiscard]] Structure recogniseStructure(const Shapes& shapes, const std::string& fileName);

// Every tensor that the structure computes with, and its shape.
[[nodiscard]] Shapes expectedShapes(const Structure& structure);

// "RIFE 4.25 or 4.26", "RIFE 4 of a width of its own"
[[nodiscard]] std::string familyName(const Structure& structure);

}  // namespace tessera::models::rife
