// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/lists.h"

#include <algorithm>
#include <array>
#include <span>

namespace encours {

namespace {

struct KeyAndWidth {
    std::string_view key;
    int width;
};

constexpr std::array open_items{
    KeyAndWidth{"customer_code", 12}, KeyAndWidth{"customer_name", 32}, KeyAndWidth{"number", 14},
    KeyAndWidth{"kind", 10},          KeyAndWidth{"issued", 11},        KeyAndWidth{"due", 11},
    KeyAndWidth{"amount", 13},        KeyAndWidth{"open_amount", 13},   KeyAndWidth{"disputed_amount", 13},
    KeyAndWidth{"days_late", 9},      KeyAndWidth{"age", 14},           KeyAndWidth{"standing", 11},
    KeyAndWidth{"currency", 8},       KeyAndWidth{"label", 40},
};
constexpr std::array aging{
    KeyAndWidth{"customer_code", 12}, KeyAndWidth{"customer_name", 32}, KeyAndWidth{"total", 13},
    KeyAndWidth{"not_due", 13},       KeyAndWidth{"d1_30", 13},         KeyAndWidth{"d31_60", 13},
    KeyAndWidth{"d61_90", 13},        KeyAndWidth{"over_90", 13},       KeyAndWidth{"overdue", 13},
    KeyAndWidth{"unallocated", 13},   KeyAndWidth{"doubtful", 13},      KeyAndWidth{"bills", 13},
    KeyAndWidth{"oldest_due", 11},    KeyAndWidth{"currency", 8},
};
constexpr std::array invoices{
    KeyAndWidth{"customer_code", 12}, KeyAndWidth{"customer_name", 32}, KeyAndWidth{"number", 14},
    KeyAndWidth{"kind", 10},          KeyAndWidth{"issued", 11},        KeyAndWidth{"booked", 11},
    KeyAndWidth{"due", 11},           KeyAndWidth{"amount", 13},        KeyAndWidth{"open_amount", 13},
    KeyAndWidth{"settled", 11},       KeyAndWidth{"currency", 8},       KeyAndWidth{"category", 16},
    KeyAndWidth{"label", 40},
};
constexpr std::array payments{
    KeyAndWidth{"customer_code", 12}, KeyAndWidth{"customer_name", 32}, KeyAndWidth{"kind", 14},
    KeyAndWidth{"paid", 11},          KeyAndWidth{"booked", 11},        KeyAndWidth{"amount", 13},
    KeyAndWidth{"allocated", 13},     KeyAndWidth{"unallocated", 13},   KeyAndWidth{"reversed_on", 11},
    KeyAndWidth{"currency", 8},       KeyAndWidth{"reference", 16},     KeyAndWidth{"label", 40},
};
constexpr std::array customers{
    KeyAndWidth{"code", 12},         KeyAndWidth{"name", 32},     KeyAndWidth{"legal_name", 32},
    KeyAndWidth{"kind", 12},         KeyAndWidth{"address", 32},  KeyAndWidth{"postcode", 9},
    KeyAndWidth{"city", 20},         KeyAndWidth{"country", 8},   KeyAndWidth{"siren", 11},
    KeyAndWidth{"vat", 15},          KeyAndWidth{"iban", 28},     KeyAndWidth{"email", 32},
    KeyAndWidth{"phone", 16},        KeyAndWidth{"terms", 12},    KeyAndWidth{"penalty_rate", 10},
    KeyAndWidth{"credit_limit", 13}, KeyAndWidth{"category", 18}, KeyAndWidth{"payer", 12},
    KeyAndWidth{"group", 16},        KeyAndWidth{"tags", 20},     KeyAndWidth{"segment", 24},
    KeyAndWidth{"profile", 20},
};
constexpr std::array contacts{
    KeyAndWidth{"customer_code", 12}, KeyAndWidth{"customer_name", 32}, KeyAndWidth{"contact", 26},
    KeyAndWidth{"role", 24},          KeyAndWidth{"email", 32},         KeyAndWidth{"phone", 16},
    KeyAndWidth{"mobile", 16},        KeyAndWidth{"address", 32},       KeyAndWidth{"postcode", 9},
    KeyAndWidth{"city", 20},          KeyAndWidth{"country", 8},        KeyAndWidth{"language", 8},
    KeyAndWidth{"is_default", 10},    KeyAndWidth{"left_on", 11},
};
constexpr std::array follow_up{
    KeyAndWidth{"customer_code", 12}, KeyAndWidth{"customer_name", 32}, KeyAndWidth{"number", 14},
    KeyAndWidth{"due", 11},           KeyAndWidth{"open_amount", 13},   KeyAndWidth{"days_late", 9},
    KeyAndWidth{"segment", 24},       KeyAndWidth{"policy", 24},        KeyAndWidth{"last_step", 24},
    KeyAndWidth{"last_posted", 11},   KeyAndWidth{"deadline", 11},      KeyAndWidth{"next_step", 24},
    KeyAndWidth{"next_day", 11},      KeyAndWidth{"left_out", 24},      KeyAndWidth{"until", 11},
};
constexpr std::array stopped{
    KeyAndWidth{"customer_code", 12},
    KeyAndWidth{"customer_name", 32},
    KeyAndWidth{"stopped_on", 11},
    KeyAndWidth{"open_amount", 13},
};
/// Why a due item is left in peace (reminder/reminder_keys.h; "bill" stands below).
constexpr std::array<std::string_view, 25> reasons{"not_yet",
                                                   "promised",
                                                   "disputed",
                                                   "in_plan",
                                                   "quiet_period",
                                                   "stopped",
                                                   "with_agency",
                                                   "insolvent",
                                                   "direct_debit",
                                                   "factored",
                                                   "in_difficulty",
                                                   "wrong_addressee",
                                                   "not_received",
                                                   "complained",
                                                   "closed_day",
                                                   "covered_by_credits",
                                                   "below_minimum",
                                                   "no_address",
                                                   "too_soon",
                                                   "contact_cap",
                                                   "waiting_for_posting",
                                                   "no_step_left",
                                                   "foreign_currency",
                                                   "postponed",
                                                   "lower_message"};
/// What stands in cells and on the tabs of sheets.
constexpr std::array<std::string_view, 23> values{
    "invoice",  "credit_note", "opening",    "deposit", "receivable",       "bill",      "doubtful", "cancelled",
    "business", "consumer",    "public",     "cash",    "cash_unknown_day", "write_off", "set_off",  "difference",
    "yes",      "no",          "open_items", "aging",   "invoices",         "payments",  "customers"};
/// Of an agency's file.
constexpr std::array<std::string_view, 7> agency_words{"history", "day", "event", "detail", "by", "letters", "proofs"};

std::vector<Column> columns(std::span<const KeyAndWidth> list, const ExportWords& words) {
    std::vector<Column> result;
    for (const auto& entry : list)
        result.push_back({words ? words(entry.key) : std::string(entry.key), entry.width});
    return result;
}

} // namespace

std::vector<Column> open_item_columns(const ExportWords& words) { return columns(open_items, words); }
std::vector<Column> aging_columns(const ExportWords& words) { return columns(aging, words); }
std::vector<Column> invoice_columns(const ExportWords& words) { return columns(invoices, words); }
std::vector<Column> payment_columns(const ExportWords& words) { return columns(payments, words); }
std::vector<Column> customer_columns(const ExportWords& words) { return columns(customers, words); }
std::vector<Column> contact_columns(const ExportWords& words) { return columns(contacts, words); }
std::vector<Column> follow_up_columns(const ExportWords& words) { return columns(follow_up, words); }
std::vector<Column> stopped_columns(const ExportWords& words) { return columns(stopped, words); }

std::vector<std::string_view> export_word_keys() {
    std::vector<std::string_view> keys(values.begin(), values.end());
    keys.insert(keys.end(), reasons.begin(), reasons.end());
    keys.insert(keys.end(), payer_profile_words.begin(), payer_profile_words.end());
    keys.insert(keys.end(), agency_words.begin(), agency_words.end());
    for (const auto* sheet : {"contacts", "follow_up", "stopped_deliveries"})
        keys.push_back(sheet);
    const auto add = [&](std::span<const KeyAndWidth> list) {
        for (const auto& entry : list)
            keys.push_back(entry.key);
    };
    for (const auto& list : {std::span<const KeyAndWidth>(open_items), std::span<const KeyAndWidth>(aging),
                             std::span<const KeyAndWidth>(invoices), std::span<const KeyAndWidth>(payments),
                             std::span<const KeyAndWidth>(customers), std::span<const KeyAndWidth>(contacts),
                             std::span<const KeyAndWidth>(follow_up), std::span<const KeyAndWidth>(stopped)})
        add(list);
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    return keys;
}

} // namespace encours
