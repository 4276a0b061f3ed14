// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecase/merge_customers.h"
#include "ui/common/ledger_session.h"

#include <QObject>

namespace encours {

class CustomersPage;

/// Merges two customers that are selected on the page, and takes merges back: asks first, works on the session's worker,
/// and says on the page what was done.
class CustomerMerge : public QObject {
    Q_OBJECT

public:
    /// The page owns it; the session outlives both.
    CustomerMerge(LedgerSession& session, CustomersPage& page);

private:
    void ask(CustomerId first, CustomerId second);
    void merge(CustomerId customer, CustomerId into);
    void takeBack(const std::string& merge);
    void look(const std::vector<CustomerId>& selected);
    void say(const Result<MergedCustomers, MergeFailure>& done, bool takenBack);

    LedgerSession& session_;
    CustomersPage& page_;
    std::string last_;     ///< the merge that the page speaks of
    std::string selected_; ///< the latest into the customer that is selected
    int asked_ = 0;        ///< number of the last look: answers to earlier ones are dropped
};

} // namespace encours
