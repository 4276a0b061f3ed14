// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/debt_thresholds_dialog.h"

#include "core/usecase/debt_thresholds.h"
#include "ui/common/actor.h"
#include "ui/common/amount_edit.h"
#include "ui/common/form_dialog.h"
#include "ui/common/page_heading.h"

#include <QCoreApplication>
#include <QLabel>
#include <QSpinBox>

namespace encours {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DebtThresholdsDialog)
};

} // namespace

void openDebtThresholdsDialog(Acts& acts, const DebtThresholds& thresholds, Currency currency, QWidget* parent) {
    auto* form = new FormDialog(acts, QStringLiteral("debtThresholdsDialog"), Words::tr("Classes of debts"),
                                Words::tr("Save"), parent->window());
    auto* small = new AmountEdit(QStringLiteral("smallDebtLineEdit"));
    small->setCurrency(currency);
    small->setMinor(thresholds.small_minor);
    form->addField(small, Words::tr("A debt is &small up to"));
    auto* recent = new QSpinBox;
    recent->setObjectName(QStringLiteral("recentDaysSpinBox"));
    recent->setRange(0, most_recent_days);
    recent->setValue(thresholds.recent_days);
    form->addField(recent, Words::tr("A debt is &recent up to (days late)"));
    auto* effect = pageExplanation();
    effect->setText(Words::tr("What is open of a due item counts. Lists can then show one class alone."));
    form->addRow(effect);
    form->setWork([small, recent]() -> Acts::Work {
        // No amount in the field is below none: the act refuses it, and says so.
        const DebtThresholds wanted{small->minor().value_or(-1), recent->value()};
        return [wanted](const std::filesystem::path& path, const Clock& clock) {
            return save_debt_thresholds({path, wanted, actorName()}, clock);
        };
    });
    form->open();
}

} // namespace encours
