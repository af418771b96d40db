#include "core/media/av_ptr.h"

#include "core/base/general_messages.h"
#include "core/base/output_messages.h"

#include <array>
#include <limits>
#include <new>

extern "C" {
#include <libavutil/pixdesc.h>
}

namespace tessera::media {

namespace {

template <typename Pointer>
Pointer owned(typename Pointer::pointer object) {
    if (object == nullptr) {
        throw Error(ErrorCode::OutOfMemory, message::OutOfMemory());
    }
    return Pointer(object);
}

}  // namespace

void AvOutputDeleter::operator()(AVFormatContext* context) const noexcept {
    if (context->oformat != nullptr && (context->oformat->flags & AVFMT_NOFILE) == 0) {
        avio_closep(&context->pb);
    }
    avformat_free_context(context);
}

FramePtr makeFrame() {
    return owned<FramePtr>(av_frame_alloc());
}

PacketPtr makePacket() {
    return owned<PacketPtr>(av_packet_alloc());
}

CodecContextPtr makeCodecContext(const AVCodec& codec) {
    return owned<CodecContextPtr>(avcodec_alloc_context3(&codec));
}

FramePtr shareFrame(const AVFrame& frame) {
    return owned<FramePtr>(av_frame_clone(&frame));
}

FramePtr makeVideoFrame(Size size, AVPixelFormat format) {
    FramePtr frame = makeFrame();
    frame->width = size.width;
    frame->height = size.height;
    frame->format = format;
    check(av_frame_get_buffer(frame.get(), 0), "no room for a frame");
    return frame;
}

FramePtr makeVideoFrame(const AVFrame& like) {
    FramePtr frame = makeVideoFrame({like.width, like.height}, static_cast<AVPixelFormat>(like.format));
    copyDescription(*frame, like);
    return frame;
}

void copyDescription(AVFrame& to, const AVFrame& from) {
    to.color_range = from.color_range;
    to.color_primaries = from.color_primaries;
    to.color_trc = from.color_trc;
    to.colorspace = from.colorspace;
    to.chroma_location = from.chroma_location;
    to.sample_aspect_ratio = from.sample_aspect_ratio;
    for (const AVFrameSideDataType type :
         {AV_FRAME_DATA_MASTERING_DISPLAY_METADATA, AV_FRAME_DATA_CONTENT_LIGHT_LEVEL}) {
        const AVFrameSideData* data = av_frame_get_side_data(&from, type);
        if (data == nullptr || av_frame_get_side_data(&to, type) != nullptr) {
            continue;
        }
        AVBufferRef* shared = av_buffer_ref(data->buf);
        if (shared == nullptr || av_frame_new_side_data_from_buf(&to, type, shared) == nullptr) {
            av_buffer_unref(&shared);
            throw Error(ErrorCode::OutOfMemory, message::OutOfMemory());
        }
    }
}

std::string avErrorText(int error) {
    std::array<char, AV_ERROR_MAX_STRING_SIZE> reason{};
    av_strerror(error, reason.data(), reason.size());
    return reason.data();
}

int check(int result, std::string_view action, ErrorCode code) {
    return check(result, message::MediaLibraryFailed(std::string(action)), code);
}

int check(int result, const Message& failure, ErrorCode code) {
    if (result < 0) {
        if (result == AVERROR(ENOMEM)) {
            throw Error(ErrorCode::OutOfMemory, message::OutOfMemory());
        }
        throw Error(code, failure, avErrorText(result));
    }
    return result;
}

AVRational toAv(const Rational& value) {
    constexpr std::int64_t limit = std::numeric_limits<int>::max();
    if (value.num() > limit || value.num() < -limit || value.den() > limit) {
        throw Error::internal("a time fraction is too fine for the media libraries");
    }
    return {static_cast<int>(value.num()), static_cast<int>(value.den())};
}

}  // namespace tessera::media
