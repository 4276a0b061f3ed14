// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/company_keeper.h"

#include <QCoreApplication>
#include <QEvent>
#include <QMetaObject>

#include <utility>

namespace encours {

namespace {

CompanyKeeper::Kept keptOf(Result<CompanyState, CompanyRefusal> result) {
    if (!result)
        return result.error();
    return std::move(result).value();
}

} // namespace

CompanyKeeper::CompanyKeeper(const Clock& clock, QObject* parent) : QObject(parent), clock_(clock) {
    pool_.setMaxThreadCount(1);
}

CompanyKeeper::~CompanyKeeper() { pool_.waitForDone(); }

void CompanyKeeper::post(const std::filesystem::path& ledger, std::function<Kept()> work, const Answer& then) {
    pool_.start([this, ledger, work = std::move(work), then] {
        Kept answer{LedgerFailure{}};
        try {
            answer = work();
        } catch (...) {
            answer = currentLedgerFailure(ledger);
        }
        QMetaObject::invokeMethod(
            this, [then, answer = std::move(answer)] { then(answer); }, Qt::QueuedConnection);
    });
}

void CompanyKeeper::read(const std::filesystem::path& ledger, const Answer& then) {
    post(
        ledger, [ledger]() -> Kept { return read_company_state(ledger); }, then);
}

void CompanyKeeper::save(const SaveCompanyRequest& request, const Answer& then) {
    post(
        request.ledger, [this, request] { return keptOf(save_company(request, clock_)); }, then);
}

void CompanyKeeper::undo(const UndoCompanyRequest& request, const Answer& then) {
    post(
        request.ledger, [this, request] { return keptOf(undo_company_change(request, clock_)); }, then);
}

void CompanyKeeper::finish() {
    pool_.waitForDone();
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
}

} // namespace encours
