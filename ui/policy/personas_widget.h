// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/acts.h"
#include "ui/policy/segment_columns.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace encours {

class TablePanel;

/// The personas of the company and the segments that have them.
class PersonasWidget : public QWidget {
    Q_OBJECT

public:
    /// `acts` outlives it.
    explicit PersonasWidget(Acts& acts, QWidget* parent = nullptr);

    void setBook(std::shared_ptr<const PolicyBook> book);
    [[nodiscard]] const PersonasModel& model() const { return *model_; }

protected:
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] std::optional<std::size_t> chosen() const;
    void write(std::optional<std::size_t> place);
    void askToDelete();
    void offer();
    void retranslate();

    Acts& acts_;
    std::shared_ptr<const PolicyBook> book_;
    PersonasModel* model_;
    QPushButton *new_, *edit_, *delete_;
    QLabel* fault_;
    TablePanel* panel_;
};

} // namespace encours
