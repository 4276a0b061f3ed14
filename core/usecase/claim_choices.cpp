// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/claim_choices.h"

#include "core/store/claim_choice_store.h"
#include "core/store/claim_reader.h"
#include "core/store/legal_event_store.h"
#include "core/usecase/act_in_progress.h"
#include "core/usecase/late_interest.h"

#include <algorithm>
#include <map>

namespace encours {

namespace {

using Reason = ActFailure::Reason;

bool is_blank(const std::string& text) { return text.find_first_not_of(" \t\n") == std::string::npos; }

std::optional<ActFailure> fault(const ChoosePart& part, Date today) {
    if (part.value && !is_value_of(part.kind, *part.value))
        return ActFailure{Reason::value_unknown, {}};
    if (wants_ground(part.kind, part.value) && is_blank(part.ground))
        return ActFailure{Reason::text_missing, {}};
    if (part.kind == ChoiceKind::performed_on && part.value && *part.value > today.days)
        return ActFailure{Reason::day_in_future, {}};
    return std::nullopt;
}

/// It holds already; where nothing was decided, what holds for all does.
bool holds(const std::vector<ClaimChoice>& decided, const ChoosePart& part) {
    const auto last = std::find_if(decided.rbegin(), decided.rend(),
                                   [&](const ClaimChoice& choice) { return choice.kind == part.kind; });
    if (last == decided.rend())
        return !part.value;
    return last->value == part.value && last->ground == part.ground;
}

Result<store::NamedClaim, ActFailure> claim_of(const store::Connection& connection, InvoiceId invoice) {
    const auto claim = store::read_named_claim(connection, invoice);
    if (claim)
        return *claim;
    const bool is_there = store::customer_of(connection, invoice).has_value();
    return failure(ActFailure{is_there ? Reason::not_an_invoice : Reason::unknown_document, {}});
}

/// An act of the same target, day and amount is there.
bool is_recorded(const store::Connection& connection, const WaiveRequest& request) {
    std::map<std::string, std::int64_t> by_act;
    for (const auto& waiver : store::waivers_of(connection, request.invoice)) {
        if (waiver.target == static_cast<std::int64_t>(request.target) && waiver.on == request.on)
            by_act[store::last_act_on(connection, "waiver", waiver.id)] += waiver.amount;
    }
    return std::any_of(by_act.begin(), by_act.end(), [&](const auto& one) { return one.second == request.amount; });
}

} // namespace

Result<DoneAct, ActFailure> choose(const ChooseRequest& request, const Clock& clock) {
    if (request.on && *request.on > clock.today())
        return failure(ActFailure{Reason::day_in_future, {}});
    ActInProgress act(request.ledger, "claim_chosen", request.actor, clock);
    const auto claim = claim_of(act.connection(), request.invoice);
    if (!claim.ok())
        return failure(claim.error());
    const auto decided = store::claim_choices_of(act.connection(), request.invoice);
    std::vector<Fact> facts;
    std::string grounds;
    std::int64_t last = 0;
    for (const auto& part : request.parts) {
        if (const auto why = fault(part, clock.today()))
            return failure(*why);
        if (holds(decided, part))
            continue;
        ClaimChoice choice;
        choice.kind = part.kind;
        choice.value = part.value;
        choice.ground = part.ground;
        choice.on = request.on.value_or(clock.today());
        choice.entered_at_utc_ms = act.now();
        choice.actor = request.actor;
        last = store::add_claim_choice(act.transaction(), act.history(), request.invoice, choice);
        Facts fact{{"kind", key_of(part.kind)}, {"value", nullptr}};
        if (part.value)
            fact.set("value", *part.value);
        facts.push_back(std::move(fact));
        grounds += (grounds.empty() || part.ground.empty() ? "" : "; ") + part.ground;
    }
    if (facts.empty())
        return failure(ActFailure{Reason::nothing_changes, {}});
    return act.commit("claim_choice", last, {{"choices", facts}, {"invoice", request.invoice.value}},
                      claim.value().number, grounds);
}

std::vector<ClaimChoice> claim_choices_of(const std::filesystem::path& ledger, InvoiceId invoice) {
    const auto connection = store::open_ledger(ledger, store::Access::read);
    const store::ReadTransaction state(connection);
    auto choices = store::claim_choices_of(connection, invoice);
    std::reverse(choices.begin(), choices.end());
    return choices;
}

Result<DoneAct, ActFailure> waive(const WaiveRequest& request, const Clock& clock) {
    if (request.amount <= 0)
        return failure(ActFailure{Reason::amount_missing, {}});
    if (is_blank(request.reason))
        return failure(ActFailure{Reason::text_missing, {}});
    if (request.on > clock.today())
        return failure(ActFailure{Reason::day_in_future, {}});
    const auto statement = invoice_statement(request.ledger, request.invoice, request.on);
    ActInProgress act(request.ledger, "claim_waived", request.actor, clock);
    const auto claim = claim_of(act.connection(), request.invoice);
    if (!claim.ok())
        return failure(claim.error());
    if (request.on < claim.value().issued)
        return failure(ActFailure{Reason::day_before_start, to_iso(claim.value().issued)});
    if (is_recorded(act.connection(), request))
        return failure(ActFailure{Reason::already_recorded, {}});
    auto left = request.amount;
    std::int64_t last = 0;
    for (const auto& item : statement ? statement->items : std::vector<ItemStatement>{}) {
        const bool is_interest = request.target == WaiverTarget::interest;
        const auto& balance = is_interest ? item.statement.interest : item.statement.costs;
        const auto part = std::min(left, balance.left());
        if (part <= 0)
            continue;
        left -= part;
        last = store::add_waiver(
            act.transaction(), act.history(),
            {0, item.item, static_cast<std::int64_t>(request.target), part, request.on, request.reason, request.actor});
    }
    if (left > 0)
        return failure(ActFailure{Reason::part_too_large, std::to_string(request.amount - left)});
    return act.commit("waiver", last,
                      {{"amount_minor", request.amount},
                       {"invoice", request.invoice.value},
                       {"on", to_iso(request.on)},
                       {"target", request.target == WaiverTarget::interest ? "interest" : "costs"}},
                      claim.value().number, request.reason);
}

std::vector<Waiver> waivers_of(const std::filesystem::path& ledger, InvoiceId invoice) {
    const auto connection = store::open_ledger(ledger, store::Access::read);
    const store::ReadTransaction state(connection);
    std::vector<Waiver> waivers;
    for (const auto& stored : store::waivers_of(connection, invoice))
        waivers.push_back({static_cast<WaiverTarget>(stored.target), stored.item, stored.amount, stored.on,
                           stored.reason, stored.actor, store::last_act_on(connection, "waiver", stored.id)});
    std::reverse(waivers.begin(), waivers.end());
    return waivers;
}

} // namespace encours
