// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/letter_message.h"

#include "ui/documents/document_words.h"
#include "ui/documents/letter_document.h"
#include "ui/documents/letter_phrases.h"
#include "ui/documents/letter_tables.h"
#include "ui/documents/marked_text.h"
#include "ui/language/numbers.h"

#include <algorithm>

namespace encours {

namespace {

QString text(const std::string& field) { return QString::fromStdString(field).trimmed(); }

/// Words and an amount, one line each; amounts end below each other as far as letters are of one width, and stay near where not.
QString aligned(const std::vector<DocumentFact>& lines) {
    constexpr qsizetype widestWords = 56;
    qsizetype words = 0, amounts = 0;
    for (const DocumentFact& line : lines) {
        words = std::max(words, std::min(line.name.size(), widestWords));
        amounts = std::max(amounts, line.value.size());
    }
    QStringList written;
    for (const DocumentFact& line : lines)
        written << line.name.leftJustified(words) + QStringLiteral("  ") + line.value.rightJustified(amounts);
    return written.join(u'\n');
}

class EmailParts {
public:
    explicit EmailParts(const LetterCase& letter) : letter_(letter), words_(letterWords(letter)) {}

    QString write(const LetterText& said) {
        const bool hasAccount = std::any_of(said.parts.begin(), said.parts.end(),
                                            [](const LetterPart& part) { return part.kind == BlockKind::account; });
        for (std::size_t i = 0; i < said.parts.size(); ++i) {
            const LetterPart& part = said.parts[i];
            if (part.kind != BlockKind::items) {
                add(part);
                continue;
            }
            const bool isNext = i + 1 < said.parts.size() && said.parts[i + 1].kind == BlockKind::account;
            addItems(letter_.items, isNext       ? AccountPlace::here
                                    : hasAccount ? AccountPlace::elsewhere
                                                 : AccountPlace::nowhere);
            if (isNext)
                ++i;
        }
        return paragraphs_.join(QStringLiteral("\n\n")) + u'\n';
    }

private:
    [[nodiscard]] QString money(std::int64_t minor) const {
        return moneyText(minor, letter_.currency, words_.locale());
    }
    void say(const QString& paragraph) {
        if (!paragraph.isEmpty())
            paragraphs_ << paragraph;
    }

    void add(const LetterPart& part) {
        switch (part.kind) {
        case BlockKind::paragraph:
        case BlockKind::note:
        case BlockKind::handwriting:
            say(withoutMarks(text(part.text)));
            break;
        case BlockKind::items:
            break;
        case BlockKind::account:
            say(aligned(account(AccountPlace::here)));
            break;
        case BlockKind::information:
            say(withoutMarks(text(part.text)));
            say(aligned(itemLines(letter_.information, false)));
            break;
        case BlockKind::payment:
            say(payment());
            break;
        case BlockKind::instalments:
            say(instalments());
            break;
        case BlockKind::signature:
        case BlockKind::signatures:
            say(signature());
            break;
        case BlockKind::enclosures:
            say(enclosures());
            break;
        }
    }

    [[nodiscard]] std::vector<DocumentFact> itemLines(const std::vector<LetterItem>& items, bool isClaimed) const {
        std::vector<DocumentFact> lines;
        for (const LetterItem& item : items) {
            lines.push_back({itemWords(item, words_), money(isClaimed ? item.open - item.contested : item.open)});
        }
        return lines;
    }
    [[nodiscard]] std::vector<DocumentFact> account(AccountPlace place) const {
        std::vector<DocumentFact> lines;
        for (const AccountLine& line : accountLines(letter_, words_, place))
            lines.push_back({line.words, money(line.amount)});
        return lines;
    }

    void addItems(const std::vector<LetterItem>& items, AccountPlace place) {
        std::vector<DocumentFact> lines = itemLines(items, true);
        const auto sums = account(place);
        if (items.size() > 1 || sums.size() > 1) // one amount is its own sum
            lines.insert(lines.end(), sums.begin(), sums.end());
        say(aligned(lines));
    }

    [[nodiscard]] QString payment() const {
        QStringList lines;
        for (const DocumentFact& line : paymentLines(letter_))
            lines << words_(QStringLiteral("mail.line"), {{"name", line.name}, {"value", line.value}});
        return lines.join(u'\n');
    }

    [[nodiscard]] QString instalments() const {
        if (!letter_.plan)
            return {};
        std::vector<DocumentFact> lines;
        for (const LetterInstalment& one : letter_.plan->instalments)
            lines.push_back({longDate(one.due, words_.locale()), money(one.amount)});
        return aligned(lines);
    }

    [[nodiscard]] QString signature() const {
        QStringList named{text(letter_.settings.signatory), text(letter_.settings.signatory_capacity)};
        named.removeAll(QString());
        QStringList lines{named.join(QStringLiteral(", ")), text(letter_.sender.name)};
        lines.removeAll(QString());
        return lines.join(u'\n');
    }

    [[nodiscard]] QString enclosures() const {
        QStringList names;
        for (const std::string& one : letter_.enclosures)
            names << text(one);
        if (names.isEmpty())
            return {};
        return words_(names.size() == 1 ? QStringLiteral("enclosure") : QStringLiteral("enclosures"),
                      {{"list", names.join(words_(QStringLiteral("list.separator")))}});
    }

    const LetterCase& letter_;
    const DocumentWords& words_;
    QStringList paragraphs_;
};

} // namespace

QString emailText(const LetterText& said, const LetterCase& letter) { return EmailParts(letter).write(said); }

QString smsText(const LetterText& said) {
    QStringList parts;
    for (const LetterPart& part : said.parts)
        if (is_text(part.kind) && !part.text.empty())
            parts << withoutMarks(text(part.text)).simplified();
    return parts.join(u' ');
}

} // namespace encours
