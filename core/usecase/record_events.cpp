// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/record_events.h"

#include "core/import/byte_source.h"
#include "core/letters/postal_mail.h"
#include "core/usecase/add_note.h"
#include "core/usecase/claim_choices.h"
#include "core/usecase/event_line.h"
#include "core/usecase/import_target.h"
#include "core/usecase/legal_events.h"
#include "core/usecase/rates.h"
#include "core/usecase/read_invoice.h"
#include "core/usecase/record_dispute.h"
#include "core/usecase/record_follow_up.h"
#include "core/usecase/whole_file.h"

#include <algorithm>

namespace encours {

namespace {

using Reason = EventFault::Reason;
using Outcome = Result<DoneAct, ActFailure>;

constexpr std::int64_t largest_event_file = std::int64_t{256} << 20;

Outcome already() { return failure(ActFailure{ActFailure::Reason::already_recorded, {}}); }

/// Carries out one line after the other.
class Recorder {
public:
    Recorder(const RecordEventsRequest& request, const Clock& clock)
        : request_(request), clock_(clock), finder_(request.ledger) {}

    Outcome record(const std::string& text) const {
        const EventLine line(finder_, text);
        const auto actor = line.has("by") ? line.needed_text("by") : request_.actor;
        if (const auto kind = legal_event_kind_from_key(line.kind()))
            return legal_event(line, *kind, actor);
        if (line.kind() == "waiver")
            return waiver(line, actor);
        if (line.kind() == "rate")
            return rate(line, actor);
        if (line.kind() == "dispute")
            return dispute(line, actor);
        if (line.kind() == "dispute_closed")
            return dispute_closed(line, actor);
        if (line.kind() == "note")
            return note(line, actor);
        if (auto outcome = record_follow_up(line, request_.source.parent_path(), actor, clock_))
            return std::move(*outcome);
        EventLine::refuse(Reason::kind_unknown, line.kind());
    }

private:
    [[nodiscard]] InvoiceDetail detail_of(InvoiceId invoice) const {
        const auto detail = read_invoice(request_.ledger, invoice);
        if (!detail)
            EventLine::refuse(Reason::invoice_unknown);
        return *detail;
    }
    /// The only due item of the line's only invoice.
    [[nodiscard]] std::pair<InvoiceDetail, InvoiceDetail::Item> item_of(const EventLine& line) const {
        const auto detail = detail_of(line.invoice().invoice);
        if (detail.items.size() != 1)
            EventLine::refuse(Reason::several_items);
        return {detail, detail.items.front()};
    }

    Outcome legal_event(const EventLine& line, LegalEventKind kind, const std::string& actor) const {
        std::vector<std::string> fields{"on", "customer", "items", "reference", "reason", "note", "proof"};
        const bool is_notice = kind == LegalEventKind::notice_presented || kind == LegalEventKind::notice_received;
        if (is_notice)
            fields.emplace_back("tracking");
        if (!is_of_customer(kind))
            fields.emplace_back("amount");
        if (has_end(kind))
            fields.emplace_back("until");
        if (kind == LegalEventKind::judgment)
            fields.emplace_back("contract_rate");
        if (kind == LegalEventKind::insolvency_opened)
            fields.insert(fields.end(), {"published", "addressee"});
        line.allow(fields);
        RecordLegalEventRequest asked;
        asked.ledger = request_.ledger;
        asked.kind = kind;
        asked.on = line.needed_day("on");
        asked.until = line.day("until");
        const auto invoices = line.invoices();
        auto decimals = 2;
        if (invoices.empty()) {
            asked.customer = line.customer();
            if (kind == LegalEventKind::judgment && line.has("amount"))
                EventLine::refuse(Reason::field_missing, "items"); // of what it awards
        } else {
            asked.invoice = invoices.front().invoice;
            for (std::size_t i = 1; i < invoices.size(); ++i)
                asked.more.push_back(invoices[i].invoice);
            decimals = detail_of(*asked.invoice).currency.decimals();
        }
        asked.amount = line.amount("amount", decimals);
        asked.contract_rate_granted = line.flag("contract_rate");
        asked.published = line.day("published");
        asked.addressee = line.text("addressee");
        asked.reference =
            is_notice && line.has("tracking") ? compact_tracking(line.text("tracking")) : line.text("reference");
        if (line.has("proof"))
            asked.proof = line.file("proof", request_.source.parent_path());
        asked.note = line.has("note") ? line.text("note") : line.text("reason");
        asked.actor = actor;
        return record_legal_event(asked, clock_);
    }

    /// With an amount that much is given up; without, all of it.
    Outcome waiver(const EventLine& line, const std::string& actor) const {
        line.allow({"on", "customer", "items", "of", "amount", "reason"});
        const auto invoice = line.invoice();
        const auto of = line.has("of") ? line.needed_text("of") : "interest";
        if (of != "interest" && of != "costs")
            EventLine::refuse(Reason::field_unreadable, "of");
        const auto on = line.needed_day("on");
        const auto reason = line.needed_text("reason");
        if (const auto amount = line.amount("amount", detail_of(invoice.invoice).currency.decimals()))
            return waive({request_.ledger, invoice.invoice,
                          of == "costs" ? WaiverTarget::costs : WaiverTarget::interest, *amount, on, reason, actor},
                         clock_);
        const auto kind = of == "costs" ? ChoiceKind::costs_stance : ChoiceKind::interest_stance;
        return choose(
            {request_.ledger, invoice.invoice, {{kind, static_cast<std::int64_t>(Stance::waive), reason}}, actor, on},
            clock_);
    }

    Outcome rate(const EventLine& line, const std::string& actor) const {
        line.allow({"on", "series", "half_year", "percent", "reason", "note"});
        const auto series = rate_series_from_key(line.needed_text("series"));
        if (!series)
            EventLine::refuse(Reason::field_unreadable, "series");
        std::optional<HalfYear> half_year;
        if (line.has("half_year"))
            half_year = half_year_from_text(line.needed_text("half_year"));
        else
            half_year = HalfYear::of(line.needed_day("on"));
        if (!half_year)
            EventLine::refuse(Reason::field_unreadable, "half_year");
        const auto percent = line.amount("percent", 2);
        if (!percent)
            EventLine::refuse(Reason::field_missing, "percent");
        if (*percent < 0 || *percent > 10'000)
            return failure(ActFailure{ActFailure::Reason::rate_out_of_range, {}});
        const auto note = line.needed_text(line.has("note") ? "note" : "reason");
        return set_rate({request_.ledger, *series, *half_year, static_cast<std::int32_t>(*percent), note, actor},
                        clock_);
    }

    Outcome dispute(const EventLine& line, const std::string& actor) const {
        line.allow({"on", "customer", "items", "amount", "reason", "owner", "until"});
        const auto on = line.needed_day("on");
        const auto [detail, item] = item_of(line);
        const auto part = line.amount("amount", detail.currency.decimals());
        if (on > clock_.today())
            return failure(ActFailure{ActFailure::Reason::day_in_future, {}});
        for (const auto& there : item.disputes) {
            if (there.from == on && there.part == part)
                return already();
        }
        return open_dispute({request_.ledger, item.id, on, part, line.needed_text("reason"), actor, line.text("owner"),
                             line.day("until")},
                            clock_);
    }

    Outcome dispute_closed(const EventLine& line, const std::string& actor) const {
        line.allow({"on", "customer", "items", "reason"});
        const auto on = line.needed_day("on");
        const auto [detail, item] = item_of(line);
        if (on > clock_.today())
            return failure(ActFailure{ActFailure::Reason::day_in_future, {}});
        for (const auto& there : item.disputes) {
            if (there.until == on)
                return already();
        }
        return close_dispute({request_.ledger, item.id, on, line.text("reason"), actor}, clock_);
    }

    Outcome note(const EventLine& line, const std::string& actor) const {
        line.allow({"on", "customer", "items", "note"});
        const auto on = line.needed_day("on");
        const auto text = line.needed_text("note");
        if (!line.has("items"))
            return add_customer_note({request_.ledger, line.customer(), text, actor, on}, clock_);
        const auto detail = detail_of(line.invoice().invoice);
        if (detail.items.empty())
            EventLine::refuse(Reason::invoice_unknown, detail.number);
        for (const auto& there : detail.notes) {
            if (there.on == on && there.text == text)
                return already();
        }
        return add_note({request_.ledger, detail.items.front().id, text, actor, on}, clock_);
    }

    const RecordEventsRequest& request_;
    const Clock& clock_;
    EventFinder finder_;
};

bool was_there(const ActFailure& failure) {
    return failure.reason == ActFailure::Reason::already_recorded ||
           failure.reason == ActFailure::Reason::nothing_changes;
}

void record_line(const Recorder& recorder, const std::string& text, std::int64_t number, RecordedEvents& recorded) {
    ++recorded.read;
    try {
        const auto outcome = recorder.record(text);
        if (outcome.ok())
            ++recorded.recorded;
        else if (was_there(outcome.error()))
            ++recorded.unchanged;
        else
            recorded.refused.push_back({number, Reason::refused, {}, outcome.error()});
    } catch (EventFault& fault) {
        fault.line = number;
        recorded.refused.push_back(std::move(fault));
    }
}

} // namespace

Result<RecordedEvents, ActFailure> record_events(const RecordEventsRequest& request, const Clock& clock,
                                                 const Progress& progress) {
    auto bytes = read_whole_file(request.source, largest_event_file);
    if (!bytes.ok())
        return failure(ActFailure{bytes.error(), text_of(request.source.filename())});
    const auto& text = bytes.value();
    const Recorder recorder(request, clock);
    RecordedEvents recorded;
    std::int64_t number = 0;
    std::size_t begin = text.starts_with("\xEF\xBB\xBF") ? 3 : 0;
    while (begin < text.size() &&
           progress.goes_on(static_cast<std::int64_t>(begin), static_cast<std::int64_t>(text.size()))) {
        const auto end = std::min(text.find('\n', begin), text.size());
        const auto line = text.substr(begin, end - begin);
        ++number;
        if (line.find_first_not_of(" \t\r") != std::string::npos)
            record_line(recorder, line, number, recorded);
        begin = end + 1;
    }
    return recorded;
}

std::vector<EventForm> event_forms() {
    std::vector<EventForm> forms;
    for (int i = 0; i < legal_event_kind_count; ++i) {
        const auto kind = static_cast<LegalEventKind>(i);
        std::string fields = is_of_customer(kind) ? "on customer ?" : "on customer|items ? amount";
        if (kind == LegalEventKind::judgment)
            fields += " contract_rate";
        if (has_end(kind))
            fields += " until";
        if (kind == LegalEventKind::insolvency_opened)
            fields += " published addressee";
        const bool is_notice = kind == LegalEventKind::notice_presented || kind == LegalEventKind::notice_received;
        forms.push_back({std::string(key_of(kind)), fields + (is_notice ? " tracking|reference" : " reference") +
                                                        (is_of_customer(kind) ? " note" : " note proof")});
    }
    forms.push_back({"waiver", "on items reason ? customer of amount"});
    forms.push_back({"rate", "series half_year|on percent note"});
    forms.push_back({"dispute", "on items reason ? customer amount owner until"});
    forms.push_back({"dispute_closed", "on items ? customer reason"});
    forms.push_back({"note", "on customer|items note"});
    const auto more = follow_up_forms();
    forms.insert(forms.end(), more.begin(), more.end());
    return forms;
}

} // namespace encours
