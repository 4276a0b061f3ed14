// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/letter_case.h"
#include "ui/documents/document_words.h"

#include <QStringList>

namespace encours {

// Turns of phrase that letters share, in the words of resources/letters/LANGUAGE/letter.json.

/// What a letter says, in the documentLanguage() of its addressee. Read once a thread, and lives as long as it.
[[nodiscard]] const DocumentWords& letterWords(const LetterCase& letter);
[[nodiscard]] const DocumentWords& letterWords(QStringView language);

/// "F-12, F-13 et F-14"; of more than five the first five, then "et 4 autres".
[[nodiscard]] QString listed(const QStringList& names, const DocumentWords& words);

/// "Madame Ferrand," where the name begins with a civility ("Mme Claire Ferrand"), "Madame," where the surname is not sure, else
/// "Madame, Monsieur,", as for a couple: a first name tells nothing for sure. `isPerson`: it is no office that is greeted, which some
/// languages tell apart ("Estimados señores:", "Estimado/a cliente:").
[[nodiscard]] QString salutationOf(const QString& contact, const DocumentWords& words, bool isPerson = false);

/// "notre courrier du 3 septembre 2026".
[[nodiscard]] QString contactPhrase(const LetterContact& contact, const DocumentWords& words);

/// "nos relances des 3 et 21 septembre et du 20 octobre 2026": days of a month together, the year where it changes. Of more than
/// eight the last ones.
[[nodiscard]] QString contactsPhrase(const std::vector<LetterContact>& contacts, const DocumentWords& words);

/// "par téléphone au … ou par courriel à …", as far as the company is reached so, else by post.
[[nodiscard]] QString reachPhrase(const CompanyIdentity& company, const DocumentWords& words);

/// "vendredi 13 novembre 2026".
[[nodiscard]] QString dayWithWeekday(Date day, const DocumentWords& words);

/// "12 rue des Remparts, 25000 Besançon": in one line.
[[nodiscard]] QString oneLine(const std::string& address, const std::string& postcode, const std::string& city);

/// "FR76 3000 4000 …": in fours, by spaces that do not break.
[[nodiscard]] QString groupedIban(const std::string& iban);

} // namespace encours
