// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/policies.h"

#include "core/usecase/agenda.h"
#include "core/usecase/ledger_file.h"
#include "tests/core/usecase/acts.h"

#include <algorithm>

using namespace encours;
using namespace encours::test;

namespace {

using Reason = PolicyFailure::Reason;

constexpr const char* list = "number;issued;due;amount;customer_code;customer_name;customer_email\n"
                             "F1;2026-09-30;2026-10-30;5000;A;Morel;a@morel.fr\n"
                             "F2;2026-10-20;2026-11-20;5000;A;Morel;a@morel.fr\n"
                             "F3;2026-10-20;2026-11-20;5000;B;Petit;b@petit.fr\n";

struct Company : Importing {
    Company() {
        REQUIRE(holds(import(list)));
        REQUIRE(ensure_policies(ledger, "Jeanne", clock));
        const auto file = LedgerFile::open(ledger);
        REQUIRE(file.ok());
        receivables = file.value()->receivables();
    }
    [[nodiscard]] ReminderPolicy policy(const std::string& key) const {
        const auto stored = read_policies(ledger);
        const auto found = std::find_if(stored.policies.begin(), stored.policies.end(),
                                        [&](const ReminderPolicy& one) { return one.key == key; });
        REQUIRE(found != stored.policies.end());
        return *found;
    }
    /// As if the step had been posted on a day.
    void posted(const char* number, const ReminderPolicy& by, const char* step, const char* on) {
        const auto connection = store::open_ledger(ledger, store::Access::write);
        store::Statement(connection,
                         "INSERT INTO item_state (due_item_id, policy_id, step_key, last_posted, occurrence)"
                         " VALUES (?, ?, ?, ?, 1)")
            .bind(item_of(*this, number), by.id.value, step, date(on).days)
            .run();
    }
    [[nodiscard]] PolicyWhy why(const char* code) const {
        return policies_by_customer(ledger, *receivables, clock.today())
            .at(receivables->index_of(customer_of(*this, code)).value());
    }

    std::shared_ptr<const Receivables> receivables;
};

bool taken_back(Company& company, const Result<DoneAct, PolicyFailure>& done) {
    return undo_act({company.ledger, done.value().act, "Jeanne"}, company.clock).ok();
}

} // namespace

TEST_CASE("a ledger without policies is given the shipped ones once", "[usecase][policy]") {
    Company company;
    const auto stored = read_policies(company.ledger);
    REQUIRE(stored.policies.size() == 6);
    CHECK(stored.policies.front().key == "standard");
    CHECK(stored.policies.front().name == "Politique standard"); // a French company
    CHECK(stored.drafts.empty());
    CHECK(stored.older.empty());
    for (const auto& policy : stored.policies) {
        auto shipped = policy;
        shipped.id = {};
        shipped.valid_from = {};
        for (auto& step : shipped.steps)
            step.id = {};
        const auto all = shipped_policies("fr");
        CHECK(std::find(all.begin(), all.end(), shipped) != all.end());
        CHECK(policy.valid_from == company.clock.today());
    }
    CHECK_FALSE(ensure_policies(company.ledger, "Jeanne", company.clock));
    CHECK(company.is_sound());
}

TEST_CASE("a draft is the next version, and published it is in force", "[usecase][policy]") {
    Company company;
    auto policy = company.policy("standard");
    policy.steps[1].days = 4;
    PolicyStep sms;
    sms.name = "SMS";
    sms.kind = StepKind::reminder;
    sms.anchor = StepAnchor::previous_posted;
    sms.days = 3;
    sms.channels = {Channel::sms};
    policy.steps.insert(policy.steps.begin() + 2, sms);
    const auto drafted = save_policy_draft({company.ledger, policy, "Jeanne"}, company.clock);
    REQUIRE(drafted.ok());
    auto stored = read_policies(company.ledger);
    REQUIRE(stored.drafts.size() == 1);
    CHECK(stored.drafts[0].version == 2);
    CHECK(stored.drafts[0].steps[2].key == "reminder_3"); // one that no version has
    CHECK(company.policy("standard").version == 1);
    CHECK(save_policy_draft({company.ledger, stored.drafts[0], "Jeanne"}, company.clock).error().reason ==
          Reason::nothing_changes);
    stored.drafts[0].name = "Standard 2";
    REQUIRE(save_policy_draft({company.ledger, stored.drafts[0], "Jeanne"}, company.clock).ok());
    CHECK(read_policies(company.ledger).drafts.size() == 1); // in its place

    const auto published = publish_policy({company.ledger, "standard", false, "Jeanne"}, company.clock);
    REQUIRE(published.ok());
    stored = read_policies(company.ledger);
    CHECK(stored.drafts.empty());
    CHECK(company.policy("standard").version == 2);
    CHECK(company.policy("standard").is_default);
    REQUIRE(stored.older.size() == 1);
    CHECK(stored.older[0].steps[1].days == 3); // a published version never changes
    CHECK(company.why("A").version == 2);
    REQUIRE(taken_back(company, published));
    CHECK(company.policy("standard").version == 1);
    CHECK(read_policies(company.ledger).drafts.size() == 1);
    REQUIRE(discard_policy_draft({company.ledger, "standard", "Jeanne"}, company.clock).ok());
    CHECK(read_policies(company.ledger).drafts.empty());
    CHECK(publish_policy({company.ledger, "standard", false, "Jeanne"}, company.clock).error().reason ==
          Reason::no_draft);
    CHECK(company.is_sound());
}

TEST_CASE("a policy with faults is not saved, a new one is given a key", "[usecase][policy]") {
    Company company;
    auto policy = company.policy("soft");
    policy.steps.clear();
    const auto refused = save_policy_draft({company.ledger, policy, "Jeanne"}, company.clock);
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().faults.at(0).reason == PolicyFault::Reason::no_steps);
    policy = company.policy("soft");
    policy.key.clear();
    policy.name = "Clients de l'Est";
    REQUIRE(save_policy_draft({company.ledger, policy, "Jeanne"}, company.clock).ok());
    CHECK(read_policies(company.ledger).drafts.at(0).key == "clientsdelest");
    CHECK(read_policies(company.ledger).drafts.at(0).version == 1);
    REQUIRE(publish_policy({company.ledger, "clientsdelest", false, "Jeanne"}, company.clock).ok());
    CHECK_FALSE(company.policy("clientsdelest").is_default);
    REQUIRE(make_policy_default({company.ledger, "clientsdelest", "Jeanne"}, company.clock).ok());
    CHECK(company.policy("clientsdelest").is_default);
    CHECK_FALSE(company.policy("standard").is_default);
}

TEST_CASE("a person's choice wins over the segment, and says why", "[usecase][policy]") {
    Company company;
    CHECK(company.why("A").policy_key == "standard"); // a new customer
    CHECK(company.why("A").ground == PolicyGround::segment);
    CHECK(company.why("A").segment_name == "Nouveaux clients");
    const auto choose = [&](std::variant<CustomerId, InvoiceId, DueItemId> of, const char* key, const char* reason) {
        return choose_policy({company.ledger, of, key, reason, "Jeanne"}, company.clock);
    };
    const auto morel = customer_of(company, "A");
    CHECK(choose(morel, "soft", " ").error().reason == Reason::reason_missing);
    CHECK(choose(morel, "gone", "x").error().reason == Reason::unknown_policy);
    CHECK(choose(CustomerId{999}, "soft", "x").error().reason == Reason::unknown_customer);
    CHECK(choose(DueItemId{999}, "soft", "x").error().reason == Reason::unknown_document);
    const auto chosen = choose(morel, "soft", "ami du patron");
    REQUIRE(chosen.ok());
    CHECK(company.why("A").ground == PolicyGround::customer);
    CHECK(company.why("A").reason == "ami du patron");
    CHECK(company.why("B").policy_key == "standard");
    REQUIRE(choose(DueItemId{item_of(company, "F1")}, "strict", "déjà deux fois promis").ok());
    const auto input = read_planner_input(company.ledger, *company.receivables, company.clock.today());
    for (const auto& item : input.items) {
        const auto& key = input.policies[item.policy].key;
        if (item.item_id == static_cast<std::uint32_t>(item_of(company, "F1")))
            CHECK(key == "strict");
        else if (item.item_id == static_cast<std::uint32_t>(item_of(company, "F2")))
            CHECK(key == "soft");
        else
            CHECK(key == "standard");
    }
    CHECK(choose(morel, "soft", "encore").error().reason == Reason::nothing_changes);
    REQUIRE(choose(morel, "", "").ok());
    CHECK(company.why("A").ground == PolicyGround::segment);
    CHECK(company.is_sound());
}

TEST_CASE("publishing shows where each running item will stand, and moves it only if asked", "[usecase][policy]") {
    Company company;
    const auto first = company.policy("standard");
    company.posted("F1", first, "reminder_1", "2026-11-20");
    auto policy = first;
    policy.steps.erase(policy.steps.begin() + 2); // the call
    policy.steps[2].days = 20;                    // second reminder, after the last one posted
    const auto preview = preview_publish(company.ledger, *company.receivables, policy, company.clock.today());
    REQUIRE(preview.items.size() == 1);
    CHECK(preview.not_begun == 2);
    const auto& item = preview.items[0];
    CHECK(item.item_id == static_cast<std::uint32_t>(item_of(company, "F1")));
    CHECK(item.step_now == "Première relance");
    CHECK(item.step_then == "Première relance");
    // Nobody has a telephone number: the call is passed over. Eight days after 20 November is the 28th, but F2 is reminded
    // of today, and a customer is left in peace for seven days.
    CHECK(item.next_now == "Deuxième relance");
    CHECK(to_iso(item.day_now) == "2026-12-02");
    CHECK(item.next_then == "Deuxième relance");
    CHECK(to_iso(item.day_then) == "2026-12-10");
    CHECK(preview.changed == 1);

    const auto follows = [&] {
        const auto input = read_planner_input(company.ledger, *company.receivables, company.clock.today());
        std::vector<int> versions;
        for (const auto& one : input.items)
            versions.push_back(input.policies[one.policy].version);
        return versions; // F1, F2, F3
    };
    REQUIRE(save_policy_draft({company.ledger, policy, "Jeanne"}, company.clock).ok());
    const auto kept = publish_policy({company.ledger, "standard", false, "Jeanne"}, company.clock);
    REQUIRE(kept.ok());
    CHECK(follows() == std::vector{1, 2, 2}); // the running one keeps its version
    REQUIRE(taken_back(company, kept));
    const auto moved = publish_policy({company.ledger, "standard", true, "Jeanne"}, company.clock);
    REQUIRE(moved.ok());
    CHECK(moved.value().count == 1);
    CHECK(follows() == std::vector{2, 2, 2});
    REQUIRE(taken_back(company, moved));
    CHECK(follows() == std::vector{1, 1, 1});
    CHECK(company.is_sound());
}
