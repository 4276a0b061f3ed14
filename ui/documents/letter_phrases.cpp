// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/letter_phrases.h"

#include "ui/language/numbers.h"

#include <QDate>
#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace encours {

namespace {

constexpr qsizetype mostNamed = 5;
constexpr std::size_t mostContacts = 8;

QString text(const std::string& field) { return QString::fromStdString(field).trimmed(); }

/// "a, b et c".
QString enumerated(QStringList parts, const DocumentWords& words) {
    if (parts.size() < 2)
        return parts.value(0);
    const QString last = parts.takeLast();
    return words(QStringLiteral("list.and"), {{"first", parts.join(QStringLiteral(", "))}, {"last", last}});
}

/// Key of the civility with which a name begins; empty: with none.
QString civilityKey(const QString& word) {
    const QString bare = word.toLower().remove(u'.');
    if (bare == u"mme" || bare == u"madame" || bare == u"mlle" || bare == u"mademoiselle" || bare == u"mrs" ||
        bare == u"ms" || bare == u"miss" || bare == u"frau" || bare == u"sra" || bare == u"srta" ||
        bare == u"se\u00f1ora" || bare == u"se\u00f1orita")
        return QStringLiteral("salutation.madam");
    if (bare == u"monsieur" || bare == u"mr" || bare == u"herr" || bare == u"herrn" || bare == u"hr" ||
        bare == u"hrn" || bare == u"sr" || bare == u"se\u00f1or" || (bare == u"m" && word.endsWith(u'.')) ||
        word == u"M")
        return QStringLiteral("salutation.sir");
    if (bare == u"ma\u00eetre" || bare == u"maitre" || word == u"Me")
        return QStringLiteral("salutation.counsel");
    return {};
}

/// "D." is an initial elsewhere.
QString spanishCivilityKey(const QString& word) {
    const QString bare = word.toLower().remove(u'.');
    if (word == u"D." || bare == u"don")
        return QStringLiteral("salutation.sir");
    if (bare == u"d\u00aa" || bare == u"d\u00f1a" || bare == u"do\u00f1a")
        return QStringLiteral("salutation.madam");
    return {};
}

/// "J.", "J.-P.", "J": of a first name.
bool isInitial(const QString& word) { return word.size() < 2 || word.contains(u'.'); }

/// "M. et Mme Durand", "M. Durand ou Mme Petit", "M./Mme": more than one person. Not "Ramón y Cajal".
bool namesSeveral(const QStringList& rest) {
    static const QStringList joining{QStringLiteral("et"),  QStringLiteral("ou"),  QStringLiteral("and"),
                                     QStringLiteral("or"),  QStringLiteral("&"),   QStringLiteral("+"),
                                     QStringLiteral("und"), QStringLiteral("oder")};
    return std::any_of(rest.begin(), rest.end(), [](const QString& word) {
        return joining.contains(word.toLower()) || word.contains(u'/') || word.contains(u'&') ||
               !civilityKey(word).isEmpty();
    });
}

/// The name alone, without what a person does: "Mme Ferrand, comptable", "M. Petit (achats)", "Mme Roux - service paie".
QString withoutFunction(const QString& contact) {
    static const QRegularExpression begins(QStringLiteral("[,;(\\[]|\\s[-\u2013\u2014]\\s"));
    const qsizetype end = contact.indexOf(begins);
    return (end < 0 ? contact : contact.first(end)).simplified();
}

/// The surname of what follows a civility: the words in capitals ("Lucie FERRAND"), else from a particle on ("de la Tour"), else
/// the last word; initials are of first names. Empty where all is in capitals: which word is the first name is not said. German
/// keeps titles before it ("Dr. Meier"); Spaniards have two surnames and are greeted by all their names.
QString surname(QStringList rest, QLocale::Language language) {
    if (language == QLocale::Spanish)
        return rest.join(u' ');
    static const QStringList titles{QStringLiteral("Dr."), QStringLiteral("Prof."), QStringLiteral("Mag."),
                                    QStringLiteral("Ing.")};
    if (language == QLocale::German && !rest.isEmpty() && titles.contains(rest.front())) {
        const QString title = rest.takeFirst();
        const QString name = surname(rest, language);
        return name.isEmpty() ? QString() : title + u' ' + name;
    }
    rest.removeIf(isInitial);
    QStringList capitals;
    for (const QString& word : rest)
        if (word == word.toUpper())
            capitals << word;
    if (!capitals.isEmpty())
        return capitals.size() > 1 && capitals.size() == rest.size() ? QString() : capitals.join(u' ');
    static const QStringList particles{QStringLiteral("de"),  QStringLiteral("du"),  QStringLiteral("des"),
                                       QStringLiteral("le"),  QStringLiteral("la"),  QStringLiteral("van"),
                                       QStringLiteral("von"), QStringLiteral("den"), QStringLiteral("der"),
                                       QStringLiteral("ben"), QStringLiteral("el"),  QStringLiteral("zu"),
                                       QStringLiteral("zum"), QStringLiteral("vom")};
    const auto particle =
        std::find_if(rest.begin(), rest.end(), [](const QString& word) { return particles.contains(word.toLower()); });
    if (particle != rest.end())
        return QStringList(particle, rest.end()).join(u' ');
    return rest.isEmpty() ? QString() : rest.back();
}

QString dayOfMonth(int day, const DocumentWords& words) {
    return day == 1 ? words(QStringLiteral("dayOfMonth.first"))
                    : words(QStringLiteral("dayOfMonth"), {{"day", QString::number(day)}});
}

} // namespace

const DocumentWords& letterWords(const LetterCase& letter) {
    return letterWords(QString::fromStdString(letter.language));
}

const DocumentWords& letterWords(QStringView language) {
    thread_local std::map<QString, DocumentWords> known;
    const QString code = documentLanguage(language.toString());
    return known.try_emplace(code, code, QStringLiteral("letter")).first->second;
}

QString listed(const QStringList& names, const DocumentWords& words) {
    if (names.size() <= mostNamed)
        return enumerated(names, words);
    const QString first = names.first(mostNamed).join(QStringLiteral(", "));
    const qsizetype others = names.size() - mostNamed;
    if (others == 1)
        return words(QStringLiteral("list.other"), {{"list", first}});
    return words(QStringLiteral("list.others"), {{"list", first}, {"count", countText(others, words.locale())}});
}

QString salutationOf(const QString& contact, const DocumentWords& words, bool isPerson) {
    QStringList parts = withoutFunction(contact).split(u' ', Qt::SkipEmptyParts);
    QString key = parts.isEmpty() ? QString() : civilityKey(parts.front());
    if (key.isEmpty() && words.locale().language() == QLocale::Spanish && !parts.isEmpty())
        key = spanishCivilityKey(parts.front());
    if (!key.isEmpty() && namesSeveral(parts.mid(1)))
        return words(QStringLiteral("salutation"));
    if (key.isEmpty())
        return words(isPerson ? QStringLiteral("salutation.person") : QStringLiteral("salutation"));
    QString civility = words(key);
    // English keeps the word that was chosen: Ms is not Mrs.
    static const QStringList english{QStringLiteral("mr"), QStringLiteral("mrs"), QStringLiteral("ms"),
                                     QStringLiteral("miss")};
    if (words.locale().language() == QLocale::English && english.contains(parts.front().toLower().remove(u'.')))
        civility = parts.front();
    parts.removeFirst();
    const QString name = surname(parts, words.locale().language());
    if (name.isEmpty())
        return words(QStringLiteral("salutation.civil"), {{"civility", civility}});
    return words(QStringLiteral("salutation.named"), {{"civility", civility}, {"name", name}});
}

QString contactPhrase(const LetterContact& contact, const DocumentWords& words) {
    const char* key = "contact.letter";
    switch (contact.channel) {
    case Channel::letter:
        break;
    case Channel::registered_letter:
        key = "contact.registered_letter";
        break;
    case Channel::email:
        key = "contact.email";
        break;
    case Channel::sms:
        key = "contact.sms";
        break;
    case Channel::telephone:
        key = "contact.telephone";
        break;
    case Channel::office:
        key = "contact.office";
        break;
    }
    return words(QString::fromLatin1(key), {{"day", longDate(contact.on, words.locale())}});
}

QString contactsPhrase(const std::vector<LetterContact>& contacts, const DocumentWords& words) {
    std::vector<Date> days;
    for (const LetterContact& contact : contacts)
        days.push_back(contact.on);
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    if (days.size() > mostContacts)
        days.erase(days.begin(), days.end() - static_cast<std::ptrdiff_t>(mostContacts));
    if (days.empty())
        return {};
    if (days.size() == 1)
        return words(QStringLiteral("contacts.one"), {{"days", longDate(days.front(), words.locale())}});
    QStringList groups;
    for (std::size_t at = 0; at < days.size();) {
        const YearMonthDay first = year_month_day(days[at]);
        QStringList ofMonth;
        std::size_t end = at;
        YearMonthDay next = first;
        while (end < days.size() && next.year == first.year && next.month == first.month) {
            ofMonth << dayOfMonth(next.day, words);
            if (++end < days.size())
                next = year_month_day(days[end]);
        }
        const QDate month(first.year, first.month, 1);
        const QString listed = enumerated(ofMonth, words);
        const QString name = words.locale().toString(month, QStringLiteral("MMMM"));
        const bool saysYear = end == days.size() || next.year != first.year;
        const QString written = saysYear
                                    ? words(QStringLiteral("daysOfMonth.year"),
                                            {{"days", listed}, {"month", name}, {"year", QString::number(first.year)}})
                                    : words(QStringLiteral("daysOfMonth"), {{"days", listed}, {"month", name}});
        groups << words(ofMonth.size() > 1 ? QStringLiteral("contacts.ofMany") : QStringLiteral("contacts.of"),
                        {{"days", written}});
        at = end;
    }
    return words(QStringLiteral("contacts.many"), {{"days", enumerated(groups, words)}});
}

QString reachPhrase(const CompanyIdentity& company, const DocumentWords& words) {
    const QString phone = text(company.payment_phone.empty() ? company.phone : company.payment_phone);
    const QString email = text(company.payment_email.empty() ? company.email : company.payment_email);
    // A number is not broken over two lines.
    const QString whole = QString(phone).replace(u' ', QChar(0x00A0));
    if (!phone.isEmpty() && !email.isEmpty())
        return words(QStringLiteral("reach.both"), {{"phone", whole}, {"email", email}});
    if (!phone.isEmpty())
        return words(QStringLiteral("reach.phone"), {{"phone", whole}});
    if (!email.isEmpty())
        return words(QStringLiteral("reach.email"), {{"email", email}});
    return words(QStringLiteral("reach.post"), {{"address", oneLine(company.address, company.postcode, company.city)}});
}

QString dayWithWeekday(Date day, const DocumentWords& words) {
    const QString name = words.locale().dayName(static_cast<int>(weekday(day)), QLocale::LongFormat);
    return words(QStringLiteral("weekday"), {{"weekday", name}, {"day", longDate(day, words.locale())}});
}

QString oneLine(const std::string& address, const std::string& postcode, const std::string& city) {
    QStringList lines = text(address).split(u'\n', Qt::SkipEmptyParts);
    lines << text(postcode) + u' ' + text(city);
    for (QString& line : lines)
        line = line.trimmed();
    lines.removeAll(QString());
    return lines.join(QStringLiteral(", "));
}

QString groupedIban(const std::string& iban) {
    QString grouped = text(iban).remove(u' ');
    for (qsizetype at = 4; at < grouped.size(); at += 5)
        grouped.insert(at, QChar(0x00A0));
    return grouped;
}

} // namespace encours
