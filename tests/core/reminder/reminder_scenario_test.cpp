// SPDX-License-Identifier: GPL-3.0-or-later

// Readable scenarios: tests/scenarios/reminders/*.txt. Each is a small ledger with its events, and beside them what is done
// on a day and what is left in peace. Everything but the days checked may stand in any order, each fact counts from its day on.
//
//   politique NOM:            indented: limits and steps            client C1: e-mail, courrier[, préfère courrier][, politique X]
//   facture F1 de C1: 1200.00, échéance JOUR[, émise JOUR][, effet accepté]     (issued 30 days before, where nothing says)
//   JOUR: C1 règle 100.00 [sur F1]    JOUR: avoir de 50.00 pour C1 [sur F1]     JOUR: rejet du règlement de F1
//   JOUR: promesse de C1 [sur F1] [pour 40.00] [jusqu'au JOUR]                  and so each kind of hold; the last day included
//   JOUR: reporter F1 au JOUR         JOUR: avancer F1 plus tôt au JOUR         JOUR: sauter relance 2, facture F1
//   société fermée du JOUR au JOUR    client C1 occupé du JOUR au JOUR
//   le JOUR:                  indented: all messages of the day, all that is left out but what merely has not come, or "rien";
//                             then "→ posté", "→ produit" (made, not posted), "→ posté le reste" or "→ annulé" (what was made)
//   du JOUR au JOUR:          indented: the whole calendar
//   prochaine étape de F1, vue le JOUR: relance 2 le JOUR par e-mail
//
// Mistakes that other programs made, and where each is tested (numbers: the project's list of them):
//    1 only the last row counts, 2 amount of another invoice: planner_random_test, 11    3 fee twice: law/late_interest_test
//    4 paid or cancelled: 05, 15    5 part payment hides: 06    6 one invoice silences the rest: 12, 43
//    7 interest lost after the principal: law/settled_days_test    8 step skipped when the oldest is paid: 14
//    9 credit note leaves the state: 15    10 two customers in one message: 11, planner_random_test
//   11 advances missing: 16, kpi's aged balance    12 balance at a past date: kpi    13 catching up: 10, 27
//   14 ceiling of levels: 39    15 all history again: 07, 29    17 due today: 02    18 no reminder before: 01
//   19 posted before it left: 29, 30    20 never improves: 45, policy's profiles    21 currencies: 35, left out
//   23 last day of a pause: 18    24, 25 today and leap years: 44 (no clock in the engine), law/half_year_test
//   16 (deleting runs) belongs to the runs, 22 (line breaks in subjects) to the letters.
#include "core/reminder/next_step.h"
#include "core/reminder/planner.h"
#include "tests/catch.h"
#include "tests/core/reminder/scenario_reader.h"
#include "tests/core/reminder/scenario_words.h"

#include <algorithm>
#include <filesystem>
#include <vector>

using namespace encours;
using namespace encours::test;

namespace {

const std::filesystem::path folder = "tests/scenarios/reminders";

std::string joined(std::vector<std::string> lines) {
    std::sort(lines.begin(), lines.end());
    std::string text;
    for (const std::string& line : lines) {
        text += "  " + line + '\n';
    }
    return text;
}

/// All that is done and left out; days that have not come only where the scenario speaks of them.
std::vector<std::string> told_lines(const ScenarioLedger& ledger, const DayPlan& plan,
                                    const std::vector<std::string>& expected) {
    std::vector<std::string> told = action_lines(ledger, plan);
    for (std::string& line : left_out_lines(ledger, plan)) {
        const bool is_not_yet = line.find(not_yet_words) != std::string::npos;
        if (!is_not_yet || std::find(expected.begin(), expected.end(), line) != expected.end()) {
            told.push_back(std::move(line));
        }
    }
    return told;
}

std::string next_step_text(const ScenarioLedger& ledger, const std::string& invoice, Date from) {
    const PlannerInput input = ledger.input(from);
    const std::uint32_t id = ledger.item_id(invoice);
    const auto item = std::find_if(input.items.begin(), input.items.end(),
                                   [id](const PlannedItem& one) { return one.item_id == id; });
    if (item == input.items.end()) {
        return "aucune";
    }
    const NextStep next = next_step(input, item->customer, id, from);
    if (next.step == no_step) {
        return "aucune";
    }
    return ledger.policies.at(item->policy).steps.at(next.step).name + " le " + to_iso(next.day) + " par " +
           word_of(next.channel);
}

void check_day(ScenarioLedger& ledger, const ScenarioCheck& check) {
    // What was made before goes out, or not, in the morning.
    if (check.then == "posté le reste") {
        ledger.post(ledger.produced(), check.first);
    } else if (check.then == "annulé") {
        ledger.cancel();
    }
    const DayPlan plan = plan_day(ledger.input(check.first), check.first);
    CHECK(joined(told_lines(ledger, plan, check.lines)) == joined(check.lines));
    if (check.then == "posté") {
        ledger.post(plan, check.first);
        CHECK(plan_day(ledger.input(check.first), check.first).actions.empty()); // nothing twice
    } else if (check.then == "produit") {
        ledger.produce(plan);
    }
}

void check_range(const ScenarioLedger& ledger, const ScenarioCheck& check) {
    std::vector<std::string> told;
    for (const DayPlan& plan : plan_days(ledger.input(check.first), check.first, check.last)) {
        for (const std::string& line : action_lines(ledger, plan)) {
            told.push_back(to_iso(plan.day) + ": " + line);
        }
    }
    CHECK(joined(told) == joined(check.lines));
}

void run(Scenario scenario) {
    for (const ScenarioCheck& check : scenario.checks) {
        INFO(check.place);
        switch (check.kind) {
        case ScenarioCheck::Kind::day:
            check_day(scenario.ledger, check);
            break;
        case ScenarioCheck::Kind::range:
            check_range(scenario.ledger, check);
            break;
        case ScenarioCheck::Kind::next_step:
            CHECK(next_step_text(scenario.ledger, check.invoice, check.first) == check.lines.front());
            break;
        }
    }
}

} // namespace

TEST_CASE("each scenario of reminders goes as it is written", "[reminder][scenario]") {
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    for (const std::filesystem::path& file : files) {
        const Scenario scenario = read_scenario(file);
        INFO(file.filename().string());
        CHECK_FALSE(scenario.checks.empty());
        run(scenario);
    }
    CHECK(files.size() >= 40);
}
