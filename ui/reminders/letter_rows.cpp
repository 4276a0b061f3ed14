// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reminders/letter_rows.h"

#include "core/usecase/letter_cases.h"
#include "core/usecase/templates.h"
#include "ui/documents/letter_rendering.h"

#include <algorithm>
#include <map>

namespace encours {

namespace {

/// Each case bears the company's pictures: so many are in memory at once.
constexpr std::size_t atOnce = 25;

} // namespace

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
    for (std::size_t first = 0; first < waiting.size(); first += atOnce) {
        const std::vector<MessageId> some(waiting.begin() + static_cast<std::ptrdiff_t>(first),
                                          waiting.begin() +
                                              static_cast<std::ptrdiff_t>(std::min(first + atOnce, waiting.size())));
        for (const MessageCase& one : read_letter_cases(ledger, receivables, some, on))
            faults[one.message.value] = writeLetter(one.letter, texts).letter.faults;
    }
    for (LetterRow& row : rows)
        if (const auto found = faults.find(row.message.message.id.value); found != faults.end())
            row.faults = found->second;
    return rows;
}

} // namespace encours
