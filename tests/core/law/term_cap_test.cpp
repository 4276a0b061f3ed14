// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/term_cap.h"

#include "tests/catch.h"
#include "tests/core/law/claims.h"

using namespace encours;

namespace {

std::optional<TermBreach> of_terms(std::string_view text, bool stipulated = false,
                                   CustomerKind debtor = CustomerKind::business) {
    return breach_of(parse_payment_terms(text).value(), debtor, stipulated);
}

std::optional<TermBreach> of_days(std::string_view issued, std::string_view due, bool stipulated = false,
                                  CustomerKind debtor = CustomerKind::business) {
    return breach_of(day(issued), day(due), debtor, stipulated);
}

} // namespace

TEST_CASE("terms keep to sixty days from the issue day, whatever that is", "[law]") {
    for (const std::string_view text : {"COMPTANT", "30", "45", "60", "30 FDM", "FDM", "FDM 29", "1 M"}) {
        INFO(text);
        CHECK_FALSE(of_terms(text));
    }
    for (const std::string_view text : {"61", "90", "60 FDM LE 10", "30 FDM LE 10", "45 LE 25", "2 M", "DECADE 60"}) {
        INFO(text);
        CHECK(of_terms(text) == TermBreach::over_sixty_days);
        CHECK(of_terms(text, true) == TermBreach::over_sixty_days);
    }
    CHECK(of_terms("60 FDM") == TermBreach::end_of_month_over_45);
    CHECK(of_terms("FDM 60", true) == TermBreach::end_of_month_over_45);
    CHECK(of_terms("46 FDM", true) == TermBreach::end_of_month_over_45);
}

TEST_CASE("45 days end of month must be stipulated, by either reading", "[law]") {
    for (const std::string_view text : {"45 FDM A", "45 FDM B", "FDM 45", "40 FDM"}) {
        INFO(text);
        CHECK(of_terms(text) == TermBreach::end_of_month_unstipulated);
        CHECK_FALSE(of_terms(text, true));
    }
}

TEST_CASE("other rules than these bind consumers and public bodies", "[law]") {
    for (const CustomerKind debtor : {CustomerKind::consumer, CustomerKind::public_body}) {
        CHECK_FALSE(of_terms("90", false, debtor));
        CHECK_FALSE(of_days("2026-01-01", "2026-12-31", false, debtor));
    }
}

TEST_CASE("an invoice breaks the cap by its days", "[law]") {
    CHECK_FALSE(of_days("2026-01-15", "2026-03-16"));
    CHECK(of_days("2026-01-15", "2026-03-17") == TermBreach::end_of_month_unstipulated);
    // 30 FDM le 10 of 31 January is 69 days, and beyond either reading of 45 FDM, 31 March.
    CHECK(day("2026-04-10") - day("2026-01-31") == 69);
    CHECK(of_days("2026-01-31", "2026-04-10") == TermBreach::over_sixty_days);
    CHECK(of_days("2026-01-31", "2026-04-10", true) == TermBreach::over_sixty_days);
    CHECK_FALSE(of_days("2026-03-16", "2026-03-01"));
}

TEST_CASE("the table of worked terms", "[law]") {
    struct Row {
        std::string_view issued, net30, net30_fdm, a, b, net60, le10;
    };
    for (const Row& row :
         {Row{"2026-01-10", "2026-02-09", "2026-02-28", "2026-02-28", "2026-03-17", "2026-03-11", "2026-03-10"},
          Row{"2026-01-15", "2026-02-14", "2026-02-28", "2026-03-31", "2026-03-17", "2026-03-16", "2026-03-10"},
          Row{"2026-01-31", "2026-03-02", "2026-03-31", "2026-03-31", "2026-03-17", "2026-04-01", "2026-04-10"},
          Row{"2026-02-15", "2026-03-17", "2026-03-31", "2026-04-30", "2026-04-14", "2026-04-16", "2026-04-10"},
          Row{"2026-03-10", "2026-04-09", "2026-04-30", "2026-04-30", "2026-05-15", "2026-05-09", "2026-05-10"},
          Row{"2026-12-20", "2027-01-19", "2027-01-31", "2027-02-28", "2027-02-14", "2027-02-18", "2027-02-10"},
          Row{"2028-01-30", "2028-02-29", "2028-02-29", "2028-03-31", "2028-03-16", "2028-03-30", "2028-03-10"}}) {
        INFO(row.issued);
        const Date issued = day(row.issued);
        const auto due = [&](std::string_view terms) {
            return to_iso(due_date(parse_payment_terms(terms).value(), issued));
        };
        CHECK(due("30") == row.net30);
        CHECK(due("30 FDM") == row.net30_fdm);
        CHECK(due("45 FDM A") == row.a);
        CHECK(due("45 FDM B") == row.b);
        CHECK(due("60") == row.net60);
        CHECK(due("30 FDM LE 10") == row.le10);
        CHECK_FALSE(of_days(row.issued, row.net30));
        CHECK_FALSE(of_days(row.issued, row.net30_fdm));
        CHECK_FALSE(of_days(row.issued, row.net60));
        for (const std::string_view end_of_month : {row.a, row.b}) {
            const bool long_one = day(end_of_month) - issued > 60;
            CHECK_FALSE(of_days(row.issued, end_of_month, true));
            CHECK(of_days(row.issued, end_of_month) ==
                  (long_one ? std::optional{TermBreach::end_of_month_unstipulated} : std::nullopt));
        }
        CHECK(of_days(row.issued, row.le10).has_value() == (day(row.le10) - issued > 60));
    }
}
