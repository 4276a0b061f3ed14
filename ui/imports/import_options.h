// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecase/survey_source.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;

namespace encours {

/// What a person says about a source, because the source does not, or was misunderstood: what it lists, payment terms where
/// it has no due days, and whether it lists all that is open.
class ImportOptions : public QWidget {
    Q_OBJECT

public:
    explicit ImportOptions(QWidget* parent = nullptr);

    /// Nothing: the company's.
    [[nodiscard]] std::optional<PaymentTerms> terms() const;
    /// Nothing: it is not said of such a source.
    [[nodiscard]] std::optional<bool> isCompleteList() const;
    /// What is typed can be read.
    [[nodiscard]] bool isValid() const { return wrong_.isEmpty(); }
    /// As for a new source.
    void reset();
    /// Shows what the source was recognised as, and what is to be said about such a source. Where it has no due days the
    /// company's terms stand there.
    void setSurvey(const SourceSurvey& survey);

signals:
    /// What the person says is another now, and valid.
    void changed();
    /// What the source holds, by the person; books are no list.
    void kindChosen(ListKind kind, bool isBooks);
    /// isValid() may have changed: at each key press.
    void checked();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    /// Reads the terms as they are typed and says what is wrong with them.
    void check();

    QLabel* kindLabel_;
    QComboBox* kind_;
    QWidget* termsBox_;
    QLabel* termsLabel_;
    QComboBox* terms_;
    QCheckBox* complete_;
    QLabel* hint_;
    QTimer typing_; ///< a preview waits until the person has finished typing
    QString wrong_;
    QString told_;    ///< terms of the last changed()
    QString profile_; ///< that was shown last: its word on what is complete is taken over once
    bool lacksDueDays_ = false;
    bool isPrefilled_ = false; ///< with the company's terms, once for a source
};

} // namespace encours
