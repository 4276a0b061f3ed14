// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agenda_report.h"
#include "app/verbs.h"
#include "core/usecase/policies.h"
#include "ui/common/actor.h"

#include <QCoreApplication>

namespace encours {

namespace {

class AgendaVerb final : public Verb {
    Q_DECLARE_TR_FUNCTIONS(AgendaVerb)

public:
    explicit AgendaVerb(CLI::App& program)
        : Verb(program, "agenda", tr("Whom to remind from the date on, how and why, and whom not")) {
        offer_ledger();
        offer("--days", days_, "N", tr("So many days from the date on (7)"));
        offer_date(tr("The first day"));
        offer_json();
    }

    ExitCode run(Console& console, const Clock& clock) override;

private:
    std::string days_;
};

ExitCode AgendaVerb::run(Console& console, const Clock& clock) {
    const auto days = days_.empty() ? 7 : number_of(days_, "--days", 1, 731);
    static_cast<void>(asked_date());
    const auto opened = open_ledger(console);
    if (!opened)
        return opened.error();
    const auto& ledger = *opened.value();
    ensure_policies(ledger.path(), actorName(), clock);
    const auto planned = plan_ahead(ledger, date(ledger, clock, console), static_cast<int>(days));
    if (json())
        console.write(agenda_json(planned));
    else
        console.write(agenda_text(planned, payment_freshness(ledger.path(), planned.input.at)));
    return ExitCode::done;
}

} // namespace

std::unique_ptr<Verb> agenda_verb(CLI::App& program) { return std::make_unique<AgendaVerb>(program); }

} // namespace encours
