// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/trial_letter.h"

#include "core/kpi/aging.h"
#include "core/letters/instalments.h"
#include "core/store/open_ledger.h"
#include "core/store/transaction.h"
#include "core/usecase/letter_desk.h"

#include <algorithm>
#include <iterator>
#include <string_view>

namespace encours {

namespace {

constexpr int usual_deadline = 8; ///< days: custom, no text
constexpr int trial_instalments = 3;

struct Trial {
    std::string_view document;
    std::optional<StepKind> kind;
    Tone tone;
    bool has_deadline;
};
constexpr Trial trials[] = {
    {"notice_before_due", StepKind::notice_before_due, Tone::friendly, false},
    {"reminder_friendly", StepKind::reminder, Tone::friendly, false},
    {"reminder_neutral", StepKind::reminder, Tone::neutral, false},
    {"reminder_firm", StepKind::reminder, Tone::firm, true},
    {"last_reminder", StepKind::reminder, Tone::firm, true},
    {"call", StepKind::call, Tone::neutral, false},
    {"deliveries_stopped", StepKind::sanction, Tone::firm, false},
    {"formal_notice", StepKind::formal_notice, Tone::formal, true},
    {"hand_over", StepKind::hand_over, Tone::formal, true},
    {"thanks", StepKind::thanks, Tone::friendly, false},
    {"terms_reminder", StepKind::terms_reminder, Tone::friendly, false},
};

/// One that no step asks for, where the key is none of these.
Trial trial_of(std::string_view document) {
    const auto* found =
        std::find_if(std::begin(trials), std::end(trials), [&](const Trial& one) { return one.document == document; });
    return found != std::end(trials) ? *found : Trial{document, std::nullopt, Tone::neutral, false};
}

bool is_late(const Receivables& receivables, std::uint32_t item_id, Date on, CustomerIndex customer) {
    const auto open = open_items(receivables, on, customer);
    return std::any_of(open.begin(), open.end(),
                       [&](const OpenItem& item) { return item.item_id == item_id && item.days_late > 0; });
}

/// What such a message is about, of all that is open; all of it where nothing fits, so that there is something to see.
void keep_fitting(std::vector<LetterAsk::Item>& items, const Receivables& receivables, const Trial& trial, Date on,
                  CustomerIndex customer) {
    if (!trial.kind || rank_of(*trial.kind) == 0)
        return;
    const bool wants_late = *trial.kind != StepKind::notice_before_due;
    auto fitting = items;
    std::erase_if(fitting, [&](const LetterAsk::Item& item) {
        return is_late(receivables, item.item_id, on, customer) != wants_late;
    });
    if (fitting.empty())
        return;
    if (trial.kind == StepKind::formal_notice) { // the rest stands for information
        for (auto& item : items)
            item.claimed = std::any_of(fitting.begin(), fitting.end(),
                                       [&](const LetterAsk::Item& one) { return one.item_id == item.item_id; });
        return;
    }
    items = std::move(fitting);
}

} // namespace

std::optional<LetterCase> trial_case(const std::filesystem::path& ledger, const Receivables& receivables,
                                     const TrialRequest& request) {
    const auto customer = receivables.index_of(request.customer);
    if (!customer)
        return std::nullopt;
    const auto connection = store::open_ledger(ledger, store::Access::read);
    const store::ReadTransaction state(connection);
    const LetterDesk desk(connection, receivables, request.on);
    const auto trial = trial_of(request.document);
    LetterAsk ask;
    ask.customer = request.customer;
    ask.document = request.document;
    ask.kind = trial.kind;
    ask.channel = request.channel;
    ask.tone = trial.tone;
    if (trial.has_deadline)
        ask.deadline_days = usual_deadline;
    ask.is_receipt = request.document == "receipt" || request.document == "thanks";
    ask.is_statement = request.document == "account_statement";
    ask.about_disputes = request.document == "dispute_received";
    ask.items = desk.items_of(request.customer);
    keep_fitting(ask.items, receivables, trial, request.on, *customer);
    if (ask.items.empty() && !ask.is_receipt)
        return std::nullopt;
    auto letter = std::move(desk.cases(std::vector{ask}).front());
    letter.language = request.language;
    letter.specimen = true;
    if (request.document == "payment_plan" || request.document == "debt_acknowledgement") {
        letter.claims_interest = true;
        InstalmentTerms terms;
        terms.total = letter.asked();
        terms.first = request.on + 30;
        terms.count = trial_instalments;
        if (auto plan = monthly_instalments(terms); plan.ok())
            letter.plan = std::move(plan).value();
    }
    return letter;
}

} // namespace encours
