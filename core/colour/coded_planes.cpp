#include "core/colour/coded_planes.h"

#include "core/media/av_ptr.h"
#include "core/media/frame_planes.h"

#include <cstring>
#include <functional>
#include <utility>

extern "C" {
#include <libavutil/frame.h>
}

namespace tessera::colour {

namespace {

constexpr std::int64_t planeAlignment = 64;

using CopyRow = std::function<void(std::uint8_t* inFrame, std::int64_t inBytes, std::size_t count)>;

void forEachRow(const AVFrame& picture, const CodedLayout& layout, const CopyRow& copy) {
    for (std::size_t index = 0; index < layout.planes.size(); ++index) {
        const CodedPlane& plane = layout.planes[index];
        for (int y = 0; y < plane.rows; ++y) {
            copy(media::rowOf(picture, static_cast<int>(index), y),
                 plane.start + std::int64_t{y} * plane.rowBytes, static_cast<std::size_t>(plane.rowBytes));
        }
    }
}

}  // namespace

CodedLayout codedLayout(const media::Frame& frame) {
    CodedLayout layout;
    for (const media::Plane& plane : media::planesOf(frame.picture())) {
        layout.planes.push_back({layout.bytes, plane.rowBytes, plane.rows});
        const std::int64_t end = layout.bytes + std::int64_t{plane.rowBytes} * plane.rows;
        layout.bytes = (end + planeAlignment - 1) / planeAlignment * planeAlignment;
    }
    return layout;
}

void copyPlanes(const media::Frame& frame, std::uint8_t* bytes) {
    forEachRow(frame.picture(), codedLayout(frame),
               [&](const std::uint8_t* inFrame, std::int64_t inBytes, std::size_t count) {
                   std::memcpy(bytes + inBytes, inFrame, count);
               });
}

media::Frame frameOfPlanes(const media::Frame& like, const std::uint8_t* bytes) {
    media::FramePtr picture = media::makeVideoFrame(like.picture());
    forEachRow(*picture, codedLayout(like),
               [&](std::uint8_t* inFrame, std::int64_t inBytes, std::size_t count) {
                   std::memcpy(inFrame, bytes + inBytes, count);
               });
    return media::Frame(std::shared_ptr<const AVFrame>(std::move(picture)));
}

}  // namespace tessera::colour
