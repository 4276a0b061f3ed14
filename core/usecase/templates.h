// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/letter_text.h"
#include "core/usecase/act.h"

#include <filesystem>
#include <string>
#include <vector>

namespace encours {

// The texts of letters, e-mails and SMS: those that come with the program, as the company edited them, and its own. Acts are
// taken back by undo_act; a version that a message was made from stays. All throw store's EnvironmentError.

/// Among which a message's text is chosen: the shipped ones in their order, each as the company's newest version where it has
/// one, then the company's own by key, language and form.
[[nodiscard]] std::vector<LetterTemplate> read_templates(const std::filesystem::path& ledger);

/// A version of one text.
struct TemplateVersion {
    LetterTemplate text;
    std::int64_t edited_at = 0; ///< milliseconds since 1970-01-01, UTC; 0: as shipped
    std::string actor;
    bool is_in_force = false;
};
/// The newest first, the shipped one last where the program has it.
[[nodiscard]] std::vector<TemplateVersion> read_template_versions(const std::filesystem::path& ledger,
                                                                  const std::string& key, const std::string& language,
                                                                  LetterForm form);

struct TemplateRefusal {
    enum class Reason : std::uint8_t {
        key_missing,     ///< key or language
        faulty,          ///< `faults` says why it would never be printed
        nothing_changes, ///< that is in force already
        file_unreadable, ///< the file is not there, or larger than most
        file_unfit,      ///< it holds no texts; `text`: where, and what was expected
        file_unwritable,
        disk_full,
    };
    Reason reason{};
    std::vector<LetterFault> faults = {};
    std::string text = {};
};

struct SaveTemplateRequest {
    std::filesystem::path ledger;
    LetterTemplate text; ///< `version` is not read
    std::string actor;
};
/// A new version, in force from now on. Warnings do not stop it.
[[nodiscard]] Result<DoneAct, TemplateRefusal> save_template(const SaveTemplateRequest& request, const Clock& clock);

struct ResetTemplateRequest {
    std::filesystem::path ledger;
    std::string key, language;
    LetterForm form{};
    std::string actor;
};
/// The shipped text holds again; one of the company's own is no longer chosen. Refused: nothing_changes.
[[nodiscard]] Result<DoneAct, TemplateRefusal> reset_template(const ResetTemplateRequest& request, const Clock& clock);

struct ExportTemplatesRequest {
    std::filesystem::path ledger;
    std::filesystem::path target;
    bool only_edited = false; ///< else all that are in force
    std::string actor;
};
/// A JSON file, complete or not at all; that texts left is journaled. `count`: how many. Refused: nothing_changes (none to
/// write), file_unwritable, disk_full.
[[nodiscard]] Result<DoneAct, TemplateRefusal> export_templates(const ExportTemplatesRequest& request,
                                                                const Clock& clock);

struct ImportTemplatesRequest {
    std::filesystem::path ledger;
    std::filesystem::path source;
    std::string actor;
};
struct ImportedTemplates {
    struct Refused {
        LetterTemplate text;
        std::vector<LetterFault> faults;
    };
    DoneAct act; ///< its `count`: new versions
    int unchanged = 0;
    std::vector<Refused> refused; ///< the others came in all the same
};
/// New versions of what the file holds, in one act. Refused: file_unreadable, file_unfit, and where nothing came in: faulty
/// (`faults` of the first), nothing_changes.
[[nodiscard]] Result<ImportedTemplates, TemplateRefusal> import_templates(const ImportTemplatesRequest& request,
                                                                          const Clock& clock);

} // namespace encours
