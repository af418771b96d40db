// What there is to say about a video: a short list of facts for the line above the picture.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/input/media_info.h"

#include <QList>
#include <QString>

namespace tessera::ui {

struct Fact {
    enum class Kind { Plain, Badge };
    QString text;
    QString explanation;  // tooltip
    Kind kind = Kind::Plain;
};

[[nodiscard]] QList<Fact> sourceFacts(const media::MediaInfo& info);

}  // namespace tessera::ui
