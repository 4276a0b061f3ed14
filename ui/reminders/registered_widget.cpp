// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reminders/registered_widget.h"

#include "core/usecase/ledger_file.h"
#include "ui/common/amount_columns.h"
#include "ui/common/card.h"
#include "ui/common/named_button.h"
#include "ui/common/table_panel.h"
#include "ui/common/table_view.h"
#include "ui/language/numbers.h"
#include "ui/language/policy_words.h"
#include "ui/language/run_words.h"
#include "ui/reminders/registered_dialogs.h"

#include <QEvent>
#include <QFrame>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace encours {

namespace {

Column<RegisteredLetter> dayColumn(const char* key, std::function<QString()> header,
                                   std::optional<Date> RegisteredLetter::*day) {
    Column<RegisteredLetter> column;
    column.traits.key = key;
    column.traits.header = std::move(header);
    column.traits.isNumber = true;
    column.text = [day](const RegisteredLetter& row) {
        return row.*day ? shortDate(*(row.*day)) : QStringLiteral("–");
    };
    column.raw = [day](const RegisteredLetter& row) { return RawValue(std::int64_t{row.*day ? (row.*day)->days : 0}); };
    return column;
}

QString endText(const RegisteredLetter& row) {
    if (row.delivered)
        return RegisteredWidget::tr("delivered on %1").arg(shortDate(*row.delivered));
    if (row.returned)
        return RegisteredWidget::tr("returned on %1: %2")
            .arg(shortDate(*row.returned), QString::fromStdString(row.returned_why));
    return row.deposited ? RegisteredWidget::tr("under way") : messageStateName(row.state);
}

std::vector<Column<RegisteredLetter>> registeredColumns() {
    std::vector<Column<RegisteredLetter>> columns;
    columns.push_back(textColumn<RegisteredLetter>(
        "customer", [] { return RegisteredWidget::tr("Customer"); },
        [](const RegisteredLetter& row) { return QString::fromStdString(row.customer_name); }));
    columns.back().traits.isFlexible = true;
    columns.push_back(textColumn<RegisteredLetter>(
        "document", [] { return RegisteredWidget::tr("Document"); },
        [](const RegisteredLetter& row) {
            return row.step_name.empty() ? stepKindName(row.kind) : QString::fromStdString(row.step_name);
        }));
    columns.push_back(textColumn<RegisteredLetter>(
        "tracking", [] { return RegisteredWidget::tr("Number"); },
        [](const RegisteredLetter& row) { return QString::fromStdString(row.tracking); }));
    columns.push_back(dayColumn(
        "deposited", [] { return RegisteredWidget::tr("Deposited"); }, &RegisteredLetter::deposited));
    columns.push_back(dayColumn(
        "presented", [] { return RegisteredWidget::tr("First presented"); }, &RegisteredLetter::presented));
    columns.push_back(textColumn<RegisteredLetter>(
        "end", [] { return RegisteredWidget::tr("What became of it"); }, endText));
    columns.back().traits.isFlexible = true;
    columns.push_back(textColumn<RegisteredLetter>(
        "proofs", [] { return RegisteredWidget::tr("Proofs"); },
        [](const RegisteredLetter& row) {
            QStringList names;
            for (const Attachment& one : row.proofs)
                names << QString::fromStdString(one.name);
            return names.join(QStringLiteral(", "));
        }));
    columns.back().traits.mayBeCut = true;
    return columns;
}

} // namespace

RegisteredWidget::RegisteredWidget(Acts& acts, QWidget* parent)
    : QWidget(parent),
      acts_(acts),
      track_(namedButton("trackLetterPushButton")),
      presented_(namedButton("letterPresentedPushButton")),
      delivered_(namedButton("letterDeliveredPushButton")),
      returned_(namedButton("letterReturnedPushButton")),
      proofs_(namedButton("letterProofsPushButton")),
      proofsMenu_(new QMenu(this)) {
    rows_ = new RowsModel<RegisteredLetter>(
        registeredColumns(), [](const RegisteredLetter& row) { return row.message.value; }, this);
    panel_ = new TablePanel(QStringLiteral("registered"), *rows_,
                            [](int count) { return tr("%Ln registered letters", nullptr, count); });
    for (auto* button : {track_, presented_, delivered_, returned_, proofs_})
        panel_->addControl(button);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(cardAround(panel_));
    connect(&panel_->view(), &TableView::rowActivated, this,
            [this](int row) { emit customerRequested(rows_->row(row).customer); });
    connect(&panel_->view(), &TableView::selectionChangedByPerson, this, &RegisteredWidget::offer);
    connect(rows_, &QAbstractItemModel::modelReset, this, &RegisteredWidget::offer);
    connect(track_, &QPushButton::clicked, this, [this] {
        if (const RegisteredLetter* letter = chosen())
            openTrackDialog(acts_, *letter, this);
    });
    for (const auto& [button, milestone] :
         {std::pair(presented_, LetterMilestone::presented), std::pair(delivered_, LetterMilestone::delivered),
          std::pair(returned_, LetterMilestone::returned)}) {
        const auto wanted = milestone;
        connect(button, &QPushButton::clicked, this, [this, wanted] {
            if (const RegisteredLetter* letter = chosen())
                openMilestoneDialog(acts_, *letter, wanted, this);
        });
    }
    proofs_->setMenu(proofsMenu_);
    connect(proofsMenu_, &QMenu::aboutToShow, this, &RegisteredWidget::fillProofs);
    retranslate();
    offer();
}

void RegisteredWidget::fillProofs() {
    proofsMenu_->clear();
    const RegisteredLetter* letter = chosen();
    if (letter == nullptr)
        return;
    for (std::size_t i = 0; i < letter->proofs.size(); ++i) {
        const Attachment& proof = letter->proofs[i];
        //: %1: the name of a file.
        auto* action = proofsMenu_->addAction(tr("Open “%1”").arg(QString::fromStdString(proof.name)), this,
                                              [this, proof] { openProof(acts_, proof); });
        action->setObjectName(QStringLiteral("openProof%1Action").arg(i + 1));
    }
    if (!letter->proofs.empty())
        proofsMenu_->addSeparator();
    auto* add = proofsMenu_->addAction(tr("&Add a proof…"), this, [this] {
        if (const RegisteredLetter* now = chosen())
            openProofDialog(acts_, *now, this);
    });
    add->setObjectName(QStringLiteral("addProofAction"));
}

const RegisteredLetter* RegisteredWidget::chosen() const {
    const auto selected = panel_->view().selectedRows();
    return selected.size() == 1 ? &rows_->row(selected.front()) : nullptr;
}

void RegisteredWidget::offer() {
    const RegisteredLetter* letter = chosen();
    track_->setEnabled(letter != nullptr);
    presented_->setEnabled(letter != nullptr && letter->deposited && !letter->presented);
    delivered_->setEnabled(letter != nullptr && letter->is_under_way());
    returned_->setEnabled(letter != nullptr && letter->is_under_way());
    proofs_->setEnabled(letter != nullptr && takesProofs(*letter));
}

void RegisteredWidget::followSession() {
    if (isVisible())
        read();
}

void RegisteredWidget::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    read();
}

void RegisteredWidget::read() {
    const auto view = acts_.session().view();
    if (view == nullptr || view == readFor_)
        return;
    readFor_ = view;
    isBusy_ = true;
    acts_.session().read(this, [this](const LedgerFile& file) {
        auto letters = registered_letters(file.path());
        return [this, letters = std::move(letters)] {
            isBusy_ = false;
            rows_->setRows(letters);
        };
    });
}

void RegisteredWidget::retranslate() {
    track_->setText(tr("Number…"));
    presented_->setText(tr("Presented…"));
    presented_->setToolTip(tr("First presentation to the addressee"));
    delivered_->setText(tr("Delivered…"));
    returned_->setText(tr("Returned…"));
    proofs_->setText(tr("Proofs"));
    proofs_->setToolTip(tr("Opens the scans that are kept, and adds others to what is recorded"));
    panel_->setWords(tr("Filter by customer or number"), tr("Registered letters"),
                     tr("No registered letter was written yet. Formal notices stand here once they are, until their "
                        "acknowledgement of receipt."));
}

void RegisteredWidget::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace encours
