// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/invoice_page.h"

#include "core/kpi/item_history.h"
#include "ui/claims/claim_widget.h"
#include "ui/common/actor.h"
#include "ui/common/acts.h"
#include "ui/common/card.h"
#include "ui/common/icons.h"
#include "ui/common/named_button.h"
#include "ui/common/page_heading.h"
#include "ui/common/qt_date.h"
#include "ui/common/table_panel.h"
#include "ui/common/table_view.h"
#include "ui/common/theme.h"
#include "ui/invoices/attachments_widget.h"
#include "ui/invoices/invoice_dialogs.h"
#include "ui/language/names.h"
#include "ui/language/numbers.h"
#include "ui/policy/policy_card_widget.h"

#include <QDateTime>
#include <QEvent>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace encours {

namespace {

constexpr int rowsInSight = 4; // of each table where there is little room; more are scrolled

std::vector<DueLine> dueLines(const LedgerView& view, const InvoiceDetail& detail) {
    std::vector<DueLine> lines;
    const Receivables& receivables = *view.snapshot->receivables;
    for (const auto& item : detail.items) {
        DueLine line{item, 0, 0, view.at, false};
        if (const auto place = receivables.find(static_cast<std::uint32_t>(item.id.value))) {
            const ItemHistory history(receivables, *place);
            line.open = history.open_on(view.at);
            line.disputed = history.disputed_on(view.at);
        }
        for (const auto& dispute : item.disputes)
            line.isDisputed = line.isDisputed || !dispute.until;
        lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace

InvoicePage::InvoicePage(Acts& acts, QWidget* parent)
    : QScrollArea(parent),
      acts_(acts),
      back_(namedButton("invoiceBackPushButton")),
      customer_(namedButton("invoiceCustomerPushButton")),
      correct_(namedButton("correctDuePushButton")),
      reset_(namedButton("resetDuePushButton")),
      contest_(namedButton("disputePushButton")),
      note_(namedButton("addNotePushButton")),
      heading_(pageHeading()),
      explanation_(pageExplanation()),
      facts_(pageExplanation()),
      notes_(pageExplanation()),
      attachments_(new AttachmentsWidget(acts)),
      claim_(new ClaimWidget(acts)),
      policy_(new PolicyCardWidget(acts)),
      tabs_(new QTabBar) {
    setObjectName(QStringLiteral("invoicePage"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    const auto currency = [this] { return detail_.currency; };
    items_ = new DueLinesModel(
        dueLineColumns(currency), [](const DueLine& line) { return line.item.id.value; }, this);
    settlements_ = new SettlementsModel(
        settlementColumns(currency), [](const InvoiceDetail::Settlement& one) { return std::int64_t{one.on.days}; },
        this);
    itemPanel_ = new TablePanel(QStringLiteral("dueItems"), *items_,
                                [](int count) { return tr("%Ln due items", nullptr, count); });
    settlementPanel_ = new TablePanel(QStringLiteral("settlements"), *settlements_,
                                      [](int count) { return tr("%Ln settlements", nullptr, count); });
    for (auto* panel : {itemPanel_, settlementPanel_}) {
        panel->hideFilter();
        panel->view().setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    }
    itemPanel_->view().sortFirstBy(0, Qt::AscendingOrder);
    settlementPanel_->view().sortFirstBy(0, Qt::AscendingOrder);
    for (auto* action : {correct_, reset_, contest_, note_})
        itemPanel_->addControl(action);
    for (auto* quiet : {back_, customer_})
        quiet->setProperty("quiet", true);
    setDrawnIcon(*back_, "back", IconColor::accent);
    setDrawnIcon(*customer_, "customers", IconColor::accent);
    notes_->setObjectName(QStringLiteral("invoiceNotesLabel"));
    facts_->setObjectName(QStringLiteral("invoiceFactsLabel"));

    auto* content = new QWidget;
    addParts(*content);
    setWidget(content);
    content->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);

    connect(back_, &QPushButton::clicked, this, &InvoicePage::backRequested);
    connect(customer_, &QPushButton::clicked, this, [this] { emit customerRequested(detail_.customer); });
    connect(correct_, &QPushButton::clicked, this, &InvoicePage::correctDueDay);
    connect(reset_, &QPushButton::clicked, this, &InvoicePage::resetDueDay);
    connect(contest_, &QPushButton::clicked, this, [this] {
        if (chosen() != nullptr && chosen()->isDisputed)
            closeDispute();
        else
            contest();
    });
    connect(note_, &QPushButton::clicked, this, &InvoicePage::addNote);
    connect(&itemPanel_->view(), &TableView::selectionChangedByPerson, this, &InvoicePage::offer);
    connect(&itemPanel_->view(), &TableView::rowActivated, this, [this] { correctDueDay(); });
    setFocusProxy(&itemPanel_->view());
    describe();
}

void InvoicePage::addParts(QWidget& content) {
    auto* top = new QHBoxLayout;
    top->addWidget(back_);
    top->addWidget(customer_);
    top->addStretch(1);
    tabs_->setObjectName(QStringLiteral("invoiceTabBar"));
    tabs_->setDocumentMode(true);
    tabs_->setDrawBase(false);
    tabs_->setExpanding(false);
    tabs_->addTab(QString());
    tabs_->addTab(QString());
    auto* facts = new QWidget;
    auto* below = new QVBoxLayout(facts);
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(gap(2));
    below->addWidget(cardAround(policy_));
    below->addWidget(cardAround(itemPanel_), 1);
    below->addWidget(cardAround(settlementPanel_), 1);
    below->addWidget(cardAround(attachments_));
    below->addWidget(facts_);
    below->addWidget(notes_);
    auto* layout = new QVBoxLayout(&content);
    layout->setContentsMargins(gap(3), gap(2), gap(3), gap(3));
    layout->setSpacing(gap(2));
    layout->addLayout(top);
    layout->addLayout(headingLayout(heading_, explanation_));
    layout->addWidget(tabs_);
    layout->addWidget(facts, 1);
    layout->addWidget(claim_, 1);
    claim_->hide();
    connect(tabs_, &QTabBar::currentChanged, this, [this, facts](int current) {
        facts->setVisible(current == dueItems);
        claim_->setVisible(current == claim);
    });
    connect(claim_, &ClaimWidget::shown, this, [this] { tabs_->setTabText(claim, claim_->title()); });
}

void InvoicePage::showClaim() { tabs_->setCurrentIndex(claim); }

void InvoicePage::setDetail(std::shared_ptr<const LedgerView> view, InvoiceDetail detail) {
    view_ = std::move(view);
    detail_ = std::move(detail);
    items_->setRows(dueLines(*view_, detail_));
    std::vector<InvoiceDetail::Settlement> settlements;
    for (const auto& item : detail_.items)
        settlements.insert(settlements.end(), item.settlements.begin(), item.settlements.end());
    settlements_->setRows(std::move(settlements));
    for (auto* panel : {itemPanel_, settlementPanel_}) {
        const int rows = panel->view().model()->rowCount();
        // With room for a bar below: it would lie over the last row.
        panel->view().setMinimumHeight(panel->view().heightForRows(std::clamp(rows, 1, rowsInSight)) +
                                       panel->view().horizontalScrollBar()->sizeHint().height());
    }
    attachments_->setAttachments(detail_.id, detail_.attachments);
    claim_->setInvoice(detail_.customer, detail_.id);
    if (const auto index = view_->snapshot->receivables->index_of(detail_.customer))
        policy_->setInvoice(view_, *index, detail_.id, QString::fromStdString(detail_.number));
    describe();
}

const DueLine* InvoicePage::chosen() const {
    const auto rows = itemPanel_->view().selectedRows();
    if (items_->rowCount() == 0)
        return nullptr;
    return &items_->row(rows.empty() ? 0 : rows.front());
}

void InvoicePage::offer() {
    const DueLine* line = chosen();
    const bool isClaim = detail_.kind != DocumentKind::credit_note;
    correct_->setEnabled(line != nullptr);
    note_->setEnabled(line != nullptr);
    reset_->setVisible(line != nullptr && line->item.told_due.has_value());
    contest_->setEnabled(line != nullptr && isClaim);
    contest_->setText(line != nullptr && line->isDisputed ? tr("Close the di&spute…") : tr("Conte&st…"));
    contest_->setAccessibleName(contest_->text().remove(u'&'));
}

QString InvoicePage::origin() const {
    const QString file = QString::fromStdString(detail_.file_name);
    QStringList facts;
    if (detail_.source.empty())
        facts << tr("Entered by hand.");
    else
        facts << tr("Brought by the import of “%1” on %2 (source “%3”).")
                     .arg(file, longDate(fromQDate(QDateTime::fromMSecsSinceEpoch(detail_.imported_at).date())),
                          QString::fromStdString(detail_.source));
    if (detail_.told_by_books)
        facts << tr("The books tell of it.");
    if (detail_.net)
        facts << tr("Without tax %1, tax %2.")
                     .arg(moneyText(*detail_.net, detail_.currency),
                          moneyText(detail_.vat.value_or(detail_.gross - *detail_.net), detail_.currency));
    if (!detail_.label.empty())
        facts << QString::fromStdString(detail_.label);
    return facts.join(u' ');
}

void InvoicePage::describe() {
    setAccessibleName(tr("Invoice"));
    back_->setText(tr("Invoices"));
    back_->setAccessibleName(tr("Back to the invoices"));
    correct_->setText(tr("Correct the d&ue day…"));
    reset_->setText(tr("&Reset the due day"));
    reset_->setToolTip(tr("Back to the day that the imports tell"));
    note_->setText(tr("Add a n&ote…"));
    tabs_->setTabText(dueItems, tr("Due items and settlements"));
    tabs_->setTabText(claim, claim_->title());
    tabs_->setAccessibleName(tr("Parts of the invoice's page"));
    itemPanel_->setWords(tr("Filter the due items"), tr("Due items"), tr("Nothing falls due of it."));
    settlementPanel_->setWords(tr("Filter the settlements"), tr("What settled it"), tr("Nothing has settled it yet."));
    offer();
    if (view_ == nullptr)
        return;
    const QString name = QString::fromStdString(detail_.customer_name);
    customer_->setText(QString(name).replace(u'&', QStringLiteral("&&")));
    customer_->setAccessibleName(tr("The customer %1").arg(name));
    std::int64_t open = 0;
    for (int row = 0; row < items_->rowCount(); ++row)
        open += items_->row(row).open;
    const QString what = tr("%1 %2").arg(documentKindName(detail_.kind), QString::fromStdString(detail_.number));
    heading_->setText(
        open == 0 ? tr("%1 of %2, nothing open").arg(what, moneyText(detail_.gross, detail_.currency))
                  : tr("%1 of %2, %3 open")
                        .arg(what, moneyText(detail_.gross, detail_.currency), moneyText(open, detail_.currency)));
    explanation_->setText(
        tr("%1 (%2) · issued on %3 · at the close of %4")
            .arg(name, QString::fromStdString(detail_.customer_code), longDate(detail_.issued), longDate(view_->at)));
    facts_->setText(origin());
    QStringList notes;
    for (const auto& note : detail_.notes)
        notes << tr("%1, %2: %3")
                     .arg(shortDate(note.on), QString::fromStdString(note.actor), QString::fromStdString(note.text));
    notes_->setText(notes.join(u'\n'));
    notes_->setVisible(!notes.isEmpty());
}

void InvoicePage::correctDueDay() {
    if (const DueLine* line = chosen())
        openDueDialog(acts_, *line, this);
}

void InvoicePage::resetDueDay() {
    if (const DueLine* line = chosen())
        acts_.perform(this, [item = line->item.id](const std::filesystem::path& path, const Clock& clock) {
            return correct_due_day({path, item, std::nullopt, {}, actorName()}, clock);
        });
}

void InvoicePage::contest() {
    if (const DueLine* line = chosen())
        openDisputeDialog(acts_, *line, detail_.currency, this);
}

void InvoicePage::closeDispute() {
    if (const DueLine* line = chosen())
        openCloseDisputeDialog(acts_, *line, this);
}

void InvoicePage::addNote() {
    if (const DueLine* line = chosen())
        openNoteDialog(acts_, *line, this);
}

void InvoicePage::changeEvent(QEvent* event) {
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describe();
}

} // namespace encours
