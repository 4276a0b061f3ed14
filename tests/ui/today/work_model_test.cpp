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
