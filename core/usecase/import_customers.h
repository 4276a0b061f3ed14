// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/report.h"
#include "core/usecase/clock.h"
#include "core/usecase/import_request.h"
#include "core/usecase/progress.h"

namespace encours {

/// Imports a list of customers, with several rows for a customer of several contacts. See import_source.
///
/// A customer is found by the code that the source uses, an alias, SIREN, VAT number or name, else added. Within a list
/// the first row that says something wins; silence changes nothing; what a person corrected stays. The payer may stand
/// further down in the list, or nowhere: then it is added by its code.
///
/// A contact is found by name, else by e-mail address, among those of its customer. The first contact of a customer
/// without any is the one that is written to by default; the e-mail address and the telephone of its row are the customer's
/// too.
[[nodiscard]] ImportReport import_customers(const ImportRequest& request, const Clock& clock,
                                            const Progress& progress = {});

} // namespace encours
