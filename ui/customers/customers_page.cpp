// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customers_page.h"

#include "core/usecase/debt_thresholds.h"
#include "ui/common/acts.h"
#include "ui/common/card.h"
#include "ui/common/customer_entry.h"
#include "ui/common/debt_filter.h"
#include "ui/common/debt_thresholds_dialog.h"
#include "ui/common/flow_layout.h"
#include "ui/common/message_bar.h"
#include "ui/common/page_heading.h"
#include "ui/common/preferences.h"
#include "ui/common/search_text.h"
#include "ui/common/segmented_choice.h"
#include "ui/common/table_panel.h"
#include "ui/common/table_view.h"
#include "ui/common/theme.h"
#include "ui/language/numbers.h"
#include "ui/letters/statements_dialog.h"

#include <QComboBox>
#include <QDialog>
#include <QEvent>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>
#include <vector>

namespace encours {

namespace {

/// What `columns_` chooses.
enum Columns : int { followUp, ages, segments };

/// The columns that stand only in one of them.
constexpr const char* ofFollowUp[] = {"oldest_due", "delay", "contact"};
constexpr const char* ofAgedBalance[] = {"not_due", "d1_30", "d31_60", "d61_90", "over_90", "unallocated"};

constexpr const char* ofSegments[] = {"segment", "profile", "policy"};

bool isChosen(CustomerChoice choice, const CustomerAging& customer) {
    const Aging& aging = customer.aging;
    switch (choice) {
    case CustomerChoice::all:
        return customer.open_items > 0 || aging != Aging{};
    case CustomerChoice::everyone:
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

/// Actions side by side, as wide as they are together; in large letters one below the other, where a row of all would be wider
/// than the window.
class ActionRow : public QWidget {
public:
    explicit ActionRow(const std::vector<QWidget*>& actions) : actions_(actions) {
        auto* layout = new FlowLayout(this);
        layout->setSpacing(gap(1));
        for (QWidget* action : actions)
            layout->addWidget(action);
    }

protected:
    bool event(QEvent* event) override {
        if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
            fit();
        return QWidget::event(event);
    }

private:
    void fit() {
        int wide = -gap(1);
        for (const QWidget* action : actions_)
            wide += action->sizeHint().width() + gap(1);
        setMaximumWidth(std::max(wide, minimumSizeHint().width()));
    }

    std::vector<QWidget*> actions_;
};

} // namespace

CustomersPage::CustomersPage(Acts& acts, QWidget* parent)
    : QWidget(parent),
      acts_(acts),
      model_(nullptr),
      heading_(pageHeading()),
      explanation_(pageExplanation()),
      choice_(new QComboBox),
      debts_(new DebtFilter(QStringLiteral("customersDebtFilterPushButton"))),
      messages_(new MessageBar),
      columns_(new SegmentedChoice(3)),
      enter_(new QPushButton),
      statements_(new QPushButton),
      merge_(new QPushButton),
      takeBack_(new QPushButton) {
    setObjectName(QStringLiteral("customersPage"));
    const auto currency = [this] { return view_ != nullptr ? view_->currency() : Currency(); };
    model_ = new CustomersModel(
        customerColumns(currency), [](const CustomerLine& line) { return line.id().value; }, this);
    model_->setSearchedText([](const CustomerLine& line) {
        const QString followed = searchText(followedText(line));
        if (line.listed != nullptr)
            return line.listed->searched[line.aging->customer] + u'\n' + followed;
        const CustomerRow& customer = line.customer();
        return searchText(QString::fromStdString(customer.code + "\n" + customer.name + "\n" + customer.city)) + u'\n' +
               followed;
    });
    panel_ = new TablePanel(QStringLiteral("customers"), *model_,
                            [](int count) { return tr("%Ln customers", nullptr, count); });
    choice_->setObjectName(QStringLiteral("customersChoiceComboBox"));
    for (int i = 0; i < 6; ++i)
        choice_->addItem(QString());
    choice_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    choice_->setMinimumWidth(gap(10)); // in large letters it gives way before the page grows wider than the window
    panel_->addControl(choice_);
    panel_->addControl(debts_);
    columns_->setObjectName(QStringLiteral("customersColumnsSegmentedChoice"));
    columns_->setCurrent(Preferences::areAgesShown() ? ages : followUp);
    panel_->addControl(columns_);
    enter_->setObjectName(QStringLiteral("newCustomerPushButton"));
    statements_->setObjectName(QStringLiteral("statementsPushButton"));
    merge_->setObjectName(QStringLiteral("mergePushButton"));
    merge_->setEnabled(false);
    takeBack_->setObjectName(QStringLiteral("takeMergeBackPushButton"));
    takeBack_->hide();
    messages_->setObjectName(QStringLiteral("customersMessageBar"));
    panel_->view().sortFirstBy(model_->columnOf(QLatin1String("total")), Qt::DescendingOrder);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap(3), gap(3), gap(3), gap(3));
    layout->setSpacing(gap(2));
    auto* top = new QHBoxLayout;
    top->setSpacing(gap(1));
    top->addLayout(headingLayout(heading_, explanation_), 1);
    top->addWidget(new ActionRow({statements_, merge_, enter_}), 1);
    layout->addLayout(top);
    layout->addWidget(takeBack_, 0, Qt::AlignLeft); // it names a customer: in large letters it wants a row of its own
    layout->addWidget(messages_);
    layout->addWidget(cardAround(panel_), 1);

    connect(choice_, &QComboBox::activated, this, [this](int index) {
        setChoice(static_cast<CustomerChoice>(index));
        emit choiceChanged(static_cast<CustomerChoice>(index));
    });
    connect(debts_, &DebtFilter::chosen, this, &CustomersPage::choose);
    connect(debts_, &DebtFilter::thresholdsWanted, this, [this] {
        if (view_ != nullptr)
            openDebtThresholdsDialog(acts_, debts_->thresholds(), view_->currency(), this);
    });
    connect(columns_, &SegmentedChoice::chosen, this, [this](int index) {
        Preferences::setAgesShown(index == ages);
        showColumns();
        readFollowed();
    });
    connect(enter_, &QPushButton::clicked, this, [this] {
        openCustomerEntry(acts_, {}, this, [self = QPointer<CustomersPage>(this)](CustomerId id) {
            if (self != nullptr)
                self->entered_ = id;
        });
    });
    connect(&panel_->view(), &TableView::rowActivated, this,
            [this](int row) { emit customerRequested(model_->row(row).id()); });
    connect(&panel_->view(), &TableView::selectionChangedByPerson, this, &CustomersPage::onSelection);
    connect(statements_, &QPushButton::clicked, this, &CustomersPage::askForStatements);
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
    if (view_ == nullptr) {
        listed_ = nullptr;
        asked_ = nullptr;
        followedAsked_ = followedFor_ = nullptr;
        followed_ = nullptr;
        entered_.reset();
        debts_->clearChoice();
    }
    choose();
    showRows();
    if (entered_ && view_ != nullptr && view_->snapshot->receivables->index_of(*entered_))
        emit customerRequested(*std::exchange(entered_, std::nullopt));
    if (isVisible())
        read();
}

void CustomersPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    read();
}

void CustomersPage::readFollowed() {
    if (view_ == nullptr || view_ == followedAsked_ || columns_->current() != segments)
        return;
    followedAsked_ = view_;
    acts_.session().read(this, [this, view = view_](const LedgerFile& file) {
        const auto followed = std::make_shared<const FollowedCustomers>(
            followed_customers(file.path(), *view->snapshot->receivables, view->at));
        return [this, view, followed] {
            if (view != view_)
                return;
            followed_ = followed;
            followedFor_ = view;
            showRows();
        };
    });
}

void CustomersPage::read() {
    readFollowed();
    if (view_ == nullptr || view_ == asked_)
        return;
    asked_ = view_;
    readThresholds();
    acts_.session().read(this, [this, view = view_](const LedgerFile& file) {
        const auto listed = ListedCustomers::of(view, file.path());
        return [this, listed] {
            if (listed->view != view_)
                return;
            listed_ = listed;
            showRows();
        };
    });
}

void CustomersPage::showRows() {
    model_->setRows(view_ != nullptr ? customerLines(view_, isComplete() ? listed_ : nullptr,
                                                     isFollowedShown() ? followed_ : nullptr)
                                     : std::vector<CustomerLine>());
    showColumns();
    describe();
}

void CustomersPage::showColumns() {
    const int shown = columns_->current();
    const auto hide = [this](const char* key, bool hidden) {
        panel_->view().setColumnHidden(model_->columnOf(QLatin1String(key)), hidden);
    };
    for (const char* const key : ofFollowUp)
        hide(key, shown != followUp);
    for (const char* const key : ofAgedBalance)
        hide(key, shown != ages);
    for (const char* const key : ofSegments)
        hide(key, shown != segments);
    hide("overdue", shown == ages);
    hide("doubtful", shown != ages || view_ == nullptr || view_->balance.total.doubtful == 0);
    panel_->view().fitColumns();
}

std::vector<CustomerId> CustomersPage::selected() const {
    std::vector<CustomerId> ids;
    for (const int row : panel_->view().selectedRows())
        ids.push_back(model_->row(row).id());
    return ids;
}

void CustomersPage::askForStatements() {
    auto customers = selected();
    const bool areChosen = !customers.empty();
    for (int row = 0; !areChosen && row < model_->rowCount(); ++row)
        customers.push_back(model_->row(row).id());
    if (customers.empty() || window()->findChild<QDialog*>(QStringLiteral("statementsDialog")) != nullptr)
        return; // asked for twice
    (new StatementsDialog(acts_, std::move(customers), areChosen, window()))->open();
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
    choose();
}

void CustomersPage::choose() {
    const auto choice = static_cast<CustomerChoice>(choice_->currentIndex());
    if (view_ == nullptr || debts_->choice() == DebtChoice()) {
        model_->setCondition([choice](const CustomerLine& line) { return isChosen(choice, *line.aging); });
        return;
    }
    model_->setCondition([choice, among = debtors_with(*view_->snapshot->receivables, view_->at, debts_->choice(),
                                                       debts_->thresholds())](const CustomerLine& line) {
        return isChosen(choice, *line.aging) && line.aging->customer < among.size() && among[line.aging->customer];
    });
}

void CustomersPage::readThresholds() {
    acts_.session().read(this, [this, view = view_](const LedgerFile& file) {
        const auto thresholds = read_debt_thresholds(file.path());
        return [this, view, thresholds] {
            if (view != view_ || view == nullptr)
                return;
            const bool differ = !(thresholds == debts_->thresholds());
            debts_->setThresholds(thresholds, view->currency());
            if (differ)
                choose();
        };
    });
}

void CustomersPage::describe() {
    if (view_ == nullptr)
        return;
    const auto count = static_cast<int>(view_->balance.customers.size());
    heading_->setText(count == 0 ? tr("Nothing is owed on this day")
                                 : tr("%Ln customers, %1 in all", nullptr, count)
                                       .arg(moneyText(view_->balance.total.total(), view_->currency())));
    explanation_->setText(tr("What is owed at the close of %1, by due day. Amounts in %2, with tax.")
                              .arg(longDate(view_->at), currencyText(view_->currency())));
}

void CustomersPage::retranslate() {
    const QString words[] = {tr("With a balance"), tr("Overdue"),          tr("Over 60 days"),
                             tr("Over 90 days"),   tr("With unallocated"), tr("All customers")};
    for (int i = 0; i < 6; ++i)
        choice_->setItemText(i, words[i]);
    debts_->retranslate();
    columns_->setWords(tr("Columns"), {tr("Follow-up"), tr("Ages"), tr("Segments")});
    enter_->setText(tr("New customer…"));
    statements_->setText(tr("Statements…"));
    statements_->setAccessibleName(tr("Statements of account…"));
    statements_->setToolTip(tr("For the customers that are selected, else for all that are listed"));
    merge_->setText(tr("Merge…"));
    merge_->setToolTip(tr("Makes one customer of the two that are selected"));
    offerTakeBack(takeBackOf_);
    choice_->setAccessibleName(tr("Customers to list"));
    panel_->setWords(tr("Name, code, SIREN, town…"), tr("Customers"), tr("No customer is in this case on this day."));
    describe();
}

void CustomersPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace encours
