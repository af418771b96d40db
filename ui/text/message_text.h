// Core's messages in the person's language. The English text of a message is the key of its translations, in the
// context "Message"; packaging/update_translations.sh collects them from core/base/messages/.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "ui/base/failure.h"

#include <QString>

namespace tessera::ui {

// „Es gibt keine Datei „clip.mp4“.“; names, sizes and numbers as the language writes them.
[[nodiscard]] QString messageText(const Message& message);

// What a person can do about it; empty where there is nothing.
[[nodiscard]] QString messageAdvice(const Message& message);

// Sentence and advice.
[[nodiscard]] QString warningText(const Message& message);

// The whole: sentence, technical cause in brackets, advice.
[[nodiscard]] QString failureText(const Failure& failure);

}  // namespace tessera::ui
