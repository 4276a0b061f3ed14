// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customer_merge.h"

#include "ui/common/actor.h"
#include "ui/common/message_bar.h"
#include "ui/customers/customers_page.h"
#include "ui/customers/merge_dialog.h"
#include "ui/language/merge_sentence.h"

#include <QPushButton>

namespace encours {

CustomerMerge::CustomerMerge(LedgerSession& session, CustomersPage& page)
    : QObject(&page), session_(session), page_(page) {
    connect(&page, &CustomersPage::mergeRequested, this, &CustomerMerge::ask);
    connect(&page, &CustomersPage::selectionChanged, this, &CustomerMerge::look);
    connect(&page, &CustomersPage::takeBackRequested, this, [this] { takeBack(selected_); });
    connect(&page.messages(), &MessageBar::actionRequested, this, [this] { takeBack(last_); });
    connect(&session, &LedgerSession::ledgerChanged, &page.messages(), &MessageBar::silence);
}

void CustomerMerge::ask(CustomerId first, CustomerId second) {
    session_.change(this, [this, first, second](const std::filesystem::path& path, const Clock&) {
        const auto firstGoes = preview_merge({path, first, second, {}});
        const auto secondGoes = preview_merge({path, second, first, {}});
        return [this, first, second, firstGoes, secondGoes] {
            if (!firstGoes.ok() || !secondGoes.ok())
                return say(firstGoes.ok() ? secondGoes : firstGoes, false);
            auto* dialog = new MergeDialog(firstGoes.value(), secondGoes.value(), page_.window());
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            connect(dialog, &QDialog::accepted, this, [this, dialog, first, second] {
                if (dialog->doesFirstGo())
                    merge(first, second);
                else
                    merge(second, first);
            });
            dialog->open();
        };
    });
}

void CustomerMerge::merge(CustomerId customer, CustomerId into) {
    session_.change(this, [this, customer, into](const std::filesystem::path& path, const Clock& clock) {
        const auto done = merge_customers({path, customer, into, actorName()}, clock);
        return [this, done] { say(done, false); };
    });
}

void CustomerMerge::takeBack(const std::string& merge) {
    session_.change(this, [this, merge](const std::filesystem::path& path, const Clock& clock) {
        const auto done = unmerge_customers({path, merge, actorName()}, clock);
        return [this, done] { say(done, true); };
    });
}

void CustomerMerge::look(const std::vector<CustomerId>& selected) {
    const int number = ++asked_;
    selected_.clear();
    page_.offerTakeBack({});
    if (selected.size() != 1)
        return;
    session_.change(this, [this, number, customer = selected.front()](const std::filesystem::path& path, const Clock&) {
        const auto merges = merges_into(path, customer);
        return [this, number, merges] {
            if (number != asked_ || merges.empty())
                return;
            selected_ = merges.front().merge;
            page_.offerTakeBack(customerText(merges.front().name, merges.front().code));
        };
    });
}

void CustomerMerge::say(const Result<MergedCustomers, MergeFailure>& done, bool takenBack) {
    if (!done.ok()) {
        page_.messages().say(MessageBar::Kind::warning, mergeFailureSentence(done.error()));
        return;
    }
    const auto& merge = done.value();
    const auto customer = customerText(merge.name, merge.code);
    const auto into = customerText(merge.into_name, merge.into_code);
    last_ = merge.merge;
    if (takenBack)
        page_.messages().say(
            MessageBar::Kind::note,
            tr("%1 and %2 are two customers again. What came after the merge stays with %2.").arg(customer, into));
    else
        page_.messages().say(MessageBar::Kind::note, tr("%1 was merged into %2.").arg(customer, into), tr("Take back"));
}

} // namespace encours
