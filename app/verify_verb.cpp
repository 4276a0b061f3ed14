// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/json_output.h"
#include "app/text_table.h"
#include "app/verbs.h"
#include "core/usecase/verify_ledger.h"
#include "ui/language/check_words.h"
#include "ui/language/sentences.h"

#include <QCoreApplication>

#include <algorithm>

namespace encours {

namespace {

class VerifyVerb final : public Verb {
    Q_DECLARE_TR_FUNCTIONS(VerifyVerb)

public:
    explicit VerifyVerb(CLI::App& program)
        : Verb(program, "verify", tr("Proves the file: its integrity, the journal's chain, totals that tie")) {
        offer_ledger();
        offer_json();
        end_help_with(
            tr("The journal is a chain of digests. It shows that no entry up to a number and a digest that "
               "somebody else noted was changed, removed or moved since, and it shows accidental damage at any "
               "time. By itself it does not show that the chain was not written anew by whoever owns the "
               "machine, the time on the wall, that what was never entered did not happen, that a letter "
               "arrived, or who sat at the keyboard. What names a person stands beside the chain: it can be "
               "erased, and the chain still holds."));
    }

    ExitCode run(Console& console, const Clock&) override;
};

Json json_of(const std::vector<Check>& checks, bool holds) {
    auto list = Json::array();
    for (const auto& check : checks)
        list.push_back({{"name", check.name}, {"holds", check.holds}, {"detail", check.detail}});
    return {{"holds", holds}, {"checks", std::move(list)}};
}

ExitCode VerifyVerb::run(Console& console, const Clock&) {
    const auto checked = verify_ledger(path_of(ledger_text()), console.progress(tr("Verifying the ledger")));
    if (!checked) {
        console.say(openErrorSentence(checked.error(), shown(ledger_text())));
        // A file too damaged to be opened is what the verb is there to find.
        return checked.error() == OpenError::corrupt ? ExitCode::fault_found : exit_code(checked.error());
    }
    const auto& checks = checked.value();
    const bool holds = std::all_of(checks.begin(), checks.end(), [](const auto& check) { return check.holds; });
    if (json()) {
        console.write(json_of(checks, holds));
    } else {
        TextTable table({tr("Check"), tr("Result"), tr("Detail")});
        table.text_columns(3);
        for (const auto& check : checks)
            table.add({checkName(shown(check.name)), check.holds ? tr("holds") : tr("FAULT"), checkDetail(check)});
        console.write(table.text());
    }
    if (holds)
        return ExitCode::done;
    console.say(
        tr("The ledger does not hold together: something changed it past Encours, or the disk failed. Keep it as it "
           "is, and open your last backup."));
    return ExitCode::fault_found;
}

} // namespace

std::unique_ptr<Verb> verify_verb(CLI::App& program) { return std::make_unique<VerifyVerb>(program); }

} // namespace encours
