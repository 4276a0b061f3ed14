// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interest_report.h"
#include "app/text_table.h"
#include "app/verb.h"
#include "core/law/legal_data.h"
#include "ui/language/claim_words.h"
#include "ui/language/law_words.h"
#include "ui/language/numbers.h"
#include "ui/language/rate_text.h"

#include <QCoreApplication>

namespace encours {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(InterestReport)
};

QString paragraph(const QString& text) { return text.isEmpty() ? QString() : text + QStringLiteral("\n"); }

/// The runs of days of all due items, with what they bear; of several, each says which.
QString segments_text(const InvoiceStatement& statement) {
    const bool is_parted = statement.items.size() > 1;
    const auto row = [&](const QString& due, QStringList cells) {
        if (is_parted)
            cells.prepend(due);
        return cells;
    };
    TextTable table(row(Words::tr("Due day"), {Words::tr("From"), Words::tr("To"), Words::tr("Days"), Words::tr("Base"),
                                               Words::tr("Rate"), Words::tr("Interest"), Words::tr("Rule")}));
    table.text_columns(is_parted ? 3 : 2);
    const auto& law = shipped_legal_data();
    bool is_empty = true;
    for (const auto& item : statement.items) {
        for (const auto& segment : item.statement.segments) {
            is_empty = false;
            table.add(row(shortDate(item.due),
                          {shortDate(segment.from), shortDate(segment.to), countText(segment.days),
                           amountText(segment.base, statement.currency),
                           segment.rate ? rateText(*segment.rate) : Words::tr("missing"),
                           segment.amount ? amountText(*segment.amount, statement.currency) : QStringLiteral("–"),
                           segmentRule(segment.ground, law, segment.from)}));
        }
    }
    if (is_empty)
        return paragraph(Words::tr("No interest runs by that day."));
    const auto total = amountText(statement.interest.due, statement.currency);
    table.add_total(row(Words::tr("Total"), {is_parted ? QString() : Words::tr("Total"), {}, {}, {}, {}, total, {}}));
    return table.text();
}

QString balances_text(const InvoiceStatement& statement) {
    TextTable table({currencyText(statement.currency), Words::tr("Due"), Words::tr("Settled"), Words::tr("Given up"),
                     Words::tr("Left"), Words::tr("Claimed")});
    const auto add = [&](const QString& name, const ClaimBalance& balance, std::int64_t claimed, bool is_known) {
        const auto text = [&](std::int64_t amount) {
            return is_known ? amountText(amount, statement.currency) : QStringLiteral("–");
        };
        table.add({name, text(balance.due), amountText(balance.paid, statement.currency),
                   amountText(balance.waived, statement.currency), text(balance.left()), text(claimed)});
    };
    add(Words::tr("Principal"), statement.principal, statement.principal.left(), true);
    add(Words::tr("Interest"), statement.interest, statement.interest_claimed(), statement.complete);
    add(Words::tr("Costs (fixed indemnity)"), statement.costs, statement.costs_claimed(), true);
    const auto known = [&](std::int64_t amount) {
        return statement.complete ? amountText(amount, statement.currency) : QStringLiteral("–");
    };
    table.add_total({Words::tr("Total"), {}, {}, {}, known(statement.left()), known(statement.claimed())});
    return table.text();
}

QString remarks_text(const InvoiceStatement& statement) {
    QString text;
    for (const auto refusal : statement.regime.refused)
        text += paragraph(refusalSentence(refusal));
    for (int i = 0; i <= static_cast<int>(InterestCaution::too_large); ++i) {
        if (statement.has(static_cast<InterestCaution>(i)))
            text += paragraph(interestCautionSentence(static_cast<InterestCaution>(i)));
    }
    for (int i = 0; i <= static_cast<int>(FactCaution::capitalisation_unproved); ++i) {
        if (statement.has(static_cast<FactCaution>(i)))
            text += paragraph(factCautionSentence(static_cast<FactCaution>(i)));
    }
    const ItemStatement* nearest = nullptr;
    for (const auto& item : statement.items) {
        const bool is_open = item.statement.principal.left() > 0;
        if (is_open && (nearest == nullptr || item.limit.last_day < nearest->limit.last_day))
            nearest = &item;
    }
    if (nearest != nullptr)
        text += paragraph(timeLimitSentence(nearest->limit, shipped_legal_data(), statement.at));
    return text;
}

} // namespace

QString interest_text(const NamedInvoice& invoice, const InvoiceStatement& statement) {
    const auto line = QStringLiteral("\n");
    auto text = Words::tr("%1, %2: late interest and indemnity as of %3")
                    .arg(shown(invoice.customer_name), shown(invoice.number), longDate(statement.at)) +
                line;
    if (statement.none)
        return text + line + noInterestSentence(*statement.none) + line;
    const auto& law = shipped_legal_data();
    text += regimeSentence(statement.regime, law, statement.at) + line;
    text +=
        Words::tr("Ground: %1.").arg(shown(law.article(groundOf(statement.regime.regime), statement.at))) + line + line;
    text += segments_text(statement) + line + balances_text(statement) + line;
    if (statement.daily.value_or(0) > 0)
        text += Words::tr("Each day adds %1 of interest.").arg(moneyText(*statement.daily, statement.currency)) + line;
    return text + remarks_text(statement);
}

} // namespace encours
