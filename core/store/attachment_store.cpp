// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/attachment_store.h"

#include "core/store/statement.h"

#include <algorithm>

namespace encours::store {

namespace {

constexpr const char* select_document =
    "SELECT i.customer_id, i.number, c.name FROM invoice i JOIN customer c ON c.id = i.customer_id WHERE i.id = ?";
// length() of a BLOB column reads its header only, not its pages.
constexpr const char* select_attachments =
    "SELECT a.id, a.name, d.media_type, length(d.bytes), a.added_at FROM attachment a"
    " JOIN document d ON d.id = a.document_id WHERE a.invoice_id = ? ORDER BY a.name, a.id";
constexpr const char* select_attached =
    "SELECT EXISTS (SELECT 1 FROM document d JOIN attachment a ON a.document_id = d.id"
    " WHERE d.digest = ? AND a.invoice_id = ?)";
constexpr const char* insert_bytes =
    "INSERT INTO document (digest, media_type, bytes) VALUES (?, ?, ?) ON CONFLICT (digest) DO NOTHING";
constexpr const char* insert_attachment =
    "INSERT INTO attachment (document_id, customer_id, invoice_id, name, added_at, legal_event_id)"
    " SELECT id, ?2, ?3, ?4, ?5, ?6 FROM document WHERE digest = ?1 RETURNING id";
constexpr const char* select_same =
    "SELECT a.id FROM attachment a JOIN document d ON d.id = a.document_id WHERE d.digest = ? AND a.invoice_id = ?"
    " ORDER BY a.id LIMIT 1";
constexpr const char* update_event = "UPDATE attachment SET legal_event_id = ? WHERE id = ?";
constexpr const char* select_attachment =
    "SELECT a.name, d.media_type, length(d.bytes), a.added_at, coalesce(a.invoice_id, 0), coalesce(i.number, ''),"
    " d.digest FROM attachment a JOIN document d ON d.id = a.document_id LEFT JOIN invoice i ON i.id = a.invoice_id"
    " WHERE a.id = ?";
constexpr const char* insert_proof =
    "INSERT INTO attachment (document_id, customer_id, message_id, name, added_at, legal_event_id)"
    " SELECT d.id, m.customer_id, m.id, ?3, ?4, ?5 FROM document d, message m WHERE d.digest = ?1 AND m.id = ?2"
    " RETURNING id";
constexpr const char* select_proofs =
    "SELECT a.id, a.name, d.media_type, length(d.bytes), a.added_at FROM attachment a"
    " JOIN document d ON d.id = a.document_id WHERE a.message_id = ? ORDER BY a.added_at, a.id";
constexpr const char* select_proved =
    "SELECT EXISTS (SELECT 1 FROM document d JOIN attachment a ON a.document_id = d.id"
    " WHERE d.digest = ? AND a.message_id = ?)";
constexpr const char* select_bytes =
    "SELECT d.bytes FROM attachment a JOIN document d ON d.id = a.document_id WHERE a.id = ?";
constexpr const char* delete_unused =
    "DELETE FROM document WHERE NOT EXISTS (SELECT 1 FROM attachment a WHERE a.document_id = document.id)"
    " AND NOT EXISTS (SELECT 1 FROM message m WHERE m.document_id = document.id)"
    // The pictures of letters, and those that taking back a change of the settings brings back.
    " AND lower(hex(digest)) NOT IN (SELECT value FROM setting WHERE key IN ('letters.logo', 'letters.signature'))"
    " AND lower(hex(digest)) NOT IN (SELECT coalesce(json_extract(c.before_row, '$.value'), '') FROM act a"
    "  JOIN act_change c ON c.act_id = a.id WHERE a.verb = 'letter_settings_saved' AND a.undone_at IS NULL"
    "  AND a.done_at > ?1 AND c.table_name = 'setting')"
    " AND id NOT IN (SELECT json_extract(c.before_row, '$.document_id') FROM act a"
    "  JOIN act_change c ON c.act_id = a.id WHERE a.verb = 'attachment_removed' AND a.undone_at IS NULL"
    "  AND a.done_at > ?1 AND c.table_name = 'attachment' AND c.change = 2)";

constexpr std::int64_t removal_kept_ms = std::int64_t{30} * 24 * 3600 * 1000;

std::span<const std::uint8_t> bytes_of(std::string_view text) {
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

/// `of`: what they are attached to.
std::vector<Attachment> attachments(const Connection& connection, const char* select, std::int64_t of) {
    std::vector<Attachment> found;
    Statement row(connection, select);
    row.bind(of);
    while (row.step())
        found.push_back({AttachmentId{row.integer(0)}, row.text(1), row.text(2), row.integer(3), row.integer(4)});
    return found;
}

void keep_bytes(const Connection& connection, const NewAttachment& attachment) {
    Statement(connection, insert_bytes)
        .bind(attachment.digest, attachment.media_type, bytes_of(attachment.bytes))
        .run();
}

std::optional<std::int64_t> event_of(const NewAttachment& attachment) {
    return attachment.proves ? std::optional(attachment.proves->value) : std::nullopt;
}

/// Runs an INSERT … RETURNING id that is bound.
AttachmentId inserted(Statement& insert, RowHistory& history) {
    (void)insert.step();
    const AttachmentId id{insert.integer(0)};
    (void)insert.step();
    history.added("attachment", {id.value});
    return id;
}

Digest digest_of(const std::string& bytes) {
    Digest digest{};
    std::copy_n(bytes.begin(), std::min(bytes.size(), digest.size()), digest.begin());
    return digest;
}

} // namespace

std::optional<AttachingDocument> read_attaching_document(const Connection& connection, InvoiceId id) {
    Statement row(connection, select_document);
    if (!row.bind(id.value).step())
        return std::nullopt;
    return AttachingDocument{id, CustomerId{row.integer(0)}, row.text(1), row.text(2)};
}

std::vector<Attachment> attachments_of(const Connection& connection, InvoiceId document) {
    return attachments(connection, select_attachments, document.value);
}

bool is_attached(const Connection& connection, InvoiceId document, const Digest& digest) {
    Statement row(connection, select_attached);
    return row.bind(digest, document.value).step() && row.integer(0) != 0;
}

AttachmentId add_attachment(const Transaction& transaction, RowHistory& history, const AttachingDocument& document,
                            const NewAttachment& attachment) {
    const auto& connection = transaction.connection();
    keep_bytes(connection, attachment);
    Statement insert(connection, insert_attachment);
    insert.bind(attachment.digest, document.customer.value, document.id.value, attachment.name, attachment.now_utc_ms,
                event_of(attachment));
    return inserted(insert, history);
}

AttachmentId add_proof_of_message(const Transaction& transaction, RowHistory& history, MessageId message,
                                  const NewAttachment& attachment) {
    const auto& connection = transaction.connection();
    keep_bytes(connection, attachment);
    Statement insert(connection, insert_proof);
    insert.bind(attachment.digest, message.value, attachment.name, attachment.now_utc_ms, event_of(attachment));
    return inserted(insert, history);
}

std::vector<Attachment> proofs_of_message(const Connection& connection, MessageId message) {
    return attachments(connection, select_proofs, message.value);
}

bool is_proof_of_message(const Connection& connection, MessageId message, const Digest& digest) {
    Statement row(connection, select_proved);
    return row.bind(digest, message.value).step() && row.integer(0) != 0;
}

void make_proof(const Transaction& transaction, RowHistory& history, InvoiceId document, const Digest& digest,
                LegalEventId event) {
    const auto& connection = transaction.connection();
    Statement row(connection, select_same);
    if (!row.bind(digest, document.value).step())
        return;
    const auto id = row.integer(0);
    history.update("attachment", {id}, [&] { Statement(connection, update_event).bind(event.value, id).run(); });
}

std::optional<StoredAttachment> read_attachment(const Connection& connection, AttachmentId id) {
    Statement row(connection, select_attachment);
    if (!row.bind(id.value).step())
        return std::nullopt;
    return StoredAttachment{{id, row.text(0), row.text(1), row.integer(2), row.integer(3)},
                            InvoiceId{row.integer(4)},
                            row.text(5),
                            digest_of(row.blob(6))};
}

std::string read_attachment_bytes(const Connection& connection, AttachmentId id) {
    Statement row(connection, select_bytes);
    return row.bind(id.value).step() ? row.blob(0) : std::string();
}

void remove_attachment(const Transaction&, RowHistory& history, AttachmentId id) {
    history.remove("attachment", {id.value});
}

void drop_unused_bytes(const Transaction& transaction, std::int64_t now_utc_ms) {
    Statement(transaction.connection(), delete_unused).bind(now_utc_ms - removal_kept_ms).run();
}

} // namespace encours::store
