#include "core/media/encode/encoder_settings.h"

#include <algorithm>
#include <functional>
#include <map>
#include <sstream>
#include <thread>

extern "C" {
#include <libavutil/cpu.h>
#include <libavutil/mastering_display_metadata.h>
#include <libavutil/pixdesc.h>
}

namespace tessera::media {

namespace {

// Bytes depend on these, so they must not depend on the machine. The other encoders give the same bytes with
// any number of threads.
constexpr int x264Threads = 8;
// With several frames at once, x265 3.5 codes the last frames of a segment differently from run to run when its threads are
// held up: 16 results in 30 runs with three.
constexpr int x265FrameThreads = 1;

class Settings {
public:
    void set(const char* key, const std::string& value) {
        AVDictionary* entries = m_entries.release();
        av_dict_set(&entries, key, value.c_str(), 0);
        m_entries.reset(entries);
    }
    void set(const char* key, int value) { set(key, std::to_string(value)); }
    [[nodiscard]] DictPtr take() { return std::move(m_entries); }

private:
    DictPtr m_entries;
};

std::string orElse(const std::string& value, const char* fallback) {
    return value.empty() ? fallback : value;
}

// x265 writes HDR10 only when told in its own words.
std::string x265Hdr(const AVFrame& like) {
    std::ostringstream text;
    if (const AVFrameSideData* data =
            av_frame_get_side_data(&like, AV_FRAME_DATA_MASTERING_DISPLAY_METADATA)) {
        const auto& master = *reinterpret_cast<const AVMasteringDisplayMetadata*>(data->data);
        const auto scaled = [](AVRational value, int scale) {
            return av_rescale(value.num, scale, value.den);
        };
        const auto point = [&](const char* name, const AVRational* xy) {
            text << name << '(' << scaled(xy[0], 50000) << ',' << scaled(xy[1], 50000) << ')';
        };
        if (master.has_primaries != 0 && master.has_luminance != 0) {
            text << ":master-display=";
            point("G", master.display_primaries[1]);
            point("B", master.display_primaries[2]);
            point("R", master.display_primaries[0]);
            point("WP", master.white_point);
            text << "L(" << scaled(master.max_luminance, 10000) << ',' << scaled(master.min_luminance, 10000)
                 << ')';
        }
    }
    if (const AVFrameSideData* data = av_frame_get_side_data(&like, AV_FRAME_DATA_CONTENT_LIGHT_LEVEL)) {
        const auto& light = *reinterpret_cast<const AVContentLightMetadata*>(data->data);
        text << ":max-cll=" << light.MaxCLL << ',' << light.MaxFALL;
    }
    return text.str();
}

using Apply = std::function<void(AVCodecContext&, Settings&, const EncoderOptions&, const AVFrame&)>;

void applyX264(AVCodecContext& context, Settings& settings, const EncoderOptions& options, const AVFrame&) {
    context.thread_count = options.threads > 0 ? options.threads : x264Threads;
    settings.set("preset", orElse(options.speed, "fast"));
    settings.set("crf", options.quality.value_or(18));
    // x264's AVX-512 look-ahead reads memory it never wrote unless the width is a multiple of 256, so that the
    // same frames give different bytes from run to run (seen in x264 164).
    std::string own = (av_get_cpu_flags() & AV_CPU_FLAG_AVX512) != 0 ? "asm=AVX2" : "";
    // It says the range only together with something else, and this says nothing about the picture.
    const bool isRangeOnly =
        context.color_range == AVCOL_RANGE_MPEG && context.color_primaries == AVCOL_PRI_UNSPECIFIED &&
        context.color_trc == AVCOL_TRC_UNSPECIFIED && context.colorspace == AVCOL_SPC_UNSPECIFIED;
    own += isRangeOnly ? std::string(own.empty() ? "" : ":") + "videoformat=component" : "";
    if (!own.empty()) {
        settings.set("x264-params", own);
    }
}

void applyX265(AVCodecContext&, Settings& settings, const EncoderOptions& options, const AVFrame& like) {
    settings.set("preset", orElse(options.speed, "fast"));
    settings.set("crf", options.quality.value_or(20));
    settings.set("x265-params", "log-level=none:info=0:open-gop=0:frame-threads=" +
                                    std::to_string(x265FrameThreads) + x265Hdr(like));
}

void applySvtAv1(AVCodecContext&, Settings& settings, const EncoderOptions& options, const AVFrame&) {
    settings.set("preset", orElse(options.speed, "8"));
    settings.set("crf", options.quality.value_or(26));
}

void applyAom(AVCodecContext&, Settings& settings, const EncoderOptions& options, const AVFrame&) {
    settings.set("cpu-used", orElse(options.speed, "6"));
    settings.set("crf", options.quality.value_or(24));
    settings.set("row-mt", 1);
}

void applyVp9(AVCodecContext& context, Settings& settings, const EncoderOptions& options, const AVFrame&) {
    settings.set("deadline", "good");
    settings.set("cpu-used", orElse(options.speed, "4"));
    settings.set("crf", options.quality.value_or(24));
    settings.set("row-mt", 1);
    settings.set("tile-columns", context.width >= 1280 ? 2 : 0);
}

void applyFfv1(AVCodecContext& context, Settings& settings, const EncoderOptions&, const AVFrame&) {
    context.gop_size = 1;
    settings.set("coder", "range_tab");
    settings.set("context", 0);  // the large model saves half a percent and costs a quarter of the time
    if (context.width < 2 || context.height < 2) {  // version 3 of FFmpeg 5.1 loses a picture of one pixel
        context.level = 1;
        return;
    }
    context.level = 3;
    const bool tiny = context.width <= 64 && context.height <= 64;
    const bool small = context.width < 256 || context.height < 256;
    context.slices = tiny ? 1 : small ? 4 : context.height < 1080 ? 16 : 24;
    settings.set("slicecrc", 1);
}

void applyProRes(AVCodecContext& context, Settings& settings, const EncoderOptions& options, const AVFrame&) {
    const AVPixFmtDescriptor* format = av_pix_fmt_desc_get(context.pix_fmt);
    const bool full = format->log2_chroma_w == 0;
    settings.set("profile", orElse(options.speed, full ? "4444" : "hq"));
    settings.set("vendor", "apl0");
    if (options.quality) {
        context.flags |= AV_CODEC_FLAG_QSCALE;
        context.global_quality = *options.quality * FF_QP2LAMBDA;
    }
}

void applyPng(AVCodecContext&, Settings& settings, const EncoderOptions&, const AVFrame&) {
    settings.set("pred", "up");
}

void applyTiff(AVCodecContext&, Settings& settings, const EncoderOptions&, const AVFrame&) {
    settings.set("compression_algo", "deflate");
}

void applyJpeg(AVCodecContext& context, Settings&, const EncoderOptions& options, const AVFrame&) {
    context.flags |= AV_CODEC_FLAG_QSCALE;
    context.flags &= ~AV_CODEC_FLAG_CLOSED_GOP;  // refused, although every picture stands alone
    context.global_quality = options.quality.value_or(2) * FF_QP2LAMBDA;
    context.qmin = 1;
}

void applyNvenc(AVCodecContext&, Settings& settings, const EncoderOptions& options, const AVFrame&) {
    settings.set("preset", orElse(options.speed, "p5"));
    settings.set("rc", "vbr");
    settings.set("cq", options.quality.value_or(20));
}

// QSV and VAAPI.
void applyHardware(AVCodecContext& context, Settings& settings, const EncoderOptions& options,
                   const AVFrame&) {
    context.global_quality = options.quality.value_or(20);
    if (!options.speed.empty()) {
        settings.set("preset", options.speed);
    }
}

void applyFixedQuantizer(AVCodecContext&, Settings& settings, const EncoderOptions& options, const AVFrame&) {
    const int quality = options.quality.value_or(20);
    settings.set("rc", "cqp");
    for (const char* key : {"qp", "qp_i", "qp_p"}) {
        settings.set(key, quality);
    }
}

// Counts the other way, to 100.
void applyVideoToolbox(AVCodecContext& context, Settings&, const EncoderOptions& options, const AVFrame&) {
    constexpr int best = 100;
    context.flags |= AV_CODEC_FLAG_QSCALE;
    context.global_quality = std::clamp(best - 2 * options.quality.value_or(20), 1, best) * FF_QP2LAMBDA;
}

const std::map<std::string, Apply>& families() {
    static const std::map<std::string, Apply> table = {
        {"libx264", applyX264},
        {"libx264rgb", applyX264},
        {"libx265", applyX265},
        {"libsvtav1", applySvtAv1},
        {"libaom-av1", applyAom},
        {"libvpx-vp9", applyVp9},
        {"ffv1", applyFfv1},
        {"prores_ks", applyProRes},
        {"h264_nvenc", applyNvenc},
        {"hevc_nvenc", applyNvenc},
        {"av1_nvenc", applyNvenc},
        {"png", applyPng},
        {"tiff", applyTiff},
        {"mjpeg", applyJpeg},
        {"h264_amf", applyFixedQuantizer},
        {"hevc_amf", applyFixedQuantizer},
        {"h264_vulkan", applyFixedQuantizer},
        {"hevc_vulkan", applyFixedQuantizer},
        {"h264_videotoolbox", applyVideoToolbox},
        {"hevc_videotoolbox", applyVideoToolbox},
    };
    return table;
}

}  // namespace

DictPtr encoderSettings(AVCodecContext& context, const EncoderOptions& options, const AVFrame& like) {
    Settings settings;
    constexpr int mostThreads = 16;
    const int cores = static_cast<int>(std::thread::hardware_concurrency());
    context.thread_count = options.threads > 0 ? options.threads : std::clamp(cores, 1, mostThreads);
    const auto family = families().find(context.codec->name);
    (family != families().end() ? family->second : Apply(applyHardware))(context, settings, options, like);
    return settings.take();
}

}  // namespace tessera::media
