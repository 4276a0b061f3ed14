// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/letter_tables.h"

#include "core/law/legal_data.h"
#include "ui/documents/document_words.h"
#include "ui/documents/letter_fields.h"
#include "ui/language/numbers.h"

#include <algorithm>

namespace encours {

namespace {

using Kind = DocumentRow::Kind;

/// Longer numbers of invoices are broken: what a column of even width holds.
constexpr qsizetype longNumber = 22;

QString text(const std::string& field) { return QString::fromStdString(field).trimmed(); }

bool any(const std::vector<LetterItem>& items, bool (*isSo)(const LetterItem&)) {
    return std::any_of(items.begin(), items.end(), isSo);
}

class ItemRows {
public:
    ItemRows(const LetterCase& letter, const std::vector<LetterItem>& items, const DocumentWords& words)
        : letter_(letter),
          items_(items),
          words_(words),
          isPaid_(any(items, [](const LetterItem& item) { return item.paid != 0; })),
          isContested_(any(items, [](const LetterItem& item) { return item.contested != 0; })),
          isLate_(any(items, [](const LetterItem& item) { return item.days_late > 0; })) {}

    /// `hasAmounts`: what each was for and what was paid of it, not only what is open.
    DocumentTable write(bool hasAmounts) {
        DocumentTable table;
        table.isAiry = true;
        const auto column = [&](const char* key, bool isNumber = true, bool isFlexible = false) {
            table.columns.push_back({words_(QString::fromLatin1(key)), isNumber, isFlexible});
        };
        const bool isLong =
            any(items_, [](const LetterItem& item) { return QString::fromStdString(item.number).size() > longNumber; });
        column("column.invoice", false, isLong);
        column("column.issued");
        column("column.due");
        if (hasAmounts)
            column("column.amount");
        if (hasAmounts && isPaid_)
            column("column.paid");
        if (hasAmounts && isContested_)
            column("column.contested");
        table.amountColumn = static_cast<int>(table.columns.size());
        column("column.open");
        if (isLate_)
            column("column.late");
        table.carriedWords = words_(QStringLiteral("carried"));
        std::int64_t sum = 0;
        for (const LetterItem& item : items_) {
            const std::int64_t open = hasAmounts ? item.open - item.contested : item.open;
            sum += open;
            DocumentRow row{
                {text(item.number), shortDate(item.issued, words_.locale()), shortDate(item.due, words_.locale())},
                Kind::plain,
                money(sum)};
            if (hasAmounts)
                row.cells << money(item.amount);
            if (hasAmounts && isPaid_)
                row.cells << money(item.paid);
            if (hasAmounts && isContested_)
                row.cells << money(item.contested);
            row.cells << money(open);
            if (isLate_)
                row.cells << (item.days_late > 0 ? words_(QStringLiteral("daysLate"),
                                                          {{"count", countText(item.days_late, words_.locale())}})
                                                 : QString());
            table.rows.push_back(std::move(row));
        }
        return table;
    }

private:
    [[nodiscard]] QString money(std::int64_t minor) const {
        return moneyText(minor, letter_.currency, words_.locale());
    }

    const LetterCase& letter_;
    const std::vector<LetterItem>& items_;
    const DocumentWords& words_;
    bool isPaid_, isContested_, isLate_;
};

void addAccount(DocumentTable& table, const LetterCase& letter, const DocumentWords& words, AccountPlace account) {
    for (const AccountLine& line : accountLines(letter, words, account))
        table.rows.push_back({{line.words, moneyText(line.amount, letter.currency, words.locale())},
                              line.isBeside ? Kind::remark
                              : line.isSum  ? Kind::closing
                                            : Kind::account});
}

/// The law speaks of penalties between businesses, and of interest to all others.
bool areInterest(const LetterCase& letter) {
    return letter.regime.needs_notice() || letter.regime.regime == Regime::public_buyer;
}

/// "Pénalités de retard au 30 octobre 2026, taux de 12,40 % l’an"; interest where the law calls it so.
QString interestWords(const LetterCase& letter, const DocumentWords& words) {
    const QString rate = penaltyRate(letter, words), day = longDate(letter.on, words.locale());
    const QString key = areInterest(letter) ? QStringLiteral("interest") : QStringLiteral("penalties");
    const QString line = rate.isEmpty() ? words(key, {{"day", day}})
                                        : words(key + QStringLiteral(".rate"), {{"day", day}, {"rate", rate}});
    return letter.interest_known ? line : words(QStringLiteral("interest.incomplete"), {{"line", line}});
}

/// "Indemnité forfaitaire de recouvrement : 2 × 40 €", where it is a multiple of the law's.
QString costsWords(const LetterCase& letter, const DocumentWords& words) {
    const std::int64_t each = shipped_legal_data().amount(LegalAmount::recovery_indemnity, letter.on);
    if (letter.currency != Currency() || each <= 0 || letter.costs % each != 0)
        return words(QStringLiteral("costs"));
    return words(QStringLiteral("costs.many"), {{"count", countText(letter.costs / each, words.locale())},
                                                {"amount", wholeMoneyText(each, letter.currency, words.locale())}});
}

/// Names what the total holds beside the principal, and nothing else.
QString totalWords(const LetterCase& letter, const DocumentWords& words) {
    const QString day = longDate(letter.on, words.locale());
    const char* key = "sum.withIndemnity";
    if (letter.interest > 0 && letter.costs > 0)
        key = areInterest(letter) ? "sum.withInterestAndIndemnity" : "sum.withPenaltiesAndIndemnity";
    else if (letter.interest > 0)
        key = areInterest(letter) ? "sum.withInterest" : "sum.withPenalties";
    return words(QString::fromLatin1(key), {{"day", day}});
}

} // namespace

std::vector<AccountLine> accountLines(const LetterCase& letter, const DocumentWords& words, AccountPlace account) {
    std::vector<AccountLine> lines;
    const std::int64_t accessories = letter.interest + letter.costs;
    const bool isClaimed = letter.claims_interest && accessories > 0 && account != AccountPlace::elsewhere;
    const bool isBeside = account == AccountPlace::here && !isClaimed && accessories > 0;
    const bool isLate = any(letter.items, [](const LetterItem& item) { return item.days_late > 0; });
    if (!letter.items.empty() && (isClaimed || letter.credit > 0))
        lines.push_back({words(QStringLiteral("sum.principal")), letter.principal, true});
    for (const LetterCredit& credit : letter.credits) {
        const QString day = longDate(credit.on, words.locale());
        const QString number = text(credit.number);
        lines.push_back({number.isEmpty() ? words(QStringLiteral("credit.cash"), {{"day", day}})
                                          : words(QStringLiteral("credit.note"), {{"number", number}, {"day", day}}),
                         -credit.amount});
    }
    const auto addAccessories = [&](bool areBeside) {
        if (letter.interest > 0)
            lines.push_back({interestWords(letter, words), letter.interest, false, areBeside});
        if (letter.costs > 0)
            lines.push_back({costsWords(letter, words), letter.costs, false, areBeside});
    };
    if (isClaimed)
        addAccessories(false);
    if (letter.asked() < 0) { // an account: the customer has it to its credit
        lines.push_back({words(QStringLiteral("sum.inCredit")), -letter.asked(), true});
        return lines;
    }
    const QString day = longDate(letter.on, words.locale());
    lines.push_back({isClaimed ? words(QStringLiteral("sum.totalOn"), {{"day", day}})
                     : isLate  ? words(QStringLiteral("sum.total"))
                               : words(QStringLiteral("sum.announced")),
                     account == AccountPlace::elsewhere ? letter.principal - letter.credit : letter.asked(), true});
    if (isBeside) {
        addAccessories(true);
        lines.push_back({totalWords(letter, words), letter.principal - letter.credit + accessories, false, true});
    }
    return lines;
}

DocumentTable itemTable(const LetterCase& letter, const DocumentWords& words, AccountPlace account) {
    DocumentTable table = ItemRows(letter, letter.items, words).write(true);
    addAccount(table, letter, words, account);
    return table;
}

DocumentTable accountTable(const LetterCase& letter, const DocumentWords& words) {
    DocumentTable table;
    table.isAiry = true;
    table.columns = {{QString(), false, true}, {QString(), true, false}};
    addAccount(table, letter, words, AccountPlace::here);
    return table;
}

QString itemWords(const LetterItem& item, const DocumentWords& words) {
    const QString line = words(QStringLiteral("mail.item"),
                               {{"number", text(item.number)}, {"due", shortDate(item.due, words.locale())}});
    return item.days_late > 0 ? words(QStringLiteral("mail.late"),
                                      {{"line", line}, {"count", countText(item.days_late, words.locale())}})
                              : line;
}

DocumentTable informationTable(const LetterCase& letter, const DocumentWords& words) {
    DocumentTable table;
    if (letter.information.size() > 3) {
        table = ItemRows(letter, letter.information, words).write(false);
    } else { // so few need no headers
        table.isAiry = true;
        table.columns = {{QString(), false, true}, {QString(), true, false}};
        for (const LetterItem& item : letter.information)
            table.rows.push_back(
                {{itemWords(item, words), moneyText(item.open, letter.currency, words.locale())}, Kind::remark});
    }
    if (letter.information.size() > 1) {
        std::int64_t sum = 0;
        for (const LetterItem& item : letter.information)
            sum += item.open;
        table.rows.push_back(
            {{words(QStringLiteral("sum.open")), moneyText(sum, letter.currency, words.locale())}, Kind::closing});
    }
    return table;
}

DocumentTable instalmentTable(const LetterCase& letter, const DocumentWords& words) {
    DocumentTable table;
    if (!letter.plan)
        return table;
    table.isAiry = true;
    table.columns = {{words(QStringLiteral("column.number")), false, false},
                     {words(QStringLiteral("column.instalmentDue")), false, true},
                     {words(QStringLiteral("column.instalment")), true, false}};
    table.carriedWords = words(QStringLiteral("carried"));
    const auto money = [&](std::int64_t minor) { return moneyText(minor, letter.currency, words.locale()); };
    std::int64_t sum = 0;
    for (const LetterInstalment& one : letter.plan->instalments) {
        sum += one.amount;
        table.rows.push_back(
            {{countText(one.number, words.locale()), longDate(one.due, words.locale()), money(one.amount)},
             Kind::plain,
             money(sum)});
    }
    table.rows.push_back({{words(QStringLiteral("sum.plan")), money(sum)}, Kind::closing});
    if (letter.plan->waived > 0)
        table.rows.push_back({{words(QStringLiteral("sum.waived")), money(letter.plan->waived)}, Kind::remark});
    return table;
}

} // namespace encours
