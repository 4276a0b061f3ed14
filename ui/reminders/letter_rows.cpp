// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reminders/letter_rows.h"

#include "core/usecase/letter_cases.h"
#include "core/usecase/templates.h"
#include "ui/documents/letter_rendering.h"

#include <map>

namespace encours {

std::vector<LetterRow> readLetterRows(const std::filesystem::path& ledger, const Receivables& receivables,
                                      std::vector<RunMessage> messages, Date on) {
    std::vector<LetterRow> rows;
    std::vector<MessageId> waiting;
    for (RunMessage& one : messages) {
        const auto state = one.message.state;
        if (!one.message.has_document && state != MessageState::approved && state != MessageState::produced)
            continue;
        if (state == MessageState::approved)
            waiting.push_back(one.message.id);
        rows.push_back({std::move(one), {}});
    }
    if (waiting.empty())
        return rows;
    const auto texts = read_templates(ledger);
    std::map<std::int64_t, std::vector<LetterFault>> faults;
    visit_letter_cases(ledger, receivables, waiting, on, [&](const MessageCase& one) {
        faults[one.message.value] = writeLetter(one.letter, texts).letter.faults;
    });
    for (LetterRow& row : rows)
        if (const auto found = faults.find(row.message.message.id.value); found != faults.end())
            row.faults = found->second;
    return rows;
}

} // namespace encours
