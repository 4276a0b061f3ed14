// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/claim_lines.h"

#include "ui/common/amount_columns.h"
#include "ui/language/claim_words.h"
#include "ui/language/law_words.h"
#include "ui/language/rate_text.h"

#include <QCoreApplication>

namespace encours {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Claims)
};

QString text(const std::string& said) { return QString::fromStdString(said); }

QString settlementWords(const StatedSettlement& one, Currency currency) {
    const QString amount = moneyText(one.settlement.amount, currency), name = text(one.text);
    switch (one.settlement.nature) {
    case ClaimSettlement::Nature::credit_note:
        return Words::tr("Credit note %1: %2").arg(name, amount);
    case ClaimSettlement::Nature::reduction:
        return Words::tr("Written off or difference: %1").arg(amount);
    case ClaimSettlement::Nature::payment:
        break;
    }
    if (one.settlement.amount < 0)
        return Words::tr("Payment %1 bounced: %2").arg(name, amount).simplified();
    return (one.settlement.provisional ? Words::tr("Unallocated payment %1: %2") : Words::tr("Payment %1: %2"))
        .arg(name, amount)
        .simplified();
}

/// Settlements count at the close of their day: after the run that ends on it.
std::int64_t orderOf(Date day, bool isSettlement) { return 2 * std::int64_t{day.days} + (isSettlement ? 1 : 0); }

template <class Row>
Column<Row> dayColumn(const char* key, std::function<QString()> header, std::function<QString(const Row&)> words,
                      std::function<std::int64_t(const Row&)> order) {
    Column<Row> column;
    column.traits.key = key;
    column.traits.header = std::move(header);
    column.traits.isNumber = true;
    column.text = std::move(words);
    column.raw = [order](const Row& row) { return RawValue(order(row)); };
    return column;
}

std::int64_t orderOfLine(const ClaimLine& line) { return line.order; }

Column<ClaimLine> numberColumn(const char* key, std::function<QString()> header,
                               std::function<QString(const InterestSegment&)> words,
                               std::function<std::int64_t(const InterestSegment&)> raw) {
    Column<ClaimLine> column;
    column.traits.key = key;
    column.traits.header = std::move(header);
    column.traits.isNumber = true;
    column.text = [words](const ClaimLine& line) { return line.segment ? words(*line.segment) : QString(); };
    column.raw = [raw](const ClaimLine& line) { return RawValue(line.segment ? raw(*line.segment) : 0); };
    return column;
}

} // namespace

std::vector<ClaimLine> claimLines(const InvoiceStatement& statement, const LegalData& law) {
    std::vector<ClaimLine> lines;
    for (const ItemStatement& item : statement.items) {
        for (const InterestSegment& segment : item.statement.segments)
            lines.push_back({item.due, segment.from, segment.to, orderOf(segment.from, false), segment,
                             segmentRule(segment.ground, law, segment.from),
                             text(law.article(segment.ground, segment.from))});
        for (const StatedSettlement& one : item.settlements) {
            const Date on = one.settlement.on;
            const Ground ground =
                statement.terms.imputation == Imputation::interest ? Ground::interest_first : Ground::principal_first;
            const bool isPayment = one.settlement.nature == ClaimSettlement::Nature::payment;
            lines.push_back({item.due, on, on, orderOf(on, true), std::nullopt,
                             settlementWords(one, statement.currency),
                             isPayment ? text(law.article(ground, on)) : QString()});
        }
    }
    return lines;
}

std::vector<Column<ClaimLine>> claimLineColumns(std::function<Currency()> currency) {
    std::vector<Column<ClaimLine>> columns;
    columns.push_back(dayColumn<ClaimLine>(
        "from", [] { return Words::tr("From"); }, [](const ClaimLine& line) { return shortDate(line.from); },
        orderOfLine));
    columns.push_back(dayColumn<ClaimLine>(
        "to", [] { return Words::tr("To"); },
        [](const ClaimLine& line) { return line.segment ? shortDate(line.to) : QString(); }, orderOfLine));
    columns.push_back(numberColumn(
        "days", [] { return Words::tr("Days"); }, [](const InterestSegment& one) { return countText(one.days); },
        [](const InterestSegment& one) { return std::int64_t{one.days}; }));
    columns.push_back(textColumn<ClaimLine>(
        "rule", [] { return Words::tr("Rule"); }, [](const ClaimLine& line) { return line.words; }));
    columns.back().traits.isFlexible = true;
    columns.push_back(numberColumn(
        "base", [] { return Words::tr("On"); },
        [currency](const InterestSegment& one) { return amountText(one.base, currency()); },
        [](const InterestSegment& one) { return one.base; }));
    columns.back().traits.hint = [] { return Words::tr("What was owed in principal in these days, tax included"); };
    columns.push_back(numberColumn(
        "rate", [] { return Words::tr("Rate"); },
        [](const InterestSegment& one) {
            if (!one.rate)
                return Words::tr("missing");
            // A mark, and what it means in the tip.
            return rateText(*one.rate) + (one.provisional || one.under_floor ? QStringLiteral(" ⚠") : QString());
        },
        [](const InterestSegment& one) { return one.rate ? one.rate->units : -1; }));
    columns.back().hint = [](const ClaimLine& line) {
        if (!line.segment)
            return QString();
        return !line.segment->rate         ? interestCautionSentence(InterestCaution::rate_missing)
               : line.segment->under_floor ? interestCautionSentence(InterestCaution::clause_under_floor)
               : line.segment->provisional ? interestCautionSentence(InterestCaution::rate_provisional)
                                           : QString();
    };
    columns.push_back(amountColumn<ClaimLine>(
        "interest", [] { return Words::tr("Interest"); },
        [](const ClaimLine& line) { return line.segment ? line.segment->amount.value_or(0) : 0; }, currency));
    columns.push_back(dayColumn<ClaimLine>(
        "due", [] { return Words::tr("Due"); }, [](const ClaimLine& line) { return shortDate(line.due); },
        [](const ClaimLine& line) { return std::int64_t{line.due.days}; }));
    columns.push_back(textColumn<ClaimLine>(
        "ground", [] { return Words::tr("Legal ground"); }, [](const ClaimLine& line) { return line.ground; }));
    columns.back().traits.mayBeCut = true;
    return columns;
}

std::vector<Column<ClaimRecord>> claimRecordColumns() {
    std::vector<Column<ClaimRecord>> columns;
    columns.push_back(dayColumn<ClaimRecord>(
        "on", [] { return Words::tr("Day"); }, [](const ClaimRecord& one) { return shortDate(one.on); },
        [](const ClaimRecord& one) { return std::int64_t{one.on.days}; }));
    const auto add = [&](const char* key, std::function<QString()> header, QString ClaimRecord::*field) {
        columns.push_back(
            textColumn<ClaimRecord>(key, std::move(header), [field](const ClaimRecord& one) { return one.*field; }));
    };
    add(
        "what", [] { return Words::tr("What"); }, &ClaimRecord::what);
    add(
        "detail", [] { return Words::tr("Detail"); }, &ClaimRecord::detail);
    columns.back().traits.isFlexible = true;
    add(
        "scope", [] { return Words::tr("Of"); }, &ClaimRecord::scope);
    add(
        "proof", [] { return Words::tr("Proof"); }, &ClaimRecord::proof);
    add(
        "actor", [] { return Words::tr("By"); }, &ClaimRecord::actor);
    columns.back().traits.mayBeCut = true;
    return columns;
}

ClaimRecord claimRecord(const LegalEvent& event, Currency currency) {
    return {event.on,
            legalEventName(event.kind),
            legalEventDetail(event, currency),
            event.invoice ? text(event.number) : Words::tr("the customer"),
            event.attachment          ? text(event.attachment_name)
            : event.reference.empty() ? Words::tr("none")
                                      : text(event.reference),
            text(event.actor),
            event.act,
            4 * event.id.value};
}

ClaimRecord claimRecord(const ClaimChoice& choice) {
    return {choice.on, claimChoiceSentence(choice), text(choice.ground), Words::tr("the invoice"),
            {},        text(choice.actor),          choice.act,          4 * choice.id + 1};
}

ClaimRecord claimRecord(const Waiver& waiver, Currency currency) {
    return {waiver.on,
            Words::tr("%1 waived: %2").arg(waiverTargetName(waiver.target), moneyText(waiver.amount, currency)),
            text(waiver.reason),
            Words::tr("the invoice"),
            {},
            text(waiver.actor),
            waiver.act,
            static_cast<std::int64_t>(std::hash<std::string>()(waiver.act) / 2) ^ waiver.item.value};
}

} // namespace encours
