// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/date.h"
#include "core/ledger/ids.h"
#include "core/ledger/receivables.h"
#include "core/usecase/act.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace encours {

// What the ledger holds about a person, and what may go: GDPR art. 5(1)(e), 15, 17 and 20. All throw store's
// EnvironmentError.

/// All that the ledger holds about a contact, as JSON (UTF-8): its own data, what it said about channels, messages,
/// answers,
/// notes and journal texts that name it. Journaled without personal data. Refused: unknown_contact.
[[nodiscard]] Result<std::string, ActFailure> export_personal_data(const std::filesystem::path& ledger,
                                                                   ContactId contact, const std::string& actor,
                                                                   const Clock& clock);

/// A free text that names a person, elsewhere than in its own row.
struct Mention {
    enum class Kind : std::uint8_t { note, answer, promise, task, complaint, hold, dispute };
    Kind kind{};
    std::int64_t id = 0; ///< of its row
    Date on;
    std::string text;

    friend bool operator==(const Mention&, const Mention&) = default;
};
/// Texts about the contact's customer that contain its name, e-mail address or a telephone number; the latest first.
[[nodiscard]] std::vector<Mention> mentions_of(const std::filesystem::path& ledger, ContactId contact);

struct EraseContactRequest {
    std::filesystem::path ledger;
    ContactId contact;
    std::vector<Mention> redacted; ///< in these the name and addresses are blotted out; the others stay
    std::string actor;
};
/// Blanks the contact's row, its consents' words, the addresses of its messages, the personal texts of the journal
/// about it, and
/// what acts and imports remember of it; the journal's chain still holds (verify). Cannot be undone. The letters as
/// sent are
/// kept: they are proof. A list that still names the person brings it back when it is imported again: it is to be
/// erased in the
/// source too. Refused: unknown_contact.
[[nodiscard]] Result<DoneAct, ActFailure> erase_contact(const EraseContactRequest& request, const Clock& clock);

/// A customer with whom nothing happened for long.
struct RetentionLine {
    enum class Finding : std::uint8_t {
        prospect_expired, ///< never invoiced: all may go three years after the last contact (CNIL)
        contacts_expired, ///< no activity for the asked years: its contacts may be erased, the accounts stay
        accounts_expired, ///< its last accounting record is past ten years (C. com. L123-22): nothing obliges to keep it
    };
    Finding finding{};
    CustomerId customer;
    std::string code, name;
    std::optional<Date> last_activity; ///< document, payment, message, answer, note, promise, task
    std::optional<Date> keep_until;    ///< of its accounting records; nothing: it has none
    std::int64_t contacts = 0;         ///< persons whose data are still there
};
struct RetentionReport {
    Date at;
    int years = 3;                    ///< without activity
    std::vector<RetentionLine> lines; ///< the longest silent first; customers that still owe are not in it
    std::int64_t erased_contacts = 0; ///< so far
    std::int64_t people_kept = 0;     ///< contacts whose data are there
};
[[nodiscard]] RetentionReport retention_report(const std::filesystem::path& ledger, const Receivables& receivables,
                                               Date at, int years = 3);

} // namespace encours
