// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/customer_detail.h"
#include "ui/today/work_form.h"

class QWidget;

namespace encours {

/// About a customer that may not be on the day's list: its open invoices, and what the fields propose. On the worker.
[[nodiscard]] WorkSubject answerSubject(const LedgerFile& file, const CustomerDetail& detail, Date day);

/// What a customer said, in two keys as on the day's page; the dialog closes once it is recorded. One at a time.
void openAnswerDialog(Acts& acts, const WorkSubject& subject, QWidget* parent);

} // namespace encours
