// SPDX-License-Identifier: GPL-3.0-or-later
// Whom to remind, from imported files to the day's answer.
#include "tests/catch.h"
#include "tests/scenarios/program.h"

#include <ctime>
#include <filesystem>
#include <set>

using namespace encours::test;

namespace {

const std::string list = "number;customer_code;customer_name;issued;due;amount;customer_email;customer_address;"
                         "customer_postcode;customer_city\n"
                         "F1;C1;Dupont;2026-08-01;2026-09-01;1000,00;a@example.fr;1 rue;35000;Rennes\n"
                         "F2;C1;Dupont;2026-10-01;2026-12-31;500,00;a@example.fr;1 rue;35000;Rennes\n";

struct Ledger {
    TemporaryFolder folder;
    std::string path = (folder / "a.encours").string();

    Ledger() {
        write(folder / "list.csv", list);
        REQUIRE(run_encours({"import", path, (folder / "list.csv").string()}).exit_code == 0);
    }
};

std::string today() {
    const auto now = std::time(nullptr);
    char text[16];
    std::strftime(text, sizeof text, "%Y-%m-%d", std::localtime(&now));
    return text;
}

} // namespace

TEST_CASE("the agenda says whom to remind, how and why, and whom not", "[scenario]") {
    const Ledger ledger;
    const auto run = run_encours({"agenda", ledger.path, "--at", "2026-10-16", "--days", "40", "--json"});
    INFO(run.error);
    REQUIRE(run.exit_code == 0);
    const auto agenda = run.json();
    CHECK(agenda.at("at") == "2026-10-16");
    CHECK(agenda.at("assumes").get<std::string>().size() > 40);
    REQUIRE(agenda.at("actions").size() >= 2);
    const auto& first = agenda.at("actions").at(0);
    CHECK(first.at("customer") == "C1");
    CHECK(first.at("date") == "2026-10-16");
    CHECK(first.at("total") == "1000.00");
    CHECK(first.at("items").at(0).at("number") == "F1");
    CHECK(first.at("items").at(0).at("days_late") == 45);
    CHECK(first.at("items").at(0).at("claimed") == true);
    CHECK(first.at("reason") == "caught_up");
    CHECK(first.at("late_by_days").get<int>() > 0);
    CHECK(first.at("indemnity") == "40.00");
    CHECK(first.at("interest").is_string());
    for (const auto* key : {"policy", "step", "kind", "channel"})
        CHECK_FALSE(first.at(key).get<std::string>().empty());
    // Never two actions for a customer on a day, and what comes later comes later.
    std::set<std::string> days;
    for (const auto& action : agenda.at("actions"))
        CHECK(days.insert(action.at("date").get<std::string>()).second);
    REQUIRE(agenda.at("left_out").size() == 1);
    CHECK(agenda.at("left_out").at(0).at("item") == "F2");
    CHECK(agenda.at("left_out").at(0).at("reason") == "not_yet");

    const auto text = run_encours({"agenda", ledger.path, "--at", "2026-10-16", "--lang", "fr"});
    CHECK(text.exit_code == 0);
    CHECK(text.out.find("Dupont") != std::string::npos);
    CHECK(text.out.find("agenda") != std::string::npos);
    CHECK(run_encours({"agenda", ledger.path, "--days", "0"}).exit_code == 2);
}

TEST_CASE("the days late of an action are of what it claims, not of what stands beside it", "[scenario]") {
    const Ledger ledger;
    const auto run = run_encours({"agenda", ledger.path, "--at", "2026-10-16", "--days", "80"});
    const auto line_of = [&](const char* step) {
        const auto found = run.out.find(step);
        REQUIRE(found != std::string::npos);
        const auto end = run.out.find('\n', found);
        return run.out.substr(found, end - found);
    };
    CHECK_THAT(line_of("Mise en demeure"), contains_text(" 83\u00A0d "));
    // F2 is announced before its due day; F1, with the lawyer by then, is only shown.
    CHECK_THAT(line_of("Prévenance"), contains_text(" 500.00"));
    CHECK(line_of("Prévenance").find("\u00A0d ") == std::string::npos);
    const auto asked = run_encours({"agenda", ledger.path, "--at", "2026-10-16", "--days", "80", "--json"}).json();
    const auto& notice = asked.at("actions").back();
    REQUIRE(notice.at("kind") == "notice_before_due");
    CHECK(notice.at("items").size() == 2);
    CHECK(notice.at("interest") == "0.00");
    CHECK(notice.at("indemnity") == "0.00");
}

TEST_CASE("remind shows any day and freezes today's, once", "[scenario]") {
    const Ledger ledger;
    const auto shown = run_encours({"remind", ledger.path, "--dry-run", "--at", "2026-10-16", "--json"});
    REQUIRE(shown.exit_code == 0);
    CHECK(shown.json().at("run").is_null());
    CHECK(shown.json().at("waiting").size() == 1);
    CHECK(shown.json().at("waiting").at(0).at("customer") == "C1");
    CHECK(run_encours({"remind", ledger.path, "--at", "2020-01-02"}).exit_code == 2);
    CHECK(run_encours({"remind", ledger.path, "--send"}).exit_code == 2);

    const auto first = run_encours({"remind", ledger.path, "--json"});
    INFO(first.error);
    REQUIRE(first.exit_code == 0);
    CHECK(first.json().at("at") == today());
    const auto again = run_encours({"remind", ledger.path, "--json"});
    CHECK(again.json() == first.json()); // the same run, nothing added
    CHECK(run_encours({"verify", ledger.path}).exit_code == 0);
}

TEST_CASE("remind writes specimens of any day, and what is approved today, into a folder", "[scenario]") {
    const Ledger ledger;
    const auto specimens = ledger.folder / "specimens";
    const auto shown =
        run_encours({"remind", ledger.path, "--dry-run", "--at", "2026-10-16", "--pdf", specimens.string(), "--json"});
    INFO(shown.error);
    // The company's own name and address are not known yet: its letters do not leave, and it is said why.
    REQUIRE((shown.exit_code == 0 || shown.exit_code == 1));
    const auto said = shown.json();
    CHECK(said.at("run").is_null());
    CHECK(said.at("produced").size() + said.at("failed").size() == 1);
    CHECK(said.at("waiting").empty());
    for (const auto& one : said.at("failed"))
        CHECK_FALSE(one.at("reason").get<std::string>().empty());
    for (const auto& one : said.at("produced"))
        CHECK(std::filesystem::exists(specimens / one.at("file").get<std::string>()));

    const auto folder = ledger.folder / "letters";
    const auto first = run_encours({"remind", ledger.path, "--pdf", folder.string(), "--accept-stale", "--json"});
    INFO(first.error);
    REQUIRE((first.exit_code == 0 || first.exit_code == 1));
    for (const auto& one : first.json().at("produced")) {
        CHECK(one.at("customer") == "C1");
        CHECK_FALSE(one.at("step").get<std::string>().empty());
        CHECK_FALSE(one.at("channel").get<std::string>().empty());
        CHECK(one.at("pages").is_number());
        CHECK(std::filesystem::file_size(folder / one.at("file").get<std::string>()) > 0);
    }
    // Again: the same letters, byte for byte, in the same files.
    const auto again = run_encours({"remind", ledger.path, "--pdf", folder.string(), "--accept-stale", "--json"});
    CHECK(again.json() == first.json());
    std::size_t files = 0;
    std::filesystem::create_directories(folder); // where nothing could be written there is none
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        files += entry.is_regular_file() ? 1U : 0U;
    CHECK(files == first.json().at("produced").size());
    CHECK(run_encours({"verify", ledger.path}).exit_code == 0);
}

TEST_CASE("the follow-up leaves as a list: how far each due item has come, and what comes next", "[scenario]") {
    const Ledger ledger;
    REQUIRE(run_encours({"agenda", ledger.path}).exit_code == 0); // gives it its policies
    const auto file = ledger.folder / "follow-up.csv";
    const auto run = run_encours({"export", ledger.path, "follow-up", file.string(), "--at", "2026-10-16", "--json"});
    INFO(run.error);
    REQUIRE(run.exit_code == 0);
    CHECK(run.json().at("rows") == 2);
    const auto text = content(file);
    CHECK(text.find("C1;Dupont;F1;2026-09-01;1000,00;45;") != std::string::npos);
    CHECK(run_encours({"export", ledger.path, "stopped", (ledger.folder / "s.csv").string(), "--json"})
              .json()
              .at("rows") == 0);
}

TEST_CASE("the demonstration has three months of reminders behind it, and a day before it", "[scenario]") {
    const TemporaryFolder folder;
    const auto path = (folder / "demo.encours").string();
    REQUIRE(run_encours({"demo", path}).exit_code == 0);
    const auto agenda = run_encours({"agenda", path, "--at", "2026-10-31", "--days", "10", "--json"}).json();
    CHECK(agenda.at("actions").size() >= 10);
    std::set<std::string> steps, reasons;
    for (const auto& action : agenda.at("actions"))
        steps.insert(action.at("step").get<std::string>());
    for (const auto& one : agenda.at("left_out"))
        reasons.insert(one.at("reason").get<std::string>());
    CHECK(steps.size() >= 4);
    CHECK(reasons.count("closed_day") == 1); // 31 October 2026 is a Saturday
    const auto monday = run_encours({"agenda", path, "--at", "2026-11-02", "--days", "1", "--json"}).json();
    reasons.clear();
    for (const auto& one : monday.at("left_out"))
        reasons.insert(one.at("reason").get<std::string>());
    CHECK(reasons.count("promised") == 1);
    CHECK(reasons.count("disputed") == 1);
    CHECK(reasons.count("not_yet") == 1);
    CHECK(run_encours({"verify", path}).exit_code == 0);
}
