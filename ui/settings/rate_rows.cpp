// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/rate_rows.h"

#include "ui/common/amount_columns.h"
#include "ui/language/law_words.h"
#include "ui/language/rate_text.h"
#include "ui/language/sentences.h"

#include <QCoreApplication>

#include <map>

namespace encours {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rates)
};

QString cell(const HalfYearRates& row, RateSeries series) {
    const auto& known = row.of(series);
    if (!known)
        return row.isNeeded[static_cast<std::size_t>(series)] ? Words::tr("⚠ missing") : QStringLiteral("–");
    const QString rate = rateText(known->rate.annual());
    if (known->is_own)
        return Words::tr("✎ %1").arg(rate);
    return known->rate.certainty == Certainty::provisional ? Words::tr("⚠ %1").arg(rate) : rate;
}

QString cellHint(const HalfYearRates& row, RateSeries series) {
    const auto& known = row.of(series);
    if (!known)
        return {};
    QString hint =
        Words::tr("%1: %2").arg(certaintyName(known->rate.certainty), QString::fromStdString(known->rate.source));
    if (known->shipped)
        hint += u'\n' + Words::tr("Encours brings %1.").arg(rateText(known->shipped->annual()));
    return hint;
}

/// What follows from a rate of the half-year; a dash where it is not known.
Column<HalfYearRates> derived(const char* key, std::function<QString()> header, std::function<QString()> hint,
                              std::function<std::optional<AnnualRate>(const HalfYearRates&)> rate) {
    Column<HalfYearRates> column;
    column.traits.key = key;
    column.traits.header = std::move(header);
    column.traits.hint = std::move(hint);
    column.traits.isNumber = true;
    column.text = [rate](const HalfYearRates& row) {
        const auto known = rate(row);
        return known ? rateText(*known) : QStringLiteral("–");
    };
    column.raw = [rate](const HalfYearRates& row) {
        const auto known = rate(row);
        return RawValue(known ? known->units : std::int64_t{-1});
    };
    return column;
}

/// Of all its rates together; each cell says it of its own.
QString stateOf(const HalfYearRates& row) {
    bool isOwn = false, isProvisional = false, isMissing = false;
    for (const RateSeries series : allRateSeries) {
        const auto& known = row.of(series);
        isMissing = isMissing || (!known && row.isNeeded[static_cast<std::size_t>(series)]);
        isOwn = isOwn || (known && known->is_own);
        isProvisional = isProvisional || (known && known->rate.certainty == Certainty::provisional);
    }
    return isMissing       ? Words::tr("missing, and needed")
           : isProvisional ? certaintyName(Certainty::provisional)
           : isOwn         ? certaintyName(Certainty::entered)
                           : certaintyName(Certainty::published);
}

QString sourcesOf(const HalfYearRates& row) {
    QStringList sources;
    for (const RateSeries series : allRateSeries)
        if (const auto& known = row.of(series); known && !known->rate.source.empty())
            sources << QString::fromStdString(known->rate.source);
    sources.removeDuplicates();
    return joinedStatements(sources);
}

/// A rate on that day in words, with the half-year's own; "not known" where the table does not have it.
QString nowText(const std::optional<AnnualRate>& rate) { return rate ? rateText(*rate) : Words::tr("not known"); }

std::optional<AnnualRate> plus(const Rate* rate, std::int64_t hundredths) {
    return rate != nullptr ? std::optional(rate->annual() + rate_from_hundredths_of_percent(hundredths)) : std::nullopt;
}

} // namespace

std::vector<HalfYearRates> halfYearRates(const std::vector<KnownRate>& rates, const std::vector<RateGap>& gaps) {
    std::map<HalfYear, HalfYearRates> rows;
    const auto rowOf = [&](HalfYear half) -> HalfYearRates& {
        HalfYearRates& row = rows[half];
        row.half = half;
        return row;
    };
    for (const KnownRate& known : rates)
        rowOf(known.rate.half_year).rates[static_cast<std::size_t>(known.rate.series)] = known;
    for (const RateGap& gap : gaps)
        if (gap.is_missing)
            rowOf(gap.half_year).isNeeded[static_cast<std::size_t>(gap.series)] = true;
    std::vector<HalfYearRates> all;
    for (auto& [half, row] : rows)
        all.push_back(std::move(row));
    return all;
}

std::vector<Column<HalfYearRates>> halfYearRateColumns() {
    std::vector<Column<HalfYearRates>> columns;
    columns.push_back(textColumn<HalfYearRates>(
        "half", [] { return Words::tr("Half-year"); },
        [](const HalfYearRates& row) { return shortHalfYear(row.half); }));
    columns.back().raw = [](const HalfYearRates& row) { return RawValue(std::int64_t{row.half.number}); };
    for (const RateSeries series : allRateSeries) {
        Column<HalfYearRates> column;
        column.traits.key = key_of(series).data();
        column.traits.header = [series] { return shortSeriesName(series); };
        column.traits.hint = [series] { return rateSeriesName(series); };
        column.traits.isNumber = true;
        column.text = [series](const HalfYearRates& row) { return cell(row, series); };
        column.raw = [series](const HalfYearRates& row) {
            return RawValue(row.of(series) ? std::int64_t{row.of(series)->rate.hundredths} : std::int64_t{-1});
        };
        column.hint = [series](const HalfYearRates& row) { return cellHint(row, series); };
        columns.push_back(std::move(column));
    }
    columns.push_back(derived(
        "penalties", [] { return Words::tr("Penalties"); },
        [] { return Words::tr("Between businesses where no rate is agreed: the ECB's rate and the law's points"); },
        [](const HalfYearRates& row) -> std::optional<AnnualRate> {
            const auto& ecb = row.of(RateSeries::ecb_refinancing);
            if (!ecb)
                return std::nullopt;
            return plus(&ecb->rate, shipped_legal_data().amount(LegalAmount::business_points, row.half.first_day()));
        }));
    columns.push_back(derived(
        "floor", [] { return Words::tr("Least of a clause"); },
        [] { return Words::tr("Three times the legal rate: a contract may not say less"); },
        [](const HalfYearRates& row) -> std::optional<AnnualRate> {
            const auto& legal = row.of(RateSeries::legal_professional);
            if (!legal)
                return std::nullopt;
            return times_hundredths(legal->rate.annual(),
                                    shipped_legal_data().amount(LegalAmount::clause_floor_times, row.half.first_day()));
        }));
    columns.push_back(textColumn<HalfYearRates>(
        "state", [] { return Words::tr("How sure"); }, stateOf));
    columns.push_back(textColumn<HalfYearRates>(
        "source", [] { return Words::tr("Source"); }, sourcesOf));
    columns.back().traits.isFlexible = true;
    return columns;
}

std::vector<RegimeRow> regimeRows(const RateTable& rates, const LegalData& law, Date on) {
    const HalfYear half = HalfYear::of(on);
    const auto article = [&](Ground ground) { return QString::fromStdString(law.article(ground, on)); };
    const auto points = [&](LegalAmount what) { return hundredthsText(law.amount(what, on)); };
    const Rate* ecb = rates.find(RateSeries::ecb_refinancing, half);
    const Rate* legal = rates.find(RateSeries::legal_professional, half);
    const Rate* ofPrivate = rates.find(RateSeries::legal_private, half);
    const QString euros = wholeMoneyText(law.amount(LegalAmount::recovery_indemnity, on), *Currency::from_code("EUR"));
    const QString indemnity = Words::tr("%1 an invoice").arg(euros), none = Words::tr("none");
    const QString nextDay = Words::tr("the day after the due day");
    const QString notice = Words::tr("receipt of a formal notice");
    const auto add = [&](LegalAmount what, const Rate* base) { return nowText(plus(base, law.amount(what, on))); };
    const QString floor =
        nowText(legal != nullptr
                    ? std::optional(times_hundredths(legal->annual(), law.amount(LegalAmount::clause_floor_times, on)))
                    : std::nullopt);
    return {
        {regimeName(Regime::business_statutory),
         Words::tr("ECB + %1 points: %2")
             .arg(points(LegalAmount::business_points), add(LegalAmount::business_points, ecb)),
         nextDay, indemnity, article(Ground::business_statutory)},
        {regimeName(Regime::business_clause), Words::tr("as agreed, at least %1").arg(floor), nextDay, indemnity,
         article(Ground::business_clause)},
        {regimeName(Regime::public_buyer),
         Words::tr("ECB + %1 points, frozen: %2")
             .arg(points(LegalAmount::public_points), add(LegalAmount::public_points, ecb)),
         nextDay, indemnity, article(Ground::public_buyer)},
        {regimeName(Regime::consumer), Words::tr("legal rate: %1").arg(nowText(plus(legal, 0))), notice, none,
         article(Ground::consumer)},
        {regimeName(Regime::private_creditor), Words::tr("legal rate, private: %1").arg(nowText(plus(ofPrivate, 0))),
         notice, none, article(Ground::private_creditor)},
        {Words::tr("After a judgment"),
         Words::tr("legal rate, + %1 points after 2 months").arg(points(LegalAmount::judgment_points)),
         Words::tr("when it can be enforced"), QStringLiteral("–"), article(Ground::judgment_increased)},
        {Words::tr("Insolvency proceedings"), Words::tr("interest stops"), Words::tr("the day of the opening judgment"),
         Words::tr("none for later dues"), article(Ground::insolvency)},
    };
}

std::vector<Column<RegimeRow>> regimeColumns() {
    std::vector<Column<RegimeRow>> columns;
    const auto add = [&](const char* key, std::function<QString()> header, QString RegimeRow::*field) {
        columns.push_back(
            textColumn<RegimeRow>(key, std::move(header), [field](const RegimeRow& row) { return row.*field; }));
    };
    add(
        "who", [] { return Words::tr("Who owes"); }, &RegimeRow::who);
    add(
        "rate", [] { return Words::tr("Rate"); }, &RegimeRow::rate);
    columns.back().traits.mayBeCut = true;
    add(
        "from", [] { return Words::tr("Runs from"); }, &RegimeRow::from);
    columns.back().traits.mayBeCut = true;
    add(
        "indemnity", [] { return Words::tr("Indemnity"); }, &RegimeRow::indemnity);
    add(
        "ground", [] { return Words::tr("Legal ground"); }, &RegimeRow::ground);
    columns.back().traits.isFlexible = true;
    return columns;
}

} // namespace encours
