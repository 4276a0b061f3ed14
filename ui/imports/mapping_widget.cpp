// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/mapping_widget.h"

#include "core/import/column_choice.h"
#include "core/usecase/mapping_profiles.h"
#include "ui/common/card.h"
#include "ui/common/page_heading.h"
#include "ui/common/theme.h"
#include "ui/imports/dialect_widget.h"
#include "ui/imports/mapping_header.h"
#include "ui/imports/survey_model.h"
#include "ui/language/names.h"
#include "ui/language/sentences.h"

#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace encours {

MappingWidget::MappingWidget(QWidget* parent)
    : QScrollArea(parent),
      dialect_(new DialectWidget),
      name_(new QLineEdit),
      replace_(new QPushButton),
      files_(new QPushButton),
      standing_(new QLabel),
      header_(new MappingHeader),
      model_(new SurveyModel(this)),
      table_(new QTableView) {
    setObjectName(QStringLiteral("mappingWidget"));
    standing_->setObjectName(QStringLiteral("mappingStandingLabel"));
    standing_->setWordWrap(true);
    standing_->setTextFormat(Qt::PlainText);
    name_->setObjectName(QStringLiteral("mappingNameLineEdit"));
    name_->setMaxLength(80);
    name_->setMinimumWidth(name_->fontMetrics().averageCharWidth() * 28);
    replace_->setObjectName(QStringLiteral("replaceMappingPushButton"));
    replace_->hide();
    files_->setObjectName(QStringLiteral("mappingFilesPushButton"));
    files_->setMenu(new QMenu(files_));
    table_->setObjectName(QStringLiteral("firstRowsTableView"));
    table_->setHorizontalHeader(header_);
    table_->setModel(model_);
    table_->setFrameShape(QFrame::NoFrame);
    table_->setTabKeyNavigation(false);
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table_->setWordWrap(false);
    table_->verticalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    connect(table_->horizontalScrollBar(), &QScrollBar::valueChanged, header_, &MappingHeader::placeChoices);

    auto* frame = cardAround(table_);
    // Where the text is large, the table keeps some rows and the whole scrolls.
    frame->setMinimumHeight(header_->fontMetrics().height() * 12);
    auto* content = new QWidget;
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, gap(1) + 4, 0, 0);
    layout->setSpacing(gap(1));
    layout->addWidget(dialect_);
    auto* words = new QHBoxLayout;
    words->setSpacing(gap(1));
    words->addWidget(name_, 1);
    words->addWidget(replace_);
    words->addWidget(files_);
    words->addStretch(2);
    layout->addWidget(standing_);
    layout->addLayout(words);
    layout->addWidget(frame, 1);

    connect(dialect_, &DialectWidget::chosen, this, &MappingWidget::chooseDialect);
    connect(name_, &QLineEdit::editingFinished, this, &MappingWidget::chooseName);
    connect(name_, &QLineEdit::textEdited, this, [this] { offerToReplace(false); });
    connect(replace_, &QPushButton::clicked, this, &MappingWidget::replaceKept);
    connect(header_, &MappingHeader::chosen, this, &MappingWidget::chooseColumns);
    retranslate();
}

void MappingWidget::reset() {
    choice_ = {};
    name_->clear();
    offerToReplace(false);
    setSurvey({});
}

void MappingWidget::setSurvey(const SourceSurvey& survey) {
    const bool mayBeKept = !survey.is_books();
    name_->setVisible(mayBeKept);
    files_->setVisible(mayBeKept);
    if (!mayBeKept) {
        choice_.keptAs.clear();
        choice_.isReplacing = false;
        offerToReplace(false);
    }
    const bool sameColumns =
        std::equal(survey.columns.begin(), survey.columns.end(), survey_.columns.begin(), survey_.columns.end(),
                   [](const auto& a, const auto& b) { return a.title == b.title; });
    survey_ = survey;
    dialect_->setSurvey(survey_, choice_.options);
    model_->setSurvey(survey_);
    header_->setColumns(survey_.options.kind, survey_.columns);
    if (!sameColumns)
        fitColumns();
    describe();
}

void MappingWidget::fitColumns() {
    table_->resizeColumnsToContents();
    const int least = header_->leastWidth();
    for (int column = 0; column < model_->columnCount(); ++column)
        table_->setColumnWidth(column, std::clamp(table_->columnWidth(column), least, 2 * least));
    header_->placeChoices();
}

void MappingWidget::chooseColumns() {
    const auto fields = header_->fields();
    choice_.options.columns = column_choice(survey_.options.kind, survey_.layout.columns.headers, fields);
    // What was shown is what the columns were chosen for.
    choice_.options.kind = survey_.options.kind;
    choice_.kindIsSaid = true;
    choice_.profile = survey_.profile;
    emit changed();
}

void MappingWidget::chooseDialect() {
    const auto before = choice_.options;
    dialect_->apply(choice_.options);
    // Columns by the titles of another line, sheet or cut mean nothing any more.
    const auto& after = choice_.options;
    if (before.sheet != after.sheet || before.separator != after.separator || before.header_line != after.header_line)
        choice_.options.columns.clear();
    choice_.profile = survey_.profile;
    emit changed();
}

void MappingWidget::chooseKind(ListKind kind, std::optional<SourceFormat> format) {
    choice_.options.kind = kind;
    choice_.options.columns.clear();
    choice_.kindIsSaid = true;
    choice_.format = format;
    choice_.profile.reset();
    emit changed();
}

void MappingWidget::chooseName() {
    const auto name = name_->text().trimmed().toStdString();
    const auto& taken = survey_.profiles;
    if (name == choice_.keptAs)
        return;
    const bool isFree = std::find(taken.begin(), taken.end(), name) == taken.end();
    choice_.keptAs = isFree ? name : std::string();
    choice_.isReplacing = false;
    offerToReplace(!isFree);
    if (isFree)
        emit changed();
    else
        standing_->setText(tr("✗ A mapping is called “%1” already: it stays as it is, unless you replace it or choose "
                              "another name.")
                               .arg(name_->text().trimmed()));
}

void MappingWidget::offerToReplace(bool isOffered) {
    if (!isOffered && replace_->hasFocus())
        name_->setFocus();
    replace_->setVisible(isOffered);
}

void MappingWidget::replaceKept() {
    choice_.keptAs = name_->text().trimmed().toStdString();
    choice_.isReplacing = true;
    offerToReplace(false);
    emit changed();
}

void MappingWidget::setConditions(std::optional<PaymentTerms> terms, bool isCompleteList) {
    terms_ = terms;
    isCompleteList_ = isCompleteList;
}

void MappingWidget::chooseFile() {
    auto* dialog = new QFileDialog(this, tr("A mapping from a file"), QString(), tr("Mappings (*.json)"));
    dialog->setObjectName(QStringLiteral("mappingFileDialog"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        choice_ = {};
        choice_.kindIsSaid = true;
        choice_.profile = file.toStdString();
        emit changed();
    });
    dialog->open();
}

void MappingWidget::askWhereToSave() {
    auto* dialog = new QFileDialog(this, tr("Save the mapping to a file"), QString(), tr("Mappings (*.json)"));
    dialog->setObjectName(QStringLiteral("saveMappingFileDialog"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &MappingWidget::save);
    dialog->open();
}

void MappingWidget::save(const QString& file) {
    MappingProfile profile;
    profile.name = QFileInfo(file).completeBaseName().toStdString();
    profile.options = survey_.options;
    profile.options.columns = columnsAsShown(survey_);
    profile.terms = terms_ ? terms_ : survey_.profile_terms;
    profile.complete_list = isCompleteList_;
    const bool isWritten = write_profile_file(std::filesystem::path(file.toStdU16String()), profile);
    standing_->setText(isWritten
                           ? tr("✓ The mapping is in “%1”.").arg(file)
                           : tr("✗ “%1” could not be written. Choose another folder or free some space.").arg(file));
}

void MappingWidget::describe() {
    QStringList sentences;
    QStringList missing;
    for (const auto& issue : survey_.refusals) {
        if (issue.code == IssueCode::required_field_unmapped && !issue.arguments.empty()) {
            if (const auto field = field_from_name(survey_.options.kind, issue.arguments.front()))
                missing << fieldTitle(*field);
        } else if (issue.code != IssueCode::no_header) {
            sentences << issueSentence(issue);
        }
    }
    if (!survey_.profile.empty())
        sentences.prepend(
            tr("The mapping of “%1” is used.").arg(QFileInfo(QString::fromStdString(survey_.profile)).fileName()));
    if (!choice_.keptAs.empty() && choice_.isReplacing)
        sentences << tr("It replaces the mapping “%1” with the import.").arg(QString::fromStdString(choice_.keptAs));
    else if (!choice_.keptAs.empty())
        sentences << tr("It is kept as “%1” with the import.").arg(QString::fromStdString(choice_.keptAs));
    if (!missing.isEmpty())
        sentences
            << tr("✗ Still missing: %1. Choose below which column holds it.").arg(missing.join(QStringLiteral(", ")));
    else if (survey_.refusals.empty())
        sentences << tr("✓ All that is needed was found. Check the first rows, and correct above them what is wrong.");
    else
        sentences << tr("✗ No title is known. Choose above each column what it holds.");
    standing_->setText(sentences.join(u' '));
}

void MappingWidget::retranslate() {
    table_->setAccessibleName(tr("First rows, as they are understood"));
    header_->retranslate();
    name_->setPlaceholderText(tr("Keep this mapping as…"));
    name_->setAccessibleName(tr("Name under which this mapping is kept"));
    name_->setToolTip(tr("Kept in the ledger with the import, and used by itself when a list has the same titles."));
    replace_->setText(tr("Replace it"));
    replace_->setAccessibleName(tr("Replace the mapping of that name"));
    files_->setText(tr("Mapping file"));
    files_->menu()->clear();
    files_->menu()->addAction(tr("Use a mapping file…"), this, &MappingWidget::chooseFile);
    files_->menu()->addAction(tr("Save to a mapping file…"), this, &MappingWidget::askWhereToSave);
    describe();
}

void MappingWidget::changeEvent(QEvent* event) {
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace encours
