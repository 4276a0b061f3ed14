// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/import_facts.h"

#include "tests/catch.h"

using namespace encours;

TEST_CASE("the facts of an import are read back as they were written") {
    ImportFacts facts;
    facts.batch = "b-2";
    facts.file_digest = sha256("file");
    facts.rows_read = 12;
    facts.rows_rejected = 2;
    facts.changes["b-2"] = {10, 123'456, 3, -7'000};
    facts.changes["b-1"] = {0, -5'00, 0, 0};
    const auto text = to_canonical_json(facts);
    const auto read = import_facts(text);
    REQUIRE(read);
    CHECK(read->batch == facts.batch);
    CHECK(read->file_digest == facts.file_digest);
    CHECK(read->rows_read == 12);
    CHECK(read->rows_rejected == 2);
    CHECK(read->changes == facts.changes);
    CHECK(batch_changes(text) == facts.changes);
    CHECK(to_canonical_json(*read) == text);
}

TEST_CASE("any event may change batches; others have no changes; nonsense is refused") {
    const BatchChanges taken_back{{"b-1", {-10, -123'456, -3, 7'000}}};
    CHECK(batch_changes(to_canonical_json(taken_back)) == taken_back);
    CHECK(batch_changes("{}") == BatchChanges{});
    CHECK_FALSE(batch_changes(""));
    CHECK_FALSE(batch_changes(R"({"batches":{"b-1":{"invoices":"many"}}})"));
    CHECK_FALSE(import_facts("{}"));
    CHECK_FALSE(import_facts(R"({"file_digest":"00"})"));
}
