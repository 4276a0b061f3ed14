// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecase/answers.h"
#include "core/usecase/holds.h"
#include "core/usecase/ledger_file.h"
#include "core/usecase/tasks.h"
#include "tests/core/usecase/acts.h"

#include <initializer_list>

namespace encours::test {

/// Three open invoices of customer A (1,000.00, 500.00 and 200.00), one of B; the day is 2026-11-25, a Wednesday.
inline constexpr const char* owed = "number;issued;due;amount;customer_code;customer_name\n"
                                    "F1;2026-08-01;2026-08-31;1000;A;Martin\n"
                                    "F2;2026-09-01;2026-09-30;500;A;Martin\n"
                                    "F3;2026-10-01;2026-10-31;200;A;Martin\n"
                                    "G1;2026-09-01;2026-09-30;700;B;Petit\n";

inline AnswerRequest answer(const Importing& ledger, AnswerOutcome outcome,
                            std::initializer_list<const char*> numbers = {}, const char* on = "2026-11-25") {
    AnswerRequest request;
    request.ledger = ledger.ledger;
    request.customer = customer_of(ledger, "A");
    request.outcome = outcome;
    for (const auto* number : numbers)
        request.items.push_back(DueItemId{item_of(ledger, number)});
    request.on = date(on);
    request.actor = "Jeanne";
    return request;
}

inline ActFailure::Reason refusal(const Result<DoneAct, ActFailure>& done) {
    REQUIRE_FALSE(done.ok());
    return done.error().reason;
}

/// "quiet 2026-11-25 2026-12-02 F1 …": those of A, the earliest entered first.
inline std::string holds_text(const Importing& ledger) {
    std::string text;
    auto holds = holds_of(ledger.ledger, customer_of(ledger, "A"));
    std::sort(holds.begin(), holds.end(), [](const auto& a, const auto& b) { return a.id < b.id; });
    for (const auto& hold : holds)
        text += std::string(text.empty() ? "" : ", ") + std::string(key_of(hold.kind)) + " " + to_iso(hold.from) + " " +
                (hold.until ? to_iso(*hold.until) : "-") + (hold.number.empty() ? "" : " " + hold.number) +
                (hold.ended_on ? " ended " + to_iso(*hold.ended_on) : "");
    return text;
}

/// "verify_payment 2026-12-02 F1, …": those that are not done.
inline std::string tasks_text(const Importing& ledger) {
    std::string text;
    for (const auto& task : tasks(ledger.ledger, ledger.clock.today()))
        text += std::string(text.empty() ? "" : ", ") + std::string(key_of(task.kind)) + " " + to_iso(task.due_on) +
                (task.number.empty() ? "" : " " + task.number) +
                (task.amount ? " " + std::to_string(*task.amount) : "");
    return text;
}

} // namespace encours::test
