#include "core/media/output/source_losses.h"

#include "core/base/output_messages.h"
#include "core/media/input/open_input.h"
#include "core/media/input/video_description.h"
#include "core/media/output/kept_check.h"
#include "core/media/stream_tags.h"

extern "C" {
#include <libavutil/pixdesc.h>
}

namespace tessera::media {

Fates lossesInPictures(const std::filesystem::path& source, const std::string& outputName) {
    const Input input = Input::open(source, {}, {.lateStreams = true});
    const AVFormatContext& context = input.context();
    Fates losses;
    const auto drop = [&losses](Message thing, Message why) {
        losses.push_back({std::move(thing), FateKind::Dropped, std::move(why)});
    };
    for (unsigned i = 0; i < context.nb_streams; ++i) {
        if (static_cast<int>(i) != input.videoIndex()) {
            drop(streamName(*context.streams[i]), message::ContainerCannotHold(outputName));
        }
    }
    if (context.nb_chapters > 0) {
        drop(message::Chapters(context.nb_chapters), message::ContainerCannotHoldThem(outputName));
    }
    addLostTags(losses, context.metadata, nullptr, outputName);
    if (isTurned(input.video())) {
        drop(message::Rotation(), message::ContainerCannotHold(outputName));
    }
    for (const Message& mark : viewMarks(input.video())) {
        drop(mark, message::ContainerCannotHold(outputName));
    }
    const AVColorTransferCharacteristic transfer = input.video().codecpar->color_trc;
    if (transfer == AVCOL_TRC_SMPTE2084 || transfer == AVCOL_TRC_ARIB_STD_B67) {
        drop(message::HdrMark(av_color_transfer_name(transfer)),
             message::ContainerCannotSayValuesStay(outputName));
    }
    return losses;
}

}  // namespace tessera::media
