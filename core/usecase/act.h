// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/usecase/clock.h"

#include <cstdint>
#include <filesystem>
#include <string>

namespace encours {

/// Why something that a person entered or corrected was not taken down; nothing was changed.
struct ActFailure {
    enum class Reason : std::uint8_t {
        unknown_customer, ///< or it was merged into another
        unknown_document, ///< or due item: no longer there
        number_missing,
        number_taken, ///< the customer has that document already; `text`: its number as the ledger has it
        amount_missing,
        amounts_differ, ///< net and VAT together are not the gross amount
        nothing_changes,
        not_corrected,   ///< there is no correction to take back
        dispute_missing, ///< none that lasts
        dispute_there,   ///< one lasts already
        day_before_start,
        part_too_large,     ///< more is contested, or set against an item, than it is open
        allocated_too_much, ///< more than was paid
        difference_too_large,
        text_missing,
        // Of a file; `text`: its name.
        file_unreadable,
        file_too_large,     ///< more than largest_attachment
        not_a_document,     ///< by its content neither PDF nor picture
        attached_already,   ///< the same bytes to the same document
        unknown_attachment, ///< no longer there
        cancelled,
        unknown_act,   ///< or it was taken back already
        changed_since, ///< what the act left was changed by an import or another act, or can no longer be had
        name_missing,
        code_taken,      ///< `text`: by whom
        payer_unknown,   ///< `text`: the code
        payer_in_circle, ///< `text`: whom the customer itself pays for
        nothing_corrected,
        contact_empty,
        unknown_contact, ///< or it left
        // Of what the law counts from, and of what is decided about a claim.
        day_in_future,
        already_recorded,  ///< the same kind, day and document, and nothing new of it
        kind_of_customer,  ///< it is about the customer as a whole, not about a document
        not_an_invoice,    ///< a credit note bears neither interest nor time limits
        value_unknown,     ///< of a choice
        rate_out_of_range, ///< below 0 or above 100 %
        // Of answers, and of what was agreed or decided about reminders.
        day_missing,
        message_missing, ///< none was posted to the customer by that day
        not_planned,     ///< no such reminder is planned for the customer today
        unknown_promise, ///< no longer there
        unknown_plan,
        unknown_hold,
        unknown_task,
        unknown_complaint,
        currencies_differ, ///< of the items of a plan
        kind_unfit,        ///< a hold that holds by a record of its own
        day_of_law,        ///< the law sets it: it is not put off
        guide_faulty,      ///< `text`: the field in braces that is none; "": a call guide without its four parts
    };
    Reason reason{};
    std::string text;
};

/// What was done, by which it can be taken back.
struct DoneAct {
    std::string act;    ///< UUID
    std::string event;  ///< the journal's
    std::string number; ///< of the document that it was about; empty where it was several or none
    std::int64_t entity_id = 0;
    std::int64_t count = 1; ///< of things that it was about
};

struct UndoActRequest {
    std::filesystem::path ledger;
    std::string act; ///< UUID
    std::string actor;
};

/// Takes an act back whole, in one transaction with its journal entry, or not at all where something was built upon it.
/// Throws store's EnvironmentError; locked while an import is under way.
[[nodiscard]] Result<DoneAct, ActFailure> undo_act(const UndoActRequest& request, const Clock& clock);

} // namespace encours
