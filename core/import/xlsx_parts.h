// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/report.h"
#include "core/import/sheet_number.h"
#include "core/import/xml_parser.h"
#include "core/import/zip_archive.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace encours {

/// Reads a whole part with a handler; nothing when all went well.
[[nodiscard]] std::optional<Issue> read_part(const ZipArchive& archive, std::string_view name, XmlHandler& handler);

/// One relationship of a part (ECMA-376 part 2): what it is, by the last word of its type, and the part it leads to.
struct XlsxRelation {
    std::string id;
    std::string type; ///< "worksheet", "sharedStrings"
    std::string part; ///< from the archive's root
};
/// Those of a part; none where it has no list of them.
[[nodiscard]] std::optional<Issue> read_relations(const ZipArchive& archive, std::string_view part,
                                                  std::vector<XlsxRelation>& relations);

/// What xl/workbook.xml tells.
struct XlsxOutline {
    struct Sheet {
        std::string name;
        std::string relation;
        bool hidden = false;
    };
    std::vector<Sheet> sheets;
    DateSystem dates = DateSystem::from_1900;
};
[[nodiscard]] std::optional<Issue> read_outline(const ZipArchive& archive, std::string_view part, XlsxOutline& outline);

/// How cells look, by the numbers that they bear (attribute s).
[[nodiscard]] std::optional<Issue> read_looks(const ZipArchive& archive, std::string_view part,
                                              std::vector<NumberLook>& looks);

/// The strings that the sheets share, in one piece of memory.
class SharedStrings {
public:
    static constexpr std::size_t largest = 512 * 1024 * 1024;

    [[nodiscard]] std::optional<Issue> read(const ZipArchive& archive, std::string_view part);
    /// Nothing where there is no such string.
    [[nodiscard]] std::optional<std::string_view> at(std::size_t place) const;

private:
    std::string texts_;
    std::vector<std::size_t> ends_;
};

/// A text of XLSX with its escapes undone: _x000D_ is a carriage return (ECMA-376 part 1, 22.4.2.4).
void unescape(std::string& text, std::size_t from);

} // namespace encours
