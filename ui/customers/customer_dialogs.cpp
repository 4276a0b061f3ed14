// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customer_dialogs.h"

#include "core/usecase/add_note.h"
#include "core/usecase/save_contact.h"
#include "ui/common/actor.h"
#include "ui/common/form_dialog.h"
#include "ui/common/object_name.h"
#include "ui/common/theme.h"
#include "ui/common/typed_text.h"
#include "ui/language/customer_words.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <array>

namespace encours {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CustomerDialogs)
};

constexpr ContactField contactFields[] = {ContactField::name, ContactField::role, ContactField::email,
                                          ContactField::phone, ContactField::mobile};

} // namespace

void openContactDialog(Acts& acts, CustomerId customer, const Contact& contact, QWidget* parent) {
    const bool isNew = contact.id.value == 0;
    auto* form = new FormDialog(acts, QStringLiteral("contactDialog"),
                                isNew ? Words::tr("New contact") : Words::tr("Correct the contact"),
                                isNew ? Words::tr("Add") : Words::tr("Correct"), parent->window());
    std::array<QLineEdit*, contact_field_count> edits{};
    for (const ContactField field : contactFields) {
        auto* edit = form->addText(fieldObjectName("contact", key_of(field), "LineEdit"), contactFieldName(field));
        edit->setText(QString::fromStdString(contact.text(field)));
        edits[static_cast<std::size_t>(field)] = edit;
    }
    auto* preferred = new QCheckBox(Words::tr("Write to this contact first"));
    preferred->setObjectName(QStringLiteral("contactPreferredCheckBox"));
    preferred->setChecked(contact.is_default);
    preferred->setEnabled(!contact.is_default); // another one must be chosen to change it
    form->addRow(preferred);
    form->setWork([edits, preferred, customer, contact]() -> Acts::Work {
        SaveContactRequest request;
        request.customer = customer;
        request.contact.id = contact.id;
        request.contact.is_default = preferred->isChecked();
        for (const ContactField field : contactFields)
            request.contact.text(field) = edits[static_cast<std::size_t>(field)]->text().trimmed().toStdString();
        request.actor = actorName();
        return [request](const std::filesystem::path& path, const Clock& clock) mutable {
            request.ledger = path;
            return save_contact(request, clock);
        };
    });
    form->open();
}

void openCustomerNoteDialog(Acts& acts, CustomerId customer, QWidget* parent) {
    auto* form = new FormDialog(acts, QStringLiteral("customerNoteDialog"), Words::tr("Add a note on the customer"),
                                Words::tr("Add"), parent->window());
    auto* text = new QPlainTextEdit;
    text->setObjectName(QStringLiteral("customerNotePlainTextEdit"));
    text->setTabChangesFocus(true);
    text->setFixedHeight(5 * text->fontMetrics().lineSpacing() + gap(2));
    form->addField(text, Words::tr("&Note"));
    form->setWork([text, customer]() -> Acts::Work {
        return [customer, words = typedText(*text).trimmed().toStdString()](const std::filesystem::path& path,
                                                                            const Clock& clock) {
            return add_customer_note({path, customer, words, actorName()}, clock);
        };
    });
    form->open();
}

} // namespace encours
