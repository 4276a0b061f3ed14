// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/invoice_finder.h"

#include "tests/ui/catch_qt.h"
#include "tests/ui/common/sample_view.h"

using namespace encours;
using namespace encours::test;

namespace {

/// The sample ledger's documents, numbered FA-2026-0001 and so on.
class Finding {
public:
    Finding() {
        for (const auto& block : view->snapshot->receivables->items)
            for (const auto id : block->invoice_id)
                last = std::max(last, id);
        for (std::uint32_t id = 1; id <= last; ++id)
            numbers.add(id, "FA-2026-" + std::string(id < 10 ? "000" : "00") + std::to_string(id));
    }
    [[nodiscard]] FoundInvoices find(const char* text, std::size_t most = 50) const {
        return findInvoices(*view, numbers, QString::fromUtf8(text), most, [] { return true; }).value();
    }

    std::shared_ptr<const LedgerView> view = viewOf(sampleLedger(), day("2026-10-31"));
    InvoiceNumbers numbers;
    std::uint32_t last = 0;
};

} // namespace

TEST_CASE("an invoice is found by its number, however it is spelt, and by a part of it", "[search]") {
    const Finding finding;
    for (const char* text : {"FA-2026-0007", "fa20260007", "0007"}) {
        const auto found = finding.find(text);
        INFO(text);
        REQUIRE(found.count == 1);
        CHECK(found.first.at(0).id == InvoiceId{7});
        CHECK(found.first.at(0).number == QStringLiteral("FA-2026-0007"));
    }
    CHECK(finding.find("2026 7 fa").first.front().number.contains(u'7'));
    CHECK(finding.find("AV-1").count == 0);
    CHECK(finding.find("  ").count == 0);
}

TEST_CASE("what is found bears its customer and what is open of it, the latest first", "[search]") {
    const Finding finding;
    const auto found = finding.find("FA", 5);
    CHECK(found.count == finding.last);
    REQUIRE(found.first.size() == 5);
    CHECK(found.first.front().id == InvoiceId{finding.last});
    const auto& receivables = *finding.view->snapshot->receivables;
    for (const auto& one : found.first) {
        std::int64_t amount = 0;
        std::int64_t open = 0;
        for (const auto& block : receivables.items)
            for (std::size_t i = 0; i < block->size(); ++i)
                if (block->invoice_id[i] == static_cast<std::uint32_t>(one.id.value)) {
                    amount += block->amount[i];
                    open += open_on(receivables, *block, i, finding.view->at);
                    CHECK(one.customer == block->customer[i]);
                }
        CHECK(one.amount == amount);
        CHECK(one.open == open);
    }
}

TEST_CASE("a search that nobody waits for stops, and what the view does not know yet is not shown", "[search]") {
    Finding finding;
    CHECK_FALSE(findInvoices(*finding.view, finding.numbers, QStringLiteral("FA"), 50, [] { return false; }));
    finding.numbers.add(finding.last + 1, "NEW-1");
    CHECK(finding.find("NEW").count == 0);
}
