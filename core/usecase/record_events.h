// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecase/act.h"
#include "core/usecase/progress.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace encours {

/// Why a line of events was not recorded.
struct EventFault {
    enum class Reason : std::uint8_t {
        not_an_object, ///< no JSON object
        kind_unknown,  ///< `text`: what is said
        field_unknown, ///< of this kind; `text`: its name, as below
        field_missing,
        field_unreadable,
        customer_unknown,   ///< `text`: the code
        invoice_unknown,    ///< `text`: the number
        invoice_of_several, ///< `text`: the number that several customers have
        several_items,      ///< only one invoice, of one due item, can be meant
        refused,            ///< by the act: see `act`
    };
    std::int64_t line = 0; ///< from 1
    Reason reason{};
    std::string text;
    ActFailure act{};
};

struct RecordedEvents {
    std::int64_t read = 0; ///< lines that are not blank
    std::int64_t recorded = 0;
    std::int64_t unchanged = 0; ///< were there already
    std::vector<EventFault> refused;
};

struct RecordEventsRequest {
    std::filesystem::path ledger;
    std::filesystem::path source; ///< one JSON object a line, UTF-8
    std::string actor;            ///< where a line does not say "by"
};

/// Records what happened, each line an act of its own, journaled at the real time. What is there already is counted, not
/// recorded again; a line that cannot hold is refused, and the others stand. Fails with file_unreadable, file_too_large.
/// Throws store's EnvironmentError.
[[nodiscard]] Result<RecordedEvents, ActFailure> record_events(const RecordEventsRequest& request, const Clock& clock,
                                                               const Progress& progress = {});

/// A kind of events and its fields, as `record` takes them; those after "?" may be left out.
struct EventForm {
    std::string kind, fields;
};
[[nodiscard]] std::vector<EventForm> event_forms();

} // namespace encours
