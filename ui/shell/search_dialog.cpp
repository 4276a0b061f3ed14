// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/search_dialog.h"

#include "ui/common/search_text.h"
#include "ui/common/theme.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

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

SearchDialog::SearchDialog(QWidget* parent)
    : QDialog(parent), edit_(new QLineEdit), list_(new QListWidget), count_(new QLabel) {
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
    connect(edit_, &QLineEdit::textChanged, this, &SearchDialog::find);
    connect(edit_, &QLineEdit::returnPressed, this, &SearchDialog::act);
    connect(list_, &QListWidget::itemActivated, this, &SearchDialog::act);
    connect(list_, &QListWidget::itemClicked, this, &SearchDialog::act);
    resize(gap(75), gap(50));
}

void SearchDialog::ask(std::vector<Entry> entries, std::shared_ptr<const LedgerView> view) {
    setWindowTitle(tr("Search – Encours"));
    edit_->setPlaceholderText(tr("Customer, page or command"));
    edit_->setAccessibleName(tr("Search for a customer, a page or a command"));
    list_->setAccessibleName(tr("What was found"));
    entries_.clear();
    for (auto& entry : entries) {
        //: Found by the search: %1 is its name, %2 what it is (page, command), %3 its keys.
        const QString shown = entry.shortcut.isEmpty() ? tr("%1 · %2").arg(entry.name, entry.kind)
                                                       : tr("%1 · %2 · %3").arg(entry.name, entry.kind, entry.shortcut);
        entries_.push_back({searchText(entry.name), shown, std::move(entry.act)});
    }
    if (view != view_) {
        view_ = std::move(view);
        gatherCustomers();
    }
    edit_->clear();
    find();
    if (const QWidget* window = parentWidget())
        move(window->mapToGlobal(QPoint((window->width() - width()) / 2, gap(8))));
    show();
    raise();
    activateWindow();
    edit_->setFocus();
}

void SearchDialog::gatherCustomers() {
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
    const auto count = found.size();
    found.resize(std::min(count, mostShown));
    list_->clear();
    shown_.clear();
    for (const auto& [rank, one] : found) {
        list_->addItem(one->shown);
        shown_.push_back(one);
    }
    list_->setCurrentRow(count > 0 ? 0 : -1);
    count_->setText(count == 0 ? tr("Nothing is called that.")
                    : count > mostShown
                        ? tr("The first %1 of %n found: type more.", nullptr, static_cast<int>(count)).arg(mostShown)
                        : tr("%n found", nullptr, static_cast<int>(count)));
}

void SearchDialog::act() {
    const int row = list_->currentRow();
    if (row < 0)
        return;
    const auto act = shown_[static_cast<std::size_t>(row)]->act;
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
