// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/workbook.h"

#include "core/import/ods_sheet.h"
#include "core/import/xlsx_sheet.h"

#include <algorithm>

namespace encours {

namespace {

using Opened = Result<std::shared_ptr<const Workbook>, Issue>;

constexpr std::string_view ods_manifest = "META-INF/manifest.xml";

class Xlsx final : public Workbook {
public:
    explicit Xlsx(std::shared_ptr<const std::string> bytes) : bytes_(std::move(bytes)) {}

    std::optional<Issue> read(const ZipArchive& archive, std::string_view part);
    [[nodiscard]] SourceFormat format() const override { return SourceFormat::xlsx; }
    [[nodiscard]] const std::vector<Sheet>& sheets() const override { return sheets_; }
    [[nodiscard]] std::unique_ptr<SheetRecords> open(std::size_t sheet) const override {
        return std::make_unique<XlsxSheet>(bytes_, tables_, parts_[sheet]);
    }

private:
    std::shared_ptr<const std::string> bytes_;
    std::shared_ptr<const XlsxTables> tables_;
    std::vector<Sheet> sheets_;
    std::vector<std::string> parts_; ///< of the sheets
};

std::optional<Issue> Xlsx::read(const ZipArchive& archive, std::string_view part) {
    std::vector<XlsxRelation> relations;
    if (auto issue = read_relations(archive, part, relations))
        return issue;
    XlsxOutline outline;
    if (auto issue = read_outline(archive, part, outline))
        return issue;
    auto tables = std::make_shared<XlsxTables>();
    tables->dates = outline.dates;
    for (const auto& relation : relations) {
        if (relation.type == "sharedStrings") {
            if (auto issue = tables->strings.read(archive, relation.part))
                return issue;
        } else if (relation.type == "styles") {
            if (auto issue = read_looks(archive, relation.part, tables->looks))
                return issue;
        }
    }
    for (auto& sheet : outline.sheets) {
        const auto relation = std::find_if(relations.begin(), relations.end(), [&](const auto& candidate) {
            return candidate.id == sheet.relation && candidate.type == "worksheet"; // and no chart
        });
        if (relation == relations.end())
            continue;
        sheets_.push_back({std::move(sheet.name), sheet.hidden});
        parts_.push_back(relation->part);
    }
    tables_ = std::move(tables);
    return std::nullopt;
}

class Ods final : public Workbook {
public:
    Ods(std::shared_ptr<const std::string> bytes, std::vector<Sheet> sheets)
        : bytes_(std::move(bytes)), sheets_(std::move(sheets)) {}

    [[nodiscard]] SourceFormat format() const override { return SourceFormat::ods; }
    [[nodiscard]] const std::vector<Sheet>& sheets() const override { return sheets_; }
    [[nodiscard]] std::unique_ptr<SheetRecords> open(std::size_t sheet) const override {
        return std::make_unique<OdsSheet>(bytes_, sheet);
    }

private:
    std::shared_ptr<const std::string> bytes_;
    std::vector<Sheet> sheets_;
};

/// What a package's list of files says of their encryption (OpenDocument 1.3 part 2, 4.4).
class ManifestHandler final : public XmlHandler {
public:
    void start(std::string_view name, const XmlAttributes&) override {
        is_encrypted = is_encrypted || name == "encryption-data";
    }
    void end(std::string_view) override {}
    void text(std::string_view) override {}

    bool is_encrypted = false;
};

Opened open_xlsx(const std::shared_ptr<const std::string>& bytes, const ZipArchive& archive) {
    std::vector<XlsxRelation> roots;
    if (auto issue = read_relations(archive, "", roots))
        return failure(*issue);
    const auto root =
        std::find_if(roots.begin(), roots.end(), [](const auto& each) { return each.type == "officeDocument"; });
    const auto part = root == roots.end() ? std::string("xl/workbook.xml") : root->part;
    if (part.ends_with(".bin"))
        return failure(workbook_fault(IssueCode::workbook_old_format, part));
    if (part.find("xl/") != 0 && !archive.has("xl/workbook.xml"))
        return failure(workbook_fault(IssueCode::workbook_unknown, part)); // a letter, a presentation
    auto workbook = std::make_shared<Xlsx>(bytes);
    if (auto issue = workbook->read(archive, part))
        return failure(*issue);
    return std::shared_ptr<const Workbook>(std::move(workbook));
}

Opened open_ods(const std::shared_ptr<const std::string>& bytes, const ZipArchive& archive) {
    if (archive.has(ods_manifest)) {
        ManifestHandler manifest;
        if (auto issue = read_part(archive, ods_manifest, manifest))
            return failure(*issue);
        if (manifest.is_encrypted)
            return failure(workbook_fault(IssueCode::workbook_encrypted, ods_content));
    }
    OdsOutline outline;
    if (auto issue = read_part(archive, ods_content, outline))
        return failure(*issue);
    return std::shared_ptr<const Workbook>(std::make_shared<Ods>(bytes, outline.sheets()));
}

} // namespace

Opened open_workbook(std::shared_ptr<const std::string> bytes) {
    const auto archive = ZipArchive::open(*bytes);
    if (!archive)
        return failure(workbook_fault(IssueCode::workbook_damaged, ""));
    if (archive.value().has("_rels/.rels") || archive.value().has("xl/workbook.xml"))
        return open_xlsx(bytes, archive.value());
    if (archive.value().has(ods_content))
        return open_ods(bytes, archive.value());
    return failure(workbook_fault(IssueCode::workbook_unknown, ""));
}

Issue workbook_fault(IssueCode code, std::string_view part, std::string_view what) {
    Issue issue;
    issue.code = code;
    issue.arguments = {std::string(part), std::string(what)};
    return issue;
}

} // namespace encours
