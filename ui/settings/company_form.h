// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/company_identity.h"
#include "core/money/currency.h"

#include <QWidget>

#include <vector>

class QLabel;
class QVBoxLayout;

namespace encours {

class CompanyEditor;

/// All fields of the company in cards by subject, with a note beside what looks wrong. Knows nothing of files.
class CompanyForm : public QWidget {
    Q_OBJECT

public:
    explicit CompanyForm(QWidget* parent = nullptr);

    /// What the person has written: fields that cannot be (an empty name) are as in `otherwise`.
    [[nodiscard]] CompanyIdentity wanted(const CompanyIdentity& otherwise) const;
    void show(const CompanyIdentity& identity, Currency currency);
    /// Shows what was saved where the person has not written on: `sent` is what was given to be saved.
    void follow(const CompanyIdentity& saved, const CompanyIdentity& sent);

signals:
    void edited();
    void left();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Card {
        QLabel* title;
        QString (*words)();
    };

    void addCard(QVBoxLayout& into, QString (*title)(), const std::vector<CompanyField>& fields);
    void check();
    void enable();
    void retranslate();
    [[nodiscard]] CompanyEditor& editor(CompanyField field) const;
    [[nodiscard]] CompanyIdentity written() const;

    std::vector<Card> cards_;
    std::vector<CompanyEditor*> editors_; ///< by CompanyField
};

} // namespace encours
