#include "core/media/output/output_format.h"

#include "core/base/error.h"
#include "core/base/output_messages.h"
#include "core/base/quoted_name.h"
#include "core/files/picture_sequence.h"

#include <algorithm>
#include <array>
#include <cctype>

extern "C" {
#include <libavformat/avformat.h>
}

namespace tessera::media {

namespace {

namespace fs = std::filesystem;

constexpr std::array formats = {
    OutputFormat{".mkv", "matroska", "Matroska", "h264"},
    OutputFormat{".webm", "webm", "WebM", "vp9"},
    OutputFormat{".mp4", "mp4", "MP4", "h264"},
    OutputFormat{".m4v", "mp4", "MP4", "h264"},
    OutputFormat{".mov", "mov", "QuickTime", "h264"},
    OutputFormat{".nut", "nut", "NUT", "h264"},
    OutputFormat{".gif", "gif", "GIF", "gif", OutputKind::Animation},
    OutputFormat{".apng", "apng", "APNG", "apng", OutputKind::Animation},
    OutputFormat{".png", "image2", "PNG pictures", "png", OutputKind::Pictures},
    OutputFormat{".tif", "image2", "TIFF pictures", "tiff", OutputKind::Pictures},
    OutputFormat{".tiff", "image2", "TIFF pictures", "tiff", OutputKind::Pictures},
    OutputFormat{".jpg", "image2", "JPEG pictures", "jpeg", OutputKind::Pictures},
    OutputFormat{".jpeg", "image2", "JPEG pictures", "jpeg", OutputKind::Pictures},
};

std::string lowered(std::string text) {
    std::ranges::transform(text, text.begin(),
                           [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

}  // namespace

std::span<const OutputFormat> outputFormats() {
    return formats;
}

const OutputFormat& outputFormat(const fs::path& path) {
    const auto* format =
        std::ranges::find(formats, lowered(path.extension().string()), &OutputFormat::extension);
    if (format == formats.end() || av_guess_format(format->container, nullptr, nullptr) == nullptr) {
        throw Error(ErrorCode::Output, message::OutputKindUnknown(named(path)));
    }
    if (format->kind == OutputKind::Pictures && !files::isSequence(path)) {
        throw Error(ErrorCode::Output, message::OutputIsOnePicture(named(path), path.extension().string()));
    }
    return *format;
}

OutputKind outputKind(const fs::path& path) {
    return outputFormat(path).kind;
}

bool storesAdditions(const fs::path& output) {
    const std::string_view container = outputFormat(output).container;
    return container == "matroska" || container == "webm";
}

std::string outputName(const fs::path& path) {
    return outputFormat(path).name;
}

std::string usualCodec(const fs::path& output) {
    return outputFormat(output).codec;
}

std::string ownExtension(const std::string& codec) {
    const auto* format = std::ranges::find_if(formats, [&](const OutputFormat& entry) {
        return entry.kind != OutputKind::Container && codec == entry.codec;
    });
    return format == formats.end() ? "" : format->extension;
}

}  // namespace tessera::media
