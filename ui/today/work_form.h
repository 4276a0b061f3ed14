// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/answer.h"
#include "core/usecase/answers.h"
#include "ui/common/acts.h"
#include "ui/today/day_work.h"

#include <QStringList>
#include <QWidget>

#include <array>

class QComboBox;
class QCheckBox;
class QDateEdit;
class QHBoxLayout;
class QLabel;
class QLineEdit;

namespace encours {

class AmountEdit;
class KeyButton;

/// What a person does with a line of the day's work.
enum class WorkDeed { answer, done, note, postpone, skip, assign };

/// About whom and what; what the fields propose.
struct WorkSubject {
    CustomerId customer;
    QString name;
    std::vector<WorkItem> items; ///< empty: all that it owes
    ReminderAction action;
    std::string stepKey;    ///< of the step that is planned
    std::int64_t total = 0; ///< minor units of the company's currency
    Currency currency;
    Date today;
    HolidayRegion region{};
    AnswerDelays delays;
    QStringList people; ///< that customers may be given to
    QString assignee;
};

/// An act, and what is wrong with it in words: empty where it was done.
struct SpokenDeed {
    Acts::Work work;
    std::function<QString(const Acts::Answer&)> said;
};

/// The few fields of one entry about a customer, in place: each deed shows its own, with proposals that Enter takes as they
/// stand. What is wrong is said here; Escape closes it.
class WorkForm : public QWidget {
    Q_OBJECT

public:
    /// `acts` outlives it.
    explicit WorkForm(Acts& acts, QWidget* parent = nullptr);

    void ask(WorkDeed deed, AnswerOutcome outcome, const WorkSubject& subject);
    [[nodiscard]] WorkDeed deed() const { return deed_; }

signals:
    /// It was taken down.
    void recorded(encours::WorkDeed deed);
    void closed();

protected:
    void changeEvent(QEvent* event) override;

private:
    enum Field : std::size_t {
        concerns,
        amount,
        until,
        opened,
        published,
        addressee,
        cause,
        owner,
        person,
        channel,
        on,
        text
    };
    static constexpr std::size_t fieldCount = 12;

    void build();
    QWidget* add(Field field, QWidget* editor, int width);
    void show(std::initializer_list<Field> fields);
    void propose();
    void proposeDays();
    void nameFields();
    void confirm();
    [[nodiscard]] SpokenDeed work();
    [[nodiscard]] SpokenDeed deedWork();
    [[nodiscard]] Acts::Work answerWork();
    [[nodiscard]] std::vector<DueItemId> chosenItems() const;
    [[nodiscard]] std::string textOf(Field field) const;
    void sayFault(const QString& sentence);

    Acts& acts_;
    WorkDeed deed_{};
    AnswerOutcome outcome_{};
    WorkSubject subject_;
    bool asks_ = false;
    QLabel *title_, *fault_, *follows_;
    std::array<QWidget*, fieldCount> rooms_{};
    std::array<QLabel*, fieldCount> labels_{};
    QComboBox *concerns_, *cause_, *owner_, *person_, *channel_;
    AmountEdit* amount_;
    QDateEdit *until_, *opened_, *published_, *on_;
    QCheckBox* isPublished_;
    QLineEdit *addressee_, *text_;
    std::array<QWidget*, 3> proposals_{};
    KeyButton *confirm_, *close_;
};

} // namespace encours
