#include "core/media/encode/caption_support.h"

#include "core/base/output_messages.h"
#include "core/media/av_ptr.h"
#include "core/media/encode/codec_table.h"

#include <algorithm>
#include <array>

extern "C" {
#include <libavutil/opt.h>
}

namespace tessera::media {

// Those whose syntax has user data for them (ATSC A/53 part 4, SMPTE ST 2128).
bool mayHoldCaptions(const std::string& codec) {
    constexpr std::array codecs = {"mpeg1video", "mpeg2video", "h264", "hevc", "vvc", "av1", "vc1"};
    return std::ranges::find(codecs, codec) != codecs.end();
}

// An encoder that can has an option for it, on by itself.
bool carriesCaptions(const std::string& codec) {
    const AVCodec* encoder = avcodec_find_encoder_by_name(codecNamed(codec).encoder.c_str());
    if (encoder == nullptr || encoder->priv_class == nullptr) {
        return false;
    }
    const AVClass* options = encoder->priv_class;
    return av_opt_find(&options, "a53cc", nullptr, 0, AV_OPT_SEARCH_FAKE_OBJ) != nullptr;
}

Message captionLossReason(const std::string& codec) {
    return message::EncoderWritesNone(codecNamed(codec).label);
}

}  // namespace tessera::media
