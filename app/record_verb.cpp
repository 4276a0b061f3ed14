// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/json_output.h"
#include "app/verbs.h"
#include "core/usecase/record_events.h"
#include "ui/common/actor.h"
#include "ui/language/act_sentences.h"
#include "ui/language/numbers.h"

#include <QCoreApplication>

namespace encours {

namespace {

const char* key_of(EventFault::Reason reason) {
    switch (reason) {
    case EventFault::Reason::not_an_object:
        return "not_an_object";
    case EventFault::Reason::kind_unknown:
        return "kind_unknown";
    case EventFault::Reason::field_unknown:
        return "field_unknown";
    case EventFault::Reason::field_missing:
        return "field_missing";
    case EventFault::Reason::field_unreadable:
        return "field_unreadable";
    case EventFault::Reason::customer_unknown:
        return "customer_unknown";
    case EventFault::Reason::invoice_unknown:
        return "invoice_unknown";
    case EventFault::Reason::invoice_of_several:
        return "invoice_of_several";
    case EventFault::Reason::several_items:
        return "several_items";
    case EventFault::Reason::refused:
        return "refused";
    }
    return "";
}

class RecordVerb final : public Verb {
    Q_DECLARE_TR_FUNCTIONS(RecordVerb)

public:
    explicit RecordVerb(CLI::App& program)
        : Verb(program, "record", tr("Records what happened: judgments, formal notices, acknowledgements and more")) {
        offer_ledger();
        require("EVENTS", source_, tr("The events: one JSON object a line, UTF-8"));
        offer_json();
        end_help_with(forms());
    }

    ExitCode run(Console& console, const Clock& clock) override;

private:
    static QString forms();
    static QString sentence(const EventFault& fault);
    static Json json_of(const std::string& ledger, const RecordedEvents& recorded);

    std::string source_;
};

QString RecordVerb::forms() {
    QString text = tr(
        "Each line is {\"kind\": …, its fields, \"by\": who}; \"by\" and fields after \"?\" may be left out. Days are "
        "\"2026-10-31\", amounts \"1234.50\"; \"customer\" is a code, \"items\" is a list of invoice "
        "numbers, \"of\" is interest or costs, \"percent\" a rate a year, \"contract_rate\" true where the "
        "judgment grants it; \"series\" is ecb_refinancing, legal_professional or legal_private. The same "
        "file again changes nothing.");
    text +=
        QStringLiteral("\n\n") +
        tr("\"outcome\" is will_pay, has_paid, contests, in_difficulty, wrong_addressee, not_received, not_reached, "
           "wants_plan, complains, insolvent, all_in_order or other; \"channel\" is letter, registered_letter, email, "
           "sms "
           "or telephone; \"type\" of a hold is manual, quiet, direct_debit, factored, difficulty, wrong_addressee, "
           "not_received, complaint or insolvency, and \"ends\" true ends those that last; \"instalments\" is a list "
           "of "
           "{\"due\", \"amount\"}; \"again\" true means the same answer a second time that day; \"of\" a cost is time, "
           "postage, agency_fee, court or other. \"proof\" is a file, PDF or picture, as the folder of the events "
           "names it; \"tracking\" the number of the registered letter.");
    text += QStringLiteral("\n");
    for (const auto& form : event_forms())
        text += QStringLiteral("\n  ") + shown(form.kind).leftJustified(20) + shown(form.fields);
    return text;
}

QString RecordVerb::sentence(const EventFault& fault) {
    const auto text = shown(fault.text);
    switch (fault.reason) {
    case EventFault::Reason::not_an_object:
        return tr("This is no JSON object.");
    case EventFault::Reason::kind_unknown:
        return tr("There is no kind \"%1\". \"encours record --help\" lists them.").arg(text);
    case EventFault::Reason::field_unknown:
        return tr("This kind has no field \"%1\". \"encours record --help\" lists them.").arg(text);
    case EventFault::Reason::field_missing:
        return tr("The field \"%1\" is missing.").arg(text);
    case EventFault::Reason::field_unreadable:
        return tr("The field \"%1\" cannot be read.").arg(text);
    case EventFault::Reason::customer_unknown:
        return tr("No customer has the code \"%1\".").arg(text);
    case EventFault::Reason::invoice_unknown:
        return tr("There is no invoice \"%1\".").arg(text);
    case EventFault::Reason::invoice_of_several:
        return tr("Several customers have an invoice \"%1\": say \"customer\".").arg(text);
    case EventFault::Reason::several_items:
        return tr("This kind is about one invoice, with one due day.");
    case EventFault::Reason::refused:
        return actFailureSentence(fault.act);
    }
    return {};
}

Json RecordVerb::json_of(const std::string& ledger, const RecordedEvents& recorded) {
    auto refused = Json::array();
    for (const auto& fault : recorded.refused)
        refused.push_back(
            {{"line", fault.line}, {"code", key_of(fault.reason)}, {"message", sentence(fault).toStdString()}});
    return {{"written", ledger},
            {"rows", recorded.recorded},
            {"read", recorded.read},
            {"unchanged", recorded.unchanged},
            {"rejected", std::move(refused)}};
}

ExitCode RecordVerb::run(Console& console, const Clock& clock) {
    {
        const auto opened = open_ledger(console); // brought up to date, or it is said why not
        if (!opened)
            return opened.error();
    }
    const auto recorded = record_events({path_of(ledger_text()), path_of(source_), actorName()}, clock,
                                        console.progress(tr("Recording")));
    console.end_progress();
    if (!recorded) {
        console.say(actFailureSentence(recorded.error()));
        return ExitCode::input_refused;
    }
    const auto& done = recorded.value();
    for (const auto& fault : done.refused)
        console.say(tr("Line %1: %2").arg(countText(fault.line), sentence(fault)));
    if (json())
        console.write(json_of(ledger_text(), done));
    else
        console.write(tr("%1 recorded, %2 there already, %3 refused.")
                          .arg(countText(done.recorded), countText(done.unchanged),
                               countText(static_cast<std::int64_t>(done.refused.size()))) +
                      QStringLiteral("\n"));
    return done.refused.empty() ? ExitCode::done : ExitCode::some_refused;
}

} // namespace

std::unique_ptr<Verb> record_verb(CLI::App& program) { return std::make_unique<RecordVerb>(program); }

} // namespace encours
