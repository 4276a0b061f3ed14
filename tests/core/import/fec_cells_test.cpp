// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/fec_accounts.h"
#include "core/import/fec_cells.h"
#include "core/import/fec_file_name.h"
#include "core/money/money.h"
#include "tests/catch.h"

using namespace encours;

namespace {

std::int64_t amount(std::string_view cell) { return fec_amount(cell).value_or(-999); }

AmountError amount_error(std::string_view cell) { return fec_amount(cell).error(); }

std::string day(std::string_view cell) {
    const auto read = fec_date(cell);
    return !read ? "bad" : read.value() ? to_iso(*read.value()) : "";
}

} // namespace

TEST_CASE("amounts of a FEC, as the law and as packages write them", "[fec]") {
    CHECK(amount("0,00") == 0);
    CHECK(amount("1234,56") == 123456);
    CHECK(amount("1234.56") == 123456);
    CHECK(amount("12,5") == 1250);
    CHECK(amount("12") == 1200);
    CHECK(amount("12,") == 1200);
    CHECK(amount("-100,00") == -10000);
    CHECK(amount("100,00-") == -10000);
    CHECK(amount("+100,00") == 10000);
    CHECK(amount("0000000074,70") == 7470);
    CHECK(amount(" 000000000074,70") == 7470);
    CHECK(amount("      74,70  ") == 7470);
    CHECK(amount("1 234,56") == 123456);
    CHECK(amount("1\xC2\xA0"
                 "234,56") == 123456); // no-break space in UTF-8, …
    CHECK(amount("1\xE2\x80\xAF"
                 "234,56") == 123456);
    CHECK(amount("1\xA0"
                 "234,56") == 123456); // … in ISO 8859-15, …
    CHECK(amount("1\xFF"
                 "234,56") == 123456); // … in CP850
    CHECK(amount("1.234,56") == 123456);
    CHECK(amount("1,234.56") == 123456);
    CHECK(amount("1.234.567") == 123456700);
    CHECK(amount("100,0000") == 10000);
    CHECK(amount("") == 0);
    CHECK(amount("   ") == 0);
    CHECK(fec_amount("1000", 0).value() == 1000);
    CHECK(fec_amount("1000,00", 0).value() == 1000);
}

TEST_CASE("what is no amount of a FEC is refused, not read in part", "[fec]") {
    CHECK(amount_error("12,345") == AmountError::too_many_decimals);
    CHECK(amount_error("12,34 D") == AmountError::not_a_number);
    CHECK(amount_error("abc") == AmountError::not_a_number);
    CHECK(amount_error("12,34,5") == AmountError::not_a_number);
    CHECK(amount_error("99999999999999") == AmountError::too_large);
    CHECK(amount_error("9999999999999999999999") == AmountError::too_large);
    CHECK(amount("10000000000,00") == largest_amount);
    CHECK(amount_error("10000000000,01") == AmountError::too_large);
}

TEST_CASE("days of a FEC, and what the administration's tester lets pass", "[fec]") {
    CHECK(day("20260219") == "2026-02-19");
    CHECK(day(" 20260219 ") == "2026-02-19");
    CHECK(day("2026-02-19") == "2026-02-19");
    CHECK(day("2026/02/19") == "2026-02-19");
    CHECK(day("2026.02.19") == "2026-02-19");
    CHECK(day("19022026") == "2026-02-19"); // JJMMAAAA
    CHECK(day("20122026") == "2026-12-20");
    CHECK(day("19/02/2026") == "2026-02-19");
    CHECK(day("20250219 10:25:37") == "2025-02-19");
    CHECK(day("2025-02-19 10:25:37") == "2025-02-19");
    CHECK(day("0").empty());
    CHECK(day("00000000").empty());
    CHECK(day("").empty());
    CHECK(day("  ").empty());
    CHECK(day("20260230") == "bad");
    CHECK(fec_date("20260230").error() == DateError::no_such_day);
    CHECK(fec_date("hier").error() == DateError::not_a_date);
}

TEST_CASE("Sens says debit or credit", "[fec]") {
    CHECK(fec_direction("D") == 1);
    CHECK(fec_direction(" d ") == 1);
    CHECK(fec_direction("+1") == 1);
    CHECK(fec_direction("1") == 1);
    CHECK(fec_direction("Débit") == 1);
    CHECK(fec_direction("C") == -1);
    CHECK(fec_direction("-1") == -1);
    CHECK(fec_direction("CREDIT") == -1);
    CHECK(fec_direction("") == 0);
    CHECK(fec_direction("X") == 0);
    CHECK(fec_direction("CB") == 0);
}

TEST_CASE("accounts by their first digits", "[fec]") {
    CHECK(account_kind("411") == AccountKind::customer);
    CHECK(account_kind("411DUPONT") == AccountKind::customer);
    CHECK(account_kind("4117000000") == AccountKind::customer);
    CHECK(account_kind("413") == AccountKind::bill);
    CHECK(account_kind("416100") == AccountKind::doubtful);
    CHECK(account_kind("4181") == AccountKind::accrued);
    CHECK(account_kind("4191") == AccountKind::advance);
    CHECK(account_kind("4198") == AccountKind::accrued_credit);
    CHECK(account_kind("491000") == AccountKind::depreciation);
    CHECK(account_kind("706000") == AccountKind::sales);
    CHECK(account_kind("709700") == AccountKind::sales);
    CHECK(account_kind("44571") == AccountKind::vat);
    CHECK(account_kind("44566") == AccountKind::other);
    CHECK(account_kind("512000") == AccountKind::money);
    CHECK(account_kind("5115") == AccountKind::set_off);
    CHECK(account_kind("6714") == AccountKind::loss);
    CHECK(account_kind("671") == AccountKind::other);
    CHECK(account_kind("401000") == AccountKind::set_off);
    CHECK(account_kind("409100") == AccountKind::set_off);
    CHECK(account_kind("41") == AccountKind::unreadable);
    CHECK(account_kind("CDUPONT") == AccountKind::unreadable);
    CHECK(account_kind("") == AccountKind::unreadable);
}

TEST_CASE("a customer by the account alone", "[fec]") {
    CHECK(customer_of_account("411DUPONT", "Dupont") == "DUPONT");
    CHECK(customer_of_account("41100012", "Dupont") == "00012");
    CHECK(customer_of_account("41600012", "Dupont") == "00012");
    CHECK(customer_of_account("4191DUPONT", "Dupont") == "DUPONT");
    CHECK(customer_of_account("411", "Clients").empty());
    CHECK(customer_of_account("41100000", "Clients").empty());
    CHECK(customer_of_account("41910000", "Avances").empty());
    CHECK(customer_of_account("411100", "Clients - ventes").empty());
    CHECK(customer_of_account("411100", "Dupont") == "100");
    CHECK(customer_of_account("411700", "Retenues de garantie").empty());
}

TEST_CASE("a file's name says whose books it holds, and until when", "[fec]") {
    auto name = read_fec_file_name("123456789FEC20261231.txt");
    CHECK(name.siren == "123456789");
    CHECK(name.closing == from_iso("2026-12-31"));
    name = read_fec_file_name("export_123456789fec20261231_1.TXT");
    CHECK(name.siren == "123456789");
    CHECK(read_fec_file_name("123456789FEC20261331.txt").siren == "123456789");
    CHECK_FALSE(read_fec_file_name("123456789FEC20261331.txt").closing);
    CHECK(read_fec_file_name("fec.txt").siren.empty());
    CHECK(read_fec_file_name("12345678FEC20261231").siren.empty());
    CHECK(read_fec_file_name("").siren.empty());
}
