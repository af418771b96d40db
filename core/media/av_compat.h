// One spelling for what FFmpeg 6 and 7 renamed; everything else in this folder is written against these.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
#include <libavutil/frame.h>
#include <libavutil/mem.h>
}

namespace tessera::media::compat {

[[nodiscard]] inline bool isInterlaced(const AVFrame& frame) noexcept {
#if LIBAVUTIL_VERSION_INT >= AV_VERSION_INT(58, 7, 100)
    return (frame.flags & AV_FRAME_FLAG_INTERLACED) != 0;
#else
    return frame.interlaced_frame != 0;
#endif
}

// Leaves the choice of frame type to the encoder: a decoded frame still says what it was in the source.
inline void forgetPictureType(AVFrame& frame) noexcept {
    frame.pict_type = AV_PICTURE_TYPE_NONE;
#if LIBAVUTIL_VERSION_INT >= AV_VERSION_INT(58, 7, 100)
    frame.flags &= ~AV_FRAME_FLAG_KEY;
#else
    frame.key_frame = 0;
#endif
}

// Ends with AV_PIX_FMT_NONE; null when the encoder takes anything.
[[nodiscard]] inline const AVPixelFormat* encoderPixelFormats(const AVCodec& codec) noexcept {
#if LIBAVCODEC_VERSION_INT >= AV_VERSION_INT(61, 13, 100)
    const void* formats = nullptr;
    avcodec_get_supported_config(nullptr, &codec, AV_CODEC_CONFIG_PIX_FORMAT, 0, &formats, nullptr);
    return static_cast<const AVPixelFormat*>(formats);
#else
    return codec.pix_fmts;
#endif
}

[[nodiscard]] inline std::span<const AVPacketSideData> streamSideData(const AVStream& stream) noexcept {
#if LIBAVFORMAT_VERSION_INT >= AV_VERSION_INT(60, 15, 100)
    return {stream.codecpar->coded_side_data, static_cast<std::size_t>(stream.codecpar->nb_coded_side_data)};
#else
    return {stream.side_data, static_cast<std::size_t>(stream.nb_side_data)};
#endif
}

// Seen with FFmpeg 5.1: the delay of a codec is written to the header but not added to the times.
constexpr bool matroskaForgetsDelay = LIBAVFORMAT_VERSION_MAJOR < 60;

// Copies `bytes` into the stream, replacing what it had of this type.
inline bool setStreamSideData(AVStream& stream, AVPacketSideDataType type,
                              std::span<const std::uint8_t> bytes) {
#if LIBAVFORMAT_VERSION_INT >= AV_VERSION_INT(60, 15, 100)
    AVCodecParameters& parameters = *stream.codecpar;
    AVPacketSideData* entry = av_packet_side_data_new(&parameters.coded_side_data,
                                                      &parameters.nb_coded_side_data, type, bytes.size(), 0);
    std::uint8_t* place = entry != nullptr ? entry->data : nullptr;
#else
    std::uint8_t* place = av_stream_new_side_data(&stream, type, bytes.size());
#endif
    if (place != nullptr) {
        std::memcpy(place, bytes.data(), bytes.size());
    }
    return place != nullptr;
}

}  // namespace tessera::media::compat
