// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customer_columns.h"

#include "ui/common/amount_columns.h"
#include "ui/language/names.h"
#include "ui/language/numbers.h"
#include "ui/language/segment_words.h"

#include <QCoreApplication>

#include <cmath>
#include <limits>

namespace encours {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Customers)
};

Column<CustomerLine> oldestColumn() {
    Column<CustomerLine> column;
    column.traits.key = "oldest";
    column.traits.header = [] { return Words::tr("Oldest"); };
    column.traits.hint = [] { return Words::tr("Days late of the oldest open invoice"); };
    column.traits.isNumber = true;
    const auto late = [](const CustomerLine& line) { return line.daysLate().value_or(0) > 0; };
    column.text = [late](const CustomerLine& line) {
        return late(line) ? daysText(*line.daysLate()) : QStringLiteral("–");
    };
    column.raw = [](const CustomerLine& line) {
        return RawValue(std::int64_t{line.daysLate().value_or(std::numeric_limits<std::int32_t>::min())});
    };
    column.copyText = [late](const CustomerLine& line) {
        return late(line) ? QString::number(*line.daysLate()) : QString();
    };
    column.hint = [](const CustomerLine& line) {
        return line.aging->oldest_due == no_day
                   ? QString()
                   : Words::tr("Oldest due day: %1").arg(shortDate(line.aging->oldest_due));
    };
    return column;
}

Column<CustomerLine> oldestDueColumn() {
    Column<CustomerLine> column;
    column.traits.key = "oldest_due";
    column.traits.header = [] { return Words::tr("Oldest due day"); };
    column.traits.hint = [] { return Words::tr("Due day of the oldest open invoice"); };
    column.traits.isNumber = true;
    column.text = [](const CustomerLine& line) {
        return line.aging->oldest_due == no_day ? QStringLiteral("–") : shortDate(line.aging->oldest_due);
    };
    // The oldest first where the days late count up.
    column.raw = [](const CustomerLine& line) { return RawValue(std::int64_t{line.aging->oldest_due.days}); };
    column.copyText = [](const CustomerLine& line) {
        return line.aging->oldest_due == no_day ? QString() : shortDate(line.aging->oldest_due);
    };
    return column;
}

Column<CustomerLine> delayColumn() {
    Column<CustomerLine> column;
    column.traits.key = "delay";
    column.traits.header = [] { return Words::tr("Pays after"); };
    column.traits.hint = [] {
        return Words::tr(
            "Days beyond terms of what it paid in the last 12 months, weighted by amount; paid early counts "
            "0");
    };
    column.traits.isNumber = true;
    const auto delay = [](const CustomerLine& line) {
        return line.facts() != nullptr ? line.facts()->delay : std::nullopt;
    };
    column.text = [delay](const CustomerLine& line) {
        return line.listed == nullptr ? QStringLiteral("…")
               : delay(line)          ? daysText(std::round(*delay(line)))
                                      : QStringLiteral("–");
    };
    column.raw = [delay](const CustomerLine& line) {
        return RawValue(delay(line) ? static_cast<std::int64_t>(*delay(line) * 1000) : std::int64_t{-1});
    };
    column.copyText = [delay](const CustomerLine& line) {
        return delay(line) ? numberText(*delay(line), 1) : QString();
    };
    column.hint = [delay](const CustomerLine& line) {
        return line.listed != nullptr && !delay(line) ? Words::tr("It paid no invoice in the last 12 months")
                                                      : QString();
    };
    return column;
}

Column<CustomerLine> contactColumn() {
    Column<CustomerLine> column;
    column.traits.key = "contact";
    column.traits.header = [] { return Words::tr("Last contact"); };
    column.traits.hint = [] {
        return Words::tr("A note, a message that was sent, an answer, a promise or a complaint");
    };
    column.traits.isNumber = true;
    const auto day = [](const CustomerLine& line) {
        return line.facts() != nullptr ? line.facts()->last_contact : no_day;
    };
    column.text = [day](const CustomerLine& line) {
        return line.listed == nullptr ? QStringLiteral("…")
               : day(line) == no_day  ? QStringLiteral("–")
                                      : shortDate(day(line));
    };
    column.raw = [day](const CustomerLine& line) {
        return RawValue(day(line) == no_day ? std::numeric_limits<std::int64_t>::min() : std::int64_t{day(line).days});
    };
    column.copyText = [day](const CustomerLine& line) {
        return day(line) == no_day ? QString() : shortDate(day(line));
    };
    return column;
}

QString segmentOf(const CustomerLine& line) {
    const auto place = line.followed->segment[line.aging->customer];
    return place < line.followed->segments.size() ? QString::fromStdString(line.followed->segments[place].name)
                                                  : QStringLiteral("–");
}

QString profileOf(const CustomerLine& line) {
    return profileName(line.followed->profiles[line.aging->customer].profile);
}

QString policyOf(const CustomerLine& line) {
    const auto place = line.followed->policy[line.aging->customer];
    return place < line.followed->policies.size() ? QString::fromStdString(line.followed->policies[place].name)
                                                  : QStringLiteral("–");
}

/// How it is reminded: "…" until a worker has read it.
Column<CustomerLine> followedColumn(const char* key, std::function<QString()> header,
                                    QString (*text)(const CustomerLine&)) {
    auto column = textColumn<CustomerLine>(key, std::move(header), [text](const CustomerLine& line) {
        return line.followed == nullptr ? QStringLiteral("…") : text(line);
    });
    column.traits.mayBeCut = true;
    return column;
}

} // namespace

QString followedText(const CustomerLine& line) {
    return line.followed == nullptr ? QString()
                                    : QStringList{segmentOf(line), profileOf(line), policyOf(line)}.join(u'\n');
}

std::vector<Column<CustomerLine>> customerColumns(std::function<Currency()> currency) {
    const auto amount = [&currency](const char* key, std::function<QString()> header,
                                    std::function<std::int64_t(const Aging&)> minor) {
        return amountColumn<CustomerLine>(
            key, std::move(header), [minor](const CustomerLine& line) { return minor(line.aging->aging); }, currency);
    };
    std::vector<Column<CustomerLine>> columns;
    columns.push_back(textColumn<CustomerLine>(
        "code", [] { return Words::tr("Code"); },
        [](const CustomerLine& line) { return QString::fromStdString(line.customer().code); }));
    columns.push_back(textColumn<CustomerLine>(
        "name", [] { return Words::tr("Name"); },
        [](const CustomerLine& line) { return QString::fromStdString(line.customer().name); }));
    columns.back().traits.isFlexible = true;
    columns.push_back(textColumn<CustomerLine>(
        "city", [] { return Words::tr("City"); },
        [](const CustomerLine& line) { return QString::fromStdString(line.customer().city); }));
    columns.back().traits.mayBeCut = true;
    columns.push_back(amount(
        "total", [] { return Words::tr("Open"); }, [](const Aging& aging) { return aging.total(); }));
    columns.back().traits.hint = [] { return Words::tr("All that is owed, less credits and unallocated payments"); };
    columns.push_back(amount(
        "overdue", [] { return Words::tr("Overdue"); }, [](const Aging& aging) { return aging.overdue(); }));
    const char* const keys[] = {"not_due", "d1_30", "d31_60", "d61_90", "over_90"};
    for (std::size_t i = 0; i < age_bucket_count; ++i) {
        const auto bucket = static_cast<AgeBucket>(i);
        columns.push_back(amount(
            keys[i], [bucket] { return shortBucketName(bucket); },
            [bucket](const Aging& aging) { return aging.in(bucket); }));
    }
    columns.push_back(amount(
        "unallocated", [] { return Words::tr("Unallocated"); }, [](const Aging& aging) { return aging.unallocated; }));
    columns.back().traits.hint = [] { return Words::tr("Payments not set against any invoice"); };
    columns.push_back(amount(
        "doubtful", [] { return Words::tr("Doubtful"); }, [](const Aging& aging) { return aging.doubtful; }));
    columns.back().traits.hint = [] { return Words::tr("Account 416, not in the total"); };
    columns.push_back(oldestColumn());
    columns.push_back(oldestDueColumn());
    columns.push_back(delayColumn());
    columns.push_back(contactColumn());
    columns.push_back(followedColumn(
        "segment", [] { return Words::tr("Segment"); }, segmentOf));
    columns.push_back(followedColumn(
        "profile", [] { return Words::tr("How it pays"); }, profileOf));
    columns.back().hint = [](const CustomerLine& line) {
        return line.followed == nullptr ? QString() : profileReasons(line.followed->profiles[line.aging->customer]);
    };
    columns.push_back(followedColumn(
        "policy", [] { return Words::tr("Policy"); }, policyOf));
    return columns;
}

std::vector<CustomerLine> customerLines(const std::shared_ptr<const LedgerView>& view,
                                        const std::shared_ptr<const ListedCustomers>& listed,
                                        const std::shared_ptr<const FollowedCustomers>& followed) {
    std::vector<CustomerLine> lines;
    if (listed == nullptr) {
        lines.reserve(view->balance.customers.size());
        for (const CustomerAging& aging : view->balance.customers)
            lines.push_back({view, &aging, nullptr, followed});
        return lines;
    }
    lines.reserve(listed->agings.size());
    for (const CustomerAging& aging : listed->agings)
        if (!listed->facts[aging.customer].is_merged)
            lines.push_back({view, &aging, listed, followed});
    return lines;
}

} // namespace encours
