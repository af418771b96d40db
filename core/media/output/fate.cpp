#include "core/media/output/fate.h"

#include "core/base/output_messages.h"

namespace tessera::media {

Message lossOf(const Fate& fate) {
    if (!fate.detail) {
        return message::ThingLost(fate.thing);
    }
    return fate.kind == FateKind::Converted ? message::ThingConverted(fate.thing, *fate.detail)
                                            : message::ThingDropped(fate.thing, *fate.detail);
}

std::vector<Message> lossesOf(const Fates& fates) {
    std::vector<Message> losses;
    for (const Fate& fate : fates) {
        if (fate.kind != FateKind::Kept) {
            losses.push_back(lossOf(fate));
        }
    }
    return losses;
}

}  // namespace tessera::media
