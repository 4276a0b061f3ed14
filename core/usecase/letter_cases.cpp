// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/letter_cases.h"

#include "core/letters/letter_template.h"
#include "core/store/open_ledger.h"
#include "core/store/run_store.h"
#include "core/store/transaction.h"
#include "core/usecase/letter_desk.h"

#include <algorithm>

namespace encours {

namespace {

constexpr std::size_t cases_at_once = 50;

bool is_written(Channel channel) { return form_of(channel).has_value(); }

/// Both sign it: it is about what is owed without a doubt.
bool is_signed(OwnDocument document) {
    return document == OwnDocument::payment_plan || document == OwnDocument::debt_acknowledgement;
}

using Visit = std::function<void(MessageCase one)>;

/// Of the messages that are there and go by one of those channels.
void visit_cases(const std::filesystem::path& ledger, const Receivables& receivables,
                 const std::vector<MessageId>& messages, Date on, bool (*wanted)(Channel), const Visit& visit) {
    const auto connection = store::open_ledger(ledger, store::Access::read);
    const store::ReadTransaction state(connection);
    std::vector<ReminderMessage> found;
    for (const auto id : messages) {
        auto message = store::read_message(connection, id);
        if (message && wanted(message->channel))
            found.push_back(std::move(*message));
    }
    if (found.empty())
        return;
    const LetterDesk desk(connection, receivables, on);
    for (std::size_t begin = 0; begin < found.size(); begin += cases_at_once) {
        const auto some = std::span(found).subspan(begin, std::min(cases_at_once, found.size() - begin));
        auto letters = desk.cases(desk.asks_of(some));
        for (std::size_t i = 0; i < some.size(); ++i)
            visit({some[i].id, std::move(letters[i])});
    }
}

std::vector<MessageCase> cases_of(const std::filesystem::path& ledger, const Receivables& receivables,
                                  const std::vector<MessageId>& messages, Date on, bool (*wanted)(Channel)) {
    std::vector<MessageCase> cases;
    visit_cases(ledger, receivables, messages, on, wanted, [&](MessageCase one) { cases.push_back(std::move(one)); });
    return cases;
}

LetterAsk ask_of(const OwnDocumentRequest& request, const LetterDesk& desk) {
    LetterAsk ask;
    ask.customer = request.customer;
    ask.document = template_key_of(request.document);
    ask.channel = request.channel;
    ask.tone = Tone::neutral;
    ask.deadline_days = request.deadline_days;
    ask.payment = request.payment;
    ask.is_receipt = request.document == OwnDocument::receipt;
    ask.is_statement = request.document == OwnDocument::account_statement;
    ask.about_disputes = request.document == OwnDocument::dispute_received;
    ask.plan = request.plan;
    ask.items = desk.items_of(request.customer);
    if (is_signed(request.document))
        std::erase_if(ask.items, [&](const LetterAsk::Item& item) { return desk.claimable(item.item_id) == 0; });
    return ask;
}

} // namespace

std::vector<MessageCase> read_letter_cases(const std::filesystem::path& ledger, const Receivables& receivables,
                                           const std::vector<MessageId>& messages, Date on) {
    return cases_of(ledger, receivables, messages, on, is_written);
}

void visit_letter_cases(const std::filesystem::path& ledger, const Receivables& receivables,
                        const std::vector<MessageId>& messages, Date on, const Visit& visit) {
    visit_cases(ledger, receivables, messages, on, is_written, visit);
}

std::vector<MessageCase> read_call_cases(const std::filesystem::path& ledger, const Receivables& receivables,
                                         const std::vector<MessageId>& messages, Date on) {
    return cases_of(ledger, receivables, messages, on, [](Channel channel) { return channel == Channel::telephone; });
}

void letter_cases_of_day(const LedgerFile& ledger, Date at,
                         const std::function<bool(const PlannedCase& planned, std::size_t total)>& visit) {
    const auto receivables = ledger.receivables();
    const auto connection = store::open_ledger(ledger.path(), store::Access::read);
    std::optional<LetterDesk> desk;
    {
        const store::ReadTransaction state(connection);
        desk.emplace(connection, *receivables, at);
    }
    const auto& input = desk->basis().input;
    auto plan = plan_day(input, at);
    std::erase_if(plan.actions, [](const ReminderAction& action) { return !is_written(action.channel); });
    const auto asks = desk->asks_of(plan); // one an action
    for (std::size_t begin = 0; begin < asks.size(); begin += cases_at_once) {
        const auto some = std::span(asks).subspan(begin, std::min(cases_at_once, asks.size() - begin));
        std::vector<LetterCase> letters;
        {
            const store::ReadTransaction state(connection);
            letters = desk->cases(some);
        }
        for (std::size_t i = 0; i < letters.size(); ++i) {
            const auto& action = plan.actions[begin + i];
            PlannedCase one{std::move(letters[i]), input.policies[action.policy].steps[action.step].key,
                            action.needs_approval};
            one.letter.specimen = true;
            if (!visit(one, asks.size()))
                return;
        }
    }
}

std::string_view template_key_of(OwnDocument document) {
    switch (document) {
    case OwnDocument::account_statement:
        return "account_statement";
    case OwnDocument::receipt:
        return "receipt";
    case OwnDocument::dispute_received:
        return "dispute_received";
    case OwnDocument::payment_plan:
        return "payment_plan";
    case OwnDocument::debt_acknowledgement:
        return "debt_acknowledgement";
    }
    return {};
}

std::optional<LetterCase> own_document_case(const std::filesystem::path& ledger, const Receivables& receivables,
                                            const OwnDocumentRequest& request) {
    if (!receivables.index_of(request.customer))
        return std::nullopt;
    const auto connection = store::open_ledger(ledger, store::Access::read);
    const store::ReadTransaction state(connection);
    const LetterDesk desk(connection, receivables, request.on);
    auto ask = ask_of(request, desk);
    if (!request.items.empty())
        std::erase_if(ask.items, [&](const LetterAsk::Item& item) {
            return std::find(request.items.begin(), request.items.end(), item.item_id) == request.items.end();
        });
    auto letter = std::move(desk.cases(std::vector{ask}).front());
    // What both sign is about the whole debt; the others tell.
    letter.claims_interest = is_signed(request.document);
    if ((ask.is_receipt && !letter.payment) || (ask.about_disputes && !letter.dispute))
        return std::nullopt;
    return letter;
}

void account_statement_cases(const std::filesystem::path& ledger, const Receivables& receivables,
                             const std::vector<CustomerId>& customers, Date on,
                             const std::function<bool(const LetterCase& letter, std::size_t looked_at)>& visit) {
    const auto connection = store::open_ledger(ledger, store::Access::read);
    std::optional<LetterDesk> desk;
    {
        const store::ReadTransaction state(connection);
        desk.emplace(connection, receivables, on);
    }
    for (std::size_t begin = 0; begin < customers.size(); begin += cases_at_once) {
        std::vector<LetterAsk> asks;
        std::vector<std::size_t> places;
        for (auto i = begin; i < std::min(customers.size(), begin + cases_at_once); ++i) {
            if (!receivables.index_of(customers[i]))
                continue;
            OwnDocumentRequest request;
            request.document = OwnDocument::account_statement;
            request.customer = customers[i];
            asks.push_back(ask_of(request, *desk));
            places.push_back(i);
        }
        std::vector<LetterCase> letters;
        {
            const store::ReadTransaction state(connection);
            letters = desk->cases(asks);
        }
        for (std::size_t i = 0; i < letters.size(); ++i) {
            const auto& letter = letters[i];
            const bool has_account = !letter.items.empty() || !letter.credits.empty();
            if (has_account && !visit(letter, places[i] + 1))
                return;
        }
    }
}

} // namespace encours
