// How a conversion ended, as JSON: what the queue's file keeps of reports and failures.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job/run/conversion.h"
#include "ui/base/failure.h"

#include <QJsonObject>

namespace tessera::ui {

[[nodiscard]] QJsonObject toJson(const job::Report& report);
[[nodiscard]] job::Report reportFromJson(const QJsonObject& json);

[[nodiscard]] QJsonObject toJson(const Failure& failure);
[[nodiscard]] Failure failureFromJson(const QJsonObject& json);

}  // namespace tessera::ui
