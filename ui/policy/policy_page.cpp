// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policy/policy_page.h"

#include "ui/common/actor.h"
#include "ui/common/icons.h"
#include "ui/common/message_bar.h"
#include "ui/common/named_button.h"
#include "ui/common/page_heading.h"
#include "ui/common/theme.h"
#include "ui/language/numbers.h"
#include "ui/letters/letter_texts_widget.h"
#include "ui/letters/letterhead_dialog.h"
#include "ui/policy/adoption_dialog.h"
#include "ui/policy/personas_widget.h"
#include "ui/policy/policies_widget.h"
#include "ui/policy/segments_widget.h"

#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace encours {

PolicyPage::PolicyPage(Acts& acts, QWidget* parent)
    : QWidget(parent),
      acts_(acts),
      heading_(pageHeading()),
      explanation_(pageExplanation()),
      more_(namedButton("policyMorePushButton")),
      adopt_(new QAction(this)),
      restore_(new QAction(this)),
      letterhead_(new QAction(this)),
      message_(new MessageBar),
      tabs_(new QTabBar),
      parts_(new QStackedWidget),
      policies_(new PoliciesWidget(acts)),
      segments_(new SegmentsWidget(acts)),
      personas_(new PersonasWidget(acts)),
      letters_(new LetterTextsWidget(acts)) {
    setObjectName(QStringLiteral("policyPage"));
    message_->setObjectName(QStringLiteral("policyMessageBar"));
    letterhead_->setObjectName(QStringLiteral("letterheadAction"));
    adopt_->setObjectName(QStringLiteral("adoptAction"));
    restore_->setObjectName(QStringLiteral("restoreSegmentsAction"));
    auto* menu = new QMenu(this);
    menu->addAction(adopt_);
    menu->addAction(restore_);
    menu->addAction(letterhead_);
    more_->setMenu(menu);
    setDrawnIcon(*more_, "more");
    tabs_->setObjectName(QStringLiteral("policyTabBar"));
    tabs_->setDocumentMode(true);
    tabs_->setDrawBase(false);
    tabs_->setExpanding(false);
    for (QWidget* part : {static_cast<QWidget*>(policies_), static_cast<QWidget*>(segments_),
                          static_cast<QWidget*>(personas_), static_cast<QWidget*>(letters_)}) {
        parts_->addWidget(part);
        tabs_->addTab(QString());
    }
    auto* bar = new QHBoxLayout;
    bar->addWidget(tabs_, 1);
    bar->addWidget(more_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap(3), gap(3), gap(3), gap(3));
    layout->setSpacing(gap(1) + 4);
    layout->addLayout(headingLayout(heading_, explanation_));
    layout->addWidget(message_);
    layout->addLayout(bar);
    layout->addWidget(parts_, 1);
    connect(tabs_, &QTabBar::currentChanged, parts_, &QStackedWidget::setCurrentIndex);
    connect(segments_, &SegmentsWidget::customerRequested, this, &PolicyPage::customerRequested);
    connect(adopt_, &QAction::triggered, this, &PolicyPage::openAdoption);
    connect(restore_, &QAction::triggered, this, [this] {
        showTab(segments); // where it is seen, and what went wrong is said
        segments_->restoreShipped();
    });
    connect(letterhead_, &QAction::triggered, this, [this] { openLetterheadDialog(acts_, this); });
    connect(message_, &MessageBar::actionRequested, this, &PolicyPage::openAdoption);
    setFocusProxy(tabs_);
    retranslate();
}

void PolicyPage::followSession() {
    if (acts_.session().view() == nullptr) {
        askedFor_ = shownFor_ = nullptr;
        message_->silence();
        take(nullptr);
    }
    letters_->followSession();
    if (isVisible())
        read();
}

void PolicyPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    read();
}

void PolicyPage::read() {
    const auto view = acts_.session().view();
    if (view == nullptr || view == askedFor_)
        return;
    askedFor_ = view;
    acts_.session().read(this, [this, view](const LedgerFile& file) {
        auto book = PolicyBook::of(view, file.path());
        return [this, view, book] {
            shownFor_ = view;
            take(book);
            if (book->policies.policies.empty() && ensuredFor_ != view->snapshot->path)
                ensure();
            else
                proposeAdoption();
        };
    });
}

void PolicyPage::take(std::shared_ptr<const PolicyBook> book) {
    book_ = std::move(book);
    policies_->setBook(book_);
    segments_->setBook(book_);
    personas_->setBook(book_);
    describe();
}

void PolicyPage::showTab(Tab tab) { tabs_->setCurrentIndex(tab); }

void PolicyPage::ensure() {
    ensuredFor_ = book_->view->snapshot->path;
    acts_.session().change(this, [](const std::filesystem::path& path, const Clock& clock) {
        (void)ensure_policies(path, actorName(), clock);
        return [] {}; // what was written is seen, and read again
    });
}

void PolicyPage::proposeAdoption() {
    std::int64_t overdue = 0;
    for (const CustomerTraits& traits : book_->traits)
        overdue += traits.overdue;
    const auto& path = book_->view->snapshot->path;
    if (overdue <= 0 || book_->followed.has_begun || proposedFor_ == path || book_->policies.policies.empty())
        return;
    proposedFor_ = path;
    message_->say(MessageBar::Kind::note,
                  tr("%1 is overdue, and nothing stands at a step yet. If you reminded before, say where those debts "
                     "stand: else they begin with the first reminder.")
                      .arg(moneyText(overdue, book_->currency())),
                  tr("Say where they stand…"));
}

void PolicyPage::openAdoption() {
    message_->silence();
    if (book_ != nullptr)
        (new AdoptionDialog(acts_, book_, window()))->open();
}

void PolicyPage::describe() {
    adopt_->setEnabled(book_ != nullptr);
    letterhead_->setEnabled(book_ != nullptr);
    restore_->setEnabled(book_ != nullptr);
    if (book_ == nullptr) {
        heading_->setText(tr("The policy: how late payers are reminded"));
        explanation_->setText(tr("The ledger is being read…"));
        return;
    }
    const auto* company = book_->companyPolicy();
    const int followers = company != nullptr ? book_->followers(company->key) : 0;
    const auto others = static_cast<int>(book_->traits.size()) - followers;
    heading_->setText(company == nullptr ? tr("No policy holds for the company yet")
                      : others > 0       ? tr("%Ln customers follow “%1”, %2 another policy", nullptr, followers)
                                         .arg(QString::fromStdString(company->name), countText(others))
                                   : tr("All customers follow “%1”").arg(QString::fromStdString(company->name)));
    explanation_->setText(
        tr("Nearest first, a policy is chosen for an item, an invoice, a customer, its segment, the company. What was "
           "reminded keeps its version. At the close of %1.")
            .arg(longDate(book_->view->at)));
}

void PolicyPage::retranslate() {
    setAccessibleName(tr("Policy"));
    more_->setText(tr("More"));
    more_->setAccessibleName(tr("More about the policy"));
    adopt_->setText(tr("Say where existing debts stand…"));
    restore_->setText(tr("Restore the segments that come with Encours"));
    letterhead_->setText(tr("Letterhead, signature and payment…"));
    const QString words[] = {tr("Policies and steps"), tr("Segments"), tr("Personas"), tr("Letters")};
    for (int i = 0; i < tabs_->count(); ++i)
        tabs_->setTabText(i, words[i]);
    tabs_->setAccessibleName(tr("Parts of the policy"));
    describe();
}

void PolicyPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace encours
