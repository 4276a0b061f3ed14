// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecase/adoption.h"
#include "ui/common/acts.h"
#include "ui/common/table_model.h"
#include "ui/policy/policy_book.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QDateEdit;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace encours {

class AdoptionRuleRow;
class TablePanel;

/// A debt that was reminded before, with its names.
struct AdoptedLine {
    AdoptedItem item;
    QString customer, invoice;
};
using AdoptedModel = RowsModel<AdoptedLine>;

/// Where debts stand that were reminded before the program knew of them, so that nobody who was summoned yesterday gets a
/// cordial note. Nothing is done before it was seen. It deletes itself when closed.
class AdoptionDialog : public QDialog {
    Q_OBJECT

public:
    /// `acts` outlives it.
    AdoptionDialog(Acts& acts, std::shared_ptr<const PolicyBook> book, QWidget* parent);

    [[nodiscard]] bool isBusy() const { return wait_.isActive() || shown_ != asked_; }
    [[nodiscard]] const AdoptedModel& model() const { return *model_; }
    [[nodiscard]] AdoptionPlan plan() const;

private:
    void addFields(QVBoxLayout& layout);
    void proposeRules();
    AdoptionRuleRow& addRule();
    /// Previews again; until then nothing can be confirmed that was not seen.
    void ask();
    void renumber();
    void read();
    void take(const AdoptionPreview& preview, std::vector<AdoptedLine> lines);
    void adoptThem();

    Acts& acts_;
    std::shared_ptr<const PolicyBook> book_;
    QTimer wait_;
    bool isSaving_ = false;
    int asked_ = 0, shown_ = 0; ///< numbers of the previews: answers to earlier ones are dropped
    std::vector<AdoptionRuleRow*> rules_;
    QVBoxLayout* rows_;
    QDateEdit *until_, *before_;
    QCheckBox* ignores_;
    AdoptedModel* model_;
    TablePanel* panel_;
    QLabel *sentence_, *fault_;
    QPushButton* confirm_;
};

} // namespace encours
