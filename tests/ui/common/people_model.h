// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/amount_columns.h"

#include <QLocale>
#include <QStringList>

namespace encours::test {

struct Person {
    QString name;
    std::int64_t owes; ///< cents
};

/// Names and amounts, French, for the tests of tables.
struct PeopleModel {
    QLocale before;
    RowsModel<Person> model;

    PeopleModel()
        : model(columns(), [](const Person& person) { return static_cast<std::int64_t>(qHash(person.name)); }) {
        QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
        set({{"Zoé", 100000}, {"Émile 10", 1000}, {"Étienne", -500}, {"émile 9", 900}});
    }
    ~PeopleModel() { QLocale::setDefault(before); }

    static std::vector<Column<Person>> columns() {
        std::vector<Column<Person>> all;
        all.push_back(textColumn<Person>(
            "name", [] { return QStringLiteral("Nom"); }, [](const Person& person) { return person.name; }));
        all.back().traits.isFlexible = true;
        all.push_back(amountColumn<Person>(
            "owes", [] { return QStringLiteral("Doit"); }, [](const Person& person) { return person.owes; },
            [] { return Currency(); }));
        return all;
    }
    void set(std::vector<Person> people) { model.setRows(std::move(people)); }
    [[nodiscard]] QStringList column(int column) const {
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row)
            texts << model.index(row, column).data().toString().replace(QChar(0x00A0), QLatin1Char(' '));
        return texts;
    }
};

} // namespace encours::test
