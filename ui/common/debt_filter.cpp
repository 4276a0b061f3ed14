// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/debt_filter.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/language/numbers.h"

#include <QActionGroup>
#include <QMenu>

namespace encours {

DebtFilter::DebtFilter(const QString& name, QWidget* parent)
    : QPushButton(parent),
      menu_(new QMenu(this)),
      size_(addClass(&DebtChoice::large, "debtSize")),
      age_(addClass(&DebtChoice::old, "debtAge")),
      contest_(addClass(&DebtChoice::contested, "debtContest")),
      thresholds_(menu_->addAction(QString())) {
    setObjectName(name);
    menu_->setObjectName(QStringLiteral("debtFilterMenu"));
    thresholds_->setObjectName(QStringLiteral("debtThresholdsAction"));
    connect(thresholds_, &QAction::triggered, this, &DebtFilter::thresholdsWanted);
    setMenu(menu_);
    setDrawnIcon(*this, "down");
    setLayoutDirection(Qt::RightToLeft); // the arrow follows the words
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    retranslate();
}

QActionGroup* DebtFilter::addClass(std::optional<bool> DebtChoice::*part, const char* name) {
    auto* group = new QActionGroup(this);
    for (int place = 0; place < 3; ++place) {
        auto* action = menu_->addAction(QString());
        action->setObjectName(QStringLiteral("%1%2Action").arg(QLatin1String(name)).arg(place));
        action->setCheckable(true);
        action->setChecked(place == 0);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, part, place] { choose(part, place); });
    }
    menu_->addSeparator();
    return group;
}

void DebtFilter::choose(std::optional<bool> DebtChoice::*part, int place) {
    const auto wanted = place == 0 ? std::nullopt : std::optional(place == 2);
    if (choice_.*part == wanted)
        return;
    choice_.*part = wanted;
    describe();
    emit chosen();
}

void DebtFilter::clearChoice() {
    if (choice_ == DebtChoice())
        return;
    choice_ = {};
    for (auto* group : {size_, age_, contest_})
        group->actions().constFirst()->setChecked(true);
    describe();
    emit chosen();
}

void DebtFilter::setThresholds(const DebtThresholds& thresholds, Currency currency) {
    limits_ = thresholds;
    currency_ = currency;
    retranslate();
}

void DebtFilter::nameClass(QActionGroup& group, const QString& both, const QString& lesser, const QString& graver) {
    group.actions().at(0)->setText(both);
    group.actions().at(1)->setText(lesser);
    group.actions().at(2)->setText(graver);
}

void DebtFilter::retranslate() {
    const QString limit = moneyText(limits_.small_minor, currency_);
    nameClass(*size_, tr("Small and large"), tr("Small, up to %1").arg(limit), tr("Large, above %1").arg(limit));
    nameClass(*age_, tr("Recent and old"), tr("Recent, up to %Ln days late", nullptr, limits_.recent_days),
              tr("Old, more than %Ln days late", nullptr, limits_.recent_days));
    nameClass(*contest_, tr("Contested or not"), tr("Not contested"), tr("Contested, wholly or in part"));
    thresholds_->setText(tr("Where small and recent end…"));
    describe();
}

QSize DebtFilter::minimumSizeHint() const { return {gap(8), QPushButton::minimumSizeHint().height()}; }

void DebtFilter::describe() {
    QStringList words;
    if (choice_.large)
        words << (*choice_.large ? tr("large") : tr("small"));
    if (choice_.old)
        words << (*choice_.old ? tr("old") : tr("recent"));
    if (choice_.contested)
        words << (*choice_.contested ? tr("contested") : tr("not contested"));
    //: %1: classes of debts, "large, old, contested".
    setText(words.isEmpty() ? tr("All debts") : tr("Debts: %1").arg(words.join(QStringLiteral(", "))));
    setAccessibleName(text());
    setToolTip(tr("Small or large, recent or old, contested or not"));
}

} // namespace encours
