// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/interest_statement.h"

#include "ui/documents/document_words.h"
#include "ui/documents/interest_grounds.h"
#include "ui/documents/interest_lines.h"
#include "ui/documents/letterhead.h"
#include "ui/language/numbers.h"

#include <algorithm>
#include <set>

namespace encours {

namespace {

QString text(const std::string& field) { return QString::fromStdString(field); }

QString debtorName(const StatedAccount& account) {
    return text(account.debtor.legal_name.empty() ? account.debtor.name : account.debtor.legal_name);
}

QString accountDay(const StatedAccount& account, const DocumentWords& words) {
    return longDate(account.at, words.locale());
}

std::size_t countInvoices(const std::vector<StatedClaim>& claims) {
    std::set<const InvoiceStatement*> invoices;
    for (const StatedClaim& claim : claims)
        invoices.insert(claim.invoice);
    return invoices.size();
}

/// In the order in which they come.
std::vector<std::vector<StatedClaim>> byCurrency(const std::vector<StatedClaim>& claims) {
    std::vector<std::vector<StatedClaim>> groups;
    for (const StatedClaim& claim : claims) {
        const auto same = std::find_if(groups.begin(), groups.end(), [&](const auto& group) {
            return group.front().invoice->currency == claim.invoice->currency;
        });
        if (same == groups.end())
            groups.push_back({claim});
        else
            same->push_back(claim);
    }
    return groups;
}

/// Identity as a claim in court names it.
DocumentSides parties(const StatedAccount& account, const DocumentWords& words) {
    const auto side = [&](const char* title, const QString& name, const std::string& siren, const std::string& address,
                          const QString& city) {
        DocumentSides::Side made{words(QString::fromLatin1(title)), {name}};
        QStringList place = text(address).split(u'\n', Qt::SkipEmptyParts);
        place << city;
        for (QString& line : place)
            line = line.trimmed();
        place.removeAll(QString());
        if (!place.isEmpty())
            made.lines << place.join(QStringLiteral(", "));
        if (!siren.empty())
            made.lines << words(QStringLiteral("mentions.siren"), {{"number", groupedSiren(siren)}});
        return made;
    };
    const CompanyIdentity& from = account.creditor;
    const CustomerIdentity& to = account.debtor;
    return {
        side("side.creditor", text(from.name), from.siren, from.address, text(from.postcode) + u' ' + text(from.city)),
        side("side.debtor", debtorName(account), to.siren, to.address, text(to.postcode) + u' ' + text(to.city))};
}

/// What interest is called: "pénalités de retard" are between businesses; under a public contract its holder would owe them.
enum class InterestName { interest, moratory, penalties };
InterestName interestName(const std::vector<StatedClaim>& claims) {
    const auto all = [&](auto isSo) {
        return std::all_of(claims.begin(), claims.end(),
                           [&](const StatedClaim& claim) { return isSo(claim.invoice->regime); });
    };
    if (all([](const RegimeChoice& regime) { return regime.regime == Regime::public_buyer; }))
        return InterestName::moratory;
    return all([](const RegimeChoice& regime) { return !regime.needs_notice(); }) ? InterestName::penalties
                                                                                  : InterestName::interest;
}

QString introduction(const std::vector<StatedClaim>& claims, const DocumentWords& words) {
    const bool needsNotice = std::all_of(claims.begin(), claims.end(),
                                         [](const StatedClaim& claim) { return claim.invoice->regime.needs_notice(); });
    const QString key = needsNotice                                      ? QStringLiteral("intro.notice.")
                        : interestName(claims) == InterestName::moratory ? QStringLiteral("intro.public.")
                                                                         : QStringLiteral("intro.business.");
    const std::size_t invoices = countInvoices(claims);
    if (invoices == 1)
        return words(key + QStringLiteral("one"));
    return words(key + QStringLiteral("many"),
                 {{"count", countText(static_cast<std::int64_t>(invoices), words.locale())}});
}

/// Of claims in one currency.
DocumentTotals totals(const std::vector<StatedClaim>& claims, Date at, const DocumentWords& words) {
    ClaimedSums sums;
    std::int64_t daily = 0;
    bool isComplete = true, isDailyKnown = true, hasCosts = false;
    for (const StatedClaim& claim : claims) {
        const InterestStatement& statement = claim.item->statement;
        sums.add(claimedOf(claim));
        isComplete = isComplete && statement.complete;
        if (claim.invoice->choices.interest == Stance::claim) {
            isDailyKnown = isDailyKnown && statement.daily.has_value();
            daily += statement.daily.value_or(0);
        }
        hasCosts = hasCosts || claim.invoice->regime.has_indemnity();
    }
    const Currency currency = claims.front().invoice->currency;
    const auto money = [&](std::int64_t minor) { return moneyText(minor, currency, words.locale()); };
    DocumentTotals made;
    const auto line = [&](const QString& name, std::int64_t amount) { made.lines.push_back({name, money(amount)}); };
    line(words(QStringLiteral("total.principal")), sums.principal);
    const InterestName name = interestName(claims);
    line(words(name == InterestName::penalties  ? QStringLiteral("total.penalties")
               : name == InterestName::moratory ? QStringLiteral("total.moratory")
                                                : QStringLiteral("total.interest")),
         sums.interest);
    if (hasCosts)
        line(words(QStringLiteral("total.costs")), sums.costs);
    const QString day = shortDate(at, words.locale());
    line(words(isComplete ? QStringLiteral("total.all") : QStringLiteral("total.known"), {{"day", day}}), sums.total());
    if (isDailyKnown && daily > 0)
        made.note =
            words(QStringLiteral("total.daily"), {{"amount", money(daily)}, {"day", longDate(at + 1, words.locale())}});
    return made;
}

/// Where to pay; empty where the company does not say it.
QString payment(const StatedAccount& account, const DocumentWords& words) {
    const CompanyIdentity& from = account.creditor;
    if (from.iban.empty())
        return {};
    QString iban = text(from.iban);
    for (qsizetype at = 4; at < iban.size(); at += 5)
        iban.insert(at, QChar(0x00A0));
    QStringList parts{words(QStringLiteral("payment.transfer"), {{"iban", iban}})};
    if (!from.bic.empty())
        parts << words(QStringLiteral("payment.bic"), {{"bic", text(from.bic)}});
    const QString reference =
        account.invoices.size() == 1 ? text(account.invoices.front().number) : text(account.customerCode);
    if (!reference.isEmpty())
        parts << words(QStringLiteral("payment.reference"), {{"reference", reference}}).replace(u' ', QChar(0x00A0));
    return parts.join(QStringLiteral(", ")) + u'.';
}

std::vector<DocumentFact> references(const StatedAccount& account, const DocumentWords& words) {
    std::vector<DocumentFact> facts{{words(QStringLiteral("reference.customer")), text(account.customerCode)},
                                    {words(QStringLiteral("reference.until")), shortDate(account.at, words.locale())}};
    const auto claims = statedClaims(account);
    if (const std::size_t invoices = countInvoices(claims); invoices == 1)
        facts.push_back({words(QStringLiteral("reference.invoice")), text(claims.front().invoice->number)});
    else
        facts.push_back({words(QStringLiteral("reference.invoices")),
                         countText(static_cast<std::int64_t>(invoices), words.locale())});
    QStringList contact;
    for (const auto& one :
         {account.creditor.payment_contact, account.creditor.payment_phone, account.creditor.payment_email})
        if (!one.empty())
            contact << text(one);
    if (!contact.isEmpty())
        facts.push_back({words(QStringLiteral("reference.contact")), contact.join(u'\n')});
    return facts;
}

} // namespace

bool hasAnythingToState(const StatedAccount& account) { return !statedClaims(account).empty(); }

Document interestStatement(const StatedAccount& account, const LegalData& law) {
    const DocumentWords words(text(account.language), QStringLiteral("interest_statement"));
    const auto claims = statedClaims(account);
    const QString day = accountDay(account, words);
    Document document;
    document.on = account.drawnUp;
    document.from = letterheadOf(account.creditor, *Currency::from_code("EUR"), words);
    document.addressee = addresseeOf(account.debtor);
    document.references = references(account, words);
    document.placeAndDay = placeAndDay(account.creditor, account.drawnUp, words);
    document.title = words(QStringLiteral("title"));
    document.subtitle = words(QStringLiteral("subtitle"), {{"day", day}});
    document.runningTitle = words(QStringLiteral("running"),
                                  {{"company", document.from.name}, {"day", day}, {"customer", debtorName(account)}});
    document.pageWords = words(QStringLiteral("pageOf"));

    auto& blocks = document.blocks;
    const auto say = [&](const QString& sentence, TextStyle style = TextStyle::body) {
        if (!sentence.isEmpty())
            blocks.emplace_back(DocumentParagraph{sentence, style});
    };
    const auto head = [&](const char* key) { say(words(QString::fromLatin1(key)), TextStyle::heading); };
    blocks.emplace_back(parties(account, words));
    say(introduction(claims, words));
    for (const auto& group : byCurrency(claims)) {
        if (claims.size() > 1) {
            head("heading.summary");
            blocks.emplace_back(interestSummary(group, words));
        }
        blocks.emplace_back(totals(group, account.at, words));
    }
    say(payment(account, words));
    head("heading.detail");
    blocks.emplace_back(interestDetail(claims, law, words));
    head("heading.grounds");
    for (const QString& sentence : groundSentences(claims, account.at, law, words))
        say(sentence, TextStyle::note);
    const QStringList cautions = cautionSentences(claims, law, words);
    if (!cautions.isEmpty())
        head("heading.cautions");
    for (const QString& sentence : cautions)
        say(sentence, TextStyle::note);
    say(words(QStringLiteral("meantime")), TextStyle::note);
    return document;
}

QString interestStatementName(const StatedAccount& account) {
    const DocumentWords words(text(account.language), QStringLiteral("interest_statement"));
    return words(QStringLiteral("file"),
                 {{"customer", debtorName(account)}, {"day", QString::fromStdString(to_iso(account.at))}});
}

} // namespace encours
