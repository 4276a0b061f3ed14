// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/json_output.h"
#include "app/verbs.h"
#include "core/usecase/back_up_ledger.h"
#include "ui/language/numbers.h"
#include "ui/language/sentences.h"

#include <QCoreApplication>

namespace encours {

namespace {

ExitCode exit_code(BackupError error) {
    switch (error) {
    case BackupError::source_not_a_ledger:
    case BackupError::target_exists:
        return ExitCode::input_refused;
    case BackupError::target_unwritable:
    case BackupError::disk_full:
    case BackupError::locked:
    case BackupError::copy_not_sound:
    case BackupError::cancelled:
        return ExitCode::environment;
    }
    return ExitCode::environment;
}

class BackupVerb final : public Verb {
    Q_DECLARE_TR_FUNCTIONS(BackupVerb)

public:
    explicit BackupVerb(CLI::App& program)
        : Verb(program, "backup", tr("A verified copy, also while the window has the ledger open")) {
        offer_ledger();
        require("FILE", target_, tr("The copy; it must not exist yet"));
        offer_json();
    }

    ExitCode run(Console& console, const Clock&) override {
        const auto made =
            back_up_ledger(path_of(ledger_text()), path_of(target_), console.progress(tr("Copying the ledger")));
        if (!made) {
            console.say(backupErrorSentence(made.error(), shown(ledger_text()), shown(target_)));
            return exit_code(made.error());
        }
        if (json())
            console.write(Json{{"written", target_}, {"rows", made.value().rows}});
        else
            console.write(
                tr("Copied and verified: \"%1\", %Ln invoice(s).\n", nullptr, static_cast<int>(made.value().rows))
                    .arg(shown(target_)));
        return ExitCode::done;
    }

private:
    std::string target_;
};

} // namespace

std::unique_ptr<Verb> backup_verb(CLI::App& program) { return std::make_unique<BackupVerb>(program); }

} // namespace encours
