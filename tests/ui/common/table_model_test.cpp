// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/table_model.h"

#include "tests/ui/catch_qt.h"
#include "tests/ui/common/people_model.h"

#include <QAbstractItemModelTester>

using namespace encours;
using namespace encours::test;

TEST_CASE("a table sorts by what is meant, not by what is shown", "[table]") {
    PeopleModel people;
    people.model.sort(1, Qt::AscendingOrder);
    CHECK(people.column(1) == QStringList{"−5,00", "9,00", "10,00", "1 000,00"});
    people.model.sort(1, Qt::DescendingOrder);
    CHECK(people.column(1) == QStringList{"1 000,00", "10,00", "9,00", "−5,00"});
    people.model.sort(-1, Qt::AscendingOrder);
    CHECK(people.column(0) == QStringList{"Zoé", "Émile 10", "Étienne", "émile 9"});
}

TEST_CASE("texts are in the order of the language", "[table]") {
    PeopleModel people;
    people.model.sort(0, Qt::AscendingOrder);
    CHECK(people.column(0) == QStringList{"émile 9", "Émile 10", "Étienne", "Zoé"});
}

TEST_CASE("equal rows keep their order", "[table]") {
    PeopleModel people;
    people.set({{"b", 1}, {"a", 1}, {"c", 0}});
    people.model.sort(1, Qt::DescendingOrder);
    CHECK(people.column(0) == QStringList{"b", "a", "c"});
}

TEST_CASE("the filter finds every word, whatever its case and accents", "[table]") {
    PeopleModel people;
    people.model.setFilterText(QStringLiteral("EMILE"));
    CHECK(people.column(0) == QStringList{"Émile 10", "émile 9"});
    people.model.setFilterText(QStringLiteral(" 9  emi "));
    CHECK(people.column(0) == QStringList{"émile 9"});
    people.model.setFilterText(QStringLiteral("1 000")); // amounts are not searched
    CHECK(people.model.rowCount() == 0);
    people.model.setFilterText({});
    CHECK(people.model.rowCount() == 4);
}

TEST_CASE("a condition and a filter hold together, and the order stays", "[table]") {
    PeopleModel people;
    people.model.sort(1, Qt::AscendingOrder);
    people.model.setCondition([](const Person& person) { return person.owes > 0; });
    people.model.setFilterText(QStringLiteral("m"));
    CHECK(people.column(0) == QStringList{"émile 9", "Émile 10"});
    people.model.setCondition({});
    people.model.setFilterText({});
    CHECK(people.column(1) == QStringList{"−5,00", "9,00", "10,00", "1 000,00"});
}

TEST_CASE("sums are of what is shown", "[table]") {
    PeopleModel people;
    CHECK(people.model.sum(1) == 101400);
    people.model.setFilterText(QStringLiteral("emile"));
    CHECK(people.model.sum(1) == 1900);
    CHECK(people.model.sum(1, {1}) == 900);
    CHECK(people.model.sum(0) == 0); // a text has none
}

TEST_CASE("what is selected stays selected when the order changes", "[table]") {
    PeopleModel people;
    const QPersistentModelIndex zoe = people.model.index(0, 0);
    people.model.sort(1, Qt::AscendingOrder);
    CHECK(zoe.row() == 3);
    CHECK(zoe.data().toString() == QStringLiteral("Zoé"));
    people.model.sort(0, Qt::DescendingOrder);
    CHECK(zoe.row() == 0);
}

TEST_CASE("the table keeps Qt's rules for models", "[table]") {
    PeopleModel people;
    QAbstractItemModelTester tester(&people.model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    people.model.sort(1, Qt::DescendingOrder);
    people.model.setFilterText(QStringLiteral("e"));
    people.set({{"x", 1}});
    people.model.retranslate();
    CHECK(people.model.rowCount() == 0); // the filter still holds
    CHECK(people.model.columnOf(QLatin1String("owes")) == 1);
    CHECK(people.model.columnOf(QLatin1String("nothing")) == -1);
}
