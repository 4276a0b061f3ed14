// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customers_page.h"

#include "ui/common/fonts.h"
#include "ui/common/message_bar.h"
#include "ui/common/page_heading.h"
#include "ui/common/table_panel.h"
#include "ui/common/table_view.h"
#include "ui/common/theme.h"
#include "ui/language/numbers.h"

#include <QComboBox>
#include <QEvent>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace encours {

namespace {

bool isChosen(CustomerChoice choice, const Aging& aging) {
    switch (choice) {
    case CustomerChoice::all:
        return true;
    case CustomerChoice::overdue:
        return aging.overdue() > 0;
    case CustomerChoice::over_60:
        return aging.in(AgeBucket::d61_90) > 0 || aging.in(AgeBucket::over_90) > 0;
    case CustomerChoice::over_90:
        return aging.in(AgeBucket::over_90) > 0;
    case CustomerChoice::in_credit:
        return aging.total() < 0 || aging.unallocated < 0;
    }
    return true;
}

} // namespace

CustomersPage::CustomersPage(QWidget* parent)
    : QWidget(parent),
      model_(nullptr),
      heading_(pageHeading()),
      explanation_(pageExplanation()),
      choice_(new QComboBox),
      messages_(new MessageBar),
      merge_(new QPushButton),
      takeBack_(new QPushButton) {
    setObjectName(QStringLiteral("customersPage"));
    const auto currency = [this] { return view_ != nullptr ? view_->currency() : Currency(); };
    model_ = new CustomersModel(
        customerColumns(currency),
        [](const CustomerLine& line) {
            return line.view->snapshot->receivables->customers->at(line.aging->customer).value;
        },
        this);
    panel_ = new TablePanel(QStringLiteral("customers"), *model_,
                            [](int count) { return tr("%n customers", nullptr, count); });
    choice_->setObjectName(QStringLiteral("customersChoiceComboBox"));
    for (int i = 0; i < 5; ++i)
        choice_->addItem(QString());
    choice_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    panel_->addControl(choice_);
    merge_->setObjectName(QStringLiteral("mergePushButton"));
    merge_->setEnabled(false);
    panel_->addControl(merge_);
    takeBack_->setObjectName(QStringLiteral("takeMergeBackPushButton"));
    takeBack_->hide();
    panel_->addControl(takeBack_);
    messages_->setObjectName(QStringLiteral("customersMessageBar"));
    panel_->view().sortFirstBy(model_->columnOf(QLatin1String("total")), Qt::DescendingOrder);

    auto* card = new QFrame;
    card->setProperty("card", true);
    auto* cardLayout = new QVBoxLayout(card);
    cardLayout->setContentsMargins(1, 1, 1, 1);
    cardLayout->addWidget(panel_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap(3), gap(3), gap(3), gap(3));
    layout->setSpacing(gap(2));
    layout->addLayout(headingLayout(heading_, explanation_));
    layout->addWidget(messages_);
    layout->addWidget(card, 1);

    connect(choice_, &QComboBox::activated, this, [this](int index) {
        setChoice(static_cast<CustomerChoice>(index));
        emit choiceChanged(static_cast<CustomerChoice>(index));
    });
    connect(&panel_->view(), &TableView::rowActivated, this, [this](int row) {
        const CustomerLine& line = model_->row(row);
        emit customerRequested(line.view->snapshot->receivables->customers->at(line.aging->customer));
    });
    connect(&panel_->view(), &TableView::selectionChangedByPerson, this, &CustomersPage::onSelection);
    connect(takeBack_, &QPushButton::clicked, this, &CustomersPage::takeBackRequested);
    connect(merge_, &QPushButton::clicked, this, [this] {
        if (const auto two = selected(); two.size() == 2)
            emit mergeRequested(two[0], two[1]);
    });
    setFocusProxy(&panel_->filterEdit());
    retranslate();
}

void CustomersPage::setView(std::shared_ptr<const LedgerView> view) {
    view_ = std::move(view);
    model_->setRows(view_ != nullptr ? customerLines(view_) : std::vector<CustomerLine>());
    const bool doubtful = view_ != nullptr && view_->balance.total.doubtful != 0;
    panel_->view().setColumnHidden(model_->columnOf(QLatin1String("doubtful")), !doubtful);
    describe();
}

std::vector<CustomerId> CustomersPage::selected() const {
    std::vector<CustomerId> ids;
    for (const int row : panel_->view().selectedRows()) {
        const CustomerLine& line = model_->row(row);
        ids.push_back(line.view->snapshot->receivables->customers->at(line.aging->customer));
    }
    return ids;
}

void CustomersPage::onSelection() {
    const auto ids = selected();
    merge_->setEnabled(ids.size() == 2);
    emit selectionChanged(ids);
}

void CustomersPage::offerTakeBack(const QString& customer) {
    takeBackOf_ = customer;
    takeBack_->setText(tr("Take back the merge of %1").arg(customer));
    takeBack_->setVisible(!customer.isEmpty());
}

void CustomersPage::setChoice(CustomerChoice choice) {
    choice_->setCurrentIndex(static_cast<int>(choice));
    model_->setCondition([choice](const CustomerLine& line) { return isChosen(choice, line.aging->aging); });
}

void CustomersPage::describe() {
    if (view_ == nullptr)
        return;
    const auto count = static_cast<int>(view_->balance.customers.size());
    heading_->setText(count == 0 ? tr("Nothing is owed on this day")
                                 : tr("%n customers, %1 in all", nullptr, count)
                                       .arg(moneyText(view_->balance.total.total(), view_->currency())));
    explanation_->setText(tr("Aged balance at the close of %1, by due day. Amounts in %2, with tax.")
                              .arg(longDate(view_->at), currencyText(view_->currency())));
}

void CustomersPage::retranslate() {
    const QString words[] = {tr("All"), tr("Overdue"), tr("Over 60 days"), tr("Over 90 days"), tr("With unallocated")};
    for (int i = 0; i < 5; ++i)
        choice_->setItemText(i, words[i]);
    merge_->setText(tr("Merge…"));
    merge_->setToolTip(tr("Makes one customer of the two that are selected"));
    offerTakeBack(takeBackOf_);
    choice_->setAccessibleName(tr("Customers to list"));
    panel_->setWords(tr("Filter by name, code or city"), tr("Aged balance by customer"),
                     tr("No customer is in this case on this day."));
    describe();
}

void CustomersPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace encours
