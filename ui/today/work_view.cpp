// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/work_view.h"

#include "ui/common/actor.h"
#include "ui/common/debt_filter.h"
#include "ui/common/debt_thresholds_dialog.h"
#include "ui/common/named_button.h"
#include "ui/common/page_heading.h"
#include "ui/common/segmented_choice.h"
#include "ui/common/theme.h"
#include "ui/language/policy_words.h"
#include "ui/today/answer_bar.h"
#include "ui/today/customer_glance.h"
#include "ui/today/guide_cards.h"
#include "ui/today/guide_dialog.h"
#include "ui/today/history_strip.h"
#include "ui/today/work_delegate.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace encours {

namespace {

QFrame* cardFrame() {
    auto* frame = new QFrame;
    frame->setProperty("card", true);
    return frame;
}

} // namespace

WorkView::WorkView(Acts& acts, QWidget* parent)
    : QSplitter(parent),
      acts_(acts),
      model_(new WorkModel(this)),
      whose_(new SegmentedChoice(2)),
      kinds_(new QComboBox),
      channels_(new QComboBox),
      debts_(new DebtFilter(QStringLiteral("workDebtFilterPushButton"))),
      list_(new QListView),
      room_(new QStackedWidget),
      empty_(pageExplanation()),
      showAll_(namedButton("workShowAllPushButton")),
      aside_(cardFrame()),
      glance_(new CustomerGlance),
      cards_(new GuideCards),
      bar_(new AnswerBar(acts, *this)),
      history_(new HistoryStrip) {
    setObjectName(QStringLiteral("workView"));
    setChildrenCollapsible(false);
    setHandleWidth(gap(1));
    addWidget(buildList());
    addWidget(buildMiddle());
    auto* asideLayout = new QVBoxLayout(aside_);
    asideLayout->setContentsMargins(1, 1, 1, 1);
    asideLayout->addWidget(history_);
    aside_->setMinimumWidth(gap(19));
    addWidget(aside_);
    setStretchFactor(0, 3);
    setStretchFactor(1, 6);
    setStretchFactor(2, 2);
    setSizes({gap(36), gap(74), gap(25)});
    addKeys();
    connect(whose_, &SegmentedChoice::chosen, this, &WorkView::filter);
    connect(kinds_, &QComboBox::activated, this, &WorkView::filter);
    connect(channels_, &QComboBox::activated, this, &WorkView::filter);
    connect(debts_, &DebtFilter::chosen, this, &WorkView::filter);
    connect(debts_, &DebtFilter::thresholdsWanted, this, [this] {
        if (data_ != nullptr)
            openDebtThresholdsDialog(acts_, data_->thresholds, data_->view->currency(), this);
    });
    connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this, &WorkView::showCurrent);
    connect(list_, &QListView::activated, this, [this] { bar_->open(WorkDeed::done); });
    connect(glance_, &CustomerGlance::customerRequested, this, [this] {
        if (const WorkRow* row = current())
            emit customerRequested(row->id);
    });
    connect(glance_, &CustomerGlance::invoiceRequested, this, &WorkView::invoiceRequested);
    connect(cards_, &GuideCards::editRequested, this, &WorkView::editGuide);
    connect(bar_, &AnswerBar::recorded, this, &WorkView::after);
    connect(bar_, &AnswerBar::closed, this, [this] { list_->setFocus(); });
    setFocusProxy(list_);
    retranslate();
}

QWidget* WorkView::buildMiddle() {
    auto* content = new QWidget;
    auto* inside = new QVBoxLayout(content);
    inside->setContentsMargins(gap(2), gap(1) + 4, gap(2), gap(2));
    inside->setSpacing(gap(2));
    inside->addWidget(glance_);
    inside->addWidget(cards_);
    inside->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("workScrollArea"));
    scroll->setFocusPolicy(Qt::NoFocus); // the list beside it and the answers below have the keyboard
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    content->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    auto* frame = cardFrame();
    auto* frameLayout = new QVBoxLayout(frame);
    frameLayout->setContentsMargins(1, 1, 1, 1);
    room_->addWidget(scroll);
    room_->addWidget(buildEmpty());
    frameLayout->addWidget(room_);
    auto* middle = new QWidget;
    auto* layout = new QVBoxLayout(middle);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap(1));
    layout->addWidget(frame, 1);
    layout->addWidget(bar_);
    middle->setMinimumWidth(gap(50));
    return middle;
}

void WorkView::addKeys() {
    const auto add = [this](int key, auto act) {
        auto* shortcut = new QShortcut(QKeySequence(key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
        keys_.push_back(shortcut);
    };
    add(Qt::Key_J, [this] { next(1); });
    add(Qt::Key_K, [this] { next(-1); });
    add(Qt::Key_C, [this] {
        if (const WorkRow* row = current())
            emit customerRequested(row->id);
    });
}

void WorkView::setKeysEnabled(bool enabled) {
    for (QShortcut* key : keys_)
        key->setEnabled(enabled);
    bar_->setKeysEnabled(enabled);
}

void WorkView::next(int by) {
    const int count = model_->rowCount();
    if (count == 0)
        return;
    const int row = std::clamp(list_->currentIndex().row() + by, 0, count - 1);
    list_->setCurrentIndex(model_->index(row));
}

const WorkRow* WorkView::current() const {
    const int row = list_->currentIndex().row();
    return row >= 0 && row < model_->rowCount() ? &model_->row(row) : nullptr;
}

void WorkView::choose(CustomerId customer) {
    const int place = model_->placeOf(customer);
    if (place >= 0)
        list_->setCurrentIndex(model_->index(place));
}

WorkSubject WorkView::subjectOf(const WorkRow& row) const {
    WorkSubject subject;
    subject.customer = row.id;
    subject.name = row.name;
    subject.items = row.items;
    subject.action = row.action;
    subject.stepKey = row.step.key;
    subject.total = row.action.total();
    subject.currency = data_->view->currency();
    subject.today = data_->day;
    subject.region = data_->region;
    subject.delays = data_->delays;
    subject.people = data_->people;
    subject.assignee = row.assignee;
    return subject;
}

void WorkView::showCurrent() {
    const WorkRow* row = current();
    showSomebody(row != nullptr && data_ != nullptr);
    if (row == nullptr || data_ == nullptr) {
        glance_->clear();
        cards_->clear();
        history_->clear();
        bar_->setSubject({});
        shown_ = {};
        return;
    }
    place_ = list_->currentIndex().row();
    list_->scrollTo(list_->currentIndex());
    glance_->setRow(*row, data_->view->currency(), data_->day);
    // What is being typed about the same customer stays when the day is read again behind it.
    if (!bar_->isAsking() || shown_ != row->id)
        bar_->setSubject(subjectOf(*row));
    if (shown_ != row->id || readFor_ != data_) {
        shown_ = row->id;
        readFor_ = data_;
        readCurrent();
    }
}

void WorkView::readCurrent() {
    acts_.session().read(this,
                         [this, id = shown_, view = data_->view,
                          language = QLocale().language() == QLocale::French ? "fr" : "en"](const LedgerFile& file) {
                             auto known = std::make_shared<GlanceData>(readGlance(file, view, id, language));
                             return [this, id, known] {
                                 if (id == shown_ && known->detail.view != nullptr)
                                     take(*known);
                             };
                         });
}

void WorkView::take(const GlanceData& known) {
    const WorkRow* row = current();
    if (row == nullptr || row->id != shown_)
        return;
    guides_ = known.guides;
    glance_->setData(known);
    const bool isBroken = !known.promises.empty() && is_broken(known.promises.front().outcome.status);
    cards_->setGuides(guides_, callFacts(*row, known, QString::fromStdString(actorName())), row->action.kind, isBroken);
    std::vector<TimelineEntry> entries = known.detail.file.timeline;
    std::erase_if(entries, [this](const TimelineEntry& one) { return one.on > data_->day; });
    history_->setEntries(entries, data_->view->currency());
    emit glanceShown();
}

void WorkView::after(WorkDeed deed) {
    if (deed == WorkDeed::note || deed == WorkDeed::assign)
        return;
    // The next one stands there at once; the day is read again behind it.
    const int row = list_->currentIndex().row();
    if (row + 1 < model_->rowCount())
        wanted_ = model_->row(row + 1).id;
    next(1);
    list_->setFocus();
}

void WorkView::editGuide(const QString& key) {
    const auto found =
        std::find_if(guides_.begin(), guides_.end(), [&](const Guide& one) { return one.key == key.toStdString(); });
    if (found != guides_.end())
        openGuideDialog(acts_, *found, this);
}

void WorkView::retranslate() {
    const QString me = QString::fromStdString(actorName());
    whose_->setWords(tr("Whose customers"), {tr("My customers"), tr("All")});
    //: %1 is a person's name, as this computer tells it.
    whose_->setToolTip(
        tr("My customers are those assigned to “%1”, the name under which Encours writes down what is done "
           "on this computer.")
            .arg(me));
    kinds_->setAccessibleName(tr("Steps to list"));
    channels_->setAccessibleName(tr("Channels to list"));
    list_->setAccessibleName(tr("Customers to treat today"));
    describeEmpty();
}

void WorkView::changeEvent(QEvent* event) {
    QSplitter::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        fillFilters();
        debts_->retranslate();
        retranslate();
        readFor_ = nullptr; // guides speak the language
        showCurrent();
    }
}

} // namespace encours
