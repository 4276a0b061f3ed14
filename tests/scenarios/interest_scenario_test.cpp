// SPDX-License-Identifier: GPL-3.0-or-later
// What the law grants, from imported files and recorded events to the statement of an invoice.
#include "tests/catch.h"
#include "tests/scenarios/program.h"

#include <filesystem>
#include <fstream>

using namespace encours::test;

namespace {

/// A ledger of invoices; each test says its own rows.
struct Claims {
    TemporaryFolder folder;
    std::string ledger = (folder / "claims.encours").string();

    explicit Claims(const std::string& rows) {
        import("number;issued;due;amount;customer_code;customer_name;customer_kind;customer_penalty_rate\n" + rows);
    }
    void import(const std::string& text, std::vector<std::string> options = {"--covers", "2024-01-01..2026-11-25"}) {
        const auto source = folder / "source.csv";
        write(source, text);
        std::vector<std::string> words{"import", ledger, source.string(), "--json"};
        words.insert(words.end(), options.begin(), options.end());
        const auto run = run_encours(words);
        INFO(run.error << run.out);
        REQUIRE(run.exit_code == 0);
    }
    [[nodiscard]] Run record(const std::string& lines) const {
        const auto source = folder / "events.jsonl";
        write(source, lines);
        return run_encours({"record", ledger, source.string(), "--json"});
    }
    [[nodiscard]] nlohmann::json interest(const std::string& number, const std::string& at,
                                          std::vector<std::string> options = {}) const {
        std::vector<std::string> words{"interest", ledger, "--invoice", number, "--at", at, "--json"};
        words.insert(words.end(), options.begin(), options.end());
        const auto run = run_encours(words);
        INFO(run.error << run.out);
        REQUIRE(run.exit_code == 0);
        return run.json();
    }
};

} // namespace

TEST_CASE("the statement of a late invoice tells each half-year, the three balances and the indemnity", "[scenario]") {
    Claims claims("F1;2026-05-01;2026-05-31;12000;A;Martin;business;\n");
    const auto stated = claims.interest("F1", "2026-08-31");
    CHECK(stated["invoice"] == "F1");
    CHECK(stated["regime"] == "business_statutory");
    REQUIRE(stated["segments"].size() == 2);
    const auto& first = stated["segments"][0];
    CHECK(first["from"] == "2026-06-01");
    CHECK(first["to"] == "2026-06-30");
    CHECK(first["days"] == 30);
    CHECK(first["rate_percent"] == 12.15);
    CHECK(first["base"] == "12000.00");
    CHECK(first["amount"] == "119.84");
    CHECK(stated["segments"][1]["amount"] == "252.76");
    CHECK(stated["interest"]["due"] == "372.60");
    CHECK(stated["costs"]["due"] == "40.00");
    CHECK(stated["total_left"] == "12412.60");
    CHECK(stated["daily"] == "4.08");

    const auto text = run_encours({"interest", claims.ledger, "--invoice", "F1", "--at", "2026-08-31"});
    CHECK(text.exit_code == 0);
    CHECK(text.out.find("372.60") != std::string::npos);
    CHECK(text.out.find("L441-10") != std::string::npos);
}

TEST_CASE("runs of days of several due items say whose they are; of one, nothing is repeated", "[scenario]") {
    const Claims claims("F1;2026-05-01;2026-05-31;12000;A;Martin;business;\n"
                        "F2;2026-05-01;2026-05-31;600;A;Martin;business;\n"
                        "F2;2026-05-01;2026-06-30;400;A;Martin;business;\n");
    REQUIRE(claims.interest("F2", "2026-08-31")["segments"].size() == 3);
    const auto parts = run_encours({"interest", claims.ledger, "--invoice", "F2", "--at", "2026-08-31"});
    CHECK(parts.out.find("Due day") != std::string::npos);
    CHECK(parts.out.find("30 Jun 2026  1 Jul 2026") != std::string::npos);
    const auto whole = run_encours({"interest", claims.ledger, "--invoice", "F1", "--at", "2026-08-31"});
    CHECK(whole.out.find("Due day") == std::string::npos);
}

TEST_CASE("a part payment is set against principal, or against interest and costs first", "[scenario]") {
    Claims claims("F1;2026-05-01;2026-05-31;12000;A;Martin;business;\n");
    claims.import("number;customer_code;paid;amount;reference\nF1;A;2026-07-15;5000;VIR\n", {"--kind", "payments"});
    CHECK(claims.interest("F1", "2026-08-31")["total_left"] == "7332.76");
    const auto first = claims.interest("F1", "2026-08-31", {"--imputation", "interest"});
    CHECK(first["total_left"] == "7336.29");
    CHECK(first["principal"]["left"] == "7220.99");
    CHECK(first["interest"]["paid"] == "180.99");
    CHECK(first["costs"]["paid"] == "40.00");
}

TEST_CASE("a consumer's interest runs from the formal notice, a judgment's from the judgment", "[scenario]") {
    Claims claims(
        "C1;2026-01-15;2026-02-15;800;C;Petit;consumer;\nJ1;2026-01-01;2026-02-01;10000;J;Durand;business;\n");
    CHECK(claims.interest("C1", "2026-10-31")["interest"]["due"] == "0.00");
    const std::string events =
        R"({"kind":"notice_received","on":"2026-03-10","customer":"C","items":["C1"],"reference":"1A"})"
        "\n"
        R"({"kind":"judgment","on":"2026-02-01","items":["J1"],"amount":"10000.00"})"
        "\n";
    const auto recorded = claims.record(events);
    CHECK(recorded.exit_code == 0);
    CHECK(recorded.json()["rows"] == 2);
    CHECK(claims.interest("C1", "2026-10-31")["interest"]["due"] == "13.84");
    CHECK(claims.interest("C1", "2026-10-31")["costs"]["due"] == "0.00");
    CHECK(claims.interest("J1", "2026-06-30")["interest"]["due"] == "230.24");

    const auto again = claims.record(events).json();
    CHECK(again["rows"] == 0);
    CHECK(again["unchanged"] == 2);
    CHECK(claims.interest("J1", "2026-06-30")["interest"]["due"] == "230.24");
    CHECK(run_encours({"verify", claims.ledger}).exit_code == 0);
}

TEST_CASE("the year's days and capitalisation follow the options", "[scenario]") {
    Claims claims("F1;2024-01-01;2024-01-31;50000;A;Martin;business;14,5\n"
                  "F2;2024-12-01;2024-12-31;10000;B;Klein;business;12\n");
    CHECK(claims.interest("F1", "2024-02-29")["interest"]["due"] == "576.03");
    CHECK(claims.interest("F1", "2024-02-29", {"--days-in-year", "actual"})["interest"]["due"] == "574.45");
    CHECK(claims.interest("F2", "2026-12-31")["interest"]["due"] == "2400.00");
    CHECK(claims.interest("F2", "2026-12-31", {"--capitalise"})["interest"]["due"] == "2544.00");
}

TEST_CASE("a half-year without a rate gives no figure until it is recorded", "[scenario]") {
    Claims claims("F1;2026-11-01;2026-11-20;12000;A;Martin;business;\n");
    const auto unknown = claims.interest("F1", "2027-01-31");
    CHECK(unknown["interest"]["due"].is_null());
    CHECK(unknown["interest"]["left"].is_null());
    CHECK(unknown["total_left"].is_null());
    CHECK(unknown["daily"].is_null());
    CHECK(unknown["segments"].back()["amount"].is_null());
    CHECK(unknown["interest"]["known"] == claims.interest("F1", "2026-12-31")["interest"]["due"]);
    CHECK(unknown["warnings"].dump().find("rate_missing") != std::string::npos);
    REQUIRE(
        claims
            .record(R"({"kind":"rate","series":"ecb_refinancing","half_year":"2027-S1","percent":"2.65","note":"BCE"})")
            .exit_code == 0);
    CHECK(claims.interest("F1", "2027-01-31")["segments"].back()["amount"] == "128.93");
}

TEST_CASE("insolvency, a waiver and a dispute are recorded line by line; what cannot hold is refused", "[scenario]") {
    Claims claims(
        "F1;2026-05-01;2026-05-31;12000;A;Martin;business;\nF2;2026-05-01;2026-05-31;100;B;Durand;business;\n");
    const auto run = claims.record(R"({"kind":"insolvency","on":"2026-07-01","customer":"A"}
{"kind":"waiver","on":"2026-07-31","items":["F2"],"of":"costs","reason":"a gesture","by":"Paul"}
{"kind":"waiver","on":"2026-07-31","items":["F1"],"amount":"19.84","reason":"rounding"}
{"kind":"acknowledgement","on":"2026-07-02","items":["F2"],"amount":"100.00","reference":"e-mail"}

{"kind":"dispute","on":"2026-07-03","items":["F2"],"amount":"50.00","reason":"quality"}
{"kind":"dispute_closed","on":"2026-07-20","items":["F2"],"reason":"settled"}
{"kind":"note","on":"2026-07-21","items":["F2"],"note":"called"}
{"kind":"judgment","on":"2999-01-01","items":["F2"]}
{"kind":"judgment","on":"2026-07-01","items":["F9"]}
{"kind":"judgment","on":"2026-07-01","items":["F2"],"amount":"100.01"}
{"kind":"judgment","on":"2026-07-01","items":["F2"],"amout":"1"}
{"kind":"judgement","on":"2026-07-01"}
not JSON
)");
    CHECK(run.exit_code == 1);
    const auto report = run.json();
    CHECK(report["rows"] == 7);
    std::vector<int> lines;
    for (const auto& one : report["rejected"])
        lines.push_back(one["line"]);
    CHECK(lines == std::vector{9, 10, 11, 12, 13, 14});
    const auto first = claims.interest("F1", "2026-08-31");
    CHECK(first["interest"]["due"] == "119.84"); // stopped
    CHECK(first["interest"]["left"] == "100.00");
    CHECK(claims.interest("F2", "2026-08-31")["costs"]["left"] == "0.00");
    CHECK(claims.interest("F2", "2026-08-31")["costs"]["stance"] == "waive");
    CHECK(run_encours({"verify", claims.ledger}).exit_code == 0);
}

TEST_CASE("a line is refused for what it cannot mean", "[scenario]") {
    Claims claims("F1;2026-05-01;2026-05-31;12000;A;Martin;business;\n");
    const auto run = claims.record(R"({"kind":"judgment","on":"2026-07-01","customer":"A","amount":"500.00"}
{"kind":"acknowledgement","on":"2026-07-01","items":["F1"],"until":"2026-08-01"}
{"kind":"acknowledgement","on":"2026-07-01","items":["F1"],"contract_rate":true}
{"kind":"insolvency","on":"2026-07-01","customer":"A","amount":"500.00"}
{"kind":"note","on":"2026-07-01","items":["F1"],"note":"a\u0000b"}
{"kind":"note","on":"2026-07-01","items":["F1"],"note":")" +
                                   std::string(20'001, 'x') + R"("}
{"kind":"note","on":"2026-07-01","items":["F1"],"note":)" +
                                   std::string(100'000, '[') + R"(
)");
    CHECK(run.exit_code == 1);
    const auto report = run.json();
    CHECK(report["rows"] == 0);
    std::vector<std::string> codes;
    for (const auto& one : report["rejected"])
        codes.push_back(one["code"]);
    CHECK(codes == std::vector<std::string>{"field_missing", "field_unknown", "field_unknown", "field_unknown",
                                            "field_unreadable", "field_unreadable", "not_an_object"});
}

TEST_CASE("an invoice that is not there, or of several customers, is said", "[scenario]") {
    Claims claims("F1;2026-05-01;2026-05-31;100;A;Martin;business;\nF1;2026-05-01;2026-05-31;200;B;Durand;business;\n");
    CHECK(run_encours({"interest", claims.ledger, "--invoice", "F9"}).exit_code == 3);
    CHECK(run_encours({"interest", claims.ledger, "--invoice", "F1"}).exit_code == 3);
    CHECK(run_encours({"interest", claims.ledger}).exit_code == 2);
    CHECK(run_encours({"interest", claims.ledger, "--invoice", "F1", "--imputation", "x"}).exit_code == 2);
    CHECK(claims.interest("F1", "2026-08-31", {"--customer", "B"})["principal"]["due"] == "200.00");
    CHECK(run_encours({"record", claims.ledger, (claims.folder / "none.jsonl").string()}).exit_code == 3);
}

TEST_CASE("the statement is written as PDF without a screen, and not where nothing is late", "[scenario]") {
    Claims claims("F1;2026-05-01;2026-05-31;12000;A;Martin;business;\n");
    const auto file = claims.folder / "statement.pdf";
    const auto stated = claims.interest("F1", "2026-08-31", {"--pdf", file.string()});
    CHECK(stated["interest"]["due"] == "372.60"); // it says the same as before
    std::ifstream written(file, std::ios::binary);
    std::string begin(5, ' ');
    written.read(begin.data(), 5);
    CHECK(begin == "%PDF-");
    const auto none = claims.folder / "none.pdf";
    const auto run =
        run_encours({"interest", claims.ledger, "--invoice", "F1", "--at", "2026-05-20", "--pdf", none.string()});
    CHECK(run.exit_code == 3);
    CHECK(!run.error.empty());
    CHECK(!std::filesystem::exists(none));
    const auto refused = run_encours({"interest", claims.ledger, "--invoice", "F1", "--at", "2026-08-31", "--pdf",
                                      (claims.folder / "nowhere" / "a.pdf").string()});
    CHECK(refused.exit_code == 4);
}
