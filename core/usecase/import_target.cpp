// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/import_target.h"

#include "core/store/company_store.h"
#include "core/store/open_ledger.h"

namespace encours {

namespace {

bool holds_nothing(const std::filesystem::path& file) {
    std::error_code unknown;
    return !std::filesystem::exists(file, unknown) || std::filesystem::file_size(file, unknown) == 0;
}

} // namespace

std::string text_of(const std::filesystem::path& path) {
    const auto utf8 = path.generic_u8string();
    return {utf8.begin(), utf8.end()};
}

ImportTarget::ImportTarget(const ImportRequest& request, const Clock& clock)
    : request_(request),
      connection_(request.dry_run && holds_nothing(request.ledger) ? store::Connection::temporary()
                  : request.dry_run ? store::open_ledger(request.ledger, store::Access::bulk_write)
                                    : store::open_or_create_ledger(request.ledger, store::Access::bulk_write)) {
    if (request.dry_run || connection_.is_empty())
        return;
    lease_.emplace(connection_, clock.now_utc_ms());
}

ImportTarget::~ImportTarget() {
    lease_.reset();
    store::discard_if_unused(std::move(connection_));
}

void ImportTarget::prepare(const store::Transaction& transaction, Currency currency) const {
    if (!store::ensure_schema(transaction))
        return;
    store::Company company;
    company.name = request_.company_name.empty() ? text_of(request_.ledger.stem()) : request_.company_name;
    company.currency = currency;
    store::insert_company(transaction, company);
}

} // namespace encours
