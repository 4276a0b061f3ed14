// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import_report.h"
#include "app/verbs.h"
#include "core/usecase/import_source.h"
#include "ui/common/actor.h"
#include "ui/language/sentences.h"

#include <QCoreApplication>

#include <map>

namespace encours {

namespace {

class ImportVerb final : public Verb {
    Q_DECLARE_TR_FUNCTIONS(ImportVerb)

public:
    explicit ImportVerb(CLI::App& program);
    ExitCode run(Console& console, const Clock& clock) override;

private:
    [[nodiscard]] ImportRequest request() const;
    void refuse_what_does_not_fit() const;
    [[nodiscard]] std::map<std::string, std::string> columns() const;
    [[nodiscard]] PaymentTerms terms() const;
    [[nodiscard]] CoveredSpan covers() const;

    std::vector<std::string> sources_;
    std::vector<std::string> map_;
    std::string kind_, format_, encoding_, sheet_, date_format_, terms_, profile_, covers_;
    bool complete_list_ = false;
    bool strict_ = false;
    bool dry_run_ = false;
};

ImportVerb::ImportVerb(CLI::App& program)
    : Verb(program, "import", tr("Adds what the sources hold; the same file twice adds nothing")) {
    offer_ledger();
    require("SOURCE", sources_, tr("The lists to read; the ledger is created when absent"));
    offer("--kind", kind_, "receivables|payments|customers",
          tr("What the sources list: invoices and credit notes (receivables, the default), payments, or customers and "
             "their contacts"));
    offer("--format", format_, "csv|xlsx|ods|fec", tr("How they are written; recognised when not given"));
    offer("--encoding", encoding_, "E",
          tr("Their encoding, for instance UTF-8 or windows-1252; recognised when not given"));
    offer("--sheet", sheet_, "NAME",
          tr("Which sheet of a workbook to read, by its name; the first that fits when not given"));
    offer("--map", map_, "field=Header",
          tr("Which column holds a field, for instance amount=\"Montant TTC\"; repeat it for each field. Fields: %1")
              .arg(fields_text()));
    offer("--date-format", date_format_, "Y-M-D|D/M/Y|M/D/Y|YMD",
          tr("How days are written; learnt from the column when not given"));
    offer("--terms", terms_, "T",
          tr("Payment terms of invoices without due day: 30, 30 FDM, FDM 45, 30 FDM LE 10, COMPTANT"));
    offer("--covers", covers_, "FROM..TO", tr("The days of which the sources tell everything"));
    offer_flag("--complete-list", complete_list_, tr("The sources list all that is open: what is absent was settled"));
    offer_flag("--strict", strict_, tr("One refused row refuses the whole"));
    offer_flag("--dry-run", dry_run_, tr("Says what would be done, and changes nothing"));
    offer(
        "--profile", profile_, "P",
        tr("How these lists are read, under a name kept in the ledger or as a file P.json to share: used when it is "
           "there, made of --map, --encoding, --date-format, --terms and --complete-list when it is not. Each profile "
           "is a source of its own"));
    offer_json();
}

/// Words that are not known, and words that do not go together.
void ImportVerb::refuse_what_does_not_fit() const {
    const auto kind = list_kind_from_text(kind_.empty() ? "receivables" : kind_);
    if (!kind)
        throw UsageError{tr("--kind takes receivables, payments or customers, not \"%1\".").arg(shown(kind_))};
    if (*kind != ListKind::receivables) {
        const bool of_receivables = complete_list_ || !terms_.empty() || !covers_.empty();
        if (of_receivables)
            throw UsageError{
                tr("--complete-list, --covers and --terms are for lists of invoices: leave them out with --kind %1.")
                    .arg(shown(kind_))};
        if (format_ == "fec")
            throw UsageError{tr("A FEC holds the books, not a list: leave --kind out.")};
    }
    if (!sheet_.empty() && (format_ == "csv" || format_ == "fec"))
        throw UsageError{tr("--sheet is for workbooks: leave it out with --format %1.").arg(shown(format_))};
    if (!format_.empty() && !source_format_from_text(format_))
        throw UsageError{tr("--format takes csv, xlsx, ods or fec, not \"%1\".").arg(shown(format_))};
}

std::map<std::string, std::string> ImportVerb::columns() const {
    std::map<std::string, std::string> columns;
    for (const auto& pair : map_) {
        const auto equals = pair.find('=');
        if (equals == std::string::npos || equals == 0) // without a title the field is left out
            throw UsageError{
                tr("--map takes a field and the title of its column, for instance amount=Total, not \"%1\".")
                    .arg(shown(pair))};
        if (!columns.emplace(pair.substr(0, equals), pair.substr(equals + 1)).second)
            throw UsageError{
                tr("--map names two columns for one field: \"%1\". Keep one.").arg(shown(pair.substr(0, equals)))};
    }
    return columns;
}

PaymentTerms ImportVerb::terms() const {
    const auto read = parse_payment_terms(terms_);
    if (read)
        return read.value();
    Issue issue;
    issue.code =
        read.error() == TermsError::ambiguous_end_of_month ? IssueCode::terms_ambiguous : IssueCode::terms_unreadable;
    issue.arguments = {terms_};
    throw UsageError{issueSentence(issue)};
}

CoveredSpan ImportVerb::covers() const {
    const auto dots = covers_.find("..");
    const CoveredSpan span{day_of(covers_.substr(0, dots), "--covers"),
                           day_of(dots == std::string::npos ? std::string() : covers_.substr(dots + 2), "--covers")};
    if (span.last < span.first)
        throw UsageError{tr("--covers ends before it begins: \"%1\".").arg(shown(covers_))};
    return span;
}

ImportRequest ImportVerb::request() const {
    refuse_what_does_not_fit();
    ImportRequest request;
    request.ledger = path_of(ledger_text());
    request.format = source_format_from_text(format_);
    request.csv.kind = list_kind_from_text(kind_).value_or(ListKind::receivables);
    request.csv.columns = columns();
    request.csv.encoding = encoding_;
    request.csv.sheet = sheet_;
    if (!date_format_.empty()) {
        request.csv.date_order = date_order_from_text(date_format_);
        if (!request.csv.date_order)
            throw UsageError{
                tr("--date-format takes Y-M-D, D/M/Y, M/D/Y or YMD, not \"%1\".").arg(shown(date_format_))};
    }
    if (!terms_.empty())
        request.terms = terms();
    if (!covers_.empty())
        request.covers = covers();
    request.profile = profile_;
    if (complete_list_)
        request.complete_list = true;
    request.strict = strict_;
    request.dry_run = dry_run_;
    request.actor = actorName("encours import");
    return request;
}

ExitCode ImportVerb::run(Console& console, const Clock& clock) {
    auto request = this->request();
    std::vector<ImportedSource> done;
    auto code = ExitCode::done;
    for (const auto& source : sources_) {
        request.source = path_of(source);
        done.push_back(
            {source, import_source(request, clock, console.progress(tr("Importing \"%1\"").arg(shown(source))))});
        console.end_progress();
        const auto& report = done.back().report;
        if (!json())
            console.write(report_text(done.back(), dry_run_));
        say_issues(console, report);
        code = worst(code, exit_code(report));
        if (report.cancelled)
            break;
    }
    if (json())
        console.write(report_json(done));
    return code;
}

} // namespace

std::unique_ptr<Verb> import_verb(CLI::App& program) { return std::make_unique<ImportVerb>(program); }

} // namespace encours
