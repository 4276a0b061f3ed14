// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ledger_glances.h"

#include "ui/common/amount_columns.h"
#include "ui/common/qt_date.h"
#include "ui/language/company_words.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QMetaObject>

#include <limits>

namespace encours {

namespace {

/// A month and some days: books are closed monthly, so older data are late data.
constexpr std::int32_t freshDays = 35;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Ledgers)
};

/// Amounts of several companies have no common currency: each bears its own, and they are not summed.
Column<LedgerGlance> moneyColumn(const char* key, std::function<QString()> header,
                                 std::int64_t LedgerOverview::*minor) {
    Column<LedgerGlance> column;
    column.traits.key = key;
    column.traits.header = std::move(header);
    column.traits.isNumber = true;
    column.text = [minor](const LedgerGlance& glance) {
        const auto* overview = glance.overview();
        return overview != nullptr ? moneyText(overview->*minor, overview->currency)
               : glance.seen       ? QStringLiteral("–")
                                   : QStringLiteral("…");
    };
    column.raw = [minor](const LedgerGlance& glance) {
        const auto* overview = glance.overview();
        return RawValue(overview != nullptr ? overview->*minor : std::numeric_limits<std::int64_t>::min());
    };
    column.copyText = [minor](const LedgerGlance& glance) {
        const auto* overview = glance.overview();
        return overview != nullptr ? spreadsheetAmount(overview->*minor, overview->currency) : QString();
    };
    return column;
}

Column<LedgerGlance> customersColumn() {
    Column<LedgerGlance> column;
    column.traits.key = "overdue_customers";
    column.traits.header = [] { return Words::tr("Late customers"); };
    column.traits.hint = [] { return Words::tr("Customers with something overdue"); };
    column.traits.isNumber = true;
    const auto number = [](const LedgerGlance& glance) {
        return glance.overview() != nullptr ? glance.overview()->overdue_customers : 0;
    };
    column.text = [number](const LedgerGlance& glance) {
        return number(glance) == 0 ? QStringLiteral("–") : countText(number(glance));
    };
    column.raw = [number](const LedgerGlance& glance) { return RawValue(std::int64_t{number(glance)}); };
    column.copyText = [number](const LedgerGlance& glance) { return QString::number(number(glance)); };
    return column;
}

Column<LedgerGlance> toDoColumn() {
    Column<LedgerGlance> column;
    column.traits.key = "to_do";
    column.traits.header = [] { return Words::tr("To do today"); };
    column.traits.hint = [] { return Words::tr("Customers to contact and tasks due, as the Today page lists them"); };
    column.traits.isNumber = true;
    const auto number = [](const LedgerGlance& glance) {
        return glance.overview() != nullptr ? glance.overview()->to_do.value_or(0) : 0;
    };
    column.text = [number](const LedgerGlance& glance) {
        return number(glance) == 0 ? QStringLiteral("–") : countText(number(glance));
    };
    column.raw = [number](const LedgerGlance& glance) { return RawValue(number(glance)); };
    column.copyText = [number](const LedgerGlance& glance) { return QString::number(number(glance)); };
    return column;
}

std::optional<Date> dataUntil(const LedgerGlance& glance) {
    if (const auto* overview = glance.overview())
        return overview->last_known_day;
    return glance.ledger.dataUntil.isValid() ? std::optional(fromQDate(glance.ledger.dataUntil)) : std::nullopt;
}

Column<LedgerGlance> dataColumn() {
    Column<LedgerGlance> column;
    column.traits.key = "data_until";
    column.traits.header = [] { return Words::tr("Data until"); };
    column.traits.hint = [] { return Words::tr("The last day that the imported files tell of"); };
    column.traits.isNumber = true;
    column.text = [](const LedgerGlance& glance) {
        const auto day = dataUntil(glance);
        return day ? shortDate(*day) : QStringLiteral("–");
    };
    column.raw = [](const LedgerGlance& glance) {
        const auto day = dataUntil(glance);
        return RawValue(day ? std::int64_t{day->days} : std::numeric_limits<std::int64_t>::min());
    };
    column.hint = [](const LedgerGlance& glance) {
        const auto day = dataUntil(glance);
        return day ? Words::tr("%1 old").arg(daysText(std::max(0, glance.today - *day))) : QString();
    };
    return column;
}

} // namespace

QString LedgerGlance::name() const {
    if (const auto* read = overview())
        return read->is_demonstration ? Words::tr("%1 (demonstration)").arg(QString::fromStdString(read->company))
                                      : QString::fromStdString(read->company);
    return ledger.company.isEmpty() ? QFileInfo(ledger.path).completeBaseName() : ledger.company;
}

QString LedgerGlance::remarks() const {
    if (!seen)
        return Words::tr("Reading…");
    if (!seen->ok())
        return Words::tr("✗ %1").arg(overviewErrorWords(seen->error()));
    const LedgerOverview& read = seen->value();
    QStringList remarks;
    if (!read.last_known_day)
        remarks << Words::tr("No data yet");
    else if (today - *read.last_known_day > freshDays)
        remarks << Words::tr("⚠ Data %1 old").arg(daysText(today - *read.last_known_day));
    if (read.rows_refused > 0)
        remarks << Words::tr("⚠ %Ln row(s) refused by the last import", nullptr, static_cast<int>(read.rows_refused));
    if (read.controls_failed > 0)
        remarks << Words::tr("⚠ %Ln control(s) of the last imports fail", nullptr,
                             static_cast<int>(read.controls_failed));
    if (read.unallocated > 0)
        remarks << Words::tr("%1 unallocated").arg(wholeMoneyText(read.unallocated, read.currency));
    if (read.has_other_currencies)
        remarks << Words::tr("other currencies apart");
    return remarks.isEmpty() ? Words::tr("✓ Nothing to note") : remarks.join(QStringLiteral(" · "));
}

std::vector<Column<LedgerGlance>> glanceColumns() {
    std::vector<Column<LedgerGlance>> columns;
    columns.push_back(textColumn<LedgerGlance>(
        "company", [] { return Words::tr("Company"); }, [](const LedgerGlance& glance) { return glance.name(); }));
    columns.push_back(moneyColumn(
        "open", [] { return Words::tr("Open"); }, &LedgerOverview::open));
    columns.push_back(moneyColumn(
        "overdue", [] { return Words::tr("Overdue"); }, &LedgerOverview::overdue));
    columns.push_back(customersColumn());
    columns.push_back(toDoColumn());
    columns.push_back(dataColumn());
    columns.push_back(textColumn<LedgerGlance>(
        "remarks", [] { return Words::tr("To note"); }, [](const LedgerGlance& glance) { return glance.remarks(); }));
    columns.back().traits.isFlexible = true;
    columns.push_back(textColumn<LedgerGlance>(
        "file", [] { return Words::tr("File"); },
        [](const LedgerGlance& glance) { return QDir::toNativeSeparators(glance.ledger.path); }));
    columns.back().traits.mayBeCut = true;
    return columns;
}

LedgerGlances::LedgerGlances(QObject* parent) : QObject(parent) { pool_.setMaxThreadCount(1); }

LedgerGlances::~LedgerGlances() {
    stop();
    pool_.clear();
    pool_.waitForDone();
}

void LedgerGlances::stop() {
    if (stopped_ != nullptr)
        *stopped_ = true;
}

void LedgerGlances::look(const std::vector<LedgerGlance>& ledgers) {
    stop();
    pool_.clear();
    const auto stopped = std::make_shared<std::atomic<bool>>(false);
    stopped_ = stopped;
    for (const LedgerGlance& ledger : ledgers) {
        pool_.start([this, ledger, stopped] {
            if (*stopped)
                return;
            LedgerGlance glance = ledger;
            const Progress progress{[&stopped](std::int64_t, std::int64_t) { return !*stopped; }};
            try {
                glance.seen =
                    ledger_overview(std::filesystem::path(ledger.ledger.path.toStdU16String()), ledger.today, progress);
            } catch (...) { // one file that nobody can read keeps the others from nothing
                glance.seen = failure(OverviewError::unreadable);
            }
            const auto tell = [this, glance, stopped] {
                if (!*stopped)
                    emit seen(glance);
            };
            QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
        });
    }
}

} // namespace encours
