// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/templates.h"

#include "core/base/blank_text.h"
#include "core/export/file_being_written.h"
#include "core/letters/shipped_templates.h"
#include "core/store/template_store.h"
#include "core/usecase/act_in_progress.h"
#include "core/usecase/templates_in_force.h"
#include "core/usecase/whole_file.h"

#include <algorithm>
#include <fstream>

namespace encours {

namespace {

using Reason = TemplateRefusal::Reason;

constexpr std::int64_t largest_template_file = std::int64_t{16} << 20;

bool are_of_one_place(const LetterTemplate& a, const LetterTemplate& b) {
    return a.key == b.key && a.language == b.language && a.form == b.form;
}

/// The same but for its version.
bool say_the_same(const LetterTemplate& a, LetterTemplate b) {
    b.version = a.version;
    return a == b;
}

Facts facts_of(const LetterTemplate& text) {
    return {{"key", text.key}, {"language", text.language}, {"form", key_of(text.form)}};
}

const LetterTemplate* find(const std::vector<LetterTemplate>& all, const LetterTemplate& text) {
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const LetterTemplate& one) { return are_of_one_place(one, text); });
    return found == all.end() ? nullptr : &*found;
}

bool write_text(const std::filesystem::path& target, const std::string& text) {
    FileBeingWritten file(target);
    std::ofstream out(file.path(), std::ios::binary);
    out.write(text.data(), static_cast<std::streamsize>(text.size()));
    out.close();
    return !out.fail() && file.commit();
}

} // namespace

std::vector<LetterTemplate> templates_in_force(const store::Connection& connection) {
    auto all = shipped_templates();
    for (auto& stored : store::edited_templates(connection)) {
        const auto shipped = std::find_if(
            all.begin(), all.end(), [&](const LetterTemplate& one) { return are_of_one_place(one, stored.text); });
        if (shipped == all.end())
            all.push_back(std::move(stored.text));
        else
            *shipped = std::move(stored.text);
    }
    return all;
}

std::vector<LetterTemplate> read_templates(const std::filesystem::path& ledger) {
    return templates_in_force(store::open_ledger(ledger, store::Access::read));
}

std::vector<TemplateVersion> read_template_versions(const std::filesystem::path& ledger, const std::string& key,
                                                    const std::string& language, LetterForm form) {
    const auto connection = store::open_ledger(ledger, store::Access::read);
    std::vector<TemplateVersion> versions;
    bool is_newest = true;
    for (auto& stored : store::template_versions(connection, {key, language, form})) {
        const bool is_in_force = is_newest && !stored.is_retired;
        is_newest = is_newest && stored.is_retired;
        versions.push_back({std::move(stored.text), stored.edited_at, stored.actor, is_in_force});
    }
    if (const auto* shipped = shipped_template(key, language, form))
        versions.push_back({*shipped, 0, {}, is_newest});
    return versions;
}

Result<DoneAct, TemplateRefusal> save_template(const SaveTemplateRequest& request, const Clock& clock) {
    const auto& text = request.text;
    if (is_blank(text.key) || is_blank(text.language))
        return failure(TemplateRefusal{Reason::key_missing});
    if (auto faults = check_template(text); stops(faults))
        return failure(TemplateRefusal{Reason::faulty, std::move(faults)});
    ActInProgress act(request.ledger, "template_saved", request.actor, clock);
    const auto all = templates_in_force(act.connection());
    if (const auto* there = find(all, text); there != nullptr && say_the_same(*there, text))
        return failure(TemplateRefusal{Reason::nothing_changes});
    auto facts = facts_of(text);
    facts.set("version", store::add_template(act.scope(), text, act.now()));
    return act.commit("template", 0, std::move(facts), text.name);
}

Result<DoneAct, TemplateRefusal> reset_template(const ResetTemplateRequest& request, const Clock& clock) {
    ActInProgress act(request.ledger, "template_reset", request.actor, clock);
    if (store::retire_template(act.scope(), {request.key, request.language, request.form}, act.now()) == 0)
        return failure(TemplateRefusal{Reason::nothing_changes});
    LetterTemplate text;
    text.key = request.key;
    text.language = request.language;
    text.form = request.form;
    return act.commit("template", 0, facts_of(text), {});
}

Result<DoneAct, TemplateRefusal> export_templates(const ExportTemplatesRequest& request, const Clock& clock) {
    ActInProgress act(request.ledger, "templates_exported", request.actor, clock);
    auto all = templates_in_force(act.connection());
    if (request.only_edited)
        std::erase_if(all, [](const LetterTemplate& one) { return one.is_shipped(); });
    if (all.empty())
        return failure(TemplateRefusal{Reason::nothing_changes});
    if (!write_text(request.target, templates_to_json(all)))
        return failure(TemplateRefusal{is_disk_full(request.target) ? Reason::disk_full : Reason::file_unwritable});
    const auto count = static_cast<std::int64_t>(all.size());
    auto done = act.commit("template", 0, Facts{{"templates", count}}, {});
    done.count = count;
    return done;
}

Result<ImportedTemplates, TemplateRefusal> import_templates(const ImportTemplatesRequest& request, const Clock& clock) {
    const auto bytes = read_whole_file(request.source, largest_template_file);
    if (!bytes)
        return failure(TemplateRefusal{Reason::file_unreadable});
    auto read = templates_from_json(bytes.value());
    if (!read)
        return failure(TemplateRefusal{Reason::file_unfit, {}, read.error().text});
    ActInProgress act(request.ledger, "templates_imported", request.actor, clock);
    ImportedTemplates imported;
    const auto all = templates_in_force(act.connection());
    std::vector<Fact> written;
    for (auto& text : std::move(read).value()) {
        auto faults = check_template(text);
        if (stops(faults) || is_blank(text.key) || is_blank(text.language)) {
            imported.refused.push_back({std::move(text), std::move(faults)});
            continue;
        }
        if (const auto* there = find(all, text); there != nullptr && say_the_same(*there, text)) {
            ++imported.unchanged;
            continue;
        }
        auto facts = facts_of(text);
        facts.set("version", store::add_template(act.scope(), text, act.now()));
        written.push_back(std::move(facts));
    }
    if (written.empty()) {
        if (imported.refused.empty())
            return failure(TemplateRefusal{Reason::nothing_changes});
        return failure(TemplateRefusal{Reason::faulty, imported.refused.front().faults});
    }
    const auto count = static_cast<std::int64_t>(written.size());
    imported.act = act.commit("template", 0, Facts{{"templates", written}}, {});
    imported.act.count = count;
    return imported;
}

} // namespace encours
