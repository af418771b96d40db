#include "core/media/input/video_decoder.h"

#include "core/base/quoted_name.h"
#include "core/base/source_messages.h"
#include "core/media/hardware_device.h"

#include <algorithm>
#include <thread>

extern "C" {
#include <libavutil/pixdesc.h>
}

namespace tessera::media {

namespace {

int decoderThreads(int asked) {
    constexpr int most = 8;  // each thread holds frames; at 8K eight of them are 400 MB
    return asked > 0 ? asked : std::clamp(static_cast<int>(std::thread::hardware_concurrency()), 1, most);
}

// The first that FFmpeg has for these pictures on such a device; its own decoders come before its wrappers.
const AVCodec* decoderOn(const std::string& kind, AVCodecID id) {
    void* place = nullptr;
    while (const AVCodec* codec = av_codec_iterate(&place)) {
        if (codec->id == id && decodesOn(*codec, kind)) {
            return codec;
        }
    }
    return nullptr;
}

// FFmpeg asks this where it could decode in several ways, and again without the device's where that failed.
AVPixelFormat chooseFormat(AVCodecContext* decoder, const AVPixelFormat* offered) {
    const auto& device = *reinterpret_cast<const AVHWDeviceContext*>(decoder->hw_device_ctx->data);
    const AVPixelFormat wanted = formatOn(*decoder->codec, device.type);
    AVPixelFormat inSoftware = AV_PIX_FMT_NONE;
    for (; *offered != AV_PIX_FMT_NONE; ++offered) {
        if (*offered == wanted) {
            return wanted;
        }
        const bool isOnDevice = (av_pix_fmt_desc_get(*offered)->flags & AV_PIX_FMT_FLAG_HWACCEL) != 0;
        inSoftware = inSoftware == AV_PIX_FMT_NONE && !isOnDevice ? *offered : inSoftware;
    }
    return inSoftware;
}

CodecContextPtr describedDecoder(const AVCodec& codec, const AVStream& stream, int threads,
                                 PictureChecks& checks) {
    CodecContextPtr decoder = makeCodecContext(codec);
    check(avcodec_parameters_to_context(decoder.get(), stream.codecpar), "the video stream is unusable",
          ErrorCode::BadInput);
    decoder->pkt_timebase = stream.time_base;
    decoder->thread_count = decoderThreads(threads);
    decoder->max_pixels = InputLimits{}.pixelsPerFrame;
    checks.attachTo(*decoder);
    return decoder;
}

// Null where it does not open.
CodecContextPtr openOn(const std::string& kind, const Input& input, int threads, PictureChecks& checks) {
    const AVCodec* codec = decoderOn(kind, input.video().codecpar->codec_id);
    if (codec == nullptr || hasAlphaLayer(input.video()) || !hardwareProblem(kind).empty()) {
        return nullptr;
    }
    try {
        CodecContextPtr decoder = describedDecoder(*codec, input.video(), threads, checks);
        decoder->hw_device_ctx = openHardware(kind).release();
        decoder->get_format = chooseFormat;
        return avcodec_open2(decoder.get(), codec, nullptr) >= 0 ? std::move(decoder) : nullptr;
    } catch (const Error&) {
        return nullptr;
    }
}

}  // namespace

CodecContextPtr openDecoder(const Input& input, const DecoderRequest& request, PictureChecks& checks) {
    if (!request.hardware.empty()) {
        if (CodecContextPtr decoder = openOn(request.hardware, input, request.threads, checks)) {
            return decoder;
        }
    }
    const AVCodec* codec = videoDecoder(input.video());
    CodecContextPtr decoder = describedDecoder(*codec, input.video(), request.threads, checks);
    check(avcodec_open2(decoder.get(), codec, nullptr), message::SourceUndecodable(named(input.path())),
          ErrorCode::BadInput);
    return decoder;
}

}  // namespace tessera::media
