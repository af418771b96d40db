#include "core/media/input/read_watch.h"

namespace tessera::media {

void ReadWatch::begin() noexcept {
    m_begun = std::chrono::steady_clock::now();
    m_reads = 0;
    m_isExceeded = false;
}

bool ReadWatch::goesOnForever() noexcept {
    constexpr std::int64_t bytesPerRead = 32768;  // FFmpeg's own
    ++m_reads;
    return m_reads > 2 * (m_fileBytes / bytesPerRead + 1) &&
           std::chrono::steady_clock::now() - m_begun > m_longest;
}

int ReadWatch::interrupts(void* watch) noexcept {
    auto& self = *static_cast<ReadWatch*>(watch);
    self.m_isExceeded = self.m_isExceeded || self.goesOnForever();
    return self.m_isExceeded || self.stopRequested() ? 1 : 0;
}

}  // namespace tessera::media
