// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/customer_sheet.h"
#include "core/usecase/act.h"

namespace encours {

struct SaveContactRequest {
    std::filesystem::path ledger;
    CustomerId customer;
    Contact contact; ///< id 0: a new one; `is_default`: the one to write to first from now on
    std::string actor;
};

/// Enters a contact or corrects one: imports leave what a person wrote, as with the customer's own fields, and fill in
/// what was left empty. Throws store's EnvironmentError.
[[nodiscard]] Result<DoneAct, ActFailure> save_contact(const SaveContactRequest& request, const Clock& clock);

struct ContactRequest {
    std::filesystem::path ledger;
    ContactId contact;
    std::string actor;
};

/// The contact has left: remembered, so that no import brings it back; another one becomes the one to write to.
[[nodiscard]] Result<DoneAct, ActFailure> remove_contact(const ContactRequest& request, const Clock& clock);

/// All that the imports say of it holds again.
[[nodiscard]] Result<DoneAct, ActFailure> reset_contact(const ContactRequest& request, const Clock& clock);

} // namespace encours
