// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/json_output.h"
#include "app/verbs.h"
#include "core/usecase/export_ledger.h"
#include "core/usecase/hand_over_file.h"
#include "ui/common/actor.h"
#include "ui/documents/agency_folder.h"
#include "ui/language/export_words.h"
#include "ui/language/sentences.h"

#include <QCoreApplication>

namespace encours {

namespace {

ExitCode exit_code(ExportError error) {
    switch (error) {
    case ExportError::unknown_ending:
        return ExitCode::wrong_usage;
    case ExportError::target_unwritable:
    case ExportError::disk_full:
    case ExportError::cancelled:
        return ExitCode::environment;
    }
    return ExitCode::environment;
}

class ExportVerb final : public Verb {
    Q_DECLARE_TR_FUNCTIONS(ExportVerb)

public:
    explicit ExportVerb(CLI::App& program)
        : Verb(program, "export", tr("A list as .csv or .xlsx, or every table of the ledger")) {
        offer_ledger();
        require("WHAT", what_,
                tr("open-items, aging, invoices, payments, customers, contacts, follow-up (what comes next of each "
                   "due item, or why nothing does), stopped (deliveries stopped), or tables: every table, "
                   "documented; agency-file: what an agency or a lawyer is given of --customer"));
        require("FILE", target_,
                tr("The file to write, .csv or .xlsx; for tables, the folder; for agency-file, where its "
                   "folder is made"));
        offer_date(tr("As of the close of this day"));
        offer("--customer", customer_, "CODE", tr("The customer's code, for agency-file"));
        offer_json();
    }

    ExitCode run(Console& console, const Clock& clock) override;

private:
    ExitCode write_agency_file(Console& console, const Clock& clock, const LedgerFile& ledger) const;

    std::string what_, target_, customer_;
};

ExitCode ExportVerb::run(Console& console, const Clock& clock) {
    const auto table = export_table_from_text(what_);
    const bool is_agency_file = what_ == "agency-file";
    if (is_agency_file == customer_.empty())
        throw UsageError{tr("--customer CODE goes with agency-file, and only with it.")};
    if (!table && what_ != "tables" && !is_agency_file)
        throw UsageError{
            tr("There is no list \"%1\". Choose open-items, aging, invoices, payments, customers, contacts, "
               "follow-up, stopped, tables or agency-file.")
                .arg(shown(what_))};
    static_cast<void>(asked_date());
    const auto opened = open_ledger(console);
    if (!opened)
        return opened.error();
    const auto& ledger = *opened.value();
    if (is_agency_file)
        return write_agency_file(console, clock, ledger);
    const auto progress = console.progress(tr("Exporting"));
    const auto written =
        table ? export_table(ledger, *table, date(ledger, clock, console), path_of(target_), progress, exportWords())
              : export_all_tables(ledger, path_of(target_), progress);
    if (!written) {
        console.say(exportErrorSentence(written.error(), shown(target_)));
        return exit_code(written.error());
    }
    if (json())
        console.write(Json{{"written", target_}, {"rows", written.value()}});
    else
        console.write(
            tr("Written: \"%1\", %Ln row(s).\n", nullptr, static_cast<int>(written.value())).arg(shown(target_)));
    return ExitCode::done;
}

ExitCode ExportVerb::write_agency_file(Console& console, const Clock& clock, const LedgerFile& ledger) const {
    const auto index = ledger.customer_by_code(customer_);
    if (!index) {
        console.say(tr("No customer has the code \"%1\".").arg(shown(customer_)));
        return ExitCode::input_refused;
    }
    const auto customer = ledger.receivables()->customers->at(*index);
    const auto at = date(ledger, clock, console);
    const auto written = writeAgencyFolder(ledger, customer, at, clock.today(), path_of(target_));
    if (!written) {
        console.say(exportErrorSentence(written.error(), shown(target_)));
        return exit_code(written.error());
    }
    if (at == clock.today()) // the file of another day hands nothing over
        produce_hand_over(ledger.path(), *ledger.receivables(), customer, actorName(), clock);
    const auto folder = written.value().folder.u8string();
    const std::string name(folder.begin(), folder.end());
    if (json())
        console.write(Json{{"written", name}, {"rows", written.value().rows}});
    else
        console.write(
            tr("Written: \"%1\", %Ln row(s).\n", nullptr, static_cast<int>(written.value().rows)).arg(shown(name)));
    return ExitCode::done;
}

} // namespace

std::unique_ptr<Verb> export_verb(CLI::App& program) { return std::make_unique<ExportVerb>(program); }

} // namespace encours
