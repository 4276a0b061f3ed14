// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure_list.h"
#include "app/kpi_detail.h"
#include "app/kpi_text.h"
#include "app/verbs.h"
#include "core/kpi/figures.h"
#include "core/kpi/figures_by_group.h"
#include "core/usecase/segments.h"
#include "ui/language/numbers.h"

#include <QCoreApplication>

#include <algorithm>

namespace encours {

namespace {

class KpiVerb final : public Verb {
    Q_DECLARE_TR_FUNCTIONS(KpiVerb)

public:
    explicit KpiVerb(CLI::App& program);
    ExitCode run(Console& console, const Clock& clock) override;

private:
    /// Figures of each customer, or of each segment.
    struct Groups {
        std::vector<CustomerFigures> customers;
        std::vector<SegmentFigures> segments;
    };

    [[nodiscard]] FiguresRequest request() const;
    [[nodiscard]] Json json_of(const FiguresSeries& series, const Groups& groups, const LedgerFile& ledger) const;
    [[nodiscard]] QString text_of(const FiguresSeries& series, const Groups& groups, const LedgerFile& ledger) const;
    static void say_what_to_know(Console& console, const Figures& figures, const Coverage& coverage);

    std::string window_, months_, by_, customer_;
    bool detail_ = false;
};

KpiVerb::KpiVerb(CLI::App& program) : Verb(program, "kpi", tr("The figures: DSO, CEI, DBT and the others")) {
    offer_ledger();
    offer("--window", window_, "DAYS", tr("The period: so many days that end with the date (90)"));
    offer("--months", months_, "N", tr("Also the last N month ends"));
    offer("--by", by_, "customer|segment", tr("Also each customer, or each segment of customers"));
    offer("--customer", customer_, "CODE", tr("Of this customer alone"));
    offer_flag("--detail", detail_, tr("Also what each figure is made of, line by line, and what is left out"));
    offer_date(tr("As of the close of this day"));
    offer_json();
}

FiguresRequest KpiVerb::request() const {
    if (!by_.empty() && by_ != "customer" && by_ != "segment")
        throw UsageError{tr("--by takes \"customer\" or \"segment\", not \"%1\".").arg(shown(by_))};
    FiguresRequest request{asked_date().value_or(Date{}), 90, 0, std::nullopt};
    if (!window_.empty())
        request.window_days = static_cast<int>(number_of(window_, "--window", 1, 3660));
    if (!months_.empty())
        request.months = static_cast<int>(number_of(months_, "--months", 0, 600));
    return request;
}

/// Those that owe something or did something in the period.
std::vector<CustomerFigures> by_customer(const Receivables& receivables, Date at, int window_days) {
    std::vector<CustomerFigures> rows;
    const auto all = figures_by_customer(receivables, at, window_days);
    for (CustomerIndex customer = 0; customer < all.size(); ++customer) {
        const auto& found = all[customer];
        if (found.aging != Aging{} || found.sales != 0 || found.dbt.value || found.mean_payment_days.value)
            rows.push_back({customer, found});
    }
    return rows;
}

/// In the order of the segments, then those of none where there are any. Who belongs to a segment is today's, as terms and
/// kinds are, whatever day the figures are of.
std::vector<SegmentFigures> by_segment(const LedgerFile& ledger, Date at, int window_days, Date today) {
    const auto receivables = ledger.receivables();
    const auto segments = read_segments(ledger.path()).segments;
    auto places = segments_by_customer(customer_traits(ledger.path(), *receivables, today), segments);
    const auto nobody = static_cast<std::uint32_t>(segments.size());
    std::replace(places.begin(), places.end(), no_group, nobody);
    const auto all = figures_by_group(*receivables, at, window_days, places, nobody + 1);
    std::vector<SegmentFigures> rows;
    for (std::uint32_t place = 0; place <= nobody; ++place) {
        SegmentFigures row;
        if (place != nobody) {
            row.key = segments[place].key;
            row.name = segments[place].name;
        }
        row.customers = static_cast<std::size_t>(std::count(places.begin(), places.end(), place));
        row.figures = all[place];
        if (place != nobody || row.customers > 0)
            rows.push_back(std::move(row));
    }
    return rows;
}

ExitCode KpiVerb::run(Console& console, const Clock& clock) {
    auto request = this->request();
    const auto opened = open_ledger(console);
    if (!opened)
        return opened.error();
    const auto& ledger = *opened.value();
    const auto receivables = ledger.receivables();
    if (!customer_.empty() && !by_.empty())
        throw UsageError{tr("--customer and --by exclude each other. Keep one.")};
    if (!customer_.empty()) {
        request.customer = ledger.customer_by_code(customer_);
        if (!request.customer)
            throw UsageError{tr("No customer has the code \"%1\". \"encours aging LEDGER --by customer\" lists them.")
                                 .arg(shown(customer_))};
    }
    request.at = date(ledger, clock, console);
    const auto series = figures(*receivables, request);
    Groups groups;
    if (by_ == "customer")
        groups.customers = by_customer(*receivables, request.at, request.window_days);
    if (by_ == "segment") {
        groups.segments =
            by_segment(ledger, request.at, request.window_days, default_date(receivables->coverage, clock.today()));
        if (groups.segments.size() <= 1)
            console.say(tr("This ledger has no segments yet: they come with its policies, when the agenda or the page "
                           "Policy is opened for the first time."));
    }
    say_what_to_know(console, series.now, receivables->coverage);
    const auto detail = detail_ ? std::optional(KpiDetail::of(ledger, request)) : std::nullopt;
    if (json()) {
        auto answer = json_of(series, groups, ledger);
        if (detail)
            answer["detail"] = detail_json(*detail);
        console.write(answer);
    } else {
        console.write(text_of(series, groups, ledger) + (detail ? detail_text(*detail, series.now) : QString()));
    }
    return ExitCode::done;
}

/// Why figures are missing and what they rest on: a number alone would not say it.
void KpiVerb::say_what_to_know(Console& console, const Figures& figures, const Coverage& coverage) {
    const auto first = coverage.first_day();
    const auto last = coverage.last_day();
    if (!first || !last) {
        console.say(coverage.last_known_day()
                        ? tr("The imported lists tell what is open on their day, and not what led to it, so there is "
                             "no figure over a period. Import a list of all invoices, without --complete-list.")
                        : tr("The ledger holds no imported days yet, so no figure over a period. Import a list "
                             "first."));
        return;
    }
    if (!figures.covered)
        console.say(tr("The period from %1 to %2 is not covered: the imported data tell of %3 to %4, perhaps with "
                       "gaps. The figures "
                       "over it are not computed. Import the missing days, or choose another --window or --at.")
                        .arg(longDate(figures.at - figures.window_days + 1), longDate(figures.at), longDate(*first),
                             longDate(*last)));
    if (figures.at > *last)
        console.say(tr("The imported data end on %1: the figures of %2 suppose that nothing happened since.")
                        .arg(longDate(*last), longDate(figures.at)));
    if (figures.holds_unknown_days)
        console.say(
            tr("Some payments of the period are of unknown day: they count on the last day of their source, and "
               "in no delay."));
    if (figures.cei_percent.value && *figures.cei_percent.value > 100.0)
        console.say(tr("The CEI is above 100%: credits exceed what is overdue. Check the credit notes and the payments "
                       "that are not allocated."));
}

Json KpiVerb::json_of(const FiguresSeries& series, const Groups& groups, const LedgerFile& ledger) const {
    const auto receivables = ledger.receivables();
    const auto currency = receivables->currency;
    Json answer;
    add_figures(answer, series.now, currency);
    answer["currency"] = currency.code();
    answer["covered"] = covered_json(receivables->coverage);
    answer["other_currencies"] = other_currencies_json(aged_balance(*receivables, series.now.at).other_currencies);
    answer["series"] = Json::array();
    for (const auto& month : series.month_ends) {
        Json entry;
        add_figures(entry, month, currency);
        answer["series"].push_back(std::move(entry));
    }
    if (by_ == "segment") {
        answer["segments"] = Json::array();
        for (const auto& row : groups.segments) {
            Json entry{{"key", row.key}, {"name", row.name}, {"customers", row.customers}};
            add_figures(entry, row.figures, currency);
            answer["segments"].push_back(std::move(entry));
        }
    }
    if (by_ != "customer")
        return answer;
    const auto names = ledger.all_customers();
    answer["customers"] = Json::array();
    for (const auto& row : groups.customers) {
        Json entry{{"code", names.at(row.customer).code}, {"name", names.at(row.customer).name}};
        add_figures(entry, row.figures, currency);
        answer["customers"].push_back(std::move(entry));
    }
    return answer;
}

QString KpiVerb::text_of(const FiguresSeries& series, const Groups& groups, const LedgerFile& ledger) const {
    const auto currency = ledger.receivables()->currency;
    const auto& now = series.now;
    auto text = tr("%1: figures as of %2, over the %Ln day(s) from %3", nullptr, now.window_days)
                    .arg(shown(ledger.company().name), longDate(now.at), longDate(now.at - now.window_days + 1)) +
                QStringLiteral("\n\n") + figures_text(now, currency);
    if (!series.month_ends.empty())
        text += u'\n' + month_ends_text(series.month_ends, currency);
    if (by_ == "customer")
        text += u'\n' + customers_text(groups.customers, ledger.all_customers(), currency);
    if (by_ == "segment")
        text += u'\n' + segments_text(groups.segments, currency);
    return text;
}

} // namespace

std::unique_ptr<Verb> kpi_verb(CLI::App& program) { return std::make_unique<KpiVerb>(program); }

} // namespace encours
