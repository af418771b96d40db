#include "core/media/encode/codec_table.h"

#include "core/base/error.h"
#include "core/base/output_messages.h"

#include <algorithm>
#include <array>

namespace tessera::media {

namespace {

const std::array<CodecChoice, 18> codecTable = {{
    {"h264", "libx264", "H.264 (x264)", false},
    {"hevc", "libx265", "HEVC (x265)", false},
    {"av1", "libsvtav1", "AV1 (SVT-AV1)", false},
    {"vp9", "libvpx-vp9", "VP9 (libvpx)", false},
    {"ffv1", "ffv1", "FFV1, lossless", true},
    {"prores", "prores_ks", "ProRes", false},
    {"h264_nvenc", "h264_nvenc", "H.264 (NVIDIA)", false},
    {"hevc_nvenc", "hevc_nvenc", "HEVC (NVIDIA)", false},
    {"av1_nvenc", "av1_nvenc", "AV1 (NVIDIA)", false},
    {"h264_qsv", "h264_qsv", "H.264 (Intel Quick Sync)", false},
    {"hevc_qsv", "hevc_qsv", "HEVC (Intel Quick Sync)", false},
    {"h264_amf", "h264_amf", "H.264 (AMD)", false},
    {"hevc_amf", "hevc_amf", "HEVC (AMD)", false},
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
        throw Error(ErrorCode::BadOption,
                    message::CodecUnknown(Name{name},
                                          "h264, hevc, av1, vp9, ffv1, prores, png, tiff, jpeg, apng, gif"));
    }
    return *choice;
}

std::span<const CodecChoice> knownCodecs() {
    return codecTable;
}

}  // namespace tessera::media
