// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/acts.h"
#include "ui/policy/segment_columns.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedLayout;

namespace encours {

class SegmentEditor;
class TablePanel;

/// The ordered list of segments; one of them is written in its place.
class SegmentsWidget : public QWidget {
    Q_OBJECT

public:
    /// `acts` outlives it.
    explicit SegmentsWidget(Acts& acts, QWidget* parent = nullptr);

    void setBook(std::shared_ptr<const PolicyBook> book);
    [[nodiscard]] const SegmentsModel& model() const { return *model_; }
    /// The shipped segments and personas again, those of one's own staying behind them.
    void restoreShipped();

signals:
    void customerRequested(encours::CustomerId id);

protected:
    void changeEvent(QEvent* event) override;

private:
    void addButtons();
    [[nodiscard]] std::optional<std::size_t> chosen() const;
    void choose(std::size_t place);
    void offer();
    void write(const Segment& segment, std::size_t place);
    void saveWritten();
    void leave();
    /// What was written and not saved is given up only when the person says so.
    void askToLeave();
    void move(int by);
    void askToDelete();
    /// `isWritten`: what the editor holds, which is left when it was saved.
    void save(SegmentList list, std::optional<std::size_t> chosenAfter, bool isWritten = false);
    void retranslate();

    Acts& acts_;
    std::shared_ptr<const PolicyBook> book_;
    bool isSaving_ = false;
    std::optional<std::size_t> chosenAfter_; ///< once the ledger has been read again
    SegmentsModel* model_;
    QStackedLayout* stack_;
    QPushButton *up_, *down_, *new_, *edit_, *duplicate_, *delete_;
    QLabel *rule_, *fault_;
    TablePanel* panel_;
    SegmentEditor* editor_;
};

} // namespace encours
