// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/adoption.h"

#include "core/usecase/agenda.h"
#include "core/usecase/ledger_file.h"
#include "core/usecase/policies.h"
#include "core/usecase/segments.h"
#include "tests/core/usecase/acts.h"

#include <algorithm>

using namespace encours;
using namespace encours::test;

namespace {

/// On 2026-11-25 (a Wednesday): F1 is years late, F2 a hundred days, F3 twenty, F4 not yet. B's F5 is forty days late.
constexpr const char* list =
    "number;issued;due;amount;customer_code;customer_name;customer_email;customer_address;customer_postcode;"
    "customer_city\n"
    "F1;2023-01-01;2023-02-01;5000;A;Morel;a@morel.fr;1 rue A;59000;Lille\n"
    "F2;2026-07-01;2026-08-17;5000;A;Morel;a@morel.fr;1 rue A;59000;Lille\n"
    "F3;2026-10-01;2026-11-05;5000;A;Morel;a@morel.fr;1 rue A;59000;Lille\n"
    "F4;2026-11-01;2026-12-31;5000;A;Morel;a@morel.fr;1 rue A;59000;Lille\n"
    "F5;2026-09-01;2026-10-16;5000;B;Petit;b@petit.fr;2 rue B;59000;Lille\n";

struct Company : Importing {
    Company() {
        REQUIRE(holds(import(list)));
        REQUIRE(ensure_policies(ledger, "Jeanne", clock));
        const auto file = LedgerFile::open(ledger);
        REQUIRE(file.ok());
        receivables = file.value()->receivables();
    }
    [[nodiscard]] AdoptionPreview preview(const AdoptionPlan& plan) const {
        return preview_adoption(ledger, *receivables, plan, clock.today());
    }
    /// "step > next on day", of one document.
    [[nodiscard]] std::string standing(const AdoptionPreview& shown, const char* number) const {
        for (const auto& item : shown.items) {
            if (item.item_id == static_cast<std::uint32_t>(item_of(*this, number)))
                return item.ignored ? "ignored"
                                    : item.step_name + " > " + item.next_name + " on " + to_iso(item.next_day);
        }
        return "absent";
    }
    [[nodiscard]] Agenda agenda(const char* at) const { return read_agenda(ledger, *receivables, date(at)); }

    std::shared_ptr<const Receivables> receivables;
};

AdoptionPlan by_age() {
    AdoptionPlan plan;
    plan.reminded_until = date("2026-11-24");
    plan.ignore_before = date("2024-01-01");
    plan.rules.push_back({{}, 90, "", StepKind::formal_notice});
    plan.rules.push_back({{}, 30, "last_reminder", StepKind::reminder});
    plan.rules.push_back({{}, 1, "reminder_1", StepKind::reminder});
    return plan;
}

} // namespace

TEST_CASE("each debt is shown where it will stand, and what comes next", "[usecase][policy]") {
    const Company company;
    const auto shown = company.preview(by_age());
    CHECK(shown.items.size() == 4);
    CHECK(shown.placed == 3);
    CHECK(shown.ignored == 1);
    CHECK(shown.begun == 0);
    CHECK(company.standing(shown, "F1") == "ignored");
    CHECK(company.standing(shown, "F4") == "absent"); // not late
    // Morel is at high risk, so the strict policy: formal notice of yesterday grants 8 days, hand-over 3 days later.
    const auto strict = company.standing(shown, "F2");
    CHECK(strict.starts_with("Mise en demeure > Remise"));
    CHECK(strict.ends_with(" on 2026-12-07")); // 24 Nov + 8 + 3 = Saturday 5 Dec
    CHECK(company.standing(shown, "F3").starts_with("Première relance > "));
    CHECK(company.standing(shown, "F5").starts_with("Dernière relance"));
}

TEST_CASE("who was summoned yesterday gets no cordial note", "[usecase][policy]") {
    Company company;
    CHECK(company.agenda("2026-11-25").actions.size() == 2); // else both are reminded from the beginning
    const auto done = adopt({company.ledger, by_age(), "avant reprise", "Jeanne"}, *company.receivables, company.clock);
    REQUIRE(done.ok());
    CHECK(done.value().count == 4);
    CHECK(company.agenda("2026-11-25").actions.empty());
    CHECK(company.rows("SELECT step_key, last_posted, granted_deadline, adopted FROM item_state ORDER BY due_item_id",
                       4) == "formal_notice|20781|20789|1 reminder_1|20781|-|1 last_reminder|20781|20789|1");
    // What the preview said is what the agenda does.
    const auto shown = company.preview(by_age());
    CHECK(shown.begun == 3);
    CHECK(shown.ignored == 0); // already
    CHECK(adopt({company.ledger, by_age(), "avant reprise", "Jeanne"}, *company.receivables, company.clock)
              .error()
              .reason == ActFailure::Reason::nothing_changes);
    CHECK(company.number("SELECT count(*) FROM item_state") == 3);
    CHECK(company.rows("SELECT kind, reason FROM hold", 2) == "4|avant reprise");
    CHECK(company.is_sound());
    REQUIRE(undo(company, done));
    CHECK(company.number("SELECT count(*) FROM item_state") + company.number("SELECT count(*) FROM hold") == 0);
    CHECK(company.agenda("2026-11-25").actions.size() == 2);
}

TEST_CASE("rules of adoption may be about a segment or a customer, the first counts", "[usecase][policy]") {
    const Company company;
    AdoptionPlan plan;
    plan.reminded_until = date("2026-11-24");
    plan.rules.push_back({std::vector{customer_of(company, "B")}, 1, "", StepKind::formal_notice});
    SegmentId risky;
    for (const auto& segment : read_segments(company.ledger).segments)
        risky = segment.key == "high_risk" ? segment.id : risky;
    plan.rules.push_back({risky, 50, "", StepKind::sanction});
    const auto shown = company.preview(plan);
    CHECK(company.standing(shown, "F5").starts_with("Mise en demeure > "));
    CHECK(company.standing(shown, "F2").starts_with("Suspension des livraisons > "));
    CHECK(company.standing(shown, "F3").starts_with(" > ")); // too recent for the rule: it begins at the beginning
}

TEST_CASE("adoption is refused for days to come, and where there is nothing to adopt", "[usecase][policy]") {
    const Company company;
    auto plan = by_age();
    plan.reminded_until = date("2026-11-26");
    CHECK(adopt({company.ledger, plan, "", "Jeanne"}, *company.receivables, company.clock).error().reason ==
          ActFailure::Reason::day_in_future);
    plan.reminded_until = date("2026-11-24");
    plan.rules.clear();
    plan.ignore_before.reset();
    CHECK(adopt({company.ledger, plan, "", "Jeanne"}, *company.receivables, company.clock).error().reason ==
          ActFailure::Reason::nothing_changes);
}
