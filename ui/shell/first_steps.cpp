// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/first_steps.h"

#include "ui/common/fonts.h"
#include "ui/common/preferences.h"
#include "ui/common/responsive_grid.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace encours {

namespace {

enum Step : int { identityStep, importStep, balanceStep, figuresStep };

constexpr int allSteps = 15;

bool isTaken(int taken, int step) { return (taken >> step & 1) != 0; }

} // namespace

FirstSteps::FirstSteps(QWidget* parent) : QFrame(parent) {
    setObjectName(QStringLiteral("firstStepsFrame"));
    setProperty("card", true);
}

void FirstSteps::build() {
    title_ = new QLabel;
    hide_ = new QPushButton;
    title_->setFont(scaledFont(1.0, QFont::DemiBold));
    hide_->setObjectName(QStringLiteral("hideFirstStepsPushButton"));
    hide_->setProperty("quiet", true);
    auto* above = new QHBoxLayout;
    above->addWidget(title_, 1);
    above->addWidget(hide_);
    auto* grid = new ResponsiveGrid(count);
    const char* const names[] = {"identityStepPushButton", "importStepPushButton", "balanceStepPushButton",
                                 "figuresStepPushButton"};
    for (std::size_t i = 0; i < count; ++i) {
        auto* step = new QWidget;
        auto* layout = new QVBoxLayout(step);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(4);
        words_[i] = new QLabel;
        words_[i]->setWordWrap(true);
        words_[i]->setTextFormat(Qt::PlainText);
        buttons_[i] = new QPushButton;
        buttons_[i]->setObjectName(QString::fromLatin1(names[i]));
        step->setMinimumWidth(gap(24));
        layout->addWidget(words_[i]);
        layout->addStretch(1);
        layout->addWidget(buttons_[i], 0, Qt::AlignLeft);
        grid->add(step);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap(2), gap(1), gap(2), gap(1));
    layout->setSpacing(4);
    layout->addLayout(above);
    layout->addLayout(grid);
    connect(hide_, &QPushButton::clicked, this, &FirstSteps::sendAway);
    connect(buttons_[identityStep], &QPushButton::clicked, this, [this] {
        emit placeRequested({Place::Page::company, {}, {}});
    });
    connect(buttons_[importStep], &QPushButton::clicked, this, &FirstSteps::importRequested);
    connect(buttons_[balanceStep], &QPushButton::clicked, this, [this] {
        emit placeRequested({Place::Page::customers, {}, {}});
    });
    connect(buttons_[figuresStep], &QPushButton::clicked, this, [this] {
        emit placeRequested({Place::Page::figure, {}, {}, FigureKey::dso});
    });
}

QString FirstSteps::ledger() const { return QString::fromStdU16String(view_->snapshot->path.u16string()); }

void FirstSteps::setView(std::shared_ptr<const LedgerView> view) {
    const bool isOther = view == nullptr || view_ == nullptr || view->snapshot->path != view_->snapshot->path;
    isCalledBack_ = isCalledBack_ && !isOther;
    view_ = std::move(view);
    showState();
    emit wantedChanged();
}

int FirstSteps::taken() const {
    const int looked = Preferences::firstSteps(ledger()).taken & (1 << balanceStep | 1 << figuresStep);
    const int known = view_->snapshot->company.can_sign_letters ? 1 << identityStep : 0;
    return looked | known | (view_->isEmpty() ? 0 : 1 << importStep);
}

bool FirstSteps::isWanted() const {
    if (view_ == nullptr)
        return false;
    if (isCalledBack_)
        return true;
    return !view_->snapshot->company.is_demonstration && !Preferences::firstSteps(ledger()).hidden &&
           taken() != allSteps;
}

void FirstSteps::callBack() {
    if (view_ == nullptr)
        return;
    auto steps = Preferences::firstSteps(ledger());
    steps.hidden = false;
    Preferences::setFirstSteps(ledger(), steps);
    isCalledBack_ = true;
    showState();
    emit wantedChanged();
}

void FirstSteps::sendAway() {
    auto steps = Preferences::firstSteps(ledger());
    steps.hidden = true;
    Preferences::setFirstSteps(ledger(), steps);
    isCalledBack_ = false;
    emit wantedChanged();
}

void FirstSteps::visit(Place::Page page) {
    // An empty page shows nothing of what the step is about.
    if (view_ == nullptr || view_->isEmpty())
        return;
    if (page == Place::Page::customers)
        take(balanceStep);
    else if (page == Place::Page::figure)
        take(figuresStep);
}

void FirstSteps::take(int step) {
    auto steps = Preferences::firstSteps(ledger());
    if (isTaken(steps.taken, step))
        return;
    steps.taken |= 1 << step;
    Preferences::setFirstSteps(ledger(), steps);
    showState();
    emit wantedChanged();
}

void FirstSteps::showState() {
    if (title_ == nullptr && !isWanted())
        return;
    if (title_ == nullptr)
        build();
    const int done = view_ != nullptr ? taken() : 0;
    const QString words[] = {tr("Who you are: name, SIREN, address, account"),
                             tr("What is owed: a FEC or a list of invoices"), tr("Who is late: the aged balance"),
                             tr("How you collect: DSO and other figures")};
    const QString actions[] = {tr("Fill in"), tr("Import…"), tr("Look at the balance"), tr("Look at the DSO")};
    int number = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const bool isDone = isTaken(done, static_cast<int>(i));
        number += isDone ? 1 : 0;
        //: A step that is done; %1 says what it is.
        words_[i]->setText(isDone ? tr("✓ Done: %1").arg(words[i])
                                  //: A step; %1 is its number, %2 says what it is.
                                  : tr("%1. %2").arg(i + 1).arg(words[i]));
        buttons_[i]->setText(actions[i]);
        buttons_[i]->setAccessibleName(QStringLiteral("%1, %2").arg(words_[i]->text(), actions[i]));
        const bool needsData = i == balanceStep || i == figuresStep;
        buttons_[i]->setEnabled(!needsData || (view_ != nullptr && !view_->isEmpty()));
    }
    title_->setText(tr("First steps: %1 of 4 done").arg(number));
    hide_->setText(tr("Hide"));
    hide_->setToolTip(tr("Menu, First steps: shows them again"));
}

void FirstSteps::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showState();
}

} // namespace encours
