// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/letter_case.h"
#include "ui/documents/document.h"

namespace encours {

class DocumentWords;

/// Where a letter says what the law grants beside the principal.
enum class AccountPlace : std::uint8_t { nowhere, here, elsewhere };

/// What is claimed or announced, a row an item: columns that say nothing drop out (nothing paid, nothing late). Below it, credits
/// taken off, and what it comes to. Principal, interest, indemnity and total go on in the same table where they are asked for
/// or the account is `here`; elsewhere they have a table of their own.
[[nodiscard]] DocumentTable itemTable(const LetterCase& letter, const DocumentWords& words, AccountPlace account);

/// Principal, interest, indemnity and total, apart from the items.
[[nodiscard]] DocumentTable accountTable(const LetterCase& letter, const DocumentWords& words);

/// "F-2026-0531, échéance 28/10/2026 (2 j de retard)": an item in a line.
[[nodiscard]] QString itemWords(const LetterItem& item, const DocumentWords& words);

/// What is open too and not claimed here.
[[nodiscard]] DocumentTable informationTable(const LetterCase& letter, const DocumentWords& words);

/// The instalments of a plan, their sum, and what is waived.
[[nodiscard]] DocumentTable instalmentTable(const LetterCase& letter, const DocumentWords& words);

/// The lines of the account in words and amounts, the last one what is asked: for e-mails too.
struct AccountLine {
    QString words;
    std::int64_t amount = 0;
    bool isSum = false;
    bool isBeside = false; ///< announced and not asked for
};
[[nodiscard]] std::vector<AccountLine> accountLines(const LetterCase& letter, const DocumentWords& words,
                                                    AccountPlace account);

} // namespace encours
