// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/create_demonstration.h"

#include "core/base/environment_error.h"
#include "core/base/random.h"
#include "core/demo/books.h"
#include "core/demo/company.h"
#include "core/demo/customers.h"
#include "core/journal/import_facts.h"
#include "core/store/bulk_load.h"
#include "core/store/demonstration_store.h"
#include "core/store/id_sequence.h"
#include "core/store/journal_store.h"
#include "core/store/open_ledger.h"
#include "core/usecase/demonstration_history.h"

#include <algorithm>

namespace encours {

namespace {

constexpr std::int64_t most_invoices = 1'000'000;
constexpr const char* actor = "encours demo";

struct Cancelled {};

/// How far the writing is, in rows of its tables.
class Rows {
public:
    Rows(const Progress& progress, const demo::Books& books)
        : progress_(progress),
          total_(std::ssize(books.documents) + std::ssize(books.due_items) + std::ssize(books.payments) +
                 std::ssize(books.allocations)) {}

    /// A row was written. Throws Cancelled.
    void count() {
        if (++done_ % 4096 == 0 && !progress_.goes_on(done_, total_))
            throw Cancelled{};
    }

    /// Nothing is counted.
    [[nodiscard]] bool goes_on() const { return progress_.goes_on(done_, total_); }

private:
    const Progress& progress_;
    std::int64_t total_;
    std::int64_t done_ = 0;
};

template <class T>
std::optional<T> unless(T value, T none) {
    return value == none ? std::nullopt : std::optional<T>(value);
}

/// Places count from 0, ids from 1.
std::int64_t id_of(std::uint32_t place) { return std::int64_t{place} + 1; }
std::optional<std::int64_t> id_if_any(std::uint32_t place) {
    return place == demo::nowhere ? std::nullopt : std::optional(id_of(place));
}

void write_customers(store::DemonstrationStore& target, const std::vector<demo::Customer>& customers) {
    std::int64_t id = 0;
    for (const auto& customer : customers) {
        const auto terms = to_text(customer.terms);
        target.add(store::CustomerRecord{++id, customer.kind, customer.code, customer.name, customer.legal_name,
                                         customer.address, customer.postcode, customer.city, customer.siren,
                                         customer.vat, customer.email, customer.phone, terms, customer.category,
                                         unless<std::int64_t>(customer.credit_limit, 0)});
        bool is_default = true;
        for (const auto& contact : customer.contacts) {
            target.add(store::ContactRecord{id, contact.name, contact.role, contact.email, contact.phone,
                                            contact.mobile, is_default});
            is_default = false;
        }
    }
}

void write_documents(store::DemonstrationStore& target, const demo::Books& books,
                     const std::vector<demo::Customer>& customers, Rows& rows) {
    std::int64_t id = 0;
    for (const auto& document : books.documents) {
        const auto number = number_text(document);
        const auto label = label_text(document, customers[document.customer]);
        target.add(store::DocumentRecord{++id, id_of(document.customer), document.kind, document.issued, document.gross,
                                         document.vat, number, category_text(document), label});
        rows.count();
    }
    id = 0;
    for (const auto& item : books.due_items) {
        target.add(store::DueItemRecord{++id, id_of(item.document), item.due, item.amount});
        rows.count();
    }
}

void write_settlements(store::DemonstrationStore& target, const demo::Books& books,
                       const std::vector<demo::Customer>& customers, Rows& rows) {
    std::int64_t id = 0;
    for (const auto& payment : books.payments) {
        const auto label = label_text(payment, customers[payment.customer]);
        const auto reference = reference_text(payment);
        target.add(store::PaymentRecord{++id, id_of(payment.customer), payment.kind, payment.paid, payment.amount,
                                        unless(payment.reversed_on, no_day), reference, label});
        rows.count();
    }
    std::int64_t position = 0;
    std::uint32_t item = demo::nowhere;
    for (const auto& allocation : books.allocations) {
        position = allocation.due_item == item ? position + 1 : 0;
        item = allocation.due_item;
        target.add(store::AllocationRecord{id_of(item), position, id_if_any(allocation.payment),
                                           id_if_any(allocation.credit_item), allocation.amount});
        rows.count();
    }
}

void write_rare_facts(store::DemonstrationStore& target, const demo::Books& books) {
    for (const auto& dispute : books.disputes)
        target.add(store::DisputeRecord{id_of(dispute.due_item), dispute.from, unless(dispute.until, no_day),
                                        unless<std::int64_t>(dispute.part, 0), cause_text(dispute)});
    for (const auto& standing : books.standings)
        target.add_standing(id_of(standing.due_item), standing.from, standing.standing);
}

void save_ids(const store::Transaction& transaction, const char* table, std::size_t count) {
    store::IdSequence ids(transaction, table);
    for (std::size_t i = 0; i < count; ++i)
        static_cast<void>(ids.next());
    ids.save();
}

store::CompanyRecord record_of(const demo::Company& company) {
    return {company.name,    company.legal_form, company.siren,  company.siret, company.vat, company.register_entry,
            company.address, company.postcode,   company.city,   company.iban,  company.bic, company.email,
            company.phone,   company.terms,      company.capital};
}

/// The batch of all that is written, as the journal tells of it.
void journal(const store::Transaction& transaction, const store::BatchRecord& batch, std::int64_t batch_id,
             const demo::Books& books) {
    BatchTotals totals{std::ssize(books.documents), 0, std::ssize(books.payments), 0};
    for (const auto& document : books.documents)
        totals.gross_minor += document.gross;
    for (const auto& payment : books.payments)
        totals.paid_minor += payment.amount;
    const std::string uuid(batch.uuid);
    JournalEvent event;
    event.at_utc_ms = batch.imported_at_utc_ms;
    event.actor = actor;
    event.event = "import";
    event.entity = "import_batch";
    event.entity_id = batch_id;
    event.facts = to_canonical_json(ImportFacts{uuid, batch.digest, batch.rows, 0, {{uuid, totals}}});
    store::append_to_journal(transaction, std::move(event));
}

/// Everything in one transaction: a demonstration is there whole or not at all.
void write(const demo::Plan& plan, const std::vector<demo::Customer>& customers, const demo::Books& books,
           store::Connection& connection, const Clock& clock, const Progress& progress) {
    const auto company = demo::make_company();
    const auto arguments = "demonstration at=" + to_iso(plan.at) + " invoices=" + std::to_string(plan.invoices) +
                           " customers=" + std::to_string(plan.customers) + " seed=" + std::to_string(plan.seed);
    const auto uuid = new_uuid();
    store::BatchRecord batch;
    batch.uuid = uuid;
    batch.file_name = company.name; // a person reads it, in whatever language
    batch.digest = sha256(arguments);
    batch.imported_at_utc_ms = clock.now_utc_ms();
    batch.actor = actor;
    batch.rows = std::ssize(books.documents);
    batch.covers_first = plan.first_day();
    batch.covers_last = plan.at;

    store::Transaction transaction(connection);
    store::ensure_schema(transaction);
    store::BulkLoad bulk(transaction);
    Rows rows(progress, books);
    store::DemonstrationStore target(transaction, record_of(company), batch);
    write_customers(target, customers);
    write_documents(target, books, customers, rows);
    write_settlements(target, books, customers, rows);
    write_rare_facts(target, books);
    save_ids(transaction, "customer", customers.size());
    save_ids(transaction, "invoice", books.documents.size());
    save_ids(transaction, "due_item", books.due_items.size());
    save_ids(transaction, "payment", books.payments.size());
    bulk.finish();
    journal(transaction, batch, target.batch_id(), books);
    if (!write_demonstration_history(transaction, plan, customers, [&] { return rows.goes_on(); }))
        throw Cancelled{};
    transaction.commit();
}

bool cannot_be_written(EnvironmentCode code) {
    return code == EnvironmentCode::not_found || code == EnvironmentCode::no_permission ||
           code == EnvironmentCode::read_only || code == EnvironmentCode::io;
}

} // namespace

Result<std::int64_t, DemonstrationError> create_demonstration(const DemonstrationRequest& request, const Clock& clock,
                                                              const Progress& progress) {
    const bool numbers_are_good = request.invoices >= 1 && request.invoices <= most_invoices &&
                                  request.customers >= 1 && request.customers <= request.invoices;
    const auto year = year_month_day(request.at).year;
    if (!numbers_are_good || year < 1910 || year > 2190) // three years before, and due days after, must be days too
        return failure(DemonstrationError::bad_numbers);
    std::error_code unreadable;
    if (std::filesystem::exists(std::filesystem::symlink_status(request.target, unreadable)))
        return failure(DemonstrationError::target_exists);

    const demo::Plan plan{request.at, request.invoices, request.customers, request.seed};
    const auto customers = demo::make_customers(plan);
    const auto books = demo::make_books(customers, plan, [&] { return progress.goes_on(0, 0); });
    if (!books)
        return failure(DemonstrationError::cancelled);
    std::optional<store::Connection> connection;
    try {
        connection.emplace(store::open_or_create_ledger(request.target, store::Access::bulk_write));
        write(plan, customers, *books, *connection, clock, progress);
        return plan.invoices;
    } catch (const Cancelled&) {
        store::discard_if_unused(std::move(*connection));
        return failure(DemonstrationError::cancelled);
    } catch (const EnvironmentError& error) {
        if (connection)
            store::discard_if_unused(std::move(*connection));
        if (cannot_be_written(error.code()))
            return failure(DemonstrationError::target_unwritable);
        throw;
    }
}

} // namespace encours
