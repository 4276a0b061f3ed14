// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of worked examples, from a file to the answer: to the last digit.
#include "core/usecase/policies.h"
#include "tests/catch.h"
#include "tests/scenarios/program.h"

using namespace encours::test;
using Catch::Approx;

namespace {

const std::vector<std::string> third_quarter{"--at", "2026-09-30", "--window", "92"};

Approx exactly(double value) { return Approx(value).epsilon(1e-12); }

} // namespace

TEST_CASE("DSO, count-back, best possible DSO, ADD and CEI of a quarter", "[scenario]") {
    const ImportedLedger ledger(data("dso.csv"), {"--covers", "2026-05-01..2026-09-30"});
    REQUIRE(ledger.import().exit_code == 0);
    const auto kpi = ledger.json("kpi", third_quarter);
    CHECK(kpi["at"] == "2026-09-30");
    CHECK(kpi["window_days"] == 92);
    CHECK(kpi["receivables"] == "184000.00");
    CHECK(kpi["not_due"] == "120000.00");
    CHECK(kpi["unallocated"] == "0.00");
    CHECK(kpi["sales"] == "276000.00");
    CHECK(kpi["dso"] == exactly(184.0 / 276 * 92));
    CHECK(kpi["dso_countback"] == exactly(30 + 31 + 28.0 / 120 * 31));
    CHECK(kpi["dso_countback_is_minimum"] == false);
    CHECK(kpi["best_possible_dso"] == exactly(40));
    CHECK(kpi["average_days_delinquent"] == exactly(64.0 / 276 * 92));
    CHECK(kpi["cei_percent"] == exactly(262.0 / 326 * 100));
    CHECK(kpi["recovery_percent"] == exactly(262.0 / 446 * 100));
    CHECK(kpi["covered"] == nlohmann::json({{"from", "2026-05-01"}, {"to", "2026-09-30"}}));
    CHECK(kpi["series"] == nlohmann::json::array());
}

TEST_CASE("the receivables at the opening of the quarter", "[scenario]") {
    const ImportedLedger ledger(data("dso.csv"), {"--covers", "2026-05-01..2026-09-30"});
    CHECK(ledger.json("aging", {"--at", "2026-06-30"})["total"] == "170000.00");
}

TEST_CASE("days beyond terms, early payments at nought and counted, and with what is overdue", "[scenario]") {
    const ImportedLedger ledger(data("dbt.csv"), {"--covers", "2026-06-30..2026-09-30"});
    const auto kpi = ledger.json("kpi", third_quarter);
    CHECK(kpi["dbt"] == exactly(4.50));
    CHECK(kpi["dbt_signed"] == exactly(3.30));
    CHECK(kpi["dbt_with_open"] == exactly(9.60));
}

TEST_CASE("the aged balance at its boundaries", "[scenario]") {
    const ImportedLedger ledger(data("aging.csv"));
    REQUIRE(ledger.import().exit_code == 0);
    const auto aging = ledger.json("aging", {"--at", "2026-09-30"});
    CHECK(aging["at"] == "2026-09-30");
    CHECK(aging["currency"] == "EUR");
    CHECK(aging["not_due"] == "65000.00");
    CHECK(aging["d1_30"] == "30000.00");
    CHECK(aging["d31_60"] == "6000.00");
    CHECK(aging["d61_90"] == "12000.00");
    CHECK(aging["over_90"] == "4000.00");
    CHECK(aging["total"] == "117000.00");
    CHECK(aging["overdue"] == "52000.00");
    CHECK(aging["unallocated"] == "0.00");
    CHECK(aging["doubtful"] == "0.00");
    CHECK(aging["bills"] == "0.00");
    CHECK(aging["other_currencies"] == nlohmann::json::array());
    REQUIRE(aging["customers"].size() == 3);
    const auto& beta = aging["customers"][1];
    CHECK(beta["code"] == "C2");
    CHECK(beta["name"] == "Beta");
    CHECK(beta["d1_30"] == "10000.00");
    CHECK(beta["d31_60"] == "6000.00");
    CHECK(beta["total"] == "16000.00");
}

TEST_CASE("the recovery rate", "[scenario]") {
    const ImportedLedger ledger(data("recovery.csv"), {"--covers", "2026-06-01..2026-09-30"});
    const auto kpi = ledger.json("kpi", third_quarter);
    CHECK(kpi["recovery_percent"] == exactly(152.0 / 190 * 100)); // 152,000 received of 100,000 open and 90,000 sold
}

TEST_CASE("the mean payment time, plain and by amount", "[scenario]") {
    const ImportedLedger ledger(data("delays.csv"), {"--covers", "2026-04-01..2026-06-30"});
    const auto kpi = ledger.json("kpi", {"--at", "2026-06-30", "--window", "90"});
    CHECK(kpi["mean_payment_days"] == exactly((47 + 53 + 63) / 3.0));
    CHECK(kpi["mean_payment_days_weighted"] == exactly(55.60));
}

TEST_CASE("figures of later versions are null, and so are those without events", "[scenario]") {
    const ImportedLedger ledger(data("recovery.csv"), {"--covers", "2026-06-01..2026-09-30"});
    const auto kpi = ledger.json("kpi", third_quarter);
    for (const char* key : {"complaint_percent", "cost_per_euro", "unsubscribe_percent", "lost_customer_percent",
                            "promises_kept_percent", "promises_kept_amount_percent", "carrying_cost"}) {
        INFO(key);
        REQUIRE(kpi.contains(key));
        CHECK(kpi[key].is_null());
    }
}

TEST_CASE("days that no source covers give no figure, and a message names them", "[scenario]") {
    const ImportedLedger ledger(data("dso.csv"), {"--covers", "2026-05-01..2026-09-30"});
    const auto run = run_encours({"kpi", ledger.path(), "--at", "2026-09-30", "--window", "365", "--json"});
    CHECK(run.exit_code == 0);
    const auto kpi = run.json();
    for (const char* key : {"sales", "dso", "best_possible_dso", "cei_percent", "recovery_percent"}) {
        INFO(key);
        CHECK(kpi[key].is_null());
    }
    CHECK(kpi["receivables"] == "184000.00");
    CHECK_THAT(run.error, contains_text("1 October 2025"));
    CHECK_THAT(run.error, contains_text("1 May 2026"));
}

TEST_CASE("the month ends before the date", "[scenario]") {
    const ImportedLedger ledger(data("dso.csv"), {"--covers", "2026-05-01..2026-09-30"});
    const auto kpi = ledger.json("kpi", {"--at", "2026-09-30", "--window", "30", "--months", "3"});
    REQUIRE(kpi["series"].size() == 3);
    CHECK(kpi["series"][0]["at"] == "2026-07-31");
    CHECK(kpi["series"][1]["at"] == "2026-08-31");
    CHECK(kpi["series"][2]["at"] == "2026-09-30");
    CHECK(kpi["series"][2]["dso"] == kpi["dso"]);
    CHECK(kpi["series"][1]["receivables"] == "186000.00"); // 92,000 + 28,000 + 36,000 + 30,000
}

TEST_CASE("the detail of each figure adds up to it, line by line", "[scenario]") {
    const ImportedLedger ledger(data("dso.csv"), {"--covers", "2026-05-01..2026-09-30"});
    const auto kpi = ledger.json("kpi", {"--at", "2026-09-30", "--window", "92", "--detail"});
    const auto number = [](const nlohmann::json& part) {
        return part.is_string() ? std::stod(part.get<std::string>()) : part.get<double>();
    };
    REQUIRE(kpi["detail"].size() == 13);
    for (const auto& [key, figure] : kpi["detail"].items()) {
        INFO(key);
        REQUIRE(kpi.contains(key));
        CHECK(kpi[key].is_null() == !figure["missing"].is_null());
        double numerator = 0;
        double denominator = 0;
        for (const auto& item : figure["items"]) {
            numerator += number(item["numerator"]);
            denominator += number(item["denominator"]);
        }
        CHECK(numerator == Approx(number(figure["numerator"])).margin(0.001));
        CHECK(denominator == Approx(number(figure["denominator"])).margin(0.001));
        if (!kpi[key].is_null())
            CHECK(kpi[key] == exactly(number(figure["numerator"]) / number(figure["denominator"]) *
                                      figure["factor"].get<double>()));
    }
    const auto& dso = kpi["detail"]["dso"];
    CHECK(dso["numerator"] == "184000.00");
    CHECK(dso["denominator"] == "276000.00");
    CHECK(dso["factor"] == 92);
    CHECK(dso["items"][0]["role"] == "open_item");
    CHECK(dso["items"][0]["customer"] == "C2");
    CHECK(dso["items"].back()["role"] == "sale");
    CHECK(dso["items"].back()["days"].is_null());
    CHECK(kpi["detail"]["dso_countback"]["items"][0]["role"] == "month");
    CHECK(kpi["detail"]["dso_countback"]["items"][0]["customer"].is_null());
    CHECK_FALSE(ledger.json("kpi", {"--at", "2026-09-30"}).contains("detail"));
}

TEST_CASE("the detail says what is left out and why, in JSON and to people", "[scenario]") {
    const TemporaryFolder folder;
    write(folder / "list.csv", "customer_code;customer_name;number;issued;due;amount;open_amount;settled;currency\n"
                               "C1;Alpha;F1;2026-01-10;2026-02-10;100,00;;2026-02-20;EUR\n"
                               "C1;Alpha;F2;2026-01-10;2026-02-10;100,00;40,00;;EUR\n"
                               "C1;Alpha;F3;2026-01-10;2026-02-10;50,00;;;USD\n");
    const ImportedLedger ledger((folder / "list.csv").string(), {"--covers", "2026-01-01..2026-03-31"});
    const std::vector<std::string> quarter{"--at", "2026-03-31", "--window", "90", "--detail"};
    const auto kpi = ledger.json("kpi", quarter);
    const auto& dbt = kpi["detail"]["dbt"];
    REQUIRE(dbt["items"].size() == 1);
    CHECK(dbt["items"][0] == nlohmann::json({{"role", "payment"},
                                             {"customer", "C1"},
                                             {"number", "F1"},
                                             {"day", "2026-02-20"},
                                             {"amount", "100.00"},
                                             {"days", 10},
                                             {"numerator", "1000.00"},
                                             {"denominator", "100.00"}}));
    REQUIRE(dbt["left_out"].size() == 1);
    CHECK(dbt["left_out"][0] == nlohmann::json({{"customer", "C1"},
                                                {"number", "F2"},
                                                {"day", "2026-03-31"},
                                                {"amount", "60.00"},
                                                {"currency", "EUR"},
                                                {"reason", "unknown_day"}}));
    CHECK(kpi["detail"]["dso"]["left_out"][0]["reason"] == "other_currency");
    CHECK(kpi["detail"]["mean_payment_days"]["numerator"] == 41);
    CHECK(kpi["detail"]["mean_payment_days"]["denominator"] == 1);

    std::vector<std::string> arguments{"kpi", ledger.path(), "--lang", "fr"};
    arguments.insert(arguments.end(), quarter.begin(), quarter.end());
    const auto text = run_encours(arguments).out;
    CHECK_THAT(text, contains_text("1\u00A0000,00 ÷ 100,00 = 10,0\u00A0j"));
    CHECK_THAT(text, contains_text("Date inconnue"));
    CHECK_THAT(text, contains_text("Ne compte pas"));
}

TEST_CASE("complete lists alone are looked at on their day, and the reason of missing figures is told", "[scenario]") {
    const TemporaryFolder folder;
    write(folder / "open.csv", "customer_code;number;issued;due;amount;open_amount\n"
                               "C1;F1;2026-01-10;2026-02-10;100,00;40,00\n");
    const ImportedLedger ledger((folder / "open.csv").string(),
                                {"--complete-list", "--covers", "2026-04-30..2026-04-30"});
    const auto run = run_encours({"kpi", ledger.path(), "--json"});
    CHECK(run.json()["at"] == "2026-04-30");
    CHECK(run.json()["receivables"] == "40.00");
    CHECK(run.json()["covered"].is_null());
    CHECK_THAT(run.error, contains_text("--complete-list"));
}

TEST_CASE("the figures of each customer, and of one", "[scenario]") {
    const ImportedLedger ledger(data("dso.csv"), {"--covers", "2026-05-01..2026-09-30"});
    const auto all = ledger.json("kpi", {"--at", "2026-09-30", "--window", "92", "--by", "customer"});
    REQUIRE(all["customers"].size() == 3);
    CHECK(all["customers"][0]["code"] == "C1");
    CHECK(all["customers"][0]["receivables"] == "30000.00");
    CHECK(all["receivables"] == "184000.00");
    const auto one = ledger.json("kpi", {"--at", "2026-09-30", "--window", "92", "--customer", "C1"});
    CHECK(one["receivables"] == "30000.00");
    CHECK(one["dso"] == all["customers"][0]["dso"]);
}

TEST_CASE("the figures of each segment", "[scenario]") {
    const ImportedLedger ledger(data("dso.csv"), {"--covers", "2026-05-01..2026-09-30"});
    const std::vector<std::string> asked{"--at", "2026-09-30", "--window", "92", "--by", "segment"};
    const auto none = ledger.json("kpi", asked);
    REQUIRE(none["segments"].size() == 1); // no policy yet, so no segment: all in none
    CHECK(none["segments"][0]["customers"] == 3);
    CHECK(none["segments"][0]["dso"] == none["dso"]);

    REQUIRE(encours::ensure_policies(ledger.path(), "Jeanne", encours::SystemClock()));
    const auto kpi = ledger.json("kpi", asked);
    CHECK(kpi["receivables"] == "184000.00");
    std::int64_t customers = 0;
    double receivables = 0;
    for (const auto& segment : kpi["segments"]) {
        customers += segment["customers"].get<std::int64_t>();
        receivables += std::stod(segment["receivables"].get<std::string>());
    }
    CHECK(kpi["segments"][0]["key"] == "public_bodies");
    CHECK(customers == 3);
    CHECK(receivables == exactly(184000));
    CHECK(ledger.json("kpi", {"--at", "2026-09-30"}).count("segments") == 0);

    // Segments are today's, as terms and kinds are: on no day asked for do new customers cease to be new.
    const auto later = ledger.json("kpi", {"--at", "2028-06-30", "--by", "segment"});
    for (std::size_t i = 0; i < kpi["segments"].size(); ++i)
        CHECK(later["segments"][i]["customers"] == kpi["segments"][i]["customers"]);
}
