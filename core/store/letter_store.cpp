// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/letter_store.h"

#include "core/store/column_reading.h"
#include "core/store/statement.h"

#include <algorithm>

namespace encours::store {

namespace {

constexpr const char* update_letter =
    "UPDATE message SET document_id = ?2, recipient = ?3, subject = ?4, file_name = ?5, pages = ?6, dated = ?7,"
    " template_key = ?8, template_language = ?9, template_version = ?10, template_id = ?11, total_minor = ?12,"
    " credits_minor = ?13, contact_id = ?14 WHERE id = ?1";
constexpr const char* update_item = "UPDATE message_item SET open_minor = ?3, days_late = ?4, interest_minor = ?5,"
                                    " indemnity_minor = ?6 WHERE message_id = ?1 AND due_item_id = ?2";
constexpr const char* select_letter =
    "SELECT document_id, recipient, subject, file_name, pages, dated, template_key, template_language, "
    "template_version,"
    " template_id, total_minor, credits_minor, coalesce(contact_id, 0) FROM message WHERE id = ? AND document_id IS "
    "NOT NULL";
constexpr const char* select_kept =
    "SELECT m.uuid, d.digest FROM message m JOIN document d ON d.id = m.document_id ORDER BY m.id";
constexpr const char* select_events =
    "SELECT e.message_id, e.kind, e.on_day, e.detail FROM message_event e JOIN message m ON m.id = e.message_id"
    " WHERE m.channel = 1 ORDER BY e.id";
constexpr const char* update_tracking = "UPDATE message SET tracking = ?2 WHERE id = ?1";
constexpr const char* select_of_customer =
    "SELECT id FROM message WHERE customer_id = ? AND posted_on <= ? ORDER BY posted_on, id";

} // namespace

void keep_letter(const Transaction& transaction, RowHistory& history, MessageId message, const KeptLetter& letter) {
    history.update("message", {message.value}, [&] {
        Statement(transaction.connection(), update_letter)
            .bind(message.value, letter.document, letter.recipient, letter.subject, letter.file_name, letter.pages,
                  letter.dated.days, letter.template_key, letter.template_language, letter.template_version,
                  letter.template_id, letter.total, letter.credits,
                  letter.contact ? std::optional(letter.contact.value) : std::nullopt)
            .run();
    });
}

void state_item(const Transaction& transaction, RowHistory& history, MessageId message, const StatedItem& item) {
    history.update("message_item", {message.value, std::int64_t{item.item_id}}, [&] {
        Statement(transaction.connection(), update_item)
            .bind(message.value, item.item_id, item.open, item.days_late, item.interest, item.indemnity)
            .run();
    });
}

std::optional<KeptLetter> read_kept_letter(const Connection& connection, MessageId message) {
    Statement row(connection, select_letter);
    if (!row.bind(message.value).step())
        return std::nullopt;
    KeptLetter letter;
    letter.document = row.integer(0);
    letter.recipient = row.text(1);
    letter.subject = row.text(2);
    letter.file_name = row.text(3);
    letter.pages = static_cast<int>(row.integer(4));
    letter.dated = row.is_null(5) ? Date{} : checked_day(row.integer(5), connection.file());
    letter.template_key = row.text(6);
    letter.template_language = row.text(7);
    letter.template_version = static_cast<int>(row.integer(8));
    letter.template_id = row.optional_integer(9);
    letter.total = row.integer(10);
    letter.credits = row.integer(11);
    letter.contact = ContactId{row.integer(12)};
    return letter;
}

void visit_kept_letters(const Connection& connection,
                        const std::function<void(const std::string& uuid, const Digest& digest)>& visit) {
    Statement row(connection, select_kept);
    while (row.step()) {
        const auto bytes = row.blob(1);
        Digest digest{};
        std::copy_n(bytes.begin(), std::min(bytes.size(), digest.size()), digest.begin());
        visit(row.text(0), digest);
    }
}

std::vector<MessageId> posted_messages_of(const Connection& connection, CustomerId customer, Date at) {
    std::vector<MessageId> messages;
    Statement row(connection, select_of_customer);
    row.bind(customer.value, at.days);
    while (row.step())
        messages.push_back(MessageId{row.integer(0)});
    return messages;
}

std::vector<MessageEventRow> read_registered_events(const Connection& connection) {
    std::vector<MessageEventRow> events;
    Statement row(connection, select_events);
    while (row.step())
        events.push_back({MessageId{row.integer(0)}, static_cast<LetterMilestone>(row.integer(1)),
                          checked_day(row.integer(2), connection.file()), row.text(3)});
    return events;
}

void set_tracking(const Transaction& transaction, RowHistory& history, MessageId message, const std::string& tracking) {
    history.update("message", {message.value},
                   [&] { Statement(transaction.connection(), update_tracking).bind(message.value, tracking).run(); });
}

} // namespace encours::store
