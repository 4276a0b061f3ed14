// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/glance_data.h"

#include "core/usecase/customer_list.h"
#include "core/usecase/guides.h"
#include "core/usecase/holds.h"

namespace encours {

GlanceData readGlance(const LedgerFile& file, const std::shared_ptr<const LedgerView>& view, CustomerId customer,
                      const std::string& language) {
    GlanceData data;
    const Receivables& receivables = *view->snapshot->receivables;
    const auto index = receivables.index_of(customer);
    auto known = index ? read_customer(file.path(), customer) : std::nullopt;
    if (!known)
        return data;
    data.detail = CustomerDetail::of(view, *index);
    data.detail.addTexts(file);
    data.detail.file = std::move(*known);
    data.statement = customer_statement(file.path(), customer, view->at);
    data.promises = promises_of(file.path(), receivables, customer, view->at);
    data.plans = plans_of(file.path(), receivables, customer, view->at);
    data.holds = holds_of(file.path(), customer);
    data.answers = answers_of(file.path(), customer);
    data.guides = read_guides(file.path(), language);
    return data;
}

} // namespace encours
