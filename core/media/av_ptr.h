// Ownership of FFmpeg objects. No other file may call an av*_free function.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/geometry.h"
#include "core/base/rational.h"

#include <memory>
#include <string>
#include <string_view>

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
#include <libavutil/frame.h>
#include <libswscale/swscale.h>
}

namespace tessera::media {

// Adapts FFmpeg's "free(T**)" functions to std::unique_ptr, at no size cost.
template <auto freeFunction>
struct AvDeleter {
    template <typename T>
    void operator()(T* object) const noexcept {
        freeFunction(&object);
    }
};

// An output context also owns its file, which avformat_free_context() leaves open.
struct AvOutputDeleter {
    void operator()(AVFormatContext* context) const noexcept;
};

struct SwsDeleter {
    void operator()(SwsContext* context) const noexcept { sws_freeContext(context); }
};

using BufferPtr = std::unique_ptr<AVBufferRef, AvDeleter<av_buffer_unref>>;
using FramePtr = std::unique_ptr<AVFrame, AvDeleter<av_frame_free>>;
using PacketPtr = std::unique_ptr<AVPacket, AvDeleter<av_packet_free>>;
using CodecContextPtr = std::unique_ptr<AVCodecContext, AvDeleter<avcodec_free_context>>;
using DictPtr = std::unique_ptr<AVDictionary, AvDeleter<av_dict_free>>;
using InputPtr = std::unique_ptr<AVFormatContext, AvDeleter<avformat_close_input>>;
using OutputPtr = std::unique_ptr<AVFormatContext, AvOutputDeleter>;
using SwsPtr = std::unique_ptr<SwsContext, SwsDeleter>;

static_assert(sizeof(FramePtr) == sizeof(AVFrame*));

[[nodiscard]] FramePtr makeFrame();
[[nodiscard]] PacketPtr makePacket();
[[nodiscard]] CodecContextPtr makeCodecContext(const AVCodec& codec);

// Same pixels, one more reference.
[[nodiscard]] FramePtr shareFrame(const AVFrame& frame);

// Room for pixels, not cleared; rows are aligned for any CPU. Throws Error(OutOfMemory).
[[nodiscard]] FramePtr makeVideoFrame(Size size, AVPixelFormat format);

// Room for pixels of the same size and format, with the same colour description, pixel aspect and static HDR
// data. What belongs to one moment only (captions, dynamic HDR, times) is not copied.
[[nodiscard]] FramePtr makeVideoFrame(const AVFrame& like);

// The colour description and pixel aspect that makeVideoFrame(like) copies.
void copyDescription(AVFrame& to, const AVFrame& from);

// FFmpeg's own words for an error number.
[[nodiscard]] std::string avErrorText(int error);

// Returns `result`, or throws Error(code, MediaLibraryFailed(action), FFmpeg's words) when it is negative; running out
// of memory is always Error(OutOfMemory).
int check(int result, std::string_view action, ErrorCode code = ErrorCode::Internal);

// The same with a message of its own.
int check(int result, const Message& failure, ErrorCode code);

[[nodiscard]] inline Rational toRational(AVRational value) {
    return value.den == 0 ? Rational{0} : Rational{value.num, value.den};
}
// Throws Error(Internal) when a term does not fit 32 bits.
[[nodiscard]] AVRational toAv(const Rational& value);

}  // namespace tessera::media
