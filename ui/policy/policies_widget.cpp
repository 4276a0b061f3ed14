// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policy/policies_widget.h"

#include "ui/common/card.h"
#include "ui/common/icons.h"
#include "ui/common/named_button.h"
#include "ui/common/page_heading.h"
#include "ui/common/table_panel.h"
#include "ui/common/table_view.h"
#include "ui/common/theme.h"
#include "ui/common/wrapping_label.h"
#include "ui/language/numbers.h"
#include "ui/language/policy_words.h"
#include "ui/policy/policy_editor.h"
#include "ui/policy/policy_output.h"
#include "ui/policy/policy_saving.h"
#include "ui/policy/policy_timeline.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedLayout>

#include <algorithm>

namespace encours {

namespace {

/// What names a row: keys are texts.
std::int64_t numberOf(const std::string& key) {
    return static_cast<std::int64_t>(qHash(QByteArray::fromStdString(key)));
}

} // namespace

PoliciesWidget::PoliciesWidget(Acts& acts, QWidget* parent)
    : QWidget(parent),
      acts_(acts),
      model_(new PoliciesModel(
          policyColumns(), [](const PolicyLine& line) { return numberOf(line.key); }, this)),
      steps_(new StepsModel(
          stepColumns([this] { return book_ != nullptr ? book_->currency() : Currency(); }, false),
          [](const StepLine& line) { return std::int64_t{line.number}; }, this)),
      stack_(new QStackedLayout(this)),
      new_(namedButton("newPolicyPushButton")),
      edit_(namedButton("editPolicyPushButton")),
      more_(namedButton("moreOfPolicyPushButton")),
      duplicate_(new QAction(this)),
      default_(new QAction(this)),
      discard_(new QAction(this)),
      forCustomers_(new QMenu(this)),
      forStaff_(new QMenu(this)),
      output_(new PolicyOutput(acts, *this, this)),
      version_(new QComboBox),
      about_(pageExplanation()),
      fault_(new WrappingLabel),
      timeline_(new PolicyTimeline),
      panel_(new TablePanel(QStringLiteral("policies"), *model_,
                            [](int count) { return tr("%Ln policies", nullptr, count); })),
      stepPanel_(new TablePanel(QStringLiteral("policySteps"), *steps_,
                                [](int count) { return tr("%Ln steps", nullptr, count); })),
      editor_(new PolicyEditor) {
    setObjectName(QStringLiteral("policiesWidget"));
    fault_->setProperty("warning", true);
    fault_->hide();
    about_->setObjectName(QStringLiteral("policyAboutLabel"));
    version_->setObjectName(QStringLiteral("policyVersionComboBox"));
    panel_->hideFilter();
    panel_->addControl(new_);
    auto* list = new QWidget;
    auto* halves = new QHBoxLayout;
    halves->setSpacing(gap(2));
    halves->addWidget(cardAround(panel_), 6);
    halves->addWidget(cardAround(buildDetail()), 13);
    auto* layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap(2));
    layout->addWidget(fault_);
    layout->addLayout(halves, 1);
    layout->addWidget(cardAround(timeline_, gap(1)));
    stack_->addWidget(list);
    stack_->addWidget(editor_);
    setFocusProxy(&panel_->view());
    connectParts();
    retranslate();
}

QWidget* PoliciesWidget::buildDetail() {
    stepPanel_->hideFilter();
    stepPanel_->view().installEventFilter(this);
    stepPanel_->view().setSortingEnabled(false);
    buildMenu();
    for (QWidget* control :
         {static_cast<QWidget*>(version_), static_cast<QWidget*>(edit_), static_cast<QWidget*>(more_)})
        stepPanel_->addControl(control);
    about_->setContentsMargins(gap(1), gap(1), gap(1), gap(1));
    auto* detail = new QWidget;
    auto* layout = new QVBoxLayout(detail);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(stepPanel_, 1);
    layout->addWidget(about_);
    return detail;
}

/// What is seldom done with a policy, and its document.
void PoliciesWidget::buildMenu() {
    duplicate_->setObjectName(QStringLiteral("duplicatePolicyAction"));
    default_->setObjectName(QStringLiteral("defaultPolicyAction"));
    discard_->setObjectName(QStringLiteral("discardDraftAction"));
    auto* menu = new QMenu(this);
    menu->addMenu(forCustomers_);
    menu->addMenu(forStaff_);
    menu->addSeparator();
    menu->addActions({duplicate_, default_, discard_});
    more_->setMenu(menu);
    setDrawnIcon(*more_, "down");
    more_->setLayoutDirection(Qt::RightToLeft); // the arrow follows the words
}

void PoliciesWidget::connectParts() {
    connect(&panel_->view(), &TableView::selectionChangedByPerson, this, &PoliciesWidget::showChosen);
    connect(&panel_->view(), &TableView::rowActivated, this, [this] { edit_->click(); });
    connect(version_, &QComboBox::currentIndexChanged, this, &PoliciesWidget::showVersion);
    connect(&stepPanel_->view(), &TableView::selectionChangedByPerson, this, [this] {
        const auto rows = stepPanel_->view().selectedRows();
        timeline_->setChosen(rows.empty()
                                 ? std::nullopt
                                 : std::optional(static_cast<std::size_t>(steps_->row(rows.front()).number - 1)));
    });
    connect(new_, &QPushButton::clicked, this, [this] { writeNew(false); });
    connect(duplicate_, &QAction::triggered, this, [this] { writeNew(true); });
    connect(edit_, &QPushButton::clicked, this, [this] {
        const PolicyLine* line = chosen();
        if (line == nullptr)
            return;
        ReminderPolicy draft = line->draft() != nullptr ? *line->draft() : *line->published();
        if (line->draft() == nullptr) {
            draft.id = {};
            ++draft.version;
            draft.is_draft = true;
        }
        write(std::move(draft));
    });
    connect(editor_, &PolicyEditor::leaveRequested, this, &PoliciesWidget::askToLeave);
    connect(editor_, &PolicyEditor::saveRequested, this,
            [this] { saveDraft([this](const ReminderPolicy&) { leave(); }); });
    connect(editor_, &PolicyEditor::publishRequested, this,
            [this] { saveDraft([this](const ReminderPolicy& saved) { publish(saved); }); });
    connect(&acts_.session(), &LedgerSession::disturbed, this, [this] { isSaving_ = false; });
    connect(discard_, &QAction::triggered, this, &PoliciesWidget::askToDiscard);
    connect(default_, &QAction::triggered, this, [this] {
        if (const PolicyLine* line = chosen())
            makePolicyDefault(acts_, this, line->key, [this](const QString& fault) { say(fault); });
    });
}

void PoliciesWidget::setBook(std::shared_ptr<const PolicyBook> book) {
    const bool isSameLedger =
        book_ != nullptr && book != nullptr && book_->view->snapshot->path == book->view->snapshot->path;
    book_ = std::move(book);
    if (!isSameLedger) // a draft of another one has no place here
        stack_->setCurrentIndex(0);
    if (book_ == nullptr) {
        model_->setRows({});
        steps_->setRows({});
        return;
    }
    model_->setRows(policyLines(book_));
    int row = model_->shownRowOf(numberOf(chosenKey_));
    if (model_->rowCount() > 0) {
        const auto* company = book_->companyPolicy();
        if (row < 0 && company != nullptr)
            row = model_->shownRowOf(numberOf(company->key));
        panel_->view().selectRow(std::max(row, 0));
    }
    showChosen();
}

const PolicyLine* PoliciesWidget::chosen() const {
    const auto rows = panel_->view().selectedRows();
    return book_ == nullptr || rows.empty() ? nullptr : &model_->row(rows.front());
}

const ReminderPolicy* PoliciesWidget::shown() const {
    const PolicyLine* line = chosen();
    if (line == nullptr)
        return nullptr;
    const int version = version_->currentData().toInt();
    for (const auto* versions : {&book_->policies.drafts, &book_->policies.policies, &book_->policies.older})
        for (const ReminderPolicy& policy : *versions)
            if (policy.key == line->key && policy.version == version)
                return &policy;
    return &line->shown();
}

void PoliciesWidget::showChosen() {
    const PolicyLine* line = chosen();
    if (line != nullptr)
        chosenKey_ = line->key;
    {
        const QSignalBlocker quiet(version_);
        version_->clear();
        if (line != nullptr) {
            if (const auto* draft = line->draft())
                version_->addItem(tr("draft of version %1").arg(draft->version), draft->version);
            if (const auto* published = line->published())
                version_->addItem(
                    tr("version %1, since %2").arg(published->version).arg(shortDate(published->valid_from)),
                    published->version);
            for (const ReminderPolicy& older : book_->policies.older)
                if (older.key == line->key)
                    version_->addItem(tr("version %1, from %2").arg(older.version).arg(shortDate(older.valid_from)),
                                      older.version);
            version_->setCurrentIndex(line->draft() != nullptr && line->published() != nullptr ? 1 : 0);
        }
    }
    showVersion();
}

void PoliciesWidget::showVersion() {
    const ReminderPolicy* policy = shown();
    steps_->setRows(policy != nullptr ? stepLines(*policy, {}) : std::vector<StepLine>());
    timeline_->setPolicy(policy != nullptr ? *policy : ReminderPolicy());
    offer();
}

void PoliciesWidget::offer() {
    const ReminderPolicy* policy = shown();
    const PolicyLine* line = chosen();
    new_->setEnabled(book_ != nullptr);
    for (auto* button : {edit_, more_})
        button->setEnabled(policy != nullptr);
    default_->setEnabled(line != nullptr && line->published() != nullptr && !line->published()->is_default);
    discard_->setVisible(line != nullptr && line->draft() != nullptr);
    edit_->setText(line != nullptr && line->draft() != nullptr ? tr("Go on with the draft…")
                                                               : tr("Write a new version…"));
    edit_->setAccessibleName(edit_->text());
    stepPanel_->setWords(tr("Filter the steps"), policy != nullptr ? QString::fromStdString(policy->name) : tr("Steps"),
                         tr("This policy has no step."));
    if (policy == nullptr) {
        about_->clear();
        return;
    }
    output_->setPolicy(policy->id);
    QStringList sentences;
    if (!policy->description.empty())
        sentences << QString::fromStdString(policy->description);
    if (policy->contact_gap_days > 0)
        sentences << tr("At least %Ln days between two contacts.", nullptr, policy->contact_gap_days);
    if (policy->max_contacts > 0)
        sentences
            << tr("At most %Ln contacts in %1 days.", nullptr, policy->max_contacts).arg(policy->max_contacts_days);
    if (policy->min_total_minor > 0)
        sentences << tr("Messages from %1.").arg(moneyText(policy->min_total_minor, book_->currency()));
    about_->setText(sentences.join(u' '));
}

void PoliciesWidget::retranslate() {
    new_->setText(tr("New…"));
    new_->setAccessibleName(tr("New policy"));
    more_->setText(tr("This policy"));
    more_->setAccessibleName(tr("This policy: document, duplicate, company"));
    for (auto [menu, readers] :
         {std::pair(forCustomers_, PolicyReaders::customers), {forStaff_, PolicyReaders::staff}}) {
        menu->clear();
        output_->fill(*menu, readers);
    }
    forCustomers_->setTitle(tr("Document for customers"));
    forStaff_->setTitle(tr("Document for the house"));
    duplicate_->setText(tr("Duplicate…"));
    default_->setText(tr("Make it the company's"));
    default_->setToolTip(tr("Followed where neither an item, an invoice, a customer nor a segment chooses another"));
    discard_->setText(tr("Discard the draft…"));
    version_->setAccessibleName(tr("Version shown"));
    panel_->setWords(tr("Filter the policies"), tr("Policies"), tr("The ledger is being read…"));
    showChosen();
}

bool PoliciesWidget::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize)
        showFittingStepColumns(stepPanel_->view());
    return QWidget::eventFilter(watched, event);
}

void PoliciesWidget::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace encours
