#include "core/media/output/container.h"

#include "core/media/output/assembler.h"
#include "core/media/av_compat.h"
#include "core/media/encode/encoder.h"
#include "core/media/input/open_input.h"
#include "core/files/picture_sequence.h"
#include "core/media/stream_tags.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <functional>
#include <system_error>

#include <unistd.h>

namespace tessera::media {

namespace {

namespace fs = std::filesystem;

struct Kind {
    const char* extension;
    const char* format;
    const char* name;
    const char* codec;  // what such files are usually made of
    OutputKind kind = OutputKind::Container;
};

constexpr std::array kinds = {
    Kind{".mkv", "matroska", "Matroska", "h264"},
    Kind{".webm", "webm", "WebM", "vp9"},
    Kind{".mp4", "mp4", "MP4", "h264"},
    Kind{".m4v", "mp4", "MP4", "h264"},
    Kind{".mov", "mov", "QuickTime", "h264"},
    Kind{".nut", "nut", "NUT", "h264"},
    Kind{".gif", "gif", "GIF", "gif", OutputKind::Animation},
    Kind{".apng", "apng", "APNG", "apng", OutputKind::Animation},
    Kind{".png", "image2", "PNG pictures", "png", OutputKind::Pictures},
    Kind{".tif", "image2", "TIFF pictures", "tiff", OutputKind::Pictures},
    Kind{".tiff", "image2", "TIFF pictures", "tiff", OutputKind::Pictures},
    Kind{".jpg", "image2", "JPEG pictures", "jpeg", OutputKind::Pictures},
    Kind{".jpeg", "image2", "JPEG pictures", "jpeg", OutputKind::Pictures},
};

struct ContextDeleter {
    void operator()(AVFormatContext* context) const noexcept { avformat_free_context(context); }
};

std::string lowered(std::string text) {
    std::ranges::transform(text, text.begin(),
                           [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

const Kind& kindOf(const fs::path& path) {
    const auto* kind = std::ranges::find(kinds, lowered(path.extension().string()), &Kind::extension);
    if (kind == kinds.end() || av_guess_format(kind->format, nullptr, nullptr) == nullptr) {
        throw Error(ErrorCode::Output, quotedName(path) + " has no extension of a video container",
                    "Use .mkv, .mp4, .mov, .webm, .gif or .apng");
    }
    if (kind->kind == OutputKind::Pictures && !files::isSequence(path)) {
        throw Error(ErrorCode::Output, quotedName(path) + " is the name of one picture",
                    "Give it a place for a number, as in folder/frame_%05d" + path.extension().string());
    }
    return *kind;
}

// Writes a header for one stream to memory.
bool headerWorks(const AVOutputFormat& container, const std::function<void(AVStream&)>& describe) {
    AVFormatContext* context = nullptr;
    check(avformat_alloc_output_context2(&context, &container, nullptr, nullptr), "no room for a container");
    const std::unique_ptr<AVFormatContext, ContextDeleter> owner(context);
    AVStream* stream = avformat_new_stream(context, nullptr);
    if (stream == nullptr || avio_open_dyn_buf(&context->pb) < 0) {
        return false;
    }
    describe(*stream);
    const bool works = avformat_write_header(context, nullptr) >= 0;
    std::uint8_t* bytes = nullptr;
    avio_close_dyn_buf(context->pb, &bytes);
    av_free(bytes);
    return works;
}

bool takesCodec(const AVOutputFormat& container, AVCodecID codec) {
    return headerWorks(container, [codec](AVStream& stream) {
        AVCodecParameters& parameters = *stream.codecpar;
        parameters.codec_type = AVMEDIA_TYPE_VIDEO;
        parameters.codec_id = codec;
        parameters.width = 64;
        parameters.height = 64;
        parameters.format = AV_PIX_FMT_YUV420P;
        stream.time_base = {1, 25};
    });
}

}  // namespace

const AVOutputFormat& containerFor(const fs::path& path) {
    return *av_guess_format(kindOf(path).format, nullptr, nullptr);
}

OutputKind outputKind(const fs::path& path) {
    return kindOf(path).kind;
}

std::string outputName(const fs::path& path) {
    return kindOf(path).name;
}

std::string usualCodec(const fs::path& output) {
    return kindOf(output).codec;
}

std::string ownExtension(const std::string& codec) {
    const auto* kind = std::ranges::find_if(kinds, [&](const Kind& entry) {
        return entry.kind != OutputKind::Container && codec == entry.codec;
    });
    return kind == kinds.end() ? "" : kind->extension;
}

bool canHold(const AVOutputFormat& container, AVCodecID codec) {
    return avformat_query_codec(&container, codec, FF_COMPLIANCE_NORMAL) == 1;
}

bool takesStream(const AVOutputFormat& container, const AVStream& stream) {
    return headerWorks(container, [&](AVStream& copy) { copyStream(copy, stream, container); });
}

bool isMatroska(const AVOutputFormat& container) {
    return std::string_view(container.name) == "matroska";
}

bool isMovFamily(const AVOutputFormat& container) {
    return std::string_view(container.name) == "mp4" || std::string_view(container.name) == "mov";
}

void makeUpForDelay(AVPacket& packet, const AVStream& target, const AVOutputFormat& container) {
    const AVCodecParameters& parameters = *target.codecpar;
    const bool isFamily = isMatroska(container) || std::string_view(container.name) == "webm";
    const bool isForgotten =
        compat::matroskaForgetsDelay && isFamily && parameters.codec_id == AV_CODEC_ID_OPUS;
    if (isForgotten && parameters.initial_padding > 0 && packet.pts != AV_NOPTS_VALUE) {
        packet.pts += av_rescale_q(parameters.initial_padding, {1, parameters.sample_rate}, target.time_base);
        packet.dts = packet.pts;
    }
}

std::string containerName(const AVOutputFormat& container) {
    const auto kind = std::ranges::find_if(
        kinds, [&](const Kind& entry) { return std::string_view(entry.format) == container.name; });
    return kind == kinds.end() ? container.name : kind->name;
}

bool containerHolds(const fs::path& output, const std::string& codec) {
    const auto choice = std::ranges::find(knownCodecs(), codec, &CodecChoice::name);
    if (choice == knownCodecs().end()) {
        return false;
    }
    const bool isAnimation = codec == "gif" || codec == "apng";
    if (isAnimation || outputKind(output) != OutputKind::Container) {
        return usualCodec(output) == codec;
    }
    const AVCodec* encoder = avcodec_find_encoder_by_name(choice->encoder.c_str());
    const AVOutputFormat& container = containerFor(output);
    // Matroska and NUT take what they have a name for; the others have rules beside.
    const bool isFree = isMatroska(container) || std::string_view(container.name) == "nut";
    return encoder != nullptr && canHold(container, encoder->id) &&
           (isFree || takesCodec(container, encoder->id));
}

namespace {

void checkFolder(const fs::path& folder) {
    std::error_code failure;
    if (!fs::is_directory(folder, failure)) {
        throw Error(ErrorCode::Output, "the output folder " + quotedName(folder) + " does not exist",
                    "Make it or choose another");
    }
    if (::access(folder.c_str(), W_OK | X_OK) != 0) {
        throw Error(ErrorCode::Output, "the output folder " + quotedName(folder) + " cannot be written to",
                    "Choose another folder");
    }
}

fs::path folderOf(const fs::path& path) {
    return path.parent_path().empty() ? fs::path(".") : path.parent_path();
}

// Pictures come in a folder of their own, which is there whole or not at all.
void checkPictureFolder(const fs::path& folder) {
    std::error_code failure;
    const fs::file_status status = fs::symlink_status(folder, failure);
    if (fs::exists(status) && (!fs::is_directory(status) || !fs::is_empty(folder, failure))) {
        throw Error(ErrorCode::Output, quotedName(folder) + " is there already and not an empty folder",
                    "Name a new folder for the pictures");
    }
    checkFolder(folderOf(folder));
}

}  // namespace

void checkOutput(const fs::path& source, const fs::path& output, bool overwrite) {
    if (outputKind(output) == OutputKind::Pictures) {
        checkPictureFolder(fs::absolute(files::entryOf(output)).lexically_normal());
        return;
    }
    std::error_code failure;
    if (!source.empty() && fs::equivalent(source, output, failure) && !failure) {
        throw Error(ErrorCode::BadInput, "the output " + quotedName(output) + " is the input file itself",
                    "Choose another name");
    }
    const fs::path folder = folderOf(output);
    if (!fs::is_directory(folder, failure)) {
        checkFolder(folder);
    }
    if (fs::is_directory(output, failure)) {
        throw Error(ErrorCode::Output, "the output " + quotedName(output) + " is a folder",
                    "Choose another name");
    }
    if (fs::exists(fs::symlink_status(output, failure)) && !overwrite) {
        throw Error(ErrorCode::Output, quotedName(output) + " exists already",
                    "Choose another name or allow overwriting");
    }
    checkFolder(folder);
}

void checkCodec(const fs::path& output, const std::string& codec) {
    (void)codecNamed(codec);
    if (!containerHolds(output, codec)) {
        throw Error(ErrorCode::Unsupported, outputName(output) + " cannot hold video encoded as " + codec,
                    "Use " + usualCodec(output) + ", or another kind of file");
    }
}

}  // namespace tessera::media
