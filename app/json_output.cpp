// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/json_output.h"

#include "core/money/money.h"

namespace encours {

Json to_json(std::int64_t minor, Currency currency) { return minor_to_text(minor, currency.decimals()); }

Json to_json(Date date) { return to_iso(date); }

Json to_json(const Figure& figure) { return figure.value ? Json(*figure.value) : Json(nullptr); }

Json to_json(const std::optional<CoveredSpan>& span) {
    if (!span)
        return nullptr;
    return {{"from", to_iso(span->first)}, {"to", to_iso(span->last)}};
}

Json to_json(const std::vector<Control>& controls) {
    auto list = Json::array();
    for (const auto& control : controls)
        list.push_back({{"name", control.name},
                        {"expected", control.expected},
                        {"found", control.found},
                        {"holds", control.holds}});
    return list;
}

Json covered_json(const Coverage& coverage) {
    const auto first = coverage.first_day();
    const auto last = coverage.last_day();
    return first && last ? to_json(std::optional(CoveredSpan{*first, *last})) : Json(nullptr);
}

void add_aging(Json& object, const Aging& aging, Currency currency) {
    object["total"] = to_json(aging.total(), currency);
    object["not_due"] = to_json(aging.not_due(), currency);
    object["d1_30"] = to_json(aging.in(AgeBucket::d1_30), currency);
    object["d31_60"] = to_json(aging.in(AgeBucket::d31_60), currency);
    object["d61_90"] = to_json(aging.in(AgeBucket::d61_90), currency);
    object["over_90"] = to_json(aging.in(AgeBucket::over_90), currency);
    object["overdue"] = to_json(aging.overdue(), currency);
    object["unallocated"] = to_json(aging.unallocated, currency);
    object["doubtful"] = to_json(aging.doubtful, currency);
    object["bills"] = to_json(aging.bills, currency);
}

Json other_currencies_json(const std::vector<CurrencyAging>& others) {
    auto list = Json::array();
    for (const auto& other : others) {
        Json entry{{"currency", other.currency.code()}};
        add_aging(entry, other.aging, other.currency);
        list.push_back(std::move(entry));
    }
    return list;
}

} // namespace encours
