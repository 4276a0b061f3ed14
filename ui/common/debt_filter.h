// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money/currency.h"
#include "core/policy/debt_class.h"

#include <QPushButton>

#include <optional>

class QActionGroup;
class QMenu;

namespace encours {

/// Which classes of debts are listed: small or large, recent or old, contested or not. A button that says what it hides
/// behind a menu of three choices, and leads to where the classes end.
class DebtFilter : public QPushButton {
    Q_OBJECT

public:
    explicit DebtFilter(const QString& name, QWidget* parent = nullptr);

    /// Where the classes end, as the menu says it.
    void setThresholds(const DebtThresholds& thresholds, Currency currency);
    [[nodiscard]] const DebtThresholds& thresholds() const { return limits_; }
    [[nodiscard]] const DebtChoice& choice() const { return choice_; }
    /// All debts again.
    void clearChoice();
    void retranslate();
    /// In large letters it gives way before the page grows wider than the window; its tip says all.
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void chosen();
    void thresholdsWanted();

private:
    /// Both classes, the lesser, the graver: `part` of the choice.
    QActionGroup* addClass(std::optional<bool> DebtChoice::*part, const char* name);
    void nameClass(QActionGroup& group, const QString& both, const QString& lesser, const QString& graver);
    void choose(std::optional<bool> DebtChoice::*part, int place);
    void describe();

    QMenu* menu_;
    QActionGroup *size_, *age_, *contest_;
    QAction* thresholds_;
    DebtThresholds limits_;
    Currency currency_;
    DebtChoice choice_;
};

} // namespace encours
