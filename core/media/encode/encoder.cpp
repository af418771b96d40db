#include "core/media/encode/encoder.h"

#include "core/base/output_messages.h"
#include "core/media/av_compat.h"
#include "core/media/encode/codec_table.h"
#include "core/media/encode/encoder_settings.h"
#include "core/media/hardware_device.h"
#include "core/media/library_log.h"
#include "core/media/picture_format.h"

#include <algorithm>
#include <array>
#include <cmath>

extern "C" {
#include <libavutil/pixdesc.h>
}

namespace tessera::media {

namespace {

// The format of a device, where an encoder takes its frames from there alone.
AVPixelFormat deviceFormat(const AVCodec& encoder) {
    AVPixelFormat found = AV_PIX_FMT_NONE;
    const AVPixelFormat* offered = compat::encoderPixelFormats(encoder);
    for (; offered != nullptr && *offered != AV_PIX_FMT_NONE; ++offered) {
        if ((av_pix_fmt_desc_get(*offered)->flags & AV_PIX_FMT_FLAG_HWACCEL) == 0) {
            return AV_PIX_FMT_NONE;
        }
        found = found == AV_PIX_FMT_NONE ? *offered : found;
    }
    return found;
}

bool isRgb(AVPixelFormat format) {
    const AVPixFmtDescriptor* description = av_pix_fmt_desc_get(format);
    return description != nullptr && (description->flags & AV_PIX_FMT_FLAG_RGB) != 0;
}

const AVCodec& findEncoder(const std::string& codec, AVPixelFormat source) {
    const CodecChoice& choice = codecNamed(codec);
    const AVCodec* encoder = avcodec_find_encoder_by_name(choice.encoder.c_str());
    if (choice.encoder == "libx264" && isRgb(source)) {
        const AVCodec* rgb = avcodec_find_encoder_by_name("libx264rgb");
        encoder = rgb != nullptr && av_pix_fmt_desc_get(source)->comp[0].depth == 8 ? rgb : encoder;
    }
    if (encoder == nullptr) {
        throw Error(ErrorCode::Unsupported, message::CodecMissing(choice.label));
    }
    return *encoder;
}

// What programs that read pictures expect. Ends with AV_PIX_FMT_NONE; null: anything.
const AVPixelFormat* offeredFormats(const AVCodec& encoder) {
    static constexpr std::array jpeg = {AV_PIX_FMT_YUVJ420P, AV_PIX_FMT_YUVJ422P, AV_PIX_FMT_YUVJ444P,
                                        AV_PIX_FMT_NONE};
    static constexpr std::array tiff = {AV_PIX_FMT_RGB24, AV_PIX_FMT_RGB48LE,  AV_PIX_FMT_RGBA,
                                        AV_PIX_FMT_GRAY8, AV_PIX_FMT_RGBA64LE, AV_PIX_FMT_GRAY16LE,
                                        AV_PIX_FMT_YA8,   AV_PIX_FMT_YA16LE,   AV_PIX_FMT_NONE};
    static constexpr std::array device = {AV_PIX_FMT_NV12, AV_PIX_FMT_P010LE, AV_PIX_FMT_NONE};
    const std::string_view name = encoder.name;
    return deviceFormat(encoder) != AV_PIX_FMT_NONE ? device.data()
           : name == "mjpeg"                        ? jpeg.data()
           : name == "tiff"                         ? tiff.data()
                                                    : compat::encoderPixelFormats(encoder);
}

// By chroma detail alone: the scaler sees to the rest.
AVPixelFormat jpegFormat(AVPixelFormat source) {
    const AVPixFmtDescriptor& description = *av_pix_fmt_desc_get(source);
    const bool isGrey = description.nb_components < 3;
    return description.log2_chroma_h > 0 || isGrey ? AV_PIX_FMT_YUVJ420P
           : description.log2_chroma_w > 0         ? AV_PIX_FMT_YUVJ422P
                                                   : AV_PIX_FMT_YUVJ444P;
}

// The nearest format that says nothing of transparency.
AVPixelFormat withoutAlpha(AVPixelFormat source, const AVPixelFormat* offered) {
    std::vector<AVPixelFormat> opaque;
    for (; *offered != AV_PIX_FMT_NONE; ++offered) {
        if ((av_pix_fmt_desc_get(*offered)->flags & AV_PIX_FMT_FLAG_ALPHA) == 0) {
            opaque.push_back(*offered);
        }
    }
    opaque.push_back(AV_PIX_FMT_NONE);
    return nearestFormat(source, opaque.data());
}

bool hasAlpha(AVPixelFormat format) {
    return (av_pix_fmt_desc_get(format)->flags & AV_PIX_FMT_FLAG_ALPHA) != 0;
}

// The formats to try, best first. `alphaBeside`: see EncoderRequest.
std::vector<AVPixelFormat> candidates(const AVCodec& encoder, AVPixelFormat source, const std::string& asked,
                                      bool alphaBeside) {
    const AVPixelFormat* offered = offeredFormats(encoder);
    const bool losesAlpha = std::string_view(encoder.name) == "libvpx-vp9" && !alphaBeside;
    if (!asked.empty()) {
        const AVPixelFormat format = av_get_pix_fmt(asked.c_str());
        if (format == AV_PIX_FMT_NONE || nearestFormat(format, offered) != format ||
            (losesAlpha && hasAlpha(format))) {
            throw Error(ErrorCode::BadOption, message::PixelFormatUnknown(Name{asked}, encoder.name));
        }
        return {format};
    }
    if (encoder.id == AV_CODEC_ID_MJPEG) {
        return {jpegFormat(source)};
    }
    std::vector<AVPixelFormat> formats;
    const auto add = [&](AVPixelFormat format) {
        if (format != AV_PIX_FMT_NONE && std::ranges::find(formats, format) == formats.end()) {
            formats.push_back(format);
        }
    };
    const AVPixelFormat wanted = losesAlpha && hasAlpha(source) ? withoutAlpha(source, offered) : source;
    const int depth = av_pix_fmt_desc_get(source)->comp[0].depth;
    add(nearestFormat(wanted, offered));
    add(nearestFormat(depth > 8 ? AV_PIX_FMT_YUV444P10LE : AV_PIX_FMT_YUV444P, offered));  // takes odd sizes
    return formats;
}

void describePictures(AVCodecContext& context, const AVFrame& like, AVPixelFormat format) {
    context.width = like.width;
    context.height = like.height;
    context.pix_fmt = format;
    context.sample_aspect_ratio = like.sample_aspect_ratio;
    context.color_range = like.color_range;
    context.color_primaries = like.color_primaries;
    context.color_trc = like.color_trc;
    context.colorspace = isRgb(format) ? AVCOL_SPC_RGB : like.colorspace;
    context.chroma_sample_location = like.chroma_location;
    if (!isRgb(format) && context.colorspace == AVCOL_SPC_RGB) {
        context.colorspace = like.height >= 720 ? AVCOL_SPC_BT709 : AVCOL_SPC_SMPTE170M;
    }
    const auto source = static_cast<AVPixelFormat>(like.format);
    const bool isGrey = av_pix_fmt_desc_get(source)->nb_components < 3 && !isRgb(source);
    if (isGrey && like.color_range == AVCOL_RANGE_UNSPECIFIED && format != source) {
        context.color_range =
            AVCOL_RANGE_JPEG;  // grey that says nothing uses all values, YUV that says nothing does not
    }
    if (context.codec_id == AV_CODEC_ID_MJPEG) {
        context.color_range = AVCOL_RANGE_JPEG;
        context.colorspace = AVCOL_SPC_BT470BG;
    }
    const AVPixFmtDescriptor* description = av_pix_fmt_desc_get(format);
    context.bits_per_raw_sample = description->comp[0].depth;
}

void readFromDevice(AVCodecContext& context, const std::string& kind, AVPixelFormat onDevice) {
    const BufferPtr device = openHardware(kind);
    context.sw_pix_fmt = context.pix_fmt;
    context.pix_fmt = onDevice;
    context.hw_frames_ctx =
        makeDeviceFrames(*device, onDevice, context.sw_pix_fmt, {context.width, context.height}).release();
}

int openWith(CodecContextPtr& context, const AVCodec& encoder, const EncoderRequest& request,
             AVPixelFormat format) {
    context = makeCodecContext(encoder);
    describePictures(*context, request.like, format);
    context->time_base = toAv(request.timeBase);
    const bool rateKnown = request.frameRate > Rational{0};
    context->framerate = rateKnown ? toAv(request.frameRate) : AVRational{30, 1};
    constexpr double keyFrameSeconds = 5;
    context->gop_size =
        std::clamp(static_cast<int>(std::lround(av_q2d(context->framerate) * keyFrameSeconds)), 12, 600);
    context->flags |= AV_CODEC_FLAG_GLOBAL_HEADER | AV_CODEC_FLAG_BITEXACT | AV_CODEC_FLAG_CLOSED_GOP;
    if (const AVPixelFormat onDevice = deviceFormat(encoder); onDevice != AV_PIX_FMT_NONE) {
        readFromDevice(*context, codecNamed(request.options.codec).hardware, onDevice);
    }
    DictPtr settings = encoderSettings(*context, request.options, request.like);
    AVDictionary* entries = settings.release();
    const int result = avcodec_open2(context.get(), &encoder, &entries);
    settings.reset(entries);
    return result;
}

Message changeOf(AVPixelFormat from, AVPixelFormat to, const AVCodec& encoder) {
    std::vector<Message> losses = lossesOf(from, to);
    const char* before = av_get_pix_fmt_name(from);
    const char* after = av_get_pix_fmt_name(to);
    return losses.empty() ? message::ChangesFormat(before, after, encoder.name)
                          : message::ChangesFormatAndLoses(before, after, encoder.name, std::move(losses));
}

}  // namespace

void EncoderDeleter::operator()(AVCodecContext* context) const noexcept {
    const CodecContextPtr owner(context);
    if (std::string_view(context->codec->name) != "libsvtav1") {
        return;
    }
    try {
        // It also waits for ever when the end comes before any frame.
        const FramePtr frame = makeVideoFrame({context->width, context->height}, context->pix_fmt);
        avcodec_send_frame(context, frame.get());
        avcodec_send_frame(context, nullptr);
        const PacketPtr packet = makePacket();
        while (avcodec_receive_packet(context, packet.get()) >= 0) {
            av_packet_unref(packet.get());
        }
    } catch (const Error&) {
        return;  // out of memory; nothing better to do while cleaning up
    }
}

AVPixelFormat takenFormat(const AVCodecContext& encoder) {
    return encoder.hw_frames_ctx != nullptr ? encoder.sw_pix_fmt : encoder.pix_fmt;
}

FramePtr asTaken(const AVCodecContext& encoder, FramePtr frame) {
    return encoder.hw_frames_ctx != nullptr ? onDevice(*frame, *encoder.hw_frames_ctx) : std::move(frame);
}

OpenedEncoder openEncoder(const EncoderRequest& request) {
    quietLibraryLog();
    const auto source = static_cast<AVPixelFormat>(request.like.format);
    const AVCodec& encoder = findEncoder(request.options.codec, source);
    OpenedEncoder opened;
    CodecContextPtr context;
    int result = AVERROR(EINVAL);
    for (const AVPixelFormat format :
         candidates(encoder, source, request.options.pixelFormat, request.alphaBeside)) {
        result = openWith(context, encoder, request, format);
        if (result >= 0) {
            opened.context.reset(context.release());
            if (format != source && (!lossesOf(source, format).empty() || !isRgb(source))) {
                opened.formatChange = changeOf(source, format, encoder);
            }
            return opened;
        }
    }
    throw Error(ErrorCode::Unsupported,
                message::EncoderRefuses(encoder.name, Size{request.like.width, request.like.height},
                                        av_get_pix_fmt_name(source)),
                avErrorText(result));
}

}  // namespace tessera::media
