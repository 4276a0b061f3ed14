// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/written_text.h"

namespace encours {

namespace {

using Kind = WrittenPiece::Kind;

void append_words(std::vector<WrittenPiece>& pieces, std::string_view words) {
    if (words.empty())
        return;
    if (pieces.empty() || pieces.back().kind != Kind::words)
        pieces.push_back({Kind::words, {}});
    pieces.back().text += words;
}

/// What stands between two braces.
WrittenPiece piece_of(std::string_view inside) {
    const auto bar = inside.find('|');
    if (bar == inside.npos)
        return {Kind::field, std::string(inside)};
    return {Kind::plural, std::string(inside.substr(0, bar)), std::string(inside.substr(bar + 1))};
}

} // namespace

std::vector<WrittenPiece> pieces_of(std::string_view text) {
    std::vector<WrittenPiece> pieces;
    while (!text.empty()) {
        const auto brace = text.find_first_of("{}");
        append_words(pieces, text.substr(0, brace));
        if (brace == text.npos)
            break;
        text.remove_prefix(brace);
        if (text.size() > 1 && text[1] == text[0]) {
            append_words(pieces, text.substr(0, 1));
            text.remove_prefix(2);
            continue;
        }
        const auto close = text.find_first_of("{}", 1);
        const bool is_whole = text[0] == '{' && close != text.npos && text[close] == '}';
        const auto inside = is_whole ? text.substr(1, close - 1) : std::string_view();
        if (!is_whole || inside.find('|') != inside.rfind('|')) {
            pieces.push_back({Kind::unclosed, std::string(text)});
            break;
        }
        pieces.push_back(piece_of(inside));
        text.remove_prefix(close + 1);
    }
    return pieces;
}

std::string typed_words(std::string_view text, int count) {
    std::string words;
    for (const auto& piece : pieces_of(text)) {
        if (piece.kind == Kind::field)
            words += "\uFFFC";
        else
            words += piece.kind == Kind::plural && count > 1 ? piece.many : piece.text;
    }
    return words;
}

} // namespace encours
