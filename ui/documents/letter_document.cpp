// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/letter_document.h"

#include "ui/documents/document_words.h"
#include "ui/documents/epc_qr.h"
#include "ui/documents/letter_fields.h"
#include "ui/documents/letter_phrases.h"
#include "ui/documents/letter_pictures.h"
#include "ui/documents/letter_tables.h"
#include "ui/documents/letterhead.h"
#include "ui/documents/marked_text.h"
#include "ui/language/numbers.h"

#include <algorithm>

namespace encours {

namespace {

QString text(const std::string& field) { return QString::fromStdString(field).trimmed(); }

const QString between = QStringLiteral(" · ");

/// How far room is left to write the sum by hand, in letters and in figures (C. civ. 1376).
constexpr int handLines = 4;

Letterhead senderOf(const LetterCase& letter, const DocumentWords& words) {
    const CompanyIdentity& from = letter.sender;
    Letterhead head = letterheadOf(from, Currency(), words);
    QStringList reach = text(from.address).split(u'\n', Qt::SkipEmptyParts);
    reach << text(from.postcode) + u' ' + text(from.city) << text(from.phone) << text(from.email) << text(from.website);
    for (QString& one : reach)
        one = one.trimmed().replace(u' ', QChar(0x00A0)); // a line is broken between them
    reach.removeAll(QString());
    head.reach = reach.join(between);
    if (letter.settings.collects_for_others && !letter.settings.principal_name.empty())
        head.reach += u'\n' + words(QStringLiteral("onBehalf"), {{"name", text(letter.settings.principal_name)}});
    return head;
}

LetterLook lookOf(const LetterText& said, const LetterCase& letter, const DocumentWords& words) {
    LetterLook look;
    look.logo = letterImage(letter.settings.logo);
    look.accent = QColor(text(letter.settings.accent));
    look.window = letter.settings.window;
    const CompanyIdentity& from = letter.sender;
    look.returnAddress = QStringList({text(from.name), oneLine(from.address, from.postcode, from.city)}).join(between);
    const QString tracking = text(letter.tracking).replace(u' ', QChar(0x00A0));
    if (letter.channel == Channel::registered_letter)
        look.sending = tracking.isEmpty() ? words(QStringLiteral("registered"))
                                          : words(QStringLiteral("registered.tracking"), {{"number", tracking}});
    if (!said.subject.empty())
        look.subject = words(QStringLiteral("subject"), {{"subject", text(said.subject)}});
    if (letter.specimen)
        look.mark = words(QStringLiteral("specimen"));
    return look;
}

std::vector<DocumentFact> referencesOf(const LetterCase& letter, const DocumentWords& words) {
    std::vector<DocumentFact> facts;
    const auto add = [&](const char* key, const QString& value) {
        if (!value.isEmpty())
            facts.push_back({QString(), words(QString::fromLatin1(key), {{"value", value}})});
    };
    QStringList ours{text(letter.customer_code), text(letter.sender.payment_contact)};
    ours.removeAll(QString());
    add("reference.ours", ours.join(between));
    if (letter.reference != letter.customer_code)
        add("reference.ourReference", text(letter.reference));
    return facts;
}

class LetterBlocks {
public:
    LetterBlocks(const LetterText& said, const LetterCase& letter, const DocumentWords& words)
        : said_(said), letter_(letter), words_(words) {}

    std::vector<DocumentBlock> write() {
        const auto& parts = said_.parts;
        const bool hasAccount = std::any_of(parts.begin(), parts.end(),
                                            [](const LetterPart& part) { return part.kind == BlockKind::account; });
        for (std::size_t i = 0; i < parts.size(); ++i) {
            if (parts[i].kind != BlockKind::items) {
                add(parts[i]);
                continue;
            }
            // The account goes on in the table of the items where it follows it.
            const bool isNext = i + 1 < parts.size() && parts[i + 1].kind == BlockKind::account;
            const AccountPlace account = isNext       ? AccountPlace::here
                                         : hasAccount ? AccountPlace::elsewhere
                                                      : AccountPlace::nowhere;
            blocks_.emplace_back(letter_.items.empty() ? accountTable(letter_, words_)
                                                       : itemTable(letter_, words_, account));
            if (isNext)
                ++i;
        }
        return std::move(blocks_);
    }

private:
    void say(const std::string& words, TextStyle style) {
        if (const QString said = text(words); !said.isEmpty())
            blocks_.emplace_back(DocumentParagraph{said, style, true});
    }

    void add(const LetterPart& part) {
        switch (part.kind) {
        case BlockKind::paragraph:
            say(part.text, TextStyle::body);
            break;
        case BlockKind::note:
            say(part.text, TextStyle::note);
            break;
        case BlockKind::items:
            break;
        case BlockKind::account:
            if (letter_.principal != 0 || letter_.interest + letter_.costs > 0)
                blocks_.emplace_back(accountTable(letter_, words_));
            break;
        case BlockKind::information:
            say(part.text, TextStyle::body);
            if (!letter_.information.empty())
                blocks_.emplace_back(informationTable(letter_, words_));
            break;
        case BlockKind::payment:
            addPayment();
            break;
        case BlockKind::instalments:
            if (letter_.plan && !letter_.plan->instalments.empty())
                blocks_.emplace_back(instalmentTable(letter_, words_));
            break;
        case BlockKind::signature:
            addSignature();
            break;
        case BlockKind::signatures:
            addSignatures();
            break;
        case BlockKind::handwriting:
            say(part.text, TextStyle::body);
            blocks_.emplace_back(DocumentRoom{handLines});
            break;
        case BlockKind::enclosures:
            addEnclosures();
            break;
        }
    }

    void addPayment() {
        DocumentPayment payment{words_(QStringLiteral("payment")), paymentLines(letter_), {}, {}};
        if (payment.lines.empty())
            return;
        if (letter_.settings.qr_code && letter_.asks_one_payment()) {
            const QString reference = text(letter_.reference.empty() ? letter_.customer_code : letter_.reference);
            payment.code = epcText({text(letter_.sender.name), text(letter_.sender.iban), text(letter_.sender.bic),
                                    letter_.asked(), letter_.currency, reference});
            payment.codeWords = words_(QStringLiteral("payment.scan"));
        }
        blocks_.emplace_back(std::move(payment));
    }

    [[nodiscard]] QString signatory() const {
        QStringList named{text(letter_.settings.signatory), text(letter_.settings.signatory_capacity)};
        named.removeAll(QString());
        return named.join(QStringLiteral(", "));
    }

    void addSignature() {
        const QString name = signatory();
        blocks_.emplace_back(DocumentSignature{letterImage(letter_.settings.signature),
                                               {name.isEmpty() ? text(letter_.sender.name) : name}});
    }

    void addSignatures() {
        DocumentSignatures both{{words_(QStringLiteral("signature.creditor")), {text(letter_.sender.name)}},
                                {words_(QStringLiteral("signature.debtor")), {debtorOf(letter_)}},
                                words_(QStringLiteral("signature.hint"))};
        if (const QString name = signatory(); !name.isEmpty())
            both.left.lines << name;
        if (const QString name = text(letter_.contact); !name.isEmpty() && name != debtorOf(letter_))
            both.right.lines << name;
        blocks_.emplace_back(std::move(both));
    }

    void addEnclosures() {
        QStringList names;
        for (const std::string& one : letter_.enclosures)
            if (!text(one).isEmpty())
                names << text(one);
        if (names.isEmpty())
            return;
        const QString key = names.size() == 1 ? QStringLiteral("enclosure") : QStringLiteral("enclosures");
        const QString list = names.join(words_(QStringLiteral("list.separator")));
        blocks_.emplace_back(DocumentParagraph{words_(key, {{"list", list}}), TextStyle::note});
    }

    const LetterText& said_;
    const LetterCase& letter_;
    const DocumentWords& words_;
    std::vector<DocumentBlock> blocks_;
};

} // namespace

std::vector<DocumentFact> paymentLines(const LetterCase& letter) {
    const DocumentWords& words = letterWords(letter);
    std::vector<DocumentFact> lines;
    if (!letter.plan && !letter.asks_one_payment())
        return lines; // nothing is to be paid
    const auto add = [&](const char* key, const QString& value) {
        if (!value.isEmpty())
            lines.push_back({words(QString::fromLatin1(key)), value});
    };
    const CompanyIdentity& from = letter.sender;
    if (!from.iban.empty()) {
        add("payment.holder", text(from.name));
        add("payment.iban", groupedIban(from.iban));
        add("payment.bicName", text(from.bic));
    }
    add("payment.referenceName", text(letter.reference.empty() ? letter.customer_code : letter.reference));
    if (!letter.asks_one_payment())
        return lines; // each instalment has its day and its amount
    add("payment.amount", moneyText(letter.asked(), letter.currency, words.locale()));
    if (letter.deadline != no_day)
        add("payment.until", dayWithWeekday(letter.deadline, words));
    add("payment.link", paymentLink(letter));
    return lines;
}

QStringList letterAddressee(const LetterCase& letter) {
    CustomerIdentity place = letter.debtor;
    place.address = letter.address;
    place.postcode = letter.postcode;
    place.city = letter.city;
    place.country = letter.country;
    QStringList lines = addresseeOf(place);
    const QString contact = text(letter.contact);
    if (!contact.isEmpty() && !lines.front().contains(contact, Qt::CaseInsensitive))
        lines.insert(1, contact);
    return lines;
}

Document letterDocument(const LetterText& said, const LetterCase& letter) {
    const DocumentWords& words = letterWords(letter);
    Document document;
    document.on = letter.on;
    document.from = senderOf(letter, words);
    document.letter = lookOf(said, letter, words);
    document.addressee = letterAddressee(letter);
    document.references = referencesOf(letter, words);
    CompanyIdentity writer = letter.sender;
    if (!letter.settings.place.empty())
        writer.city = letter.settings.place;
    document.placeAndDay = placeAndDay(writer, letter.on, words);
    document.title = text(said.title);
    document.pageWords = words(QStringLiteral("pageOf"));
    const QString title = !document.title.isEmpty() ? document.title
                          : !said.subject.empty()
                              ? text(said.subject)
                              : words(QStringLiteral("untitled"), {{"day", longDate(letter.on, words.locale())}});
    document.runningTitle = words(QStringLiteral("running"),
                                  {{"company", document.from.name}, {"title", title}, {"customer", debtorOf(letter)}});
    document.blocks = LetterBlocks(said, letter, words).write();
    return document;
}

} // namespace encours
