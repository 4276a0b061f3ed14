// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/import_details.h"

#include "ui/common/documents_folder.h"
#include "ui/common/table_panel.h"
#include "ui/common/table_view.h"
#include "ui/common/theme.h"
#include "ui/imports/import_summary.h"
#include "ui/imports/mapping_widget.h"
#include "ui/imports/problem_file.h"
#include "ui/language/numbers.h"
#include "ui/language/sentences.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFrame>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>
#include <QVBoxLayout>

#include <filesystem>

namespace encours {

namespace {

/// A table in its card, with room to the tabs above.
QVBoxLayout* cardPage(QTabWidget& tabs, TablePanel* panel) {
    auto* page = new QWidget;
    auto* frame = new QFrame;
    frame->setProperty("card", true);
    auto* inside = new QVBoxLayout(frame);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(panel);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, gap(2), 0, 0);
    layout->addWidget(frame);
    tabs.addTab(page, QString());
    return inside;
}

std::int64_t changed(const ImportReport& report) {
    return report.added.count + report.changed.count + report.settled.count + report.vanished.count;
}

} // namespace

ImportDetails::ImportDetails(QWidget* parent)
    : QTabWidget(parent),
      mapping_(new MappingWidget),
      summary_(new ImportSummary),
      changes_(new ChangesModel(
          changeColumns(), [](const ChangeLine& line) { return line.number; }, this)),
      changesPanel_(new TablePanel(QStringLiteral("importChanges"), *changes_,
                                   [](int count) { return tr("%Ln documents", nullptr, count); })),
      problems_(new ProblemsModel(
          problemColumns(), [](const ProblemLine& line) { return line.number; }, this)),
      problemsPanel_(new TablePanel(QStringLiteral("importProblems"), *problems_,
                                    [](int count) { return tr("%Ln problems", nullptr, count); })),
      save_(new QPushButton),
      problem_(new QLabel) {
    setObjectName(QStringLiteral("importDetailsTabWidget"));
    setDocumentMode(true);
    tabBar()->setObjectName(QStringLiteral("importDetailsTabBar"));
    tabBar()->setDrawBase(false);
    tabBar()->setExpanding(false);
    addTab(mapping_, QString());
    addTab(summary_, QString());
    cardPage(*this, changesPanel_);
    save_->setObjectName(QStringLiteral("saveProblemsPushButton"));
    problemsPanel_->addControl(save_);
    connect(save_, &QPushButton::clicked, this, &ImportDetails::askWhereToSave);
    problem_->setObjectName(QStringLiteral("importProblemLabel"));
    problem_->setWordWrap(true);
    problem_->setTextFormat(Qt::PlainText);
    problem_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    problem_->setContentsMargins(gap(1), gap(1), gap(1), gap(1));
    cardPage(*this, problemsPanel_)->addWidget(problem_);
    problemsPanel_->view().horizontalHeader()->setStretchLastSection(true); // the reason
    connect(&problemsPanel_->view(), &TableView::selectionChangedByPerson, this, &ImportDetails::tellProblem);
    connect(problems_, &QAbstractItemModel::modelReset, this, &ImportDetails::tellProblem);
    connect(tabBar(), &QTabBar::tabBarClicked, this, [this] { isChosen_ = true; });
    connect(mapping_, &MappingWidget::changed, this, [this] { isChosen_ = currentWidget() == mapping_; });
    retranslate();
}

void ImportDetails::setReport(const ImportReport& report) {
    report_ = report;
    summary_->setReport(report_);
    changes_->setRows(changeLines(report_));
    problems_->setRows(problemLines(report_));
    retranslate();
    if (isChosen_ && isTabVisible(currentIndex()))
        return;
    QWidget* const refusal = isTabVisible(0) && mapping_->hasColumns() ? mapping_ : widget(3);
    setCurrentWidget(report_.refused ? refusal : summary_);
}

void ImportDetails::setMappingShown(bool shown) {
    if (!shown && currentIndex() == 0)
        setCurrentWidget(summary_);
    setTabVisible(0, shown);
}

void ImportDetails::askWhereToSave() {
    const QDir folder = documentsFolder();
    auto* dialog =
        new QFileDialog(this, tr("Save the list of problems"),
                        folder.filePath(tr("problems", "a file's name") + QStringLiteral(".csv")), tr("Table (*.csv)"));
    dialog->setObjectName(QStringLiteral("saveProblemsFileDialog"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &ImportDetails::saveProblems);
    dialog->open();
}

void ImportDetails::saveProblems(const QString& file) {
    std::vector<std::string> titles;
    std::vector<std::vector<std::string>> rows(static_cast<std::size_t>(problems_->sourceCount()));
    const auto lines = problemLines(report_);
    for (const auto& column : problemColumns()) {
        titles.push_back(column.traits.header().toStdString());
        for (std::size_t i = 0; i < rows.size(); ++i)
            rows[i].push_back(column.text(lines[i]).toStdString());
    }
    const bool isWritten = writeTextTable(file, titles, rows);
    problem_->setVisible(true);
    problem_->setText(isWritten
                          ? tr("✓ The list of problems is in “%1”.").arg(file)
                          : tr("✗ “%1” could not be written. Choose another folder or free some space.").arg(file));
}

void ImportDetails::tellProblem() {
    const auto rows = problemsPanel_->view().selectedRows();
    const int row = rows.empty() ? 0 : rows.front();
    problem_->setVisible(row < problems_->rowCount());
    if (row < problems_->rowCount()) {
        Issue issue = problems_->row(row).issue;
        issue.file = std::filesystem::path(issue.file).filename().string(); // the heading tells which it is
        problem_->setText(tr("%1: %2").arg(issuePlace(issue), issueSentence(issue)));
    }
}

void ImportDetails::retranslate() {
    setAccessibleName(tr("What the import does"));
    tabBar()->setAccessibleName(tr("Parts of the report"));
    setTabText(0, tr("Col&umns"));
    setTabText(1, tr("Summar&y"));
    setTabText(2, tr("Docum&ents (%1)").arg(countText(changed(report_))));
    setTabText(3, tr("P&roblems (%1)").arg(countText(report_.rejected_count + report_.warning_count)));
    changesPanel_->setWords(tr("Filter by document or customer"), tr("Documents that the import concerns"),
                            tr("Nothing is added, changed, settled or missing: the ledger holds it all already."));
    problemsPanel_->setWords(tr("Filter by column or reason"), tr("Problems"), tr("No problem was found."));
    save_->setText(tr("Save the list of problems…"));
    save_->setEnabled(problems_->sourceCount() > 0);
    tellProblem();
}

void ImportDetails::changeEvent(QEvent* event) {
    QTabWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        summary_->setReport(report_); // its labels hold words and colours of the moment
        if (event->type() == QEvent::LanguageChange)
            retranslate();
    }
}

} // namespace encours
