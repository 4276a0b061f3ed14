// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace encours {

/// The columns of a FEC that are read (LPF art. A47 A-1, VII and VIII), in the order of the law.
enum class FecColumn : std::uint8_t {
    journal,          ///< JournalCode
    journal_name,     ///< JournalLib
    entry_number,     ///< EcritureNum
    booked,           ///< EcritureDate
    account,          ///< CompteNum
    account_name,     ///< CompteLib
    customer,         ///< CompAuxNum
    customer_name,    ///< CompAuxLib
    reference,        ///< PieceRef
    document_day,     ///< PieceDate
    label,            ///< EcritureLib
    debit,            ///< Debit, or
    credit,           ///< Credit,
    amount,           ///< Montant, with
    direction,        ///< Sens
    lettering,        ///< EcritureLet
    lettered_on,      ///< DateLet
    validated_on,     ///< ValidDate
    foreign_amount,   ///< Montantdevise
    foreign_currency, ///< Idevise
};
inline constexpr std::size_t fec_column_count = 20;

/// "CompteNum": the column's name in the law.
[[nodiscard]] std::string_view to_text(FecColumn column);

/// How a FEC's lines are written, told by its header.
struct FecLayout {
    /// Where a line's columns stand; `absent` for those that it has not.
    static constexpr std::size_t absent = 64;

    char separator = '\t';
    char line_end = '\n'; ///< or '\r' where lines end in that alone
    bool quoted = false;  ///< as CSV is; in a FEC a quotation mark is an ordinary character
    std::size_t cells = 0;
    std::array<std::size_t, fec_column_count> places{};
    std::vector<std::string> titles; ///< as the file writes them, printable ASCII alone

    [[nodiscard]] std::size_t place(FecColumn column) const { return places[static_cast<std::size_t>(column)]; }
    [[nodiscard]] bool has(FecColumn column) const { return place(column) != absent; }
    /// Amount and direction instead of debit and credit.
    [[nodiscard]] bool directed() const { return !has(FecColumn::debit) || !has(FecColumn::credit); }
};

struct FecHeader {
    FecLayout layout;
    std::size_t size = 0;           ///< bytes up to the first line after it
    std::int64_t lines = 0;         ///< up to it and with it
    std::vector<FecColumn> missing; ///< without which nothing can be read
};

/// The header of a file that begins so, whatever its separator; blank lines may stand before. Columns are known by their
/// names in any case and order, with or without accents, also when misspelt by a letter or two. Nothing when the names
/// are not those of a FEC.
[[nodiscard]] std::optional<FecHeader> find_fec_header(std::string_view front);

/// Whether a file that begins with these bytes (some kilobytes) is a FEC: whatever its name, by its columns' names.
[[nodiscard]] bool looks_like_fec(std::string_view first_bytes);

} // namespace encours
