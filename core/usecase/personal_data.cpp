// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/personal_data.h"

#include "core/journal/facts.h"
#include "core/store/journal_store.h"
#include "core/store/open_ledger.h"
#include "core/store/personal_store.h"
#include "core/usecase/held_lease.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <nlohmann/json.hpp>

namespace encours {

namespace {

using Reason = ActFailure::Reason;
using nlohmann::json;

constexpr std::array<std::string_view, 7> mention_tables{"note",      "answer", "promise", "task",
                                                         "complaint", "hold",   "dispute"};
constexpr std::string_view blot = "[…]";

/// "Mme Claire Martin" is named by "Claire Martin" as well.
std::string without_title(const std::string& name) {
    for (const std::string_view title :
         {"Monsieur ", "Madame ", "M. ", "Mme ", "Mlle ", "Mr ", "Mrs ", "Ms ", "Me ", "Dr ", "Maître "}) {
        if (name.starts_with(title))
            return name.substr(title.size());
    }
    return name;
}

/// What names the person, the longest first.
std::vector<std::string> needles_of(const store::PersonRow& person) {
    constexpr std::size_t shortest = 4; // bytes: less would blot out words
    std::vector<std::string> needles;
    for (const auto& text : {person.field("name"), without_title(person.field("name")), person.field("email"),
                             person.field("phone"), person.field("mobile")}) {
        if (text.size() >= shortest && std::find(needles.begin(), needles.end(), text) == needles.end())
            needles.push_back(text);
    }
    std::stable_sort(needles.begin(), needles.end(), [](const auto& a, const auto& b) { return a.size() > b.size(); });
    return needles;
}

bool names_one(const std::string& text, const std::vector<std::string>& needles) {
    return std::any_of(needles.begin(), needles.end(),
                       [&](const std::string& needle) { return text.find(needle) != std::string::npos; });
}

std::string blotted(std::string text, const std::vector<std::string>& needles) {
    for (const auto& needle : needles) {
        for (auto place = text.find(needle); place != std::string::npos; place = text.find(needle, place + blot.size()))
            text.replace(place, needle.size(), blot);
    }
    return text;
}

std::vector<store::FreeText> texts_that_name(const store::Connection& connection, const store::PersonRow& person) {
    auto texts = store::free_texts_of(connection, person.customer);
    const auto needles = needles_of(person);
    std::erase_if(texts, [&](const store::FreeText& text) { return !names_one(text.text, needles); });
    return texts;
}

Mention mention_of(const store::FreeText& text) {
    const auto* table = std::find(mention_tables.begin(), mention_tables.end(), text.table);
    return {static_cast<Mention::Kind>(table - mention_tables.begin()), text.id, text.on, text.text};
}

json json_of(const store::NamedTexts& fields) {
    json object = json::object();
    for (const auto& [name, text] : fields)
        object[name] = text;
    return object;
}

void journal(store::Transaction& transaction, const char* event, ContactId contact, const Facts& facts,
             const std::string& actor, std::int64_t now) {
    JournalEvent entry;
    entry.at_utc_ms = now;
    entry.actor = actor;
    entry.event = event;
    entry.entity = "contact";
    entry.entity_id = contact.value;
    entry.facts = facts.canonical_json();
    store::append_to_journal(transaction, std::move(entry));
}

/// The company's financial year is taken to be the calendar's: the books of a year are kept ten years from its end (C.
/// com.
/// L123-22).
Date kept_until(Date accounting) {
    return make_date(year_month_day(accounting).year + 10, 12, 31).value_or(latest_date);
}

std::optional<RetentionLine> line_of(const store::LastActivity& one, Date at, Date silent_since, Date prospect_since) {
    RetentionLine line;
    line.customer = one.customer;
    line.code = one.code;
    line.name = one.name;
    line.last_activity = one.activity;
    line.contacts = one.contacts;
    if (!one.accounting) {
        if (!one.activity || *one.activity >= prospect_since)
            return std::nullopt;
        line.finding = RetentionLine::Finding::prospect_expired;
        return line;
    }
    line.keep_until = kept_until(*one.accounting);
    if (!one.activity || *one.activity >= silent_since)
        return std::nullopt;
    if (*line.keep_until < at)
        line.finding = RetentionLine::Finding::accounts_expired;
    else if (one.contacts > 0)
        line.finding = RetentionLine::Finding::contacts_expired;
    else
        return std::nullopt;
    return line;
}

std::vector<std::int64_t> open_by_customer(const Receivables& receivables, Date at) {
    std::vector<std::int64_t> open(receivables.customer_count());
    for (const auto& block : receivables.items) {
        for (std::size_t i = 0; i < block->size(); ++i)
            open[block->customer[i]] += std::abs(open_on(receivables, *block, i, at));
    }
    return open;
}

} // namespace

Result<std::string, ActFailure> export_personal_data(const std::filesystem::path& ledger, ContactId contact,
                                                     const std::string& actor, const Clock& clock) {
    auto connection = store::open_ledger(ledger, store::Access::write);
    const HeldLease lease(connection, clock.now_utc_ms());
    store::Transaction transaction(connection);
    const auto person = store::read_person(connection, contact);
    if (!person)
        return failure(ActFailure{Reason::unknown_contact, {}});
    json records = json::object();
    for (const auto& record : store::records_of(connection, contact))
        records[record.table].push_back(json_of(record.columns));
    json mentions = json::array();
    for (const auto& text : texts_that_name(connection, *person))
        mentions.push_back({{"table", text.table}, {"on", to_iso(text.on)}, {"text", text.text}});
    const json whole{{"person", json_of(person->fields)},
                     {"of", {{"code", person->customer_code}, {"name", person->customer_name}}},
                     {"exported_on", to_iso(clock.today())},
                     {"records", records},
                     {"named_in", mentions}};
    journal(transaction, "personal_data_exported", contact, {{"customer", person->customer.value}}, actor,
            clock.now_utc_ms());
    transaction.commit();
    constexpr int indent = 2;
    return whole.dump(indent, ' ', false, json::error_handler_t::replace) + "\n";
}

std::vector<Mention> mentions_of(const std::filesystem::path& ledger, ContactId contact) {
    const auto connection = store::open_ledger(ledger, store::Access::read);
    const store::ReadTransaction state(connection);
    std::vector<Mention> mentions;
    const auto person = store::read_person(connection, contact);
    if (!person)
        return mentions;
    for (const auto& text : texts_that_name(connection, *person))
        mentions.push_back(mention_of(text));
    std::stable_sort(mentions.begin(), mentions.end(), [](const Mention& a, const Mention& b) { return a.on > b.on; });
    return mentions;
}

Result<DoneAct, ActFailure> erase_contact(const EraseContactRequest& request, const Clock& clock) {
    const auto now = clock.now_utc_ms();
    auto connection = store::open_ledger(request.ledger, store::Access::write);
    store::overwrite_deleted(connection);
    const HeldLease lease(connection, now);
    store::Transaction transaction(connection);
    const auto person = store::read_person(connection, request.contact);
    if (!person)
        return failure(ActFailure{Reason::unknown_contact, {}});
    const auto needles = needles_of(*person);
    std::int64_t redacted = 0;
    for (const auto& text : texts_that_name(connection, *person)) {
        if (std::find(request.redacted.begin(), request.redacted.end(), mention_of(text)) == request.redacted.end())
            continue;
        store::redact(transaction, text, blotted(text.text, needles));
        ++redacted;
    }
    store::erase_person(transaction, request.contact, clock.today());
    journal(transaction, "contact_erased", request.contact,
            {{"customer", person->customer.value}, {"redacted", redacted}}, request.actor, now);
    transaction.commit();
    store::rewrite_file(connection);
    return DoneAct{{}, "contact_erased", {}, request.contact.value, 1};
}

RetentionReport retention_report(const std::filesystem::path& ledger, const Receivables& receivables, Date at,
                                 int years) {
    constexpr int prospect_years = 3; // CNIL, deliberation 2021-131
    constexpr int months_a_year = 12;
    const auto connection = store::open_ledger(ledger, store::Access::read);
    const store::ReadTransaction state(connection);
    RetentionReport report;
    report.at = at;
    report.years = years;
    const auto open = open_by_customer(receivables, at);
    store::visit_last_activity(connection, [&](const store::LastActivity& one) {
        const auto index = receivables.index_of(one.customer);
        if (index && open[*index] != 0)
            return;
        if (const auto line = line_of(one, at, add_months(at, -years * months_a_year),
                                      add_months(at, -prospect_years * months_a_year)))
            report.lines.push_back(*line);
    });
    std::stable_sort(report.lines.begin(), report.lines.end(),
                     [](const RetentionLine& a, const RetentionLine& b) { return a.last_activity < b.last_activity; });
    const auto counts = store::count_contacts(connection);
    report.people_kept = counts.kept;
    report.erased_contacts = counts.erased;
    return report;
}

} // namespace encours
