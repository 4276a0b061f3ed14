// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/time_limits.h"

#include "core/law/claim_events.h"
#include "core/store/ledger_texts.h"
#include "core/store/open_ledger.h"
#include "core/store/transaction.h"
#include "core/usecase/debtors.h"

#include <algorithm>
#include <array>

namespace encours {

namespace {

/// Longer than any limit, as days before the date.
constexpr std::int32_t longest_look_back = 40 * 366;

Date end_of(const TimeLimit& limit) { return limit.possible_last_day.value_or(limit.last_day); }

/// Which claims are worth computing: of a debtor without events or choices, those due by a day.
class Nearness {
public:
    Nearness(ClaimNature nature, Date at) {
        for (const auto kind : {CustomerKind::business, CustomerKind::consumer, CustomerKind::public_body}) {
            Date low = at - longest_look_back; // in alarm
            Date high = at + 1;                // not
            while (high - low > 1) {
                const auto middle = low + (high - low) / 2;
                const LimitedClaim claim{kind, nature, middle, {}, {}, {}};
                (limit_alarm(time_limit(claim), at) == LimitAlarm::none ? high : low) = middle;
            }
            latest_due_[static_cast<std::size_t>(kind)] = low;
        }
    }
    [[nodiscard]] bool is_near(CustomerKind kind, Date due) const {
        return due <= latest_due_[static_cast<std::size_t>(kind)];
    }

private:
    std::array<Date, 3> latest_due_{};
};

class Search {
public:
    Search(const store::Connection& connection, const Receivables& receivables, Date at)
        : receivables_(receivables),
          at_(at),
          debtors_(connection, receivables),
          nearness_(debtors_.company().claim_nature, at) {}

    void run() {
        for (const auto& block : receivables_.items) {
            for (std::size_t i = 0; i < block->size(); ++i) {
                if (block->amount[i] > 0 && block->kind(i) != DocumentKind::credit_note)
                    look_at(*block, i);
            }
        }
        std::sort(found_.listed.begin(), found_.listed.end(), [](const NearLimit& a, const NearLimit& b) {
            const auto order = [](const NearLimit& one) {
                return std::tuple(one.alarm == LimitAlarm::over, end_of(one.limit), one.item_id);
            };
            return order(a) < order(b);
        });
    }

    [[nodiscard]] NearLimits found() && { return std::move(found_); }

private:
    void look_at(const ItemBlock& block, std::size_t i) {
        const auto customer = block.customer[i];
        const auto* choices = debtors_.choices(block.invoice_id[i]);
        const auto kind = debtors_.conditions(customer).kind;
        if (choices == nullptr && !debtors_.has_events(customer) && !nearness_.is_near(kind, block.due[i]))
            return;
        const auto open = open_on(receivables_, block, i, at_);
        if (open <= 0)
            return;
        const auto events =
            claim_events(debtors_.events(customer), DueItemId{block.item_id[i]}, block.issued[i], block.due[i], at_);
        LimitedClaim claim;
        claim.debtor = kind;
        claim.nature = debtors_.company().claim_nature;
        claim.due = block.due[i];
        if (choices != nullptr) {
            claim.nature = choices->nature.value_or(claim.nature);
            claim.performed_on = choices->performed_on;
        }
        if (events.judged)
            claim.judged_on = events.judged->enforceable;
        claim.events = events.limitation;
        const auto limit = time_limit(claim);
        const auto alarm = limit_alarm(limit, at_);
        if (alarm != LimitAlarm::none)
            add(block, i, open, limit, alarm);
    }

    void add(const ItemBlock& block, std::size_t i, std::int64_t open, const TimeLimit& limit, LimitAlarm alarm) {
        auto& one = found_.listed.emplace_back();
        one.item_id = block.item_id[i];
        one.invoice_id = block.invoice_id[i];
        one.customer = receivables_.customers->at(block.customer[i]);
        one.due = block.due[i];
        one.open = open;
        one.currency = block.currency[i];
        one.limit = limit;
        one.alarm = alarm;
        auto& count = found_.by_alarm[static_cast<std::size_t>(alarm)];
        ++count.items;
        if (one.currency == receivables_.currency)
            count.open += open;
    }

    const Receivables& receivables_;
    Date at_;
    Debtors debtors_;
    Nearness nearness_;
    NearLimits found_;
};

void add_texts(const store::Connection& connection, std::vector<NearLimit>& listed) {
    std::vector<std::uint32_t> invoices;
    std::vector<CustomerId> customers;
    for (const auto& one : listed) {
        invoices.push_back(one.invoice_id);
        customers.push_back(one.customer);
    }
    const auto numbers = store::read_invoice_texts(connection, invoices);
    const auto names = store::read_customer_texts(connection, customers);
    for (std::size_t i = 0; i < listed.size(); ++i) {
        listed[i].number = numbers[i].number;
        listed[i].customer_code = names[i].code;
        listed[i].customer_name = names[i].name;
    }
}

} // namespace

NearLimits near_limits(const std::filesystem::path& ledger, const Receivables& receivables, Date at, std::size_t most) {
    const auto connection = store::open_ledger(ledger, store::Access::read);
    const store::ReadTransaction state(connection);
    Search search(connection, receivables, at);
    search.run();
    auto found = std::move(search).found();
    if (found.listed.size() > most)
        found.listed.resize(most);
    add_texts(connection, found.listed);
    return found;
}

} // namespace encours
