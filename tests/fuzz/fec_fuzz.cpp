// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a FEC: always a report whose parts agree with each other. The first byte chooses the encoding.
#include "core/base/utf8.h"
#include "core/import/fec_columns.h"
#include "core/import/fec_reader.h"
#include "core/money/money.h"
#include "tests/fuzz/demand.h"

#include <map>
#include <set>
#include <string>

using namespace encours;
using encours::test::demand;

namespace {

constexpr const char* encodings[] = {"",      "",         "",       "UTF-8", "ISO-8859-15", "windows-1252",
                                     "CP850", "UTF-16LE", "GB18030"};

void check_text(std::string_view text) {
    while (!text.empty()) {
        const auto step = utf8_step(text);
        demand(step.valid && static_cast<unsigned char>(text.front()) >= ' ');
        text.remove_prefix(step.length);
    }
}

void check_line(const BookLine& line, const FecReport& report) {
    demand(!line.customer_code.empty() && line.account_number.size() >= 3);
    for (const auto* text : {&line.account_number, &line.customer_code, &line.customer_name, &line.journal,
                             &line.entry_number, &line.reference, &line.label, &line.lettering})
        check_text(*text);
    demand(line.booked >= report.covers->first && line.booked <= report.covers->last);
    demand(line.identity == line_identity(line));
    demand(line.amount <= 2 * largest_amount && line.amount >= -2 * largest_amount);
    const bool sells = line.role == EntryRole::invoice || line.role == EntryRole::credit_note;
    demand(sells || (line.net == 0 && line.vat == 0));
}

void check_issues(const std::vector<Issue>& issues, std::int64_t count) {
    demand(static_cast<std::int64_t>(issues.size()) == std::min<std::int64_t>(count, ImportReport::issues_kept));
    for (const auto& issue : issues) {
        demand(issue.line >= 0 && issue.column >= 0);
        check_text(issue.column_name);
        demand(issue.column_name.size() < 200);
        for (const auto& argument : issue.arguments)
            demand(argument.size() < 400);
    }
}

FecReport read(std::string_view bytes, const char* encoding) {
    MemorySource source(bytes);
    FecOptions options;
    options.encoding = encoding;
    options.file = "123456789FEC20261231.txt";
    return read_fec(source, options);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0)
        return 0;
    const std::string bytes(data + 1, data + size);
    const auto* const encoding = encodings[data[0] % std::size(encodings)];
    const auto report = read(bytes, encoding);
    check_issues(report.rejected, report.rejected_count);
    check_issues(report.warnings, report.warning_count);
    demand(!report.refused || !report.rejected.empty());
    demand(report.refused || report.digest == sha256(bytes));
    demand(static_cast<std::int64_t>(report.lines.size()) <= report.read);
    demand(report.entries_unbalanced <= report.entries);

    std::set<std::uint64_t> identities;
    std::map<std::string, std::int64_t> balances;
    for (const auto& line : report.lines) {
        check_line(line, report);
        identities.insert(line.identity);
        if (line.account == BookAccount::customer)
            balances["411"] += line.amount;
        if (line.account == BookAccount::bill)
            balances["413"] += line.amount;
    }
    demand(identities.size() == report.lines.size());
    std::map<std::string, std::int64_t> closing;
    for (const auto& balance : report.month_balances)
        closing[balance.account] = balance.balance;
    if (!report.refused) {
        demand(closing["411"] == balances["411"]);
        demand(closing["413"] == balances["413"]);
    }
    (void)looks_like_fec(bytes);
    return 0;
}
