// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/policy/policy_book.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace encours {

class PreventionForm;
class RuleBuilder;
class SegmentMembersWidget;

/// A segment that is being written: its rule, what follows for its customers, and beside it whom it takes. What is written
/// stays while the person looks at a member and comes back.
class SegmentEditor : public QWidget {
    Q_OBJECT

public:
    explicit SegmentEditor(QWidget* parent = nullptr);

    /// A segment at its place among those of the book; `segment` may be new.
    void edit(std::shared_ptr<const PolicyBook> book, const Segment& segment, std::size_t place);
    /// The ledger changed meanwhile: what is written stays, whom it takes is counted again.
    void follow(std::shared_ptr<const PolicyBook> book);
    [[nodiscard]] Segment segment() const;
    /// Something was written since it was begun.
    [[nodiscard]] bool isChanged() const { return !(segment() == begun_); }
    [[nodiscard]] std::size_t place() const { return place_; }
    void sayFault(const QString& sentence);

signals:
    void saveRequested();
    void leaveRequested();
    void customerRequested(encours::CustomerId id);

protected:
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QWidget* buildForm();
    void fillChoices();
    void check();
    void retranslate();

    std::shared_ptr<const PolicyBook> book_;
    Segment segment_; ///< as it was
    Segment begun_;   ///< the same as the fields give it back
    std::size_t place_ = 0;
    QPushButton *back_, *save_;
    QLabel *title_, *fault_, *nameLabel_, *noteLabel_, *ruleTitle_, *followTitle_, *personaLabel_, *policyLabel_,
        *preventionTitle_;
    QLineEdit *name_, *description_;
    QComboBox *persona_, *policy_;
    RuleBuilder* rule_;
    PreventionForm* prevention_;
    SegmentMembersWidget* members_;
};

} // namespace encours
