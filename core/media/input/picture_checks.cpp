#include "core/media/input/picture_checks.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdarg>
#include <cstdio>
#include <mutex>
#include <set>
#include <string_view>

namespace tessera::media {

struct PictureChecks::Failures {
    std::mutex mutex;
    std::set<const void*>
        decoders;  // the copies of the decoder that complained: each thread works at one picture
};

namespace {

bool contains(std::string_view text, std::string_view word) {
    const auto isEqual = [](unsigned char a, unsigned char b) { return std::tolower(a) == b; };
    return std::search(text.begin(), text.end(), word.begin(), word.end(), isEqual) != text.end();
}

// "slice CRC mismatch", "CRC mismatch in chunk", "mismatching checksum of plane 0", this one since FFmpeg 7.1 in a text that
// was put together before.
bool tellsOfChecksum(const char* format, va_list arguments) {
    std::array<char, 1024> line{};
    va_list copy;
    va_copy(copy, arguments);
    std::vsnprintf(line.data(), line.size(), format, copy);
    va_end(copy);
    const std::string_view text(line.data());
    return contains(text, "mismatch") && (contains(text, "crc") || contains(text, "checksum"));
}

void listen(void* object, int level, const char* format, va_list arguments) {
    const bool isOfDecoder =
        object != nullptr && *static_cast<const AVClass**>(object) == avcodec_get_class();
    if (isOfDecoder && level <= AV_LOG_ERROR && tellsOfChecksum(format, arguments)) {
        const auto* decoder = static_cast<const AVCodecContext*>(object);
        if (auto* failures = static_cast<PictureChecks::Failures*>(decoder->opaque)) {
            const std::lock_guard lock(failures->mutex);
            failures->decoders.insert(decoder);
        }
    }
    av_log_default_callback(object, level, format, arguments);
}

}  // namespace

PictureChecks::PictureChecks() : m_failures(std::make_unique<Failures>()) {}
PictureChecks::~PictureChecks() = default;
PictureChecks::PictureChecks(PictureChecks&&) noexcept = default;
PictureChecks& PictureChecks::operator=(PictureChecks&&) noexcept = default;

void PictureChecks::attachTo(AVCodecContext& decoder) {
    static std::once_flag once;
    std::call_once(once, [] { av_log_set_callback(listen); });
    decoder.opaque = m_failures.get();  // the copies for other threads keep it
    decoder.err_recognition |= AV_EF_CRCCHECK;
}

std::int64_t PictureChecks::takeFailed() {
    const std::lock_guard lock(m_failures->mutex);
    const std::int64_t count = std::ssize(m_failures->decoders);
    m_failures->decoders.clear();
    return count;
}

}  // namespace tessera::media
