// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/json_output.h"
#include "app/text_table.h"
#include "app/verbs.h"
#include "core/usecase/imports.h"
#include "ui/common/actor.h"
#include "ui/language/names.h"
#include "ui/language/numbers.h"
#include "ui/language/sentences.h"

#include <QCoreApplication>
#include <QDateTime>

namespace encours {

namespace {

QString time_text(std::int64_t utc_ms) {
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(utc_ms), QLocale::ShortFormat);
}

Json time_json(const std::optional<std::int64_t>& utc_ms) {
    if (!utc_ms)
        return nullptr;
    return QDateTime::fromMSecsSinceEpoch(*utc_ms).toUTC().toString(Qt::ISODate).toStdString();
}

Json json_of(const ImportedBatch& batch) {
    Json entry;
    entry["number"] = batch.number;
    entry["batch"] = batch.batch;
    entry["at"] = time_json(batch.imported_at_utc_ms);
    entry["file"] = batch.file;
    entry["source"] = batch.source;
    entry["format"] = batch.format;
    entry["by"] = batch.actor;
    entry["read"] = batch.read;
    entry["rejected"] = batch.rejected;
    entry["covers"] = to_json(batch.covers);
    entry["balances_only"] = batch.balances_only;
    entry["added"] = {{"customers", batch.customers},
                      {"documents", batch.documents},
                      {"payments", batch.payments},
                      {"book_lines", batch.book_lines}};
    entry["changed"] = batch.changed;
    entry["controls"] = to_json(batch.controls);
    entry["controls_failed"] = batch.controls_failed();
    entry["undone_at"] = time_json(batch.undone_at_utc_ms);
    return entry;
}

Json json_of(const Imports& imports) {
    auto batches = Json::array();
    for (const auto& batch : imports.batches)
        batches.push_back(json_of(batch));
    auto sources = Json::array();
    for (const auto& source : imports.sources) {
        auto spans = Json::array();
        for (const auto& span : source.spans)
            spans.push_back(to_json(std::optional(span)));
        sources.push_back({{"source", source.source}, {"format", source.format}, {"covered", std::move(spans)}});
    }
    return {{"imports", std::move(batches)}, {"sources", std::move(sources)}};
}

Json json_of(const UndoneImport& undone) {
    return {{"undone", undone.batch},
            {"file", undone.file},
            {"documents_removed", undone.documents_removed},
            {"documents_kept", undone.documents_kept},
            {"payments_removed", undone.payments_removed},
            {"customers_removed", undone.customers_removed},
            {"rows_restored", undone.rows_restored}};
}

class ImportsVerb final : public Verb {
    Q_DECLARE_TR_FUNCTIONS(ImportsVerb)

public:
    explicit ImportsVerb(CLI::App& program)
        : Verb(program, "imports",
               tr("Lists the imports so far and the days that each source covers; takes one back")) {
        offer_ledger();
        offer("--undo", undo_, "BATCH", tr("Takes this import back: its number, or its identity as the list gives it"));
        offer_json();
    }

    ExitCode run(Console& console, const Clock& clock) override;

private:
    ExitCode list(Console& console);
    ExitCode undo(Console& console, const Clock& clock);
    static QString table(const Imports& imports);
    static QString days(const CoveredSpan& span) {
        return tr("%1 to %2").arg(shortDate(span.first), shortDate(span.last));
    }
    static QString controls(const ImportedBatch& batch);
    /// What does not hold, a line each.
    static QString failures(const ImportedBatch& batch);
    static QString sentence(const UndoFailure& failure);
    static QString report(const UndoneImport& undone);

    std::string undo_;
};

ExitCode ImportsVerb::run(Console& console, const Clock& clock) {
    return undo_.empty() ? list(console) : undo(console, clock);
}

ExitCode ImportsVerb::list(Console& console) {
    const auto imports = list_imports(path_of(ledger_text()));
    if (!imports) {
        console.say(openErrorSentence(imports.error(), shown(ledger_text())));
        return exit_code(imports.error());
    }
    if (json())
        console.write(json_of(imports.value()));
    else
        console.write(table(imports.value()));
    return ExitCode::done;
}

QString ImportsVerb::table(const Imports& imports) {
    if (imports.batches.empty()) {
        const auto nothing = tr("Nothing was imported yet.");
        return nothing + u'\n';
    }
    TextTable table({tr("No."), tr("Imported"), tr("File"), tr("Source"), tr("Days covered"), tr("Rows"),
                     tr("Documents"), tr("Payments"), tr("Changed"), tr("Controls")});
    table.text_columns(5);
    for (const auto& batch : imports.batches) {
        auto file = QString::fromStdString(batch.file);
        if (batch.undone_at_utc_ms)
            file = tr("%1 (taken back)").arg(file);
        table.add({QString::number(batch.number), time_text(batch.imported_at_utc_ms), file,
                   QString::fromStdString(batch.source), batch.covers ? days(*batch.covers) : QString(),
                   countText(batch.read), countText(batch.documents), countText(batch.payments),
                   countText(batch.changed), controls(batch)});
    }
    auto text = table.text() + u'\n';
    for (const auto& batch : imports.batches)
        text += failures(batch);
    for (const auto& source : imports.sources)
        for (const auto& span : source.spans)
            text += tr("%1 covers %2").arg(QString::fromStdString(source.source), days(span)) + u'\n';
    return text;
}

QString ImportsVerb::controls(const ImportedBatch& batch) {
    if (batch.controls.empty())
        return QStringLiteral("–");
    const auto failed = static_cast<int>(batch.controls_failed());
    return failed == 0 ? tr("hold") : tr("%Ln do not hold", nullptr, failed);
}

QString ImportsVerb::failures(const ImportedBatch& batch) {
    QString text;
    for (const auto& control : batch.controls) {
        if (!control.holds && !batch.undone_at_utc_ms)
            text += tr("Import %1 (%2): %3: expected %4, found %5")
                        .arg(QString::number(batch.number), QString::fromStdString(batch.file),
                             controlName(QString::fromStdString(control.name)),
                             neutralText(QString::fromStdString(control.expected)),
                             neutralText(QString::fromStdString(control.found))) +
                    u'\n';
    }
    return text;
}

QString ImportsVerb::sentence(const UndoFailure& failure) {
    const auto file = QString::fromStdString(failure.file);
    switch (failure.reason) {
    case UndoFailure::Reason::unknown_batch:
        return tr("There is no import \"%1\", or several begin so. \"encours imports\" lists them.")
            .arg(shown(failure.batch));
    case UndoFailure::Reason::already_undone:
        return tr("Import %1 (%2) was taken back already.").arg(QString::number(failure.number), file);
    case UndoFailure::Reason::built_upon:
        return tr("Import %1 (%2) builds on it: take that one back first.").arg(QString::number(failure.number), file);
    }
    return {};
}

QString ImportsVerb::report(const UndoneImport& undone) {
    auto text = tr("The import of %1 was taken back: %2 documents and %3 payments removed, %4 changes undone.")
                    .arg(QString::fromStdString(undone.file), countText(undone.documents_removed),
                         countText(undone.payments_removed), countText(undone.rows_restored)) +
                u'\n';
    if (undone.documents_kept > 0)
        text += tr("%Ln document(s) were acted upon meanwhile: they are kept and stand as cancelled.", nullptr,
                   static_cast<int>(undone.documents_kept)) +
                u'\n';
    return text;
}

ExitCode ImportsVerb::undo(Console& console, const Clock& clock) {
    const auto undone = undo_import({path_of(ledger_text()), undo_, actorName("encours imports")}, clock);
    if (!undone) {
        console.say(sentence(undone.error()));
        return ExitCode::input_refused;
    }
    if (json())
        console.write(json_of(undone.value()));
    else
        console.write(report(undone.value()));
    return ExitCode::done;
}

} // namespace

std::unique_ptr<Verb> imports_verb(CLI::App& program) { return std::make_unique<ImportsVerb>(program); }

} // namespace encours
