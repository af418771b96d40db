// The devices on which FFmpeg decodes and encodes: which kinds there are, and whether one opens here.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/av_ptr.h"

#include <functional>
#include <string>
#include <vector>

extern "C" {
#include <libavutil/hwcontext.h>
}

namespace tessera::media {

// Kinds that this build of FFmpeg knows and that decode something: "cuda", "vaapi", "qsv" …, those first that are tried first.
[[nodiscard]] const std::vector<std::string>& hardwareKinds();

// AV_HWDEVICE_TYPE_NONE for a name that FFmpeg does not know.
[[nodiscard]] AVHWDeviceType hardwareType(const std::string& kind);

// The format of pictures that a decoder has on such a device; AV_PIX_FMT_NONE where it has none there.
[[nodiscard]] AVPixelFormat formatOn(const AVCodec& decoder, AVHWDeviceType type);

// Whether a decoder can have its pictures on such a device: what it takes there shows only when it is tried.
[[nodiscard]] bool decodesOn(const AVCodec& decoder, const std::string& kind);

// Why no device of this kind opens here, in FFmpeg's words; "": one does. Tried once, where a driver that crashes or never
// answers does no harm. Takes up to ten seconds the first time. Any thread.
[[nodiscard]] std::string hardwareProblem(const std::string& kind);

// Runs `work`, which uses a driver of that kind, where it does no harm; it returns an error number of FFmpeg and throws nothing.
// Returns "" or why it failed: the first that FFmpeg's log said, or what became of it. Any thread.
[[nodiscard]] std::string tryHardware(const std::string& kind, const std::function<int()>& work);

// The first device of a kind. Throws Error(Unsupported).
[[nodiscard]] BufferPtr openHardware(const std::string& kind);

// A picture that lies on a device, brought into memory with everything that belongs to it; any other as it is. Throws
// Error(Unsupported) where the device has gone.
[[nodiscard]] FramePtr inMemory(FramePtr picture);

// The reverse: a copy on the device that `frames` (an AVHWFramesContext) belongs to. Throws Error(Unsupported).
[[nodiscard]] FramePtr onDevice(const AVFrame& picture, AVBufferRef& frames);

// Where pictures of this size and format go up. Throws Error(Unsupported).
[[nodiscard]] BufferPtr makeDeviceFrames(AVBufferRef& device, AVPixelFormat onDevice, AVPixelFormat inMemory,
                                         Size size);

}  // namespace tessera::media
