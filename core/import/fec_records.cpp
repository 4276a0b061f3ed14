// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/fec_records.h"

#include "core/import/fec_cells.h"

#include <algorithm>
#include <cassert>

namespace encours {

namespace {

/// Where a cell that begins with a quotation mark ends, behind its closing one; the start when none closes it.
std::size_t quoted_end(std::string_view line, std::size_t start, char separator) {
    for (auto at = start + 1; at < line.size(); ++at) {
        if (line[at] != '"')
            continue;
        if (at + 1 < line.size() && line[at + 1] == '"') {
            ++at;
            continue;
        }
        const auto end = std::min(line.find(separator, at), line.size());
        return bare(line.substr(at + 1, end - at - 1)).empty() ? at + 1 : start;
    }
    return start;
}

} // namespace

bool FecCells::blank_from(std::size_t place) const {
    for (auto i = place; i < std::min(count_, FecLayout::absent); ++i) {
        if (!bare(cells_[i]).empty())
            return false;
    }
    return true;
}

void FecCells::fill(std::size_t count) {
    for (auto i = count_; i < std::min(count, FecLayout::absent); ++i)
        cells_[i] = {};
    count_ = std::max(count_, count);
}

void FecCells::join(std::size_t place, std::size_t more) {
    const auto kept = std::min(count_, FecLayout::absent);
    assert(place + more < kept);
    auto& in_line = apart_ ? in_line_ : cells_;
    const auto last = in_line[place + more];
    const char* const begin = in_line[place].data();
    const std::string_view joined(begin, static_cast<std::size_t>(last.data() + last.size() - begin));
    const auto close_up = [&](auto& cells) {
        cells[place] = joined;
        for (auto i = place + 1; i < kept; ++i)
            cells[i] = i + more < kept ? cells[i + more] : std::string_view();
    };
    close_up(cells_);
    if (apart_)
        close_up(in_line_);
    count_ -= more;
}

void cut_fec_line(std::string_view line, const FecLayout& layout, FecCells& cells, std::string& unquoted) {
    cells.clear();
    unquoted.clear();
    unquoted.reserve(line.size()); // never more, so that views into it stay
    std::size_t start = 0;
    for (;;) {
        auto mark = start;
        while (layout.quoted && mark < line.size() && line[mark] == ' ')
            ++mark;
        const bool opens = layout.quoted && mark < line.size() && line[mark] == '"';
        const auto close = opens ? quoted_end(line, mark, layout.separator) : mark;
        const auto end = std::min(line.find(layout.separator, close), line.size());
        const auto in_line = line.substr(start, end - start);
        if (close == mark) {
            cells.add(in_line, in_line);
        } else {
            const auto first = unquoted.size();
            for (auto i = mark + 1; i < close - 1; ++i) {
                unquoted += line[i];
                i += line[i] == '"' ? 1U : 0U;
            }
            cells.add(std::string_view(unquoted).substr(first), in_line);
        }
        if (end == line.size())
            return;
        start = end + 1;
    }
}

} // namespace encours
