// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/import_payments.h"

#include "core/import/cell_text.h"
#include "core/import/issue_text.h"
#include "core/import/payment_parser.h"
#include "core/matching/same_customer.h"
#include "core/store/customer_import_store.h"
#include "core/usecase/imported_payments.h"
#include "core/usecase/list_import.h"

#include <algorithm>
#include <unordered_map>

namespace encours {

namespace {

using Field = ReceivableField;

/// Finds customers by what a row of payments says of them.
class PayingCustomers {
public:
    PayingCustomers(const ListImport& import, store::RowHistory& history, const store::PaymentImportStore& payments) {
        store::CustomerImportStore customers(import.transaction, import.batch, history);
        customers.visit_codes(import.source_id,
                              [this](std::string_view code, CustomerId id) { codes_[std::string(code)] = id; });
        customers.visit_aliases_of_others(import.source_id, [this](std::string_view code, CustomerId id) {
            codes_.try_emplace(std::string(code), id);
        });
        payments.visit_names([this](std::string_view name, CustomerId id) { enter(names_, folded_name(name), id); });
        payments.visit_numbers([this](std::string_view number, CustomerId id) { enter(numbers_, fold(number), id); });
    }

    /// Nothing: nobody, or several.
    [[nodiscard]] std::optional<CustomerId> find(const PaymentRow& row) const {
        // One column "Client" may hold codes or names.
        for (const auto& code : {row.customer_code, row.customer_name}) {
            if (const auto found = codes_.find(code); found != codes_.end())
                return found->second;
        }
        for (const auto& name : {row.customer_name, row.customer_code}) {
            if (const auto id = only(names_, folded_name(name)))
                return id;
        }
        return only(numbers_, fold(row.number));
    }
    [[nodiscard]] bool knows_number(const std::string& number) const { return numbers_.contains(fold(number)); }

private:
    static constexpr CustomerId several{-1};
    using Places = std::unordered_map<std::string, CustomerId>;

    static void enter(Places& places, std::string key, CustomerId id) {
        const auto [place, is_new] = places.try_emplace(std::move(key), id);
        if (!is_new && place->second != id)
            place->second = several;
    }
    [[nodiscard]] static std::optional<CustomerId> only(const Places& places, const std::string& key) {
        const auto found = key.empty() ? places.end() : places.find(key);
        return found == places.end() || found->second == several ? std::nullopt : std::optional(found->second);
    }

    Places codes_, names_, numbers_;
};

class PaymentWriter final : public ListWriter {
public:
    explicit PaymentWriter(const ListImport& import)
        : import_(import),
          parser_(import.layout, import.currency, import.today),
          history_(import.transaction, import.batch),
          payments_(import.transaction, import.batch, import.source_id, history_, import.report),
          customers_(import, history_, payments_.store()) {}

    bool take(const Record& record) override {
        PaymentRow row;
        Issue rejection;
        std::vector<Issue> warnings;
        switch (parser_.parse(record, row, rejection, warnings)) {
        case PaymentParser::Outcome::no_row:
            return false;
        case PaymentParser::Outcome::rejected:
            import_.log.reject(std::move(rejection));
            return true;
        case PaymentParser::Outcome::row:
            take_row(std::move(row));
            return true;
        }
        return true;
    }

    void finish() override {
        for (const auto customer : order_)
            payments_.take(CustomerId{customer}, rows_.at(customer));
        payments_.save();
    }

    [[nodiscard]] std::int64_t accepted() const override { return accepted_; }
    [[nodiscard]] std::map<std::int64_t, BatchTotals> changes() const override {
        return {{import_.batch.value, payments_.added()}};
    }

private:
    void take_row(PaymentRow row) {
        const auto customer = customers_.find(row);
        if (!customer)
            return reject(row);
        if (!row.number.empty() && row.number.find_first_of(",;+&") == std::string::npos &&
            !customers_.knows_number(row.number))
            import_.log.warn(issue_at(import_.layout, row.line, Field::number, IssueCode::paid_document_unknown,
                                      {shown(row.number)}));
        ++accepted_;
        const auto [place, is_new] = rows_.try_emplace(customer->value);
        if (is_new)
            order_.push_back(customer->value);
        place->second.push_back(std::move(row));
    }

    void reject(const PaymentRow& row) {
        const auto& who = row.customer_code.empty() ? row.customer_name : row.customer_code;
        if (!who.empty())
            import_.log.reject(issue_at(import_.layout, row.line,
                                        row.customer_code.empty() ? Field::customer_name : Field::customer_code,
                                        IssueCode::customer_unknown, {shown(who)}));
        else
            import_.log.reject(issue_at(import_.layout, row.line, Field::number,
                                        customers_.knows_number(row.number) ? IssueCode::paid_document_ambiguous
                                                                            : IssueCode::paid_document_unknown,
                                        {shown(row.number)}));
    }

    const ListImport import_;
    PaymentParser parser_;
    store::RowHistory history_;
    ImportedPayments payments_;
    PayingCustomers customers_;
    std::unordered_map<std::int64_t, std::vector<PaymentRow>> rows_; ///< by customer
    std::vector<std::int64_t> order_;                                ///< customers as the file has them
    std::int64_t accepted_ = 0;
};

} // namespace

ImportReport import_payments(const ImportRequest& request, const Clock& clock, const Progress& progress) {
    return import_list(request, clock, progress,
                       [](const ListImport& import) { return std::make_unique<PaymentWriter>(import); });
}

} // namespace encours
