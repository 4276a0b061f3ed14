// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/payment_terms.h"
#include "core/import/csv_survey.h"
#include "core/import/receivable_row.h"
#include "core/ledger/ids.h"
#include "core/matching/same_customer.h"
#include "core/store/customer_import_store.h"
#include "core/usecase/issue_log.h"

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace encours {

/// The customers of a list: found by the code that the source uses, added when they are new, told what the source says.
///
/// Within one list the first row that says something wins: a name that differs further down is only warned about, so that
/// the same list always ends in the same ledger. A field about which the source is silent stays as it is, and so does one
/// that a person corrected.
class ImportedCustomers {
public:
    struct Customer {
        CustomerId id;
        std::uint64_t last_hash = 0; ///< of the fields that were taken down last
        std::uint32_t told = 0;      ///< the fields that this list has set, a bit each
        std::uint32_t kept = 0;      ///< those that a person corrected and that this list has told
        bool met = false;
        bool is_new = false;
        bool updated = false;
        bool terms_known = false;
        bool terms_changed = false;
        std::optional<PaymentTerms> terms;
    };

    ImportedCustomers(const store::Transaction& transaction, BatchId batch, std::int64_t source_id,
                      const CsvLayout& layout, store::RowHistory& history, IssueLog& log);

    /// The customer of a row, after what the row says was taken down. Valid until the next call.
    Customer& meet(const CustomerFields& fields, std::uint64_t hash, std::int64_t line);
    /// Whom a row means, without taking down what it says.
    [[nodiscard]] CustomerId identify(const CustomerFields& fields, std::int64_t line) {
        return identified(fields, line).id;
    }
    /// The list names a customer by this code, further down: no other code of it can mean the same one.
    void expect(const std::string& code);
    /// The customer's own terms, where they are known and can be read.
    [[nodiscard]] const std::optional<PaymentTerms>& terms_of(Customer& customer);
    [[nodiscard]] std::optional<CustomerId> find(const std::string& code) const;
    [[nodiscard]] std::string code_of(CustomerId id) { return store_.code_of(id); }

    /// Ties customers to their payers, and dates anew what was estimated by terms that have changed; `default_terms` are
    /// those of customers without. Gives how many due days moved.
    std::int64_t finish(const PaymentTerms& default_terms);
    [[nodiscard]] Count count() const;

private:
    Customer& identified(const CustomerFields& fields, std::int64_t line);
    void take_down(Customer& customer, const CustomerFields& fields, std::int64_t line);
    /// Remembers what the row says of fields that a person corrected; gives their bits.
    std::uint32_t keep_told(Customer& customer, const CustomerFields& fields);
    void warn_of_resembling(const CustomerFields& fields, std::int64_t line);
    void check_identifiers(const CustomerFields& fields, std::int64_t line) const;
    Customer& add(std::string_view code, std::string_view name);
    /// A customer that another source brought, where the row means one; else nullptr.
    Customer* find_of_others(const CustomerFields& fields);
    void name_for_source(Customer& customer, const std::string& code);
    void set_payers();

    store::CustomerImportStore store_;
    const store::Connection& connection_;
    store::RowHistory& history_;
    std::int64_t source_id_;
    CustomersOfOthers others_;
    std::unordered_set<std::int64_t> new_to_source_;
    const CsvLayout& layout_;
    IssueLog& log_;
    std::unordered_map<std::string, std::size_t> places_; ///< by code, in customers_
    std::unordered_map<std::int64_t, std::size_t> places_by_id_;
    std::vector<Customer> customers_;
    /// What was taken down of late, by the hash of all that a row tells of a customer: the same again says nothing new.
    struct Seen {
        std::uint64_t hash = 0;
        std::uint32_t customer = 0; ///< place in customers_, from 1; 0: free
    };
    static constexpr int seen_bits = 16; ///< a megabyte
    std::vector<Seen> seen_ = std::vector<Seen>(std::size_t{1} << seen_bits);
    std::string looked_up_;
    struct Payer {
        std::size_t customer = 0; ///< in customers_
        std::string code;
        std::string known; ///< the code of who pays so far
    };
    std::vector<Payer> payers_;
    struct Corrected {
        std::uint32_t bits = 0; ///< as in Customer::told
        std::vector<std::pair<ReceivableField, std::string>> told;
    };
    std::unordered_map<std::int64_t, Corrected> corrected_; ///< by a person
};

} // namespace encours
