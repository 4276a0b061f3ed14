// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/record_follow_up.h"

#include "core/store/cost_store.h"
#include "core/store/open_ledger.h"
#include "core/usecase/allocate_cash.h"
#include "core/usecase/answers.h"
#include "core/usecase/costs.h"
#include "core/usecase/enter_payment.h"
#include "core/usecase/holds.h"
#include "core/usecase/message_events.h"
#include "core/usecase/named_things.h"

#include <algorithm>
#include <utility>

namespace encours {

namespace {

using Reason = EventFault::Reason;
using Outcome = Result<DoneAct, ActFailure>;

/// One line, by its kind.
class FollowUp {
public:
    FollowUp(const EventLine& line, const std::filesystem::path& folder, const std::string& actor, const Clock& clock)
        : line_(line), folder_(folder), ledger_(line.finder().ledger()), actor_(actor), clock_(clock), named_(line) {}

    Outcome payment() {
        line_.allow({"on", "customer", "items", "amount", "reference"});
        EnterPaymentRequest asked;
        asked.ledger = ledger_;
        asked.customer = named_.customer();
        asked.paid = line_.needed_day("on");
        asked.amount = named_.needed_amount();
        asked.reference = line_.text("reference");
        asked.actor = actor_;
        if (asked.paid > clock_.today())
            return failure(ActFailure{ActFailure::Reason::day_in_future, {}});
        const auto connection = store::open_ledger(ledger_, store::Access::read);
        if (store::has_payment(connection, asked.customer, asked.paid, asked.amount, asked.reference))
            return failure(ActFailure{ActFailure::Reason::already_recorded, {}});
        const auto payable = payable_items(ledger_, asked.customer);
        auto left = asked.amount;
        for (const auto item : named_.items()) {
            const auto open = std::find_if(payable.items.begin(), payable.items.end(),
                                           [&](const auto& one) { return one.item == item; });
            const auto part = open == payable.items.end() ? 0 : std::min(left, open->claim.open);
            if (part > 0)
                asked.parts.push_back({item, part, 0});
            left -= part;
        }
        return enter_payment(asked, clock_);
    }

    Outcome allocation() {
        line_.allow({"on", "customer", "items", "amount", "reference", "payer"});
        AllocateCashRequest asked;
        asked.ledger = ledger_;
        asked.on = line_.needed_day("on");
        (void)line_.invoice();
        const auto found = named_.items();
        if (found.size() != 1)
            EventLine::refuse(Reason::several_items);
        asked.item = found.front();
        asked.amount = named_.needed_amount();
        asked.reference = line_.text("reference");
        if (line_.has("payer"))
            asked.payer = named_.customer_of_code("payer");
        asked.actor = actor_;
        return allocate_cash(asked, clock_);
    }

    Outcome promise() {
        line_.allow({"on", "customer", "items", "amount", "until", "channel", "note"});
        auto asked = said(AnswerOutcome::will_pay);
        asked.until = line_.needed_day("until");
        return record_answer(asked, clock_);
    }
    Outcome complaint() {
        line_.allow({"on", "customer", "items", "reason", "channel", "owner", "note"});
        auto asked = said(AnswerOutcome::complains);
        asked.cause = line_.needed_text("reason");
        return record_answer(asked, clock_);
    }
    Outcome answer() {
        line_.allow({"on", "customer", "items", "outcome", "channel", "until", "amount", "reason", "owner", "note",
                     "again", "opened", "published", "addressee"});
        const auto outcome = answer_outcome_from_key(line_.needed_text("outcome"));
        if (!outcome)
            EventLine::refuse(Reason::field_unreadable, "outcome");
        auto asked = said(*outcome);
        asked.opened = line_.day("opened");
        asked.published = line_.day("published");
        asked.addressee = line_.text("addressee");
        asked.again = line_.flag("again");
        return record_answer(asked, clock_);
    }

    Outcome hold() {
        line_.allow({"on", "customer", "items", "type", "until", "reason", "ends"});
        const auto kind = line_.has("type") ? hold_kind_from_key(line_.needed_text("type")) : HoldKind::manual;
        if (!kind)
            EventLine::refuse(Reason::field_unreadable, "type");
        HoldRequest asked;
        asked.ledger = ledger_;
        asked.customer = named_.customer();
        asked.items = named_.items();
        asked.kind = *kind;
        asked.from = line_.needed_day("on");
        asked.until = line_.day("until");
        asked.reason = line_.needed_text("reason");
        asked.actor = actor_;
        if (asked.from > clock_.today())
            return failure(ActFailure{ActFailure::Reason::day_in_future, {}});
        return line_.flag("ends") ? end_of(asked) : hold_customer(asked, clock_);
    }

    Outcome plan() {
        line_.allow({"on", "customer", "items", "instalments", "signed", "note"});
        AgreePlanRequest asked;
        asked.ledger = ledger_;
        asked.customer = named_.customer();
        asked.items = named_.items();
        asked.agreed_on = line_.needed_day("on");
        asked.signed_on = line_.day("signed");
        asked.note = line_.text("note");
        asked.actor = actor_;
        for (const auto& part : line_.parts("instalments")) {
            const auto amount = part.amount("amount", named_.decimals());
            if (!amount)
                EventLine::refuse(Reason::field_missing, "instalments");
            asked.instalments.push_back({part.needed_day("due"), *amount});
        }
        if (asked.instalments.empty())
            EventLine::refuse(Reason::field_missing, "instalments");
        return agree_plan(asked, clock_);
    }

    Outcome opt_out() {
        line_.allow({"on", "customer", "channel", "granted", "note"});
        ConsentRequest asked;
        asked.ledger = ledger_;
        asked.customer = named_.customer();
        asked.channel = named_.needed_channel();
        asked.granted = line_.flag("granted");
        asked.on = line_.needed_day("on");
        asked.how = line_.text("note");
        asked.actor = actor_;
        return record_consent(asked, clock_);
    }

    Outcome cost() {
        line_.allow({"on", "customer", "of", "amount", "minutes", "note"});
        const auto kind = line_.has("of") ? cost_kind_from_key(line_.needed_text("of")) : CostKind::other;
        if (!kind)
            EventLine::refuse(Reason::field_unreadable, "of");
        RecordCostRequest asked;
        asked.ledger = ledger_;
        asked.kind = *kind;
        asked.on = line_.needed_day("on");
        asked.amount = named_.needed_amount();
        if (const auto minutes = line_.whole_number("minutes"))
            asked.minutes = static_cast<int>(std::clamp<std::int64_t>(*minutes, -1, 1'000'000));
        if (line_.has("customer"))
            asked.customer = line_.customer();
        asked.note = line_.text("note");
        asked.actor = actor_;
        return record_cost(asked, clock_);
    }

    Outcome setting() {
        line_.allow({"on", "key", "value", "reason"});
        auto value = line_.whole_number("value");
        if (!value)
            EventLine::refuse(Reason::field_missing, "value");
        return set_setting({ledger_, line_.needed_text("key"), std::to_string(*value), actor_}, clock_);
    }

    /// The message that waits, or what was done by other means today.
    Outcome posted() {
        line_.allow({"on", "customer", "items", "step", "channel", "reference", "tracking"});
        PostedRequest asked;
        asked.ledger = ledger_;
        asked.customer = named_.customer();
        asked.step_key = line_.text("step");
        if (line_.has("channel"))
            asked.channel = named_.needed_channel();
        asked.on = line_.needed_day("on");
        asked.tracking = tracking();
        asked.actor = actor_;
        return record_posted(asked, clock_);
    }

    /// What became of the last message that was posted to the customer.
    Outcome became(MessageFate fate) {
        line_.allow({"on", "customer", "items", "channel", "reference", "tracking", "reason", "proof"});
        MessageFateRequest asked;
        asked.ledger = ledger_;
        asked.customer = named_.customer();
        asked.fate = fate;
        asked.on = line_.needed_day("on");
        if (line_.has("channel"))
            asked.channel = named_.needed_channel();
        asked.tracking = tracking();
        asked.detail = line_.text("reason");
        if (line_.has("proof"))
            asked.proof = line_.file("proof", folder_);
        asked.actor = actor_;
        return record_fate(asked, clock_);
    }

private:
    /// Number of the registered letter, by either name.
    [[nodiscard]] std::string tracking() const { return line_.text(line_.has("tracking") ? "tracking" : "reference"); }

    AnswerRequest said(AnswerOutcome outcome) {
        AnswerRequest asked;
        asked.ledger = ledger_;
        asked.customer = named_.customer();
        asked.items = named_.items();
        asked.outcome = outcome;
        if (line_.has("channel"))
            asked.channel = named_.needed_channel();
        asked.on = line_.needed_day("on");
        asked.until = line_.day("until");
        asked.amount = line_.amount("amount", named_.decimals());
        asked.cause = line_.text("reason");
        asked.owner = line_.text("owner");
        asked.note = line_.text("note");
        asked.actor = actor_;
        return asked;
    }
    /// Ends the holds of the kind that last; on the invoices that are named, else of all kinds of items.
    Outcome end_of(const HoldRequest& asked) {
        Outcome ended = failure(ActFailure{ActFailure::Reason::already_recorded, {}});
        for (const auto& hold : holds_of(ledger_, asked.customer)) {
            const bool is_meant = asked.items.empty() || (hold.item && std::find(asked.items.begin(), asked.items.end(),
                                                                                 *hold.item) != asked.items.end());
            if (hold.kind == asked.kind && is_meant && hold.lasts_on(asked.from))
                ended = end_hold({ledger_, hold.id, asked.from, asked.reason, actor_}, clock_);
        }
        return ended;
    }

    const EventLine& line_;
    const std::filesystem::path& folder_;
    const std::filesystem::path& ledger_;
    const std::string& actor_;
    const Clock& clock_;
    NamedThings named_;
};

} // namespace

std::optional<Outcome> record_follow_up(const EventLine& line, const std::filesystem::path& folder,
                                        const std::string& actor, const Clock& clock) {
    FollowUp follow_up(line, folder, actor, clock);
    const auto& kind = line.kind();
    if (kind == "payment")
        return follow_up.payment();
    if (kind == "allocation")
        return follow_up.allocation();
    if (kind == "promise")
        return follow_up.promise();
    if (kind == "complaint")
        return follow_up.complaint();
    if (kind == "answer")
        return follow_up.answer();
    if (kind == "hold")
        return follow_up.hold();
    if (kind == "plan")
        return follow_up.plan();
    if (kind == "opt_out")
        return follow_up.opt_out();
    if (kind == "cost")
        return follow_up.cost();
    if (kind == "setting")
        return follow_up.setting();
    if (kind == "posted")
        return follow_up.posted();
    if (kind == "delivered")
        return follow_up.became(MessageFate::delivered);
    if (kind == "returned")
        return follow_up.became(MessageFate::returned);
    return std::nullopt;
}

std::vector<EventForm> follow_up_forms() {
    return {{"payment", "on customer|items amount ? reference"},
            {"allocation", "on items amount ? customer reference payer"},
            {"promise", "on customer|items until ? amount channel note"},
            {"answer", "on customer|items outcome ? until amount reason owner channel note again opened published "
                       "addressee"},
            {"hold", "on customer|items reason ? type until ends"},
            {"plan", "on items instalments ? customer signed note"},
            {"complaint", "on customer|items reason ? channel owner note"},
            {"opt_out", "on customer channel ? granted note"},
            {"posted", "on customer|items ? step channel tracking|reference"},
            {"delivered", "on customer|items ? channel tracking|reference reason proof"},
            {"returned", "on customer|items ? channel tracking|reference reason proof"},
            {"cost", "on amount ? of minutes customer note"},
            {"setting", "key value ? on reason"}};
}

} // namespace encours
