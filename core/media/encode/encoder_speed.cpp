#include "core/media/encode/encoder_speed.h"

#include "core/base/error.h"
#include "core/base/tool_messages.h"
#include "core/media/encode/codec_table.h"

#include <algorithm>
#include <map>
#include <string>
#include <vector>

namespace tessera::media {

namespace {

// The speeds that an encoder knows by name; nothing for one that has none, or takes anything.
std::vector<std::string> speedsOf(const std::string& encoder) {
    const std::vector<std::string> presets{"ultrafast", "superfast", "veryfast", "faster",   "fast",
                                           "medium",    "slow",      "slower",   "veryslow", "placebo"};
    const std::vector<std::string> ofNvidia{"p1", "p2", "p3", "p4", "p5", "p6", "p7"};
    const std::map<std::string, std::vector<std::string>> table{
        {"libx264", presets},
        {"libx264rgb", presets},
        {"libx265", presets},
        {"libsvtav1", {"0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13"}},
        {"libaom-av1", {"0", "1", "2", "3", "4", "5", "6", "7", "8"}},
        {"libvpx-vp9", {"0", "1", "2", "3", "4", "5", "6", "7", "8"}},
        {"h264_nvenc", ofNvidia},
        {"hevc_nvenc", ofNvidia},
        {"av1_nvenc", ofNvidia},
        {"prores_ks", {"proxy", "lt", "standard", "hq", "4444", "4444xq"}}};
    const auto found = table.find(encoder);
    return found == table.end() ? std::vector<std::string>{} : found->second;
}

}  // namespace

void checkSpeed(const EncoderOptions& options) {
    if (options.codec == quickestCodec) {
        return;  // checked again when it is known which that is
    }
    const std::vector<std::string> known = speedsOf(codecNamed(options.codec).encoder);
    if (options.speed.empty() || known.empty() || std::ranges::find(known, options.speed) != known.end()) {
        return;
    }
    std::string names;
    for (const std::string& name : known) {
        names += (names.empty() ? "" : ", ") + name;
    }
    throw Error(ErrorCode::BadOption,
                message::OptionValueUnknown(Name{options.speed},
                                            "the speed of " + codecNamed(options.codec).encoder, names));
}

}  // namespace tessera::media
