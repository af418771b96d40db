// Messages of source.table. Sources: videos, picture sequences, masks, and what is found while reading them.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#define MESSAGE_TABLE "core/base/messages/source.table"
#define MESSAGE_NAMESPACE source_table
#define MESSAGE_PLACE MessageTable::Source
#include "core/base/message_rows.h"
