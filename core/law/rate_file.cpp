// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/data_rows.h"
#include "core/law/rate_table.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <set>
#include <utility>

namespace encours {

namespace {

using Reason = RateFileFault::Reason;

constexpr std::array<std::string_view, 3> certainty_keys{"published", "provisional", "entered"};
constexpr std::array<std::string_view, 5> header{"series", "half_year", "percent", "certainty", "source"};
constexpr std::int32_t highest_rate = 10'000; // hundredths of a percent: 100 %

std::optional<Certainty> certainty_from_key(std::string_view key) {
    const auto found = std::find(certainty_keys.begin(), certainty_keys.end(), key);
    if (found == certainty_keys.end()) {
        return std::nullopt;
    }
    return static_cast<Certainty>(std::distance(certainty_keys.begin(), found));
}

/// "2.4", "2.40", "12": at most two decimals. Spreadsheets write the decimal sign of their language.
std::optional<std::int32_t> hundredths_from(std::string_view text) {
    const std::size_t sign = text.find_first_of(".,");
    const std::string_view whole = text.substr(0, sign);
    const std::string_view decimals = sign == std::string_view::npos ? std::string_view{} : text.substr(sign + 1);
    if (whole.empty() || whole.size() > 3 || decimals.size() > 2 ||
        (sign != std::string_view::npos && decimals.empty())) {
        return std::nullopt;
    }
    std::string digits{whole};
    digits += decimals;
    digits.append(2 - decimals.size(), '0');
    std::int32_t value = 0;
    for (const char c : digits) {
        if (c < '0' || c > '9') {
            return std::nullopt;
        }
        value = value * 10 + (c - '0');
    }
    return value <= highest_rate ? std::optional{value} : std::nullopt;
}

std::string percent_text(std::int32_t hundredths) {
    const std::int32_t decimals = hundredths % 100;
    return std::to_string(hundredths / 100) + (decimals < 10 ? ".0" : ".") + std::to_string(decimals);
}

class RowReader {
public:
    void read(const DataRow& row) {
        const auto cell = [&](std::size_t index) -> std::string_view {
            return index < row.cells.size() ? std::string_view{row.cells[index]} : std::string_view{};
        };
        const auto series = rate_series_from_key(cell(0));
        const auto half_year = half_year_from_text(cell(1));
        const auto hundredths = hundredths_from(cell(2));
        const auto certainty = certainty_from_key(cell(3));
        if (!series) {
            refuse(row, Reason::series, cell(0));
        } else if (!half_year) {
            refuse(row, Reason::half_year, cell(1));
        } else if (!hundredths) {
            refuse(row, Reason::rate, cell(2));
        } else if (!certainty) {
            refuse(row, Reason::certainty, cell(3));
        } else if (!seen_.emplace(*series, *half_year).second) {
            refuse(row, Reason::twice, cell(1));
        } else {
            file.rates.push_back({*series, *half_year, *hundredths, std::string{cell(4)}, *certainty});
        }
    }

    void refuse(const DataRow& row, Reason reason, std::string_view text) {
        file.faults.push_back({row.line, reason, std::string{text}});
    }

    RateFile file;

private:
    std::set<std::pair<RateSeries, HalfYear>> seen_;
};

bool is_header(const DataRow& row) {
    return row.cells.size() >= header.size() && std::equal(header.begin(), header.end(), row.cells.begin());
}

/// A spreadsheet in French separates with semicolons.
std::vector<DataRow> rows_of(std::string_view text) {
    std::vector<DataRow> rows = data_rows(text);
    if (!rows.empty() && rows.front().cells.size() == 1) {
        rows = data_rows(text, ';');
    }
    return rows;
}

} // namespace

RateFile rates_from_csv(std::string_view text) {
    RowReader reader;
    const std::vector<DataRow> rows = rows_of(text);
    if (rows.empty() || !is_header(rows.front())) {
        const DataRow first = rows.empty() ? DataRow{1, {""}} : rows.front();
        reader.refuse(first, Reason::header, first.cells.front());
        return std::move(reader.file);
    }
    std::for_each(rows.begin() + 1, rows.end(), [&](const DataRow& row) { reader.read(row); });
    if (!reader.file.faults.empty()) {
        reader.file.rates.clear();
    }
    return std::move(reader.file);
}

std::string rates_to_csv(const std::vector<Rate>& rates) {
    std::string text = "series,half_year,percent,certainty,source\n";
    for (const Rate& rate : rates) {
        text += key_of(rate.series);
        text += ',' + to_text(rate.half_year) + ',' + percent_text(rate.hundredths) + ',';
        text += certainty_keys.at(static_cast<std::size_t>(rate.certainty));
        text += ',' + quoted_cell(rate.source) + '\n';
    }
    return text;
}

} // namespace encours
