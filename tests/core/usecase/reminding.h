// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/transaction.h"
#include "core/usecase/agenda.h"
#include "core/usecase/enter_payment.h"
#include "core/usecase/ledger_file.h"
#include "tests/core/usecase/acts.h"

namespace encours::test {

/// A company with a policy of its own, three customers and their invoices, and whatever day it is. Reminder 5 days after
/// the due day by e-mail or letter, a second 10 days after the first with 8 days granted, a formal notice once these are
/// over, hand-over 15 days after it; thanks the day after full payment.
class Reminding {
public:
    Importing in;

    explicit Reminding(const std::string& list = usual_list) {
        const auto report = in.import(list);
        REQUIRE(report.invoices.added > 0);
        execute(policy);
    }

    static inline const std::string usual_list =
        "number;customer_code;customer_name;issued;due;amount;customer_email;customer_address;customer_postcode;"
        "customer_city\n"
        "F1;C1;Dupont;2026-09-01;2026-10-01;1000,00;a@example.fr;1 rue;35000;Rennes\n"
        "F2;C1;Dupont;2026-09-10;2026-10-10;200,00;a@example.fr;1 rue;35000;Rennes\n"
        "F3;C2;Martin;2026-09-01;2026-10-01;300,00;;2 rue;35000;Rennes\n"
        "F4;C3;Petit;2026-09-01;2026-10-30;400,00;c@example.fr;;;\n";
    static inline const std::string policy =
        "INSERT INTO policy (id, key, version, name, is_default, contact_gap_days, valid_from)"
        " VALUES (1, 'own', 1, 'Own', 1, 3, 0);"
        "INSERT INTO policy_step (id, policy_id, key, name, position, kind, anchor, days, deadline_days, channels,"
        " needs_approval, mandatory) VALUES"
        " (1, 1, 'reminder_1', 'First', 0, 2, 0, 5, NULL, '2,0', 0, 0),"
        " (2, 1, 'reminder_2', 'Second', 1, 2, 1, 10, 8, '2,0', 0, 0),"
        " (3, 1, 'notice', 'Notice', 2, 4, 2, 1, 8, '1', 1, 1),"
        " (4, 1, 'hand_over', 'Hand-over', 3, 5, 2, 15, NULL, '5', 1, 1),"
        " (5, 1, 'thanks', 'Thanks', 4, 1, 3, 1, NULL, '2', 0, 0)";

    void execute(const std::string& sql) const {
        auto connection = store::open_ledger(in.ledger, store::Access::write);
        store::Transaction transaction(connection);
        connection.execute(sql);
        transaction.commit();
    }
    [[nodiscard]] const std::filesystem::path& ledger() const { return in.ledger; }
    [[nodiscard]] std::shared_ptr<const Receivables> receivables() const {
        return LedgerFile::open(in.ledger).value()->receivables();
    }
    [[nodiscard]] CustomerId customer(const std::string& code) const { return customer_of(in, code); }
    [[nodiscard]] std::uint32_t item(const std::string& number) const {
        return static_cast<std::uint32_t>(item_of(in, number));
    }
    void pay(const std::string& number, const char* on, std::int64_t amount) const {
        EnterPaymentRequest request;
        request.ledger = in.ledger;
        request.customer = CustomerId{in.number("SELECT customer_id FROM invoice WHERE number = '" + number + "'")};
        request.paid = date(on);
        request.amount = amount;
        request.parts = {{DueItemId{item(number)}, amount, 0}};
        REQUIRE(enter_payment(request, FixedClock(date(on))).ok());
    }

    [[nodiscard]] Agenda agenda(const char* on) const { return read_agenda(in.ledger, *receivables(), date(on)); }
    /// "C1 reminder_1 2 120000: F1 F2; …" by customer: code, step, channel, total, items; a "*" marks those not claimed.
    [[nodiscard]] std::string actions(const char* on) const {
        const auto there = receivables();
        return text_of(read_agenda(in.ledger, *there, date(on)), *there);
    }
    [[nodiscard]] std::string text_of(const Agenda& agenda, const Receivables& there) const {
        std::string text;
        for (const auto& action : agenda.plan.actions) {
            text += text.empty() ? "" : "; ";
            text += in.rows("SELECT code FROM customer WHERE id = " +
                                std::to_string(there.customers->at(action.customer).value),
                            1);
            text += " " + agenda.input.policies[action.policy].steps[action.step].key + " " +
                    std::to_string(static_cast<int>(action.channel)) + " " + std::to_string(action.total()) + ":";
            for (const auto& item : agenda.plan.items_of(action))
                text += " " + number_of(item.item_id) + (item.claimed ? "" : "*");
        }
        return text;
    }
    /// "F4 0" by item: number, reason; the customer's code where it is left out as a whole.
    [[nodiscard]] std::string left_out(const char* on) const {
        const auto there = receivables();
        std::string text;
        for (const auto& one : read_agenda(in.ledger, *there, date(on)).plan.left_out) {
            const auto customer = there->customers->at(one.customer).value;
            text += text.empty() ? "" : "; ";
            text += one.item_id == 0 ? in.rows("SELECT code FROM customer WHERE id = " + std::to_string(customer), 1)
                                     : number_of(one.item_id);
            text += " " + std::to_string(static_cast<int>(one.reason));
        }
        return text;
    }
    [[nodiscard]] std::string number_of(std::uint32_t item_id) const {
        return in.rows("SELECT i.number FROM due_item d JOIN invoice i ON i.id = d.invoice_id WHERE d.id = " +
                           std::to_string(item_id),
                       1);
    }
};

} // namespace encours::test
