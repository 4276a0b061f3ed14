// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/guide.h"

#include <string>
#include <string_view>
#include <vector>

namespace encours {

/// What is known of a customer when it is called, already in the words and numbers of the guide's language.
struct CallFacts {
    std::string customer, code;
    std::string contact; ///< whom one asks for
    std::string company, caller;
    std::string total, overdue; ///< amounts
    std::string oldest_days;    ///< "45"
    std::string oldest_number;
    std::string invoices;     ///< a list
    std::string promise;      ///< "1 200,00 € by 12/03/2026": the last one
    std::string last_contact; ///< day and way of it
    std::string deadline;     ///< the last day that was granted
};

struct CallPart {
    std::string heading;
    std::string text; ///< Markdown, filled in
};

/// A guide filled in: of a call guide its four parts, of a card one part without a heading. A line all of whose fields are empty
/// is left out: it would say nothing. Braces that name no field stay as they are.
[[nodiscard]] std::vector<CallPart> call_script(const CallFacts& facts, const Guide& guide);

/// The value of a field; "" for a name that is none.
[[nodiscard]] std::string value_of(const CallFacts& facts, std::string_view field);

} // namespace encours
