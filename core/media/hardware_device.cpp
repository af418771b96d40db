#include "core/media/hardware_device.h"

#include "core/base/child_answer.h"
#include "core/base/output_messages.h"
#include "core/media/library_log.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <map>
#include <mutex>
#include <set>
#include <string_view>

#include <dlfcn.h>

namespace tessera::media {

namespace {

constexpr std::chrono::seconds patience(10);

// What FFmpeg says while it tries. Only ever set in a child.
struct Complaints {
    std::string first;  // error
    std::string hint;   // the first that sounds like one, where it calls none an error
};
Complaints* complaints = nullptr;

bool soundsLikeFailure(const std::string& line) {
    constexpr std::array<std::string_view, 3> signs{"Cannot ", "Failed ", "No "};
    return std::ranges::any_of(signs, [&line](std::string_view sign) { return line.starts_with(sign); });
}

void listen(void*, int level, const char* format, va_list arguments) {
    if (level > AV_LOG_VERBOSE || complaints == nullptr) {
        return;
    }
    std::array<char, 512> text{};
    int prefix = 0;  // no "[AVHWDeviceContext @ 0x55…]"
    av_log_format_line2(nullptr, level, format, arguments, text.data(), static_cast<int>(text.size()),
                        &prefix);
    std::string line = text.data();
    while (!line.empty() && std::string_view("\n .").find(line.back()) != std::string_view::npos) {
        line.pop_back();
    }
    if (level <= AV_LOG_ERROR && complaints->first.empty()) {
        complaints->first = line;
    } else if (complaints->hint.empty() && soundsLikeFailure(line)) {
        complaints->hint = line;
    }
}

std::string failureOf(int result, const Complaints& said) {
    return result >= 0           ? ""
           : !said.first.empty() ? said.first
           : !said.hint.empty()  ? said.hint
                                 : avErrorText(result);
}

// Where the driver works in this process already there is nothing to fear, and a copy of the process could not use it.
bool isDriverLoaded(const std::string& kind) {
    void* library = kind == "cuda" ? ::dlopen("libcuda.so.1", RTLD_NOW | RTLD_NOLOAD) : nullptr;
    if (library != nullptr) {
        ::dlclose(library);
    }
    return library != nullptr;
}

int create(const std::string& kind, BufferPtr& device) {
    AVBufferRef* made = nullptr;
    const int result = av_hwdevice_ctx_create(&made, hardwareType(kind), nullptr, nullptr, 0);
    device.reset(made);
    return result;
}

std::string tryKind(const std::string& kind) {
    if (hardwareType(kind) == AV_HWDEVICE_TYPE_NONE) {
        return "this build of FFmpeg does not know it";
    }
    return tryHardware(kind, [&kind] {
        BufferPtr device;
        return create(kind, device);
    });
}

}  // namespace

const std::vector<std::string>& hardwareKinds() {
    static const std::vector<std::string> kinds = [] {
        std::set<std::string> known;
        void* place = nullptr;
        while (const AVCodec* codec = av_codec_iterate(&place)) {
            for (int i = 0; av_codec_is_decoder(codec) != 0; ++i) {
                const AVCodecHWConfig* config = avcodec_get_hw_config(codec, i);
                if (config == nullptr) {
                    break;
                }
                const char* name = av_hwdevice_get_type_name(config->device_type);
                if (name != nullptr && (config->methods & AV_CODEC_HW_CONFIG_METHOD_HW_DEVICE_CTX) != 0) {
                    known.insert(name);
                }
            }
        }
        std::vector<std::string> ordered;
        for (const char* first : {"cuda", "videotoolbox", "vaapi", "qsv", "vulkan"}) {
            if (known.erase(first) > 0) {
                ordered.emplace_back(first);
            }
        }
        ordered.insert(ordered.end(), known.begin(), known.end());
        return ordered;
    }();
    return kinds;
}

AVHWDeviceType hardwareType(const std::string& kind) {
    return av_hwdevice_find_type_by_name(kind.c_str());
}

AVPixelFormat formatOn(const AVCodec& decoder, AVHWDeviceType type) {
    for (int i = 0; type != AV_HWDEVICE_TYPE_NONE; ++i) {
        const AVCodecHWConfig* config = avcodec_get_hw_config(&decoder, i);
        if (config == nullptr) {
            break;
        }
        if (config->device_type == type && (config->methods & AV_CODEC_HW_CONFIG_METHOD_HW_DEVICE_CTX) != 0) {
            return config->pix_fmt;
        }
    }
    return AV_PIX_FMT_NONE;
}

bool decodesOn(const AVCodec& decoder, const std::string& kind) {
    return av_codec_is_decoder(&decoder) != 0 && formatOn(decoder, hardwareType(kind)) != AV_PIX_FMT_NONE;
}

std::string hardwareProblem(const std::string& kind) {
    static std::mutex mutex;
    static std::map<std::string, std::string> known;
    const std::lock_guard lock(mutex);
    const auto found = known.find(kind);
    return found != known.end() ? found->second : known[kind] = tryKind(kind);
}

std::string tryHardware(const std::string& kind, const std::function<int()>& work) {
    quietLibraryLog();
    if (isDriverLoaded(kind)) {
        const int result = work();
        return result < 0 ? avErrorText(result) : "";
    }
    const ChildAnswer answer = askChild(
        [&work]() -> std::string {
            Complaints said;
            complaints = &said;
            av_log_set_callback(listen);
            const int result = work();
            av_log_set_callback(av_log_default_callback);
            complaints = nullptr;
            return failureOf(result, said);
        },
        patience);
    switch (answer.end) {
        case ChildAnswer::End::Answered:
            return answer.text;
        case ChildAnswer::End::Died:
            return "its driver crashes";
        case ChildAnswer::End::Silent:
            break;
    }
    return "its driver does not answer within " + std::to_string(patience.count()) + " s";
}

BufferPtr openHardware(const std::string& kind) {
    quietLibraryLog();
    BufferPtr device;
    check(create(kind, device), message::HardwareFails(kind), ErrorCode::Unsupported);
    return device;
}

FramePtr inMemory(FramePtr picture) {
    if (picture->hw_frames_ctx == nullptr) {
        return picture;
    }
    const auto& frames = *reinterpret_cast<const AVHWFramesContext*>(picture->hw_frames_ctx->data);
    const char* kind = av_hwdevice_get_type_name(frames.device_ctx->type);
    const Message failure = message::HardwareFails(kind != nullptr ? kind : "hardware");
    FramePtr copy = makeFrame();
    check(av_hwframe_transfer_data(copy.get(), picture.get(), 0), failure, ErrorCode::Unsupported);
    check(av_frame_copy_props(copy.get(), picture.get()), failure, ErrorCode::Unsupported);
    // On the device pictures are cut at their right and bottom only.
    check(av_frame_apply_cropping(copy.get(), AV_FRAME_CROP_UNALIGNED), failure, ErrorCode::Unsupported);
    return copy;
}

FramePtr onDevice(const AVFrame& picture, AVBufferRef& frames) {
    const auto& context = *reinterpret_cast<const AVHWFramesContext*>(frames.data);
    const char* kind = av_hwdevice_get_type_name(context.device_ctx->type);
    const Message failure = message::HardwareFails(kind != nullptr ? kind : "hardware");
    FramePtr copy = makeFrame();
    check(av_hwframe_get_buffer(&frames, copy.get(), 0), failure, ErrorCode::Unsupported);
    check(av_hwframe_transfer_data(copy.get(), &picture, 0), failure, ErrorCode::Unsupported);
    check(av_frame_copy_props(copy.get(), &picture), failure, ErrorCode::Unsupported);
    return copy;
}

BufferPtr makeDeviceFrames(AVBufferRef& device, AVPixelFormat onDevice, AVPixelFormat inMemory, Size size) {
    BufferPtr frames(av_hwframe_ctx_alloc(&device));
    if (frames == nullptr) {
        check(AVERROR(ENOMEM), "no room to encode");
    }
    auto& context = *reinterpret_cast<AVHWFramesContext*>(frames->data);
    context.format = onDevice;
    context.sw_format = inMemory;
    context.width = size.width;
    context.height = size.height;
    const char* kind = av_hwdevice_get_type_name(context.device_ctx->type);
    check(av_hwframe_ctx_init(frames.get()), message::HardwareFails(kind != nullptr ? kind : "hardware"),
          ErrorCode::Unsupported);
    return frames;
}

}  // namespace tessera::media
