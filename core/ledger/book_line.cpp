// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/book_line.h"

#include "core/base/content_hash.h"

namespace encours {

std::uint64_t line_identity(const BookLine& line) {
    ContentHash hash;
    hash.add(line.journal).add(std::int64_t{line.booked.days}).add(line.account_number).add(line.customer_code);
    hash.add(line.reference);
    // No day lies before every day that a ledger may hold.
    hash.add(line.document_day ? std::int64_t{line.document_day->days} : std::int64_t{INT32_MIN});
    return hash.add(line.amount).add(line.ordinal).value();
}

} // namespace encours
