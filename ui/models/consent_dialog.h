// Asks once per model file: says what it is, its licence, and that loading a program runs it.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/model_store.h"

#include <functional>

class QWidget;

namespace tessera::ui {

// Returns at once; `agreed` is called when the person wants it installed. `replaces`: a model of the same id is there.
enum class Replaces { Nothing, Another };
void askForConsent(QWidget* parent, const models::ModelFile& file, Replaces replaces,
                   std::function<void()> agreed);

}  // namespace tessera::ui
