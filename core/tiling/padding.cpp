#include "core/tiling/padding.h"

#include <algorithm>

namespace tessera::tiling {

int alignedUp(int length, int alignment) {
    return (length + alignment - 1) / alignment * alignment;
}

Size paddedSize(Size frame, int alignment) {
    return {alignedUp(frame.width, alignment), alignedUp(frame.height, alignment)};
}

int paddedSource(int position, int length) {
    const int last = length - 1;
    if (position < 0) {
        return std::min(-position, last);
    }
    if (position > last) {
        return std::max(2 * last - position, 0);
    }
    return position;
}

}  // namespace tessera::tiling
