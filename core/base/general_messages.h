// Messages of general.table. Memory, files and folders, and the program itself.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#define MESSAGE_TABLE "core/base/messages/general.table"
#define MESSAGE_NAMESPACE general_table
#define MESSAGE_PLACE MessageTable::General
#include "core/base/message_rows.h"
