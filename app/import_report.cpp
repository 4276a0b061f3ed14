// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import_report.h"

#include "app/text_table.h"
#include "core/import/known_packages.h"
#include "core/import/list_kind.h"
#include "core/import/receivable_field.h"
#include "core/money/money.h"
#include "ui/language/names.h"
#include "ui/language/numbers.h"
#include "ui/language/sentences.h"

#include <QCoreApplication>

#include <algorithm>

namespace encours {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ImportReport)
};

constexpr std::size_t issues_said = 20; // the others are in --json
constexpr std::size_t documents_said = 10;

QStringList cells(const QString& title, const Count& count) {
    return {title, countText(count.added), countText(count.updated), countText(count.unchanged)};
}

QString summary(const ImportedSource& imported, bool dry_run) {
    const auto& report = imported.report;
    const auto source = QString::fromStdString(imported.source);
    const auto rows = static_cast<int>(report.read);
    if (report.refused || report.cancelled)
        return Words::tr("%1: %Ln row(s) read, nothing changed", nullptr, rows).arg(source);
    if (dry_run)
        return Words::tr("%1: %Ln row(s) read, nothing changed (dry run); it would be", nullptr, rows).arg(source);
    return Words::tr("%1: %Ln row(s) read", nullptr, rows).arg(source);
}

QString list_text(const QString& title, const ReportedDocuments& documents) {
    if (documents.count == 0)
        return {};
    QStringList some;
    const auto said = std::min(documents.documents.size(), documents_said);
    for (std::size_t i = 0; i < said; ++i) {
        const auto& document = documents.documents[i];
        some += Words::tr("%1 of %2 (%3)")
                    .arg(QString::fromStdString(document.number), QString::fromStdString(document.customer),
                         neutralText(QString::fromStdString(document.amount)));
    }
    if (documents.count > static_cast<std::int64_t>(some.size()))
        some += QStringLiteral("…");
    return Words::tr("%1 (%2): %3").arg(title, countText(documents.count), some.join(QStringLiteral(", "))) + u'\n';
}

void say_some(Console& console, const std::vector<Issue>& issues, std::int64_t count) {
    const auto said = std::min(issues.size(), issues_said);
    for (std::size_t i = 0; i < said; ++i)
        console.say(Words::tr("  %1: %2").arg(issuePlace(issues[i]), issueSentence(issues[i])));
    const auto left = count - static_cast<std::int64_t>(said);
    if (left > 0)
        console.say(Words::tr("  and %Ln more; --json lists them", nullptr, static_cast<int>(left)));
}

/// What was found out about the source, a line each.
QString how_it_was_read(const ImportReport& report) {
    QStringList lines;
    if (const auto* package = known_package(report.package))
        lines += Words::tr("Recognised: export of %1")
                     .arg(QString::fromUtf8(package->name.data(), static_cast<qsizetype>(package->name.size())));
    if (!report.profile.empty())
        lines += Words::tr("Kept as profile: %1").arg(QString::fromStdString(report.profile));
    if (report.lines == "summed")
        lines += Words::tr("Several rows a document: their amounts were summed");
    else if (report.lines == "instalments")
        lines += Words::tr("Several rows a document: one for each instalment, with its own due day");
    else if (!report.lines.empty())
        lines += Words::tr("Several rows a document: each has the document's amount, taken once");
    if (!report.sheet.empty())
        lines += Words::tr("Sheet: %1").arg(QString::fromStdString(report.sheet));
    return lines.isEmpty() ? QString() : lines.join(u'\n') + u'\n';
}

/// What had to hold, with what was expected and found: an accountant believes a figure that ties.
QString controls_text(const std::vector<Control>& controls) {
    if (controls.empty())
        return {};
    TextTable table({Words::tr("Controls"), Words::tr("expected"), Words::tr("found"), QString()});
    for (const auto& control : controls)
        table.add({controlName(QString::fromStdString(control.name)),
                   neutralText(QString::fromStdString(control.expected)),
                   neutralText(QString::fromStdString(control.found)),
                   control.holds ? Words::tr("holds") : Words::tr("DOES NOT HOLD")});
    return u'\n' + table.text();
}

} // namespace

ExitCode exit_code(const ImportReport& report) {
    if (report.cancelled)
        return ExitCode::environment;
    if (report.refused)
        return ExitCode::input_refused;
    return report.rejected_count > 0 ? ExitCode::some_refused : ExitCode::done;
}

QString report_text(const ImportedSource& imported, bool dry_run) {
    const auto& report = imported.report;
    auto text = summary(imported, dry_run) + u'\n';
    if (report.refused || report.cancelled)
        return text;
    TextTable table({QString(), Words::tr("added"), Words::tr("updated"), Words::tr("unchanged")});
    table.add(cells(Words::tr("Customers"), report.customers));
    table.add(cells(Words::tr("Invoices"), report.invoices));
    table.add(cells(Words::tr("Credit notes"), report.credit_notes));
    table.add(cells(Words::tr("Payments"), report.payments));
    table.add(cells(Words::tr("Allocations"), report.allocations));
    if (report.disputes != Count{})
        table.add(cells(Words::tr("Disputes"), report.disputes));
    text += u'\n' + table.text() + u'\n';
    text += how_it_was_read(report);
    // Of a list that is all new, the counts say enough.
    if (report.changed.count + report.settled.count + report.vanished.count > 0 || dry_run)
        text += list_text(Words::tr("Added"), report.added);
    text += list_text(Words::tr("Changed"), report.changed) + list_text(Words::tr("Settled"), report.settled) +
            list_text(Words::tr("Vanished"), report.vanished);
    if (report.covers)
        text +=
            Words::tr("Days covered: %1 to %2").arg(shortDate(report.covers->first), shortDate(report.covers->last)) +
            u'\n';
    if (!report.open_total.empty())
        text += Words::tr("Open in the ledger: %1").arg(neutralText(QString::fromStdString(report.open_total))) + u'\n';
    text += controls_text(report.controls);
    return text;
}

void say_issues(Console& console, const ImportReport& report) {
    if (report.rejected_count > 0)
        console.say(report.refused
                        ? Words::tr("Why it was refused:")
                        : Words::tr("%Ln row(s) refused:", nullptr, static_cast<int>(report.rejected_count)));
    say_some(console, report.rejected, report.rejected_count);
    if (report.warning_count > 0)
        console.say(Words::tr("%Ln warning(s):", nullptr, static_cast<int>(report.warning_count)));
    say_some(console, report.warnings, report.warning_count);
    if (report.cancelled)
        console.say(Words::tr("The import was broken off: nothing was changed."));
    else if (report.refused)
        console.say(
            Words::tr("Nothing was changed. Correct the source, or the options (encours import --help), and import "
                      "it again."));
}

QString fields_text() {
    const auto fields_of = [](ListKind kind) {
        QStringList keys;
        for (std::size_t i = 0; i < receivable_field_count; ++i) {
            const auto field = static_cast<ReceivableField>(i);
            const auto key = field_name(kind, field);
            if (holds(kind, field))
                keys += QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()));
        }
        return keys.join(u' ');
    };
    return Words::tr("%1; with --kind payments: %2; with --kind customers: %3")
        .arg(fields_of(ListKind::receivables), fields_of(ListKind::payments), fields_of(ListKind::customers));
}

} // namespace encours
