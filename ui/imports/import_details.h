// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/imports/import_columns.h"

#include <QTabWidget>

class QLabel;

namespace encours {

class ImportSummary;
class TablePanel;

/// A report in three parts: the summary, the documents that it concerns, the problems.
class ImportDetails : public QTabWidget {
    Q_OBJECT

public:
    explicit ImportDetails(QWidget* parent = nullptr);

    /// Shows the problems first where the source was refused.
    void setReport(const ImportReport& report);
    void showProblems();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    /// The whole sentence of the problem that is selected: the table may cut it.
    void tellProblem();

    ImportSummary* summary_;
    ChangesModel* changes_;
    TablePanel* changesPanel_;
    ProblemsModel* problems_;
    TablePanel* problemsPanel_;
    QLabel* problem_;
    ImportReport report_;
};

} // namespace encours
