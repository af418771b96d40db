#include "core/media/output/language_codes.h"

#include <algorithm>
#include <array>
#include <utility>

namespace tessera::media {

namespace {

// ISO 639-2: by the language's own name, and by its English one.
constexpr std::array<std::pair<std::string_view, std::string_view>, 20> twoForms = {{
    {"sqi", "alb"}, {"hye", "arm"}, {"eus", "baq"}, {"mya", "bur"}, {"zho", "chi"},
    {"ces", "cze"}, {"nld", "dut"}, {"fra", "fre"}, {"kat", "geo"}, {"deu", "ger"},
    {"ell", "gre"}, {"isl", "ice"}, {"mkd", "mac"}, {"mri", "mao"}, {"msa", "may"},
    {"fas", "per"}, {"ron", "rum"}, {"slk", "slo"}, {"bod", "tib"}, {"cym", "wel"},
}};

}  // namespace

std::string otherForm(std::string_view language) {
    for (const auto& [own, english] : twoForms) {
        if (language == own || language == english) {
            return std::string(language == own ? english : own);
        }
    }
    return "";
}

bool isSameLanguage(std::string_view one, std::string_view other) {
    return one == other || (!other.empty() && otherForm(one) == other);
}

bool isOwnForm(std::string_view language) {
    return std::ranges::any_of(twoForms, [&](const auto& forms) { return forms.first == language; });
}

}  // namespace tessera::media
