#include "core/job/record/output_name.h"

#include "core/files/picture_sequence.h"
#include "core/media/output/assembler.h"
#include "core/media/output/output_format.h"

#include <algorithm>
#include <cctype>
#include <map>

namespace tessera::job {

namespace {

// Whether players expect this codec in files with this extension.
bool containerTakes(const std::string& extension, const std::string& codec) {
    if (extension == ".mkv") {
        return true;
    }
    if (extension == ".mp4" || extension == ".m4v") {
        return codec == "h264" || codec == "hevc" || codec == "av1" || codec == "vp9";
    }
    if (extension == ".mov") {
        return codec == "h264" || codec == "hevc" || codec == "prores";
    }
    return extension == ".webm" && (codec == "vp9" || codec == "av1");
}

std::string lowerCase(std::string text) {
    std::ranges::transform(text, text.begin(),
                           [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

std::string extensionFor(const JobSpec& spec) {
    if (const std::string own = media::ownExtension(spec.encoder.codec); !own.empty()) {
        return own;
    }
    const std::string own = lowerCase(spec.input.extension().string());
    return containerTakes(own, spec.encoder.codec) ? own : ".mkv";
}

std::string rateWord(const JobSpec& spec) {
    const std::string slow = spec.slowMotion > Rational{1} ? "slow" + spelled(spec.slowMotion) : "";
    if (spec.targetRate > Rational{0}) {
        return (slow.empty() ? "" : slow + "_") + spelled(spec.targetRate) + "fps";
    }
    return slow.empty() ? "x" + spelled(spec.factor) : slow;
}

// No word may lead into another folder.
std::string asPartOfAName(std::string word) {
    std::ranges::replace_if(
        word, [](unsigned char c) { return c == '/' || c == '\\' || c < ' '; }, '-');
    return word;
}

// Of a picture sequence: what its folder is called.
std::string nameOf(const std::filesystem::path& input) {
    return files::isSequence(input) ? files::entryOf(input).filename().string() : input.stem().string();
}

std::string filledIn(const JobSpec& spec, const OutputNaming& naming) {
    const std::map<std::string, std::string> words{
        {"name", nameOf(spec.input)},
        {"rate", rateWord(spec)},
        {"width", std::to_string(naming.frame.width)},
        {"height", std::to_string(naming.frame.height)},
        {"codec", spec.encoder.codec},
        {"model", spec.generator.model},
        {"preset", naming.preset},
    };
    std::string result;
    const std::string& pattern = naming.pattern;
    for (std::size_t at = 0; at < pattern.size();) {
        const std::size_t end = pattern[at] == '{' ? pattern.find('}', at) : std::string::npos;
        const auto word =
            end == std::string::npos ? words.end() : words.find(pattern.substr(at + 1, end - at - 1));
        if (word != words.end()) {
            result += word->second;
            at = end + 1;
        } else {
            result += pattern[at++];
        }
    }
    result = asPartOfAName(result);
    const bool isAName = result.find_first_not_of(". ") != std::string::npos;
    return isAName ? result : nameOf(spec.input) + "_" + rateWord(spec);
}

// So that a number, the extension and what is added while a file is made fit into a name of 255 bytes. Cut between
// characters of UTF-8.
std::string shortened(std::string stem, const std::string& extension) {
    constexpr std::size_t most = 240;
    std::size_t length = std::min(stem.size(), most - std::min(most, extension.size()));
    const bool isCut = length < stem.size();
    while (isCut && length > 1 && (static_cast<unsigned char>(stem[length]) & 0xC0) == 0x80) {
        --length;
    }
    stem.resize(length);
    return stem;
}

bool isTaken(const std::filesystem::path& path, const OutputNaming& naming) {
    return std::ranges::find(naming.taken, path) != naming.taken.end() ||
           std::filesystem::exists(std::filesystem::symlink_status(files::entryOf(path)));
}

}  // namespace

std::filesystem::path nameOutput(const JobSpec& spec, const OutputNaming& naming) {
    const std::filesystem::path folder =
        naming.folder.empty() ? files::entryOf(spec.input).parent_path() : naming.folder;
    const std::string extension = extensionFor(spec);
    const std::string stem = shortened(filledIn(spec, naming), extension);
    const auto named = [&](const std::string& number) {
        const std::filesystem::path pictures = folder / (stem + number) / ("frame_%05d" + extension);
        return files::isSequence(pictures) ? pictures : folder / (stem + number + extension);
    };
    std::filesystem::path candidate = named("");
    for (int number = 2; isTaken(candidate, naming); ++number) {
        candidate = named(" (" + std::to_string(number) + ")");
    }
    return candidate;
}

}  // namespace tessera::job
