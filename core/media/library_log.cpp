#include "core/media/library_log.h"

#include <cstdlib>
#include <mutex>

extern "C" {
#include <libavutil/log.h>
}

namespace tessera::media {

void quietLibraryLog() {
    static std::once_flag once;
    std::call_once(once, [] {
        setenv("SVT_LOG", "0", 0);  // SVT-AV1 prints on its own
        if (av_log_get_level() == AV_LOG_INFO) {
            av_log_set_level(AV_LOG_QUIET);
        }
    });
}

}  // namespace tessera::media
