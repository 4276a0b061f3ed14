// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/fec_columns.h"

#include "core/import/cell_text.h"
#include "core/import/fec_cells.h"

#include <algorithm>

namespace encours {

namespace {

constexpr std::array<std::string_view, fec_column_count> names = {
    "JournalCode", "JournalLib",  "EcritureNum", "EcritureDate", "CompteNum",     "CompteLib", "CompAuxNum",
    "CompAuxLib",  "PieceRef",    "PieceDate",   "EcritureLib",  "Debit",         "Credit",    "Montant",
    "Sens",        "EcritureLet", "DateLet",     "ValidDate",    "Montantdevise", "Idevise"};

/// Columns of other books (cash basis) that are passed over, and must not be taken for misspelt ones.
constexpr std::string_view passed_over[] = {"daterglt", "modereglt", "modrglt", "modereglement", "natop", "idclient"};

/// Letters to change, add or leave out to make one word of the other (Levenshtein).
std::size_t distance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        row[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const auto changed = diagonal + (a[i - 1] == b[j - 1] ? 0U : 1U);
            diagonal = row[j];
            row[j] = std::min({changed, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.back();
}

std::vector<std::string> split(std::string_view line, char separator) {
    std::vector<std::string> cells;
    for (;;) {
        const auto end = std::min(line.find(separator), line.size());
        cells.emplace_back(bare(line.substr(0, end)));
        if (end == line.size())
            return cells;
        line.remove_prefix(end + 1);
    }
}

bool in_quotes(std::string_view cell) { return cell.size() > 1 && cell.front() == '"' && cell.back() == '"'; }

void place_exact(FecLayout& layout, const std::vector<std::string>& folded) {
    for (std::size_t column = 0; column < fec_column_count; ++column) {
        const auto found = std::find(folded.begin(), folded.end(), fold(names[column]));
        if (found != folded.end())
            layout.places[column] = static_cast<std::size_t>(found - folded.begin());
    }
}

/// Titles that no column has yet, for the columns that have no title yet: the closest, if it is close to one alone.
void place_misspelt(FecLayout& layout, const std::vector<std::string>& folded) {
    for (std::size_t cell = 0; cell < folded.size() && cell < FecLayout::absent; ++cell) {
        const auto& title = folded[cell];
        const bool known = std::find(std::begin(passed_over), std::end(passed_over), title) != std::end(passed_over) ||
                           std::find(layout.places.begin(), layout.places.end(), cell) != layout.places.end();
        if (known || title.size() < 4 || title.size() > 20)
            continue;
        std::size_t best = title.size() < 7 ? 2 : 3; // one letter of a short word, two of a long one
        std::size_t column = fec_column_count;
        for (std::size_t i = 0; i < fec_column_count; ++i) {
            const auto letters = layout.places[i] == FecLayout::absent ? distance(title, fold(names[i])) : best;
            if (letters < best) {
                best = letters;
                column = i;
            }
        }
        if (column < fec_column_count)
            layout.places[column] = cell;
    }
}

/// The line's layout with this separator, and how many columns it names.
std::size_t lay_out(FecLayout& layout, std::string_view line, char separator) {
    layout.separator = separator;
    layout.titles = split(line, separator);
    layout.cells = layout.titles.size();
    const bool titles_quoted = in_quotes(layout.titles.front());
    // With these two, values must be quoted where they hold them; with a tab or a bar nothing ever is, unless all is.
    layout.quoted = separator == ';' || separator == ',' || titles_quoted;
    std::vector<std::string> folded;
    for (auto& title : layout.titles) {
        if (in_quotes(title))
            title = title.substr(1, title.size() - 2);
        folded.push_back(fold(title));
        std::erase_if(title, [](char c) { return c < ' ' || c >= 0x7F; });
    }
    folded.resize(std::min(folded.size(), FecLayout::absent));
    layout.places.fill(FecLayout::absent);
    place_exact(layout, folded);
    place_misspelt(layout, folded);
    return fec_column_count -
           static_cast<std::size_t>(std::count(layout.places.begin(), layout.places.end(), FecLayout::absent));
}

std::vector<FecColumn> missing_columns(const FecLayout& layout) {
    std::vector<FecColumn> missing;
    for (const auto column : {FecColumn::booked, FecColumn::account}) {
        if (!layout.has(column))
            missing.push_back(column);
    }
    const bool either = layout.has(FecColumn::amount) || layout.has(FecColumn::direction);
    if (layout.directed()) {
        for (const auto column : {FecColumn::amount, FecColumn::direction}) {
            if (either && !layout.has(column))
                missing.push_back(column);
        }
        for (const auto column : {FecColumn::debit, FecColumn::credit}) {
            if (!either && !layout.has(column))
                missing.push_back(column);
        }
    }
    return missing;
}

/// A line and where the next begins.
struct FirstLine {
    std::string_view text;
    std::size_t size = 0;
    char line_end = '\n';
};

FirstLine first_line(std::string_view front) {
    FirstLine line;
    const auto end = std::min(front.find_first_of("\r\n"), front.size());
    line.text = front.substr(0, end);
    auto next = end;
    while (next < front.size() && front[next] == '\r')
        ++next;
    if (next < front.size() && front[next] == '\n') {
        line.size = next + 1;
    } else { // lines that end in CR alone; at the end of the text, in anything
        line.size = std::min(end + 1, front.size());
        line.line_end = end < front.size() ? '\r' : '\n';
    }
    return line;
}

} // namespace

std::string_view to_text(FecColumn column) { return names[static_cast<std::size_t>(column)]; }

std::optional<FecHeader> find_fec_header(std::string_view front) {
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    FecHeader header;
    if (front.starts_with(mark))
        header.size = mark.size();
    FirstLine line;
    do {
        line = first_line(front.substr(header.size));
        header.size += line.size;
        ++header.lines;
    } while (bare(line.text).empty() && header.size < front.size());

    constexpr std::size_t fewest = 5; // columns that make a FEC of a list
    std::size_t most = fewest - 1;
    for (const char separator : {'\t', '|', ';', ','}) {
        FecLayout layout;
        const auto named = lay_out(layout, line.text, separator);
        if (named > most) {
            most = named;
            header.layout = std::move(layout);
        }
    }
    if (most < fewest)
        return std::nullopt;
    header.layout.line_end = line.line_end;
    header.missing = missing_columns(header.layout);
    return header;
}

bool looks_like_fec(std::string_view first_bytes) {
    std::string text;
    // The names are ASCII: without its NULs and its mark a text of two bytes a character shows them too.
    if (first_bytes.starts_with("\xFF\xFE") || first_bytes.starts_with("\xFE\xFF"))
        first_bytes.remove_prefix(2);
    std::copy_if(first_bytes.begin(), first_bytes.end(), std::back_inserter(text), [](char c) { return c != '\0'; });
    const auto header = find_fec_header(text);
    return header && header->missing.empty() &&
           (header->layout.has(FecColumn::journal) || header->layout.has(FecColumn::entry_number));
}

} // namespace encours
