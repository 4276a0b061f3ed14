// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/call_script.h"
#include "core/letters/letter_case.h"
#include "ui/documents/document.h"

#include <vector>

namespace encours {

/// A customer to call, and how.
struct CallToMake {
    LetterCase letter;
    std::vector<CallPart> script; ///< the guide, filled in; may be empty
};

/// The calls of a day to take along on paper: whom, under which number, what to ask for, its oldest invoices, the guide below it,
/// and room for the answer. In the company's language ("fr", "en").
[[nodiscard]] Document callSheet(const std::vector<CallToMake>& calls, const CompanyIdentity& company, Date day,
                                 const std::string& language);

} // namespace encours
