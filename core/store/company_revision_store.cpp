// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/company_revision_store.h"

#include "core/base/environment_error.h"
#include "core/calendar/payment_terms.h"
#include "core/store/statement.h"

namespace encours::store {

namespace {

constexpr const char* select_fields =
    "SELECT name, legal_form, siren, siret, vat_number, register, capital_minor, address, postcode, city, country, "
    "email,"
    " phone, website, payment_contact, payment_email, payment_phone, iban, bic, payment_means,"
    " coalesce(nullif(terms_as_agreed, ''), terms), penalty_kind, penalty_rate, early_discount, surety,"
    " retention_of_title, credit_insurance, insurer, insurance_policy, insurance_note, private_creditor,"
    " imputation, days_in_year, claim_nature FROM company WHERE id = 1";
constexpr const char* set_terms = "UPDATE company SET terms = ? WHERE id = 1";
constexpr const char* insert_revision =
    "INSERT INTO company_revision (uuid, saved_at, actor, undoes_id) VALUES (?, ?, ?, ?)";
constexpr const char* last_id = "SELECT last_insert_rowid()";
constexpr const char* insert_field =
    "INSERT INTO company_revision_field (revision_id, field, before, after) VALUES (?, ?, ?, ?)";
constexpr const char* select_last =
    "SELECT id, uuid, saved_at, actor FROM company_revision r WHERE undoes_id IS NULL"
    " AND NOT EXISTS (SELECT 1 FROM company_revision u WHERE u.undoes_id = r.id) ORDER BY id DESC LIMIT 1";
constexpr const char* select_changes =
    "SELECT field, before, after FROM company_revision_field WHERE revision_id = ? ORDER BY field";

/// A column that may hold no number holds none where the text is empty.
std::string update_of(CompanyField field) {
    const std::string value = field == CompanyField::capital ? "nullif(?, '')" : "?";
    return "UPDATE company SET " + std::string(key_of(field)) + " = " + value + " WHERE id = 1";
}

void write_terms(const Connection& connection, const std::string& agreed) {
    const auto terms = parse_payment_terms(agreed);
    if (terms)
        Statement(connection, set_terms).bind(to_text(terms.value())).run();
    else if (terms.error() == TermsError::empty)
        Statement(connection, set_terms).bind(to_text(PaymentTerms{})).run();
}

} // namespace

CompanyIdentity read_company_identity(const Connection& connection) {
    Statement row(connection, select_fields);
    if (!row.step())
        throw EnvironmentError(EnvironmentCode::corrupt, connection.file(), 0, "a ledger without a company");
    CompanyIdentity identity;
    int column = 0;
    for (const auto field : all_company_fields())
        set_text(identity, field, row.text(column++));
    return identity;
}

std::int64_t write_company_revision(const Transaction& transaction, const CompanyRevision& revision) {
    const auto& connection = transaction.connection();
    Statement(connection, insert_revision)
        .bind(revision.uuid, revision.saved_at, revision.actor, revision.undoes)
        .run();
    const auto id = connection.integer(last_id);
    for (const auto& change : revision.changes) {
        Statement(connection, update_of(change.field)).bind(change.after).run();
        if (change.field == CompanyField::terms)
            write_terms(connection, change.after);
        Statement(connection, insert_field).bind(id, key_of(change.field), change.before, change.after).run();
    }
    return id;
}

std::optional<CompanyRevision> last_company_revision(const Connection& connection) {
    Statement row(connection, select_last);
    if (!row.step())
        return std::nullopt;
    CompanyRevision revision;
    revision.id = row.integer(0);
    revision.uuid = row.text(1);
    revision.saved_at = row.integer(2);
    revision.actor = row.text(3);
    Statement change(connection, select_changes);
    change.bind(revision.id);
    while (change.step())
        if (const auto field = company_field_from_key(change.text(0)))
            revision.changes.push_back({*field, change.text(1), change.text(2)});
    return revision;
}

} // namespace encours::store
