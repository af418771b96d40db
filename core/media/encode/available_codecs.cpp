#include "core/media/encode/available_codecs.h"

#include "core/media/encode/encoder.h"
#include "core/media/encode/encoder_options.h"

namespace tessera::media {

namespace {

// Every encoder takes this size; hardware has minimum sizes.
constexpr Size trialSize{256, 144};

bool opens(const CodecChoice& choice) {
    if (avcodec_find_encoder_by_name(choice.encoder.c_str()) == nullptr) {
        return false;
    }
    try {
        const FramePtr frame = makeVideoFrame(trialSize, AV_PIX_FMT_YUV420P);
        const EncoderOptions options{
            .codec = choice.name, .quality = {}, .speed = {}, .pixelFormat = {}, .threads = 1};
        return openEncoder({*frame, Rational{1, 25}, Rational{25}, options}).context != nullptr;
    } catch (const Error&) {
        return false;
    }
}

std::vector<CodecChoice> tryAll() {
    std::vector<CodecChoice> working;
    for (const CodecChoice& choice : knownCodecs()) {
        if (opens(choice)) {
            working.push_back(choice);
        }
    }
    return working;
}

}  // namespace

const std::vector<CodecChoice>& availableCodecs() {
    static const std::vector<CodecChoice> codecs = tryAll();
    return codecs;
}

std::string codecLibrary() {
    const unsigned version = avcodec_version();
    return "libavcodec " + std::to_string(AV_VERSION_MAJOR(version)) + "." +
           std::to_string(AV_VERSION_MINOR(version)) + "." + std::to_string(AV_VERSION_MICRO(version));
}

}  // namespace tessera::media
