// Messages of tool.table. Evaluation, demonstration, training and the command line.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#define MESSAGE_TABLE "core/base/messages/tool.table"
#define MESSAGE_NAMESPACE tool_table
#define MESSAGE_PLACE MessageTable::Tool
#include "core/base/message_rows.h"
