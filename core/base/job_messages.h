// Messages of job.table. Jobs: their settings, folders and what changes while they run.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#define MESSAGE_TABLE "core/base/messages/job.table"
#define MESSAGE_NAMESPACE job_table
#define MESSAGE_PLACE MessageTable::Job
#include "core/base/message_rows.h"
