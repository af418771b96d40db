#include "core/files/picture_sequence.h"

#include "core/base/error.h"
#include "core/base/quoted_name.h"
#include "core/base/source_messages.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <map>
#include <optional>
#include <regex>
#include <system_error>
#include <vector>

namespace tessera::files {

namespace {

namespace fs = std::filesystem;

constexpr std::array pictureExtensions = {".png", ".jpg", ".jpeg", ".tif", ".tiff",
                                          ".exr", ".dpx", ".bmp",  ".webp"};

// The parts of a name around its number.
struct Pattern {
    std::string before;
    std::string after;  // with the extension
    int width = 0;      // digits with leading zeros; 0 for "%d"

    auto operator<=>(const Pattern&) const = default;
};

bool hasPictureExtension(const std::string& name) {
    std::string extension = fs::path(name).extension().string();
    std::ranges::transform(extension, extension.begin(),
                           [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return std::ranges::find(pictureExtensions, extension) != pictureExtensions.end();
}

std::optional<Pattern> parse(const std::string& name) {
    static const std::regex form(R"(([^%]*)%(?:0(\d))?d([^%]*))");
    std::smatch match;
    if (!hasPictureExtension(name) || !std::regex_match(name, match, form)) {
        return std::nullopt;
    }
    return Pattern{match[1], match[3], match[2].matched ? std::stoi(match[2]) : 0};
}

Pattern patternOf(const fs::path& path) {
    std::optional<Pattern> pattern = parse(path.filename().string());
    if (!pattern) {
        throw Error::internal("the name of a picture sequence has no place for a number");
    }
    return *std::move(pattern);
}

std::string numbered(const Pattern& pattern, std::int64_t number) {
    std::string digits = std::to_string(number);
    const auto width = static_cast<std::size_t>(pattern.width);
    digits.insert(0, digits.size() < width ? width - digits.size() : 0, '0');
    return pattern.before + digits + pattern.after;
}

std::string spelled(const Pattern& pattern) {
    const std::string width = pattern.width > 0 ? "0" + std::to_string(pattern.width) : "";
    return pattern.before + "%" + width + "d" + pattern.after;
}

// A number at the end of the stem, as far as FFmpeg counts.
struct Numbered {
    Pattern pattern;
    std::int64_t number = 0;
};

std::optional<Numbered> numberIn(const std::string& name) {
    static const std::regex form(R"(([^%]*?)(\d{1,9})(\.[^.%]*))");
    std::smatch match;
    if (!hasPictureExtension(name) || !std::regex_match(name, match, form)) {
        return std::nullopt;
    }
    const std::string digits = match[2];
    const bool padded = digits.size() > 1 && digits.front() == '0';
    return Numbered{{match[1], match[3], padded ? static_cast<int>(digits.size()) : 0}, std::stoll(digits)};
}

fs::path folderOf(const fs::path& path) {
    return path.has_parent_path() ? path.parent_path() : fs::path(".");
}

bool isPicture(const fs::path& path) {
    std::error_code ignored;
    return fs::is_regular_file(path, ignored);
}

// The sequences of at least two pictures in a folder. Numbers with as many digits as others have with leading zeros
// belong to those.
std::vector<Pattern> sequencesIn(const fs::path& folder) {
    std::map<Pattern, std::vector<std::int64_t>> found;
    std::error_code failure;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder, failure)) {
        if (const auto one = numberIn(entry.path().filename().string())) {
            found[one->pattern].push_back(one->number);
        }
    }
    std::vector<Pattern> sequences;
    for (const auto& entry : found) {  // no structured binding: Clang 14 cannot capture one
        const Pattern& pattern = entry.first;
        const auto padded = std::ranges::find_if(found, [&](const auto& other) {
            return pattern.width == 0 && other.first.width > 0 && other.first.before == pattern.before &&
                   other.first.after == pattern.after;
        });
        const bool isAlone = entry.second.size() < 2 && pattern.width == 0;
        if (padded == found.end() && !isAlone) {
            sequences.push_back(pattern);
        }
    }
    return sequences;
}

}  // namespace

bool isSequence(const fs::path& path) {
    std::error_code ignored;
    return parse(path.filename().string()).has_value() && !fs::exists(path, ignored);
}

SequenceRange findSequence(const fs::path& path) {
    const Pattern pattern = patternOf(path);
    std::vector<std::int64_t> numbers;
    SequenceRange range;
    std::error_code failure;
    for (const fs::directory_entry& entry : fs::directory_iterator(folderOf(path), failure)) {
        const std::string name = entry.path().filename().string();
        const std::optional<Numbered> one = numberIn(name);
        if (one && numbered(pattern, one->number) == name && isPicture(entry.path())) {
            numbers.push_back(one->number);
            const std::uintmax_t bytes = entry.file_size(failure);
            range.bytes += failure ? 0 : static_cast<std::int64_t>(bytes);
        }
    }
    if (numbers.empty()) {
        throw Error(ErrorCode::BadInput, message::PictureMissing(named(path)));
    }
    std::ranges::sort(numbers);
    range.first = numbers.front();
    range.count = std::ssize(numbers);
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        const std::int64_t expected = range.first + static_cast<std::int64_t>(i);
        if (numbers[i] != expected) {
            throw Error(ErrorCode::BadInput,
                        message::PictureNumberMissing(named(path), range.first, numbers.back(), expected));
        }
    }
    return range;
}

fs::path pictureOf(const fs::path& pattern, std::int64_t number) {
    return pattern.parent_path() / numbered(patternOf(pattern), number);
}

std::string sequenceUrl(const fs::path& path) {
    std::string folder = folderOf(path).string();
    for (std::size_t at = 0; (at = folder.find('%', at)) != std::string::npos; at += 2) {
        folder.insert(at, "%");
    }
    return "file:" + folder + "/" + spelled(patternOf(path));
}

fs::path asSequence(const fs::path& named) {
    std::error_code ignored;
    if (fs::is_directory(named, ignored)) {
        const std::vector<Pattern> sequences = sequencesIn(named);
        if (sequences.size() > 1) {
            throw Error(ErrorCode::BadInput,
                        message::SeveralSequences(tessera::named(named),
                                                  (named / spelled(sequences.front())).string()));
        }
        return sequences.empty() ? named : named / spelled(sequences.front());
    }
    const std::optional<Numbered> one = numberIn(named.filename().string());
    if (!one || !isPicture(named)) {
        return named;
    }
    for (const Pattern& pattern : sequencesIn(folderOf(named))) {
        const std::string name = named.filename().string();
        const bool hasNeighbour =
            isPicture(folderOf(named) / numbered(pattern, one->number + 1)) ||
            (one->number > 0 && isPicture(folderOf(named) / numbered(pattern, one->number - 1)));
        if (numbered(pattern, one->number) == name && hasNeighbour) {
            return named.parent_path() / spelled(pattern);
        }
    }
    return named;
}

fs::path entryOf(const fs::path& path) {
    return isSequence(path) ? folderOf(path) : path;
}

}  // namespace tessera::files
