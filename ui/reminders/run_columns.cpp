// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reminders/run_columns.h"

#include "ui/common/amount_columns.h"
#include "ui/language/hold_words.h"
#include "ui/language/policy_words.h"
#include "ui/language/run_words.h"

#include <QCoreApplication>

#include <numeric>

namespace encours {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Runs)
};

template <class Row>
Column<Row> dayColumn(const char* key, std::function<QString()> header, std::function<Date(const Row&)> day) {
    Column<Row> column;
    column.traits.key = key;
    column.traits.header = std::move(header);
    column.traits.isNumber = true;
    column.text = [day](const Row& row) { return day(row) == no_day ? QStringLiteral("–") : shortDate(day(row)); };
    column.raw = [day](const Row& row) { return RawValue(std::int64_t{day(row).days}); };
    return column;
}

/// "12 sent · 3 to be approved".
QString progressText(const RunSummary& run) {
    QStringList said;
    for (std::size_t i = message_state_count; i-- > 0;)
        if (run.messages[i] > 0)
            said << messageCountText(static_cast<MessageState>(i), run.messages[i]);
    return said.join(QStringLiteral(" · "));
}

QString stateText(const RunMessage& one) {
    QString said = messageStateText(one.message);
    if (!one.message.tracking.empty())
        said += QStringLiteral(" · ") + QString::fromStdString(one.message.tracking);
    if (!one.message.detail.empty())
        said += QStringLiteral(" · ") + QString::fromStdString(one.message.detail);
    if (!one.obsolete.empty())
        said += QStringLiteral(" · ⚠ ") + obsoleteSentence(one.obsolete);
    return said;
}

} // namespace

std::vector<Column<RunSummary>> runColumns(std::function<Currency()> currency) {
    std::vector<Column<RunSummary>> columns;
    columns.push_back(dayColumn<RunSummary>(
        "day", [] { return Words::tr("Day"); }, [](const RunSummary& one) { return one.run.as_of; }));
    columns.push_back(textColumn<RunSummary>(
        "name", [] { return Words::tr("Run"); },
        [](const RunSummary& one) {
            return one.run.kind == RunKind::campaign ? QString::fromStdString(one.run.name) : runKindName(one.run.kind);
        }));
    columns.push_back(textColumn<RunSummary>(
        "state", [] { return Words::tr("State"); }, [](const RunSummary& one) { return runStateName(one.run.state); }));
    columns.push_back(textColumn<RunSummary>(
        "messages", [] { return Words::tr("Messages"); }, progressText));
    columns.back().traits.isFlexible = true;
    columns.push_back(amountColumn<RunSummary>(
        "total", [] { return Words::tr("Claimed"); }, [](const RunSummary& one) { return one.total; }, currency));
    columns.push_back(textColumn<RunSummary>(
        "who", [] { return Words::tr("Who"); },
        [](const RunSummary& one) { return QString::fromStdString(one.run.actor); }));
    columns.back().traits.mayBeCut = true;
    return columns;
}

std::vector<Column<RunMessage>> messageColumns(std::function<Currency()> currency) {
    std::vector<Column<RunMessage>> columns;
    columns.push_back(textColumn<RunMessage>(
        "customer", [] { return Words::tr("Customer"); },
        [](const RunMessage& one) { return QString::fromStdString(one.message.customer_name); }));
    columns.back().traits.isFlexible = true;
    columns.push_back(textColumn<RunMessage>(
        "step", [] { return Words::tr("Step"); },
        [](const RunMessage& one) {
            return one.message.step_name.empty() ? stepKindName(one.message.kind)
                                                 : QString::fromStdString(one.message.step_name);
        }));
    columns.push_back(textColumn<RunMessage>(
        "channel", [] { return Words::tr("By"); },
        [](const RunMessage& one) { return channelName(one.message.channel); }));
    columns.push_back(amountColumn<RunMessage>(
        "total", [] { return Words::tr("Claimed"); }, [](const RunMessage& one) { return one.message.total; },
        std::move(currency)));
    columns.push_back(textColumn<RunMessage>(
        "state", [] { return Words::tr("State"); }, stateText));
    columns.back().traits.isFlexible = true;
    columns.push_back(dayColumn<RunMessage>(
        "deadline", [] { return Words::tr("Time granted until"); },
        [](const RunMessage& one) { return one.message.deadline; }));
    columns.push_back(textColumn<RunMessage>(
        "approved", [] { return Words::tr("Approved by"); },
        [](const RunMessage& one) { return QString::fromStdString(one.message.approved_by); }));
    columns.back().traits.mayBeCut = true;
    return columns;
}

std::vector<Column<RunLine>> leftOutColumns(std::function<Currency()> currency) {
    std::vector<Column<RunLine>> columns;
    columns.push_back(textColumn<RunLine>(
        "customer", [] { return Words::tr("Customer"); },
        [](const RunLine& one) { return QString::fromStdString(one.customer_name); }));
    columns.back().traits.isFlexible = true;
    columns.push_back(textColumn<RunLine>(
        "invoice", [] { return Words::tr("Invoice"); },
        [](const RunLine& one) {
            return one.number.empty() ? Words::tr("all of it") : QString::fromStdString(one.number);
        }));
    columns.push_back(textColumn<RunLine>(
        "why", [] { return Words::tr("Why it was left out"); },
        [](const RunLine& one) { return one.left_out ? leftOutSentence(*one.left_out, one.until) : QString(); }));
    columns.back().traits.isFlexible = true;
    columns.push_back(amountColumn<RunLine>(
        "open", [] { return Words::tr("Open"); }, [](const RunLine& one) { return one.open; }, std::move(currency)));
    return columns;
}

} // namespace encours
