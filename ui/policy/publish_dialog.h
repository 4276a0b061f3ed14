// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecase/policies.h"
#include "ui/common/acts.h"
#include "ui/common/table_model.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QRadioButton;

namespace encours {

class TablePanel;

/// A running item with its names.
struct MovedLine {
    MovedItem item;
    QString customer, invoice;
};
using MovedModel = RowsModel<MovedLine>;

/// Before a version of a policy comes into force: where each running item stands, and where it will stand. It deletes
/// itself when closed.
class PublishDialog : public QDialog {
    Q_OBJECT

public:
    /// `acts` outlives it; `draft` was saved.
    PublishDialog(Acts& acts, ReminderPolicy draft, QWidget* parent);

    [[nodiscard]] bool isBusy() const { return isBusy_; }
    [[nodiscard]] const MovedModel& model() const { return *model_; }

signals:
    void published();

private:
    void read();
    void take(const PublishPreview& preview, std::vector<MovedLine> lines);
    void publish();

    Acts& acts_;
    ReminderPolicy draft_;
    bool isBusy_ = true;
    MovedModel* model_;
    QLabel *sentence_, *fault_;
    QRadioButton *stay_, *move_;
    TablePanel* panel_;
    QPushButton* confirm_;
};

} // namespace encours
