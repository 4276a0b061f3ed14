// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/attachments.h"

#include "core/matching/named_documents.h"
#include "core/matching/same_document.h"
#include "core/store/attachment_store.h"
#include "core/store/ledger_texts.h"
#include "core/usecase/act_in_progress.h"
#include "core/usecase/import_target.h"
#include "core/usecase/whole_file.h"

namespace encours {

namespace {

using Reason = ActFailure::Reason;

AttachmentCandidate candidate(const store::Connection& connection, InvoiceId id, const Digest& digest) {
    const auto document = store::read_attaching_document(connection, id);
    if (!document)
        return {id, {}, {}, false};
    return {id, document->number, document->customer_name, store::is_attached(connection, id, digest)};
}

} // namespace

std::vector<SurveyedFile> survey_attachments(const std::filesystem::path& ledger,
                                             const std::vector<std::filesystem::path>& files,
                                             std::optional<InvoiceId> document, const Progress& progress) {
    const auto connection = store::open_ledger(ledger, store::Access::read);
    const store::ReadTransaction state(connection);
    std::vector<std::string> stems;
    for (const auto& file : files)
        stems.push_back(text_of(file.stem()));
    NamedDocuments named(document ? std::vector<std::string>{} : stems);
    if (!document)
        store::visit_invoice_numbers(connection, [&](std::uint32_t id, std::string_view number) {
            named.offer(InvoiceId{id}, number);
            return true;
        });
    auto documents = named.documents();
    documents.resize(files.size(), document ? std::vector<InvoiceId>{*document} : std::vector<InvoiceId>{});
    std::vector<SurveyedFile> surveyed;
    const auto total = static_cast<std::int64_t>(files.size());
    for (std::size_t i = 0; i < files.size() && progress.goes_on(static_cast<std::int64_t>(i), total); ++i) {
        const auto read = read_keepable_file(files[i]);
        auto& one = surveyed.emplace_back();
        one.file = files[i];
        one.name = text_of(files[i].filename());
        one.size = read.size;
        one.digest = read.digest;
        one.fault = read.fault;
        for (const auto id : documents[i])
            one.candidates.push_back(candidate(connection, id, read.digest));
    }
    return surveyed;
}

std::vector<AttachmentCandidate> documents_of_number(const std::filesystem::path& ledger, const std::string& number,
                                                     const Digest& digest) {
    const auto connection = store::open_ledger(ledger, store::Access::read);
    const store::ReadTransaction state(connection);
    std::vector<AttachmentCandidate> found;
    const auto asked = folded_number(number);
    if (asked.empty())
        return found;
    store::visit_invoice_numbers(connection, [&](std::uint32_t id, std::string_view there) {
        if (folded_number(there) == asked)
            found.push_back({InvoiceId{id}, {}, {}, false});
        return true;
    });
    for (auto& one : found)
        one = candidate(connection, one.document, digest);
    return found;
}

Result<DoneAct, ActFailure> attach_files(const AttachRequest& request, const Clock& clock, const Progress& progress) {
    ActInProgress act(request.ledger, "attachment_added", request.actor, clock);
    std::vector<Fact> facts;
    std::string names;
    std::string number;
    std::int64_t last = 0;
    const auto total = static_cast<std::int64_t>(request.parts.size());
    for (const auto& part : request.parts) {
        if (!progress.goes_on(static_cast<std::int64_t>(facts.size()), total))
            return failure(ActFailure{Reason::cancelled, {}});
        const auto name = text_of(part.file.filename());
        const auto document = store::read_attaching_document(act.connection(), part.document);
        if (!document)
            return failure(ActFailure{Reason::unknown_document, name});
        const auto file = read_keepable_file(part.file);
        if (file.fault)
            return failure(ActFailure{*file.fault, name});
        if (store::is_attached(act.connection(), part.document, file.digest))
            return failure(ActFailure{Reason::attached_already, name});
        last = store::add_attachment(act.transaction(), act.history(), *document,
                                     {name, file.media_type, file.bytes, file.digest, act.now(), {}})
                   .value;
        facts.push_back(Facts{{"attachment", last},
                              {"invoice", part.document.value},
                              {"digest", to_hex(file.digest)},
                              {"media_type", file.media_type},
                              {"size", file.size}});
        names += (names.empty() ? "" : ", ") + name;
        number = document->number;
    }
    if (request.parts.empty())
        return failure(ActFailure{Reason::nothing_changes, {}});
    if (!progress.goes_on(total, total))
        return failure(ActFailure{Reason::cancelled, {}});
    store::drop_unused_bytes(act.transaction(), act.now());
    const bool is_one = request.parts.size() == 1;
    auto done = act.commit("attachment", last, {{"attachments", facts}}, is_one ? number : std::string(), names);
    done.count = static_cast<std::int64_t>(request.parts.size());
    return done;
}

Result<DoneAct, ActFailure> remove_attachment(const RemoveAttachmentRequest& request, const Clock& clock) {
    ActInProgress act(request.ledger, "attachment_removed", request.actor, clock);
    const auto stored = store::read_attachment(act.connection(), request.attachment);
    if (!stored)
        return failure(ActFailure{Reason::unknown_attachment, {}});
    store::remove_attachment(act.transaction(), act.history(), request.attachment);
    store::drop_unused_bytes(act.transaction(), act.now());
    return act.commit("attachment", request.attachment.value,
                      {{"digest", to_hex(stored->digest)}, {"invoice", stored->document.value}}, stored->number,
                      stored->attachment.name);
}

std::optional<AttachedFile> read_attached_file(const std::filesystem::path& ledger, AttachmentId id) {
    const auto connection = store::open_ledger(ledger, store::Access::read);
    const store::ReadTransaction state(connection);
    auto stored = store::read_attachment(connection, id);
    if (!stored)
        return std::nullopt;
    return AttachedFile{std::move(stored->attachment), store::read_attachment_bytes(connection, id)};
}

} // namespace encours
