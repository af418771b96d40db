#include "core/media/container.h"

#include "core/media/assembler.h"
#include "core/media/av_compat.h"
#include "core/media/encoder.h"
#include "core/media/open_input.h"
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
};

constexpr std::array<Kind, 6> kinds = {{
    {".mkv", "matroska", "Matroska"},
    {".webm", "webm", "WebM"},
    {".mp4", "mp4", "MP4"},
    {".m4v", "mp4", "MP4"},
    {".mov", "mov", "QuickTime"},
    {".nut", "nut", "NUT"},
}};

struct ContextDeleter {
    void operator()(AVFormatContext* context) const noexcept { avformat_free_context(context); }
};

std::string lowered(std::string text) {
    std::ranges::transform(text, text.begin(),
                           [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
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
    const auto kind = std::ranges::find(kinds, lowered(path.extension().string()), &Kind::extension);
    const AVOutputFormat* format =
        kind == kinds.end() ? nullptr : av_guess_format(kind->format, nullptr, nullptr);
    if (format == nullptr) {
        throw Error(ErrorCode::Output, quotedName(path) + " has no extension of a video container",
                    "Use .mkv, .mp4, .mov or .webm");
    }
    return *format;
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
    const AVCodec* encoder = avcodec_find_encoder_by_name(choice->encoder.c_str());
    const AVOutputFormat& container = containerFor(output);
    // Matroska and NUT take what they have a name for; the others have rules beside.
    const bool isFree = isMatroska(container) || std::string_view(container.name) == "nut";
    return encoder != nullptr && canHold(container, encoder->id) &&
           (isFree || takesCodec(container, encoder->id));
}

void checkOutput(const fs::path& source, const fs::path& output, bool overwrite) {
    (void)containerFor(output);
    std::error_code failure;
    if (!source.empty() && fs::equivalent(source, output, failure) && !failure) {
        throw Error(ErrorCode::BadInput, "the output " + quotedName(output) + " is the input file itself",
                    "Choose another name");
    }
    const fs::path folder = output.parent_path().empty() ? fs::path(".") : output.parent_path();
    if (!fs::is_directory(folder, failure)) {
        throw Error(ErrorCode::Output, "the output folder " + quotedName(folder) + " does not exist",
                    "Make it or choose another");
    }
    if (fs::is_directory(output, failure)) {
        throw Error(ErrorCode::Output, "the output " + quotedName(output) + " is a folder",
                    "Choose another name");
    }
    if (fs::exists(fs::symlink_status(output, failure)) && !overwrite) {
        throw Error(ErrorCode::Output, quotedName(output) + " exists already",
                    "Choose another name or allow overwriting");
    }
    if (::access(folder.c_str(), W_OK | X_OK) != 0) {
        throw Error(ErrorCode::Output, "the output folder " + quotedName(folder) + " cannot be written to",
                    "Choose another folder");
    }
}

}  // namespace tessera::media
