// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/letter_fields.h"

#include "core/law/legal_data.h"
#include "core/money/money.h"
#include "ui/documents/document_words.h"
#include "ui/documents/letter_phrases.h"
#include "ui/language/number_words.h"
#include "ui/language/numbers.h"

#include <QUrl>

#include <algorithm>

namespace encours {

namespace {

QString text(const std::string& field) { return QString::fromStdString(field).trimmed(); }

class Fields {
public:
    Fields(const LetterCase& letter, const DocumentWords& words) : letter_(letter), words_(words) {}

    LetterFacts write() {
        facts_.conditions = conditions_of(letter_);
        facts_.count = static_cast<int>(std::max<std::size_t>(invoices_in(letter_.items), 1));
        writeSender();
        writeAddressee();
        writeDebt();
        writeAccessories();
        writeHistory();
        writeDispute();
        writePayment();
        writePlan();
        writeOffers();
        return std::move(facts_);
    }

private:
    void say(const char* name, const QString& value) {
        if (!value.isEmpty())
            facts_.fields[name] = value.toStdString();
    }
    void say(const char* name, const std::string& value) { say(name, text(value)); }
    [[nodiscard]] QString money(std::int64_t minor) const {
        return moneyText(minor, letter_.currency, words_.locale());
    }
    [[nodiscard]] QString day(Date date) const { return date == no_day ? QString() : longDate(date, words_.locale()); }
    [[nodiscard]] QString list(const std::vector<std::string>& names) const {
        QStringList made;
        for (const std::string& name : names)
            made << text(name);
        return listed(made, words_);
    }

    void writeSender() {
        const CompanyIdentity& from = letter_.sender;
        const LetterSettings& settings = letter_.settings;
        say("company", from.name);
        say("company_address", oneLine(from.address, from.postcode, from.city));
        if (settings.collects_for_others) {
            say("principal_name", settings.principal_name);
            say("principal_address", oneLine(settings.principal_address, {}, {}));
        }
        say("signatory", settings.signatory);
        say("payment_contact", from.payment_contact);
        say("payment_phone", from.payment_phone.empty() ? from.phone : from.payment_phone);
        say("payment_email", from.payment_email.empty() ? from.email : from.payment_email);
        say("reach_us", reachPhrase(from, words_));
    }

    void writeAddressee() {
        say("customer", debtorOf(letter_));
        say("code", letter_.customer_code);
        say("contact", letter_.contact);
        // A consumer is a person itself.
        const bool isPerson = letter_.contact.empty() && letter_.debtor.kind == CustomerKind::consumer;
        say("salutation", salutationOf(text(isPerson ? letter_.debtor.name : letter_.contact), words_, isPerson));
        say("day", day(letter_.on));
        if (letter_.deadline != no_day) {
            say("deadline", dayWithWeekday(letter_.deadline, words_));
            say("deadline_days", countText(letter_.deadline - letter_.on, words_.locale()));
        }
        say("reference", letter_.reference);
        say("tracking", letter_.tracking);
    }

    void writeDebt() {
        const auto& items = letter_.items;
        QStringList numbers;
        const LetterItem* oldest = nullptr;
        const LetterItem* next = nullptr;
        for (const LetterItem& item : items) {
            // Of an invoice in parts, its number once.
            if (const QString number = text(item.number); !numbers.contains(number))
                numbers << number;
            if (oldest == nullptr || item.due < oldest->due)
                oldest = &item;
            if (item.due >= letter_.on && (next == nullptr || item.due < next->due))
                next = &item;
        }
        say("count", countText(static_cast<std::int64_t>(invoices_in(items)), words_.locale()));
        say("numbers", listed(numbers, words_));
        say("total", money(letter_.asked()));
        say("principal", money(letter_.principal));
        if (letter_.credit > 0)
            say("credits", money(letter_.credit));
        if (letter_.credit > letter_.principal)
            say("credit_balance", money(letter_.credit - letter_.principal));
        if (oldest != nullptr) {
            say("oldest_number", oldest->number);
            say("oldest_due", day(oldest->due));
            if (oldest->days_late > 0)
                say("oldest_days", countText(oldest->days_late, words_.locale()));
            say("next_due", day((next != nullptr ? next : oldest)->due));
        }
        if (!letter_.information.empty()) {
            std::int64_t open = 0;
            for (const LetterItem& item : letter_.information)
                open += item.open;
            say("information_total", money(open));
        }
    }

    void writeAccessories() {
        if (letter_.interest > 0)
            say("interest", money(letter_.interest));
        if (letter_.costs > 0)
            say("costs", money(letter_.costs));
        if (letter_.interest + letter_.costs > 0)
            say("interest_and_costs", money(letter_.interest + letter_.costs));
        if (letter_.daily > 0)
            say("daily_interest", money(letter_.daily));
        say("grand_total", money(letter_.principal - letter_.credit + letter_.interest + letter_.costs));
        say("penalty_rate", penaltyRate(letter_, words_));
        if (facts_.conditions.contains("business"))
            say("indemnity", moneyText(shipped_legal_data().amount(LegalAmount::recovery_indemnity, letter_.on),
                                       Currency(), words_.locale()));
    }

    void writeHistory() {
        if (!letter_.contacts.empty()) {
            const auto last = std::max_element(
                letter_.contacts.begin(), letter_.contacts.end(),
                [](const LetterContact& first, const LetterContact& second) { return first.on < second.on; });
            say("last_contact", contactPhrase(*last, words_));
            say("all_contacts", contactsPhrase(letter_.contacts, words_));
        }
        if (letter_.promise) {
            say("promise_amount", money(letter_.promise->amount));
            say("promise_day", day(letter_.promise->by));
            say("promise_made_on", day(letter_.promise->made_on));
        }
    }

    void writeDispute() {
        if (!letter_.dispute)
            return;
        const LetterDispute& dispute = *letter_.dispute;
        say("dispute_numbers", list(dispute.numbers));
        say("dispute_reference", dispute.reference);
        say("contested", money(dispute.contested));
        if (const std::int64_t rest = letter_.principal - letter_.credit; rest > 0)
            say("uncontested", money(rest));
        say("dispute_day", day(dispute.opened_on));
        say("dispute_owner", dispute.owner);
        say("dispute_answer_day", day(dispute.answer_by));
    }

    void writePayment() {
        if (!letter_.payment)
            return;
        say("paid", money(letter_.payment->amount));
        say("paid_day", day(letter_.payment->on));
        say("paid_numbers", list(letter_.payment->numbers));
        if (const std::int64_t rest = letter_.principal - letter_.credit; rest > 0)
            say("still_owed", money(rest));
    }

    void writePlan() {
        if (!letter_.plan)
            return;
        const LetterPlan& plan = *letter_.plan;
        std::int64_t sum = 0;
        for (const LetterInstalment& one : plan.instalments)
            sum += one.amount;
        if (plan.instalments.empty())
            sum = plan.total - plan.waived;
        say("plan_count", countText(static_cast<std::int64_t>(plan.instalments.size()), words_.locale()));
        say("plan_total", money(sum));
        say("plan_total_in_words", moneyInWords(sum, letter_.currency, words_.locale()));
        if (!plan.instalments.empty()) {
            say("plan_first_day", day(plan.instalments.front().due));
            say("plan_last_day", day(plan.instalments.back().due));
        }
        if (plan.waived > 0)
            say("plan_waived", money(plan.waived));
    }

    void writeOffers() {
        const LetterSettings& settings = letter_.settings;
        say("iban", groupedIban(letter_.sender.iban));
        say("payment_link", paymentLink(letter_));
        if (const auto discount = discount_of(letter_)) {
            const bool isWhole = settings.discount_rate % 100 == 0;
            say("discount_rate", percentText(settings.discount_rate / 100.0, isWhole ? 0 : 2, words_.locale()));
            say("discount_amount", money(discount->amount));
            say("discount_total", money(letter_.principal - discount->amount));
            say("discount_day", dayWithWeekday(discount->until, words_));
        }
        say("terms", settings.terms);
        say("useful", settings.useful);
        say("mediator", settings.mediator);
        say("agency", letter_.agency);
    }

    const LetterCase& letter_;
    const DocumentWords& words_;
    LetterFacts facts_;
};

} // namespace

LetterFacts letterFacts(const LetterCase& letter, const DocumentWords& words) { return Fields(letter, words).write(); }

LetterFacts letterFacts(const LetterCase& letter) { return letterFacts(letter, letterWords(letter)); }

QString debtorOf(const LetterCase& letter) {
    return text(letter.debtor.legal_name.empty() ? letter.debtor.name : letter.debtor.legal_name);
}

QString penaltyRate(const LetterCase& letter, const DocumentWords& words) {
    const auto rate = common_rate(letter);
    return rate ? percentText(*rate / 100.0, 2, words.locale()) : QString();
}

QString paymentLink(const LetterCase& letter) {
    QString link = text(letter.settings.payment_link);
    if (link.isEmpty() || !letter.asks_one_payment())
        return {};
    const QString amount = QString::fromStdString(minor_to_text(letter.asked(), letter.currency.decimals()));
    link.replace(QStringLiteral("{reference}"), QString::fromUtf8(QUrl::toPercentEncoding(text(letter.reference))));
    return link.replace(QStringLiteral("{amount}"), amount);
}

} // namespace encours
