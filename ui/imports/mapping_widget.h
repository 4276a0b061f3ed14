// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/imports/source_choice.h"

#include <QScrollArea>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace encours {

class DialectWidget;
class MappingHeader;
class SurveyModel;

/// How a source is understood: how it is written, what each of its columns feeds, and its first rows as they were read;
/// all of which a person may correct.
class MappingWidget : public QScrollArea {
    Q_OBJECT

public:
    explicit MappingWidget(QWidget* parent = nullptr);

    /// As for a new source.
    void reset();
    void setSurvey(const SourceSurvey& survey);
    /// There is something to show.
    [[nodiscard]] bool hasColumns() const { return !survey_.columns.empty(); }
    [[nodiscard]] const SourceChoice& choice() const { return choice_; }
    /// What is said beside the columns, and is kept with them.
    void setConditions(std::optional<PaymentTerms> terms, bool isCompleteList);
    /// The person says what the list holds, FEC or list; its columns are then recognised anew.
    void chooseKind(ListKind kind, std::optional<SourceFormat> format);

signals:
    /// By the person: the source is to be read again.
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void chooseColumns();
    void chooseDialect();
    void chooseName();
    void replaceKept();
    void offerToReplace(bool isOffered);
    void chooseFile();
    void askWhereToSave();
    void save(const QString& file);
    void describe();
    void fitColumns();
    void retranslate();

    SourceSurvey survey_;
    SourceChoice choice_;
    std::optional<PaymentTerms> terms_;
    bool isCompleteList_ = false;
    DialectWidget* dialect_;
    QLineEdit* name_;
    QPushButton* replace_; ///< the mapping that bears the name
    QPushButton* files_;
    QLabel* standing_; ///< what is missing, and which profile is used
    MappingHeader* header_;
    SurveyModel* model_;
    QTableView* table_;
};

} // namespace encours
