// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import_report.h"
#include "app/issue_key.h"
#include "ui/language/sentences.h"
#include "ui/language/translation.h"

namespace encours {

namespace {

Json json_of(const Count& count) {
    return {{"added", count.added}, {"updated", count.updated}, {"unchanged", count.unchanged}};
}

Json json_of(const std::vector<Issue>& issues) {
    auto list = Json::array();
    for (const auto& issue : issues) {
        Json entry{{"file", issue.file}};
        entry["line"] = issue.line > 0 ? Json(issue.line) : Json(nullptr);
        entry["column"] = issue.column > 0 ? Json(issue.column) : Json(nullptr);
        entry["column_name"] = issue.column_name;
        entry["code"] = issue_key(issue.code);
        entry["arguments"] = issue.arguments;
        entry["message"] = issueSentence(issue).toStdString();
        list.push_back(std::move(entry));
    }
    return list;
}

Json json_of(const ReportedDocuments& documents) {
    auto list = Json::array();
    for (const auto& document : documents.documents)
        list.push_back({{"customer", document.customer}, {"number", document.number}, {"amount", document.amount}});
    return {{"count", documents.count}, {"documents", std::move(list)}};
}

Json json_of(const ImportReport& report) {
    Json answer;
    answer["batch"] = report.batch.empty() ? Json(nullptr) : Json(report.batch);
    answer["format"] = report.format;
    answer["package"] = report.package.empty() ? Json(nullptr) : Json(report.package);
    answer["profile_saved"] = report.profile.empty() ? Json(nullptr) : Json(report.profile);
    answer["lines"] = report.lines.empty() ? Json(nullptr) : Json(report.lines);
    answer["sheet"] = report.sheet.empty() ? Json(nullptr) : Json(report.sheet);
    answer["read"] = report.read;
    answer["covers"] = to_json(report.covers);
    answer["customers"] = json_of(report.customers);
    answer["invoices"] = json_of(report.invoices);
    answer["credit_notes"] = json_of(report.credit_notes);
    answer["payments"] = json_of(report.payments);
    answer["allocations"] = json_of(report.allocations);
    answer["disputes"] = json_of(report.disputes);
    answer["preview"] = {{"added", json_of(report.added)},
                         {"changed", json_of(report.changed)},
                         {"settled", json_of(report.settled)},
                         {"vanished", json_of(report.vanished)}};
    answer["rejected"] = json_of(report.rejected);
    answer["rejected_count"] = report.rejected_count;
    answer["warnings"] = json_of(report.warnings);
    answer["warning_count"] = report.warning_count;
    answer["controls"] = to_json(report.controls);
    answer["open_total"] = report.open_total.empty() ? Json(nullptr) : Json(report.open_total);
    answer["refused"] = report.refused;
    answer["cancelled"] = report.cancelled;
    return answer;
}

void add(Count& sum, const Count& count) {
    sum.added += count.added;
    sum.updated += count.updated;
    sum.unchanged += count.unchanged;
}

void add(ReportedDocuments& sum, const ReportedDocuments& documents) {
    sum.documents.insert(sum.documents.end(), documents.documents.begin(), documents.documents.end());
    sum.count += documents.count;
}

void add(ImportReport& sum, const ImportReport& report) {
    sum.read += report.read;
    add(sum.customers, report.customers);
    add(sum.invoices, report.invoices);
    add(sum.credit_notes, report.credit_notes);
    add(sum.payments, report.payments);
    add(sum.allocations, report.allocations);
    add(sum.disputes, report.disputes);
    add(sum.added, report.added);
    add(sum.changed, report.changed);
    add(sum.settled, report.settled);
    add(sum.vanished, report.vanished);
    sum.rejected.insert(sum.rejected.end(), report.rejected.begin(), report.rejected.end());
    sum.warnings.insert(sum.warnings.end(), report.warnings.begin(), report.warnings.end());
    sum.rejected_count += report.rejected_count;
    sum.warning_count += report.warning_count;
    sum.controls.insert(sum.controls.end(), report.controls.begin(), report.controls.end());
    if (!report.open_total.empty())
        sum.open_total = report.open_total; // the ledger's, as the last left it
    sum.format = report.format;
    sum.refused = sum.refused || report.refused;
    sum.cancelled = sum.cancelled || report.cancelled;
    if (report.covers)
        sum.covers = sum.covers ? CoveredSpan{std::min(sum.covers->first, report.covers->first),
                                              std::max(sum.covers->last, report.covers->last)}
                                : *report.covers;
}

} // namespace

Json report_json(const std::vector<ImportedSource>& imported) {
    const NeutralWords neutral;
    if (imported.size() == 1)
        return json_of(imported.front().report);
    ImportReport sum;
    auto sources = Json::array();
    for (const auto& [source, report] : imported) {
        add(sum, report);
        auto entry = json_of(report);
        entry["source"] = source;
        sources.push_back(std::move(entry));
    }
    auto answer = json_of(sum);
    answer["sources"] = std::move(sources);
    return answer;
}

} // namespace encours
