// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/start_page.h"

#include "ui/common/icons.h"
#include "ui/common/page_heading.h"
#include "ui/common/responsive_grid.h"
#include "ui/common/table_panel.h"
#include "ui/common/table_view.h"
#include "ui/common/theme.h"
#include "ui/common/wrapping_label.h"
#include "ui/language/numbers.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QStyle>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace encours {

namespace {

/// Styled again only where it was styled before.
void setCard(QWidget& frame, bool isCard) {
    if (frame.property("card").toBool() == isCard)
        return;
    frame.setProperty("card", isCard);
    if (!frame.testAttribute(Qt::WA_WState_Polished))
        return;
    frame.style()->unpolish(&frame);
    frame.style()->polish(&frame);
}

} // namespace

StartPage::StartPage(const Clock& clock, QWidget* parent)
    : QScrollArea(parent),
      clock_(clock),
      heading_(pageHeading()),
      explanation_(pageExplanation()),
      model_(new RowsModel<LedgerGlance>(
          glanceColumns(), [](const LedgerGlance& glance) { return glance.place; }, this)),
      dropWords_(new WrappingLabel) {
    setObjectName(QStringLiteral("startPage"));
    heading_->setTextInteractionFlags(Qt::NoTextInteraction); // a text document for it would delay the first painting
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);

    // Built from the outside in: a widget that changes its parent is styled again, with all that it holds.
    auto* content = new QWidget;
    setWidget(content);
    content->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    layout_ = new QVBoxLayout(content);
    layout_->setContentsMargins(gap(3), gap(3), gap(3), gap(3));
    layout_->setSpacing(gap(2));
    layout_->addLayout(headingLayout(heading_, explanation_));
    auto* ways = new ResponsiveGrid(4);
    layout_->addLayout(ways);
    ways->add(makeWay(ways_[0], "newCompanyPushButton", "company", &StartPage::newRequested));
    ways->add(makeWay(ways_[1], "openPushButton", "open", &StartPage::openRequested));
    ways->add(makeWay(ways_[2], "startImportPushButton", "imports", &StartPage::importRequested));
    ways->add(makeWay(ways_[3], "demonstrationPushButton", "demonstration", &StartPage::demonstrationRequested));
    ways_[0].button->setProperty("primary", true);
    setDrawnIcon(*ways_[0].button, "company", IconColor::onAccent);
    makeSecondary(*dropWords_);

    layout_->addWidget(dropWords_);
    layout_->addStretch(0);
    connect(&glances_, &LedgerGlances::seen, this, &StartPage::showGlance);
    retranslate();
    refresh();
}

QWidget* StartPage::makeWay(Way& way, const char* name, const char* icon, void (StartPage::*signal)()) {
    way.card = new QFrame(widget());
    auto* layout = new QVBoxLayout(way.card);
    layout->setSpacing(gap(2));
    way.words = new WrappingLabel;
    way.button = new QPushButton;
    way.button->setObjectName(QString::fromLatin1(name));
    way.words->setMinimumWidth(gap(26));
    setDrawnIcon(*way.button, icon);
    layout->addWidget(way.words);
    layout->addStretch(1);
    layout->addWidget(way.button, 0, Qt::AlignLeft);
    connect(way.button, &QPushButton::clicked, this, signal);
    return way.card;
}

void StartPage::makeList() {
    list_ = new QFrame(widget());
    list_->setProperty("card", true);
    layout_->insertWidget(layout_->indexOf(dropWords_), list_, 1);
    auto* layout = new QVBoxLayout(list_);
    layout->setContentsMargins(1, 1, 1, 1);
    panel_ = new TablePanel(
        QStringLiteral("ledgers"), *model_, [](int count) { return tr("%Ln ledgers", nullptr, count); }, list_);
    layout->addWidget(panel_, 1);
    panel_->setMinimumHeight(gap(28));
    auto* below = new QHBoxLayout;
    below->setContentsMargins(gap(1), 0, gap(1), gap(1));
    layout->addLayout(below);
    auto* actions = new ResponsiveGrid(3);
    actions->setLastRowFilled(false);
    below->addLayout(actions);
    const std::pair<QPushButton**, const char*> buttons[] = {{&openSelected_, "openLedgerPushButton"},
                                                             {&openWindow_, "openWindowPushButton"},
                                                             {&forget_, "forgetLedgerPushButton"}};
    for (const auto& [button, name] : buttons) {
        *button = new QPushButton;
        (*button)->setObjectName(QString::fromLatin1(name));
        actions->add(*button); // one below the other where the text is large
        actions->itemAt(actions->count() - 1)->setAlignment(Qt::AlignLeft);
    }
    const auto emitFor = [this](void (StartPage::*signal)(const QString&)) {
        return [this, signal] {
            if (const auto* glance = selected())
                emit(this->*signal)(QString(glance->ledger.path));
        };
    };
    connect(openSelected_, &QPushButton::clicked, this, emitFor(&StartPage::ledgerRequested));
    connect(openWindow_, &QPushButton::clicked, this, emitFor(&StartPage::windowRequested));
    connect(forget_, &QPushButton::clicked, this, &StartPage::forget);
    TableView& view = panel_->view();
    connect(&view, &TableView::rowActivated, this,
            [this](int row) { emit ledgerRequested(QString(model_->row(row).ledger.path)); });
    connect(&view, &TableView::selectionChangedByPerson, this, &StartPage::enable);
    connect(model_, &QAbstractItemModel::modelReset, this, &StartPage::enable);
    view.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&view, &QWidget::customContextMenuRequested, this, &StartPage::ask);
    auto* remove = new QShortcut(QKeySequence::Delete, &view, nullptr, nullptr, Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &StartPage::forget);
    nameList();
}

void StartPage::refresh() {
    ledgers_.clear();
    for (const RecentLedger& ledger : Preferences::recentLedgers())
        ledgers_.push_back({static_cast<std::int64_t>(ledgers_.size()), ledger, std::nullopt, clock_.today()});
    const bool some = !ledgers_.empty();
    if (some && list_ == nullptr) // who begins has none, and does not wait for it
        makeList();
    model_->setRows(ledgers_);
    if (list_ != nullptr)
        list_->setVisible(some);
    for (const Way& way : ways_) {
        way.words->setVisible(!some);
        setCard(*way.card, !some);
        const int room = some ? 0 : gap(2);
        way.card->layout()->setContentsMargins(room, room, room, room);
    }
    showFinding();
    if (isVisible())
        glances_.look(ledgers_);
}

void StartPage::showGlance(const LedgerGlance& glance) {
    const auto place = static_cast<std::size_t>(glance.place);
    if (place >= ledgers_.size() || ledgers_[place].ledger.path != glance.ledger.path)
        return;
    ledgers_[place] = glance;
    model_->setRows(ledgers_);
    showFinding();
}

void StartPage::showFinding() {
    const auto isRead = [](const LedgerGlance& glance) { return glance.overview() != nullptr; };
    const auto first = std::find_if(ledgers_.begin(), ledgers_.end(), isRead);
    std::int64_t overdue = 0;
    int late = 0;
    bool isOneCurrency = first != ledgers_.end();
    for (const LedgerGlance& glance : ledgers_) {
        if (!isRead(glance) || glance.overview()->is_demonstration)
            continue;
        isOneCurrency = isOneCurrency && glance.overview()->currency == first->overview()->currency;
        overdue += glance.overview()->overdue;
        late += glance.overview()->overdue_customers > 0 ? 1 : 0;
    }
    if (ledgers_.empty())
        heading_->setText(tr("What your customers owe you, and whether they pay better"));
    else if (late > 0 && isOneCurrency)
        heading_->setText(
            tr("%1 overdue in %Ln ledger(s)", nullptr, late).arg(wholeMoneyText(overdue, first->overview()->currency)));
    else
        heading_->setText(tr("Your ledgers"));
}

const LedgerGlance* StartPage::selected() const {
    if (panel_ == nullptr)
        return nullptr;
    const auto rows = panel_->view().selectedRows();
    return rows.size() == 1 && rows.front() < model_->rowCount() ? &model_->row(rows.front()) : nullptr;
}

void StartPage::enable() {
    for (QPushButton* button : {openSelected_, openWindow_, forget_})
        button->setEnabled(selected() != nullptr);
}

void StartPage::ask(const QPoint& place) {
    if (selected() == nullptr)
        return;
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("ledgerMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (QPushButton* button : {openSelected_, openWindow_, forget_})
        menu->addAction(button->text(), button, &QPushButton::click);
    menu->popup(panel_->view().viewport()->mapToGlobal(place));
}

void StartPage::forget() {
    const auto* glance = selected();
    if (glance == nullptr)
        return;
    Preferences::forgetLedger(glance->ledger.path);
    refresh();
}

void StartPage::retranslate() {
    setAccessibleName(tr("Start"));
    explanation_->setText(tr("Encours reads receivables from the files that your accounting package already produces. "
                             "One company is one file on your computer; nothing leaves it."));
    ways_[0].words->setText(
        tr("Begin with your company: its name, then its data. The files to import come afterwards."));
    ways_[0].button->setText(tr("Ne&w company…"));
    ways_[1].words->setText(tr("Open the ledger of a company: a file whose name ends in .encours."));
    ways_[1].button->setText(tr("&Open a ledger…"));
    ways_[2].words->setText(
        tr("Begin with a new company: its accounting entries (FEC), or a list of its invoices as CSV, "
           "XLSX or ODS."));
    ways_[2].button->setText(tr("&Import files…"));
    ways_[3].words->setText(tr("Look around first: an invented company with three years of invoices, good and bad "
                               "payers. You cannot break anything."));
    ways_[3].button->setText(tr("Open the demo&nstration"));
    if (list_ != nullptr)
        nameList();
    dropWords_->setText(tr("You can also drop a ledger, or files to import, anywhere on this window."));
    showFinding();
}

void StartPage::nameList() {
    openSelected_->setText(tr("O&pen"));
    openSelected_->setToolTip(tr("Enter"));
    openWindow_->setText(tr("In a new win&dow"));
    openWindow_->setAccessibleName(tr("Open in a new window"));
    forget_->setText(tr("&Remove from the list"));
    forget_->setToolTip(tr("Del: the file itself stays where it is"));
    panel_->setWords(tr("Filter by company, remark or file"), tr("Ledgers"), QString());
}

void StartPage::changeEvent(QEvent* event) {
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        model_->retranslate();
    }
}

void StartPage::showEvent(QShowEvent* event) {
    QScrollArea::showEvent(event);
    if (!isNew_)
        refresh();
}

void StartPage::hideEvent(QHideEvent* event) {
    isNew_ = false;
    glances_.stop();
    QScrollArea::hideEvent(event);
}

bool StartPage::viewportEvent(QEvent* event) {
    const bool isDone = QScrollArea::viewportEvent(event);
    // The ledgers are read once the window stands: before, they would keep the processor from it.
    if (event->type() == QEvent::Paint && std::exchange(isNew_, false))
        QTimer::singleShot(0, this, [this] {
            if (isVisible())
                glances_.look(ledgers_);
        });
    return isDone;
}

} // namespace encours
