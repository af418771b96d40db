#include "core/media/input/video_description.h"

#include "core/base/output_messages.h"
#include "core/media/av_compat.h"
#include "core/media/input/video_reader.h"
#include "core/media/stream_tags.h"

#include <array>
#include <cstring>

extern "C" {
#include <libavutil/mastering_display_metadata.h>
}

namespace tessera::media {

namespace {

// Many files say this only in the picture's own headers.
void describeFromFirstFrame(AVStream& target, const AVFrame& first, std::vector<Message>& dynamic) {
    constexpr std::array kinds = {
        std::pair{AV_FRAME_DATA_MASTERING_DISPLAY_METADATA, AV_PKT_DATA_MASTERING_DISPLAY_METADATA},
        std::pair{AV_FRAME_DATA_CONTENT_LIGHT_LEVEL, AV_PKT_DATA_CONTENT_LIGHT_LEVEL}};
    for (const auto& [inFrame, inStream] : kinds) {
        if (const AVFrameSideData* data = av_frame_get_side_data(&first, inFrame)) {
            compat::setStreamSideData(target, inStream, {data->data, data->size});
        }
    }
    if (av_frame_get_side_data(&first, AV_FRAME_DATA_DYNAMIC_HDR_PLUS) != nullptr) {
        dynamic.push_back(message::DynamicMetadata("HDR10+"));
    }
}

}  // namespace

std::vector<Message> describeVideo(AVStream& target, const Input& source) {
    std::vector<Message> dynamic;
    const AVStream& video = source.video();
    copyTags(target.metadata, video.metadata);
    av_dict_set(&target.metadata, "alpha_mode", nullptr, 0);  // of the source's packets
    target.disposition = video.disposition;
    const AVRational aspect = av_guess_sample_aspect_ratio(&source.context(), &source.video(), nullptr);
    if (aspect.num > 0) {
        target.sample_aspect_ratio = aspect;
        target.codecpar->sample_aspect_ratio = aspect;
    }
    for (const AVPacketSideData& data : compat::streamSideData(video)) {
        if (data.type == AV_PKT_DATA_DOVI_CONF) {
            dynamic.push_back(message::DynamicMetadata("Dolby Vision"));
        } else if (data.type == AV_PKT_DATA_DISPLAYMATRIX ||
                   data.type == AV_PKT_DATA_MASTERING_DISPLAY_METADATA ||
                   data.type == AV_PKT_DATA_CONTENT_LIGHT_LEVEL || data.type == AV_PKT_DATA_STEREO3D ||
                   data.type == AV_PKT_DATA_SPHERICAL) {
            compat::setStreamSideData(target, data.type, {data.data, data.size});
        }
    }
    if (target.codecpar->color_trc == AVCOL_TRC_SMPTE2084) {
        VideoReader reader = VideoReader::open(source.path(), {}, {.threads = 1});
        if (const std::optional<Frame> first = reader.next()) {
            describeFromFirstFrame(target, first->picture(), dynamic);
        }
    }
    return dynamic;
}

bool isTurned(const AVStream& stream) {
    constexpr std::array<std::int32_t, 9> upright = {1 << 16, 0, 0, 0, 1 << 16, 0, 0, 0, 1 << 30};
    for (const AVPacketSideData& data : compat::streamSideData(stream)) {
        if (data.type == AV_PKT_DATA_DISPLAYMATRIX && data.size >= sizeof(upright)) {
            return std::memcmp(data.data, upright.data(), sizeof(upright)) != 0;
        }
    }
    return false;
}

std::vector<Message> viewMarks(const AVStream& stream) {
    std::vector<Message> marks;
    for (const AVPacketSideData& data : compat::streamSideData(stream)) {
        if (data.type == AV_PKT_DATA_STEREO3D) {
            marks.push_back(message::StereoMark());
        } else if (data.type == AV_PKT_DATA_SPHERICAL) {
            marks.push_back(message::SphereMark());
        }
    }
    return marks;
}

}  // namespace tessera::media
