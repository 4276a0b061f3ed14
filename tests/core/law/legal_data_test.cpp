// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/legal_data.h"

#include "core/law/data_rows.h"
#include "core/law/shipped_text.h"
#include "tests/catch.h"
#include "tests/core/law/claims.h"

#include <algorithm>
#include <set>

using namespace encours;

TEST_CASE("every ground has a name and an article, every amount a row", "[law]") {
    const LegalData& data = shipped_legal_data();
    for (int i = 0; i < ground_count; ++i) {
        const auto ground = static_cast<Ground>(i);
        INFO(key_of(ground));
        CHECK(ground_from_key(key_of(ground)) == ground);
        CHECK_FALSE(data.article(ground, day("2026-11-28")).empty());
    }
    for (int i = 0; i < legal_amount_count; ++i) {
        const auto amount = static_cast<LegalAmount>(i);
        INFO(key_of(amount));
        CHECK(legal_amount_from_key(key_of(amount)) == amount);
        CHECK(data.amount(amount, day("2026-11-28")) > 0);
    }
    CHECK_FALSE(ground_from_key("nothing"));
    CHECK_FALSE(legal_amount_from_key(""));
}

TEST_CASE("the shipped data of the law are read to the last row", "[law]") {
    const LegalData& data = shipped_legal_data();
    CHECK(data.amounts.size() + 1 == data_rows(shipped_amounts_text).size());
    CHECK(data.articles.size() + 1 == data_rows(shipped_articles_text).size());
    std::set<std::pair<int, Date>> amounts;
    for (const LegalData::Amount& row : data.amounts) {
        INFO(key_of(row.what));
        CHECK(amounts.emplace(static_cast<int>(row.what), row.from).second);
        CHECK_FALSE(row.source.empty());
        CHECK((row.value == 0 || !row.article.empty()));
    }
    std::set<std::pair<int, Date>> articles;
    for (const LegalData::Article& row : data.articles) {
        INFO(key_of(row.ground));
        CHECK(articles.emplace(static_cast<int>(row.ground), row.from).second);
    }
}

TEST_CASE("the law's numbers of today", "[law]") {
    const auto today = [](LegalAmount what) { return shipped_legal_data().amount(what, day("2026-11-28")); };
    CHECK(today(LegalAmount::recovery_indemnity) == 4'000);
    CHECK(today(LegalAmount::business_points) == 1'000);
    CHECK(today(LegalAmount::public_points) == 800);
    CHECK(today(LegalAmount::clause_floor_times) == 300);
    CHECK(today(LegalAmount::judgment_points) == 500);
    CHECK(today(LegalAmount::judgment_months) == 2);
    CHECK(today(LegalAmount::judgment_limitation_months) == 120);
    CHECK(today(LegalAmount::longest_agreed_days) == 60);
    CHECK(today(LegalAmount::longest_end_of_month_days) == 45);
    CHECK(today(LegalAmount::insolvency_declaration_months) == 2);
}

TEST_CASE("a text is cited as it stood on the day", "[law]") {
    const LegalData& data = shipped_legal_data();
    CHECK(data.article(Ground::business_statutory, day("2019-04-25")) == "C. com., art. L441-6, I");
    CHECK(data.article(Ground::business_statutory, day("2019-04-26")) == "C. com., art. L441-10, II");
    CHECK(data.article(Ground::interest_first, day("2016-09-30")) == "C. civ., anc. art. 1254");
    CHECK(data.article(Ground::interest_first, day("2016-10-01")) == "C. civ., art. 1343-1");
    // Before all rows the first one is cited.
    CHECK(data.article(Ground::no_interruption, day("2010-01-01")) == "Cass. com., 18 mai 2022, n° 20-23.204");
    CHECK(data.amount(LegalAmount::recovery_indemnity, day("2012-12-31")) == 0);
    CHECK(data.amount(LegalAmount::recovery_indemnity, day("2013-01-01")) == 4'000);
    CHECK(data.amount(LegalAmount::business_points, day("2000-01-01")) == 1'000);
}
