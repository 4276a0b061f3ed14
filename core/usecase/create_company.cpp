// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/create_company.h"

#include "core/base/environment_error.h"
#include "core/store/company_store.h"
#include "core/store/journal_store.h"
#include "core/store/open_ledger.h"

#include <system_error>

namespace encours {

namespace {

/// Refused by Windows in a name, or read as something else by a shell or a path.
constexpr std::string_view refused = "<>:\"/\\|?*";
constexpr std::size_t longest = 120; // bytes; file systems take 255, and an ending comes

bool cannot_be_written(EnvironmentCode code) {
    return code == EnvironmentCode::not_found || code == EnvironmentCode::no_permission ||
           code == EnvironmentCode::read_only || code == EnvironmentCode::io;
}

bool is_there(const std::filesystem::path& file) {
    std::error_code unknown;
    return std::filesystem::exists(std::filesystem::symlink_status(file, unknown));
}

void write(store::Connection& connection, const CreateCompanyRequest& request, const Clock& clock) {
    store::Transaction transaction(connection);
    store::ensure_schema(transaction);
    store::Company company;
    company.name = request.name;
    store::insert_company(transaction, company);
    JournalEvent entry;
    entry.at_utc_ms = clock.now_utc_ms();
    entry.actor = request.actor;
    entry.event = "company_created";
    entry.entity = "company";
    entry.entity_id = 1;
    entry.personal_text = request.name;
    store::append_to_journal(transaction, std::move(entry));
    transaction.commit();
}

} // namespace

std::optional<CreateCompanyError> create_company(const CreateCompanyRequest& request, const Clock& clock) {
    if (request.name.find_first_not_of(" \t") == std::string::npos)
        return CreateCompanyError::empty_name;
    if (is_there(request.ledger))
        return CreateCompanyError::target_exists;
    std::error_code failed;
    std::filesystem::create_directories(request.ledger.parent_path(), failed);
    std::optional<store::Connection> connection;
    try {
        connection.emplace(store::open_or_create_ledger(request.ledger, store::Access::write));
        write(*connection, request, clock);
        return std::nullopt;
    } catch (const EnvironmentError& error) {
        if (connection)
            store::discard_if_unused(std::move(*connection));
        if (cannot_be_written(error.code()))
            return CreateCompanyError::target_unwritable;
        throw;
    }
}

std::string file_name_for(const std::string& company) {
    std::string name;
    for (const char c : company) {
        const bool is_control = static_cast<unsigned char>(c) < 0x20;
        name += is_control || refused.find(c) != std::string_view::npos ? ' ' : c;
    }
    if (name.size() > longest) {
        std::size_t end = longest; // never within a character of UTF-8
        while (end > 0 && (static_cast<unsigned char>(name[end]) & 0xC0U) == 0x80U)
            --end;
        name.resize(end);
    }
    const auto last = name.find_last_not_of(" ."); // Windows drops both at the end
    name.resize(last == std::string::npos ? 0 : last + 1);
    const auto first = name.find_first_not_of(" .");
    return first == std::string::npos ? "Encours" : name.substr(first);
}

} // namespace encours
