// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/today/glance_data.h"
#include "ui/today/today_data.h"
#include "ui/today/work_form.h"
#include "ui/today/work_model.h"

#include <QSplitter>

class QComboBox;
class QLabel;
class QListView;
class QPushButton;
class QShortcut;
class QStackedWidget;

namespace encours {

class AnswerBar;
class CustomerGlance;
class DebtFilter;
class GuideCards;
class HistoryStrip;
class SegmentedChoice;

/// The day's work: who comes next at the left, that customer at a glance with what to say and what it answered, and what
/// happened before at the right. All by keyboard: J and K, a letter for the answer, Enter, and the next one comes by itself.
class WorkView : public QSplitter {
    Q_OBJECT

public:
    /// `acts` outlives it.
    explicit WorkView(Acts& acts, QWidget* parent = nullptr);

    /// Keeps the customer that stands before the person, where it is still to be done.
    void setData(std::shared_ptr<const TodayData> day);
    [[nodiscard]] WorkModel& model() const { return *model_; }
    [[nodiscard]] QListView& list() const { return *list_; }
    void choose(CustomerId customer);
    void setKeysEnabled(bool enabled);
    void next(int by);

signals:
    void customerRequested(encours::CustomerId customer);
    void invoiceRequested(encours::InvoiceId invoice);
    /// What stands beside the list is complete.
    void glanceShown();

protected:
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QWidget* buildList();
    [[nodiscard]] QWidget* buildMiddle();
    [[nodiscard]] QWidget* buildEmpty();
    void showSomebody(bool isSomebody);
    void showAll();
    void describeEmpty();
    void addKeys();
    void filter();
    void filterKeeping(CustomerId before);
    void fillFilters();
    void showCurrent();
    void readCurrent();
    void take(const GlanceData& known);
    void after(WorkDeed deed);
    void editGuide(const QString& key);
    [[nodiscard]] const WorkRow* current() const;
    [[nodiscard]] WorkSubject subjectOf(const WorkRow& row) const;
    void retranslate();

    Acts& acts_;
    std::shared_ptr<const TodayData> data_;
    std::shared_ptr<const TodayData> readFor_; ///< what is shown of one customer goes with it
    std::vector<Guide> guides_;
    CustomerId shown_;  ///< whose glance is shown or being read
    CustomerId wanted_; ///< who comes next once the day was read again
    int place_ = 0;     ///< where the current one stood in the list
    WorkModel* model_;
    SegmentedChoice* whose_;
    QComboBox *kinds_, *channels_;
    DebtFilter* debts_;
    QListView* list_;
    QStackedWidget* room_; ///< who is chosen, or that nobody is
    QLabel* empty_;
    QPushButton* showAll_;
    QWidget* aside_;
    CustomerGlance* glance_;
    GuideCards* cards_;
    AnswerBar* bar_;
    HistoryStrip* history_;
    std::vector<QShortcut*> keys_;
};

} // namespace encours
