// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kpi/aging.h"

#include <QWidget>

class QLabel;

namespace encours {

/// What is owed by age, as one bar with its amounts below: each layer has its colour, its name and its number.
class AgedBarWidget : public QWidget {
    Q_OBJECT

public:
    /// Whether ages of which nothing is owed have their name and number too.
    enum class Ages : std::uint8_t { all, owed };

    explicit AgedBarWidget(Ages ages = Ages::all, QWidget* parent = nullptr);

    void setAging(const Aging& aging, Currency currency);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    class Entry;
    void say();

    Ages ages_;
    Aging aging_;
    Currency currency_;
    std::vector<Entry*> entries_;
};

} // namespace encours
