// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/mapping_profiles.h"

#include "core/export/file_being_written.h"
#include "core/import/issue_text.h"
#include "core/store/mapping_profile_store.h"
#include "core/store/open_ledger.h"
#include "core/usecase/import_target.h"

#include <fstream>
#include <iterator>

namespace encours {

namespace {

/// Lists without a profile are one source: a list of another week is recognised whatever its file is called.
std::string source_without_profile(ListKind kind) { return "csv:" + std::string(to_text(kind)); }
constexpr std::uintmax_t largest_file = 1024 * 1024;

Issue refusal(IssueCode code, const std::string& name) {
    Issue issue;
    issue.code = code;
    issue.arguments = {shown(name)};
    return issue;
}

bool is_there(const std::filesystem::path& file) {
    std::error_code unknown;
    return std::filesystem::exists(file, unknown);
}

std::string content_of(const std::filesystem::path& file) {
    std::error_code unknown;
    if (std::filesystem::file_size(file, unknown) > largest_file || unknown)
        return {};
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// Why a file that is there holds no profile.
Issue file_refusal(const std::filesystem::path& file, const std::string& name) {
    const auto text = content_of(file);
    const auto fault = text.empty() ? std::nullopt : fault_in_json(text);
    auto issue = refusal(fault ? IssueCode::profile_damaged : IssueCode::profile_unreadable, name);
    if (fault) {
        issue.arguments.push_back(std::to_string(fault->line));
        issue.arguments.push_back(std::to_string(fault->column));
    }
    return issue;
}

std::optional<MappingProfile> read_from_ledger(const std::filesystem::path& ledger, const std::string& name) {
    std::error_code unknown;
    if (!is_there(ledger) || std::filesystem::file_size(ledger, unknown) == 0)
        return std::nullopt;
    return store::read_mapping_profile(store::open_ledger(ledger, store::Access::read), name);
}

/// Names are unique among the profiles of a ledger, not among files.
std::string source_of(const MappingProfile& profile) {
    const auto kind = profile.options.kind;
    return "profile:" + (kind == ListKind::receivables ? "" : std::string(to_text(kind)) + ":") + profile.name;
}

MappingProfile profile_of(const ImportRequest& request, std::string name) {
    return {std::move(name), request.csv, request.terms, request.lists_all_open()};
}

} // namespace

Result<ProfiledImport, Issue> with_profile(const ImportRequest& request) {
    ProfiledImport import{request, source_without_profile(request.csv.kind), {}, {}};
    const auto& asked = request.profile;
    if (asked.empty())
        return import;
    const bool is_file = asked.ends_with(".json");
    const std::filesystem::path file(std::u8string(asked.begin(), asked.end()));
    const auto known = !is_file         ? read_from_ledger(request.ledger, asked)
                       : is_there(file) ? profile_from_json(content_of(file))
                                        : std::nullopt;
    const bool is_applied = known && (is_file || !request.replace_profile);
    if (known && known->options.kind != request.csv.kind) {
        auto issue = refusal(IssueCode::profile_of_other_kind, asked);
        issue.arguments.emplace_back(to_text(request.csv.kind));
        issue.arguments.emplace_back(to_text(known->options.kind));
        return failure(std::move(issue));
    }
    if (is_applied) {
        fill_in(import.request.csv, known->options);
        if (!import.request.terms)
            import.request.terms = known->terms;
        import.request.complete_list = request.complete_list.value_or(known->complete_list);
        import.source = source_of(*known);
        return import;
    }
    if (is_file && is_there(file))
        return failure(file_refusal(file, asked));
    auto profile = profile_of(request, is_file ? text_of(file.stem()) : asked);
    if (!profile.says_something())
        return failure(refusal(IssueCode::profile_unknown, asked));
    import.source = source_of(profile);
    import.to_save = std::move(profile);
    if (is_file)
        import.file = file;
    return import;
}

bool write_profile_file(const std::filesystem::path& file, const MappingProfile& profile) {
    FileBeingWritten written(file);
    std::ofstream out(written.path(), std::ios::binary);
    out << to_json_text(profile);
    out.close();
    return !out.fail() && written.commit();
}

std::vector<MappingProfile> mapping_profiles(const std::filesystem::path& ledger) {
    return store::read_mapping_profiles(store::open_ledger(ledger, store::Access::read));
}

} // namespace encours
