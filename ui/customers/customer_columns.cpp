// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customer_columns.h"

#include "ui/common/amount_columns.h"
#include "ui/language/names.h"

#include <QCoreApplication>

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

} // namespace

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
        "total", [] { return Words::tr("Total"); }, [](const Aging& aging) { return aging.total(); }));
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
    return columns;
}

std::vector<CustomerLine> customerLines(const std::shared_ptr<const LedgerView>& view) {
    std::vector<CustomerLine> lines;
    lines.reserve(view->balance.customers.size());
    for (const CustomerAging& aging : view->balance.customers)
        lines.push_back({view, &aging});
    return lines;
}

} // namespace encours
