// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policy/policy_columns.h"

#include "ui/common/amount_columns.h"

#include <QCoreApplication>

namespace encours {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Policies)
};

Column<PolicyLine> followersColumn() {
    Column<PolicyLine> column;
    column.traits.key = "followers";
    column.traits.header = [] { return Words::tr("Customers"); };
    column.traits.hint = [] { return Words::tr("Customers that follow it as of today"); };
    column.traits.isNumber = true;
    column.traits.sumText = [](std::int64_t sum) { return countText(sum); };
    column.text = [](const PolicyLine& line) { return countText(line.book->followers(line.key)); };
    column.raw = [](const PolicyLine& line) { return RawValue(std::int64_t{line.book->followers(line.key)}); };
    return column;
}

} // namespace

std::vector<PolicyLine> policyLines(const std::shared_ptr<const PolicyBook>& book) {
    std::vector<PolicyLine> lines;
    for (const ReminderPolicy& policy : book->policies.policies)
        lines.push_back({book, policy.key});
    for (const ReminderPolicy& draft : book->policies.drafts)
        if (book->published(draft.key) == nullptr)
            lines.push_back({book, draft.key});
    return lines;
}

QString policyState(const PolicyLine& line) {
    QStringList parts;
    if (const auto* published = line.published())
        parts << Words::tr("version %1 since %2").arg(published->version).arg(shortDate(published->valid_from));
    if (const auto* draft = line.draft())
        parts << Words::tr("draft of version %1").arg(draft->version);
    return parts.join(QStringLiteral(", "));
}

std::vector<Column<PolicyLine>> policyColumns() {
    std::vector<Column<PolicyLine>> columns;
    columns.push_back(textColumn<PolicyLine>(
        "name", [] { return Words::tr("Policy"); },
        [](const PolicyLine& line) {
            const QString name = QString::fromStdString(line.shown().name);
            return line.shown().is_default ? Words::tr("%1 (the company's)").arg(name) : name;
        }));
    columns.back().traits.isFlexible = true;
    columns.back().hint = [](const PolicyLine& line) { return QString::fromStdString(line.shown().description); };
    columns.push_back(textColumn<PolicyLine>(
        "version", [] { return Words::tr("Version"); },
        [](const PolicyLine& line) {
            const QString number = QString::number(line.shown().version);
            return line.published() == nullptr ? Words::tr("draft")
                   : line.draft() != nullptr   ? Words::tr("%1 + draft").arg(number)
                                               : number;
        }));
    columns.back().hint = policyState;
    columns.push_back(followersColumn());
    return columns;
}

} // namespace encours
