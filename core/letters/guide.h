// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace encours {

/// A text that helps the one who calls. A call guide is Markdown in four parts, each under a "## " heading: whom one greets (the
/// exact name), the context without a judgement, the solution, open questions. A card is Markdown about one situation. Both
/// have merge fields: see call_fields.
struct Guide {
    std::string key; ///< "call_reminder", "card_instalments": the prefix says which it is
    std::string language;
    std::string title;
    std::string body;        ///< without the title
    bool is_edited = false;  ///< by the company; else as shipped
    bool is_shipped = false; ///< it comes with the program: an edited one can be reset

    [[nodiscard]] bool is_call() const { return key.starts_with("call_"); }
    friend bool operator==(const Guide&, const Guide&) = default;
};

/// In French or English (any other language: English), in their order: call guides first.
[[nodiscard]] std::vector<Guide> shipped_guides(std::string_view language);

/// The fields that a guide may have, in braces: "customer", "total", ….
[[nodiscard]] std::vector<std::string_view> call_fields();

/// Fields in braces that are none; "" among them where a call guide has not its four parts. Empty: it may be saved.
[[nodiscard]] std::vector<std::string> faults_of(const Guide& guide);

} // namespace encours
