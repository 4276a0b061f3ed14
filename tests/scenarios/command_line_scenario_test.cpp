// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"
#include "tests/scenarios/program.h"

using namespace encours::test;

namespace {

constexpr const char* every_verb[] = {"demo",   "import", "imports", "aging",  "kpi",    "interest", "privacy",
                                      "agenda", "remind", "record",  "export", "verify", "backup"};

} // namespace

TEST_CASE("help lists the verbs in the person's language", "[scenario]") {
    const auto english = run_encours({"--help"});
    CHECK(english.exit_code == 0);
    CHECK(english.error.empty());
    CHECK_THAT(english.out, contains_text("Usage: encours"));
    for (const char* verb : every_verb)
        CHECK_THAT(english.out, contains_text(std::string("\n  ") + verb + " "));
    const auto french = run_encours({"--lang", "fr", "--help"});
    CHECK_THAT(french.out, contains_text("Utilisation\u00A0: encours"));
    CHECK_THAT(french.out, contains_text("balance âgée"));
}

TEST_CASE("every verb explains itself in both languages", "[scenario]") {
    for (const char* verb : every_verb) {
        for (const char* language : {"fr", "en"}) {
            const auto run = run_encours({verb, "--lang", language, "--help"});
            INFO(verb << " " << language);
            CHECK(run.exit_code == 0);
            CHECK(run.error.empty());
            CHECK_THAT(run.out, contains_text("--json"));
            CHECK_THAT(run.out, contains_text("--lang"));
            CHECK(run.out.find("TEXT") == std::string::npos);
            if (std::string(language) == "fr")
                CHECK(run.out.find("Options:") == std::string::npos); // French puts a space before the colon
        }
    }
}

TEST_CASE("what belongs to later versions is in no help", "[scenario]") {
    const auto all = run_encours({"--help"}).out + run_encours({"import", "--help"}).out +
                     run_encours({"kpi", "--help"}).out + run_encours({"export", "--help"}).out;
    for (const char* later : {"forecast", "bank statement"})
        CHECK(all.find(later) == std::string::npos);
}

TEST_CASE("wrong usage is exit 2, says why, and writes nothing on standard output", "[scenario]") {
    const ImportedLedger ledger(data("dso.csv"));
    const auto path = ledger.path();
    const std::vector<std::vector<std::string>> wrong{
        {"frobnicate"},
        {"frobnicate", path},
        {"aging"},
        {"aging", path, "--frobnicate"},
        {"aging", path, "another"},
        {"aging", path, "--at"},
        {"aging", path, "--at", "31/10/2026"},
        {"aging", path, "--at", "2026-02-30"},
        {"aging", path, "--by", "month"},
        {"aging", path, "--lang", "de"},
        {"privacy", path, "tell"},
        {"privacy", path, "report", "--years", "0"},
        {"privacy", path, "report", "--years", "three"},
        {"privacy", path, "report", "--at", "yesterday"},
        {"kpi", path, "--window", "0"},
        {"kpi", path, "--window", "many"},
        {"kpi", path, "--months", "-1"},
        {"kpi", path, "--by", "month"},
        {"kpi", path, "--customer", "nobody"},
        {"kpi", path, "--customer", "C1", "--by", "customer"},
        {"export", path, "letters", "a.csv"},
        {"export", path, "aging", (ledger / "a.pdf").string()},
        {"import", path},
        {"import", path, data("dso.csv"), "--map", "amount"},
        {"import", path, data("dso.csv"), "--map", "amount=A", "--map", "amount=B"},
        {"import", path, data("dso.csv"), "--date-format", "DMY"},
        {"import", path, data("dso.csv"), "--covers", "2026-09-30"},
        {"import", path, data("dso.csv"), "--covers", "2026-09-30..2026-05-01"},
        {"import", path, data("dso.csv"), "--terms", "soon"},
        {"demo", (ledger / "d.encours").string(), "--invoices", "0"},
        {"demo", (ledger / "d.encours").string(), "--invoices", "10", "--customers", "11"},
        {"demo", (ledger / "d.encours").string(), "--seed", "one"},
    };
    for (const auto& arguments : wrong) {
        const auto run = run_encours(arguments);
        std::string line;
        for (const auto& argument : arguments)
            line += argument + " ";
        INFO(line << "\n" << run.error);
        CHECK(run.exit_code == 2);
        CHECK(run.out.empty());
        CHECK(run.error.size() > 20);
    }
    CHECK(ledger.json("aging", {"--at", "2026-09-30"})["total"] == "184000.00");
    CHECK_FALSE(std::filesystem::exists(ledger / "d.encours"));
}

TEST_CASE("what is wrong with a command line is said in the person's language alone", "[scenario]") {
    // Before anything is opened: there is no such ledger.
    CHECK_THAT(run_encours({"privacy", "none.encours", "report", "--years", "trois", "--lang", "fr"}).error,
               contains_text("--years attend un nombre entier de 1 à 100, et non «\u00A0trois\u00A0»."));
    const auto said = [](const std::vector<std::string>& arguments) { return run_encours(arguments).error; };
    CHECK_THAT(said({"--lang", "fr", "frobnicate", "a.encours"}), contains_text("«\u00A0frobnicate\u00A0»"));
    CHECK_THAT(said({"frobnicate", "a.encours"}), contains_text("There is no verb \"frobnicate\"."));
    for (const std::vector<std::string>& extra :
         {std::vector<std::string>{"kpi", "a.encours", "--frobnicate"}, {"aging", "a.encours", "b.encours"}}) {
        CHECK_THAT(said(extra), contains_text("What is not understood: " + extra.back() + "."));
        auto french = extra;
        french.insert(french.end(), {"--lang", "fr"});
        CHECK(said(french).find("argument") == std::string::npos);
        CHECK_THAT(said(french), contains_text(extra.back()));
    }
}

TEST_CASE("an answer in JSON is one object and the same in every language", "[scenario]") {
    const ImportedLedger ledger(data("dso.csv"), {"--covers", "2026-05-01..2026-09-30"});
    for (const std::vector<std::string>& verb :
         {std::vector<std::string>{"aging", ledger.path(), "--at", "2026-09-30"},
          {"kpi", ledger.path(), "--at", "2026-09-30", "--months", "2", "--by", "customer"},
          {"verify", ledger.path()},
          {"import", ledger.path(), data("faulty.csv"), "--dry-run"}}) {
        std::vector<std::string> answers;
        for (const char* language : {"fr", "en"}) {
            auto arguments = verb;
            arguments.insert(arguments.end(), {"--json", "--lang", language});
            const auto run = run_encours(arguments);
            CHECK(run.json().is_object());
            answers.push_back(run.out);
        }
        INFO(verb.front());
        CHECK(answers[0] == answers[1]);
    }
}

TEST_CASE("the aged balance as people read it", "[scenario]") {
    const ImportedLedger ledger(data("aging.csv"));
    const auto run = run_encours({"aging", ledger.path(), "--at", "2026-09-30", "--lang", "fr"});
    CHECK(run.exit_code == 0);
    CHECK_THAT(run.out, contains_text("balance âgée au 30 septembre 2026"));
    CHECK_THAT(run.out, contains_text("Non échu                  65\u00A0000,00   55,6\u00A0%"));
    CHECK_THAT(run.out, contains_text("dont échu                 52\u00A0000,00   44,4\u00A0%"));
    const auto by_customer =
        run_encours({"aging", ledger.path(), "--at", "2026-09-30", "--lang", "en", "--by", "customer"});
    CHECK_THAT(by_customer.out, contains_text("C1    Alpha      85,000.00  65,000.00  20,000.00"));
    CHECK_THAT(by_customer.out, contains_text("      Total     117,000.00  65,000.00  30,000.00"));
}

TEST_CASE("without a date the last covered day is looked at when it is long past, and that is said", "[scenario]") {
    const TemporaryFolder folder;
    write(folder / "old.csv",
          "customer_code,customer_name,number,issued,due,amount\nA,Alpha,F1,2020-01-01,2020-02-01,10.00\n");
    const ImportedLedger ledger((folder / "old.csv").string(), {"--covers", "2020-01-01..2020-03-31"});
    const auto run = run_encours({"aging", ledger.path(), "--json"});
    CHECK(run.json()["at"] == "2020-03-31");
    CHECK_THAT(run.error, contains_text("31 March 2020"));
    CHECK(run_encours({"aging", ledger.path(), "--at", "2020-03-31"}).error.empty());
}
