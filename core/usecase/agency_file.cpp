// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/agency_file.h"

#include "core/export/csv_writer.h"
#include "core/export/file_being_written.h"
#include "core/export/folder_being_written.h"
#include "core/kpi/aging.h"
#include "core/store/attachment_store.h"
#include "core/store/open_ledger.h"
#include "core/store/transaction.h"
#include "core/usecase/export_rows.h"

#include <algorithm>
#include <fstream>
#include <set>

namespace encours {

namespace {

constexpr ExportTable lists[] = {ExportTable::open_items, ExportTable::payments, ExportTable::follow_up,
                                 ExportTable::customers, ExportTable::contacts};

constexpr std::size_t longest_name = 120; ///< bytes: a folder above has names too, and systems end near 255

/// A name that every system takes, its ending kept.
std::string safe_name(std::string name) {
    for (char& c : name)
        if (static_cast<unsigned char>(c) < ' ' || std::string_view("/\\:*?\"<>|").find(c) != std::string_view::npos)
            c = '_';
    while (!name.empty() && (name.back() == '.' || name.back() == ' '))
        name.pop_back();
    if (name.empty() || name.front() == '.')
        name = "_" + name;
    if (name.size() <= longest_name)
        return name;
    const auto dot = name.rfind('.');
    const std::string ending = dot != std::string::npos && name.size() - dot <= 8 ? name.substr(dot) : std::string();
    auto end = longest_name - ending.size();
    while (end > 0 && (static_cast<unsigned char>(name[end]) & 0xC0U) == 0x80U) // no character is cut in two
        --end;
    return name.substr(0, end) + ending;
}

std::string lower(std::string text) {
    for (char& c : text)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return text;
}

/// A safe name that no other file of the folder has, also where case makes no difference.
std::string free_name(const std::string& wanted, std::set<std::string>& taken) {
    const std::string name = safe_name(wanted);
    const auto dot = std::min(name.rfind('.'), name.size());
    std::string free = name;
    for (int i = 2; !taken.insert(lower(free)).second; ++i)
        free = name.substr(0, dot) + " (" + std::to_string(i) + ")" + name.substr(dot);
    return free;
}

std::filesystem::path utf8_path(const std::string& name) {
    return std::filesystem::path(std::u8string(name.begin(), name.end()));
}

std::filesystem::path free_folder(const std::filesystem::path& parent, const std::string& wanted) {
    const std::string name = safe_name(wanted);
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
          state_(connection_) {}

    [[nodiscard]] bool write() {
        const auto customer = ledger_.receivables()->index_of(request_.customer);
        if (customer)
            code_ = ledger_.customers({*customer}).at(0).code;
        const ExportRows rows(ledger_, request_.at, request_.words);
        return std::all_of(std::begin(lists), std::end(lists),
                           [&](ExportTable table) { return write_list(table, rows); }) &&
               write_history() && write_papers() && (!customer || write_proofs(*customer));
    }

    std::int64_t row_count = 0, file_count = 0;

private:
    [[nodiscard]] std::string word(std::string_view key) const {
        return request_.words ? request_.words(key) : std::string(key);
    }
    [[nodiscard]] std::filesystem::path list_file(std::string_view key) {
        return folder_ / utf8_path(free_name(word(key) + ".csv", names_));
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
            return write_bytes(folder_ / utf8_path(free_name(paper.name, names_)), paper.bytes);
        });
    }

    bool write_proofs(CustomerIndex customer) {
        std::set<std::uint32_t> invoices;
        for (const OpenItem& item : open_items(*ledger_.receivables(), request_.at, customer))
            invoices.insert(item.invoice_id);
        const auto folder = folder_ / utf8_path(word("proofs"));
        std::set<std::string> taken;
        for (const auto invoice : invoices) {
            for (const auto& one : store::attachments_of(connection_, InvoiceId{std::int64_t{invoice}})) {
                std::error_code refused;
                std::filesystem::create_directory(folder, refused);
                const auto stored = store::read_attachment(connection_, one.id);
                const auto name = stored ? stored->number + " " + one.name : one.name;
                if (refused || !write_bytes(folder / utf8_path(free_name(name, taken)),
                                            store::read_attachment_bytes(connection_, one.id)))
                    return false;
            }
        }
        return true;
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
