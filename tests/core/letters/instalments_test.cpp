// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/instalments.h"

#include "tests/catch.h"

using namespace encours;

namespace {

Date day(const char* iso) { return from_iso(iso).value(); }

std::string text_of(const LetterPlan& plan) {
    std::string text;
    for (const auto& one : plan.instalments)
        text += (text.empty() ? "" : ", ") + std::to_string(one.number) + " " + to_iso(one.due) + " " +
                std::to_string(one.amount);
    return text;
}

InstalmentTerms in_parts(std::int64_t total, int count, const char* first) {
    InstalmentTerms terms;
    terms.total = total;
    terms.count = count;
    terms.first = day(first);
    return terms;
}

} // namespace

TEST_CASE("instalments are equal, and the last one bears the difference", "[instalments]") {
    const auto plan = monthly_instalments(in_parts(100'00, 3, "2026-03-15")).value();
    CHECK(text_of(plan) == "1 2026-03-15 3333, 2 2026-04-15 3333, 3 2026-05-15 3334");
    CHECK(plan.total == 100'00);
    CHECK(plan.waived == 0);
}

TEST_CASE("instalments from the end of a month fall on the last day of each", "[instalments]") {
    CHECK(text_of(monthly_instalments(in_parts(400, 4, "2026-01-31")).value()) ==
          "1 2026-01-31 100, 2 2026-02-28 100, 3 2026-03-31 100, 4 2026-04-30 100");
    CHECK(text_of(monthly_instalments(in_parts(200, 2, "2028-01-31")).value()) == "1 2028-01-31 100, 2 2028-02-29 100");
}

TEST_CASE("so much a month, as often as it takes", "[instalments]") {
    auto terms = in_parts(1000'00, 0, "2026-12-05");
    terms.each = 300'00;
    CHECK(text_of(monthly_instalments(terms).value()) ==
          "1 2026-12-05 30000, 2 2027-01-05 30000, 3 2027-02-05 30000, 4 2027-03-05 10000");
    terms.each = 500'00;
    CHECK(monthly_instalments(terms).value().instalments.size() == 2);
    terms.each = 2000'00;
    CHECK(text_of(monthly_instalments(terms).value()) == "1 2026-12-05 100000");
}

TEST_CASE("instalments add up to what is owed less what is waived", "[instalments]") {
    for (std::int64_t total = 1; total < 200'000; total = total * 3 + 1) {
        for (const int count : {1, 2, 7, 12, 36}) {
            for (const std::int64_t waived : {std::int64_t{0}, total / 3}) {
                auto terms = in_parts(total, count, "2026-05-31");
                terms.waived = waived;
                terms.waived_of = "interest";
                const auto plan = monthly_instalments(terms);
                if (!plan) {
                    CHECK(total - waived < count);
                    continue;
                }
                std::int64_t sum = 0;
                for (const auto& one : plan.value().instalments) {
                    CHECK(one.amount > 0);
                    sum += one.amount;
                }
                CHECK(sum == total - waived);
                CHECK(plan.value().waived_of == (waived > 0 ? "interest" : ""));
            }
        }
    }
}

TEST_CASE("a cent is one instalment, and nothing is none", "[instalments]") {
    CHECK(text_of(monthly_instalments(in_parts(1, 1, "2026-05-01")).value()) == "1 2026-05-01 1");
    CHECK(monthly_instalments(in_parts(1, 2, "2026-05-01")).error() == InstalmentFault::count_out_of_range);
    CHECK(monthly_instalments(in_parts(0, 1, "2026-05-01")).error() == InstalmentFault::amount_missing);
    CHECK(monthly_instalments(in_parts(-100, 1, "2026-05-01")).error() == InstalmentFault::amount_missing);
    CHECK(monthly_instalments(in_parts(100, 0, "2026-05-01")).error() == InstalmentFault::count_out_of_range);
    CHECK(monthly_instalments(in_parts(100'000, 121, "2026-05-01")).error() == InstalmentFault::count_out_of_range);
    auto terms = in_parts(100, 2, "2026-05-01");
    terms.waived = 101;
    CHECK(monthly_instalments(terms).error() == InstalmentFault::waived_too_much);
    terms.waived = -1;
    CHECK(monthly_instalments(terms).error() == InstalmentFault::waived_too_much);
    terms.waived = 100;
    CHECK(monthly_instalments(terms).error() == InstalmentFault::amount_missing);
    terms.waived = 0;
    terms.each = -5;
    CHECK(monthly_instalments(terms).error() == InstalmentFault::amount_missing);
}
