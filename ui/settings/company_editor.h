// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/company_identity.h"
#include "core/money/currency.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace encours {

/// One field of the company with its name above and, below, what there is to say about what stands in it. Its value is
/// the field's text as core's text_of gives it.
class CompanyEditor : public QWidget {
    Q_OBJECT

public:
    /// The editor that suits the field.
    [[nodiscard]] static CompanyEditor* of(CompanyField field, QWidget* parent = nullptr);

    [[nodiscard]] CompanyField field() const { return field_; }
    [[nodiscard]] virtual std::string value() const = 0;
    /// Tells nobody.
    virtual void setValue(const std::string& value) = 0;
    [[nodiscard]] virtual bool hasEditorFocus() const;
    /// What the editor itself cannot read; empty when all is well.
    [[nodiscard]] virtual QString complaint() const { return {}; }
    /// Of amounts of the company.
    virtual void setCurrency(Currency) {}
    /// What a rate counts in follows the kind of penalty.
    virtual void setPenaltyKind(PenaltyKind) {}

    /// Shown below the field, with a sign that is not only a colour; empty: nothing.
    void setNote(const QString& note);

signals:
    /// At each key or click.
    void edited();
    /// The person goes elsewhere, or chose something that is whole: a good moment to save.
    void left();

protected:
    explicit CompanyEditor(CompanyField field, QWidget* parent);

    /// Takes the place between name and note; `named` bears the accessible name and the focus.
    void setEditor(QWidget* editor, QWidget* named, bool hasLabel = true);
    virtual void retranslate();
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    /// "siren" → "companySirenLineEdit".
    [[nodiscard]] QString nameFor(const char* widgetClass) const;

private:
    CompanyField field_;
    QVBoxLayout* layout_;
    QLabel* label_;
    QLabel* note_;
    QWidget* named_ = nullptr;
    bool hasLabel_ = true;
};

} // namespace encours
