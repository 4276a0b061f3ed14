// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecase/survey_source.h"

#include <QHeaderView>

#include <vector>

class QComboBox;

namespace encours {

/// The head of the table of first rows: above each title a choice of the field that the column feeds. One field feeds at
/// most one column: choosing it elsewhere takes it from where it was.
class MappingHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit MappingHeader(QWidget* parent = nullptr);

    void setColumns(ListKind kind, const std::vector<SurveyedColumn>& columns);
    /// What each column feeds, as it is chosen now.
    [[nodiscard]] std::vector<std::optional<ReceivableField>> fields() const;
    /// A column is at least as wide as its choice.
    [[nodiscard]] int leastWidth() const;
    void placeChoices();
    void retranslate();

    [[nodiscard]] QSize sizeHint() const override;

signals:
    /// By the person.
    void chosen();

protected:
    void paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    void nameChoice(int column);
    void choose(int column);
    [[nodiscard]] int choiceHeight() const;

    ListKind kind_ = ListKind::receivables;
    std::vector<SurveyedColumn> columns_;
    std::vector<QComboBox*> choices_; ///< one for each column
};

} // namespace encours
