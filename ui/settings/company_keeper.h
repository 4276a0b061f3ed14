// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecase/company_identity.h"
#include "ui/common/ledger_failure.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <variant>

namespace encours {

/// Reads, saves and takes back the company's data on a thread of its own, one after the other and in the order asked.
/// What was asked for is done even when this is destroyed first; answers come on the thread that asked.
class CompanyKeeper : public QObject {
    Q_OBJECT

public:
    using Kept = std::variant<CompanyState, CompanyRefusal, LedgerFailure>;
    using Answer = std::function<void(const Kept&)>;

    /// The clock outlives this.
    explicit CompanyKeeper(const Clock& clock, QObject* parent = nullptr);
    ~CompanyKeeper() override;

    void read(const std::filesystem::path& ledger, const Answer& then);
    void save(const SaveCompanyRequest& request, const Answer& then);
    void undo(const UndoCompanyRequest& request, const Answer& then);
    /// Waits until all was done and answered.
    void finish();

private:
    void post(const std::filesystem::path& ledger, std::function<Kept()> work, const Answer& then);

    const Clock& clock_;
    QThreadPool pool_;
};

} // namespace encours
