// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interest_report.h"
#include "app/verbs.h"
#include "core/usecase/late_interest.h"
#include "core/usecase/read_invoice.h"
#include "ui/documents/document_output.h"
#include "ui/documents/stated_account.h"

#include <QCoreApplication>

namespace encours {

namespace {

class InterestVerb final : public Verb {
    Q_DECLARE_TR_FUNCTIONS(InterestVerb)

public:
    explicit InterestVerb(CLI::App& program)
        : Verb(program, "interest", tr("The statement of late interest and indemnity of an invoice")) {
        offer_ledger();
        offer("--invoice", number_, "NUMBER", tr("The number of the invoice"));
        offer("--customer", customer_, "CODE", tr("The code of its customer, where several have that number"));
        offer("--imputation", imputation_, "principal|interest",
              tr("What a part payment settles first; else as the case or the company says"));
        offer("--days-in-year", days_, "365|actual",
              tr("What interest is a share of; else as the case or the company says"));
        offer_flag("--capitalise", capitalise_,
                   tr("Interest of whole years bears interest: the contract or a decision must say so"));
        offer("--pdf", pdf_, "FILE", tr("Writes the statement to send to the customer, in its language"));
        offer_date(tr("Interest up to this day, included"));
        offer_json();
    }

    ExitCode run(Console& console, const Clock& clock) override;

private:
    [[nodiscard]] InterestOptions options() const;
    /// The invoice that is meant; otherwise says why there is none.
    [[nodiscard]] std::optional<NamedInvoice> find(Console& console) const;

    /// Nothing is printed where nothing is late.
    [[nodiscard]] ExitCode print(Console& console, const LedgerFile& ledger, InvoiceId invoice, Date at, Date today,
                                 const InterestOptions& asked) const;

    std::string number_, customer_, imputation_, days_, pdf_;
    bool capitalise_ = false;
};

InterestOptions InterestVerb::options() const {
    InterestOptions options;
    if (!imputation_.empty()) {
        if (imputation_ != "principal" && imputation_ != "interest")
            throw UsageError{
                tr("--imputation takes \"principal\" or \"interest\", not \"%1\".").arg(shown(imputation_))};
        options.imputation = imputation_ == "interest" ? Imputation::interest : Imputation::principal;
    }
    if (!days_.empty()) {
        if (days_ != "365" && days_ != "actual")
            throw UsageError{tr("--days-in-year takes \"365\" or \"actual\", not \"%1\".").arg(shown(days_))};
        options.days_in_year = days_ == "actual" ? DaysInYear::actual : DaysInYear::always_365;
    }
    if (capitalise_)
        options.capitalise = true;
    return options;
}

std::optional<NamedInvoice> InterestVerb::find(Console& console) const {
    const auto found = invoices_of_number(path_of(ledger_text()), number_, customer_);
    if (found.size() == 1)
        return found.front();
    if (found.empty()) {
        console.say(customer_.empty()
                        ? tr("There is no invoice \"%1\" in this ledger.").arg(shown(number_))
                        : tr("The customer \"%1\" has no invoice \"%2\".").arg(shown(customer_), shown(number_)));
        return std::nullopt;
    }
    QStringList customers;
    for (const auto& one : found)
        customers += tr("%1 (%2)").arg(shown(one.customer_code), shown(one.customer_name));
    console.say(tr("Several invoices have the number \"%1\". Say whose with --customer: %2.")
                    .arg(shown(number_), customers.join(QStringLiteral(", "))));
    return std::nullopt;
}

ExitCode InterestVerb::print(Console& console, const LedgerFile& ledger, InvoiceId invoice, Date at, Date today,
                             const InterestOptions& asked) const {
    const auto detail = read_invoice(ledger.path(), invoice);
    const auto account =
        detail ? readStatedAccount(ledger.path(), detail->customer, invoice, at, today, asked) : std::nullopt;
    if (!account) {
        console.say(tr("Nothing of it is late on this day: there is no statement to write."));
        return ExitCode::input_refused;
    }
    const QString file = QString::fromStdU16String(path_of(pdf_).u16string());
    if (savePdf(pdfOf(interestStatement(*account, shipped_legal_data())), file))
        return ExitCode::done;
    console.say(tr("\"%1\" cannot be written.").arg(file));
    return ExitCode::environment;
}

ExitCode InterestVerb::run(Console& console, const Clock& clock) {
    if (number_.empty())
        throw UsageError{tr("Say which invoice: --invoice NUMBER.")};
    const auto asked = options();
    static_cast<void>(asked_date());
    const auto opened = open_ledger(console);
    if (!opened)
        return opened.error();
    const auto& ledger = *opened.value();
    const auto at = date(ledger, clock, console);
    const auto named = find(console);
    if (!named)
        return ExitCode::input_refused;
    const auto statement = invoice_statement(ledger.path(), named->invoice, at, asked);
    if (!statement)
        return ExitCode::input_refused; // gone since
    if (!pdf_.empty()) {
        const auto printed = print(console, ledger, named->invoice, at, clock.today(), asked);
        if (printed != ExitCode::done)
            return printed;
    }
    if (json())
        console.write(interest_json(*named, *statement));
    else
        console.write(interest_text(*named, *statement));
    return ExitCode::done;
}

} // namespace

std::unique_ptr<Verb> interest_verb(CLI::App& program) { return std::make_unique<InterestVerb>(program); }

} // namespace encours
