// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/date.h"
#include "core/ledger/ids.h"
#include "core/usecase/act.h"

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace encours {

// Whose a customer is, and who stands in for an absent colleague. People are names as the journal has them: there is no
// account. All throw store's EnvironmentError; acts are taken back by undo_act.

struct AssignCustomersRequest {
    std::filesystem::path ledger;
    std::vector<CustomerId> customers;
    std::string person; ///< blank: nobody's from then on
    Date from;
    std::optional<Date> until = {}; ///< from that day on it is whose it was before; nothing: for good
    std::string reason;
    std::string actor;
};
/// One act. Refused: unknown_customer (or none is named), day_before_start (`until` not after `from`), nothing_changes.
[[nodiscard]] Result<DoneAct, ActFailure> assign_customers(const AssignCustomersRequest& request, const Clock& clock);

struct HandOverRequest {
    std::filesystem::path ledger;
    std::string person; ///< who is absent
    std::string to;     ///< who has his customers meanwhile
    Date from;
    Date until; ///< the first day back
    std::string reason;
    std::string actor;
};
/// Refused: name_missing, nothing_changes (to himself, or said already), day_before_start.
[[nodiscard]] Result<DoneAct, ActFailure> hand_over(const HandOverRequest& request, const Clock& clock);

struct Assignment {
    std::int64_t id = 0;
    std::optional<CustomerId> customer; ///< nothing: an absence, all customers of `instead_of`
    std::string customer_name;
    std::string person; ///< "" nobody
    Date from;
    std::optional<Date> until;
    std::string instead_of; ///< who is absent
    std::string reason, actor;
    std::string act;
};
/// Those that hold on a day or will, by their first day.
[[nodiscard]] std::vector<Assignment> assignments(const std::filesystem::path& ledger, Date at);
/// Of a customer, the latest first.
[[nodiscard]] std::vector<Assignment> assignments_of(const std::filesystem::path& ledger, CustomerId customer);

/// Whose each customer is on a day, absences counted; those that are nobody's are not in it.
[[nodiscard]] std::unordered_map<CustomerId, std::string> assignee_by_customer(const std::filesystem::path& ledger,
                                                                               Date at);

/// Somebody who did something in the ledger, or has customers.
struct Person {
    std::string name;
    std::int64_t acts = 0;        ///< entries of the journal
    std::int64_t last_utc_ms = 0; ///< of the last one; 0: none
    std::int64_t customers = 0;   ///< that are his on the day, absences counted
    std::optional<Date> back_on;  ///< absent on the day: the first day back
};
/// By name.
[[nodiscard]] std::vector<Person> people(const std::filesystem::path& ledger, Date at);

/// Who did what: entries of the journal, the latest first.
struct Deed {
    std::int64_t at_utc_ms = 0;
    std::string person, event; ///< event: the journal's key
    std::string text;          ///< its personal text; "" where there is none, or it was erased
};
/// At most `limit`; of one person where `person` is not empty.
[[nodiscard]] std::vector<Deed> deeds(const std::filesystem::path& ledger, const std::string& person, int limit);

} // namespace encours
