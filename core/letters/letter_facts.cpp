// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/letter_facts.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace encours {

namespace {

constexpr LetterField fields[] = {
    // Who writes.
    {"company", ""},
    {"company_address", ""},
    {"principal_name", "collector"}, ///< for whom one collects
    {"principal_address", "collector"},
    {"signatory", "has_signatory"},
    {"payment_contact", "has_payment_contact"},
    {"payment_phone", "has_payment_phone"},
    {"payment_email", "has_payment_email"},
    {"reach_us",
     ""}, ///< "par téléphone au … ou par courriel à …": telephone and address as far as there are, else the post
    // To whom.
    {"customer", "", true},
    {"code", "", true},
    {"contact", "has_contact", true},
    {"salutation", ""}, ///< "Madame, Monsieur,": by name where a person is known
    // The letter.
    {"day", ""},
    {"deadline", "has_deadline", true},
    {"deadline_days", "has_deadline"},
    {"reference", "", true},
    {"tracking", "has_tracking", true},
    // What is owed.
    {"count", "", true},   ///< of invoices
    {"numbers", "", true}, ///< "F-12 et F-13", at most five, then "et 4 autres"
    {"total", "", true},   ///< what is asked
    {"principal", "", true},
    {"credits", "has_credits", true},
    {"oldest_number", "", true},
    {"oldest_due", "", true},
    {"oldest_days", "late", true},
    {"next_due", "", true}, ///< the first due day that is not over, else the oldest
    {"information_total", "has_information", true},
    {"credit_balance", "in_credit", true}, ///< what the customer has to its credit in the end
    // What the law grants.
    {"interest", "has_interest", true},
    {"costs", "has_costs", true},
    {"interest_and_costs", "has_accessories", true},
    {"daily_interest", "runs_daily", true},
    {"grand_total", "", true},    ///< principal without credits, interest and costs
    {"penalty_rate", "has_rate"}, ///< one that is true of all
    {"indemnity", "business"},    ///< of one invoice, as the law fixes it: "40,00 €"
    // What was said before.
    {"last_contact", "reminded", true}, ///< "notre courrier du 3 septembre 2026"
    {"all_contacts", "reminded", true}, ///< "nos relances des 3 et 21 septembre et du 20 octobre 2026"
    {"promise_amount", "has_promise", true},
    {"promise_day", "has_promise", true},
    {"promise_made_on", "has_promise", true},
    // What is contested.
    {"dispute_numbers", "contested", true},
    {"dispute_reference", "contested", true},
    {"contested", "contested", true},
    {"uncontested", "has_uncontested", true},
    {"dispute_day", "contested", true},
    {"dispute_owner", "has_dispute_owner", true},
    {"dispute_answer_day", "has_dispute_answer_day", true},
    // What came in.
    {"paid", "has_payment", true},
    {"paid_day", "has_payment", true},
    {"paid_numbers", "payment_allocated", true},
    {"still_owed", "has_rest", true},
    // A plan.
    {"plan_count", "has_plan", true},
    {"plan_total", "has_plan", true},          ///< what its instalments add up to, after what is waived
    {"plan_total_in_words", "has_plan", true}, ///< not for the debtor's own handwriting (C. civ. 1376)
    {"plan_first_day", "has_plan", true},
    {"plan_last_day", "has_plan", true},
    {"plan_waived", "has_waiver", true},
    // How to pay, and what it earns.
    {"iban", "has_iban"},
    {"payment_link", "has_payment_link"},
    {"discount_rate", "has_discount"},
    {"discount_amount", "has_discount", true},
    {"discount_total", "has_discount", true}, ///< what is left to pay with it
    {"discount_day", "has_discount", true},
    {"terms", "has_terms"},
    {"useful", "has_useful"},
    {"mediator", "has_mediator"},
    {"agency", "has_agency"},
};

constexpr std::string_view names[] = {
    // Who owes.
    "business",
    "consumer",
    "public",
    "has_contact",
    "loyal",         ///< pays on time, or is late now and then
    "first_delay",   ///< loyal, a customer for a year, and never late in it
    "habitual",      ///< is late as a rule
    "in_difficulty", ///< said so, or paid well and does so no more
    "risky",
    // How it goes out.
    "registered",
    "has_tracking",
    "specimen",
    // What is owed.
    "one",
    "several",
    "late",
    "has_deadline",
    "has_items",
    "has_credits",
    "in_credit", ///< credits outweigh what is open
    "has_information",
    "has_interest",
    "has_costs",
    "has_accessories", ///< interest or costs
    "claims_interest",
    "runs_daily",
    "has_rate",
    "interest_incomplete", ///< a rate is missing
    // What was before.
    "reminded",
    "reminded_often", ///< twice at least
    "has_promise",
    "promise_broken",
    "contested",
    "has_uncontested",
    "has_dispute_owner",
    "has_dispute_answer_day",
    "has_payment",
    "payment_allocated", ///< it was set against an invoice
    "paid_on_time",
    "has_rest",
    "has_plan",
    "has_waiver",
    "waives_interest",
    "waives_costs",
    "waives_principal",
    // What the company offers.
    "collector",
    "has_signatory",
    "has_payment_contact",
    "has_payment_phone",
    "has_payment_email",
    "has_iban",
    "has_payment_link",
    "takes_direct_debit",
    "has_discount",
    "has_terms",
    "has_useful",
    "has_mediator",
    "has_agency",
    "has_enclosures",
};

} // namespace

std::span<const LetterField> letter_fields() { return fields; }

const LetterField* letter_field(std::string_view name) {
    const auto* found =
        std::find_if(std::begin(fields), std::end(fields), [&](const LetterField& one) { return one.name == name; });
    return found == std::end(fields) ? nullptr : found;
}

std::span<const std::string_view> letter_conditions() { return names; }

bool is_letter_condition(std::string_view name) {
    return std::find(std::begin(names), std::end(names), name) != std::end(names);
}

bool holds(std::span<const std::string> when, const std::set<std::string, std::less<>>& conditions) {
    return std::all_of(when.begin(), when.end(), [&](const std::string& one) {
        const bool is_denied = one.starts_with('!');
        return conditions.contains(std::string_view(one).substr(is_denied ? 1 : 0)) != is_denied;
    });
}

std::size_t invoices_in(std::span<const LetterItem> items) {
    std::set<std::pair<InvoiceId, std::string_view>> found;
    for (const auto& item : items)
        found.emplace(item.invoice, item.number);
    return found.size();
}

std::optional<std::int32_t> common_rate(const LetterCase& letter) {
    std::optional<std::int32_t> rate;
    for (const auto& item : letter.items) {
        if (!item.rate && item.interest == 0)
            continue; // not late
        if (!item.rate || (rate && *rate != *item.rate))
            return {};
        rate = item.rate;
    }
    return rate;
}

std::set<std::string, std::less<>> conditions_of(const LetterCase& letter) {
    std::set<std::string, std::less<>> found;
    const auto say = [&](const char* name, bool is_so) {
        if (is_so)
            found.emplace(name);
    };
    const auto& from = letter.sender;
    const auto& settings = letter.settings;
    const bool is_consumer = letter.debtor.kind == CustomerKind::consumer;
    const bool is_loyal = letter.profile == PayerProfile::prompt || letter.profile == PayerProfile::occasional;
    say("business", !is_consumer && letter.regime.has_indemnity());
    say("consumer", is_consumer);
    say("public", letter.debtor.kind == CustomerKind::public_body);
    say("has_contact", !letter.contact.empty());
    say("loyal", is_loyal);
    say("first_delay", is_loyal && letter.regular && letter.first_delay);
    say("habitual", letter.profile == PayerProfile::habitual);
    say("in_difficulty", letter.profile == PayerProfile::in_difficulty);
    say("risky", letter.profile == PayerProfile::high_risk);

    say("registered", letter.channel == Channel::registered_letter);
    say("has_tracking", !letter.tracking.empty());
    say("specimen", letter.specimen);

    const auto invoices = invoices_in(letter.items);
    say("one", invoices == 1);
    say("several", invoices > 1);
    say("late", std::any_of(letter.items.begin(), letter.items.end(),
                            [](const LetterItem& item) { return item.days_late > 0; }));
    say("has_deadline", letter.deadline != no_day);
    say("has_items", !letter.items.empty());
    say("has_credits", letter.credit > 0);
    say("in_credit", letter.credit > letter.principal);
    say("has_information", !letter.information.empty());
    say("has_interest", letter.interest > 0);
    say("has_costs", letter.costs > 0);
    say("has_accessories", letter.interest + letter.costs > 0);
    say("claims_interest", letter.claims_interest && letter.interest + letter.costs > 0);
    say("runs_daily", letter.daily > 0);
    say("has_rate", common_rate(letter).has_value());
    say("interest_incomplete", !letter.interest_known);

    say("reminded", !letter.contacts.empty());
    say("reminded_often", letter.contacts.size() > 1);
    say("has_promise", letter.promise.has_value());
    say("promise_broken", letter.promise && letter.promise->broken);
    say("contested", letter.dispute.has_value());
    say("has_uncontested", letter.dispute && letter.principal - letter.credit > 0);
    say("has_dispute_owner", letter.dispute && !letter.dispute->owner.empty());
    say("has_dispute_answer_day", letter.dispute && letter.dispute->answer_by != no_day);
    say("has_payment", letter.payment.has_value());
    say("payment_allocated", letter.payment && !letter.payment->numbers.empty());
    say("paid_on_time", letter.payment && letter.payment->on_time);
    say("has_rest", letter.payment && letter.principal - letter.credit > 0);
    say("has_plan", letter.plan.has_value());
    const bool waives = letter.plan && letter.plan->waived > 0;
    say("has_waiver", waives);
    say("waives_interest", waives && letter.plan->waived_of == "interest");
    say("waives_costs", waives && letter.plan->waived_of == "costs");
    say("waives_principal", waives && letter.plan->waived_of == "principal");

    say("collector", settings.collects_for_others);
    say("has_signatory", !settings.signatory.empty());
    say("has_payment_contact", !from.payment_contact.empty());
    say("has_payment_phone", !from.payment_phone.empty() || !from.phone.empty());
    say("has_payment_email", !from.payment_email.empty() || !from.email.empty());
    say("has_iban", !from.iban.empty());
    say("has_payment_link", !settings.payment_link.empty() && letter.asks_one_payment());
    say("takes_direct_debit", from.accepts(PaymentMeans::direct_debit));
    say("has_discount", discount_of(letter).has_value());
    say("has_terms", !settings.terms.empty());
    say("has_useful", !settings.useful.empty());
    say("has_mediator", !settings.mediator.empty());
    say("has_agency", !letter.agency.empty());
    say("has_enclosures", !letter.enclosures.empty());
    return found;
}

std::optional<LetterDiscount> discount_of(const LetterCase& letter) {
    const auto& settings = letter.settings;
    if (settings.discount_rate <= 0 || letter.items.empty() || letter.credit > 0)
        return {};
    LetterDiscount made;
    made.until = no_day;
    for (const auto& item : letter.items) {
        const auto until = item.due - settings.discount_days;
        if (until < letter.on)
            return {};
        made.until = made.until == no_day ? until : std::min(made.until, until);
    }
    // Half up to the minor unit, as everything that is rounded here.
    made.amount = (letter.principal * settings.discount_rate + 5000) / 10000;
    return made;
}

} // namespace encours
