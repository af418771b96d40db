#include "core/media/output/container.h"

#include "core/base/quoted_name.h"
#include "core/files/picture_sequence.h"
#include "core/media/av_compat.h"
#include "core/media/encode/codec_table.h"
#include "core/media/encode/encoder.h"
#include "core/media/input/open_input.h"
#include "core/media/output/output_format.h"
#include "core/media/stream_tags.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <functional>

namespace tessera::media {

namespace {

namespace fs = std::filesystem;

struct ContextDeleter {
    void operator()(AVFormatContext* context) const noexcept { avformat_free_context(context); }
};

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

}  // namespace

const AVOutputFormat& containerFor(const fs::path& path) {
    return *av_guess_format(outputFormat(path).container, nullptr, nullptr);
}

bool takesVideo(const AVOutputFormat& container, AVCodecID codec) {
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

bool canHold(const AVOutputFormat& container, AVCodecID codec) {
    return avformat_query_codec(&container, codec, FF_COMPLIANCE_NORMAL) == 1;
}

bool takesStream(const AVOutputFormat& container, const AVStream& stream) {
    return headerWorks(container, [&](AVStream& copy) { copyStream(copy, stream, container); });
}

std::string containerName(const AVOutputFormat& container) {
    const auto formats = outputFormats();
    const auto format = std::ranges::find_if(formats, [&](const OutputFormat& entry) {
        return std::string_view(entry.container) == container.name;
    });
    return format == formats.end() ? container.name : format->name;
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

}  // namespace tessera::media
