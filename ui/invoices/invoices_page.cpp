// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/invoices_page.h"

#include "core/usecase/debt_thresholds.h"
#include "ui/common/card.h"
#include "ui/common/debt_filter.h"
#include "ui/common/debt_thresholds_dialog.h"
#include "ui/common/page_heading.h"
#include "ui/common/segmented_choice.h"
#include "ui/common/table_panel.h"
#include "ui/common/table_view.h"
#include "ui/common/theme.h"
#include "ui/invoices/attach_dialog.h"
#include "ui/invoices/document_entry.h"
#include "ui/invoices/dropped_files.h"
#include "ui/invoices/invoices_model.h"
#include "ui/invoices/payment_entry.h"
#include "ui/language/numbers.h"

#include <QEvent>
#include <QFileDialog>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace encours {

InvoicesPage::InvoicesPage(Acts& acts, QWidget* parent)
    : QWidget(parent),
      acts_(acts),
      session_(acts.session()),
      model_(new InvoicesModel(this)),
      heading_(pageHeading()),
      explanation_(pageExplanation()),
      choice_(new SegmentedChoice(3)),
      debts_(new DebtFilter(QStringLiteral("debtFilterPushButton"))),
      enterDocument_(new QPushButton),
      enterPayment_(new QPushButton),
      attach_(new QPushButton),
      top_(new QBoxLayout(QBoxLayout::LeftToRight)),
      panel_(new TablePanel(QStringLiteral("invoices"), *model_,
                            [](int count) { return tr("%Ln due items", nullptr, count); })) {
    setObjectName(QStringLiteral("invoicesPage"));
    choice_->setObjectName(QStringLiteral("invoicesSegmentedChoice"));
    panel_->addControl(choice_);
    panel_->addControl(debts_);
    enterDocument_->setObjectName(QStringLiteral("enterDocumentPushButton"));
    enterPayment_->setObjectName(QStringLiteral("enterPaymentPushButton"));
    attach_->setObjectName(QStringLiteral("attachFilesPushButton"));
    connect(attach_, &QPushButton::clicked, this, &InvoicesPage::askForFiles);
    panel_->view().sortFirstBy(model_->columnOf(QLatin1String("due")), Qt::AscendingOrder);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap(3), gap(3), gap(3), gap(3));
    layout->setSpacing(gap(2));
    auto* actions = new QHBoxLayout;
    actions->setSpacing(gap(1));
    actions->addStretch(1);
    for (auto* action : {enterDocument_, enterPayment_, attach_})
        actions->addWidget(action, 0, Qt::AlignTop);
    top_->setSpacing(gap(1));
    top_->addLayout(headingLayout(heading_, explanation_), 1);
    top_->addLayout(actions);
    layout->addLayout(top_);
    layout->addWidget(cardAround(panel_), 1);

    connect(choice_, &SegmentedChoice::chosen, this, [this](int index) {
        setChoice(static_cast<InvoiceChoice>(index));
        emit choiceChanged(static_cast<InvoiceChoice>(index));
    });
    connect(debts_, &DebtFilter::chosen, this, [this] { model_->setDebts(debts_->choice(), thresholds_); });
    connect(debts_, &DebtFilter::thresholdsWanted, this, [this] {
        if (session_.view() != nullptr)
            openDebtThresholdsDialog(acts_, thresholds_, session_.view()->currency(), this);
    });
    connect(model_, &InvoicesModel::arranged, this, &InvoicesPage::describe);
    connect(&panel_->view(), &TableView::rowActivated, this,
            [this](int row) { emit invoiceRequested(InvoiceId{model_->line(row).invoice_id}); });
    connect(enterDocument_, &QPushButton::clicked, this, [this] {
        if (session_.view() != nullptr)
            (new DocumentEntry(acts_, *session_.view(), window()))->open();
    });
    connect(enterPayment_, &QPushButton::clicked, this, [this] {
        if (session_.view() != nullptr)
            (new PaymentEntry(acts_, *session_.view(), window()))->open();
    });
    setFocusProxy(&panel_->filterEdit());
    retranslate();
    arrange();
}

void InvoicesPage::followSession() {
    if (session_.view() == nullptr) {
        read_ = nullptr;
        numbers_ = nullptr;
        numbersOf_ = nullptr;
        debts_->clearChoice();
        model_->clear();
    }
    if (isVisible())
        read();
}

void InvoicesPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    arrange(); // the style sheet has given the buttons their sizes by now
    read();
}

void InvoicesPage::read() {
    const auto view = session_.view();
    if (view == nullptr || view == read_)
        return;
    read_ = view;
    readThresholds();
    if (numbers_ != nullptr && numbersOf_ == view->snapshot)
        return model_->setSource(view, numbers_);
    session_.readNumbers(this, [this, view](std::shared_ptr<const InvoiceNumbers> numbers) {
        numbers_ = std::move(numbers);
        numbersOf_ = view->snapshot;
        model_->setSource(view, numbers_);
    });
}

void InvoicesPage::readThresholds() {
    session_.read(this, [this](const LedgerFile& file) -> std::function<void()> {
        return [this, thresholds = read_debt_thresholds(file.path())] {
            thresholds_ = thresholds;
            debts_->setThresholds(thresholds, session_.view()->currency());
            model_->setDebts(debts_->choice(), thresholds);
        };
    });
}

void InvoicesPage::askForFiles() {
    auto* dialog = attachmentDialog(QStringLiteral("attachFilesFileDialog"), window());
    connect(dialog, &QFileDialog::filesSelected, this, &InvoicesPage::attach);
    dialog->open();
}

void InvoicesPage::attach(const QStringList& files) {
    if (session_.view() != nullptr && !files.isEmpty())
        (new AttachDialog(acts_, files, std::nullopt, window()))->open();
}

void InvoicesPage::setChoice(InvoiceChoice choice) {
    choice_->setCurrent(static_cast<int>(choice));
    model_->setChoice(choice);
}

void InvoicesPage::describe() {
    const ArrangedInvoices* shown = model_->shown();
    if (shown == nullptr) {
        heading_->setText(tr("Invoices"));
        explanation_->setText(tr("The ledger is being read…"));
        panel_->setWords(tr("Filter by number or customer"), tr("Due items of invoices"), tr("Reading…"));
        return;
    }
    const LedgerView& view = shown->list->view();
    const QString open = moneyText(shown->open, view.currency());
    const auto count = static_cast<int>(shown->rows.size());
    switch (shown->query.choice) {
    case InvoiceChoice::open:
        heading_->setText(tr("%Ln open due items, %1 in all", nullptr, count).arg(open));
        break;
    case InvoiceChoice::overdue:
        heading_->setText(tr("%Ln overdue due items, %1 in all", nullptr, count).arg(open));
        break;
    case InvoiceChoice::all:
        heading_->setText(tr("%Ln due items, of which %1 open", nullptr, count).arg(open));
        break;
    }
    const QString what = tr("Invoices, credit notes and opening balances at the close of %1, one line a due day. "
                            "Amounts in %2, with tax.")
                             .arg(longDate(view.at), currencyText(view.currency()));
    //: A further sentence; %1 is an amount.
    const QString apart = tr("%1 of it is doubtful (416), which the dashboard counts apart.");
    explanation_->setText(shown->doubtful == 0 ? what
                                               : what + u' ' + apart.arg(moneyText(shown->doubtful, view.currency())));
    panel_->setWords(tr("Filter by number or customer"), tr("Due items of invoices"),
                     tr("No due item is in this case on this day."));
}

void InvoicesPage::arrange() {
    int width = 0;
    for (const auto* action : {enterDocument_, enterPayment_, attach_})
        width += action->sizeHint().width();
    top_->setDirection(width > gap(70) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void InvoicesPage::retranslate() {
    setAccessibleName(tr("Invoices"));
    choice_->setWords(tr("Due items to list"), {tr("Open"), tr("Overdue"), tr("All")});
    debts_->retranslate();
    enterDocument_->setText(tr("&New invoice…"));
    enterPayment_->setText(tr("New &payment…"));
    attach_->setText(tr("Attac&h files…"));
    attach_->setToolTip(tr("PDFs and pictures find their invoices by the numbers in their names"));
    describe();
}

void InvoicesPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        arrange();
}

} // namespace encours
