// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecase/survey_source.h"

#include <QAbstractTableModel>

namespace encours {

/// The first rows of a source as they were understood: days and amounts as this window writes them, what could not be read
/// as it stands in the file, with a mark and the reason.
class SurveyModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setSurvey(const SourceSurvey& survey);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const SurveyedRow& row, const SurveyedCell& cell) const;
    /// Why the row is not taken; empty when it is.
    [[nodiscard]] QString reason(const SurveyedRow& row) const;

    std::vector<SurveyedColumn> columns_;
    std::vector<SurveyedRow> rows_;
};

} // namespace encours
