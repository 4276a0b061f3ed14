// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/statements_dialog.h"

#include "ui/common/documents_folder.h"
#include "ui/common/flow_layout.h"
#include "ui/common/message_bar.h"
#include "ui/common/named_button.h"
#include "ui/common/page_heading.h"
#include "ui/common/segmented_choice.h"
#include "ui/common/theme.h"
#include "ui/language/numbers.h"

#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace encours {

namespace {

enum Form : int { merged, each };

/// A statement bears the day that is looked at only where a person asked for it.
Date dayOf(const LedgerView& view) { return view.isDateAsked() ? view.at : view.today; }

LongWork::Ended endOf(const WrittenStatements& written, const StatementsTarget& target) {
    const QString called = QDir(target.where).dirName();
    const int count = static_cast<int>(written.count);
    if (written.hasFailed)
        return {StatementsDialog::tr("“%1” could not be written. Choose another folder.").arg(called), false, {}};
    if (written.isStopped)
        return {target.isMerged
                    ? StatementsDialog::tr("It was stopped: nothing was written.")
                    : StatementsDialog::tr("It was stopped: %Ln statements are in “%1”.", nullptr, count).arg(called),
                true,
                {}};
    QStringList said;
    said << (count > 0 ? StatementsDialog::tr("%Ln statements are in “%1”.", nullptr, count).arg(called)
                       : StatementsDialog::tr("None of them has an account to state: nothing was written."));
    if (!written.refused.isEmpty()) {
        constexpr qsizetype named = 5;
        QStringList some = written.refused.mid(0, named);
        if (written.refused.size() > named)
            some << QStringLiteral("…");
        said << StatementsDialog::tr("%Ln could not be written, their address or yours is incomplete: %1", nullptr,
                                     static_cast<int>(written.refused.size()))
                    .arg(some.join(QStringLiteral(", ")));
    }
    return {said.join(u' '), written.refused.isEmpty(), {}};
}

} // namespace

StatementsDialog::StatementsDialog(Acts& acts, std::vector<CustomerId> customers, bool areChosen, QWidget* parent)
    : QDialog(parent),
      acts_(acts),
      customers_(std::move(customers)),
      bar_(new MessageBar),
      work_(new LongWork(acts, *bar_, this)),
      forms_(new SegmentedChoice(2)),
      save_(namedButton("saveStatementsPushButton")) {
    setObjectName(QStringLiteral("statementsDialog"));
    setWindowTitle(tr("Statements of account"));
    setAttribute(Qt::WA_DeleteOnClose);
    bar_->setObjectName(QStringLiteral("statementsMessageBar"));
    bar_->hide();
    auto* heading = pageHeading();
    const int count = static_cast<int>(customers_.size());
    heading->setText(areChosen ? tr("Statements of account of the %Ln chosen customers", nullptr, count)
                               : tr("Statements of account of the %Ln listed customers", nullptr, count));
    auto* explanation = pageExplanation();
    if (const auto view = acts.session().view())
        explanation->setText(tr("As of %1, each in its customer’s language. Who owes nothing and has nothing to its "
                                "credit gets none.")
                                 .arg(longDate(dayOf(*view))));
    forms_->setObjectName(QStringLiteral("statementsFormSegmentedChoice"));
    forms_->setWords(tr("Files"), {tr("All in one PDF"), tr("One file each")});
    save_->setText(tr("&Save…"));
    save_->setProperty("primary", true);
    auto* close = namedButton("closePushButton");
    close->setText(tr("&Close"));
    auto* buttons = new FlowLayout;
    buttons->setSpacing(gap(1));
    buttons->addWidget(save_);
    buttons->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap(3), gap(3), gap(3), gap(2));
    layout->setSpacing(gap(2));
    layout->addLayout(headingLayout(heading, explanation));
    layout->addWidget(forms_);
    layout->addWidget(bar_);
    layout->addLayout(buttons);
    setMinimumWidth(gap(60));
    connect(save_, &QPushButton::clicked, this, &StatementsDialog::askWhere);
    connect(close, &QPushButton::clicked, this, &StatementsDialog::reject);
    connect(work_, &LongWork::runningChanged, this, [this] {
        save_->setEnabled(!isBusy());
        forms_->setEnabled(!isBusy());
    });
}

void StatementsDialog::reject() {
    work_->stop();
    QDialog::reject();
}

void StatementsDialog::askWhere() {
    const auto view = acts_.session().view();
    if (view == nullptr || isBusy())
        return;
    StatementsTarget target;
    target.on = dayOf(*view);
    target.isMerged = forms_->current() == merged;
    target.title = tr("Statements of account %1").arg(QString::fromStdString(to_iso(target.on)));
    auto* dialog = target.isMerged
                       ? new QFileDialog(this, tr("Save the statements as one PDF"),
                                         proposedFile(target.title, QStringLiteral("pdf")), tr("PDF (*.pdf)"))
                       : new QFileDialog(this, tr("Save one statement each into the folder"), documentsFolder().path());
    dialog->setObjectName(QStringLiteral("saveStatementsDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (target.isMerged) {
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(QStringLiteral("pdf"));
    } else {
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
    }
    connect(dialog, &QFileDialog::fileSelected, this, [this, target](const QString& where) {
        auto here = target;
        here.where = where;
        write(here);
    });
    dialog->open();
}

void StatementsDialog::write(const StatementsTarget& target) {
    const auto view = acts_.session().view();
    if (view == nullptr)
        return;
    work_->start(tr("Statements are being written…"),
                 [target, customers = customers_, receivables = view->snapshot->receivables](
                     const std::filesystem::path& ledger, const Clock&,
                     const Progress& progress) -> std::function<LongWork::Ended()> {
                     const auto written = writeStatements(ledger, *receivables, customers, target, progress);
                     return [written, target] { return endOf(written, target); };
                 });
}

} // namespace encours
