// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/merge_customers.h"

#include "core/store/transaction.h"
#include "tests/catch.h"
#include "tests/core/usecase/importing_books.h"

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
    // Taking it back gives back what moved, and what came since under the old code.
    REQUIRE(unmerge_customers(unmerge(ledger, done.value().merge), ledger.clock).ok());
    CHECK(holdings(ledger) == "A|F1 A|F2 B|G1 B|G2 B|G3 C|H1 / A|10000 B|3000 / A|Anne|1 B|Bob|1 / A| B| C|");
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
        connection.execute("INSERT INTO policy_choice (policy_key, customer_id, on_day)"
                           " SELECT 'p' || code, id, 20560 FROM customer WHERE code <> 'C'");
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

namespace {

/// One ledger in which B stood under A for a while, and one in which it never did, end the same.
struct Parted {
    Importing merged, never;
    MergeRequest request;

    explicit Parted(const std::string& first) {
        for (auto* ledger : {&merged, &never})
            REQUIRE(holds(ledger->import(first)));
    }
    /// What comes while they are one comes again afterwards.
    void check(const std::vector<std::pair<std::string, ListKind>>& meanwhile) {
        const auto import = [](Importing& ledger, const std::pair<std::string, ListKind>& file) {
            return ledger.import(file.first, [&](ImportRequest& to) { to.csv.kind = file.second; });
        };
        const auto done = merge_customers(merge(merged, "B", "A"), merged.clock);
        REQUIRE(done.ok());
        for (const auto& file : meanwhile) {
            REQUIRE(holds(import(merged, file)));
            REQUIRE(holds(import(never, file)));
        }
        REQUIRE(unmerge_customers(unmerge(merged, done.value().merge), merged.clock).ok());
        CHECK(merged.is_sound());
        for (const auto& file : meanwhile) {
            const auto again = import(merged, file);
            CHECK(holds(again));
            CHECK(again.customers.added + again.invoices.added + again.credit_notes.added + again.payments.added == 0);
        }
        CHECK(exported(merged) == exported(never));
        CHECK(merged.is_sound());
    }
};

} // namespace

TEST_CASE("what lists brought while two customers were one goes to its own, and comes again without doubles",
          "[usecase]") {
    Parted both("number;issued;due;amount;settled;customer_code;customer_name\n"
                "F1;2026-01-01;2026-02-01;100;;A;Martin\nG1;2026-01-02;2026-02-02;70;;B;Bois\n");
    both.check({{"number;issued;due;amount;settled;customer_code;customer_name\n"
                 "F1;2026-01-01;2026-02-01;100;;A;Martin\n"
                 "F2;2026-03-01;2026-04-01;20;2026-04-02;A;Martin\n"
                 "G2;2026-03-02;2026-04-02;30;2026-04-03;B;Bois\n"
                 "G3;2026-03-03;2026-04-03;45;;B;Bois\n",
                 ListKind::receivables},
                {"customer_code;customer_name;number;reference;amount;paid\n"
                 "A;;;VIR 1;45;2026-04-10\n" // the amount of G3, but it is A's cash
                 "B;;;VIR 2;70;2026-04-11\n"
                 ";Bois;;VIR 3;5;2026-04-12\n"
                 ";;G3;VIR 4;7;2026-04-13\n",
                 ListKind::payments}});
    CHECK(both.merged.rows("SELECT c.code, p.reference FROM payment p JOIN customer c ON c.id = p.customer_id"
                           " WHERE p.reference <> '' ORDER BY 2",
                           2) == "A|VIR 1 B|VIR 2 B|VIR 3 B|VIR 4");
}

TEST_CASE("contacts that a list brought under the old code go with their customer", "[usecase]") {
    Parted both("number;issued;amount;customer_code\nF1;2026-01-01;5;A\nG1;2026-01-01;6;B\n");
    both.check(
        {{"code;name;contact;email\nA;Martin;Anne;anne@example.fr\nB;Bois;Bob;bob@example.fr\n", ListKind::customers}});
    CHECK(both.merged.rows("SELECT c.code, t.name FROM contact t JOIN customer c ON c.id = t.customer_id ORDER BY 1",
                           2) == "A|Anne B|Bob");
}

TEST_CASE("lines of the books that came while two customers were one go to their own", "[usecase]") {
    const auto line = [](int entry, const std::string& day, const std::string& account, const std::string& customer,
                         const std::string& reference, const std::string& amounts) {
        return "VE\tVE\t" + std::to_string(entry) + "\t" + day + "\t" + account + "\t" + account + "\t" + customer +
               "\t" + customer + "\t" + reference + "\t" + day + "\tx\t" + amounts + "\t\t\t" + day + "\t\t\n";
    };
    const auto invoice = [&](int entry, const std::string& day, const std::string& customer,
                             const std::string& number) {
        return line(entry, day, "411000", customer, number, "120,00\t0,00") +
               line(entry, day, "707000", "", number, "0,00\t120,00");
    };
    const auto payment = [&](int entry, const std::string& day, const std::string& customer, const std::string& ref) {
        return line(entry, day, "512000", "", ref, "120,00\t0,00") +
               line(entry, day, "411000", customer, ref, "0,00\t120,00");
    };
    const auto first = fec_header + invoice(1, "20260110", "A", "F1") + invoice(2, "20260111", "B", "G1");
    Parted both(first);
    // A pays an amount that both owe: while they are one it may settle either.
    both.check({{first + invoice(3, "20260210", "B", "G2") + invoice(4, "20260211", "A", "F2") +
                     payment(5, "20260301", "A", "VIR") + payment(6, "20260302", "B", "G2"),
                 ListKind::receivables}});
}
