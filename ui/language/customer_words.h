// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/customer_file.h"
#include "core/usecase/customer_doubts.h"

#include <QString>

namespace encours {

// Words about customers and what is known of them.

/// "SIREN", "Payment terms", …: as the field is called beside what stands in it.
[[nodiscard]] QString customerFieldName(CustomerField field);
[[nodiscard]] QString contactFieldName(ContactField field);
/// What to look at again, and why: a note, never a refusal.
[[nodiscard]] QString customerDoubtSentence(CompanyDoubt doubt);
/// A field's value, given as text_of gives it, as a person reads it.
[[nodiscard]] QString customerFieldText(CustomerField field, const std::string& text, Currency currency);
/// As people read it aloud: a SIREN in threes, an IBAN in fours.
[[nodiscard]] QString groupedIdentifier(CustomerField field, const QString& text);
/// "French"; an empty code: the company's.
[[nodiscard]] QString languageOfLettersName(const QString& code);

/// What happened: "Invoice F-12", "Note".
[[nodiscard]] QString timelineTitle(const TimelineEntry& entry);
/// What there is to know of it beside; may be empty.
[[nodiscard]] QString timelineDetail(const TimelineEntry& entry, Currency companyCurrency);
/// "Letter", "E-mail", … by the number of the file.
[[nodiscard]] QString channelName(std::int64_t channel);

} // namespace encours
