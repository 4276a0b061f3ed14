// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agenda_report.h"
#include "app/letter_edge.h"
#include "app/remind_letters.h"
#include "app/verbs.h"
#include "core/ledger/answer.h"
#include "core/usecase/policies.h"
#include "core/usecase/reminder_runs.h"
#include "ui/common/actor.h"
#include "ui/language/numbers.h"

#include <QCoreApplication>

namespace encours {

namespace {

class RemindVerb final : public Verb {
    Q_DECLARE_TR_FUNCTIONS(RemindVerb)

public:
    explicit RemindVerb(CLI::App& program)
        : Verb(program, "remind", tr("Freezes today's work and says what waits to be approved, produced and posted")) {
        offer_ledger();
        offer_flag("--dry-run", dry_run_, tr("Only shows the day, of any date; nothing is recorded"));
        offer_flag("--accept-stale", accept_stale_, tr("Goes on though payments are not up to date"));
        offer("--pdf", pdf_, "DIR",
              tr("Writes the letters, e-mails and SMS of what is approved into DIR, a file each, and keeps them; with "
                 "--dry-run, specimens that are recorded nowhere"));
        offer_flag("--send", send_, tr("Not yet: nothing is sent by this version"));
        offer_date(tr("With --dry-run, the day"));
        offer_json();
    }

    ExitCode run(Console& console, const Clock& clock) override;

private:
    /// Why the day cannot be frozen, and what to do.
    [[nodiscard]] static QString sentence(const RunFailure& failure);
    [[nodiscard]] ExitCode show(Console& console, const LedgerFile& ledger, Date at) const;
    [[nodiscard]] ExitCode freeze(Console& console, const LedgerFile& ledger, const Clock& clock) const;
    /// Says what became of the letters; the exit code that follows from them.
    [[nodiscard]] ExitCode tell(Console& console, const RemindedLetters& letters) const;

    bool dry_run_ = false, accept_stale_ = false, send_ = false;
    std::string pdf_;
};

Json answer(Date at, Json run, Json waiting, const RemindedLetters& letters = {}) {
    return {{"at", to_json(at)},     {"run", std::move(run)},         {"produced", letters.produced},
            {"sent", Json::array()}, {"waiting", std::move(waiting)}, {"failed", letters.failed}};
}

/// What has to be done next about a message.
std::string_view waits_for(MessageState state) {
    switch (state) {
    case MessageState::proposed:
        return "to_approve";
    case MessageState::approved:
        return "to_produce";
    case MessageState::produced:
        return "to_post";
    case MessageState::failed:
        return "failed";
    case MessageState::uncertain:
        return "uncertain";
    case MessageState::posted:
    case MessageState::cancelled:
        break;
    }
    return {};
}

QString RemindVerb::sentence(const RunFailure& failure) {
    if (failure.reason == RunFailure::Reason::nothing_to_do)
        return tr("Nothing is to be done today.");
    if (failure.reason == RunFailure::Reason::stale_payments)
        return tr("Payments are known up to %1 only, and who has paid must not be reminded: import the later ones, or "
                  "say "
                  "--accept-stale.")
            .arg(longDate(from_iso(failure.text).value_or(Date{})));
    return tr("Today's work cannot be frozen.");
}

ExitCode RemindVerb::tell(Console& console, const RemindedLetters& letters) const {
    if (!letters.has_folder) {
        console.say(tr("The folder \"%1\" cannot be made.").arg(shown(pdf_)));
        return ExitCode::environment;
    }
    for (const auto& complaint : letters.complaints)
        console.say(complaint);
    if (!letters.is_complete)
        console.say(tr("Stopped on the way: what was written so far stays, the same words go on."));
    return letters.failed.empty() && letters.is_complete ? ExitCode::done : ExitCode::some_refused;
}

ExitCode RemindVerb::show(Console& console, const LedgerFile& ledger, Date at) const {
    const auto planned = plan_ahead(ledger, at, 1);
    RemindedLetters letters;
    auto code = ExitCode::done;
    if (!pdf_.empty()) {
        letters = specimens_into(path_of(pdf_), ledger, at, *letter_renderer(), console.progress(tr("Writing")));
        console.end_progress();
        code = tell(console, letters);
        if (!letters.has_folder)
            return code;
    }
    if (!json()) {
        console.write(agenda_text(planned, payment_freshness(ledger.path(), at)));
        if (!pdf_.empty())
            console.write(tr("%Ln specimen(s) written into \"%1\".", nullptr, static_cast<int>(letters.produced.size()))
                              .arg(shown(pdf_)) +
                          QStringLiteral("\n"));
        return code;
    }
    auto waiting = Json::array();
    for (const auto& action : planned.days.front().actions) {
        const auto& customer = planned.customers.at(action.customer).code;
        if (!letters.shown.contains(customer))
            waiting.push_back({{"customer", customer},
                               {"step", planned.step_of(action).key},
                               {"channel", key_of(action.channel)},
                               {"reason", action.needs_approval ? "to_approve" : "to_produce"}});
    }
    console.write(answer(at, nullptr, std::move(waiting), letters));
    return code;
}

ExitCode RemindVerb::freeze(Console& console, const LedgerFile& ledger, const Clock& clock) const {
    FreezeRunRequest request;
    request.ledger = ledger.path();
    request.on = clock.today();
    request.accept_stale = accept_stale_;
    request.actor = actorName();
    const auto receivables = ledger.receivables();
    const auto frozen = freeze_run(request, *receivables, clock);
    if (!frozen && frozen.error().reason == RunFailure::Reason::nothing_to_do) {
        if (json())
            console.write(answer(request.on, nullptr, Json::array()));
        else
            console.write(sentence(frozen.error()) + QStringLiteral("\n"));
        return ExitCode::done;
    }
    if (!frozen) {
        console.say(sentence(frozen.error()));
        return ExitCode::input_refused;
    }
    RemindedLetters letters;
    auto code = ExitCode::done;
    if (!pdf_.empty()) {
        letters = remind_into(path_of(pdf_), ledger, frozen.value(), *letter_renderer(), request.actor, clock,
                              console.progress(tr("Writing")));
        console.end_progress();
        code = tell(console, letters);
        if (!letters.has_folder)
            return code;
    }
    const auto detail = read_run(ledger.path(), *receivables, frozen.value(), request.on);
    auto waiting = Json::array();
    int to_approve = 0;
    for (const auto& one : detail->messages) {
        if (!is_waiting(one.message.state) || letters.written.contains(one.message.id))
            continue;
        to_approve += one.message.state == MessageState::proposed ? 1 : 0;
        waiting.push_back({{"customer", one.message.customer_code},
                           {"step", one.message.step_key},
                           {"channel", key_of(one.message.channel)},
                           {"reason", waits_for(one.message.state)}});
    }
    if (json()) {
        console.write(answer(request.on, detail->summary.run.uuid, std::move(waiting), letters));
        return code;
    }
    const auto frozen_text =
        tr("Today's run is frozen: %Ln message(s) wait.", nullptr, static_cast<int>(waiting.size()));
    const auto approval_text = tr("%Ln of them to be approved by a person.", nullptr, to_approve);
    console.write(QStringLiteral("%1\n%2\n").arg(frozen_text, approval_text));
    if (!pdf_.empty())
        console.write(tr("%Ln message(s) written into \"%1\".", nullptr, static_cast<int>(letters.produced.size()))
                          .arg(shown(pdf_)) +
                      QStringLiteral("\n"));
    return code;
}

ExitCode RemindVerb::run(Console& console, const Clock& clock) {
    if (send_)
        throw UsageError{tr("This version sends nothing: leave --send out.")};
    if (!dry_run_ && asked_date() && *asked_date() != clock.today())
        throw UsageError{tr("Without --dry-run, remind takes only today.")};
    const auto opened = open_ledger(console);
    if (!opened)
        return opened.error();
    const auto& ledger = *opened.value();
    ensure_policies(ledger.path(), actorName(), clock);
    return dry_run_ ? show(console, ledger, date(ledger, clock, console)) : freeze(console, ledger, clock);
}

} // namespace

std::unique_ptr<Verb> remind_verb(CLI::App& program) { return std::make_unique<RemindVerb>(program); }

} // namespace encours
