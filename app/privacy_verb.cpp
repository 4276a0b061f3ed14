// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/json_output.h"
#include "app/text_table.h"
#include "app/verbs.h"
#include "core/usecase/customer_list.h"
#include "core/usecase/event_finder.h"
#include "core/usecase/personal_data.h"
#include "ui/common/actor.h"
#include "ui/language/act_sentences.h"
#include "ui/language/numbers.h"

#include <QCoreApplication>

#include <algorithm>

namespace encours {

namespace {

const char* key_of(RetentionLine::Finding finding) {
    switch (finding) {
    case RetentionLine::Finding::prospect_expired:
        return "prospect_expired";
    case RetentionLine::Finding::contacts_expired:
        return "contacts_expired";
    case RetentionLine::Finding::accounts_expired:
        return "accounts_expired";
    }
    return "";
}

Json day(const std::optional<Date>& date) { return date ? Json(to_iso(*date)) : Json(nullptr); }

/// What the ledger holds about persons: a report of what may go, and a person's data told or erased.
class PrivacyVerb final : public Verb {
    Q_DECLARE_TR_FUNCTIONS(PrivacyVerb)

public:
    explicit PrivacyVerb(CLI::App& program)
        : Verb(program, "privacy", tr("Personal data: what may be erased, a contact's data told or erased")) {
        offer_ledger();
        require("WHAT", what_, tr("report, export or erase"));
        offer("--customer", customer_, "CODE", tr("The code of the contact's customer"));
        offer("--contact", contact_, "NAME", tr("The contact's name"));
        offer_flag("--redact", redact_,
                   tr("With erase: also blot the person out of notes and other texts about the customer"));
        offer("--years", years_, "N", tr("With report: years without activity, 3 unless said"));
        offer_date(tr("With report: the day to look at"));
        offer_json();
    }

    ExitCode run(Console& console, const Clock& clock) override {
        if (what_ != "report" && what_ != "export" && what_ != "erase")
            throw UsageError{tr("Say report, export or erase, not \"%1\".").arg(shown(what_))};
        const auto years = years_.empty() ? 3 : number_of(years_, "--years", 1, 100);
        static_cast<void>(asked_date());
        const auto opened = open_ledger(console);
        if (!opened)
            return opened.error();
        const auto& ledger = *opened.value();
        if (what_ == "report")
            return report(console, ledger, date(ledger, clock, console), static_cast<int>(years));
        const auto contact = named_contact(console);
        if (!contact)
            return ExitCode::input_refused;
        return what_ == "export" ? tell(console, *contact, clock) : erase(console, *contact, clock);
    }

private:
    [[nodiscard]] std::optional<ContactId> named_contact(Console& console) const {
        const auto customer = EventFinder(path_of(ledger_text())).customer(customer_);
        const auto file = customer ? read_customer(path_of(ledger_text()), *customer) : std::nullopt;
        if (!file) {
            console.say(tr("No customer has the code \"%1\": say --customer CODE.").arg(shown(customer_)));
            return std::nullopt;
        }
        const auto& contacts = file->sheet.contacts;
        const auto found =
            std::find_if(contacts.begin(), contacts.end(), [&](const Contact& one) { return one.name == contact_; });
        if (found == contacts.end()) {
            console.say(tr("This customer has no contact \"%1\": say --contact NAME.").arg(shown(contact_)));
            return std::nullopt;
        }
        return found->id;
    }

    ExitCode tell(Console& console, ContactId contact, const Clock& clock) const {
        const auto told = export_personal_data(path_of(ledger_text()), contact, actorName(), clock);
        if (!told) {
            console.say(actFailureSentence(told.error()));
            return ExitCode::input_refused;
        }
        console.write(QString::fromStdString(told.value()));
        return ExitCode::done;
    }

    ExitCode erase(Console& console, ContactId contact, const Clock& clock) const {
        const auto mentions = mentions_of(path_of(ledger_text()), contact);
        const auto redacted = redact_ ? mentions : std::vector<Mention>();
        const auto done = erase_contact({path_of(ledger_text()), contact, redacted, actorName()}, clock);
        if (!done) {
            console.say(actFailureSentence(done.error()));
            return ExitCode::input_refused;
        }
        if (json())
            console.write(Json{
                {"written", ledger_text()}, {"rows", 1}, {"mentions", mentions.size()}, {"redacted", redacted.size()}});
        else
            console.write(tr("The contact's data were erased. Texts that name the person: %1, blotted out: %2.\n")
                              .arg(countText(static_cast<std::int64_t>(mentions.size())),
                                   countText(static_cast<std::int64_t>(redacted.size()))));
        return ExitCode::done;
    }

    ExitCode report(Console& console, const LedgerFile& file, Date at, int years) const {
        const auto found = retention_report(path_of(ledger_text()), *file.receivables(), at, years);
        if (json()) {
            auto lines = Json::array();
            for (const auto& line : found.lines)
                lines.push_back({{"finding", key_of(line.finding)},
                                 {"customer", line.code},
                                 {"name", line.name},
                                 {"last_activity", day(line.last_activity)},
                                 {"keep_until", day(line.keep_until)},
                                 {"contacts", line.contacts}});
            console.write(Json{{"at", to_iso(at)},
                               {"years", found.years},
                               {"contacts", found.people_kept},
                               {"erased_contacts", found.erased_contacts},
                               {"customers", std::move(lines)}});
            return ExitCode::done;
        }
        TextTable table({tr("Customer"), tr("Code"), tr("Last activity"), tr("Books kept until"), tr("Contacts"),
                         tr("What may go")});
        table.text_columns(2);
        for (const auto& line : found.lines)
            table.add({shown(line.name), shown(line.code),
                       line.last_activity ? shortDate(*line.last_activity) : QString(),
                       line.keep_until ? shortDate(*line.keep_until) : QString(), countText(line.contacts),
                       sentence(line.finding)});
        console.write(table.text());
        console.write(tr("%1 contacts are kept, %2 were erased.\n")
                          .arg(countText(found.people_kept), countText(found.erased_contacts)));
        return ExitCode::done;
    }

    static QString sentence(RetentionLine::Finding finding) {
        switch (finding) {
        case RetentionLine::Finding::prospect_expired:
            return tr("everything: never invoiced, silent for three years");
        case RetentionLine::Finding::contacts_expired:
            return tr("its contacts; the books are kept");
        case RetentionLine::Finding::accounts_expired:
            return tr("its contacts; the books' ten years are over too");
        }
        return {};
    }

    std::string what_, customer_, contact_, years_;
    bool redact_ = false;
};

} // namespace

std::unique_ptr<Verb> privacy_verb(CLI::App& program) { return std::make_unique<PrivacyVerb>(program); }

} // namespace encours
