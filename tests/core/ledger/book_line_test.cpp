// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/book_line.h"
#include "tests/catch.h"

using namespace encours;

namespace {

BookLine sample() {
    BookLine line;
    line.account_number = "411000";
    line.customer_code = "A";
    line.journal = "VE";
    line.entry_number = "12";
    line.booked = *from_iso("2026-01-05");
    line.reference = "F1";
    line.document_day = from_iso("2026-01-04");
    line.label = "Facture";
    line.amount = 12000;
    return line;
}

} // namespace

TEST_CASE("a line stays itself when its draft is renumbered, lettered, validated, renamed", "[ledger]") {
    const auto identity = line_identity(sample());
    auto line = sample();
    line.entry_number = "4711";
    line.label = "Facture F1";
    line.lettering = "AA";
    line.lettered_on = from_iso("2026-02-01");
    line.validated_on = from_iso("2026-02-28");
    line.customer_name = "Dupont";
    line.role = EntryRole::invoice;
    line.net = 10000;
    CHECK(line_identity(line) == identity);
    // The ledger keeps identities: they must not change from one version to the next.
    CHECK(identity == 0xF4F06B16D556C618ULL);
}

TEST_CASE("a line is another one with another journal, day, account, customer, reference, amount, ordinal",
          "[ledger]") {
    const auto identity = line_identity(sample());
    const auto changed = [identity](auto change) {
        auto line = sample();
        change(line);
        return line_identity(line) != identity;
    };
    CHECK(changed([](BookLine& line) { line.journal = "OD"; }));
    CHECK(changed([](BookLine& line) { line.booked = line.booked + 1; }));
    CHECK(changed([](BookLine& line) { line.account_number = "411001"; }));
    CHECK(changed([](BookLine& line) { line.customer_code = "B"; }));
    CHECK(changed([](BookLine& line) { line.reference = "F2"; }));
    CHECK(changed([](BookLine& line) { line.document_day = line.booked; }));
    CHECK(changed([](BookLine& line) { line.document_day.reset(); }));
    CHECK(changed([](BookLine& line) { line.amount = -12000; }));
    CHECK(changed([](BookLine& line) { line.ordinal = 1; }));
}
