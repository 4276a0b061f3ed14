// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/blank_text.h"
#include "core/store/claim_reader.h"
#include "core/usecase/letter_addressee.h"
#include "core/usecase/letter_desk.h"

#include <algorithm>

namespace encours {

namespace {

constexpr std::size_t longest_reference = 35;

std::string plain(std::string_view text) {
    std::string kept;
    for (const char c : text) {
        if ((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'))
            kept += c;
    }
    return kept;
}

/// The lines of a text that say something.
std::vector<std::string> lines_of(std::string_view text) {
    std::vector<std::string> lines;
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        if (!is_blank(text.substr(0, end)))
            lines.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

void add_once(std::vector<std::string>& numbers, const std::string& number) {
    if (std::find(numbers.begin(), numbers.end(), number) == numbers.end())
        numbers.push_back(number);
}

bool lists(const LetterCase& letter, std::uint32_t item_id) {
    return std::any_of(letter.items.begin(), letter.items.end(),
                       [&](const LetterItem& item) { return item.item_id == item_id; });
}

/// A persona's tone chooses the text of a reminder for which the policy names none; what it names rises from step to step, and
/// stays. The last reminder announces a formal notice: that is the policy's to say.
void take_tone(LetterCase& letter, std::optional<Tone> persona) {
    if (persona && letter.kind == StepKind::reminder && letter.document.empty() && letter.tone != Tone::formal)
        letter.tone = std::min(*persona, Tone::firm);
}

} // namespace

std::string payment_reference(const std::string& customer_code, const std::vector<LetterItem>& items) {
    const auto code = plain(customer_code).substr(0, longest_reference);
    const bool is_one = !items.empty() && std::all_of(items.begin(), items.end(), [&](const LetterItem& item) {
        return item.invoice == items.front().invoice;
    });
    const auto number = is_one ? plain(items.front().number) : std::string();
    if (number.empty())
        return code;
    if (code.empty() || code.size() + 1 + number.size() > longest_reference)
        return number.size() <= longest_reference ? number : code;
    return code + "-" + number;
}

void LetterDesk::know_customer(LetterCase& letter, const LetterAsk& ask, const Readings& read) const {
    if (const auto debtor = read.debtors.find(ask.customer); debtor != read.debtors.end()) {
        letter.customer_code = debtor->second.code;
        letter.debtor = debtor->second.identity;
    }
    const auto people = read.people.find(ask.customer);
    address_letter(letter, people == read.people.end() ? std::vector<store::LetterPerson>() : people->second);
    const auto index = receivables_.index_of(ask.customer);
    if (!index)
        return;
    letter.profile = basis_.profiles[*index].profile;
    letter.first_delay = !was_late_[*index];
    letter.regular = first_invoice_[*index] != no_day && first_invoice_[*index] <= on_ - 365;
    const auto segment = basis_.segment_by_customer[*index];
    if (segment == no_segment || !basis_.segments[segment].persona)
        return;
    for (const auto& persona : basis_.personas) {
        if (persona.id != *basis_.segments[segment].persona)
            continue;
        letter.template_set = persona.template_set;
        take_tone(letter, persona.tone);
    }
}

void LetterDesk::enclose(LetterCase& letter) const {
    if (letter.kind == StepKind::formal_notice)
        letter.enclosures = lines_of(settings_.notice_enclosures);
}

void LetterDesk::list_items(LetterCase& letter, const LetterAsk& ask, const Readings& read) const {
    for (const auto& asked : ask.items) {
        const auto* item = find(asked.item_id);
        const auto document = read.documents.find(asked.item_id);
        if (item == nullptr || item->open <= 0 || document == read.documents.end())
            continue;
        LetterItem listed;
        listed.invoice = document->second.invoice;
        listed.item_id = asked.item_id;
        listed.number = document->second.number;
        listed.issued = document->second.issued;
        listed.due = document->second.due;
        listed.amount = document->second.amount;
        listed.open = item->open;
        listed.paid = listed.amount - listed.open;
        listed.contested = ask.is_statement ? 0 : contested(*item);
        listed.days_late = std::max(0, on_ - listed.due);
        if (asked.claimed)
            letter.principal += listed.open - listed.contested;
        (asked.claimed ? letter.items : letter.information).push_back(std::move(listed));
    }
}

/// `all`: however much; else no more than what is asked, the rest stays the customer's.
void LetterDesk::list_credits(LetterCase& letter, bool all, const Readings& read) const {
    auto left = credits_of(letter.customer);
    if (!all)
        left = std::min(left, letter.principal);
    const auto add = [&](const std::string& number, Date on, std::int64_t amount) {
        const auto taken = std::min(amount, left);
        if (taken <= 0)
            return;
        letter.credits.push_back({number, on, taken});
        letter.credit += taken;
        left -= taken;
    };
    const auto index = receivables_.index_of(letter.customer);
    if (left <= 0 || !index)
        return;
    if (const auto notes = credits_.find(*index); notes != credits_.end()) {
        for (const auto item_id : notes->second) {
            const auto document = read.documents.find(item_id);
            const auto place = receivables_.find(item_id);
            if (document != read.documents.end() && place)
                add(document->second.number, document->second.issued,
                    -open_on(receivables_, *receivables_.items[place->block], place->index, on_));
        }
    }
    if (left <= 0)
        return;
    Date on = on_; // cash: the day on which the last of it came
    for (const auto& cash : store::read_unallocated_cash(connection_, letter.customer)) {
        if (cash.left > 0 && cash.on <= on_)
            on = cash.on;
    }
    add({}, on, left);
}

/// A promise says nothing of invoices that it does not name, nor of those that came after it.
bool LetterDesk::is_about(const LastPromise& last, const LetterCase& letter) {
    return std::any_of(letter.items.begin(), letter.items.end(), [&](const LetterItem& item) {
        const auto is_named = std::any_of(last.items.begin(), last.items.end(),
                                          [&](DueItemId id) { return id.value == std::int64_t{item.item_id}; });
        return last.items.empty() ? item.issued <= last.promise.made_on : is_named;
    });
}

void LetterDesk::recall(LetterCase& letter, const Readings& read) const {
    if (const auto posted = read.posted.find(letter.customer); posted != read.posted.end()) {
        MessageId last;
        for (const auto& one : posted->second) {
            // Neither the notice before the due day nor a word of thanks was a reminder.
            if (one.message == last || rank_of(one.kind) <= rank_of(StepKind::notice_before_due) ||
                !lists(letter, one.item_id))
                continue;
            last = one.message;
            letter.contacts.push_back({one.on, one.channel, one.kind});
        }
    }
    const auto index = receivables_.index_of(letter.customer);
    if (const auto last = index ? promises_.find(*index) : promises_.end();
        last != promises_.end() && is_about(last->second, letter))
        letter.promise = last->second.promise;
}

void LetterDesk::tell_disputes(LetterCase& letter, bool all, const Readings& read) const {
    const auto disputes = read.disputes.find(letter.customer);
    if (disputes == read.disputes.end())
        return;
    LetterDispute told;
    for (const auto& one : disputes->second) {
        if (!all && !lists(letter, one.item_id))
            continue;
        const auto* item = find(one.item_id);
        const auto open = item == nullptr ? 0 : std::max<std::int64_t>(0, item->open);
        if (open == 0)
            continue;
        if (told.numbers.empty()) { // the oldest first
            told.reference = "D" + std::to_string(one.id);
            told.opened_on = one.from;
        }
        add_once(told.numbers, one.number);
        told.contested += one.part > 0 ? std::min(one.part, open) : open;
        if (told.owner.empty())
            told.owner = one.owner;
        if (one.answer_by != no_day)
            told.answer_by = told.answer_by == no_day ? one.answer_by : std::min(told.answer_by, one.answer_by);
    }
    if (!told.numbers.empty())
        letter.dispute = std::move(told);
}

void LetterDesk::thank(LetterCase& letter, const LetterAsk& ask, const Readings& read) const {
    LetterPayment paid;
    paid.on = earliest_date;
    paid.on_time = true;
    for (const auto& asked : ask.items) {
        const auto* item = find(asked.item_id);
        const auto place = receivables_.find(asked.item_id);
        const auto document = read.documents.find(asked.item_id);
        if (item == nullptr || item->settled == no_day || !place || document == read.documents.end())
            continue;
        for_each_allocation(
            receivables_, *receivables_.items[place->block], place->index, [&](const AllocationView& allocation) {
                const bool is_cash =
                    !allocation.from_credit_note &&
                    (allocation.kind == SettlementKind::cash || allocation.kind == SettlementKind::cash_unknown_day);
                if (is_cash && allocation.effective <= on_ && allocation.reversed_on > on_)
                    paid.amount += allocation.amount;
            });
        paid.on = std::max(paid.on, item->settled);
        paid.on_time = paid.on_time && item->settled <= item->due;
        add_once(paid.numbers, document->second.number);
    }
    if (!paid.numbers.empty())
        letter.payment = std::move(paid);
}

/// With what is left of the invoices that it was set against, and of no other.
void LetterDesk::take_receipt(LetterCase& letter, const LetterAsk& ask, const Readings& read) const {
    auto row = store::read_letter_payment(connection_, ask.customer, ask.payment, letter.currency, on_);
    if (!row)
        return;
    letter.payment = {row->on, row->amount, std::move(row->numbers), row->on_time};
    if (ask.kind == StepKind::thanks) // a trial of these, who speak of what is settled alone
        return;
    auto about = ask;
    std::erase_if(about.items, [&](const LetterAsk::Item& item) {
        const auto document = read.documents.find(item.item_id);
        return document == read.documents.end() ||
               std::find(row->invoices.begin(), row->invoices.end(), document->second.invoice) == row->invoices.end();
    });
    list_items(letter, about, read);
}

} // namespace encours
