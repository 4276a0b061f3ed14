// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/import_source.h"

#include "core/usecase/import_receivables.h"

namespace encours {

namespace {

/// What was not done must not be counted as done.
void forget_what_was_not_done(ImportReport& report) {
    report.batch.clear();
    report.covers.reset();
    report.open_total.clear();
    for (auto* count : {&report.customers, &report.invoices, &report.credit_notes, &report.payments,
                        &report.allocations, &report.disputes})
        *count = {};
}

} // namespace

ImportReport import_source(const ImportRequest& request, const Clock& clock, const Progress& progress) {
    switch (request.format.value_or(SourceFormat::csv)) {
    case SourceFormat::csv:
    case SourceFormat::xlsx:
    case SourceFormat::ods:
        break;
    }
    auto report = import_receivables(request, clock, progress);
    if (report.refused || report.cancelled)
        forget_what_was_not_done(report);
    return report;
}

} // namespace encours
