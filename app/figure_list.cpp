// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure_list.h"

#include "ui/language/numbers.h"

#include <string_view>

namespace encours {

int factor_of(const FigureEntry& entry, int window_days) {
    switch (entry.which) {
    case FigureKey::dso:
    case FigureKey::best_possible_dso:
    case FigureKey::average_days_delinquent:
        return window_days;
    default:
        return entry.unit == FigureUnit::percent ? 100 : 1;
    }
}

void add_figures(Json& object, const Figures& figures, Currency currency) {
    object["at"] = to_json(figures.at);
    object["window_days"] = figures.window_days;
    object["receivables"] = to_json(figures.receivables, currency);
    object["not_due"] = to_json(figures.aging.not_due(), currency);
    object["unallocated"] = to_json(figures.aging.unallocated, currency);
    object["sales"] = figures.covered ? to_json(figures.sales, currency) : Json(nullptr);
    for (const auto& entry : figure_list) {
        object[entry.key] = to_json(figures.*entry.value);
        if (entry.value == &Figures::dso_countback)
            object["dso_countback_is_minimum"] = figures.dso_countback_is_minimum;
    }
    for (const char* later : {"complaint_percent", "cost_per_euro", "unsubscribe_percent", "lost_customer_percent",
                              "promises_kept_percent", "promises_kept_amount_percent", "carrying_cost"})
        object[later] = nullptr;
}

QString figure_text(const Figures& figures, const FigureEntry& entry) {
    const auto& figure = figures.*entry.value;
    if (!figure.value)
        return QStringLiteral("–");
    const auto text = entry.unit == FigureUnit::days ? daysText(*figure.value, 1) : percentText(*figure.value);
    const bool is_minimum = entry.value == &Figures::dso_countback && figures.dso_countback_is_minimum;
    return is_minimum ? QStringLiteral("≥ %1").arg(text) : text;
}

} // namespace encours
