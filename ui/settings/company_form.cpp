// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/company_form.h"

#include "core/usecase/company_doubts.h"
#include "ui/common/fonts.h"
#include "ui/common/responsive_grid.h"
#include "ui/common/theme.h"
#include "ui/language/company_words.h"
#include "ui/settings/company_editor.h"

#include <QEvent>
#include <QFrame>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace encours {

namespace {

using Field = CompanyField;

int spanOf(CompanyField field) {
    const bool isWide = field == Field::name || field == Field::means || field == Field::retention_of_title ||
                        field == Field::credit_insurance || field == Field::iban || field == Field::surety ||
                        field == Field::address || field == Field::insurance_note || field == Field::register_entry ||
                        field == Field::private_creditor;
    return isWide ? 2 : 1;
}

} // namespace

CompanyForm::CompanyForm(QWidget* parent) : QWidget(parent), editors_(company_field_count, nullptr) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap(2));
    addCard(*layout, [] { return tr("Who we are"); },
            {Field::name, Field::legal_form, Field::capital, Field::siren, Field::siret, Field::vat_number,
             Field::register_entry});
    addCard(*layout, [] { return tr("Where to reach us"); },
            {Field::address, Field::postcode, Field::city, Field::country, Field::email, Field::phone, Field::website});
    addCard(
        *layout, [] { return tr("How customers pay us"); },
        {Field::iban, Field::bic, Field::means, Field::payment_contact, Field::payment_email, Field::payment_phone});
    addCard(*layout, [] { return tr("On which conditions"); },
            {Field::terms, Field::early_discount, Field::penalty_kind, Field::penalty_rate, Field::imputation,
             Field::days_in_year, Field::claim_nature, Field::private_creditor});
    addCard(*layout, [] { return tr("What secures our receivables"); },
            {Field::retention_of_title, Field::surety, Field::credit_insurance, Field::insurer, Field::policy_number,
             Field::insurance_note});
    layout->addStretch(1); // what a note leaves when it goes is no card's
    setFocusProxy(&editor(Field::name));
    retranslate();
}

void CompanyForm::addCard(QVBoxLayout& into, QString (*title)(), const std::vector<CompanyField>& fields) {
    auto* card = new QFrame;
    card->setProperty("card", true);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(gap(2), gap(2), gap(2), gap(2));
    layout->setSpacing(gap(2));
    auto* label = new QLabel;
    label->setFont(scaledFont(1.05, QFont::DemiBold));
    layout->addWidget(label);
    auto* grid = new ResponsiveGrid(4);
    grid->setLastRowFilled(false);
    for (const CompanyField field : fields) {
        auto* editor = CompanyEditor::of(field);
        editors_[static_cast<std::size_t>(field)] = editor;
        connect(editor, &CompanyEditor::edited, this, [this] {
            check();
            emit edited();
        });
        connect(editor, &CompanyEditor::left, this, &CompanyForm::left);
        grid->add(editor, spanOf(field));
    }
    layout->addLayout(grid);
    into.addWidget(card);
    cards_.push_back({label, title});
}

CompanyEditor& CompanyForm::editor(CompanyField field) const { return *editors_[static_cast<std::size_t>(field)]; }

CompanyIdentity CompanyForm::written() const {
    CompanyIdentity identity;
    for (const CompanyEditor* editor : editors_)
        set_text(identity, editor->field(), editor->value());
    return identity;
}

CompanyIdentity CompanyForm::wanted(const CompanyIdentity& otherwise) const {
    CompanyIdentity identity = written();
    if (identity.name.empty())
        identity.name = otherwise.name;
    return identity;
}

void CompanyForm::show(const CompanyIdentity& identity, Currency currency) {
    for (CompanyEditor* editor : editors_) {
        editor->setCurrency(currency);
        editor->setValue(text_of(identity, editor->field()));
    }
    check();
}

void CompanyForm::follow(const CompanyIdentity& saved, const CompanyIdentity& sent) {
    for (CompanyEditor* editor : editors_) {
        const auto text = text_of(saved, editor->field());
        const bool isWrittenOn = editor->value() != text_of(sent, editor->field());
        if (!isWrittenOn && (editor->value() != text || !editor->hasEditorFocus()) && editor->complaint().isEmpty())
            editor->setValue(text);
    }
    check();
}

void CompanyForm::check() {
    const CompanyIdentity identity = written();
    editor(Field::penalty_rate).setPenaltyKind(identity.penalty_kind);
    const auto doubts = company_doubts(identity);
    for (CompanyEditor* editor : editors_) {
        const auto doubted = std::find_if(doubts.begin(), doubts.end(),
                                          [&](const DoubtedField& doubt) { return doubt.field == editor->field(); });
        QString note = editor->complaint();
        if (note.isEmpty() && doubted != doubts.end())
            note = companyDoubtSentence(doubted->doubt);
        editor->setNote(note);
    }
    enable();
}

void CompanyForm::enable() {
    const bool isInsured = editor(Field::credit_insurance).value() == "1";
    for (const CompanyField field : {Field::insurer, Field::policy_number, Field::insurance_note})
        editor(field).setEnabled(isInsured || !editor(field).value().empty());
}

void CompanyForm::retranslate() {
    for (const Card& card : cards_)
        card.title->setText(card.words());
}

void CompanyForm::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        check();
    }
}

} // namespace encours
