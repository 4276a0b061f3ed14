// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"
#include "tests/core/matching/books_table.h"

#include <algorithm>
#include <array>
#include <ctime>
#include <map>
#include <random>

using namespace encours;

namespace {

class Dice {
public:
    explicit Dice(std::uint64_t seed) : engine_(seed) {}
    std::int64_t below(std::int64_t count) {
        return static_cast<std::int64_t>(engine_() % static_cast<std::uint64_t>(count));
    }
    bool one_in(std::int64_t count) { return below(count) == 0; }
    template <class T, std::size_t n>
    T of(const std::array<T, n>& choices) {
        return choices.at(static_cast<std::size_t>(below(static_cast<std::int64_t>(n))));
    }
    std::mt19937_64& engine() { return engine_; }

private:
    std::mt19937_64 engine_;
};

std::string row(Date day, std::string_view account, std::int64_t amount, std::string_view role,
                std::string_view reference, std::string_view lettering = {}, std::string_view entry = {},
                std::optional<Date> document_day = {}, std::string_view label = {}) {
    std::string text = to_iso(day);
    for (const auto& cell :
         {std::string(account), std::to_string(amount), std::string(role), std::string(reference),
          std::string(lettering), std::string(entry), document_day ? to_iso(*document_day) : "", std::string(label)}) {
        text += " | " + cell;
    }
    return text + "\n";
}

/// Lines without any sense: what no accountant writes must break no promise either.
std::string senseless(Dice& dice) {
    static constexpr std::array roles = {"unclassified", "invoice",  "credit_note",       "payment", "payment_out",
                                         "bill",         "doubtful", "write_off",         "set_off", "advance",
                                         "difference",   "opening",  "between_customers", "payment", "invoice"};
    static constexpr std::array accounts = {"411", "411", "411", "413", "416", "416", "4191", "418"};
    static constexpr std::array references = {"F1", "F2", "F3", "F4", "VE 0123", "", "-"};
    static constexpr std::array letterings = {"", "", "A", "a", "B"};
    static constexpr std::array labels = {"", "VIR F1", "Rejet", "Remboursement F2", "VIR F3/F4"};
    const auto span = dice.of(std::array<std::int64_t, 3>{3, 40, 800});
    const auto first = *make_date(2023, 12, 20);
    std::string table;
    for (auto lines = dice.below(40) + 1; lines > 0; --lines) {
        const auto amount = dice.one_in(3) ? dice.below(1000) : (dice.below(4) + 1) * 100;
        const auto* role = dice.of(roles);
        auto day = first + static_cast<std::int32_t>(dice.below(span));
        if (role == std::string_view("opening")) {
            day = *make_date(year_month_day(day).year + 1, 1, 1);
        }
        const auto before = day - static_cast<std::int32_t>(dice.below(90));
        table += row(day, dice.of(accounts), dice.one_in(2) ? amount : -amount, role, dice.of(references),
                     dice.of(letterings), dice.one_in(3) ? "" : std::to_string(dice.below(8)),
                     dice.one_in(2) ? std::optional(before) : std::nullopt, dice.of(labels));
    }
    return table;
}

/// Entries that each make sense, of few amounts, so that much answers something else: lettered and ordered at random.
std::string entangled(Dice& dice) {
    static constexpr std::array roles = {"invoice", "payment",  "payment",  "payment_out", "payment_out",
                                         "bill",    "doubtful", "doubtful", "write_off",   "credit_note"};
    static constexpr std::array accounts = {"411", "411", "413", "416"};
    static constexpr std::array references = {"F1", "F2", "F3", "V1"};
    static constexpr std::array letterings = {"", "", "A", "B"};
    const auto first = *make_date(2024, 2, 20);
    const auto span = dice.of(std::array<std::int64_t, 2>{4, 60});
    std::string table;
    auto entries = dice.below(14) + 2;
    while (entries-- > 0) {
        const std::string_view role = dice.of(roles);
        const auto day = first + static_cast<std::int32_t>(dice.below(span));
        const auto amount = (dice.below(2) + 1) * 100;
        const bool is_debit = role == "invoice" || role == "payment_out";
        const auto* account = dice.one_in(2) ? "411" : dice.of(accounts);
        const bool moves = role == "bill" || role == "doubtful";
        const auto* other = role == "bill" ? "413" : "416";
        const auto entry = "E" + std::to_string(entries);
        const bool back = dice.one_in(4);
        const auto* reference = dice.of(references);
        if (moves) {
            table += row(day, other, back ? -amount : amount, role, reference, dice.of(letterings), entry);
            table += row(day, "411", back ? amount : -amount, role, reference, dice.of(letterings), entry);
        } else {
            table += row(day, account, is_debit ? amount : -amount, role, reference, dice.of(letterings), entry);
        }
    }
    return table;
}

/// A company that letters what it settles, closes its years, and carries forward what is open in detail.
class OrderlyBooks {
public:
    explicit OrderlyBooks(Dice& dice) : dice_(dice) {}

    /// Two years; the second begins with the opening lines of what the first left open.
    void keep() {
        for (auto invoices = dice_.below(8) + 1; invoices > 0; --invoices) {
            invoice(2024);
        }
        settle_some(2024);
        carry_forward();
        for (auto invoices = dice_.below(5); invoices > 0; --invoices) {
            invoice(2025);
        }
        settle_some(2025);
    }

    std::string first_year;
    std::string openings;
    std::string second_year;

private:
    struct Open {
        std::string reference;
        Date issued;
        std::int64_t amount;
        bool carried = false;
    };

    std::string& year(int number) { return number == 2024 ? first_year : second_year; }
    std::string next_code() { return "L" + std::to_string(++codes_); }

    void invoice(int number) {
        const auto day = *make_date(number, 1, 2) + static_cast<std::int32_t>(dice_.below(200));
        const Open invoice{"F" + std::to_string(++invoices_), day, dice_.below(9000) + 100};
        opened_.push_back(invoice);
    }

    /// Writes the invoices of the year, each with a lettering where it is paid in whole or in part.
    void settle_some(int number) {
        codes_ = 0; // they begin anew
        std::vector<Open> open;
        for (auto& invoice : opened_) {
            const auto paid = dice_.one_in(2) ? invoice.amount : dice_.one_in(2) ? 0 : invoice.amount / 2;
            const auto code = paid == 0 ? "" : paid < invoice.amount ? "p" + next_code() : next_code();
            if (invoice.carried) {
                openings += row(*make_date(2025, 1, 1), "411", invoice.amount, "opening", invoice.reference, code, "AN",
                                invoice.issued);
            } else {
                year(number) += row(invoice.issued, "411", invoice.amount, "invoice", invoice.reference, code);
            }
            if (paid > 0) {
                const auto day = *make_date(number, 8, 1) + static_cast<std::int32_t>(dice_.below(150));
                year(number) += row(day, "411", -paid, "payment", "V" + std::to_string(++payments_), code);
            }
            invoice.amount -= paid;
            if (invoice.amount > 0) {
                open.push_back(invoice);
            }
        }
        opened_ = open;
    }

    void carry_forward() {
        for (auto& invoice : opened_) {
            invoice.carried = true;
        }
    }

    Dice& dice_;
    int invoices_ = 0;
    int payments_ = 0;
    int codes_ = 0;
    std::vector<Open> opened_;
};

std::map<std::string, std::int64_t> open_by_number(const SettledBooks& books) {
    std::vector<std::int64_t> open;
    for (const auto& document : books.documents) {
        open.push_back(document.amount);
    }
    for (const auto& allocation : books.allocations) {
        open[allocation.document] -= allocation.amount;
    }
    std::map<std::string, std::int64_t> by_number;
    for (std::size_t i = 0; i != open.size(); ++i) {
        if (open[i] != 0) {
            by_number[books.documents[i].number] += open[i];
        }
    }
    return by_number;
}

} // namespace

TEST_CASE("random lines: every promise holds, and their order and number of tellings decide nothing", "[books]") {
    int taken_back = 0;
    int of_several_parts = 0;
    for (std::uint64_t seed = 0; seed != 8000; ++seed) {
        Dice dice(seed);
        const auto table = seed % 2 == 0 ? senseless(dice) : entangled(dice);
        auto lines = test::book_lines(table);
        const auto covered = dice.of(std::array{Coverage(), test::years(2024, 2024), test::years(2024, 2026)});
        const auto books = settle_books(lines, covered);
        INFO("seed " << seed << "\n" << table << test::told(books));
        REQUIRE(test::broken_promise(lines, covered, books) == "");
        const auto again = lines;
        lines.insert(lines.end(), again.begin(), again.begin() + static_cast<std::ptrdiff_t>(again.size() / 2));
        std::shuffle(lines.begin(), lines.end(), dice.engine());
        const auto shuffled = settle_books(lines, covered);
        REQUIRE(test::told(shuffled) == test::told(books));
        REQUIRE(shuffled == books);
        taken_back += std::any_of(books.settlements.begin(), books.settlements.end(),
                                  [](const BookSettlement& settlement) { return settlement.reversed_on.has_value(); });
        of_several_parts += std::any_of(books.documents.begin(), books.documents.end(),
                                        [](const BookDocument& document) { return document.parts.size() > 1; });
    }
    CHECK(taken_back > 1000);
    CHECK(of_several_parts > 300);
}

TEST_CASE("two years of orderly books: what this year says of last year's invoices is said of the invoices",
          "[books]") {
    for (std::uint64_t seed = 0; seed != 2000; ++seed) {
        Dice dice(seed);
        OrderlyBooks orderly(dice);
        orderly.keep();
        const auto lines = test::book_lines(orderly.first_year + orderly.openings + orderly.second_year);
        const auto later_lines = test::book_lines(orderly.openings + orderly.second_year);
        const auto both = settle_books(lines, test::years(2024, 2025));
        const auto later = settle_books(later_lines, test::years(2025, 2025));
        INFO("seed " << seed << "\n"
                     << orderly.first_year << orderly.openings << orderly.second_year << test::told(both));
        REQUIRE(test::broken_promise(lines, test::years(2024, 2025), both) == "");
        REQUIRE(open_by_number(both) == open_by_number(later));
        REQUIRE(std::none_of(both.allocations.begin(), both.allocations.end(),
                             [](const BookAllocation& allocation) { return allocation.proposed; }));
        // The year alone, before its successor comes: what it leaves open is what the opening lines carry forward.
        const auto first = settle_books(test::book_lines(orderly.first_year), test::years(2024, 2024));
        std::map<std::string, std::int64_t> carried;
        for (const auto& line : test::book_lines(orderly.openings)) {
            carried[line.reference] += line.amount;
        }
        REQUIRE(open_by_number(first) == carried);
    }
}

TEST_CASE("a hundred thousand lines of one customer", "[books][long]") {
    std::vector<BookLine> lines;
    Dice dice(7);
    static constexpr std::array roles = {EntryRole::invoice, EntryRole::payment, EntryRole::payment,
                                         EntryRole::payment_out, EntryRole::credit_note};
    for (std::uint64_t i = 0; i != 100'000; ++i) {
        BookLine line;
        line.account = BookAccount::customer;
        line.account_number = "411000";
        line.customer_code = "RECETTE CB";
        line.role = dice.of(roles);
        line.booked = *make_date(2026, 1, 1) + static_cast<std::int32_t>(dice.below(365));
        line.reference = dice.one_in(2) ? "VE 0123" : "F" + std::to_string(dice.below(60'000));
        line.lettering = dice.one_in(3) ? "A" + std::to_string(dice.below(9'000)) : "";
        const bool is_debit = line.role == EntryRole::invoice || line.role == EntryRole::payment_out;
        line.amount = (dice.below(50) + 1) * (is_debit ? 100 : -100);
        line.identity = i;
        lines.push_back(line);
    }
    const auto seconds_of = [&](std::size_t count) {
        const auto begin = std::clock(); // of the processor: others may be busy too
        const auto books = settle_books(std::span(lines).first(count), test::years(2026, 2026));
        CHECK(books.documents.size() + books.settlements.size() > count / 2);
        return static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
    };
    const auto tenth = std::min({seconds_of(10'000), seconds_of(10'000), seconds_of(10'000)});
    const auto whole = seconds_of(100'000);
    INFO(tenth << " s for a tenth, " << whole << " s for all");
    CHECK(whole < 50 * tenth); // n log n is 13, memory that is farther away doubles it; squares are 100
}
