// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/import_customers.h"

#include "core/import/customer_parser.h"
#include "core/import/kept_texts.h"
#include "core/import/row_digest.h"
#include "core/store/merged_codes.h"
#include "core/usecase/imported_contacts.h"
#include "core/usecase/imported_customers.h"
#include "core/usecase/list_import.h"

namespace encours {

namespace {

class CustomerWriter final : public ListWriter {
public:
    explicit CustomerWriter(const ListImport& import)
        : import_(import),
          parser_(import.layout, import.company_currency.decimals()),
          history_(import.transaction, import.batch),
          customers_(import.transaction, import.batch, import.source_id, import.layout, history_, import.log),
          contacts_(import.transaction, import.batch, history_),
          merged_codes_(import.transaction, std::nullopt) {}

    bool take(const Record& record) override {
        CustomerFields fields;
        Issue rejection;
        std::vector<Issue> warnings;
        const auto outcome = parser_.parse(record, fields, rejection, warnings);
        if (outcome == CustomerParser::Outcome::no_row)
            return false;
        if (outcome == CustomerParser::Outcome::rejected) {
            import_.log.reject(std::move(rejection));
            return true;
        }
        for (auto& warning : warnings)
            import_.log.warn(std::move(warning));
        keep_texts(fields, texts_);
        rows_.push_back({fields, record.line});
        return true;
    }

    /// Rows are taken down when all are known: a code that the list names further down means its own customer, and no
    /// other code is taken for it by the name.
    void finish() override {
        for (const auto& row : rows_)
            customers_.expect(std::string(row.fields.code));
        for (const auto& row : rows_)
            take_row(row.fields, row.line);
        customers_.finish(import_.default_terms);
        import_.report.customers = customers_.count();
    }

    [[nodiscard]] std::int64_t accepted() const override { return accepted_; }
    [[nodiscard]] std::map<std::int64_t, BatchTotals> changes() const override {
        return {{import_.batch.value, BatchTotals()}};
    }

private:
    void take_row(const CustomerFields& fields, std::int64_t line) {
        auto own = fields;
        own.contact = own.contact_role = own.mobile = {};
        const auto id = customers_.identify(own, line);
        const ContactFields contact{fields.contact, fields.contact_role, fields.email, fields.phone, fields.mobile};
        bool contact_changed = false;
        if (contact.is_told()) {
            const auto taken = contacts_.take(id, contact);
            contact_changed = taken.changed;
            const auto* merges = taken.added == 0 ? nullptr : merged_codes_.of_code(fields.code);
            if (merges != nullptr)
                merged_codes_.remember(*merges, "contact.customer_id", taken.added);
            // What reaches somebody else than the default contact does not reach the customer.
            if (!taken.is_default)
                own.email = own.phone = {};
        }
        auto& customer = customers_.meet(own, customer_hash(own), line);
        customer.updated = customer.updated || contact_changed;
        ++accepted_;
    }

    const ListImport import_;
    CustomerParser parser_;
    store::RowHistory history_;
    ImportedCustomers customers_;
    ImportedContacts contacts_;
    store::MergedCodes merged_codes_;
    struct Row {
        CustomerFields fields;
        std::int64_t line = 0;
    };
    std::vector<Row> rows_;
    std::pmr::monotonic_buffer_resource texts_;
    std::int64_t accepted_ = 0;
};

} // namespace

ImportReport import_customers(const ImportRequest& request, const Clock& clock, const Progress& progress) {
    return import_list(request, clock, progress,
                       [](const ListImport& import) { return std::make_unique<CustomerWriter>(import); });
}

} // namespace encours
