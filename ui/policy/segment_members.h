// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/rule.h"
#include "ui/common/table_model.h"
#include "ui/policy/policy_book.h"

#include <QTimer>
#include <QWidget>

class QLabel;

namespace encours {

class TablePanel;

/// A customer that a rule takes.
struct MemberLine {
    std::shared_ptr<const PolicyBook> book;
    CustomerIndex customer = 0;
    QString takenBy; ///< the segment ahead that has it already; empty: none

    [[nodiscard]] const CustomerTraits& traits() const { return book->traits[customer]; }
};
using MembersModel = RowsModel<MemberLine>;

/// Whom a rule takes, while it is being written: how many, what they owe, and each of them.
class SegmentMembersWidget : public QWidget {
    Q_OBJECT

public:
    explicit SegmentMembersWidget(QWidget* parent = nullptr);

    /// `ahead`: so many segments of the book's list are asked first.
    void setBook(std::shared_ptr<const PolicyBook> book, std::size_t ahead);
    /// Shown a moment later, so that typing is never held up.
    void setRule(const Rule& rule);
    [[nodiscard]] bool isBusy() const { return wait_.isActive(); }
    [[nodiscard]] const MembersModel& model() const { return *model_; }

signals:
    void customerRequested(encours::CustomerId id);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showMembers();
    void describe();

    std::shared_ptr<const PolicyBook> book_;
    std::vector<std::uint32_t> takenBy_; ///< by customer: the segment ahead, no_group where none
    Rule rule_;
    SegmentMembers members_;
    int taken_ = 0;
    QTimer wait_;
    MembersModel* model_;
    QLabel *count_, *amounts_;
    TablePanel* panel_;
};

} // namespace encours
