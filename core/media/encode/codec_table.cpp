#include "core/media/encode/codec_table.h"

#include "core/base/error.h"
#include "core/base/output_messages.h"

#include <algorithm>
#include <array>

namespace tessera::media {

namespace {

const std::array<CodecChoice, 27> codecTable = {{
    {"h264", "libx264", "H.264 (x264)", false},
    {"hevc", "libx265", "HEVC (x265)", false},
    {"av1", "libsvtav1", "AV1 (SVT-AV1)", false},
    {"vp9", "libvpx-vp9", "VP9 (libvpx)", false},
    {"ffv1", "ffv1", "FFV1, lossless", true},
    {"prores", "prores_ks", "ProRes", false},
    {"h264_nvenc", "h264_nvenc", "H.264 (NVIDIA)", false, "cuda"},
    {"hevc_nvenc", "hevc_nvenc", "HEVC (NVIDIA)", false, "cuda"},
    {"av1_nvenc", "av1_nvenc", "AV1 (NVIDIA)", false, "cuda"},
    {"h264_videotoolbox", "h264_videotoolbox", "H.264 (Apple)", false, "videotoolbox"},
    {"hevc_videotoolbox", "hevc_videotoolbox", "HEVC (Apple)", false, "videotoolbox"},
    {"h264_qsv", "h264_qsv", "H.264 (Intel Quick Sync)", false, "qsv"},
    {"hevc_qsv", "hevc_qsv", "HEVC (Intel Quick Sync)", false, "qsv"},
    {"av1_qsv", "av1_qsv", "AV1 (Intel Quick Sync)", false, "qsv"},
    {"h264_vaapi", "h264_vaapi", "H.264 (VAAPI)", false, "vaapi"},
    {"hevc_vaapi", "hevc_vaapi", "HEVC (VAAPI)", false, "vaapi"},
    {"av1_vaapi", "av1_vaapi", "AV1 (VAAPI)", false, "vaapi"},
    {"vp9_vaapi", "vp9_vaapi", "VP9 (VAAPI)", false, "vaapi"},
    {"h264_amf", "h264_amf", "H.264 (AMD)", false, "amf"},
    {"hevc_amf", "hevc_amf", "HEVC (AMD)", false, "amf"},
    {"h264_vulkan", "h264_vulkan", "H.264 (Vulkan)", false, "vulkan"},
    {"hevc_vulkan", "hevc_vulkan", "HEVC (Vulkan)", false, "vulkan"},
    {"png", "png", "PNG pictures, lossless", true},
    {"tiff", "tiff", "TIFF pictures, lossless", true},
    {"jpeg", "mjpeg", "JPEG pictures", false},
    // Joined at the end from lossless segments: their frames build on each other.
    {"apng", "ffv1", "Animated PNG, lossless", true},
    {"gif", "ffv1", "Animated GIF, 256 colours", false},
}};

}  // namespace

const CodecChoice& codecNamed(const std::string& name) {
    const auto choice = std::ranges::find(codecTable, name, &CodecChoice::name);
    if (choice == codecTable.end()) {
        std::string known;
        for (const CodecChoice& entry : codecTable) {
            known += entry.isHardware() ? "" : entry.name + ", ";
        }
        throw Error(
            ErrorCode::BadOption,
            message::CodecUnknown(Name{name}, known + "fast, or a hardware encoder such as h264_nvenc"));
    }
    return *choice;
}

std::string softwareTwin(const std::string& name) {
    const auto choice = std::ranges::find(codecTable, name, &CodecChoice::name);
    return choice != codecTable.end() && choice->isHardware() ? name.substr(0, name.find('_')) : name;
}

std::span<const CodecChoice> knownCodecs() {
    return codecTable;
}

}  // namespace tessera::media
