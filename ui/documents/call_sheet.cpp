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
    LetterCase speaker;
    speaker.language = language;
    const DocumentWords& words = letterWords(speaker);
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
