// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/agency_file.h"

#include "core/export/csv_writer.h"
#include "core/export/file_being_written.h"
#include "core/export/file_names.h"
#include "core/export/folder_being_written.h"
#include "core/kpi/aging.h"
#include "core/store/attachment_store.h"
#include "core/store/document_store.h"
#include "core/store/letter_store.h"
#include "core/store/open_ledger.h"
#include "core/store/run_store.h"
#include "core/store/transaction.h"
#include "core/usecase/export_rows.h"

#include <algorithm>
#include <fstream>
#include <set>

namespace encours {

namespace {

constexpr ExportTable lists[] = {ExportTable::open_items, ExportTable::payments, ExportTable::follow_up,
                                 ExportTable::customers, ExportTable::contacts};

std::filesystem::path free_folder(const std::filesystem::path& parent, const std::string& wanted) {
    const std::string name = safe_file_name(wanted);
    auto folder = parent / utf8_path(name);
    for (int i = 2; std::filesystem::exists(folder); ++i)
        folder = parent / utf8_path(name + " (" + std::to_string(i) + ")");
    return folder;
}

class AgencyWriting {
public:
    AgencyWriting(const LedgerFile& ledger, const AgencyFileRequest& request, const std::filesystem::path& folder)
        : ledger_(ledger),
          request_(request),
          folder_(folder),
          connection_(store::open_ledger(ledger.path(), store::Access::read)),
          state_(connection_),
          sent_(store::posted_messages_of(connection_, request.customer, request.at)) {}

    [[nodiscard]] bool write() {
        const auto customer = ledger_.receivables()->index_of(request_.customer);
        if (customer)
            code_ = ledger_.customers({*customer}).at(0).code;
        const ExportRows rows(ledger_, request_.at, request_.words);
        return std::all_of(std::begin(lists), std::end(lists),
                           [&](ExportTable table) { return write_list(table, rows); }) &&
               write_history() && write_papers() && write_letters() && (!customer || write_proofs(*customer));
    }

    std::int64_t row_count = 0, file_count = 0;

private:
    [[nodiscard]] std::string word(std::string_view key) const {
        return request_.words ? request_.words(key) : std::string(key);
    }
    [[nodiscard]] std::filesystem::path list_file(std::string_view key) {
        return folder_ / utf8_path(free_file_name(word(key) + ".csv", names_));
    }

    /// The customer's rows: every one of these lists begins with its code.
    bool write_list(ExportTable table, const ExportRows& all) {
        CsvWriter writer(list_file(key_of(table)), columns_of(table, request_.words), spreadsheet_csv);
        bool is_written = true;
        write_rows(table, all, connection_, [&](std::span<const Cell> cells) {
            const auto* code = std::get_if<std::string_view>(&cells.front());
            if (code_.empty() || code == nullptr || *code != code_)
                return true;
            ++row_count;
            is_written = writer.row(cells);
            return is_written;
        });
        return writer.finish() && is_written;
    }

    bool write_history() {
        CsvWriter writer(list_file("history"), {{word("day")}, {word("event"), 40}, {word("detail"), 60}, {word("by")}},
                         spreadsheet_csv);
        bool is_written = true;
        for (const auto& event : request_.events) {
            const Cell cells[] = {event.on, event.what, event.detail, event.by};
            is_written = is_written && writer.row(cells);
            ++row_count;
        }
        return writer.finish() && is_written;
    }

    bool write_papers() {
        return std::all_of(request_.papers.begin(), request_.papers.end(), [&](const AgencyFileRequest::Paper& paper) {
            return write_bytes(folder_ / utf8_path(free_file_name(paper.name, names_)), paper.bytes);
        });
    }

    /// What was really sent, as it was sent; the day of posting stands in front, so that they lie in their order.
    bool write_letters() {
        const auto folder = folder_ / utf8_path(word("letters"));
        std::set<std::string> taken;
        for (const auto id : sent_) {
            const auto message = store::read_message(connection_, id);
            const auto kept = store::read_kept_letter(connection_, id);
            const auto stored = kept ? store::read_bytes(connection_, kept->document) : std::nullopt;
            if (!message || !stored)
                continue;
            std::error_code refused;
            std::filesystem::create_directory(folder, refused);
            const auto name = to_iso(message->posted_on) + " " + kept->file_name;
            if (refused || !write_bytes(folder / utf8_path(free_file_name(name, taken)), stored->bytes))
                return false;
        }
        return true;
    }

    bool write_proofs(CustomerIndex customer) {
        std::set<std::uint32_t> invoices;
        for (const OpenItem& item : open_items(*ledger_.receivables(), request_.at, customer))
            invoices.insert(item.invoice_id);
        std::set<std::string> taken;
        for (const auto invoice : invoices) {
            for (const auto& one : store::attachments_of(connection_, InvoiceId{std::int64_t{invoice}})) {
                const auto stored = store::read_attachment(connection_, one.id);
                if (!write_proof(one, stored ? stored->number : std::string(), taken))
                    return false;
            }
        }
        for (const auto id : sent_) { // acknowledgements of receipt, envelopes that came back
            const auto message = store::read_message(connection_, id);
            for (const auto& one : store::proofs_of_message(connection_, id)) {
                if (!write_proof(one, message ? to_iso(message->posted_on) : std::string(), taken))
                    return false;
            }
        }
        return true;
    }

    bool write_proof(const Attachment& proof, const std::string& of, std::set<std::string>& taken) {
        const auto folder = folder_ / utf8_path(word("proofs"));
        std::error_code refused;
        std::filesystem::create_directory(folder, refused);
        const auto name = of.empty() ? proof.name : of + " " + proof.name;
        return !refused && write_bytes(folder / utf8_path(free_file_name(name, taken)),
                                       store::read_attachment_bytes(connection_, proof.id));
    }

    bool write_bytes(const std::filesystem::path& file, const std::string& bytes) {
        std::ofstream out(file, std::ios::binary);
        out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
        out.close();
        ++file_count;
        return !out.fail();
    }

    const LedgerFile& ledger_;
    const AgencyFileRequest& request_;
    std::filesystem::path folder_;
    store::Connection connection_;
    store::ReadTransaction state_;
    std::vector<MessageId> sent_; ///< by the day, in the order of their posting
    std::string code_;            ///< empty: the ledger does not hold the customer
    std::set<std::string> names_; ///< of the folder's files
};

} // namespace

Result<WrittenAgencyFile, ExportError> write_agency_file(const LedgerFile& ledger, const AgencyFileRequest& request) {
    const auto folder = free_folder(request.parent, request.name);
    FolderBeingWritten target(folder);
    const auto cannot = [&] {
        return failure(is_disk_full(folder) ? ExportError::disk_full : ExportError::target_unwritable);
    };
    if (!target.create())
        return cannot();
    AgencyWriting writing(ledger, request, target.path());
    if (!writing.write() || !target.commit())
        return cannot();
    return WrittenAgencyFile{folder, writing.row_count, writing.file_count};
}

} // namespace encours
