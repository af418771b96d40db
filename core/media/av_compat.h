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

// Of an interlaced picture: whether its upper field is shown first.
[[nodiscard]] inline bool isTopFirst(const AVFrame& frame) noexcept {
#if LIBAVUTIL_VERSION_INT >= AV_VERSION_INT(58, 7, 100)
    return (frame.flags & AV_FRAME_FLAG_TOP_FIELD_FIRST) != 0;
#else
    return frame.top_field_first != 0;
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

#if LIBAVCODEC_VERSION_INT >= AV_VERSION_INT(61, 13, 100)
// What an encoder takes of a kind; empty when it takes anything.
template <typename Value>
[[nodiscard]] std::span<const Value> supportedValues(const AVCodec& codec, AVCodecConfig kind) noexcept {
    const void* values = nullptr;
    int count = 0;
    avcodec_get_supported_config(nullptr, &codec, kind, 0, &values, &count);
    return {static_cast<const Value*>(values), values != nullptr ? static_cast<std::size_t>(count) : 0};
}
#else
template <typename Value>
[[nodiscard]] std::span<const Value> valuesUntil(const Value* values, Value end) noexcept {
    std::size_t count = 0;
    while (values != nullptr && values[count] != end) {
        ++count;
    }
    return {values, count};
}
#endif

// Ends with AV_PIX_FMT_NONE; null when the encoder takes anything.
[[nodiscard]] inline const AVPixelFormat* encoderPixelFormats(const AVCodec& codec) noexcept {
#if LIBAVCODEC_VERSION_INT >= AV_VERSION_INT(61, 13, 100)
    return supportedValues<AVPixelFormat>(codec, AV_CODEC_CONFIG_PIX_FORMAT).data();
#else
    return codec.pix_fmts;
#endif
}

// The one that the encoder likes best first; empty when it takes anything.
[[nodiscard]] inline std::span<const AVSampleFormat> encoderSampleFormats(const AVCodec& codec) noexcept {
#if LIBAVCODEC_VERSION_INT >= AV_VERSION_INT(61, 13, 100)
    return supportedValues<AVSampleFormat>(codec, AV_CODEC_CONFIG_SAMPLE_FORMAT);
#else
    return valuesUntil(codec.sample_fmts, AV_SAMPLE_FMT_NONE);
#endif
}

// In Hz.
[[nodiscard]] inline std::span<const int> encoderSampleRates(const AVCodec& codec) noexcept {
#if LIBAVCODEC_VERSION_INT >= AV_VERSION_INT(61, 13, 100)
    return supportedValues<int>(codec, AV_CODEC_CONFIG_SAMPLE_RATE);
#else
    return valuesUntil(codec.supported_samplerates, 0);
#endif
}

[[nodiscard]] inline std::span<const AVPacketSideData> streamSideData(const AVStream& stream) noexcept {
#if LIBAVFORMAT_VERSION_INT >= AV_VERSION_INT(60, 15, 100)
    return {stream.codecpar->coded_side_data, static_cast<std::size_t>(stream.codecpar->nb_coded_side_data)};
#else
    return {stream.side_data, static_cast<std::size_t>(stream.nb_side_data)};
#endif
}

// Side data is copied along with the stream's parameters; before, each entry of the stream had to be.
constexpr bool parametersHoldSideData = LIBAVFORMAT_VERSION_INT >= AV_VERSION_INT(60, 15, 100);

// Seen with FFmpeg 5.1: the delay of a codec is written to the header but not added to the times.
constexpr bool matroskaForgetsDelay = LIBAVFORMAT_VERSION_MAJOR < 60;

// Seen with FFmpeg 5.1 and 7.1: see Note [The packet of FFV1].
constexpr bool ffv1ClearsHugePackets = LIBAVCODEC_VERSION_MAJOR < 62;

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
