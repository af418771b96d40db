// Pictures that were made to be played, by what they were made with.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job/preview/motion_preview.h"
#include "ui/source/picture_levels.h"

#include <QHash>

#include <list>
#include <string>

namespace tessera::ui {

// Of one video with one set of settings.
struct MotionReel {
    std::string key;
    QHash<qint64, PictureLevels> sources;    // by index in the source
    QHash<qint64, PictureLevels> generated;  // by number in the output

    [[nodiscard]] qint64 bytes() const;
    // Empty while it is not there.
    [[nodiscard]] PictureLevels source(const job::MotionFrame& frame) const {
        return sources.value(frame.source);
    }
    [[nodiscard]] PictureLevels result(const job::MotionFrame& frame) const {
        return frame.isOriginal ? source(frame) : generated.value(frame.number);
    }
};

class MotionCache {
public:
    explicit MotionCache(qint64 mostBytes) : m_mostBytes(mostBytes) {}

    // The reel with this key, empty where there is none yet; it becomes the one used last. Valid until the next call.
    [[nodiscard]] MotionReel& reel(const std::string& key);
    // Lets go of reels that were not used for longest, and then of pictures of the one used last outside `stretch`.
    void keepWithin(const job::MotionStretch& stretch);
    void clear() { m_reels.clear(); }
    [[nodiscard]] qint64 bytes() const;

private:
    std::list<MotionReel> m_reels;  // the one used last comes first
    qint64 m_mostBytes;
};

// What decides over the pictures of a conversion, as text.
[[nodiscard]] std::string motionKey(const job::JobSpec& spec, int longestSide);

}  // namespace tessera::ui
