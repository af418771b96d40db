#include "core/media/output/source_losses.h"

#include "core/media/input/open_input.h"
#include "core/media/input/video_description.h"
#include "core/media/stream_tags.h"
#include "core/media/warning_text.h"

extern "C" {
#include <libavutil/pixdesc.h>
}

namespace tessera::media {

std::vector<std::string> lossesInPictures(const std::filesystem::path& source,
                                          const std::string& outputName) {
    const Input input = Input::open(source, {});
    const AVFormatContext& context = input.context();
    std::vector<std::string> losses;
    for (unsigned i = 0; i < context.nb_streams; ++i) {
        if (static_cast<int>(i) != input.videoIndex()) {
            losses.push_back(streamName(*context.streams[i]) + " dropped: " + outputName + " cannot hold it");
        }
    }
    if (context.nb_chapters > 0) {
        losses.push_back(counted(context.nb_chapters, "chapter") + " dropped: " + outputName +
                         " cannot hold them");
    }
    if (isTurned(input.video())) {
        losses.push_back("the rotation of the picture dropped: " + outputName + " cannot hold it");
    }
    const AVColorTransferCharacteristic transfer = input.video().codecpar->color_trc;
    if (transfer == AVCOL_TRC_SMPTE2084 || transfer == AVCOL_TRC_ARIB_STD_B67) {
        losses.push_back(outputName + " cannot say that the picture is HDR (" +
                         av_color_transfer_name(transfer) + "); its values are kept as they are");
    }
    return losses;
}

}  // namespace tessera::media
