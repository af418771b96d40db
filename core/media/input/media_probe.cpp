#include "core/media/input/media_probe.h"

#include "core/media/input/media_description.h"
#include "core/media/input/open_input.h"

namespace tessera::media {

MediaInfo readMediaInfo(const std::filesystem::path& path) {
    return describeMedia(Input::open(path, {}));
}

}  // namespace tessera::media
