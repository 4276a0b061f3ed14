// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/letter_case.h"
#include "core/reminder/customer_holds.h"
#include "core/reminder/run.h"
#include "core/store/letter_reader.h"
#include "core/usecase/day_basis.h"

#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace encours {

/// What a letter is to be about, before its case is read.
struct LetterAsk {
    struct Item {
        std::uint32_t item_id = 0;
        bool claimed = true;
    };
    CustomerId customer;
    std::string document; ///< key of the text; "": the usual one of the kind and tone
    std::optional<StepKind> kind;
    Channel channel{};
    Tone tone{};
    std::optional<int> deadline_days;
    std::vector<Item> items;
    std::string tracking, agency;
    std::optional<PaymentId> payment = {}; ///< of a receipt; nothing: the last one
    bool is_receipt = false;
    bool is_statement = false;   ///< the account as it stands: what is contested counts, credits may outweigh the rest
    bool about_disputes = false; ///< all of the customer's, not only those of what is listed
    std::optional<LetterPlan> plan = {};
};

/// Where the cases of letters are made, as of one day: what every letter needs is read once, what a customer needs for as many
/// as are asked at once.
class LetterDesk {
public:
    LetterDesk(const store::Connection& connection, const Receivables& receivables, Date on);

    [[nodiscard]] const DayBasis& basis() const { return basis_; }
    [[nodiscard]] Date on() const { return on_; }

    /// In the order of what is asked.
    [[nodiscard]] std::vector<LetterCase> cases(std::span<const LetterAsk> asks) const;
    /// Of messages with the items that they still list, as they would be produced on the day.
    [[nodiscard]] std::vector<LetterAsk> asks_of(std::span<const ReminderMessage> messages) const;
    /// Of what is planned for a day from then on; calls and what the office does have no letter.
    [[nodiscard]] std::vector<LetterAsk> asks_of(const DayPlan& plan) const;
    /// All that the customer owes and that is no bill, late or not; in the order of the due days.
    [[nodiscard]] std::vector<LetterAsk::Item> items_of(CustomerId customer) const;

    /// What is open of an item on the day, less what is contested of it; 0: nothing, or it is no longer there.
    [[nodiscard]] std::int64_t claimable(std::uint32_t item_id) const;
    /// Open credit notes and cash that is set against nothing, ≥ 0.
    [[nodiscard]] std::int64_t credits_of(CustomerId customer) const;

private:
    /// What is read of the customers of one call of `cases`.
    struct Readings {
        std::unordered_map<CustomerId, store::LetterDebtor> debtors;
        std::unordered_map<CustomerId, std::vector<store::LetterPerson>> people;
        std::unordered_map<std::uint32_t, store::LetterDocument> documents; ///< by due item
        std::unordered_map<CustomerId, std::vector<store::PostedBefore>> posted;
        std::unordered_map<CustomerId, std::vector<store::LetterDisputeRow>> disputes;
    };
    void look_at_history();
    [[nodiscard]] Readings read(std::span<const LetterAsk> asks) const;
    [[nodiscard]] LetterCase make(const LetterAsk& ask, const Readings& read) const;
    void know_customer(LetterCase& letter, const LetterAsk& ask, const Readings& read) const;
    void enclose(LetterCase& letter) const;
    void list_items(LetterCase& letter, const LetterAsk& ask, const Readings& read) const;
    void list_credits(LetterCase& letter, bool all, const Readings& read) const;
    void recall(LetterCase& letter, const Readings& read) const;
    void tell_disputes(LetterCase& letter, bool all, const Readings& read) const;
    void thank(LetterCase& letter, const LetterAsk& ask, const Readings& read) const;
    void take_receipt(LetterCase& letter, const LetterAsk& ask, const Readings& read) const;
    [[nodiscard]] const PlannedItem* find(std::uint32_t item_id) const;
    [[nodiscard]] std::int64_t contested(const PlannedItem& item) const;

    const store::Connection& connection_;
    const Receivables& receivables_;
    Date on_;
    DayBasis basis_;
    CompanyIdentity company_;
    LetterSettings settings_;
    std::string agency_;
    std::unordered_map<std::uint32_t, std::size_t> places_; ///< of items, in the basis' input
    struct LastPromise {
        LetterPromise promise;
        std::vector<DueItemId> items; ///< empty: of all that was owed when it was made
    };
    [[nodiscard]] static bool is_about(const LastPromise& last, const LetterCase& letter);
    std::unordered_map<CustomerIndex, LastPromise> promises_;
    std::vector<Date> first_invoice_;                                       ///< by CustomerIndex
    std::vector<bool> was_late_;                                            ///< by CustomerIndex: in the year before
    std::unordered_map<CustomerIndex, std::vector<std::uint32_t>> credits_; ///< items of open credit notes
};

/// To quote when paying, at most 35 letters, digits and dashes (the remittance of EPC069-12 takes 35 as a reference): the
/// customer's code and, of one document alone, its number.
[[nodiscard]] std::string payment_reference(const std::string& customer_code, const std::vector<LetterItem>& items);

} // namespace encours
