// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sha256.h"
#include "core/calendar/date.h"
#include "core/ledger/kinds.h"
#include "core/store/transaction.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace encours::store {

// Rows of a new ledger as they are, by the million. Ids are the caller's. Texts live until the row is written. Money in
// euro cents, the ledger's only currency.

struct CompanyRecord {
    std::string_view name, legal_form, siren, siret, vat_number, register_entry, address, postcode, city, iban, bic,
        email, phone, terms;
    std::int64_t capital = 0;
};

struct CustomerRecord {
    std::int64_t id = 0;
    CustomerKind kind = CustomerKind::business;
    std::string_view code, name, legal_name, address, postcode, city, siren, vat_number, email, phone, terms, category;
    std::optional<std::int64_t> credit_limit;
};

struct ContactRecord {
    std::int64_t customer = 0;
    std::string_view name, role, email, phone, mobile;
    bool is_default = false;
};

struct DocumentRecord {
    std::int64_t id = 0;
    std::int64_t customer = 0;
    DocumentKind kind = DocumentKind::invoice;
    Date issued;
    std::int64_t gross = 0;
    std::int64_t vat = 0;
    std::string_view number, category, label;
};

struct DueItemRecord {
    std::int64_t id = 0;
    std::int64_t document = 0;
    Date due;
    std::int64_t amount = 0;
};

struct PaymentRecord {
    std::int64_t id = 0;
    std::int64_t customer = 0;
    SettlementKind kind = SettlementKind::cash;
    Date paid;
    std::int64_t amount = 0;
    std::optional<Date> reversed_on;
    std::string_view reference, label;
};

/// Exactly one of payment and credit_item.
struct AllocationRecord {
    std::int64_t due_item = 0;
    std::int64_t position = 0;
    std::optional<std::int64_t> payment;
    std::optional<std::int64_t> credit_item;
    std::int64_t amount = 0;
};

struct DisputeRecord {
    std::int64_t due_item = 0;
    Date from;
    std::optional<Date> until;
    std::optional<std::int64_t> part;
    std::string_view cause;
};

struct BatchRecord {
    std::string_view uuid;
    std::string_view file_name;
    Digest digest{};
    std::int64_t imported_at_utc_ms = 0;
    std::string_view actor;
    std::int64_t rows = 0;
    Date covers_first;
    Date covers_last;
};

/// Fills a ledger that holds nothing yet, within the caller's transaction: company and batch first, then customers, then
/// what refers to them.
class DemonstrationStore {
public:
    DemonstrationStore(const Transaction& transaction, const CompanyRecord& company, const BatchRecord& batch);
    ~DemonstrationStore();
    DemonstrationStore(const DemonstrationStore&) = delete;
    DemonstrationStore& operator=(const DemonstrationStore&) = delete;

    [[nodiscard]] std::int64_t batch_id() const;
    void add(const CustomerRecord& customer);
    void add(const ContactRecord& contact);
    void add(const DocumentRecord& document);
    void add(const DueItemRecord& item);
    void add(const PaymentRecord& payment);
    void add(const AllocationRecord& allocation);
    void add(const DisputeRecord& dispute);
    void add_standing(std::int64_t due_item, Date from, Standing standing);

private:
    struct Statements;
    std::unique_ptr<Statements> statements_;
};

} // namespace encours::store
