// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/imports/import_columns.h"

#include <QTabWidget>

class QLabel;
class QPushButton;

namespace encours {

class ImportSummary;
class MappingWidget;
class TablePanel;

/// A source in four parts: how it is understood; and of the report the summary, the documents that it concerns, the
/// problems.
class ImportDetails : public QTabWidget {
    Q_OBJECT

public:
    explicit ImportDetails(QWidget* parent = nullptr);

    /// Of another source: which part is shown is not the person's choice any more.
    void expectAnother() { isChosen_ = false; }
    [[nodiscard]] MappingWidget& mapping() const { return *mapping_; }
    /// Shows first how the source is understood, or else the problems, where it was refused.
    void setReport(const ImportReport& report);
    /// Where columns can be corrected.
    void setMappingShown(bool shown);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    /// The whole sentence of the problem that is selected: the table may cut it.
    void tellProblem();

    void askWhereToSave();
    void saveProblems(const QString& file);

    MappingWidget* mapping_;
    ImportSummary* summary_;
    ChangesModel* changes_;
    TablePanel* changesPanel_;
    ProblemsModel* problems_;
    TablePanel* problemsPanel_;
    QPushButton* save_;
    QLabel* problem_;
    ImportReport report_;
    bool isChosen_ = false; ///< the part that is shown, by the person
};

} // namespace encours
