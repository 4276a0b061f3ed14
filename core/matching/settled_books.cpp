// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/settled_books.h"

#include "core/matching/book_flow.h"
#include "core/matching/book_lettering.h"
#include "core/matching/book_nodes.h"
#include "core/matching/book_numbers.h"
#include "core/matching/book_proposals.h"
#include "core/matching/book_take_backs.h"
#include "core/matching/book_transfers.h"

namespace encours {

SettledBooks settle_books(std::span<const BookLine> lines, const Coverage& covered) {
    auto books = books::read_lines(lines, covered);
    const auto groups = books::letter_groups(books);
    books::find_take_backs(books, groups);
    books::find_transfers(books);
    books::settle_lettered(books, groups);
    books::propose_set_offs(books);
    books::confirm_take_backs(books);
    books::follow_claims(books);
    books::number_documents(books);
    return std::move(books.result);
}

} // namespace encours
