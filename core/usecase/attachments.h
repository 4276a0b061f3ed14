// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sha256.h"
#include "core/ledger/attachment.h"
#include "core/usecase/act.h"
#include "core/usecase/progress.h"

#include <optional>
#include <string>
#include <vector>

namespace encours {

// Files that are kept in the ledger with a document. All throw store's EnvironmentError.

/// A document that a file may belong to.
struct AttachmentCandidate {
    InvoiceId document;
    std::string number, customer;
    bool has_it = false; ///< the same bytes are attached to it already
};

/// A file before anything is done with it.
struct SurveyedFile {
    std::filesystem::path file;
    std::string name; ///< of the file alone, UTF-8
    std::int64_t size = 0;
    Digest digest{};
    /// Why it cannot be kept: file_unreadable, file_too_large or not_a_document.
    std::optional<ActFailure::Reason> fault;
    /// The documents whose number its name holds; one is sure, several want a person.
    std::vector<AttachmentCandidate> candidates;
};

/// Looks into the files and for the numbers that their names hold. With a `document`, that one is every file's only
/// candidate. Progress counts files; where it says stop, those that were looked into are given.
[[nodiscard]] std::vector<SurveyedFile> survey_attachments(const std::filesystem::path& ledger,
                                                           const std::vector<std::filesystem::path>& files,
                                                           std::optional<InvoiceId> document = {},
                                                           const Progress& progress = {});

/// The documents of a number that a person typed for a file, however it is spelt.
[[nodiscard]] std::vector<AttachmentCandidate> documents_of_number(const std::filesystem::path& ledger,
                                                                   const std::string& number, const Digest& digest);

struct AttachRequest {
    struct Part {
        std::filesystem::path file;
        InvoiceId document;
    };
    std::filesystem::path ledger;
    std::vector<Part> parts; ///< at least one
    std::string actor;
};

/// Keeps the files' bytes in the ledger, all or none. What a file is counts by its content, not by its name: PDF or picture.
/// Progress counts files; where it says stop, nothing was done (cancelled).
[[nodiscard]] Result<DoneAct, ActFailure> attach_files(const AttachRequest& request, const Clock& clock,
                                                       const Progress& progress = {});

struct RemoveAttachmentRequest {
    std::filesystem::path ledger;
    AttachmentId attachment;
    std::string actor;
};

/// Can be taken back for 30 days; then the bytes go with the next attachment that is added or removed.
[[nodiscard]] Result<DoneAct, ActFailure> remove_attachment(const RemoveAttachmentRequest& request, const Clock& clock);

struct AttachedFile {
    Attachment attachment;
    std::string bytes;
};
/// Nothing when it is not there any more.
[[nodiscard]] std::optional<AttachedFile> read_attached_file(const std::filesystem::path& ledger, AttachmentId id);

} // namespace encours
