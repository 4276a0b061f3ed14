// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/receivable_row.h"
#include "core/ledger/ids.h"
#include "core/store/row_history.h"
#include "core/store/transaction.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace encours::store {

/// What the ledger knows of a customer, as far as a source may tell more.
struct StoredCustomer {
    CustomerId id;
    std::string name, legal_name, address, postcode, city, country, language, siren, vat, iban, email, phone, terms,
        category, tags;
    CustomerKind kind{};
    std::optional<std::int32_t> penalty_rate_bp;
    std::optional<std::int64_t> credit_limit;

    /// The default contact, where one of these is known.
    std::int64_t contact_id = 0;
    std::string contact, contact_role, mobile;

    std::string payer; ///< its code
    std::string group; ///< its name
};

/// Customers as imports read and write them. Call save before the commit.
class CustomerImportStore {
public:
    CustomerImportStore(const Transaction& transaction, BatchId batch, RowHistory& history);
    ~CustomerImportStore();
    CustomerImportStore(const CustomerImportStore&) = delete;
    CustomerImportStore& operator=(const CustomerImportStore&) = delete;

    /// Every code by which this source may mean a customer. Its own aliases come last, since they go before codes; a
    /// customer that was merged into another stands for that one.
    void visit_codes(std::int64_t source_id, const std::function<void(std::string_view, CustomerId)>& visit);

    /// Codes by which other sources mean a customer; one code may mean several.
    void visit_aliases_of_others(std::int64_t source_id,
                                 const std::function<void(std::string_view, CustomerId)>& visit);

    /// With its code and name; the rest is for update.
    [[nodiscard]] CustomerId add(std::string_view code, std::string_view name);
    [[nodiscard]] StoredCustomer read(CustomerId id);
    /// Everything but the payer.
    void update(const StoredCustomer& customer);
    /// This source names the customer so.
    void add_alias(std::int64_t source_id, const std::string& code, CustomerId id);
    void set_payer(CustomerId customer, CustomerId payer);
    [[nodiscard]] std::string terms_of(CustomerId id);
    [[nodiscard]] std::string code_of(CustomerId id);

    /// Estimated due days, to be found anew when their customer's terms change.
    struct EstimatedItem {
        std::int64_t id = 0;
        Date issued;
        std::optional<Date> received;
        Date due;
    };
    [[nodiscard]] std::vector<EstimatedItem> estimated_items(CustomerId id);
    void set_due(std::int64_t item, Date due);
    void save();

private:
    struct Statements;
    [[nodiscard]] std::optional<std::int64_t> group_id(const std::string& name);
    void update_contact(const StoredCustomer& customer);

    BatchId batch_;
    RowHistory& history_;
    std::unique_ptr<Statements> statements_;
};

} // namespace encours::store
