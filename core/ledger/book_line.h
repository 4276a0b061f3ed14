// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/date.h"
#include "core/money/currency.h"

#include <cstdint>
#include <optional>
#include <string>

namespace encours {

// The numbers are those of the file; they never change their meaning.

/// The accounts of the French chart (plan comptable général) in which receivables stand.
enum class BookAccount : std::uint8_t {
    customer = 0, ///< 411
    bill = 1,     ///< 413 bills receivable
    doubtful = 2, ///< 416
    accrued = 3,  ///< 418 to be invoiced: a balance for controls, never a claim
    advance = 4,  ///< 419: advances received, credits owed to customers
};

/// What an entry is for the customer, told by its counterpart accounts and never by its journal's code.
enum class EntryRole : std::uint8_t {
    unclassified = 0,       ///< an entry that wants a look ("OD à qualifier")
    invoice = 1,            ///< against sales (70) and VAT collected (4457)
    credit_note = 2,        ///< the reverse of it, or against rebates (709)
    payment = 3,            ///< against bank, cash, cheques (51, 53, 58)
    payment_out = 4,        ///< money out: a returned payment or a refund, as what it stands against tells
    bill = 5,               ///< 411 to 413 and back
    doubtful = 6,           ///< 411 to 416 and back
    write_off = 7,          ///< against losses (654, 6714)
    set_off = 8,            ///< against suppliers (401) or a factor (467, 5115)
    advance = 9,            ///< money received into 4191, or an advance used
    difference = 10,        ///< rounding, discount, exchange (658, 758, 665, 765, 666, 766)
    opening = 11,           ///< à-nouveaux: what was open when the year began
    between_customers = 12, ///< from one customer's account to another's
};

/// One line of the books on an account of receivables, as the accounting package's export (FEC, LPF art. A47 A-1) tells
/// it. Lines are the facts that documents, payments and allocations of the books are derived from.
struct BookLine {
    BookAccount account{};
    EntryRole role{};
    std::string account_number; ///< as the file has it, e.g. "411000"
    std::string customer_code;  ///< CompAuxNum, else what the account number says, never empty
    std::string customer_name;
    std::string journal;              ///< JournalCode
    std::string entry_number;         ///< EcritureNum; may be empty, may change until the entry is validated
    Date booked;                      ///< EcritureDate
    std::string reference;            ///< PieceRef
    std::optional<Date> document_day; ///< PieceDate
    std::string label;                ///< EcritureLib
    std::int64_t amount = 0;          ///< debit less credit, minor units of the books' currency
    std::int64_t net = 0;  ///< an invoice's or credit note's share of sales without VAT, signed like `amount`
    std::int64_t vat = 0;  ///< and of the VAT collected
    std::string lettering; ///< EcritureLet; a code is unique within account and customer at most, and per year
    std::optional<Date> lettered_on;          ///< DateLet; never a day of payment
    std::optional<Date> validated_on;         ///< ValidDate; nothing: a draft
    std::optional<Currency> foreign_currency; ///< Idevise, where it is another than the books'
    std::int64_t foreign_amount = 0;          ///< Montantdevise, signed like `amount`
    std::int64_t ordinal = 0;                 ///< 0, 1, 2… among lines that are alike in all that identifies them
    std::uint64_t identity = 0;               ///< digest of what identifies the line: see line_identity
};

/// What stays the same of a line when the same year is exported again: journal, booking day, account, customer, reference,
/// document day and amount. Not the entry's number, which drafts change; not the label, lettering or validation, which
/// come later; not the file's name. Lines alike in all of it are told apart by their ordinal, which is part of the digest.
[[nodiscard]] std::uint64_t line_identity(const BookLine& line);

} // namespace encours
