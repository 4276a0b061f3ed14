// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/fec_columns.h"

#include <array>
#include <bit>
#include <cstdint>
#include <string>
#include <string_view>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace encours {

/// The cells of one line. The place FecLayout::absent is always empty, so that absent columns need no question.
class FecCells {
public:
    void clear() {
        count_ = 0;
        apart_ = false;
    }
    void add(const char* begin, const char* end) {
        if (count_ < FecLayout::absent)
            cells_[count_] = {begin, static_cast<std::size_t>(end - begin)};
        ++count_;
    }
    /// A cell whose text may stand elsewhere than in the line, and its place in the line. Of one line all or none.
    void add(std::string_view text, std::string_view in_line) {
        apart_ = true;
        if (count_ < FecLayout::absent)
            in_line_[count_] = in_line;
        add(text.data(), text.data() + text.size());
    }
    [[nodiscard]] std::string_view operator[](std::size_t place) const { return cells_[place]; }
    /// As the line has them, kept or not.
    [[nodiscard]] std::size_t count() const { return count_; }
    [[nodiscard]] bool blank_from(std::size_t place) const;
    /// Blank cells up to `count`.
    void fill(std::size_t count);
    /// Makes one of the cell and the `more` that follow it: the line holds separators in its text.
    void join(std::size_t place, std::size_t more);

private:
    std::array<std::string_view, FecLayout::absent + 1> cells_{};
    std::array<std::string_view, FecLayout::absent + 1> in_line_{}; ///< where `apart_`, each cell's place in the line
    std::size_t count_ = 0;
    bool apart_ = false;
};

/// A bit for each of the 64 bytes from `at` that is one of the two.
inline std::uint64_t where_in_64(const char* at, char a, char b) {
    std::uint64_t bits = 0;
#ifdef __SSE2__
    const __m128i all_a = _mm_set1_epi8(a);
    const __m128i all_b = _mm_set1_epi8(b);
    for (unsigned int i = 0; i < 4; ++i) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(at + 16 * i));
        const __m128i found = _mm_or_si128(_mm_cmpeq_epi8(bytes, all_a), _mm_cmpeq_epi8(bytes, all_b));
        bits |= std::uint64_t{static_cast<std::uint32_t>(_mm_movemask_epi8(found))} << (16 * i);
    }
#else
    for (unsigned int i = 0; i < 64; ++i)
        bits |= std::uint64_t{at[i] == a || at[i] == b} << i;
#endif
    return bits;
}

/// Gives the cells of each whole line of the text to `each`, and what is left of a line at the end back. 64 bytes after
/// the text can be read.
template <class Each>
std::string_view cut_fec_lines(std::string_view text, const FecLayout& layout, FecCells& cells, Each&& each) {
    const char* const end = text.data() + text.size();
    const char* line = text.data();
    const char* cell = line;
    const char separator = layout.separator;
    cells.clear();
    for (const char* block = line; block < end; block += 64) {
        auto bits = where_in_64(block, separator, layout.line_end);
        if (end - block < 64)
            bits &= (std::uint64_t{1} << (end - block)) - 1;
        for (; bits != 0; bits &= bits - 1) {
            const char* const at = block + std::countr_zero(bits);
            cells.add(cell, at);
            cell = at + 1;
            if (*at == separator)
                continue;
            line = cell;
            each();
            cells.clear();
        }
    }
    cells.clear();
    return {line, static_cast<std::size_t>(end - line)};
}

/// The cells of one line, without its end. In quoted layouts a cell in quotation marks may hold separators, and two of
/// them for one; a mark that is not closed on its line is an ordinary character. `unquoted` holds such cells' text.
void cut_fec_line(std::string_view line, const FecLayout& layout, FecCells& cells, std::string& unquoted);

} // namespace encours
