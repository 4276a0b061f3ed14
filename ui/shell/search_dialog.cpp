// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/search_dialog.h"

#include "ui/common/search_text.h"
#include "ui/common/theme.h"
#include "ui/language/names.h"
#include "ui/language/numbers.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace encours {

namespace {

constexpr std::size_t mostShown = 50;

/// 0: begins with the text; 1: a word of it does; 2: the words are in it; nothing: they are not.
std::optional<int> rankOf(const QString& words, const QString& text, const QStringList& parts) {
    const bool has = std::all_of(parts.begin(), parts.end(), [&](const QString& part) { return words.contains(part); });
    if (!has)
        return std::nullopt;
    return words.startsWith(text) ? 0 : words.contains(u' ' + text) ? 1 : 2;
}

} // namespace

SearchDialog::SearchDialog(LedgerSession& session, QWidget* parent)
    : QDialog(parent), session_(session), edit_(new QLineEdit), list_(new QListWidget), count_(new QLabel) {
    pool_.setMaxThreadCount(1);
    setObjectName(QStringLiteral("searchDialog"));
    edit_->setObjectName(QStringLiteral("searchLineEdit"));
    edit_->setClearButtonEnabled(true);
    edit_->installEventFilter(this);
    list_->setObjectName(QStringLiteral("searchListWidget"));
    list_->setFrameShape(QFrame::NoFrame);
    list_->setUniformItemSizes(true);
    list_->setTextElideMode(Qt::ElideMiddle);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setSpacing(2);
    count_->setObjectName(QStringLiteral("searchCountLabel"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap(2), gap(2), gap(2), gap(1));
    layout->setSpacing(gap(1));
    layout->addWidget(edit_);
    layout->addWidget(list_, 1);
    layout->addWidget(count_);
    connect(&session, &LedgerSession::viewChanged, this, [this] {
        if (isVisible()) {
            followView();
            find();
        }
    });
    connect(edit_, &QLineEdit::textChanged, this, &SearchDialog::find);
    connect(edit_, &QLineEdit::returnPressed, this, &SearchDialog::act);
    connect(list_, &QListWidget::itemActivated, this, &SearchDialog::act);
    connect(list_, &QListWidget::itemClicked, this, &SearchDialog::act);
    resize(gap(75), gap(50));
}

SearchDialog::~SearchDialog() {
    ++wanted_;
    pool_.clear();
    pool_.waitForDone();
}

void SearchDialog::ask(std::vector<Entry> entries) {
    setWindowTitle(tr("Search – Encours"));
    edit_->setPlaceholderText(tr("Customer, invoice number, page or command"));
    edit_->setAccessibleName(tr("Search for a customer, an invoice, a page or a command"));
    list_->setAccessibleName(tr("What was found"));
    entries_.clear();
    for (auto& entry : entries) {
        //: Found by the search: %1 is its name, %2 what it is (page, command), %3 its keys.
        const QString shown = entry.shortcut.isEmpty() ? tr("%1 · %2").arg(entry.name, entry.kind)
                                                       : tr("%1 · %2 · %3").arg(entry.name, entry.kind, entry.shortcut);
        entries_.push_back({searchText(entry.name), shown, std::move(entry.act)});
    }
    followView();
    edit_->clear();
    find();
    if (const QWidget* window = parentWidget())
        move(window->mapToGlobal(QPoint((window->width() - width()) / 2, gap(8))));
    show();
    raise();
    activateWindow();
    edit_->setFocus();
}

void SearchDialog::followView() {
    if (view_ == session_.view())
        return;
    view_ = session_.view();
    customers_.clear();
    if (view_ == nullptr)
        return;
    customers_.reserve(view_->snapshot->customers.size());
    for (const CustomerRow& customer : view_->snapshot->customers) {
        const QString name = QString::fromStdString(customer.name);
        const QString code = QString::fromStdString(customer.code);
        customers_.push_back({searchText(name + u' ' + code), tr("%1 · customer %2").arg(name, code),
                              [this, id = customer.id] { emit customerChosen(id); }});
    }
}

void SearchDialog::find() {
    const QString text = searchText(edit_->text()).simplified();
    const QStringList parts = text.split(u' ', Qt::SkipEmptyParts);
    std::vector<std::pair<int, const Found*>> found;
    for (const auto* all : {&entries_, &customers_}) {
        // Nothing typed yet: what can be done here; customers are too many.
        if (all == &customers_ && parts.isEmpty())
            continue;
        for (const Found& one : *all) {
            if (const auto rank = rankOf(one.words, text, parts))
                found.emplace_back(*rank, &one);
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    found_ = found.size();
    foundInvoices_ = 0;
    found.resize(std::min(found_, mostShown));
    list_->clear();
    shown_.clear();
    for (const auto& [rank, one] : found) {
        list_->addItem(one->shown);
        shown_.push_back(one->act);
    }
    list_->setCurrentRow(shown_.empty() ? -1 : 0);
    ++wanted_;
    actWhenFound_ = false;
    searching_ = view_ != nullptr && !parts.isEmpty();
    count();
    if (searching_)
        findNumbers();
}

void SearchDialog::findNumbers() {
    const int number = wanted_;
    if (numbersOf_ != view_->snapshot) {
        // An answer for another content is never given: viewChanged comes instead, and asks again.
        session_.readNumbers(this, [this](std::shared_ptr<const InvoiceNumbers> numbers) {
            numbers_ = std::move(numbers);
            numbersOf_ = session_.view()->snapshot;
            if (searching_)
                findNumbers();
        });
        return;
    }
    pool_.clear();
    pool_.start([this, number, view = view_, numbers = numbers_, text = edit_->text()] {
        const auto found = findInvoices(*view, *numbers, text, mostShown, [&] { return number == wanted_; });
        if (found)
            QMetaObject::invokeMethod(
                this,
                [this, number, found] {
                    if (number == wanted_)
                        showInvoices(*found);
                },
                Qt::QueuedConnection);
    });
}

void SearchDialog::showInvoices(const FoundInvoices& found) {
    searching_ = false;
    foundInvoices_ = found.count;
    for (const FoundInvoice& one : found.first) {
        if (shown_.size() >= mostShown)
            break;
        const QString what =
            tr("%1 · %2 of %3, %4")
                .arg(one.number, documentKindName(one.kind).toLower(),
                     QString::fromStdString(view_->customer(one.customer).name), moneyText(one.amount, one.currency));
        list_->addItem(one.open == 0 ? what : tr("%1, of which %2 open").arg(what, moneyText(one.open, one.currency)));
        shown_.emplace_back([this, id = one.id] { emit invoiceChosen(id); });
    }
    if (list_->currentRow() < 0 && !shown_.empty())
        list_->setCurrentRow(0);
    count();
    if (std::exchange(actWhenFound_, false))
        act();
}

void SearchDialog::count() {
    const auto all = found_ + foundInvoices_;
    if (searching_ && all == 0)
        count_->setText(tr("Looking through the invoices…"));
    else if (all == 0)
        count_->setText(tr("Nothing is called that."));
    else if (all > shown_.size())
        count_->setText(tr("The first %1 of %Ln found: type more.", nullptr, static_cast<int>(all)).arg(shown_.size()));
    else
        count_->setText(tr("%Ln found", nullptr, static_cast<int>(all)));
}

void SearchDialog::act() {
    const int row = list_->currentRow();
    if (row < 0) {
        actWhenFound_ = searching_;
        return;
    }
    const auto act = shown_[static_cast<std::size_t>(row)];
    accept();
    act();
}

bool SearchDialog::eventFilter(QObject* watched, QEvent* event) {
    if (watched == edit_ && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
            QCoreApplication::sendEvent(list_, event);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace encours
