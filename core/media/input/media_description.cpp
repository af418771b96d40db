#include "core/media/input/media_description.h"

#include "core/files/picture_sequence.h"
#include "core/media/av_compat.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <system_error>

extern "C" {
#include <libavutil/display.h>
#include <libavutil/pixdesc.h>
}

namespace tessera::media {

namespace {

std::string named(const char* name) {
    return name != nullptr ? name : "unknown";
}

std::string tag(const AVStream& stream, const char* key) {
    const AVDictionaryEntry* entry = av_dict_get(stream.metadata, key, nullptr, 0);
    return entry != nullptr ? entry->value : "";
}

// FFmpeg's angle is counter-clockwise and may be any real number; people see quarter turns.
void describeOrientation(VideoInfo& info, const AVStream& stream) {
    for (const AVPacketSideData& data : compat::streamSideData(stream)) {
        if (data.type != AV_PKT_DATA_DISPLAYMATRIX || data.size < 9 * sizeof(std::int32_t)) {
            continue;
        }
        std::array<std::int32_t, 9> matrix;
        std::memcpy(matrix.data(), data.data, sizeof matrix);
        const double angle = av_display_rotation_get(matrix.data());
        if (!std::isfinite(angle)) {
            continue;
        }
        const double area =
            static_cast<double>(matrix[0]) * matrix[4] - static_cast<double>(matrix[1]) * matrix[3];
        info.mirrored = area < 0;
        // The angle is that of the first axis, which a mirror has turned around.
        const int quarters = static_cast<int>(std::lround(-angle / 90)) + (info.mirrored ? 2 : 0);
        info.rotationDegrees = ((quarters % 4) + 4) % 4 * 90;
        return;
    }
}

bool rateVaries(const AVStream& stream) {
    if (stream.avg_frame_rate.num <= 0 || stream.r_frame_rate.num <= 0) {
        return false;
    }
    return std::abs(av_q2d(stream.r_frame_rate) / av_q2d(stream.avg_frame_rate) - 1) > 0.01;
}

void describeColour(VideoInfo& info, const AVCodecParameters& parameters) {
    info.matrix = named(av_color_space_name(parameters.color_space));
    info.primaries = named(av_color_primaries_name(parameters.color_primaries));
    info.transfer = named(av_color_transfer_name(parameters.color_trc));
    info.range = named(av_color_range_name(parameters.color_range));
    info.chromaLocation = named(av_chroma_location_name(parameters.chroma_location));
    info.hdr = parameters.color_trc == AVCOL_TRC_SMPTE2084 || parameters.color_trc == AVCOL_TRC_ARIB_STD_B67;
}

void describePixels(VideoInfo& info, const AVStream& stream) {
    const AVPixFmtDescriptor* format =
        av_pix_fmt_desc_get(static_cast<AVPixelFormat>(stream.codecpar->format));
    if (format == nullptr) {
        info.pixelFormat = "unknown";
        return;
    }
    info.pixelFormat = format->name;
    info.bitDepth = format->comp[0].depth;
    info.alpha = (format->flags & AV_PIX_FMT_FLAG_ALPHA) != 0;
    if (hasAlphaLayer(stream) && info.pixelFormat == "yuv420p") {
        info.pixelFormat = "yuva420p";
        info.alpha = true;
    }
}

VideoInfo describeVideo(const Input& input) {
    AVStream& stream = input.video();
    const AVCodecParameters& parameters = *stream.codecpar;
    VideoInfo info;
    info.streamIndex = stream.index;
    info.size = {parameters.width, parameters.height};
    const AVRational aspect = av_guess_sample_aspect_ratio(&input.context(), &stream, nullptr);
    info.sampleAspect = aspect.num > 0 && aspect.den > 0 ? toRational(aspect) : Rational{1};
    describeOrientation(info, stream);
    const AVRational rate = stream.avg_frame_rate.num > 0 ? stream.avg_frame_rate : stream.r_frame_rate;
    info.frameRate = rate.num > 0 ? toRational(rate) : Rational{0};
    info.timeBase = toRational(stream.time_base);
    info.variableRate = rateVaries(stream);
    info.frameCount = std::max<std::int64_t>(stream.nb_frames, 0);
    info.codec = avcodec_get_name(parameters.codec_id);
    info.interlaced = parameters.field_order > AV_FIELD_PROGRESSIVE;
    describePixels(info, stream);
    describeColour(info, parameters);
    return info;
}

const char* kindName(AVMediaType type) {
    const char* name = av_get_media_type_string(type);
    return name != nullptr ? name : "data";
}

StreamInfo describeStream(const AVStream& stream) {
    const AVCodecParameters& parameters = *stream.codecpar;
    StreamInfo info;
    info.index = stream.index;
    info.kind = kindName(parameters.codec_type);
    info.codec = parameters.codec_id == AV_CODEC_ID_NONE ? "" : avcodec_get_name(parameters.codec_id);
    info.language = tag(stream, "language");
    info.title = tag(stream, "title");
    if (parameters.codec_type == AVMEDIA_TYPE_VIDEO) {
        info.detail = std::to_string(parameters.width) + "x" + std::to_string(parameters.height);
    } else if (parameters.codec_type == AVMEDIA_TYPE_AUDIO) {
        const int channels = parameters.ch_layout.nb_channels;
        info.detail = std::to_string(parameters.sample_rate) + " Hz, " + std::to_string(channels) +
                      (channels == 1 ? " channel" : " channels");
    } else if (parameters.codec_type == AVMEDIA_TYPE_ATTACHMENT) {
        info.detail = tag(stream, "filename");
    }
    return info;
}

}  // namespace

void describePicture(VideoInfo& info, const AVFrame& picture) {
    const AVPixFmtDescriptor* format = av_pix_fmt_desc_get(static_cast<AVPixelFormat>(picture.format));
    if (format != nullptr) {
        info.pixelFormat = format->name;
        info.bitDepth = format->comp[0].depth;
        info.alpha = (format->flags & AV_PIX_FMT_FLAG_ALPHA) != 0;
    }
    info.matrix = named(av_color_space_name(picture.colorspace));
    info.primaries = named(av_color_primaries_name(picture.color_primaries));
    info.transfer = named(av_color_transfer_name(picture.color_trc));
    info.range = named(av_color_range_name(picture.color_range));
    info.chromaLocation = named(av_chroma_location_name(picture.chroma_location));
    info.hdr = picture.color_trc == AVCOL_TRC_SMPTE2084 || picture.color_trc == AVCOL_TRC_ARIB_STD_B67;
    info.interlaced = compat::isInterlaced(picture);
}

MediaInfo describeMedia(const Input& input) {
    const AVFormatContext& context = input.context();
    MediaInfo info;
    info.path = input.path();
    info.container = context.iformat->name;
    info.durationSeconds = context.duration > 0 ? static_cast<double>(context.duration) / AV_TIME_BASE : 0;
    std::error_code failure;
    info.isSequence = files::isSequence(input.path());
    const auto bytes = std::filesystem::file_size(input.path(), failure);
    info.fileBytes = info.isSequence ? files::findSequence(input.path()).bytes
                     : failure       ? 0
                                     : static_cast<std::int64_t>(bytes);
    info.chapters = static_cast<int>(context.nb_chapters);
    info.video = describeVideo(input);
    for (unsigned i = 0; i < context.nb_streams; ++i) {
        info.streams.push_back(describeStream(*context.streams[i]));
    }
    return info;
}

}  // namespace tessera::media
