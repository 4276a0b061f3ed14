// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/letters.h"

#include "core/store/document_store.h"
#include "core/store/letter_store.h"
#include "core/store/open_ledger.h"
#include "core/store/run_store.h"
#include "core/store/transaction.h"
#include "core/usecase/letter_digests.h"

namespace encours {

std::optional<SentLetter> read_letter(const std::filesystem::path& ledger, MessageId message) {
    const auto connection = store::open_ledger(ledger, store::Access::read);
    const store::ReadTransaction state(connection);
    const auto row = store::read_message(connection, message);
    auto kept = store::read_kept_letter(connection, message);
    auto stored = kept ? store::read_bytes(connection, kept->document) : std::nullopt;
    if (!row || !stored)
        return std::nullopt;
    SentLetter letter;
    letter.media_type = std::move(stored->media_type);
    letter.bytes = std::move(stored->bytes);
    letter.file_name = std::move(kept->file_name);
    letter.subject = std::move(kept->subject);
    letter.recipient = std::move(kept->recipient);
    letter.dated = kept->dated;
    letter.pages = kept->pages;
    letter.template_key = std::move(kept->template_key);
    letter.template_language = std::move(kept->template_language);
    letter.template_version = kept->template_version;
    letter.digest = stored->digest;
    const auto digests = journaled_letters(connection, row->uuid);
    const auto journaled = digests.find(row->uuid);
    letter.is_intact = sha256(letter.bytes) == letter.digest && journaled != digests.end() &&
                       journaled->second == to_hex(letter.digest);
    return letter;
}

} // namespace encours
