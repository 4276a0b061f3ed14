// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/report.h"
#include "core/ledger/book_line.h"
#include "core/ledger/ids.h"
#include "core/store/book_customer_store.h"

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace encours {

/// The customers of the books: found by the code of their account, or by their name where another source brought them
/// (see same_customer.h), added when they are new. The code of the books is the customer's; another source's becomes an
/// alias. A name that an invoicing list told stays; else it is the newest line's.
class BookCustomers {
public:
    BookCustomers(const store::Transaction& transaction, BatchId batch, std::int64_t source_id,
                  store::RowHistory& history);

    /// Meets all customers of a file.
    void meet(const std::vector<BookLine>& lines);
    [[nodiscard]] CustomerId of(const std::string& code) const { return ids_.at(code); }
    /// A customer's lines, all of them: its name follows.
    void name_by(CustomerId customer, const std::vector<BookLine>& lines);
    [[nodiscard]] std::vector<CustomerId> met() const;
    [[nodiscard]] Count count() const;
    void save() { store_.save(); }

private:
    void find_or_add(const std::string& code, const std::string& name, bool name_is_single);

    store::BookCustomerStore store_;
    std::unordered_map<std::string, CustomerId> ids_; ///< by the books' code, as this source may mean it
    std::unordered_set<std::int64_t> met_, added_, updated_;
};

} // namespace encours
