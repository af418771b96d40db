// Messages of output.table. Results: their names, containers, codecs, and what they cannot hold.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#define MESSAGE_TABLE "core/base/messages/output.table"
#define MESSAGE_NAMESPACE output_table
#define MESSAGE_PLACE MessageTable::Output
#include "core/base/message_rows.h"
