// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/json_output.h"
#include "app/verbs.h"
#include "core/usecase/create_demonstration.h"
#include "ui/language/numbers.h"
#include "ui/language/sentences.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace encours {

namespace {

ExitCode exit_code(DemonstrationError error) {
    switch (error) {
    case DemonstrationError::target_exists:
        return ExitCode::input_refused;
    case DemonstrationError::bad_numbers:
        return ExitCode::wrong_usage;
    case DemonstrationError::target_unwritable:
    case DemonstrationError::cancelled:
        return ExitCode::environment;
    }
    return ExitCode::environment;
}

class DemoVerb final : public Verb {
    Q_DECLARE_TR_FUNCTIONS(DemoVerb)

public:
    explicit DemoVerb(CLI::App& program) : Verb(program, "demo", tr("Writes a demonstration company of three years")) {
        require("OUT", target_, tr("The ledger to write; it must not exist yet"));
        offer("--invoices", invoices_, "N", tr("How many invoices, 1 to 1000000 (2600)"));
        offer("--customers", customers_, "N", tr("How many customers (140, or one for 20 invoices)"));
        offer("--seed", seed_, "S", tr("Another number makes another company (1)"));
        offer_date(tr("The last day that it knows (2026-10-31)"));
        offer_json();
    }

    ExitCode run(Console& console, const Clock& clock) override;

private:
    [[nodiscard]] DemonstrationRequest request() const;

    std::string target_, invoices_, customers_, seed_;
};

DemonstrationRequest DemoVerb::request() const {
    DemonstrationRequest request;
    request.target = path_of(target_);
    if (const auto at = asked_date())
        request.at = *at;
    if (!invoices_.empty()) {
        request.invoices = number_of(invoices_, "--invoices", 1, 1'000'000);
        request.customers = std::max<std::int64_t>(1, request.invoices / 20);
    }
    if (!customers_.empty())
        request.customers = number_of(customers_, "--customers", 1, request.invoices);
    if (!seed_.empty())
        request.seed =
            static_cast<std::uint64_t>(number_of(seed_, "--seed", 0, std::numeric_limits<std::int64_t>::max()));
    return request;
}

ExitCode DemoVerb::run(Console& console, const Clock& clock) {
    const auto made = create_demonstration(request(), clock, console.progress(tr("Writing the demonstration")));
    if (!made) {
        console.say(demonstrationErrorSentence(made.error(), shown(target_)));
        return exit_code(made.error());
    }
    if (json())
        console.write(Json{{"written", target_}, {"rows", made.value()}});
    else
        console.write(
            tr("Written: \"%1\", %Ln invoice(s).\n", nullptr, static_cast<int>(made.value())).arg(shown(target_)));
    return ExitCode::done;
}

} // namespace

std::unique_ptr<Verb> demo_verb(CLI::App& program) { return std::make_unique<DemoVerb>(program); }

} // namespace encours
