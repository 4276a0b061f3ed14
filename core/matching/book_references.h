// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace encours::books {

/// What two spellings of one reference have in common: capital letters and digits alone, so that "F-2026/0001" is
/// "f2026 0001". As a number, 0 where nothing identifies: "-", blank, a word without a digit ("VIR", "OD"), noughts.
using ReferenceKey = std::uint64_t;

[[nodiscard]] ReferenceKey reference_key(std::string_view reference);

/// The figures alone, without noughts before them, where there are five or more in a row: "FA 220036" and "0220036" are
/// then one. 0 where there are not.
[[nodiscard]] ReferenceKey figures_key(std::string_view reference);

/// What a label may name: each of its words that could be a document's number, and two neighbours taken together
/// ("VE 0123"). A number of figures alone needs four of them. In the label's order, each once.
[[nodiscard]] std::vector<ReferenceKey> names_in(std::string_view label);

/// The first word of a label that looks like a document's number: letters and figures, or six figures and more; as it
/// is written, empty where there is none.
[[nodiscard]] std::string number_in(std::string_view label);

/// Without blanks at the ends and with one between words.
[[nodiscard]] std::string tidy(std::string_view text);

/// Does the reference of an opening line name a document, rather than say again that it is an opening ("AN 2026")?
[[nodiscard]] bool names_document(std::string_view opening_reference);

/// Capital letters, of ASCII only.
[[nodiscard]] std::string capitals(std::string_view text);

} // namespace encours::books
