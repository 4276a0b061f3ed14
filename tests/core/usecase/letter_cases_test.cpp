// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/letter_cases.h"

#include "core/letters/instalments.h"
#include "core/usecase/answers.h"
#include "core/usecase/late_interest.h"
#include "core/usecase/letter_desk.h"
#include "core/usecase/record_dispute.h"
#include "tests/core/usecase/letter_writing.h"

using namespace encours;
using namespace encours::test;

namespace {

LetterCase case_of(const LetterWriting& here, const std::string& code, const char* on) {
    auto cases = read_letter_cases(here.ledger(), *here.receivables(), {here.message_of(code)}, date(on));
    REQUIRE(cases.size() == 1);
    return std::move(cases.front().letter);
}

void add_contact(const LetterWriting& here, const std::string& code, const std::string& values) {
    here.execute("INSERT INTO contact (uuid, customer_id, name, role, address, postcode, city, language, email, mobile,"
                 " is_default) SELECT lower(hex(randomblob(16))), id, " +
                 values + " FROM customer WHERE code = '" + code + "'");
}

/// From 12 October on, looked after by Jeanne; the whole of it, or a part.
void contest(const LetterWriting& here, const char* number, std::optional<std::int64_t> part = {}) {
    OpenDisputeRequest dispute;
    dispute.ledger = here.ledger();
    dispute.item = DueItemId{here.item(number)};
    dispute.from = date("2026-10-12");
    dispute.part = part;
    dispute.cause = "quantity";
    dispute.owner = "Jeanne";
    dispute.actor = "claire";
    REQUIRE(open_dispute(dispute, FixedClock(date("2026-10-12"))).ok());
}

/// On 14 October, set against nothing.
void receive_cash(const LetterWriting& here, std::int64_t amount) {
    EnterPaymentRequest cash;
    cash.ledger = here.ledger();
    cash.customer = here.customer("C1");
    cash.paid = date("2026-10-14");
    cash.amount = amount;
    REQUIRE(enter_payment(cash, FixedClock(date("2026-10-14"))).ok());
}

} // namespace

TEST_CASE("a reminder's case holds who, what, how much and the reference", "[cases]") {
    const LetterWriting here;
    (void)here.freeze("2026-10-16");
    const auto letter = case_of(here, "C1", "2026-10-16");
    CHECK(letter.document == "reminder_neutral"); // the step names none: by its tone
    CHECK(letter.kind == StepKind::reminder);
    CHECK(letter.channel == Channel::email);
    CHECK(letter.on == date("2026-10-16"));
    CHECK(letter.deadline == no_day);
    CHECK(letter.customer_code == "C1");
    CHECK(letter.debtor.name == "Dupont");
    CHECK(letter.email == "a@example.fr");
    CHECK(letter.language == "fr");
    CHECK(letter.currency == *Currency::from_code("EUR"));
    REQUIRE(letter.items.size() == 2);
    CHECK(letter.items[0].number == "F1");
    CHECK(letter.items[0].days_late == 15);
    CHECK(letter.items[0].amount == 100'000);
    CHECK(letter.items[0].open == 100'000);
    CHECK(letter.items[0].rate.has_value());
    CHECK(letter.information.empty());
    CHECK(letter.principal == 120'000);
    CHECK_FALSE(letter.claims_interest);
    CHECK(letter.asked() == 120'000);
    CHECK(letter.reference == "C1");
    CHECK(case_of(here, "C2", "2026-10-16").reference == "C2-F3");
    CHECK(letter.contacts.empty());
    CHECK_FALSE(letter.promise);
    CHECK_FALSE(letter.dispute);
    // What the law grants is the same as the customer's statement says.
    const auto statement = customer_statement(here.ledger(), letter.customer, letter.on);
    CHECK(letter.interest == statement->totals.front().interest.left());
    CHECK(letter.costs == 8'000);
    CHECK(letter.daily == *statement->totals.front().daily);
    CHECK(letter.interest_known);
}

TEST_CASE("a formal notice claims interest and indemnity, and tells what was written before", "[cases]") {
    const LetterWriting here;
    here.do_day("2026-10-06"); // reminder 1 about F1 and F3
    here.do_day("2026-10-16"); // reminder 2, eight days granted: until Monday the 26th
    (void)here.freeze("2026-10-27");
    const auto letter = case_of(here, "C2", "2026-10-27");
    CHECK(letter.document == "formal_notice");
    CHECK(letter.channel == Channel::registered_letter);
    CHECK(letter.claims_interest);
    CHECK(letter.asked() == letter.principal + letter.interest + letter.costs);
    CHECK(letter.interest > 0);
    CHECK(letter.deadline == date("2026-11-04")); // as posting on that day grants
    REQUIRE(letter.contacts.size() == 2);
    CHECK(letter.contacts[0].on == date("2026-10-06"));
    CHECK(letter.contacts[1].on == date("2026-10-16"));
    CHECK(letter.address == "2 rue");
    CHECK(letter.city == "Rennes");
    CHECK(letter.enclosures.empty());
    here.execute(
        "INSERT INTO setting (key, value) VALUES ('letters.notice_enclosures', 'Copie des factures' || char(10)"
        " || char(10) || 'Décompte des intérêts')");
    CHECK(case_of(here, "C2", "2026-10-27").enclosures ==
          std::vector<std::string>{"Copie des factures", "Décompte des intérêts"});
}

TEST_CASE("a letter goes to the default contact, and to nobody who said no", "[cases]") {
    const LetterWriting here;
    (void)here.freeze("2026-10-16");
    add_contact(here, "C1", "'Anne Roux', 'comptable', '', '', '', 'en', 'anne@example.fr', '', 1");
    add_contact(here, "C1", "'Luc Petit', '', '', '', '', '', 'luc@example.fr', '', 0");
    auto letter = case_of(here, "C1", "2026-10-16");
    CHECK(letter.contact == "Anne Roux");
    CHECK(letter.contact_role == "comptable");
    CHECK(letter.addressee.value == here.in.number("SELECT id FROM contact WHERE name = 'Anne Roux'"));
    CHECK(letter.email == "anne@example.fr");
    CHECK(letter.language == "en");
    here.execute("INSERT INTO consent (contact_id, channel, granted, on_day) SELECT id, 2, 0, 20000 FROM contact"
                 " WHERE name = 'Anne Roux'");
    letter = case_of(here, "C1", "2026-10-16");
    CHECK(letter.email == "luc@example.fr"); // she speaks for the customer's own address too
    CHECK(letter.contact == "Luc Petit");
    here.execute("INSERT INTO consent (contact_id, channel, granted, on_day) SELECT id, 2, 1, 20001 FROM contact"
                 " WHERE name = 'Anne Roux'");
    CHECK(case_of(here, "C1", "2026-10-16").email == "anne@example.fr"); // the last word counts
    here.execute("UPDATE contact SET left_on = 20000 WHERE name = 'Anne Roux'");
    CHECK(case_of(here, "C1", "2026-10-16").email == "a@example.fr");
}

TEST_CASE("a letter to a contact bears its address, one to the customer names the contact", "[cases]") {
    const LetterWriting here;
    (void)here.freeze("2026-10-16");
    add_contact(here, "C2", "'Anne Roux', '', '', '', '', '', '', '', 1");
    auto letter = case_of(here, "C2", "2026-10-16");
    CHECK(letter.contact == "Anne Roux");
    CHECK(letter.address == "2 rue");
    here.execute("UPDATE contact SET address = '9 quai', postcode = '44000', city = 'Nantes'");
    letter = case_of(here, "C2", "2026-10-16");
    CHECK(letter.address == "9 quai");
    CHECK(letter.city == "Nantes");
    CHECK(letter.country == "FR");
}

TEST_CASE("credit notes and cash are deducted one by one, and contested parts are not claimed", "[cases]") {
    const LetterWriting here(LetterWriting::usual_list +
                             "A1;C1;Dupont;2026-10-02;2026-10-02;-50,00;a@example.fr;1 rue;35000;Rennes\n");
    contest(here, "F1", 30'000);
    receive_cash(here, 2'000);
    (void)here.freeze("2026-10-16");
    const auto letter = case_of(here, "C1", "2026-10-16");
    CHECK(letter.items[0].contested == 30'000);
    CHECK(letter.principal == 90'000);
    REQUIRE(letter.credits.size() == 2);
    CHECK(letter.credits[0].number == "A1");
    CHECK(letter.credits[0].on == date("2026-10-02"));
    CHECK(letter.credits[0].amount == 5'000);
    CHECK(letter.credits[1].number.empty());
    CHECK(letter.credits[1].on == date("2026-10-14"));
    CHECK(letter.credits[1].amount == 2'000);
    CHECK(letter.credit == 7'000);
    CHECK(letter.asked() == 83'000);
    REQUIRE(letter.dispute);
    CHECK(letter.dispute->numbers == std::vector<std::string>{"F1"});
    CHECK(letter.dispute->contested == 30'000);
    CHECK(letter.dispute->owner == "Jeanne");
    CHECK(letter.dispute->opened_on == date("2026-10-12"));
    CHECK(here.in.number("SELECT total_minor FROM message WHERE id = 1") == 83'000); // what the plan said, too
}

TEST_CASE("thanks say what came and when", "[cases]") {
    const LetterWriting here;
    here.pay("F4", "2026-10-20", 40'000);
    (void)here.freeze("2026-10-21");
    const auto letter = case_of(here, "C3", "2026-10-21");
    CHECK(letter.document == "thanks");
    REQUIRE(letter.payment);
    CHECK(letter.payment->amount == 40'000);
    CHECK(letter.payment->on == date("2026-10-20"));
    CHECK(letter.payment->numbers == std::vector<std::string>{"F4"});
    CHECK(letter.payment->on_time);
    CHECK(letter.items.empty());
    CHECK(letter.asked() == 0);
}

TEST_CASE("the last promise is recalled until it is kept", "[cases]") {
    const LetterWriting here;
    AnswerRequest answer;
    answer.ledger = here.ledger();
    answer.customer = here.customer("C1");
    answer.outcome = AnswerOutcome::will_pay;
    answer.on = date("2026-10-06");
    answer.until = date("2026-10-09");
    answer.amount = 100'000;
    answer.actor = "claire";
    REQUIRE(record_answer(answer, FixedClock(date("2026-10-06"))).ok());
    (void)here.freeze("2026-10-16");
    auto letter = case_of(here, "C1", "2026-10-16");
    REQUIRE(letter.promise);
    CHECK(letter.promise->amount == 100'000);
    CHECK(letter.promise->by == date("2026-10-09"));
    CHECK(letter.promise->made_on == date("2026-10-06"));
    CHECK(letter.promise->broken);
    here.pay("F1", "2026-10-08", 100'000);
    letter = case_of(here, "C1", "2026-10-16");
    CHECK_FALSE(letter.promise);
}

TEST_CASE("a promise from before an invoice existed says nothing of it", "[cases]") {
    const LetterWriting here;
    (void)here.freeze("2026-10-16");
    const auto issued = case_of(here, "C1", "2026-10-16").items.front().issued;
    AnswerRequest answer;
    answer.ledger = here.ledger();
    answer.customer = here.customer("C1");
    answer.outcome = AnswerOutcome::will_pay;
    answer.on = issued - 10;
    answer.until = issued - 5;
    answer.amount = 100'000;
    answer.actor = "claire";
    REQUIRE(record_answer(answer, FixedClock(issued - 10)).ok());
    CHECK_FALSE(case_of(here, "C1", "2026-10-16").promise);
}

TEST_CASE("the cases of a day are those of the run that is frozen on it, as specimens", "[cases]") {
    const LetterWriting here;
    const auto file = std::move(LedgerFile::open(here.ledger()).value());
    std::vector<PlannedCase> planned;
    letter_cases_of_day(*file, date("2026-10-16"), [&](const PlannedCase& one, std::size_t total) {
        CHECK(total == 2);
        planned.push_back(one);
        return true;
    });
    (void)here.freeze("2026-10-16");
    REQUIRE(planned.size() == 2);
    for (const auto& one : planned) {
        CHECK(one.letter.specimen);
        CHECK(one.step_key == "reminder_1");
        const auto frozen = case_of(here, one.letter.customer_code, "2026-10-16");
        CHECK(frozen.principal == one.letter.principal);
        CHECK(frozen.interest == one.letter.interest);
        CHECK(frozen.document == one.letter.document);
        CHECK(frozen.email == one.letter.email);
        CHECK(frozen.items.size() == one.letter.items.size());
    }
    CHECK(here.in.number("SELECT count(*) FROM document") == 0);
}

TEST_CASE("documents that no step asks for are about all that is open", "[cases]") {
    const LetterWriting here;
    OwnDocumentRequest request;
    request.customer = here.customer("C1");
    request.on = date("2026-10-16");
    const auto made = [&] { return own_document_case(here.ledger(), *here.receivables(), request); };
    const auto statement = made();
    REQUIRE(statement);
    CHECK(statement->document == "account_statement");
    CHECK_FALSE(statement->kind);
    CHECK(statement->items.size() == 2);
    CHECK(statement->asked() == 120'000);

    request.document = OwnDocument::receipt;
    CHECK_FALSE(made());
    here.pay("F2", "2026-10-15", 20'000);
    const auto receipt = made();
    REQUIRE(receipt);
    CHECK(receipt->payment->amount == 20'000);
    CHECK(receipt->payment->numbers == std::vector<std::string>{"F2"});
    CHECK_FALSE(receipt->payment->on_time);
    CHECK(receipt->items.empty()); // F1 is none of its business
    CHECK(receipt->principal == 0);
    here.pay("F1", "2026-10-16", 30'000);
    CHECK(made()->payment->numbers == std::vector<std::string>{"F1"});
    CHECK(made()->principal == 70'000); // what is left of it

    request.document = OwnDocument::dispute_received;
    CHECK_FALSE(made());
    request.document = OwnDocument::payment_plan;
    request.plan = monthly_instalments({100'000, 0, {}, date("2026-11-30"), 3, {}}).value();
    const auto plan = made();
    REQUIRE(plan);
    CHECK(plan->plan->instalments.size() == 3);
    CHECK(plan->claims_interest);
    request.items = {here.item("F2")};
    CHECK(made()->items.empty());
    request.customer = CustomerId{99};
    CHECK_FALSE(made());
}

TEST_CASE("a receipt of cash that is set against nothing says so, and one in another currency is none", "[cases]") {
    const LetterWriting here;
    receive_cash(here, 2'000);
    OwnDocumentRequest request;
    request.customer = here.customer("C1");
    request.on = date("2026-10-16");
    request.document = OwnDocument::receipt;
    const auto receipt = own_document_case(here.ledger(), *here.receivables(), request);
    REQUIRE(receipt);
    CHECK(receipt->payment->amount == 2'000);
    CHECK(receipt->payment->numbers.empty());
    CHECK(receipt->items.empty());
    CHECK(receipt->credit == 0);
    here.execute("UPDATE payment SET currency = 'USD'");
    CHECK_FALSE(own_document_case(here.ledger(), *here.receivables(), request));
}

TEST_CASE("a statement of account shows all credits and what is contested", "[cases]") {
    const LetterWriting here(LetterWriting::usual_list +
                             "A1;C1;Dupont;2026-10-02;2026-10-02;-2000,00;a@example.fr;1 rue;35000;Rennes\n");
    contest(here, "F1");
    OwnDocumentRequest request;
    request.customer = here.customer("C1");
    request.on = date("2026-10-16");
    const auto statement = own_document_case(here.ledger(), *here.receivables(), request);
    REQUIRE(statement);
    CHECK(statement->items.size() == 2);
    CHECK(statement->principal == 120'000);
    CHECK(statement->credit == 200'000);
    CHECK(statement->asked() == -80'000);
    REQUIRE(statement->dispute);
    CHECK(statement->dispute->contested == 100'000);
    CHECK(statement->interest == 0); // it tells the account, it claims nothing

    // What both sign is about what nobody contests.
    request.document = OwnDocument::debt_acknowledgement;
    const auto debt = own_document_case(here.ledger(), *here.receivables(), request);
    REQUIRE(debt);
    REQUIRE(debt->items.size() == 1);
    CHECK(debt->items.front().number == "F2");
}

TEST_CASE("a contested part bears no interest, and what is contested as a whole no indemnity either", "[cases]") {
    const LetterWriting here;
    (void)here.freeze("2026-10-16");
    const auto before = case_of(here, "C1", "2026-10-16");
    REQUIRE(before.items.front().interest > 0);
    contest(here, "F1", 50'000);
    const auto part = case_of(here, "C1", "2026-10-16");
    CHECK(part.items.front().interest == (before.items.front().interest + 1) / 2); // half of it, half up
    CHECK(part.items.front().costs == 4'000);
    CHECK(part.daily < before.daily);
    here.execute("UPDATE dispute SET part_minor = NULL");
    const auto whole = case_of(here, "C1", "2026-10-16");
    CHECK(whole.items.front().interest == 0);
    CHECK(whole.items.front().costs == 0);
    CHECK(whole.items.back().costs == 4'000);
    CHECK(whole.principal == 20'000);
}

TEST_CASE("a rate that changed since the due day is not named as the rate", "[cases]") {
    const LetterWriting here;
    (void)here.freeze("2026-10-16");
    CHECK(case_of(here, "C1", "2026-10-16").items.front().rate.has_value());
    CHECK_FALSE(case_of(here, "C1", "2027-02-16").items.front().rate.has_value());
}

TEST_CASE("a persona's tone chooses where the step names no text, and announces no formal notice", "[cases]") {
    const LetterWriting here;
    (void)here.freeze("2026-10-16");
    here.execute("INSERT INTO persona (name, tone) VALUES ('Any', 3)");
    here.execute("INSERT INTO segment (name, position, rule, persona_id) SELECT 'All', -1, '{\"match\": \"all\","
                 " \"conditions\": [{\"field\": \"kind\", \"operator\": \"is\", \"value\": 0}], \"groups\": []}', id"
                 " FROM persona WHERE name = 'Any'");
    const auto letter = case_of(here, "C1", "2026-10-16");
    CHECK(letter.document == "reminder_firm");
    CHECK(letter.tone == Tone::firm);
    here.execute("UPDATE policy_step SET template_key = 'reminder_friendly'"); // what the policy names rises by itself
    CHECK(case_of(here, "C1", "2026-10-16").document == "reminder_friendly");
    here.execute("UPDATE policy_step SET template_key = ''");
    here.execute("UPDATE policy_step SET tone = 3"); // the policy's last reminder stays what it is
    here.execute("UPDATE persona SET tone = 0");
    CHECK(case_of(here, "C1", "2026-10-16").document == "last_reminder");
}

TEST_CASE("statements of account of many customers are those of each by itself", "[cases]") {
    const LetterWriting here;
    const Date on = date("2026-10-16");
    std::vector<CustomerId> customers{here.customer("C1"), CustomerId{99}};
    OwnDocumentRequest request;
    request.customer = customers.front();
    request.on = on;
    const auto alone = own_document_case(here.ledger(), *here.receivables(), request);
    REQUIRE(alone);
    std::vector<std::pair<std::int64_t, std::size_t>> seen;
    const auto visit = [&](const LetterCase& letter, std::size_t looked_at) {
        CHECK(letter.document == "account_statement");
        CHECK(letter.items.size() == alone->items.size());
        seen.emplace_back(letter.asked(), looked_at);
        return true;
    };
    account_statement_cases(here.ledger(), *here.receivables(), customers, on, visit);
    CHECK(seen == std::vector<std::pair<std::int64_t, std::size_t>>{{alone->asked(), 1}});

    customers.assign(120, here.customer("C1")); // more than are read at once; it stops when it is told to
    std::size_t count = 0;
    account_statement_cases(here.ledger(), *here.receivables(), customers, on,
                            [&](const LetterCase&, std::size_t looked_at) {
                                ++count;
                                return looked_at < 60;
                            });
    CHECK(count == 60);
}

TEST_CASE("a payment reference is short and plain", "[cases]") {
    LetterItem one;
    one.invoice = InvoiceId{1};
    one.number = "F-2026/041";
    CHECK(payment_reference("C 12", {one}) == "C12-F2026041");
    CHECK(payment_reference("C12", {one, one}) == "C12-F2026041"); // two due items of one invoice
    auto other = one;
    other.invoice = InvoiceId{2};
    CHECK(payment_reference("C12", {one, other}) == "C12");
    CHECK(payment_reference("C12", {}) == "C12");
    one.number = std::string(34, '7');
    CHECK(payment_reference("C12", {one}) == std::string(34, '7'));
    one.number = std::string(40, '7');
    CHECK(payment_reference("C12", {one}) == "C12");
    CHECK(payment_reference(std::string(50, 'C'), {}).size() == 35);
}
