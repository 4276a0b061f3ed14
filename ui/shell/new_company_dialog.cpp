// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/new_company_dialog.h"

#include "ui/common/actor.h"
#include "ui/common/documents_folder.h"
#include "ui/common/ledger_failure.h"
#include "ui/common/page_heading.h"
#include "ui/common/theme.h"
#include "ui/language/company_words.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace encours {

namespace {

const auto ledgerEnding = QStringLiteral(".encours");

QDir usualFolder() { return QDir(documentsFolder().filePath(QStringLiteral("Encours"))); }

} // namespace

NewCompanyDialog::NewCompanyDialog(const Clock& clock, QWidget* parent)
    : QDialog(parent),
      clock_(clock),
      name_(new QLineEdit),
      file_(new QLineEdit),
      note_(new QLabel),
      create_(new QPushButton(tr("&Create"))) {
    setObjectName(QStringLiteral("newCompanyDialog"));
    setWindowTitle(tr("New company"));
    name_->setObjectName(QStringLiteral("newCompanyNameLineEdit"));
    name_->setAccessibleName(tr("Name of the company"));
    file_->setObjectName(QStringLiteral("newCompanyFileLineEdit"));
    file_->setAccessibleName(tr("File"));
    file_->setMinimumWidth(gap(48));
    note_->setObjectName(QStringLiteral("newCompanyNoteLabel"));
    note_->setWordWrap(true);
    note_->setTextFormat(Qt::PlainText);
    note_->setProperty("warning", true);
    note_->setMinimumHeight(2 * note_->fontMetrics().lineSpacing());
    auto* browse = new QPushButton(tr("C&hoose…"));
    browse->setObjectName(QStringLiteral("newCompanyBrowsePushButton"));
    browse->setAutoDefault(false);
    auto* words = pageExplanation();
    words->setText(tr("One company is one file on your computer: you can copy it, back it up, and open it elsewhere."));

    auto* place = new QHBoxLayout;
    place->setSpacing(gap(1));
    place->addWidget(file_, 1);
    place->addWidget(browse);
    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setVerticalSpacing(gap(1));
    form->addRow(tr("&Name of the company"), name_);
    auto* fileLabel = new QLabel(tr("&File"));
    fileLabel->setBuddy(file_); // a form finds none within a layout
    form->addRow(fileLabel, place);
    auto* buttons = new QDialogButtonBox;
    create_->setObjectName(QStringLiteral("createCompanyPushButton"));
    create_->setProperty("primary", true);
    create_->setDefault(true);
    buttons->addButton(create_, QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap(3), gap(3), gap(3), gap(2));
    layout->setSpacing(gap(2));
    layout->addWidget(words);
    layout->addLayout(form);
    layout->addWidget(note_);
    layout->addWidget(buttons);
    connect(name_, &QLineEdit::textEdited, this, &NewCompanyDialog::propose);
    connect(file_, &QLineEdit::textEdited, this, [this] {
        isFileChosen_ = true;
        check();
    });
    connect(browse, &QPushButton::clicked, this, &NewCompanyDialog::browse);
    connect(buttons, &QDialogButtonBox::accepted, this, &NewCompanyDialog::create);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    name_->setFocus();
    propose();
    note_->clear();
}

QString NewCompanyDialog::file() const {
    QString path = QDir::fromNativeSeparators(file_->text().trimmed());
    if (!path.isEmpty() && !path.endsWith(ledgerEnding, Qt::CaseInsensitive))
        path += ledgerEnding;
    return path.isEmpty() || QDir::isAbsolutePath(path) ? path : usualFolder().filePath(path);
}

void NewCompanyDialog::propose() {
    if (!isFileChosen_) {
        const QString name = QString::fromStdString(file_name_for(name_->text().toStdString()));
        file_->setText(QDir::toNativeSeparators(usualFolder().filePath(name + ledgerEnding)));
    }
    check();
}

void NewCompanyDialog::browse() {
    auto* dialog =
        new QFileDialog(this, tr("Where to keep the new ledger"), QFileInfo(file()).path(), tr("Ledgers (*.encours)"));
    dialog->setObjectName(QStringLiteral("newCompanyFileDialog"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // nothing is overwritten: it is said here
    dialog->setDefaultSuffix(QStringLiteral("encours"));
    dialog->selectFile(QFileInfo(file()).fileName());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& chosen) {
        isFileChosen_ = true;
        file_->setText(QDir::toNativeSeparators(chosen));
        check();
    });
    dialog->open();
}

void NewCompanyDialog::check() {
    QString trouble;
    if (name_->text().trimmed().isEmpty())
        trouble = createCompanyErrorSentence(CreateCompanyError::empty_name, {});
    else if (QFileInfo::exists(file()))
        trouble = createCompanyErrorSentence(CreateCompanyError::target_exists, QDir::toNativeSeparators(file()));
    note_->setText(trouble);
    create_->setEnabled(trouble.isEmpty() && !file().isEmpty());
}

void NewCompanyDialog::create() {
    const QString ledger = file();
    const std::filesystem::path path(ledger.toStdU16String());
    try {
        if (const auto error = create_company({path, name_->text().trimmed().toStdString(), actorName()}, clock_)) {
            note_->setText(createCompanyErrorSentence(*error, QDir::toNativeSeparators(ledger)));
            return;
        }
    } catch (...) {
        note_->setText(ledgerFailureSentence(currentLedgerFailure(path)));
        return;
    }
    emit created(ledger);
    accept();
}

} // namespace encours
