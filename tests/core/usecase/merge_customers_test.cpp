// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/merge_customers.h"

#include "core/store/transaction.h"
#include "tests/catch.h"
#include "tests/core/usecase/importing.h"

using namespace encours;
using namespace encours::test;

namespace {

const std::string list = "number;issued;due;amount;settled;customer_code;customer_name;customer_contact\n"
                         "F1;2026-01-01;2026-02-01;100;2026-02-03;A;Martin;Anne\n"
                         "F2;2026-01-05;2026-02-05;250;;A;Martin;Anne\n"
                         "G1;2026-01-01;2026-02-01;70;;B;Martin SARL;Bob\n"
                         "G2;2026-01-01;2026-02-01;30;2026-03-01;B;Martin SARL;Bob\n"
                         "H1;2026-01-01;2026-02-01;10;;C;Durand;\n";

CustomerId id_of(const Importing& ledger, const std::string& code) {
    return CustomerId{ledger.number("SELECT id FROM customer WHERE code = '" + code + "'")};
}

MergeRequest merge(const Importing& ledger, const std::string& code, const std::string& into) {
    return {ledger.ledger, id_of(ledger, code), id_of(ledger, into), "Jeanne"};
}

UnmergeRequest unmerge(const Importing& ledger, const std::string& merge) { return {ledger.ledger, merge, "Jeanne"}; }

/// Which customer has what.
std::string holdings(const Importing& ledger) {
    return ledger.rows("SELECT c.code, i.number FROM invoice i JOIN customer c ON c.id = i.customer_id ORDER BY 1, 2",
                       2) +
           " / " +
           ledger.rows("SELECT c.code, p.amount_minor FROM payment p JOIN customer c ON c.id = p.customer_id"
                       " ORDER BY 1, 2",
                       2) +
           " / " +
           ledger.rows("SELECT c.code, t.name, t.is_default FROM contact t JOIN customer c ON c.id = t.customer_id"
                       " ORDER BY 1, 2",
                       3) +
           " / " +
           ledger.rows("SELECT c.code, coalesce(o.code, '') FROM customer c"
                       " LEFT JOIN customer o ON o.id = c.merged_into ORDER BY 1",
                       2);
}

} // namespace

TEST_CASE("a merge gives everything to the other, and the next import follows it", "[usecase]") {
    Importing ledger;
    REQUIRE(holds(ledger.import(list)));
    const auto before = holdings(ledger);
    const auto preview = preview_merge(merge(ledger, "B", "A"));
    REQUIRE(preview.ok());
    CHECK(preview.value().documents == 2);
    CHECK(preview.value().payments == 1);
    CHECK(preview.value().contacts == 1);
    CHECK(holdings(ledger) == before);
    const auto done = merge_customers(merge(ledger, "B", "A"), ledger.clock);
    REQUIRE(done.ok());
    const std::string one = "A|F1 A|F2 A|G1 A|G2 C|H1 / A|3000 A|10000 / A|Anne|1 A|Bob|0 / A| B|A C|";
    CHECK(holdings(ledger) == one);
    CHECK(ledger.is_sound());
    // The old code in the next list finds the other; nothing is added.
    const auto again = ledger.import(list);
    CHECK(again.invoices == Count{0, 0, 5});
    CHECK(again.customers.added == 0);
    CHECK(holdings(ledger) == one);
    ledger.import("number;issued;amount;customer_code\nG3;2026-04-01;5;B\n");
    CHECK(ledger.rows("SELECT c.code FROM invoice i JOIN customer c ON c.id = i.customer_id WHERE number = 'G3'", 1) ==
          "A");
    // Taking it back gives back what moved, and leaves what came after.
    REQUIRE(unmerge_customers(unmerge(ledger, done.value().merge), ledger.clock).ok());
    CHECK(holdings(ledger) == "A|F1 A|F2 A|G3 B|G1 B|G2 C|H1 / A|10000 B|3000 / A|Anne|1 B|Bob|1 / A| B| C|");
    CHECK(ledger.is_sound());
    CHECK(ledger.rows("SELECT event FROM journal_entry WHERE entity = 'customer' ORDER BY id", 1) ==
          "customers_merged customers_unmerged");
    const auto twice = unmerge_customers(unmerge(ledger, done.value().merge), ledger.clock);
    REQUIRE_FALSE(twice.ok());
    CHECK(twice.error().reason == MergeFailure::Reason::unknown_merge);
}

TEST_CASE("merges upon merges are taken back from the last", "[usecase]") {
    Importing ledger;
    REQUIRE(holds(ledger.import(list)));
    const auto before = holdings(ledger);
    const auto first = merge_customers(merge(ledger, "B", "A"), ledger.clock);
    const auto second = merge_customers(merge(ledger, "A", "C"), ledger.clock);
    REQUIRE(second.ok());
    CHECK(ledger.rows("SELECT c.code FROM customer c WHERE merged_into = (SELECT id FROM customer WHERE code = 'C')"
                      " ORDER BY 1",
                      1) == "A B");
    CHECK(ledger.import(list).customers.added == 0);
    CHECK(unmerge_customers(unmerge(ledger, first.value().merge), ledger.clock).error().reason ==
          MergeFailure::Reason::merged_further);
    CHECK(merges_into(ledger.ledger, id_of(ledger, "C")).size() == 1);
    REQUIRE(unmerge_customers(unmerge(ledger, second.value().merge), ledger.clock).ok());
    REQUIRE(unmerge_customers(unmerge(ledger, first.value().merge), ledger.clock).ok());
    CHECK(holdings(ledger) == before);
    CHECK(ledger.is_sound());
}

TEST_CASE("what cannot be one is refused, and nothing moves", "[usecase]") {
    Importing ledger;
    REQUIRE(holds(ledger.import(list + "F1;2026-01-01;2026-02-01;7;;C;Durand;\n")));
    const auto before = holdings(ledger);
    const auto same = merge_customers(merge(ledger, "C", "A"), ledger.clock);
    REQUIRE_FALSE(same.ok());
    CHECK(same.error().reason == MergeFailure::Reason::same_document);
    CHECK(same.error().number == "F1");
    CHECK(merge_customers(merge(ledger, "A", "A"), ledger.clock).error().reason == MergeFailure::Reason::same_customer);
    REQUIRE(merge_customers(merge(ledger, "B", "A"), ledger.clock).ok());
    CHECK(merge_customers(merge(ledger, "B", "C"), ledger.clock).error().reason ==
          MergeFailure::Reason::unknown_customer);
    CHECK(before != holdings(ledger));
}

TEST_CASE("payers, groups and choices survive a merge and its taking back", "[usecase]") {
    Importing ledger;
    REQUIRE(holds(ledger.import("number;issued;amount;customer_code;customer_payer\n"
                                "F1;2026-01-01;5;A;B\nF2;2026-01-01;5;C;B\nF3;2026-01-01;5;B;\n")));
    {
        auto connection = store::open_ledger(ledger.ledger, store::Access::bulk_write);
        store::Transaction transaction(connection);
        connection.execute("INSERT INTO policy_choice (policy_key, customer_id)"
                           " SELECT 'p' || code, id FROM customer WHERE code <> 'C'");
        transaction.commit();
    }
    const char* const payers = "SELECT c.code, coalesce(p.code, '') FROM customer c"
                               " LEFT JOIN customer p ON p.id = c.payer_id ORDER BY 1";
    const char* const choices =
        "SELECT c.code, policy_key FROM policy_choice h JOIN customer c ON c.id = h.customer_id ORDER BY 2";
    const auto payers_before = ledger.rows(payers, 2);
    const auto choices_before = ledger.rows(choices, 2);
    const auto done = merge_customers(merge(ledger, "B", "A"), ledger.clock);
    REQUIRE(done.ok());
    CHECK(ledger.rows(payers, 2) == "A| B| C|A"); // nobody is his own payer
    CHECK(ledger.rows(choices, 2) == "A|pA B|pB");
    REQUIRE(unmerge_customers(unmerge(ledger, done.value().merge), ledger.clock).ok());
    CHECK(ledger.rows(payers, 2) == payers_before);
    CHECK(ledger.rows(choices, 2) == choices_before);
    CHECK(ledger.is_sound());
}
