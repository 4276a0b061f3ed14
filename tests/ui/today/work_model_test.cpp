// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/catch_qt.h"
#include "ui/today/work_model.h"

using namespace encours;

namespace {

WorkRow rowOf(std::int64_t id, StepKind kind, Channel channel, const QString& assignee) {
    WorkRow row;
    row.id = CustomerId{id};
    row.name = QStringLiteral("Customer %1").arg(id);
    row.action.kind = kind;
    row.action.channel = channel;
    row.assignee = assignee;
    return row;
}

} // namespace

TEST_CASE("the day's lines are chosen by person, step and channel, and keep their order", "[today]") {
    WorkModel model;
    model.setRows({rowOf(1, StepKind::call, Channel::telephone, "Claire"),
                   rowOf(2, StepKind::reminder, Channel::email, "Paul"),
                   rowOf(3, StepKind::reminder, Channel::letter, "Claire")},
                  Currency());
    CHECK(model.rowCount() == 3);
    model.setFilter({QStringLiteral("Claire"), {}, {}});
    REQUIRE(model.rowCount() == 2);
    CHECK(model.row(0).id.value == 1);
    CHECK(model.placeOf(CustomerId{3}) == 1);
    CHECK(model.placeOf(CustomerId{2}) == -1);
    model.setFilter({QStringLiteral("Claire"), StepKind::reminder, {}});
    CHECK(model.rowCount() == 1);
    model.setFilter({{}, {}, Channel::email});
    REQUIRE(model.rowCount() == 1);
    CHECK(model.data(model.index(0), Qt::DisplayRole).toString().startsWith("Customer 2"));
}

TEST_CASE("a line is as late as what it claims, not as what stands beside it", "[today]") {
    WorkRow row = rowOf(1, StepKind::notice_before_due, Channel::email, {});
    WorkItem item;
    item.item.days_late = 56;
    item.item.claimed = false;
    row.items.push_back(item);
    CHECK(row.oldestDaysLate() == 0);
    item.item = {2, 100, -9, 0, true};
    row.items.push_back(item);
    item.item.days_late = -2;
    row.items.push_back(item);
    CHECK(row.oldestDaysLate() == -2);
    CHECK(row.oldestLate() == nullptr); // a guide names no invoice as the oldest one late
    item.item.days_late = 7;
    item.number = QStringLiteral("F7");
    row.items.push_back(item);
    REQUIRE(row.oldestLate() != nullptr);
    CHECK(row.oldestLate()->number == QStringLiteral("F7"));
}

TEST_CASE("the day's lines are chosen by the class of their debts", "[today]") {
    const DebtThresholds thresholds{50'000, 60};
    const Date day{20'000};
    WorkRow small = rowOf(1, StepKind::reminder, Channel::email, {});
    WorkRow contested = rowOf(2, StepKind::reminder, Channel::email, {});
    WorkItem item;
    item.item.open = 40'000;
    item.due = day - 10;
    small.items.push_back(item);
    item.contested = 20'000; // what is asked for is less than what is open
    item.due = day - 61;
    contested.items.push_back(item);
    WorkModel model;
    model.setRows({small, contested}, Currency());
    WorkFilter wanted;
    wanted.thresholds = thresholds;
    wanted.day = day;
    const auto shown = [&](const DebtChoice& choice) {
        wanted.debts = choice;
        model.setFilter(wanted);
        return std::pair(model.placeOf(CustomerId{1}) >= 0, model.placeOf(CustomerId{2}) >= 0);
    };
    CHECK(shown({}) == std::pair(true, true));
    CHECK(shown({true, {}, {}}) == std::pair(false, true));
    CHECK(shown({{}, false, {}}) == std::pair(true, false));
    CHECK(shown({{}, {}, true}) == std::pair(false, true));
}
