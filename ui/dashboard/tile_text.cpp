// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/tile_text.h"

#include "ui/language/numbers.h"
#include "ui/language/sentences.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace encours {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Tiles)
};

std::optional<double> valueOf(FigureKind kind, const Figures& figures) {
    switch (kind) {
    case FigureKind::dso:
        return figures.dso.value;
    case FigureKind::cei:
        return figures.cei_percent.value;
    case FigureKind::dbt:
        return figures.dbt.value;
    case FigureKind::receivables:
        return static_cast<double>(figures.aging.total());
    case FigureKind::overdue:
        return static_cast<double>(figures.aging.overdue());
    }
    return std::nullopt;
}

bool isAmount(FigureKind kind) { return kind == FigureKind::receivables || kind == FigureKind::overdue; }

NoFigure missing(FigureKind kind, const Figures& figures) {
    return kind == FigureKind::dso   ? figures.dso.missing
           : kind == FigureKind::cei ? figures.cei_percent.missing
                                     : figures.dbt.missing;
}

/// The change as a person reads it, without sign; empty when it rounds to nothing.
QString difference(FigureKind kind, double now, double then) {
    if (isAmount(kind)) {
        const double percent = then == 0.0 ? 0.0 : 100.0 * std::abs(now - then) / std::abs(then);
        return percent < 0.5 ? QString() : percentText(percent, 0);
    }
    const double rounded = std::abs(std::round(now) - std::round(then));
    if (rounded == 0.0)
        return {};
    //: Percentage points, as short as it gets.
    return kind == FigureKind::cei
               ? Words::tr("%Ln pts", nullptr, static_cast<int>(rounded)).replace(u' ', QChar(0x00A0))
               : daysText(rounded);
}

TileChange changeOf(FigureKind kind, const Figures& now, const Figures& then, bool year) {
    const auto value = valueOf(kind, now);
    const auto before = valueOf(kind, then);
    const bool known = before && (!isAmount(kind) || (then.covered && *before != 0.0));
    if (!value)
        return {};
    if (!known)
        return {year ? Words::tr("no figure a year ago") : Words::tr("no figure a month ago"), ChangeTone::neutral};
    const QString amount = difference(kind, *value, *before);
    if (amount.isEmpty())
        return {year ? Words::tr("= unchanged in a year") : Words::tr("= unchanged in a month"), ChangeTone::neutral};
    const bool rises = *value > *before;
    const QString moved = rises ? (year ? Words::tr("▲ %1 in a year") : Words::tr("▲ %1 in a month")).arg(amount)
                                : (year ? Words::tr("▼ %1 in a year") : Words::tr("▼ %1 in a month")).arg(amount);
    if (kind == FigureKind::receivables)
        return {moved, ChangeTone::neutral};
    const bool good = (kind == FigureKind::cei) == rises;
    return {good ? Words::tr("%1, better").arg(moved) : Words::tr("%1, worse").arg(moved),
            good ? ChangeTone::good : ChangeTone::bad};
}

QString noteOf(FigureKind kind, const LedgerView& view) {
    const Figures& now = view.now();
    switch (kind) {
    case FigureKind::dso:
        return now.best_possible_dso.value ? Words::tr("best possible %1").arg(daysText(*now.best_possible_dso.value))
                                           : QString();
    case FigureKind::cei:
        return Words::tr("over %Ln days", nullptr, now.window_days);
    case FigureKind::dbt:
        return now.dbt_signed.value ? Words::tr("early payments counted %1").arg(daysText(*now.dbt_signed.value))
                                    : QString();
    case FigureKind::receivables:
        return Words::tr("%Ln customers", nullptr, static_cast<int>(view.balance.customers.size()));
    case FigureKind::overdue: {
        if (now.aging.total() <= 0)
            return {};
        const double share = 100.0 * static_cast<double>(now.aging.overdue()) / static_cast<double>(now.aging.total());
        return Words::tr("%1 of what is owed").arg(percentText(share, 0));
    }
    }
    return {};
}

} // namespace

QString figureName(FigureKind kind) {
    switch (kind) {
    case FigureKind::dso:
        return Words::tr("DSO");
    case FigureKind::cei:
        return Words::tr("CEI");
    case FigureKind::dbt:
        return Words::tr("DBT");
    case FigureKind::receivables:
        return Words::tr("Owed");
    case FigureKind::overdue:
        return Words::tr("Overdue");
    }
    return {};
}

TileText tileText(FigureKind kind, const LedgerView& view) {
    TileText text;
    text.label = figureName(kind);
    const auto value = valueOf(kind, view.now());
    if (!value) {
        text.note = noFigureSentence(missing(kind, view.now()));
        return text;
    }
    if (isAmount(kind)) {
        const Aging& aging = view.now().aging;
        text.value = wholeMoneyText(kind == FigureKind::overdue ? aging.overdue() : aging.total(), view.currency());
    } else {
        text.value = kind == FigureKind::cei ? percentText(*value, 0) : daysText(*value);
    }
    text.note = noteOf(kind, view);
    text.changes = {changeOf(kind, view.now(), view.yearAgo, true), changeOf(kind, view.now(), view.monthAgo, false)};
    return text;
}

QString TileText::spoken() const {
    QStringList parts{label, value, note};
    for (const TileChange& change : changes)
        //: Said in place of the arrows: "up 9 d in a year".
        parts << QString(change.text)
                     .replace(QStringLiteral("▲"), Words::tr("up"))
                     .replace(QStringLiteral("▼"), Words::tr("down"));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace encours
