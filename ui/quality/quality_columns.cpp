// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/quality_columns.h"

#include "ui/common/amount_columns.h"
#include "ui/quality/weakness_words.h"

#include <QCoreApplication>

#include <functional>

namespace encours {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Quality)
};

} // namespace

std::vector<Column<WeakPoint>> qualityColumns(std::function<Currency()> currency) {
    std::vector<Column<WeakPoint>> columns;
    columns.push_back(textColumn<WeakPoint>(
        "kind", [] { return Words::tr("What is weak"); },
        [](const WeakPoint& point) { return weaknessName(point.kind); }));
    columns.push_back(textColumn<WeakPoint>(
        "subject", [] { return Words::tr("Whom it concerns"); },
        [](const WeakPoint& point) {
            const QString subject = weaknessSubject(point);
            return subject.isEmpty() ? Words::tr("your company") : subject;
        }));
    columns.back().traits.isFlexible = true;
    columns.back().traits.mayBeCut = true;
    columns.push_back(textColumn<WeakPoint>(
        "reason", [] { return Words::tr("Why it matters"); }, weaknessReason));
    columns.push_back(amountColumn<WeakPoint>(
        "stake", [] { return Words::tr("At stake"); }, [](const WeakPoint& point) { return point.at_stake; },
        std::move(currency)));
    columns.back().traits.hint = [] { return Words::tr("What may be wrong or come late because of it"); };
    // A customer may stand in several rows: their sum would say nothing.
    columns.back().traits.sumText = {};
    return columns;
}

std::int64_t weakPointKey(const WeakPoint& point) {
    const auto other = point.twin ? point.twin->value : point.invoices.empty() ? 0 : point.invoices.front().value;
    if (!point.customer && !point.numbers.empty()) // a rate of a half-year
        return (static_cast<std::int64_t>(point.kind) << 56) ^
               static_cast<std::int64_t>(std::hash<std::string>()(point.code + point.numbers) & 0xFF'FFFF'FFFFU);
    return (static_cast<std::int64_t>(point.kind) << 56) ^ ((point.customer ? point.customer->value : 0) << 28) ^ other;
}

} // namespace encours
