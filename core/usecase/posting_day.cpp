// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/posting_day.h"

#include "core/letters/postal_mail.h"
#include "core/store/open_ledger.h"
#include "core/store/planner_store.h"
#include "core/store/transaction.h"

namespace encours {

namespace {

Date posting_day(const store::Connection& connection, Date today, int hour) {
    const auto region = store::read_holiday_region(connection);
    return active_day_on_or_after(next_collection(today, hour, region), store::read_company_closings(connection),
                                  region);
}

} // namespace

Date next_posting_day(const std::filesystem::path& ledger, Date today, int hour) {
    const auto connection = store::open_ledger(ledger, store::Access::read);
    const store::ReadTransaction state(connection);
    return posting_day(connection, today, hour);
}

Date last_posting_day(const store::Connection& connection, Date today) {
    return posting_day(connection, today, collection_hour);
}

} // namespace encours
