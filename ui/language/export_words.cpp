// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/export_words.h"

#include "core/reminder/reminder_keys.h"
#include "ui/language/hold_words.h"
#include "ui/language/segment_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace encours {

namespace {

struct KeyAndWord {
    std::string_view key;
    const char* word; ///< in the sources' language
};

/// By key.
constexpr KeyAndWord words[] = {
    {"address", QT_TRANSLATE_NOOP("ExportWords", "Address")},
    {"age", QT_TRANSLATE_NOOP("ExportWords", "Age")},
    {"aging", QT_TRANSLATE_NOOP("ExportWords", "Aged balance")},
    {"allocated", QT_TRANSLATE_NOOP("ExportWords", "Allocated")},
    {"amount", QT_TRANSLATE_NOOP("ExportWords", "Amount")},
    {"bill", QT_TRANSLATE_NOOP("ExportWords", "Bill")},
    {"bills", QT_TRANSLATE_NOOP("ExportWords", "Bills (413)")},
    {"booked", QT_TRANSLATE_NOOP("ExportWords", "Booked on")},
    {"business", QT_TRANSLATE_NOOP("ExportWords", "Business")},
    {"by", QT_TRANSLATE_NOOP("ExportWords", "By")},
    {"cancelled", QT_TRANSLATE_NOOP("ExportWords", "Cancelled")},
    {"cash", QT_TRANSLATE_NOOP("ExportWords", "Payment")},
    {"cash_unknown_day", QT_TRANSLATE_NOOP("ExportWords", "Payment of unknown date")},
    {"category", QT_TRANSLATE_NOOP("ExportWords", "Category")},
    {"city", QT_TRANSLATE_NOOP("ExportWords", "City")},
    {"code", QT_TRANSLATE_NOOP("ExportWords", "Code")},
    {"consumer", QT_TRANSLATE_NOOP("ExportWords", "Consumer")},
    {"contact", QT_TRANSLATE_NOOP("ExportWords", "Contact")},
    {"contacts", QT_TRANSLATE_NOOP("ExportWords", "Contacts")},
    {"country", QT_TRANSLATE_NOOP("ExportWords", "Country")},
    {"credit_limit", QT_TRANSLATE_NOOP("ExportWords", "Credit limit")},
    {"credit_note", QT_TRANSLATE_NOOP("ExportWords", "Credit note")},
    {"currency", QT_TRANSLATE_NOOP("ExportWords", "Currency")},
    {"customer_code", QT_TRANSLATE_NOOP("ExportWords", "Customer code")},
    {"customer_name", QT_TRANSLATE_NOOP("ExportWords", "Customer")},
    {"customers", QT_TRANSLATE_NOOP("ExportWords", "Customers")},
    {"d1_30", QT_TRANSLATE_NOOP("ExportWords", "1–30 days")},
    {"d31_60", QT_TRANSLATE_NOOP("ExportWords", "31–60 days")},
    {"d61_90", QT_TRANSLATE_NOOP("ExportWords", "61–90 days")},
    {"day", QT_TRANSLATE_NOOP("ExportWords", "Day")},
    {"days_late", QT_TRANSLATE_NOOP("ExportWords", "Days late")},
    {"deadline", QT_TRANSLATE_NOOP("ExportWords", "Time granted until")},
    {"deposit", QT_TRANSLATE_NOOP("ExportWords", "Deposit")},
    {"detail", QT_TRANSLATE_NOOP("ExportWords", "Detail")},
    {"difference", QT_TRANSLATE_NOOP("ExportWords", "Difference")},
    {"disputed_amount", QT_TRANSLATE_NOOP("ExportWords", "In dispute")},
    {"doubtful", QT_TRANSLATE_NOOP("ExportWords", "Doubtful (416)")},
    {"due", QT_TRANSLATE_NOOP("ExportWords", "Due")},
    {"email", QT_TRANSLATE_NOOP("ExportWords", "E-mail")},
    {"event", QT_TRANSLATE_NOOP("ExportWords", "Event")},
    {"follow_up", QT_TRANSLATE_NOOP("ExportWords", "Follow-up")},
    {"group", QT_TRANSLATE_NOOP("ExportWords", "Group")},
    {"history", QT_TRANSLATE_NOOP("ExportWords", "History")},
    {"iban", QT_TRANSLATE_NOOP("ExportWords", "IBAN")},
    {"invoice", QT_TRANSLATE_NOOP("ExportWords", "Invoice")},
    {"invoices", QT_TRANSLATE_NOOP("ExportWords", "Invoices")},
    {"is_default", QT_TRANSLATE_NOOP("ExportWords", "To write to")},
    {"issued", QT_TRANSLATE_NOOP("ExportWords", "Issued")},
    {"kind", QT_TRANSLATE_NOOP("ExportWords", "Kind")},
    {"label", QT_TRANSLATE_NOOP("ExportWords", "Label")},
    {"language", QT_TRANSLATE_NOOP("ExportWords", "Language")},
    {"last_posted", QT_TRANSLATE_NOOP("ExportWords", "Posted on")},
    {"last_step", QT_TRANSLATE_NOOP("ExportWords", "Last step")},
    {"left_on", QT_TRANSLATE_NOOP("ExportWords", "Left on")},
    {"left_out", QT_TRANSLATE_NOOP("ExportWords", "Left in peace")},
    {"legal_name", QT_TRANSLATE_NOOP("ExportWords", "Legal name")},
    {"letters", QT_TRANSLATE_NOOP("ExportWords", "Letters")},
    {"mobile", QT_TRANSLATE_NOOP("ExportWords", "Mobile")},
    {"name", QT_TRANSLATE_NOOP("ExportWords", "Name")},
    {"next_day", QT_TRANSLATE_NOOP("ExportWords", "Planned on")},
    {"next_step", QT_TRANSLATE_NOOP("ExportWords", "Next step")},
    {"no", QT_TRANSLATE_NOOP("ExportWords", "No")},
    {"not_due", QT_TRANSLATE_NOOP("ExportWords", "Not due")},
    {"number", QT_TRANSLATE_NOOP("ExportWords", "Number")},
    {"oldest_due", QT_TRANSLATE_NOOP("ExportWords", "Oldest due date")},
    {"open_amount", QT_TRANSLATE_NOOP("ExportWords", "Open amount")},
    {"open_items", QT_TRANSLATE_NOOP("ExportWords", "Open items")},
    {"opening", QT_TRANSLATE_NOOP("ExportWords", "Opening balance")},
    {"over_90", QT_TRANSLATE_NOOP("ExportWords", "Over 90 days")},
    {"overdue", QT_TRANSLATE_NOOP("ExportWords", "Overdue")},
    {"paid", QT_TRANSLATE_NOOP("ExportWords", "Paid on")},
    {"payer", QT_TRANSLATE_NOOP("ExportWords", "Payer")},
    {"payments", QT_TRANSLATE_NOOP("ExportWords", "Payments")},
    {"penalty_rate", QT_TRANSLATE_NOOP("ExportWords", "Penalty rate (%)")},
    {"phone", QT_TRANSLATE_NOOP("ExportWords", "Telephone")},
    {"policy", QT_TRANSLATE_NOOP("ExportWords", "Policy")},
    {"postcode", QT_TRANSLATE_NOOP("ExportWords", "Postcode")},
    {"profile", QT_TRANSLATE_NOOP("ExportWords", "Payer profile")},
    {"proofs", QT_TRANSLATE_NOOP("ExportWords", "Proofs")},
    {"public", QT_TRANSLATE_NOOP("ExportWords", "Public body")},
    {"receivable", QT_TRANSLATE_NOOP("ExportWords", "Receivable")},
    {"reference", QT_TRANSLATE_NOOP("ExportWords", "Reference")},
    {"reversed_on", QT_TRANSLATE_NOOP("ExportWords", "Bounced on")},
    {"role", QT_TRANSLATE_NOOP("ExportWords", "Role")},
    {"segment", QT_TRANSLATE_NOOP("ExportWords", "Segment")},
    {"set_off", QT_TRANSLATE_NOOP("ExportWords", "Set-off")},
    {"settled", QT_TRANSLATE_NOOP("ExportWords", "Settled on")},
    {"siren", QT_TRANSLATE_NOOP("ExportWords", "SIREN")},
    {"standing", QT_TRANSLATE_NOOP("ExportWords", "Standing")},
    {"stopped_deliveries", QT_TRANSLATE_NOOP("ExportWords", "Deliveries stopped")},
    {"stopped_on", QT_TRANSLATE_NOOP("ExportWords", "Stopped on")},
    {"tags", QT_TRANSLATE_NOOP("ExportWords", "Tags")},
    {"terms", QT_TRANSLATE_NOOP("ExportWords", "Payment terms")},
    {"total", QT_TRANSLATE_NOOP("ExportWords", "Total")},
    {"unallocated", QT_TRANSLATE_NOOP("ExportWords", "Unallocated")},
    {"until", QT_TRANSLATE_NOOP("ExportWords", "Until")},
    {"vat", QT_TRANSLATE_NOOP("ExportWords", "VAT number")},
    {"write_off", QT_TRANSLATE_NOOP("ExportWords", "Write-off")},
    {"yes", QT_TRANSLATE_NOOP("ExportWords", "Yes")},
};

/// Why something is left in peace has its words elsewhere; what nobody knows is its own word.
std::string reasonWord(std::string_view key) {
    for (std::size_t i = 0; i < left_out_reason_count; ++i) {
        if (const auto reason = static_cast<LeftOutReason>(i); key_of(reason) == key)
            return leftOutReasonName(reason).toStdString();
    }
    const auto* const profile = std::find(payer_profile_words.begin(), payer_profile_words.end(), key);
    if (profile != payer_profile_words.end())
        return profileName(static_cast<PayerProfile>(profile - payer_profile_words.begin())).toStdString();
    return std::string(key);
}

} // namespace

ExportWords exportWords() {
    return [](std::string_view key) {
        const auto* found =
            std::lower_bound(std::begin(words), std::end(words), key,
                             [](const auto& entry, std::string_view sought) { return entry.key < sought; });
        if (found == std::end(words) || found->key != key)
            return reasonWord(key);
        return QCoreApplication::translate("ExportWords", found->word).toStdString();
    };
}

} // namespace encours
