// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/call_sheet.h"

#include "ui/documents/letter_fields.h"
#include "ui/documents/letter_phrases.h"
#include "ui/documents/letterhead.h"
#include "ui/language/numbers.h"

#include <algorithm>

namespace encours {

namespace {

using Kind = DocumentRow::Kind;

constexpr std::size_t mostItems = 5;

QString text(const std::string& field) { return QString::fromStdString(field).trimmed(); }

/// Of a guide in Markdown its words: emphasis and bullets say nothing on this paper.
QString plain(const std::string& markdown) {
    QStringList lines;
    for (QString line : text(markdown).split(u'\n', Qt::SkipEmptyParts)) {
        line = line.trimmed().remove(QStringLiteral("**"));
        if (line.startsWith(QStringLiteral("- ")) || line.startsWith(QStringLiteral("* ")))
            line = QStringLiteral("• ") + line.mid(2);
        lines << line;
    }
    return lines.join(u'\n');
}

/// What is asked for, the oldest first: the first lines, then how many more; the sheet is for a talk, not an account.
void addItems(DocumentTable& table, const LetterCase& letter, const DocumentWords& words) {
    const QLocale& locale = words.locale();
    const auto asked = [](const LetterItem& item) { return item.open - item.contested; };
    std::int64_t others = 0;
    for (std::size_t at = 0; at < letter.items.size(); ++at) {
        const LetterItem& item = letter.items[at];
        if (at >= mostItems) {
            others += asked(item);
            continue;
        }
        const QString named =
            words(QStringLiteral("mail.item"), {{"number", text(item.number)}, {"due", shortDate(item.due, locale)}});
        table.rows.push_back(
            {{named, QString(), moneyText(asked(item), letter.currency, locale),
              item.days_late > 0 ? words(QStringLiteral("daysLate"), {{"count", countText(item.days_late, locale)}})
                                 : QString()}});
    }
    if (letter.items.size() <= mostItems)
        return;
    const auto more = static_cast<std::int64_t>(letter.items.size() - mostItems);
    const QString amount = moneyText(others, letter.currency, locale);
    table.rows.push_back(
        {{more == 1 ? words(QStringLiteral("calls.other"), {{"amount", amount}})
                    : words(QStringLiteral("calls.others"), {{"count", countText(more, locale)}, {"amount", amount}})},
         Kind::remark});
}

void addCall(DocumentTable& table, const CallToMake& call, const DocumentWords& words) {
    const LetterCase& letter = call.letter;
    const QLocale& locale = words.locale();
    QString who = debtorOf(letter);
    if (!letter.customer_code.empty())
        who = text(letter.customer_code) + QStringLiteral(" · ") + who;
    table.rows.push_back({{who}, Kind::section});
    const QString person =
        letter.contact.empty() ? QString() : words(QStringLiteral("calls.person"), {{"name", text(letter.contact)}});
    const QString phone = text(letter.mobile.empty() ? letter.debtor.phone : letter.mobile);
    int oldest = 0;
    for (const LetterItem& item : letter.items)
        oldest = std::max(oldest, item.days_late);
    table.rows.push_back(
        {{person, phone, moneyText(letter.asked(), letter.currency, locale),
          oldest > 0 ? words(QStringLiteral("daysLate"), {{"count", countText(oldest, locale)}}) : QString()}});
    addItems(table, letter, words);
    for (const CallPart& part : call.script) {
        const QString said = plain(part.text);
        if (said.isEmpty())
            continue;
        table.rows.push_back({{part.heading.empty() ? said
                                                    : words(QStringLiteral("mail.line"),
                                                            {{"name", text(part.heading)}, {"value", said}})},
                              Kind::remark});
    }
    // Room to write the answer down.
    table.rows.push_back({{words(QStringLiteral("calls.notes")) + QStringLiteral("\n\n\n")}, Kind::remark});
}

} // namespace

Document callSheet(const std::vector<CallToMake>& calls, const CompanyIdentity& company, Date day,
                   const std::string& language) {
    const DocumentWords& words = letterWords(QString::fromStdString(language));
    Document document;
    document.on = day;
    document.isList = true;
    document.from = letterheadOf(company, Currency(), words);
    document.from.lines.clear();
    document.title = words(QStringLiteral("calls"));
    document.subtitle = words(QStringLiteral("calls.of"), {{"day", longDate(day, words.locale())}});
    document.runningTitle = document.title + QStringLiteral(" · ") + document.subtitle;
    document.pageWords = words(QStringLiteral("pageOf"));
    DocumentTable table;
    table.columns = {{words(QStringLiteral("calls.customer")), false, true},
                     {words(QStringLiteral("calls.phone")), false, false},
                     {words(QStringLiteral("calls.owed")), true, false},
                     {words(QStringLiteral("calls.oldest")), true, false}};
    table.continued = words(QStringLiteral("continued"));
    for (const CallToMake& call : calls)
        addCall(table, call, words);
    if (!calls.empty())
        document.blocks.emplace_back(std::move(table));
    return document;
}

} // namespace encours
