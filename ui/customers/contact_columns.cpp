// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/contact_columns.h"

#include "ui/common/amount_columns.h"
#include "ui/language/customer_words.h"

#include <QCoreApplication>

namespace encours {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Contacts)
};

const Correction<ContactField>* correctionOf(const Contact& contact, ContactField field) {
    for (const auto& correction : contact.corrections)
        if (correction.field == field)
            return &correction;
    return nullptr;
}

Column<Contact> fieldColumn(const char* key, ContactField field) {
    auto column = textColumn<Contact>(
        key, [field] { return contactFieldName(field); },
        [field](const Contact& contact) {
            QString text = QString::fromStdString(contact.text(field));
            if (field == ContactField::name && contact.is_default)
                text = Words::tr("%1 (first)").arg(text);
            const auto* correction = contact.is_imported ? correctionOf(contact, field) : nullptr;
            //: A text that a person corrected.
            return correction != nullptr && !text.isEmpty() ? Words::tr("✎ %1").arg(text) : text;
        });
    column.copyText = [field](const Contact& contact) { return QString::fromStdString(contact.text(field)); };
    column.hint = [field](const Contact& contact) {
        const auto* correction = correctionOf(contact, field);
        if (correction == nullptr)
            return QString::fromStdString(contact.text(field));
        return correction->told.empty()
                   ? Words::tr("Written by %1; the imports say nothing of it")
                         .arg(QString::fromStdString(correction->actor))
                   : Words::tr("Corrected by %1; the imports say: %2")
                         .arg(QString::fromStdString(correction->actor), QString::fromStdString(correction->told));
    };
    return column;
}

} // namespace

std::vector<Column<Contact>> contactColumns() {
    std::vector<Column<Contact>> columns{
        fieldColumn("name", ContactField::name), fieldColumn("role", ContactField::role),
        fieldColumn("email", ContactField::email), fieldColumn("phone", ContactField::phone),
        fieldColumn("mobile", ContactField::mobile)};
    columns[2].traits.isFlexible = true;
    columns.push_back(textColumn<Contact>(
        "origin", [] { return Words::tr("Known from"); },
        [](const Contact& contact) { return contact.is_imported ? Words::tr("import") : Words::tr("by hand"); }));
    return columns;
}

} // namespace encours
