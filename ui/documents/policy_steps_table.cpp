// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/policy_steps_table.h"

#include "ui/documents/document_words.h"
#include "ui/language/numbers.h"

#include <algorithm>
#include <array>

namespace encours {

namespace {

constexpr int yearDays = 365;

constexpr std::array<const char*, channel_count> channelKeys{"channel.letter",    "channel.registered_letter",
                                                             "channel.email",     "channel.sms",
                                                             "channel.telephone", "channel.office"};
constexpr std::array<const char*, 4> toneKeys{"tone.friendly", "tone.neutral", "tone.firm", "tone.formal"};

/// `key` with ".zero", ".one" or ".many", whichever it has for the count.
QString counted(const QString& key, int count, const DocumentWords& words) {
    const QString zero = key + QStringLiteral(".zero");
    if (count == 0 && words.has(zero))
        return words(zero);
    if (count == 1)
        return words(key + QStringLiteral(".one"));
    return words(key + QStringLiteral(".many"), {{"count", countText(count, words.locale())}});
}

QString repetition(int days, const DocumentWords& words) {
    return days == yearDays ? words(QStringLiteral("when.yearly")) : counted(QStringLiteral("when.every"), days, words);
}

QString when(const PolicyStep& step, const DocumentWords& words) {
    if (step.kind == StepKind::terms_reminder)
        return repetition(step.repeat_every_days.value_or(step.days), words);
    QString first;
    switch (step.anchor) {
    case StepAnchor::due_day:
        first = step.days == 0  ? words(QStringLiteral("when.on_due"))
                : step.days < 0 ? counted(QStringLiteral("when.before_due"), -step.days, words)
                                : counted(QStringLiteral("when.after_due"), step.days, words);
        break;
    case StepAnchor::previous_posted:
        first = counted(QStringLiteral("when.after_previous"), step.days, words);
        break;
    case StepAnchor::deadline_granted:
        first = counted(QStringLiteral("when.after_deadline"), step.days, words);
        break;
    case StepAnchor::settled:
        first = counted(QStringLiteral("when.after_settled"), step.days, words);
        break;
    }
    if (!step.repeat_every_days)
        return first;
    return words(QStringLiteral("when.repeated"),
                 {{"first", first}, {"again", repetition(*step.repeat_every_days, words)}});
}

QString channels(const PolicyStep& step, const DocumentWords& words) {
    QStringList names;
    for (const auto channel : step.channels)
        names << words(QString::fromLatin1(channelKeys.at(static_cast<std::size_t>(channel))));
    return names.join(words(QStringLiteral("channel.or")));
}

/// Follows the steps from the due day on, each being done on its day: the earliest days that a customer can count with.
class EarliestDays {
public:
    explicit EarliestDays(const DocumentWords& words) : words_(words) {}

    QString next(const PolicyStep& step) {
        if (rank_of(step.kind) == 0)
            return words_(QStringLiteral("none"));
        int day = step.days;
        if (step.anchor == StepAnchor::previous_posted)
            day += posted_;
        else if (step.anchor == StepAnchor::deadline_granted)
            day += granted_ ? deadline_ : posted_;
        if (begun_)
            day = std::max({day, posted_ + step.min_gap_days, posted_ + 1});
        if (step.kind != StepKind::notice_before_due) { // it may be too late for it, and binds nothing then
            begun_ = true;
            posted_ = day;
            if (step.deadline_days) {
                granted_ = true;
                deadline_ = day + *step.deadline_days;
            }
        }
        if (day == 0)
            return words_(QStringLiteral("earliest.on"));
        return words_(day < 0 ? QStringLiteral("earliest.before") : QStringLiteral("earliest.after"),
                      {{"count", countText(std::abs(day), words_.locale())}});
    }

private:
    const DocumentWords& words_;
    bool begun_ = false, granted_ = false;
    int posted_ = 0;   ///< days after the due day
    int deadline_ = 0; ///< likewise, once time was granted
};

} // namespace

QString daysText(int days, const DocumentWords& words) { return counted(QStringLiteral("days"), days, words); }

DocumentTable policyStepsTable(const PrintedPolicy& printed, const DocumentWords& words) {
    const bool forStaff = printed.readers == PolicyReaders::staff;
    const auto header = [&](const char* key) { return words(QString::fromLatin1(key)); };
    DocumentTable table;
    table.columns = {{header("column.step"), false, true},
                     {header("column.when"), false, true},
                     {header("column.earliest"), true, false},
                     {header("column.how"), false, true},
                     {header("column.deadline"), true, false}};
    if (forStaff) {
        table.columns.push_back({header("column.tone"), false, false});
        table.columns.push_back({header("column.from"), true, false});
        table.columns.push_back({header("column.approval"), false, false});
    }
    const QString none = header("none");
    EarliestDays earliest(words);
    for (const auto& step : printed.policy.steps) {
        DocumentRow row;
        row.cells = {QString::fromStdString(step.name), when(step, words), earliest.next(step), channels(step, words),
                     step.deadline_days ? daysText(*step.deadline_days, words) : none};
        if (forStaff)
            row.cells << header(toneKeys.at(static_cast<std::size_t>(step.tone)))
                      << (step.min_amount_minor > 0 ? moneyText(step.min_amount_minor, printed.currency, words.locale())
                                                    : none)
                      << (step.needs_approval ? header("yes") : none);
        table.rows.push_back(std::move(row));
    }
    table.continued = words(QStringLiteral("continued"));
    return table;
}

} // namespace encours
