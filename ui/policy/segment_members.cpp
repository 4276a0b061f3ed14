// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policy/segment_members.h"

#include "ui/common/amount_columns.h"
#include "ui/common/fonts.h"
#include "ui/common/page_heading.h"
#include "ui/common/table_panel.h"
#include "ui/common/table_view.h"
#include "ui/common/theme.h"
#include "ui/common/wrapping_label.h"
#include "ui/language/segment_words.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace encours {

namespace {

constexpr int restMs = 120; ///< after the last change, before members are counted

QString nameOf(const MemberLine& line) { return QString::fromStdString(line.book->view->customer(line.customer).name); }

std::vector<Column<MemberLine>> memberColumns(const std::function<Currency()>& currency) {
    std::vector<Column<MemberLine>> columns;
    columns.push_back(textColumn<MemberLine>(
        "name", [] { return SegmentMembersWidget::tr("Customer"); }, nameOf));
    columns.back().traits.isFlexible = true;
    columns.push_back(amountColumn<MemberLine>(
        "open", [] { return SegmentMembersWidget::tr("Open"); },
        [](const MemberLine& line) { return line.traits().open; }, currency));
    columns.push_back(amountColumn<MemberLine>(
        "overdue", [] { return SegmentMembersWidget::tr("Overdue"); },
        [](const MemberLine& line) { return line.traits().overdue; }, currency));
    columns.push_back(textColumn<MemberLine>(
        "profile", [] { return SegmentMembersWidget::tr("Profile"); },
        [](const MemberLine& line) { return profileName(line.traits().profile); }));
    columns.back().traits.mayBeCut = true;
    columns.push_back(textColumn<MemberLine>(
        "taken", [] { return SegmentMembersWidget::tr("Already in"); },
        [](const MemberLine& line) { return line.takenBy.isEmpty() ? QStringLiteral("–") : line.takenBy; }));
    columns.back().traits.hint = [] {
        return SegmentMembersWidget::tr("The segment ahead that takes the customer: the first whose rule holds has it");
    };
    columns.back().traits.mayBeCut = true;
    return columns;
}

} // namespace

SegmentMembersWidget::SegmentMembersWidget(QWidget* parent)
    : QWidget(parent),
      model_(new MembersModel(
          memberColumns([this] { return book_ != nullptr ? book_->currency() : Currency(); }),
          [](const MemberLine& line) { return std::int64_t{line.customer}; }, this)),
      count_(new WrappingLabel),
      amounts_(pageExplanation()),
      panel_(new TablePanel(QStringLiteral("segmentMembers"), *model_,
                            [](int count) { return tr("%Ln customers", nullptr, count); })) {
    setObjectName(QStringLiteral("segmentMembersWidget"));
    count_->setObjectName(QStringLiteral("membersCountLabel"));
    count_->setFont(scaledFont(1.1, QFont::DemiBold));
    amounts_->setObjectName(QStringLiteral("membersAmountsLabel"));
    wait_.setSingleShot(true);
    wait_.setInterval(restMs);
    connect(&wait_, &QTimer::timeout, this, &SegmentMembersWidget::showMembers);
    panel_->view().sortFirstBy(model_->columnOf(QLatin1String("open")), Qt::DescendingOrder);
    connect(&panel_->view(), &TableView::rowActivated, this, [this](int row) {
        const MemberLine& line = model_->row(row);
        emit customerRequested(line.book->view->snapshot->receivables->customers->at(line.customer));
    });
    auto* words = new QVBoxLayout;
    words->setContentsMargins(gap(2), gap(2), gap(2), 0);
    words->setSpacing(4);
    words->addWidget(count_);
    words->addWidget(amounts_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap(1));
    layout->addLayout(words);
    layout->addWidget(panel_, 1);
    describe();
}

void SegmentMembersWidget::setBook(std::shared_ptr<const PolicyBook> book, std::size_t ahead) {
    book_ = std::move(book);
    takenBy_ = segments_by_customer(book_->traits, std::span(book_->list.segments).first(ahead));
    wait_.start();
}

void SegmentMembersWidget::setRule(const Rule& rule) {
    rule_ = rule;
    wait_.start();
}

void SegmentMembersWidget::showMembers() {
    if (book_ == nullptr)
        return;
    members_ = faults_of(rule_).empty() ? members_of(rule_, book_->traits) : SegmentMembers();
    std::vector<MemberLine> lines;
    taken_ = 0;
    for (const CustomerIndex customer : members_.customers) {
        const QString taken = book_->segmentName(takenBy_[customer]);
        taken_ += taken.isEmpty() ? 0 : 1;
        lines.push_back({book_, customer, taken});
    }
    model_->setRows(std::move(lines));
    describe();
}

void SegmentMembersWidget::describe() {
    panel_->setWords(tr("Filter the members"), tr("Members"),
                     faults_of(rule_).empty() ? tr("No customer meets this rule.")
                                              : tr("The members stand here once the rule is complete."));
    const auto count = static_cast<int>(members_.customers.size());
    count_->setText(tr("%Ln customers meet this rule", nullptr, count));
    if (book_ == nullptr)
        return;
    QStringList sentences{
        tr("%1 open, %2 overdue.")
            .arg(moneyText(members_.open, book_->currency()), moneyText(members_.overdue, book_->currency()))};
    if (taken_ > 0)
        sentences << tr("%Ln of them belong to a segment ahead of this one.", nullptr, taken_);
    amounts_->setText(sentences.join(u' '));
}

void SegmentMembersWidget::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showMembers();
}

} // namespace encours
