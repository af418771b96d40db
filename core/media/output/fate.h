// What becomes of one thing that a source holds.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace tessera::media {

enum class FateKind { Kept, Converted, Dropped };

struct Fate {
    std::string thing;  // "audio stream #1 (aac, eng)", "the tag rating"
    FateKind kind = FateKind::Kept;
    std::string detail;  // converted: "encoded again as opus"; dropped: why, and where it would stay

    bool operator==(const Fate&) const = default;
};

using Fates = std::vector<Fate>;

// "audio stream #1 (aac, eng) dropped: MP4 cannot hold it"
[[nodiscard]] inline std::string fateText(const Fate& fate) {
    switch (fate.kind) {
        case FateKind::Kept:
            return fate.thing + " kept";
        case FateKind::Converted:
            return fate.thing + " " + fate.detail;
        case FateKind::Dropped:
            break;
    }
    return fate.thing + " dropped: " + fate.detail;
}

// Of what is not kept as it is, in their order.
[[nodiscard]] inline std::vector<std::string> lossTexts(const Fates& fates) {
    std::vector<std::string> texts;
    for (const Fate& fate : fates) {
        if (fate.kind != FateKind::Kept) {
            texts.push_back(fateText(fate));
        }
    }
    return texts;
}

}  // namespace tessera::media
