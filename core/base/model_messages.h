// Messages of model.table. Models: their files, descriptions, and what they do while they run; tiles and presets.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#define MESSAGE_TABLE "core/base/messages/model.table"
#define MESSAGE_NAMESPACE model_table
#define MESSAGE_PLACE MessageTable::Model
#include "core/base/message_rows.h"
