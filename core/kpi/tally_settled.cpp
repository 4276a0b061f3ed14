// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/document_rules.h"
#include "core/kpi/tally.h"

#include <algorithm>
#include <limits>

// When the last cash of an invoice settled it: of invoices of one item at once, of others when their last part was met.

namespace encours {

void Tally::add_settled(Date day, Date issued, std::int64_t amount, int sign) {
    auto& sums = items_[late_class][slots_(day)];
    const auto days = sign * (day - issued);
    sums.settled_invoices += sign;
    sums.settled_days += days;
    sums.settled_amount += sign * amount;
    sums.settled_amount_days += static_cast<Wide>(amount) * days;
}

// As the list of entries would tell it, where nothing was paid back: then the invoice only ever gets more settled, and no
// cash day before the one that settles it can have done so too.
void Tally::add_settled_item(const ItemBlock& block, ItemPlace place) {
    const auto i = static_cast<std::size_t>(place.index);
    const auto begin = block.allocation_begin[i];
    const auto end = block.allocation_begin[i + 1];
    Date last{std::numeric_limits<std::int32_t>::min()};
    bool is_paid = false;
    bool is_paid_back = false;
    for (auto a = begin; a != end; ++a) {
        is_paid_back |= block.allocation_amount[a] < 0;
        if ((block.allocation_flags[a] & allocation_origin) == plain_cash) {
            is_paid = true;
            last = std::max(last, block.allocation_effective[a]);
        }
    }
    auto open = block.amount[i];
    std::int64_t last_cash = 0;
    for (auto a = begin; a != end; ++a) {
        const auto effective = block.allocation_effective[a];
        const auto amount = block.allocation_amount[a];
        const bool is_cash = (block.allocation_flags[a] & allocation_origin) == plain_cash;
        open -= effective <= last ? amount : 0;
        last_cash += effective == last && is_cash ? amount : 0;
    }
    if (!is_paid) {
        return;
    }
    if (is_paid_back || open + last_cash <= 0) {
        add_part(block.invoice_id[i], place);
    } else if (open <= 0) {
        add_settled(last, block.issued[i], block.amount[i], 1);
    }
}

void Tally::add_part(std::uint32_t invoice_id, ItemPlace place) {
    const bool starts_run = !invoice_parts_.continues_run(invoice_id);
    if (starts_run) {
        end_run();
    }
    invoice_parts_.add(invoice_id, place, starts_run);
    run_.add(receivables_, place);
}

void Tally::end_run() {
    if (run_.parts != 0 && book_invoice(run_, 1)) {
        invoice_parts_.mark_last_run_as_booked();
    }
    run_.clear();
}

// False, and nothing done, when facts that count depend on the date or an earlier cash day than the last settled it too:
// then it must be looked at for each date by itself.
bool Tally::book_invoice(const PartialInvoice& invoice, int sign) {
    if (invoice.changes) {
        return false;
    }
    const auto last = last_cash_day(invoice.entries);
    if (!last || !bears_delay(invoice.kind, invoice.amount)) {
        return true;
    }
    for (const auto& entry : invoice.entries) {
        if (entry.is_cash && entry.effective != *last && settles(invoice.entries, invoice.amount, entry.effective)) {
            return false;
        }
    }
    if (settles(invoice.entries, invoice.amount, *last)) {
        add_settled(*last, invoice.issued, invoice.amount, sign);
    }
    return true;
}

// What was taken for a whole invoice and is none is taken back first.
void Tally::add_unfinished_invoices() {
    const auto load = [this](PartialInvoice& invoice, std::span<const InvoicePart> parts) {
        invoice.clear();
        for (const auto& part : parts) {
            invoice.add(receivables_, part.place);
        }
    };
    PartialInvoice invoice;
    invoice_parts_.for_each_unfinished([&](std::span<const InvoicePart> parts) {
        for_each_run(parts, [&](std::span<const InvoicePart> run) {
            if (run.front().is_booked) {
                load(invoice, run);
                book_invoice(invoice, -1);
            }
        });
        load(invoice, parts);
        if (!book_invoice(invoice, 1)) {
            rare_.add_invoice(parts);
        }
    });
}

} // namespace encours
