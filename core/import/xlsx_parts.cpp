// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/xlsx_parts.h"

#include "core/import/workbook.h"

#include <charconv>
#include <map>

namespace encours {

namespace {

template <class Number>
std::optional<Number> number_of(std::string_view text) {
    Number number{};
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    return read.ec == std::errc() && read.ptr == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

bool is_true(std::string_view text) { return text == "1" || text == "true"; }

/// "xl/workbook.xml" and "../a/b.xml" → "a/b.xml".
std::string resolved(std::string_view from, std::string_view target) {
    if (target.starts_with('/'))
        return std::string(target.substr(1));
    std::string folder(from.substr(0, from.rfind('/') == std::string_view::npos ? 0 : from.rfind('/') + 1));
    while (target.starts_with("../")) {
        target.remove_prefix(3);
        if (!folder.empty()) {
            folder.pop_back();
            folder.resize(folder.rfind('/') == std::string::npos ? 0 : folder.rfind('/') + 1);
        }
    }
    return folder + std::string(target);
}

class RelationHandler final : public XmlHandler {
public:
    RelationHandler(std::string_view part, std::vector<XlsxRelation>& relations) : part_(part), relations_(relations) {}

    void start(std::string_view name, const XmlAttributes& attributes) override {
        if (name != "Relationship" || attributes["TargetMode"] == "External")
            return;
        const auto type = attributes["Type"];
        relations_.push_back({std::string(attributes["Id"]), std::string(type.substr(type.rfind('/') + 1)),
                              resolved(part_, attributes["Target"])});
    }
    void end(std::string_view) override {}
    void text(std::string_view) override {}

private:
    std::string_view part_;
    std::vector<XlsxRelation>& relations_;
};

class OutlineHandler final : public XmlHandler {
public:
    explicit OutlineHandler(XlsxOutline& outline) : outline_(outline) {}

    void start(std::string_view name, const XmlAttributes& attributes) override {
        if (name == "workbookPr" && is_true(attributes["date1904"])) {
            outline_.dates = DateSystem::from_1904;
        } else if (name == "sheet") {
            const auto state = attributes["state"];
            outline_.sheets.push_back({std::string(attributes["name"]), std::string(attributes.local("id")),
                                       state == "hidden" || state == "veryHidden"});
        }
    }
    void end(std::string_view) override {}
    void text(std::string_view) override {}

private:
    XlsxOutline& outline_;
};

class LookHandler final : public XmlHandler {
public:
    explicit LookHandler(std::vector<NumberLook>& looks) : looks_(looks) {}

    void start(std::string_view name, const XmlAttributes& attributes) override {
        if (name == "numFmt") {
            if (const auto id = number_of<int>(attributes["numFmtId"]))
                own_[*id] = look_of_format(attributes["formatCode"]);
        } else if (name == "cellXfs") {
            in_cells_ = true;
        } else if (name == "xf" && in_cells_) {
            const auto id = number_of<int>(attributes["numFmtId"]).value_or(0);
            const auto own = own_.find(id);
            looks_.push_back(own == own_.end() ? built_in_look(id) : own->second);
        }
    }
    void end(std::string_view name) override { in_cells_ = in_cells_ && name != "cellXfs"; }
    void text(std::string_view) override {}

private:
    std::vector<NumberLook>& looks_;
    std::map<int, NumberLook> own_;
    bool in_cells_ = false;
};

/// Pieces of formatted text are one string; how it is pronounced (rPh) is none of it.
class StringHandler final : public XmlHandler {
public:
    StringHandler(std::string& texts, std::vector<std::size_t>& ends) : texts_(texts), ends_(ends) {}

    void start(std::string_view name, const XmlAttributes&) override {
        in_text_ = name == "t" && !in_sound_;
        in_sound_ = in_sound_ || name == "rPh";
    }
    void end(std::string_view name) override {
        in_text_ = false;
        if (name == "rPh") {
            in_sound_ = false;
        } else if (name == "si") {
            unescape(texts_, ends_.empty() ? 0 : ends_.back());
            ends_.push_back(texts_.size());
        }
    }
    void text(std::string_view text) override {
        if (in_text_ && texts_.size() <= SharedStrings::largest)
            texts_ += text;
    }

private:
    std::string& texts_;
    std::vector<std::size_t>& ends_;
    bool in_text_ = false;
    bool in_sound_ = false;
};

} // namespace

std::optional<Issue> read_part(const ZipArchive& archive, std::string_view name, XmlHandler& handler) {
    const auto source = archive.part(name);
    if (!source) {
        if (source.error() == ZipError::encrypted)
            return workbook_fault(IssueCode::workbook_encrypted, name);
        return workbook_fault(IssueCode::workbook_damaged, name);
    }
    XmlParser parser(*source.value(), handler);
    if (parser.run() == XmlParser::State::ended)
        return std::nullopt;
    if (source.value()->too_large())
        return workbook_fault(IssueCode::workbook_too_large, name);
    return workbook_fault(IssueCode::workbook_damaged, name, parser.fault());
}

std::optional<Issue> read_relations(const ZipArchive& archive, std::string_view part,
                                    std::vector<XlsxRelation>& relations) {
    const auto slash = part.rfind('/') == std::string_view::npos ? 0 : part.rfind('/') + 1;
    const auto list = std::string(part.substr(0, slash)) + "_rels/" + std::string(part.substr(slash)) + ".rels";
    if (!archive.has(list))
        return std::nullopt;
    RelationHandler handler(part, relations);
    return read_part(archive, list, handler);
}

std::optional<Issue> read_outline(const ZipArchive& archive, std::string_view part, XlsxOutline& outline) {
    OutlineHandler handler(outline);
    return read_part(archive, part, handler);
}

std::optional<Issue> read_looks(const ZipArchive& archive, std::string_view part, std::vector<NumberLook>& looks) {
    LookHandler handler(looks);
    return read_part(archive, part, handler);
}

std::optional<Issue> SharedStrings::read(const ZipArchive& archive, std::string_view part) {
    StringHandler handler(texts_, ends_);
    auto issue = read_part(archive, part, handler);
    if (!issue && texts_.size() > largest)
        issue = workbook_fault(IssueCode::workbook_too_large, part);
    return issue;
}

std::optional<std::string_view> SharedStrings::at(std::size_t place) const {
    if (place >= ends_.size())
        return std::nullopt;
    const auto begin = place == 0 ? 0 : ends_[place - 1];
    return std::string_view(texts_).substr(begin, ends_[place] - begin);
}

void unescape(std::string& text, std::size_t from) {
    for (auto at = text.find("_x00", from); at != std::string::npos; at = text.find("_x00", at + 1)) {
        if (text.size() - at < 7 || text[at + 6] != '_')
            continue;
        unsigned int code = 0;
        const auto read = std::from_chars(text.data() + at + 4, text.data() + at + 6, code, 16);
        // Other control characters are no text, and letters need no escape.
        if (read.ptr == text.data() + at + 6 && (code == '\t' || code == '\n' || code == '\r' || code == '_'))
            text.replace(at, 7, 1, static_cast<char>(code));
    }
}

} // namespace encours
