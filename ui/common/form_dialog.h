// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/acts.h"

#include <QDialog>

class QDateEdit;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace encours {

/// A few fields and one act: what is wrong is said in the dialog, which closes when it was done.
class FormDialog : public QDialog {
    Q_OBJECT

public:
    /// `acts` outlives it. It deletes itself when it is closed.
    FormDialog(Acts& acts, const QString& name, const QString& title, const QString& confirm, QWidget* parent);

    QDateEdit* addDate(const QString& name, const QString& words, Date day);
    QLineEdit* addText(const QString& name, const QString& words);
    void addField(QWidget* field, const QString& words);
    /// With its words, or neither.
    void showField(QWidget* field, bool shown);
    /// Below the fields.
    void addRow(QWidget* widget);
    /// What the button does.
    void setWork(std::function<Acts::Work()> work) { work_ = std::move(work); }
    /// Likewise of an act whose failures have words of their own: what is wrong with an answer, empty where it was done.
    struct Spoken {
        Acts::Work work;
        std::function<QString(const Acts::Answer&)> said;
    };
    void setSpokenWork(std::function<Spoken()> work) { spoken_ = std::move(work); }
    /// What happens once it was done; else the dialog closes.
    void setNext(std::function<void(const DoneAct&)> next) { next_ = std::move(next); }
    void sayFault(const QString& sentence);

protected:
    [[nodiscard]] Acts& acts() const { return acts_; }

private:
    void confirm();

    Acts& acts_;
    QFormLayout* form_;
    QVBoxLayout* rows_;
    QLabel* fault_;
    QPushButton* confirm_;
    std::function<Acts::Work()> work_;
    std::function<Spoken()> spoken_; ///< instead of it
    std::function<void(const DoneAct&)> next_;
};

/// A day to type or to choose from a calendar, whole in its field.
[[nodiscard]] QDateEdit* dateField(const QString& name, Date day);
[[nodiscard]] Date dayOf(const QDateEdit& edit);

} // namespace encours
