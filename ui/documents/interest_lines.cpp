// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/interest_lines.h"

#include "ui/documents/document_words.h"
#include "ui/language/numbers.h"
#include "ui/language/rate_text.h"

#include <algorithm>
#include <span>

namespace encours {

namespace {

using Row = DocumentRow;
using Nature = ClaimSettlement::Nature;

QString key(const char* name) { return QString::fromLatin1(name); }

QString documentName(const InvoiceStatement& invoice, const DocumentWords& words) {
    const char* name = invoice.kind == DocumentKind::opening   ? "kind.opening"
                       : invoice.kind == DocumentKind::deposit ? "kind.deposit"
                                                               : "kind.invoice";
    return words(key(name), {{"number", QString::fromStdString(invoice.number)}});
}

/// One claim after the other, as lines of the table.
class DetailRows {
public:
    DetailRows(const LegalData& law, const DocumentWords& words) : law_(law), words_(words) {}

    void add(const StatedClaim& claim) {
        claim_ = claim;
        rows_.push_back({{words_(claim.isPart() ? key("claim.part") : key("claim"),
                                 {{"document", documentName(*claim.invoice, words_)},
                                  {"issued", day(claim.invoice->issued)},
                                  {"due", day(claim.item->due)},
                                  {"amount", money(claim.item->amount)}})},
                         Row::Kind::section});
        addRunOfDays();
        addCosts();
        addEnd();
    }

    [[nodiscard]] std::vector<Row> take() { return std::move(rows_); }

private:
    [[nodiscard]] const InterestStatement& statement() const { return claim_.item->statement; }

    /// Segments and settlements, as time went.
    void addRunOfDays() {
        const auto& settlements = claim_.item->settlements;
        auto next = settlements.begin();
        const auto addSettled = [&](Date until) {
            while (next != settlements.end() && next->settlement.on < until) {
                const Date on = next->settlement.on;
                const auto end = std::find_if(next, settlements.end(),
                                              [on](const StatedSettlement& one) { return one.settlement.on != on; });
                addDay({next, end});
                next = end;
            }
        };
        for (const InterestSegment& segment : statement().segments) {
            addSettled(segment.from);
            addSegment(segment);
        }
        addSettled(claim_.invoice->at + 1);
        if (statement().segments.empty())
            remark(words_(key("nothing")));
    }

    /// What was settled on one day. What a payment settled stands behind it; of several, below them.
    void addDay(std::span<const StatedSettlement> all) {
        const bool isPaid = std::any_of(all.begin(), all.end(), isPayment);
        const bool isOne = std::count_if(all.begin(), all.end(), isPayment) == 1;
        const QString parts = isPaid ? partsOf(all) : QString();
        for (const StatedSettlement& one : all) {
            QString line = settlementLine(one);
            if (isOne && isPayment(one) && !parts.isEmpty())
                line += words_(one.settlement.amount < 0 ? key("reversal.parts") : key("payment.parts"),
                               {{"parts", parts}});
            remark(line);
        }
        if (!isOne && !parts.isEmpty())
            remark(words_(key("payments.parts"), {{"day", day(all.front().settlement.on)}, {"parts", parts}}));
    }

    [[nodiscard]] static bool isPayment(const StatedSettlement& one) {
        return one.settlement.nature == Nature::payment;
    }

    void addSegment(const InterestSegment& segment) {
        rows_.push_back({{day(segment.from), day(segment.to), countText(segment.days, words_.locale()), rule(segment),
                          money(segment.base),
                          segment.rate ? rateText(*segment.rate, words_.locale()) : words_(key("rate.missing")),
                          segment.amount ? money(*segment.amount) : QStringLiteral("–")},
                         Row::Kind::plain});
    }

    void addCosts() {
        const auto& interest = statement().interest;
        const auto& costs = statement().costs;
        if (costs.due != 0)
            remark(words_(key("indemnity")), money(costs.due));
        if (interest.waived != 0)
            remark(words_(key("waived.interest")), money(-interest.waived));
        if (costs.waived != 0)
            remark(words_(key("waived.costs")), money(-costs.waived));
        const auto unclaimed = [this](const char* part, Stance stance, std::int64_t left) {
            if (stance == Stance::claim || left <= 0)
                return;
            if (stance == Stance::reserve)
                remark(words_(key("reserved.") + key(part), {{"amount", money(left)}}));
            else
                remark(words_(key("waived.") + key(part)), money(-left));
        };
        unclaimed("interest", claim_.invoice->choices.interest, interest.left());
        unclaimed("costs", claim_.invoice->choices.costs, costs.left());
    }

    void addEnd() {
        const ClaimedSums sums = claimedOf(claim_);
        const QString words = claim_.invoice->regime.has_indemnity()
                                  ? words_(key("claim.left"), {{"principal", money(sums.principal)},
                                                               {"interest", money(sums.interest)},
                                                               {"costs", money(sums.costs)}})
                                  : words_(key("claim.left.nocosts"),
                                           {{"principal", money(sums.principal)}, {"interest", money(sums.interest)}});
        rows_.push_back({{words, money(sums.total())}, Row::Kind::closing});
    }

    [[nodiscard]] QString settlementLine(const StatedSettlement& one) const {
        const QString text = QString::fromStdString(one.text).simplified();
        const QString on = day(one.settlement.on), amount = money(std::abs(one.settlement.amount));
        QString line;
        switch (one.settlement.nature) {
        case Nature::credit_note:
            line = words_(claim_.invoice->terms.credit_notes_from_day ? key("credit.day") : key("credit.first"),
                          {{"text", text}, {"day", on}, {"amount", amount}});
            break;
        case Nature::reduction:
            line = words_(key("reduction"), {{"day", on}, {"amount", amount}});
            break;
        case Nature::payment:
            if (one.settlement.amount < 0)
                line = words_(key("reversal"), {{"text", text}, {"day", on}, {"amount", amount}});
            else
                line = words_(one.settlement.provisional ? key("payment.provisional") : key("payment"),
                              {{"text", text}, {"day", on}, {"amount", amount}});
            break;
        }
        return line.replace(QStringLiteral("  "), QStringLiteral(" ")); // where there is no reference
    }

    /// "interest (180.99) and principal (4,819.01)": what the payments of a day settled, or took back. Empty where they
    /// cancel each other out.
    [[nodiscard]] QString partsOf(std::span<const StatedSettlement> all) const {
        const auto& days = statement().settled;
        const auto found = std::find_if(days.begin(), days.end(), [&](const SettledDay& settled) {
            return settled.on == all.front().settlement.on;
        });
        if (found == days.end())
            return {};
        std::int64_t principal = found->principal;
        for (const StatedSettlement& one : all)
            if (one.settlement.nature == Nature::reduction)
                principal -= one.settlement.amount;
        QStringList said;
        for (const auto& [name, amount] :
             {std::pair("part.interest", found->interest), std::pair("part.costs", found->costs),
              std::pair("part.principal", principal)})
            if (amount != 0)
                said << words_(key(name), {{"amount", money(std::abs(amount))}});
        if (said.isEmpty())
            return {};
        QString last = said.takeLast();
        return said.isEmpty() ? last
                              : words_(key("list.and"), {{"first", said.join(QStringLiteral(", "))}, {"last", last}});
    }

    [[nodiscard]] QString rule(const InterestSegment& segment) const {
        const int year = segment.half_year.number / 2, half = segment.half_year.number % 2 + 1;
        const QString when = words_(QStringLiteral("half.%1").arg(half), {{"year", QString::number(year)}});
        const QString name = groundKey("rule.", segment.ground);
        const auto points = [&](LegalAmount what) {
            return hundredthsText(law_.amount(what, segment.from), words_.locale());
        };
        switch (segment.ground) {
        case Ground::business_statutory:
            return words_(name, {{"points", points(LegalAmount::business_points)}, {"half", when}});
        case Ground::public_buyer:
            return words_(name, {{"points", points(LegalAmount::public_points)}, {"half", when}});
        case Ground::judgment_increased:
            return words_(name, {{"points", points(LegalAmount::judgment_points)}, {"half", when}});
        default:
            return words_(words_.has(name) ? name : key("rule.other"), {{"half", when}});
        }
    }

    void remark(const QString& words, const QString& amount = {}) {
        rows_.push_back({{words, amount}, Row::Kind::remark});
    }
    [[nodiscard]] QString day(Date date) const { return shortDate(date, words_.locale()); }
    [[nodiscard]] QString money(std::int64_t minor) const {
        return moneyText(minor, claim_.invoice->currency, words_.locale());
    }

    const LegalData& law_;
    const DocumentWords& words_;
    StatedClaim claim_{};
    std::vector<Row> rows_;
};

} // namespace

QString groundKey(const char* prefix, Ground ground) {
    const std::string_view name = key_of(ground);
    return key(prefix) + QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

void ClaimedSums::add(const ClaimedSums& other) {
    principal += other.principal;
    interest += other.interest;
    costs += other.costs;
}

std::vector<StatedClaim> statedClaims(const StatedAccount& account) {
    std::vector<StatedClaim> claims;
    for (const InvoiceStatement& invoice : account.invoices) {
        for (const ItemStatement& item : invoice.items) {
            const InterestStatement& statement = item.statement;
            const bool isOwed = item.due < invoice.at && statement.principal.left() > 0;
            if (isOwed || !statement.segments.empty() || statement.costs.due != 0)
                claims.push_back({&invoice, &item});
        }
    }
    return claims;
}

ClaimedSums claimedOf(const StatedClaim& claim) {
    const InterestStatement& statement = claim.item->statement;
    const ClaimChoices& choices = claim.invoice->choices;
    return {statement.principal.left(), choices.interest == Stance::claim ? statement.interest.left() : 0,
            choices.costs == Stance::claim ? statement.costs.left() : 0};
}

DocumentTable interestDetail(const std::vector<StatedClaim>& claims, const LegalData& law, const DocumentWords& words) {
    DocumentTable table;
    table.columns = {{words(key("column.from")), false, false},   {words(key("column.to")), false, false},
                     {words(key("column.days")), true, false},    {words(key("column.rule")), false, true},
                     {words(key("column.base")), true, false},    {words(key("column.rate")), true, false},
                     {words(key("column.interest")), true, false}};
    table.continued = words(key("continued"));
    DetailRows rows(law, words);
    for (const StatedClaim& claim : claims)
        rows.add(claim);
    table.rows = rows.take();
    return table;
}

DocumentTable interestSummary(const std::vector<StatedClaim>& claims, const DocumentWords& words) {
    const bool hasCosts = std::any_of(claims.begin(), claims.end(),
                                      [](const StatedClaim& claim) { return claim.invoice->regime.has_indemnity(); });
    DocumentTable table;
    table.columns = {{words(key("column.document")), false, true},
                     {words(key("column.due")), false, false},
                     {words(key("column.principal")), true, false},
                     {words(key("column.interest")), true, false}};
    if (hasCosts)
        table.columns.push_back({words(key("column.costs")), true, false});
    table.columns.push_back({words(key("column.total")), true, false});
    const auto cells = [&](const QString& name, const QString& due, const ClaimedSums& sums) {
        const Currency currency = claims.front().invoice->currency;
        const auto money = [&](std::int64_t minor) { return moneyText(minor, currency, words.locale()); };
        QStringList made{name, due, money(sums.principal), money(sums.interest)};
        if (hasCosts)
            made << money(sums.costs);
        return made << money(sums.total());
    };
    ClaimedSums all;
    for (const StatedClaim& claim : claims) {
        const ClaimedSums sums = claimedOf(claim);
        table.rows.push_back(
            {cells(documentName(*claim.invoice, words), shortDate(claim.item->due, words.locale()), sums),
             Row::Kind::plain});
        all.add(sums);
    }
    table.rows.push_back({cells(words(key("sum")), {}, all), Row::Kind::sum});
    return table;
}

} // namespace encours
