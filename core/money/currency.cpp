// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money/currency.h"

#include <array>
#include <cstddef>

namespace encours {

namespace {

constexpr std::uint16_t pack(char a, char b, char c) {
    return static_cast<std::uint16_t>(((a - 'A') << 10) | ((b - 'A') << 5) | (c - 'A'));
}

// ISO 4217 as of 2026. The codes without a minor unit (gold, bond market units, XDR, XTS, XXX, …) are left out: nothing
// can be owed in them to the cent.
constexpr std::string_view active = "AEDAFNALLAMDAOAARSAUDAWGAZNBAMBBDBDTBHDBIFBMDBNDBOBBOVBRLBSDBTNBWPBYNBZDCADCDFCHEC"
                                    "HFCHWCLFCLPCNYCOPCOUCRCCUPCVECZKDJF"
                                    "DKKDOPDZDEGPERNETBEURFJDFKPGBPGELGHSGIPGMDGNFGTQGYDHKDHNLHTGHUFIDRILSINRIQDIRRISKJ"
                                    "MDJODJPYKESKGSKHRKMFKPWKRWKWDKYDKZT"
                                    "LAKLBPLKRLRDLSLLYDMADMDLMGAMKDMMKMNTMOPMRUMURMVRMWKMXNMXVMYRMZNNADNGNNIONOKNPRNZDO"
                                    "MRPABPENPGKPHPPKRPLNPYGQARRONRSDRUB"
                                    "RWFSARSBDSCRSDGSEKSGDSHPSLESOSSRDSSPSTNSVCSYPSZLTHBTJSTMTTNDTOPTRYTTDTWDTZSUAHUGXU"
                                    "SDUSNUYIUYUUYWUZSVEDVESVNDVUVWSTXAF"
                                    "XCDXCGXOFXPFYERZARZMWZWG";

// Withdrawn within the ten years that books are kept (C. com. L123-22): old invoices still bear them.
constexpr std::string_view withdrawn = "ANGBGNBYRCUCHRKMROSLLSTDVEFZWL";

constexpr std::string_view without_decimals = "BIFBYRCLPDJFGNFISKJPYKMFKRWPYGRWFUGXUYIVNDVUVXAFXOFXPF";
constexpr std::string_view with_three = "BHDIQDJODKWDLYDOMRTND";
constexpr std::string_view with_four = "CLFUYW";

constexpr std::uint8_t unlisted = 15;

/// Half a byte for each of the codes that fifteen bits can name: 13 kB, and one read answers both questions.
class Table {
public:
    constexpr Table() {
        for (auto& byte : bytes_) {
            byte = unlisted << 4 | unlisted;
        }
        set(active, 2);
        set(withdrawn, 2);
        set(without_decimals, 0);
        set(with_three, 3);
        set(with_four, 4);
    }
    [[nodiscard]] constexpr std::uint8_t at(std::uint16_t packed) const {
        const std::size_t index = packed / 2u;
        return index >= bytes_.size() ? unlisted : (bytes_[index] >> (packed % 2 * 4)) & 15;
    }

private:
    constexpr void set(std::string_view codes, unsigned decimals) {
        for (std::size_t i = 0; i < codes.size(); i += 3) {
            const std::uint16_t packed = pack(codes[i], codes[i + 1], codes[i + 2]);
            const unsigned shift = packed % 2 * 4;
            auto& byte = bytes_[packed / 2u];
            byte = static_cast<std::uint8_t>((byte & ~(15u << shift)) | decimals << shift);
        }
    }

    std::array<std::uint8_t, (pack('Z', 'Z', 'Z') + 2) / 2> bytes_{};
};

constexpr Table table;

constexpr bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && is_blank(text.front())) {
        text.remove_prefix(1);
    }
    while (!text.empty() && is_blank(text.back())) {
        text.remove_suffix(1);
    }
    return text;
}

} // namespace

std::optional<Currency> Currency::from_code(std::string_view code) {
    code = trimmed(code);
    if (code == "\xE2\x82\xAC") { // €
        return Currency();
    }
    if (code == "\xC2\xA3") { // £
        code = "GBP";
    } else if (code == "$") {
        code = "USD";
    }
    if (code.size() != 3) {
        return std::nullopt;
    }
    char upper[3] = {};
    for (std::size_t i = 0; i < 3; ++i) {
        const char c = code[i] >= 'a' && code[i] <= 'z' ? static_cast<char>(code[i] - 'a' + 'A') : code[i];
        if (c < 'A' || c > 'Z') {
            return std::nullopt;
        }
        upper[i] = c;
    }
    const std::uint16_t packed = pack(upper[0], upper[1], upper[2]);
    if (table.at(packed) == unlisted) {
        return std::nullopt;
    }
    return from_packed(packed);
}

std::string Currency::code() const {
    const auto letter = [this](int shift) { return static_cast<char>('A' + ((packed_ >> shift) & 31)); };
    return {letter(10), letter(5), letter(0)};
}

int Currency::decimals() const {
    const std::uint8_t decimals = table.at(packed_);
    return decimals == unlisted ? 2 : decimals;
}

} // namespace encours
