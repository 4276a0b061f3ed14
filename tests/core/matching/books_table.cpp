// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/matching/books_table.h"

#include "core/base/content_hash.h"
#include "tests/catch.h"

#include <array>
#include <map>
#include <sstream>
#include <utility>

namespace encours::test {

namespace {

constexpr std::array<std::pair<std::string_view, EntryRole>, 13> roles = {{
    {"unclassified", EntryRole::unclassified},
    {"invoice", EntryRole::invoice},
    {"credit_note", EntryRole::credit_note},
    {"payment", EntryRole::payment},
    {"payment_out", EntryRole::payment_out},
    {"bill", EntryRole::bill},
    {"doubtful", EntryRole::doubtful},
    {"write_off", EntryRole::write_off},
    {"set_off", EntryRole::set_off},
    {"advance", EntryRole::advance},
    {"difference", EntryRole::difference},
    {"opening", EntryRole::opening},
    {"between_customers", EntryRole::between_customers},
}};

std::vector<std::string> cells_of(const std::string& row) {
    std::vector<std::string> cells;
    std::stringstream rest(row);
    for (std::string cell; std::getline(rest, cell, '|');) {
        const auto begin = cell.find_first_not_of(' ');
        const auto end = cell.find_last_not_of(' ');
        cells.push_back(begin == std::string::npos ? std::string() : cell.substr(begin, end - begin + 1));
    }
    cells.resize(9);
    return cells;
}

BookAccount account_of(std::string_view number) {
    return number.substr(0, 3) == "411"   ? BookAccount::customer
           : number.substr(0, 3) == "413" ? BookAccount::bill
           : number.substr(0, 3) == "416" ? BookAccount::doubtful
           : number.substr(0, 3) == "418" ? BookAccount::accrued
                                          : BookAccount::advance;
}

const char* name(DocumentKind kind) {
    constexpr std::array names = {"invoice", "credit_note", "opening", "deposit"};
    return names.at(static_cast<std::size_t>(kind));
}

const char* name(SettlementKind kind) {
    constexpr std::array names = {"cash", "cash_unknown_day", "write_off", "set_off", "difference"};
    return names.at(static_cast<std::size_t>(kind));
}

const char* name(Standing standing) {
    constexpr std::array names = {"receivable", "bill", "doubtful", "cancelled"};
    return names.at(static_cast<std::size_t>(standing));
}

std::string text_of(const BookSettlement& settlement, std::int64_t amount) {
    std::string text =
        std::string(name(settlement.kind)) + " " + std::to_string(amount) + " " + to_iso(settlement.paid);
    if (settlement.reversed_on) {
        text += " until " + to_iso(*settlement.reversed_on);
    }
    return text;
}

void tell_part(std::string& text, const SettledBooks& books, std::size_t document, std::size_t part) {
    const auto& shown = books.documents[document].parts[part];
    if (books.documents[document].parts.size() > 1 || !shown.standings.empty()) {
        text += "  " + std::to_string(shown.amount);
        for (const auto& change : shown.standings) {
            text += std::string(" ") + name(change.standing) + " " + to_iso(change.from);
        }
        text += "\n";
    }
    for (const auto& allocation : books.allocations) {
        if (allocation.document == document && allocation.part == part) {
            text +=
                "  " + (allocation.settlement ? text_of(books.settlements[*allocation.settlement], allocation.amount)
                                              : "credit_note " + books.documents[*allocation.credit_note].number + " " +
                                                    std::to_string(allocation.amount));
            text += allocation.proposed ? " proposed\n" : "\n";
        }
    }
}

} // namespace

std::vector<BookLine> book_lines(std::string_view table) {
    std::vector<BookLine> lines;
    std::map<std::uint64_t, std::int64_t> alike;
    std::stringstream rows{std::string(table)};
    for (std::string row; std::getline(rows, row);) {
        if (row.find('|') == std::string::npos) {
            continue;
        }
        const auto cells = cells_of(row);
        BookLine line;
        line.booked = from_iso(cells[0]).value();
        line.account_number = cells[1] + "000";
        line.account = account_of(cells[1]);
        line.amount = std::stoll(cells[2]);
        for (const auto& [word, role] : roles) {
            line.role = word == cells[3] ? role : line.role;
        }
        line.customer_code = "C";
        line.reference = cells[4];
        line.lettering = cells[5];
        line.entry_number = cells[6].empty() ? "row " + std::to_string(lines.size()) : cells[6];
        line.journal = "J";
        line.document_day = cells[7].empty() ? std::nullopt : from_iso(cells[7]);
        line.label = cells[8];
        ContentHash hash;
        hash.add(std::int64_t{line.booked.days}).add(line.account_number).add(line.reference).add(line.amount);
        line.ordinal = alike[hash.value()]++;
        line.identity = hash.add(line.ordinal).value();
        lines.push_back(line);
    }
    return lines;
}

Coverage years(int first, int last) { return Coverage({{*make_date(first, 1, 1), *make_date(last, 12, 31)}}); }

std::string told(const SettledBooks& books) {
    std::string text;
    std::vector<std::int64_t> left;
    for (const auto& settlement : books.settlements) {
        left.push_back(settlement.amount);
    }
    for (const auto& allocation : books.allocations) {
        if (allocation.settlement) {
            left[*allocation.settlement] -= allocation.amount;
        }
    }
    for (std::size_t document = 0; document != books.documents.size(); ++document) {
        const auto& shown = books.documents[document];
        text += std::string(name(shown.kind)) + " " + shown.number + " " + to_iso(shown.issued) + " " +
                std::to_string(shown.amount) + "\n";
        for (std::size_t part = 0; part != shown.parts.size(); ++part) {
            tell_part(text, books, document, part);
        }
    }
    for (std::size_t settlement = 0; settlement != books.settlements.size(); ++settlement) {
        if (left[settlement] != 0) {
            text += text_of(books.settlements[settlement], left[settlement]) + " unallocated\n";
        }
    }
    return text;
}

std::string settled(std::string_view table, const Coverage& covered) {
    const auto lines = book_lines(table);
    const auto books = settle_books(lines, covered);
    CHECK(broken_promise(lines, covered, books).empty());
    return "\n" + told(books);
}

} // namespace encours::test
