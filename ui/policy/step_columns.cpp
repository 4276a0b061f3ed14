// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policy/step_columns.h"

#include "ui/common/amount_columns.h"
#include "ui/common/table_view.h"
#include "ui/language/policy_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace encours {

namespace {

/// Average characters across that a table needs to show them.
constexpr int roomForMinimum = 125, roomForTone = 182, roomForAll = 215;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PolicySteps)
};

QString remarks(const PolicyStep& step) {
    QStringList marks;
    if (step.needs_approval)
        marks << Words::tr("approved by a person");
    if (step.mandatory)
        marks << Words::tr("never passed over");
    if (step.repeat_every_days && step.kind != StepKind::terms_reminder)
        marks << stepRepeatPhrase(step);
    if (step.min_gap_days > 0)
        marks << Words::tr("at least %Ln days after the last step", nullptr, step.min_gap_days);
    return marks.join(QStringLiteral(", "));
}

/// All that columns say of it, for where they are hidden.
QString wholeStep(const PolicyStep& step, Currency currency) {
    QStringList lines{stepKindSentence(step.kind), Words::tr("Tone: %1").arg(toneName(step.tone))};
    if (step.min_amount_minor > 0)
        lines << Words::tr("From %1 of a due item").arg(moneyText(step.min_amount_minor, currency));
    const QString also = remarks(step);
    if (!also.isEmpty())
        lines << also;
    return lines.join(u'\n');
}

Column<StepLine> numberColumn() {
    Column<StepLine> column;
    column.traits.key = "number";
    column.traits.header = [] { return Words::tr("No."); };
    column.traits.isNumber = true;
    column.text = [](const StepLine& line) { return QString::number(line.number); };
    column.raw = [](const StepLine& line) { return RawValue(std::int64_t{line.number}); };
    return column;
}

Column<StepLine> deadlineColumn() {
    Column<StepLine> column;
    column.traits.key = "deadline";
    column.traits.header = [] { return Words::tr("Grants"); };
    column.traits.hint = [] { return Words::tr("Time to pay that the message grants, from the day it is posted"); };
    column.traits.isNumber = true;
    column.text = [](const StepLine& line) {
        return line.step.deadline_days ? daysText(*line.step.deadline_days) : QStringLiteral("–");
    };
    column.raw = [](const StepLine& line) { return RawValue(std::int64_t{line.step.deadline_days.value_or(-1)}); };
    return column;
}

} // namespace

std::vector<StepLine> stepLines(const ReminderPolicy& policy, const std::vector<PolicyFault>& faults) {
    std::vector<StepLine> lines;
    for (std::size_t i = 0; i < policy.steps.size(); ++i) {
        QStringList sentences;
        for (const PolicyFault& fault : faults)
            if (fault.step == i)
                sentences << policyFaultSentence(fault.reason);
        lines.push_back({static_cast<int>(i) + 1, policy.steps[i], sentences.join(u' ')});
    }
    return lines;
}

void showFittingStepColumns(TableView& view) {
    const int characters = view.width() / std::max(1, view.fontMetrics().averageCharWidth());
    const std::pair<const char*, int> wants[] = {
        {"tone", roomForTone}, {"minimum", roomForMinimum}, {"kind", roomForAll}, {"remarks", roomForAll}};
    for (const auto& [key, least] : wants)
        view.setColumnHidden(view.tableModel().columnOf(QLatin1String(key)), characters < least);
    view.fitColumns();
}

std::vector<Column<StepLine>> stepColumns(std::function<Currency()> currency, bool hasFaults) {
    std::vector<Column<StepLine>> columns;
    const auto add = [&](const char* key, std::function<QString()> header,
                         std::function<QString(const StepLine&)> text) {
        columns.push_back(textColumn<StepLine>(key, std::move(header), std::move(text)));
    };
    columns.push_back(numberColumn());
    add(
        "name", [] { return Words::tr("Step"); },
        [](const StepLine& line) { return QString::fromStdString(line.step.name); });
    columns.back().traits.isFlexible = !hasFaults;
    columns.back().hint = [currency](const StepLine& line) { return wholeStep(line.step, currency()); };
    add(
        "kind", [] { return Words::tr("What"); }, [](const StepLine& line) { return stepKindName(line.step.kind); });
    columns.back().traits.mayBeCut = true;
    add(
        "when", [] { return Words::tr("When"); }, [](const StepLine& line) { return stepDayPhrase(line.step); });
    add(
        "channels", [] { return Words::tr("How"); },
        [](const StepLine& line) { return channelsText(line.step.channels); });
    columns.back().traits.mayBeCut = true;
    add(
        "tone", [] { return Words::tr("Tone"); }, [](const StepLine& line) { return toneName(line.step.tone); });
    columns.push_back(deadlineColumn());
    columns.push_back(amountColumn<StepLine>(
        "minimum", [] { return Words::tr("From"); }, [](const StepLine& line) { return line.step.min_amount_minor; },
        currency));
    columns.back().traits.sumText = {};
    columns.back().traits.hint = [] { return Words::tr("Least amount of the due item for this step"); };
    add(
        "remarks", [] { return Words::tr("Also"); }, [](const StepLine& line) { return remarks(line.step); });
    columns.back().traits.mayBeCut = true;
    if (hasFaults) {
        add(
            "faults", [] { return Words::tr("To be mended"); },
            [](const StepLine& line) {
                return line.faults.isEmpty() ? QStringLiteral("✓") : QStringLiteral("⚠ ") + line.faults;
            });
        columns.back().traits.isFlexible = true;
    }
    return columns;
}

} // namespace encours
