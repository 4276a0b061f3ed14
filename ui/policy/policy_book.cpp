// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policy/policy_book.h"

#include <QCoreApplication>

#include <algorithm>

namespace encours {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PolicyBook)
};

const ReminderPolicy* find(const std::vector<ReminderPolicy>& policies, const std::string& key) {
    const auto found =
        std::find_if(policies.begin(), policies.end(), [&](const ReminderPolicy& one) { return one.key == key; });
    return found != policies.end() ? &*found : nullptr;
}

} // namespace

std::shared_ptr<const PolicyBook> PolicyBook::of(std::shared_ptr<const LedgerView> view,
                                                 const std::filesystem::path& ledger) {
    auto book = std::make_shared<PolicyBook>();
    book->view = std::move(view);
    const Receivables& receivables = *book->view->snapshot->receivables;
    book->list = read_segments(ledger);
    book->policies = read_policies(ledger);
    book->traits = customer_traits(ledger, receivables, book->view->at);
    book->followed = followed_customers(ledger, receivables, book->view->at);
    book->known = KnownValues::of(book->traits, book->currency());
    return book;
}

const ReminderPolicy* PolicyBook::published(const std::string& key) const { return find(policies.policies, key); }

const ReminderPolicy* PolicyBook::draft(const std::string& key) const { return find(policies.drafts, key); }

const ReminderPolicy* PolicyBook::companyPolicy() const {
    const auto found = std::find_if(policies.policies.begin(), policies.policies.end(),
                                    [](const ReminderPolicy& one) { return one.is_default; });
    return found != policies.policies.end() ? &*found : nullptr;
}

QString PolicyBook::policyName(const std::string& key) const {
    if (const auto* policy = published(key))
        return QString::fromStdString(policy->name);
    const auto* company = companyPolicy();
    return company != nullptr ? Words::tr("%1 (the company's)").arg(QString::fromStdString(company->name))
                              : Words::tr("none");
}

QString PolicyBook::personaName(std::optional<PersonaId> persona) const {
    for (const Persona& one : list.personas)
        if (persona == one.id)
            return QString::fromStdString(one.name);
    return {};
}

QString PolicyBook::segmentName(std::uint32_t place) const {
    return place < list.segments.size() ? QString::fromStdString(list.segments[place].name) : QString();
}

int PolicyBook::followers(const std::string& key) const {
    return static_cast<int>(std::count_if(followed.policy.begin(), followed.policy.end(), [&](std::uint16_t place) {
        return place < followed.policies.size() && followed.policies[place].key == key;
    }));
}

} // namespace encours
