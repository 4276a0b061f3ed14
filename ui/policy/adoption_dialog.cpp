// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policy/adoption_dialog.h"

#include "ui/common/actor.h"
#include "ui/common/amount_columns.h"
#include "ui/common/card.h"
#include "ui/common/form_dialog.h"
#include "ui/common/named_button.h"
#include "ui/common/page_heading.h"
#include "ui/common/qt_date.h"
#include "ui/common/table_panel.h"
#include "ui/common/table_view.h"
#include "ui/common/theme.h"
#include "ui/common/wrapping_label.h"
#include "ui/language/act_sentences.h"
#include "ui/policy/adoption_rule_row.h"
#include "ui/policy/policy_timeline.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace encours {

namespace {

constexpr int restMs = 150; ///< after the last change, before it is previewed

std::vector<Column<AdoptedLine>> adoptedColumns(const std::function<Currency()>& currency) {
    std::vector<Column<AdoptedLine>> columns;
    const auto add = [&](const char* key, std::function<QString()> header,
                         std::function<QString(const AdoptedLine&)> text) {
        columns.push_back(textColumn<AdoptedLine>(key, std::move(header), std::move(text)));
        columns.back().traits.mayBeCut = true;
    };
    add(
        "customer", [] { return AdoptionDialog::tr("Customer"); },
        [](const AdoptedLine& line) { return line.customer; });
    columns.back().traits.isFlexible = true;
    add(
        "invoice", [] { return AdoptionDialog::tr("Invoice"); }, [](const AdoptedLine& line) { return line.invoice; });
    add(
        "due", [] { return AdoptionDialog::tr("Due"); },
        [](const AdoptedLine& line) { return shortDate(line.item.due); });
    columns.back().raw = [](const AdoptedLine& line) { return RawValue(std::int64_t{line.item.due.days}); };
    columns.push_back(amountColumn<AdoptedLine>(
        "open", [] { return AdoptionDialog::tr("Open"); }, [](const AdoptedLine& line) { return line.item.open; },
        currency));
    add(
        "step", [] { return AdoptionDialog::tr("Stands at"); },
        [](const AdoptedLine& line) {
            return line.item.ignored             ? AdoptionDialog::tr("left in peace")
                   : line.item.step_name.empty() ? QStringLiteral("–")
                                                 : QString::fromStdString(line.item.step_name);
        });
    add(
        "next", [] { return AdoptionDialog::tr("Next step"); },
        [](const AdoptedLine& line) {
            return line.item.next_name.empty()
                       ? QStringLiteral("–")
                       : AdoptionDialog::tr("%1 on %2")
                             .arg(QString::fromStdString(line.item.next_name), shortDate(line.item.next_day));
        });
    return columns;
}

} // namespace

AdoptionDialog::AdoptionDialog(Acts& acts, std::shared_ptr<const PolicyBook> book, QWidget* parent)
    : QDialog(parent),
      acts_(acts),
      book_(std::move(book)),
      rows_(new QVBoxLayout),
      until_(dateField(QStringLiteral("adoptionUntilDateEdit"), book_->view->at)),
      before_(dateField(QStringLiteral("adoptionBeforeDateEdit"), add_months(book_->view->at, -24))),
      ignores_(new QCheckBox(tr("&Leave in peace what fell due before"))),
      model_(new AdoptedModel(
          adoptedColumns([this] { return book_->currency(); }),
          [](const AdoptedLine& line) { return std::int64_t{line.item.item_id}; }, this)),
      panel_(new TablePanel(QStringLiteral("adoptedItems"), *model_,
                            [](int count) { return tr("%Ln debts", nullptr, count); })),
      sentence_(new WrappingLabel),
      fault_(new WrappingLabel),
      confirm_(nullptr) {
    setObjectName(QStringLiteral("adoptionDialog"));
    setWindowTitle(tr("Where existing debts stand"));
    setAttribute(Qt::WA_DeleteOnClose);
    wait_.setSingleShot(true);
    wait_.setInterval(restMs);
    connect(&wait_, &QTimer::timeout, this, &AdoptionDialog::read);
    fault_->setObjectName(QStringLiteral("faultLabel"));
    fault_->setProperty("warning", true);
    fault_->hide();
    auto* buttons = new QDialogButtonBox;
    confirm_ = buttons->addButton(tr("&Place them"), QDialogButtonBox::AcceptRole);
    confirm_->setObjectName(QStringLiteral("confirmPushButton"));
    confirm_->setProperty("primary", true);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole)->setObjectName(QStringLiteral("closePushButton"));
    connect(buttons, &QDialogButtonBox::accepted, this, &AdoptionDialog::adoptThem);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap(3), gap(3), gap(3), gap(2));
    layout->setSpacing(gap(1) + 4);
    addFields(*layout);
    panel_->hideFilter();
    panel_->setWords(tr("Filter the debts"), tr("Debts that were late then"), tr("No debt was late then."));
    panel_->view().setMinimumHeight(panel_->view().heightForRows(5));
    layout->addWidget(sentence_);
    layout->addWidget(cardAround(panel_), 1);
    layout->addWidget(fault_);
    layout->addWidget(buttons);
    resize(gap(125), gap(76));
    connect(&acts_.session(), &LedgerSession::disturbed, this, [this] { isSaving_ = false; });
    proposeRules();
    ask();
}

void AdoptionDialog::ask() {
    confirm_->setEnabled(false);
    wait_.start();
}

void AdoptionDialog::addFields(QVBoxLayout& layout) {
    auto* lead = pageExplanation();
    lead->setText(
        tr("Debts that you reminded before are not to begin anew. Say at which step each stands; the next one "
           "follows from there. The first rule that takes a debt in counts."));
    auto* days = new QHBoxLayout;
    days->setSpacing(gap(1));
    auto* label = new QLabel(tr("Last reminders were &sent on"));
    label->setBuddy(until_);
    until_->setMaximumDate(toQDate(book_->view->at));
    until_->setAccessibleName(tr("Day of the last reminders that were sent"));
    ignores_->setObjectName(QStringLiteral("adoptionIgnoresCheckBox"));
    before_->setAccessibleName(tr("Left in peace: due before"));
    before_->setEnabled(false);
    auto* add = namedButton("addAdoptionRulePushButton");
    add->setText(tr("&Add a rule"));
    for (QWidget* one : std::initializer_list<QWidget*>{label, until_, ignores_, before_})
        days->addWidget(one);
    days->addStretch(1);
    days->addWidget(add);
    rows_->setSpacing(gap(1));
    layout.addWidget(lead);
    layout.addLayout(days);
    layout.addLayout(rows_);
    connect(add, &QPushButton::clicked, this, [this] { addRule().setFocus(); });
    const auto again = [this] { ask(); };
    connect(until_, &QDateEdit::dateChanged, this, again);
    connect(before_, &QDateEdit::dateChanged, this, again);
    connect(ignores_, &QCheckBox::toggled, this, [this, again](bool on) {
        before_->setEnabled(on);
        again();
    });
}

/// As if the company's policy had been followed: a debt stands at the reminder whose day has come. Formal notices are
/// never presumed.
void AdoptionDialog::proposeRules() {
    const auto* policy = book_->companyPolicy();
    if (policy == nullptr)
        return;
    const auto days = usualDays(*policy);
    for (std::size_t i = policy->steps.size(); i-- > 0;)
        if (policy->steps[i].kind == StepKind::reminder && days[i] && *days[i] > 0)
            addRule().setRule(*days[i], policy->steps[i].key);
}

AdoptionRuleRow& AdoptionDialog::addRule() {
    auto* row = new AdoptionRuleRow(*book_);
    rules_.push_back(row);
    rows_->addWidget(row);
    connect(row, &AdoptionRuleRow::changed, this, &AdoptionDialog::ask);
    connect(row, &AdoptionRuleRow::removeRequested, this, [this, row] {
        std::erase(rules_, row);
        row->hide();
        row->deleteLater();
        renumber();
        ask();
    });
    renumber();
    ask();
    return *row;
}

void AdoptionDialog::renumber() {
    for (std::size_t i = 0; i < rules_.size(); ++i)
        rules_[i]->setNumber(static_cast<int>(i) + 1);
}

AdoptionPlan AdoptionDialog::plan() const {
    AdoptionPlan plan;
    for (const AdoptionRuleRow* row : rules_)
        plan.rules.push_back(row->rule());
    plan.reminded_until = fromQDate(until_->date());
    if (ignores_->isChecked())
        plan.ignore_before = fromQDate(before_->date());
    return plan;
}

void AdoptionDialog::read() {
    const int number = ++asked_;
    acts_.session().read(this, [this, number, view = book_->view, plan = plan()](const LedgerFile& file) {
        auto preview = preview_adoption(file.path(), *view->snapshot->receivables, plan, view->at);
        std::vector<std::uint32_t> ids;
        for (const AdoptedItem& item : preview.items)
            ids.push_back(item.invoice_id);
        const auto invoices = file.invoices(ids);
        std::vector<AdoptedLine> lines;
        for (std::size_t i = 0; i < preview.items.size(); ++i)
            lines.push_back({preview.items[i], QString::fromStdString(view->customer(preview.items[i].customer).name),
                             QString::fromStdString(invoices[i].number)});
        return [this, number, preview = std::move(preview), lines = std::move(lines)]() mutable {
            if (number != asked_)
                return;
            shown_ = number;
            take(preview, std::move(lines));
        };
    });
}

void AdoptionDialog::take(const AdoptionPreview& preview, std::vector<AdoptedLine> lines) {
    const auto placed = static_cast<int>(preview.placed), ignored = static_cast<int>(preview.ignored);
    QStringList sentences{tr("%Ln debts will stand at a step.", nullptr, placed)};
    if (ignored > 0)
        sentences << tr("%Ln are left in peace until somebody says otherwise.", nullptr, ignored);
    if (preview.begun > 0)
        sentences << tr("%Ln have begun already and are left as they are.", nullptr, static_cast<int>(preview.begun));
    sentence_->setText(sentences.join(u' '));
    model_->setRows(std::move(lines));
    confirm_->setEnabled(placed + ignored > 0 && !isBusy() && !isSaving_);
}

void AdoptionDialog::adoptThem() {
    isSaving_ = true;
    confirm_->setEnabled(false);
    const QString reason =
        tr("due before %1: left in peace when existing debts were placed").arg(shortDate(fromQDate(before_->date())));
    acts_.perform(
        this,
        [plan = plan(), reason = reason.toStdString(),
         receivables = book_->view->snapshot->receivables](const std::filesystem::path& path, const Clock& clock) {
            return adopt({path, plan, reason, actorName()}, *receivables, clock);
        },
        [this](const Acts::Answer& answer) {
            isSaving_ = false;
            confirm_->setEnabled(!isBusy());
            fault_->setText(answer.ok() ? QString() : actFailureSentence(answer.error()));
            fault_->setVisible(!answer.ok());
            if (answer.ok())
                accept();
        });
}

} // namespace encours
