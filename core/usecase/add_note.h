// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/date.h"
#include "core/ledger/ids.h"
#include "core/usecase/act.h"

#include <optional>

namespace encours {

struct AddNoteRequest {
    std::filesystem::path ledger;
    DueItemId item; ///< of the invoice that it is about
    std::string text;
    std::string actor;
    std::optional<Date> on = {}; ///< nothing: today
};

/// A note on an invoice. Throws store's EnvironmentError.
[[nodiscard]] Result<DoneAct, ActFailure> add_note(const AddNoteRequest& request, const Clock& clock);

struct AddCustomerNoteRequest {
    std::filesystem::path ledger;
    CustomerId customer;
    std::string text;
    std::string actor;
    std::optional<Date> on = {}; ///< nothing: today
};

/// A note on a customer. Refused: unknown_customer, text_missing, day_in_future, already_recorded (that day, in the
/// same words).
[[nodiscard]] Result<DoneAct, ActFailure> add_customer_note(const AddCustomerNoteRequest& request, const Clock& clock);

/// A note is never changed: another one, which says what is right, corrects it.
struct CorrectNoteRequest {
    std::filesystem::path ledger;
    std::int64_t note = 0; ///< the one that is wrong
    std::string text;
    std::string actor;
};
/// Refused: unknown_document (no such note), text_missing, nothing_changes (the same words).
[[nodiscard]] Result<DoneAct, ActFailure> correct_note(const CorrectNoteRequest& request, const Clock& clock);

} // namespace encours
