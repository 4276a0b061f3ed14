// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kpi_detail.h"

#include <algorithm>

namespace encours {

namespace {

const char* key_of(DetailRole role) {
    switch (role) {
    case DetailRole::open_item:
        return "open_item";
    case DetailRole::open_cash:
        return "open_cash";
    case DetailRole::opening_item:
        return "opening_item";
    case DetailRole::opening_cash:
        return "opening_cash";
    case DetailRole::sale:
        return "sale";
    case DetailRole::written_off:
        return "written_off";
    case DetailRole::moved_to_doubtful:
        return "moved_to_doubtful";
    case DetailRole::cash_received:
        return "cash_received";
    case DetailRole::payment:
        return "payment";
    case DetailRole::due_item:
        return "due_item";
    case DetailRole::settled_invoice:
        return "settled_invoice";
    case DetailRole::month:
        return "month";
    }
    return "";
}

const char* key_of(NotCounted reason) {
    switch (reason) {
    case NotCounted::nothing:
        return "";
    case NotCounted::other_currency:
        return "other_currency";
    case NotCounted::cancelled:
        return "cancelled";
    case NotCounted::doubtful:
        return "doubtful";
    case NotCounted::credit_note:
        return "credit_note";
    case NotCounted::opening_entry:
        return "opening_entry";
    case NotCounted::deposit:
        return "deposit";
    case NotCounted::not_cash:
        return "not_cash";
    case NotCounted::unknown_day:
        return "unknown_day";
    case NotCounted::reversed:
        return "reversed";
    case NotCounted::not_settled:
        return "not_settled";
    case NotCounted::not_due:
        return "not_due";
    }
    return "";
}

Json key_of(NoFigure why) {
    switch (why) {
    case NoFigure::none:
        return nullptr;
    case NoFigure::not_covered:
        return "not_covered";
    case NoFigure::no_sales:
        return "no_sales";
    case NoFigure::nothing_to_collect:
        return "nothing_to_collect";
    case NoFigure::no_events:
        return "no_events";
    }
    return nullptr;
}

/// As minor_to_text, for sums that may pass 64 bits.
std::string wide_text(Wide minor, int decimals) {
    const bool is_negative = minor < 0;
    std::string digits;
    for (auto left = is_negative ? -minor : minor; left != 0 || static_cast<int>(digits.size()) <= decimals; left /= 10)
        digits += static_cast<char>('0' + static_cast<int>(left % 10));
    if (decimals > 0)
        digits.insert(static_cast<std::size_t>(decimals), 1, '.');
    if (is_negative)
        digits += '-';
    std::reverse(digits.begin(), digits.end());
    return digits;
}

/// Days and invoices are counted, all else is money.
Json part_json(Wide part, FigureKey which, Currency currency) {
    if (which == FigureKey::mean_payment_days)
        return static_cast<std::int64_t>(part);
    return wide_text(part, currency.decimals());
}

class DetailJson {
public:
    explicit DetailJson(const KpiDetail& detail) : detail_(detail) {}

    [[nodiscard]] Json of(const FigureEntry& entry, const FigureDetail& figure) const {
        Json answer;
        answer["numerator"] = part_json(figure.figure.numerator, entry.which, detail_.currency);
        answer["denominator"] = part_json(figure.figure.denominator, entry.which, detail_.currency);
        answer["factor"] = factor_of(entry, detail_.window_days);
        answer["missing"] = key_of(figure.figure.missing);
        answer["items"] = Json::array();
        for (const auto& line : figure.lines)
            answer["items"].push_back(of(line, entry.which));
        answer["left_out"] = Json::array();
        for (const auto& line : figure.left_out)
            answer["left_out"].push_back(of(line));
        return answer;
    }

private:
    [[nodiscard]] Json of(const FigureLine& line, FigureKey which) const {
        Json answer{{"role", key_of(line.role)}};
        answer["customer"] =
            line.role == DetailRole::month ? Json(nullptr) : Json(detail_.customers.at(line.customer).code);
        answer["number"] = number(line.invoice_id);
        answer["day"] = to_json(line.day);
        answer["amount"] = to_json(line.amount, detail_.currency);
        answer["days"] = has_days(line.role) ? Json(line.days) : Json(nullptr);
        answer["numerator"] = part_json(line.numerator, which, detail_.currency);
        answer["denominator"] = part_json(line.denominator, which, detail_.currency);
        return answer;
    }

    [[nodiscard]] Json of(const LeftOutLine& line) const {
        Json answer{{"customer", detail_.customers.at(line.customer).code}};
        answer["number"] = number(line.invoice_id);
        answer["day"] = to_json(line.day);
        answer["amount"] = to_json(line.amount, line.currency);
        answer["currency"] = line.currency.code();
        answer["reason"] = key_of(line.reason);
        return answer;
    }

    [[nodiscard]] Json number(std::uint32_t invoice_id) const {
        const auto found = detail_.numbers.find(invoice_id);
        return found == detail_.numbers.end() ? Json(nullptr) : Json(found->second);
    }

    const KpiDetail& detail_;
};

} // namespace

Json detail_json(const KpiDetail& detail) {
    Json answer;
    for (std::size_t i = 0; i < figure_list.size(); ++i)
        answer[figure_list[i].key] = DetailJson(detail).of(figure_list[i], detail.figures[i]);
    return answer;
}

} // namespace encours
