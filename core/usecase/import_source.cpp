// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/import_source.h"

#include "core/import/fec_columns.h"
#include "core/usecase/import_customers.h"
#include "core/usecase/import_fec.h"
#include "core/usecase/import_payments.h"
#include "core/usecase/import_receivables.h"
#include "core/usecase/source_file.h"

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
    for (auto* documents : {&report.added, &report.changed, &report.settled, &report.vanished})
        *documents = {};
}

constexpr std::size_t front_to_recognise = std::size_t{64} * 1024;

ImportReport import_by_kind(const ImportRequest& request, const Clock& clock, const Progress& progress) {
    switch (request.csv.kind) {
    case ListKind::receivables:
        break;
    case ListKind::customers:
        return import_customers(request, clock, progress);
    case ListKind::payments:
        return import_payments(request, clock, progress);
    }
    return is_books(request) ? import_fec(request, clock, progress) : import_receivables(request, clock, progress);
}

} // namespace

bool is_books(const ImportRequest& request) {
    if (request.format)
        return *request.format == SourceFormat::fec;
    return !source_refusal(request.source) && looks_like_fec(front_of(request.source, front_to_recognise));
}

ImportReport import_source(const ImportRequest& request, const Clock& clock, const Progress& progress) {
    auto report = import_by_kind(request, clock, progress);
    if (report.refused || report.cancelled)
        forget_what_was_not_done(report);
    return report;
}

} // namespace encours
