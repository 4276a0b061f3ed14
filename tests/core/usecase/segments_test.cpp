// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/segments.h"

#include "core/kpi/figures_by_group.h"
#include "core/reminder/hold.h"
#include "core/usecase/debt_thresholds.h"
#include "core/usecase/ledger_file.h"
#include "core/usecase/policies.h"
#include "tests/core/usecase/acts.h"

using namespace encours;
using namespace encours::test;

namespace {

using Reason = SegmentFailure::Reason;

/// Of 2026-11-25: Morel pays on time, Petit always a month late, Roux owes since May and never paid, Mairie is new.
constexpr const char* list =
    "number;issued;due;amount;customer_code;customer_name;customer_kind;category;paid_amount;paid_date\n"
    "M1;2025-01-10;2025-02-10;100;M;Morel;entreprise;Bois;100;2025-02-10\n"
    "M2;2026-01-10;2026-02-10;100;M;Morel;entreprise;Bois;100;2026-02-09\n"
    "M3;2026-03-10;2026-04-10;100;M;Morel;entreprise;Bois;100;2026-04-10\n"
    "M4;2026-05-10;2026-06-10;100;M;Morel;entreprise;Bois;100;2026-06-12\n"
    "M5;2026-11-10;2026-12-10;300;M;Morel;entreprise;Vitrerie;;\n"
    "P1;2026-01-10;2026-02-10;100;P;Petit;entreprise;Bois;100;2026-03-20\n"
    "P2;2026-02-10;2026-03-10;100;P;Petit;entreprise;Bois;100;2026-04-20\n"
    "P3;2026-03-10;2026-04-10;100;P;Petit;entreprise;Bois;100;2026-05-20\n"
    "P4;2026-10-01;2026-11-01;250;P;Petit;entreprise;Bois;;\n"
    "R1;2026-04-10;2026-05-10;700;R;Roux;entreprise;Bois;;\n"
    "A1;2026-11-01;2026-12-01;900;A;Mairie;public;Bois;;\n";

struct Company : Importing {
    Company() {
        const auto report = import(list);
        REQUIRE(holds(report));
        REQUIRE(ensure_policies(ledger, "Jeanne", clock));
        open();
    }
    void open() {
        const auto file = LedgerFile::open(ledger);
        REQUIRE(file.ok());
        receivables = file.value()->receivables();
    }
    [[nodiscard]] CustomerIndex index(const char* code) const {
        return receivables->index_of(customer_of(*this, code)).value();
    }
    [[nodiscard]] CustomerTraits traits(const char* code, const char* at = "2026-11-25") const {
        return customer_traits(ledger, *receivables, date(at)).at(index(code));
    }
    [[nodiscard]] PayerProfile profile(const char* code, const char* at = "2026-11-25") const {
        return payer_profiles(ledger, *receivables, date(at)).at(index(code)).profile;
    }
    [[nodiscard]] std::string segment(const char* code) const {
        const auto segments = read_segments(ledger).segments;
        const auto places = segments_by_customer(customer_traits(ledger, *receivables, date("2026-11-25")), segments);
        const auto place = places.at(index(code));
        return place == no_group ? "" : segments.at(place).key;
    }

    std::shared_ptr<const Receivables> receivables;
};

} // namespace

TEST_CASE("what rules ask of a customer is read from columns and file", "[usecase][policy]") {
    const Company company;
    const auto morel = company.traits("M");
    CHECK(morel.open == 300'00);
    CHECK(morel.overdue == 0);
    CHECK(morel.oldest_days_late == 0);
    CHECK(morel.yearly_sales == 600'00); // the year that ends on 25 November 2026
    CHECK(morel.days_as_customer == 684);
    CHECK(morel.late_percent == 0);
    CHECK(morel.product_categories == std::vector<std::string>{"Vitrerie"}); // of what is open alone
    CHECK(morel.profile == PayerProfile::prompt);
    const auto petit = company.traits("P");
    CHECK(petit.overdue == 250'00);
    CHECK(petit.oldest_days_late == 24);
    CHECK(petit.late_percent == 100);
    CHECK(petit.delay_days == 40); // (38 + 41 + 40) / 3, each of 100 €
    CHECK(petit.profile == PayerProfile::habitual);
    CHECK(company.traits("R").profile == PayerProfile::high_risk); // 199 days late
    CHECK(company.traits("A").kind == CustomerKind::public_body);
    CHECK_FALSE(company.traits("A").limit_used_percent);
}

TEST_CASE("facts that came later are unknown on a day before", "[usecase][policy]") {
    const Company company;
    CHECK(company.profile("P", "2026-03-31") == PayerProfile::unknown);
    CHECK(company.traits("P", "2026-03-31").overdue == 100'00);
    CHECK(company.profile("R", "2026-08-31") == PayerProfile::unknown);
    CHECK(company.traits("R", "2026-08-31").oldest_days_late == 113);
    const auto change = profile_since(company.ledger, *company.receivables, company.index("R"), date("2026-11-25"));
    REQUIRE(change);
    CHECK(change->since == date("2026-09-30"));
    CHECK(change->before == PayerProfile::unknown);
    CHECK_FALSE(profile_since(company.ledger, *company.receivables, company.index("A"), date("2026-11-25")));
}

TEST_CASE("who is in difficulty while the hold lasts is so no more afterwards", "[usecase][policy]") {
    const Company company;
    const auto connection = store::open_ledger(company.ledger, store::Access::write);
    store::Statement(connection, "INSERT INTO hold (kind, customer_id, from_day, until_day) VALUES (?, ?, ?, ?)")
        .bind(HoldKind::difficulty, customer_of(company, "M").value, date("2026-11-01").days, date("2026-11-20").days)
        .run();
    CHECK(company.profile("M", "2026-11-10") == PayerProfile::in_difficulty);
    CHECK(company.traits("M", "2026-11-10").in_difficulty);
    CHECK(company.profile("M", "2026-11-25") == PayerProfile::prompt);
}

TEST_CASE("the shipped segments take a company's customers in", "[usecase][policy]") {
    const Company company;
    CHECK(company.segment("M") == "loyal_payers");
    CHECK(company.segment("P") == "habitual_late");
    CHECK(company.segment("R") == "high_risk");
    CHECK(company.segment("A") == "public_bodies");
}

TEST_CASE("a rule shows its members while it is built", "[usecase][policy]") {
    const Company company;
    const auto traits = customer_traits(company.ledger, *company.receivables, date("2026-11-25"));
    const auto members =
        members_of({Match::all, {{RuleField::overdue_amount, RuleOperator::at_least, std::int64_t{1}}}, {}}, traits);
    CHECK(members.customers.size() == 2);
    CHECK(members.overdue == 950'00);
    CHECK(members.open == 950'00);
    const auto category = members_of(
        {Match::all, {{RuleField::product_category, RuleOperator::is, std::string("VITRERIE")}}, {}}, traits);
    CHECK(category.customers == std::vector{company.index("M")});
    CHECK(members_of({}, traits).customers.empty()); // a rule that is not sound takes nobody in
}

TEST_CASE("segments are reordered, renamed, added and removed as one act that can be undone", "[usecase][policy]") {
    Company company;
    const auto before = read_segments(company.ledger);
    auto list_now = before;
    std::swap(list_now.segments[0], list_now.segments[1]);
    std::swap(list_now.segments[0].name, list_now.segments[1].name); // names are unique: they pass each other
    list_now.segments.erase(list_now.segments.begin() + 5);
    list_now.personas.erase(list_now.personas.begin() + 5); // that of key accounts
    Persona added;
    added.name = "Artisan";
    list_now.personas.push_back(added);
    Segment own;
    own.name = "Bois";
    own.rule = {Match::all, {{RuleField::product_category, RuleOperator::is, std::string("Bois")}}, {}};
    own.persona = PersonaId{-static_cast<std::int64_t>(list_now.personas.size())};
    own.policy_key = "soft";
    list_now.segments.insert(list_now.segments.begin(), own);
    const auto saved = save_segments({company.ledger, list_now, "Jeanne"}, company.clock);
    REQUIRE(saved.ok());
    const auto after = read_segments(company.ledger);
    REQUIRE(after.segments.size() == 9);
    CHECK(after.segments[0].name == "Bois");
    CHECK(after.personas.back().id == *after.segments[0].persona);
    CHECK(after.segments[1].id == before.segments[1].id);
    CHECK(after.segments[1].name == before.segments[0].name);
    CHECK(company.segment("A").empty()); // Bois has no key
    CHECK(save_segments({company.ledger, after, "Jeanne"}, company.clock).error().reason == Reason::nothing_changes);
    REQUIRE(undo_act({company.ledger, saved.value().act, "Jeanne"}, company.clock).ok());
    const auto again = read_segments(company.ledger);
    CHECK(again.segments == before.segments);
    CHECK(again.personas == before.personas);
    CHECK(company.is_sound());
}

TEST_CASE("a list of segments with a fault is not written", "[usecase][policy]") {
    Company company;
    const auto good = read_segments(company.ledger);
    const auto refused = [&](auto change) {
        auto bad = good;
        change(bad.segments[1]);
        const auto saved = save_segments({company.ledger, bad, "Jeanne"}, company.clock);
        REQUIRE_FALSE(saved.ok());
        CHECK(saved.error().place == 1);
        CHECK(read_segments(company.ledger).segments == good.segments);
        return saved.error().reason;
    };
    CHECK(refused([](Segment& one) { one.name = "  "; }) == Reason::name_missing);
    CHECK(refused([&](Segment& one) { one.name = good.segments[0].name; }) == Reason::name_taken);
    CHECK(refused([](Segment& one) { one.rule = {}; }) == Reason::rule_faulty);
    CHECK(refused([](Segment& one) { one.persona = PersonaId{999}; }) == Reason::persona_unknown);
    CHECK(refused([](Segment& one) { one.persona = PersonaId{-1}; }) == Reason::persona_unknown);
    CHECK(refused([](Segment& one) { one.policy_key = "gone"; }) == Reason::policy_unknown);
    CHECK(refused([](Segment& one) { one.prevention.deposit_percent = 101; }) == Reason::deposit_out_of_range);
    CHECK(refused([](Segment& one) { one.prevention.credit_limit_minor = -1; }) == Reason::limit_out_of_range);
    CHECK(refused([](Segment& one) { one.prevention.terms = "bientôt"; }) == Reason::terms_unreadable);
}

TEST_CASE("where small and recent end is the company's to say", "[usecase][policy]") {
    Company company;
    CHECK(read_debt_thresholds(company.ledger) == DebtThresholds{50'000, 60});
    const auto save = [&](std::int64_t small, int days) {
        return save_debt_thresholds({company.ledger, {small, days}, "Jeanne"}, company.clock);
    };
    CHECK(save(50'000, 60).error().reason == ActFailure::Reason::nothing_changes);
    CHECK(save(-1, 60).error().reason == ActFailure::Reason::amount_missing);
    const auto saved = save(100'000, 90);
    REQUIRE(saved.ok());
    CHECK(read_debt_thresholds(company.ledger) == DebtThresholds{100'000, 90});
    REQUIRE(undo(company, saved));
    CHECK(read_debt_thresholds(company.ledger) == DebtThresholds{50'000, 60});
}
