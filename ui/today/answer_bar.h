// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/today/work_form.h"

#include <QFrame>

#include <vector>

class QLabel;
class QShortcut;

namespace encours {

class FlowLayout;

/// What the customer answered and what is done with its line, a button and a key each; the fields of the one that is chosen
/// take the buttons' place until they are recorded or closed.
class AnswerBar : public QFrame {
    Q_OBJECT

public:
    /// The keys work wherever the focus is within `page`. Both outlive it.
    AnswerBar(Acts& acts, QWidget& page, QWidget* parent = nullptr);

    /// Nothing: nobody stands before the person.
    void setSubject(std::optional<WorkSubject> subject);
    /// Off while the page shows something else.
    void setKeysEnabled(bool enabled);
    /// Without what is done to a step of the day: about a customer for whom none is planned.
    void showAnswersOnly();
    [[nodiscard]] bool isAsking() const { return !form_->isHidden(); }
    void open(WorkDeed deed, AnswerOutcome outcome = AnswerOutcome::other);
    void close();

signals:
    void recorded(encours::WorkDeed deed);
    /// The fields gave way to the buttons.
    void closed();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Choice {
        WorkDeed deed;
        AnswerOutcome outcome;
        KeyButton* button;
        QShortcut* shortcut;
    };

    void add(FlowLayout& layout, WorkDeed deed, AnswerOutcome outcome, const char* name);
    void offer();
    void retranslate();

    QWidget& page_;
    std::optional<WorkSubject> subject_;
    bool keysEnabled_ = true;
    bool answersOnly_ = false;
    QWidget* buttons_;
    QLabel *answerLabel_, *deedLabel_;
    std::vector<Choice> choices_;
    WorkForm* form_;
};

} // namespace encours
