// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/customer_entry.h"

#include "core/usecase/correct_customer.h"
#include "ui/common/actor.h"
#include "ui/common/customer_fields.h"
#include "ui/common/form_dialog.h"
#include "ui/language/act_sentences.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QPointer>

namespace encours {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CustomerEntry)
};

/// True when all can be read; else the dialog says what cannot.
bool isReadable(FormDialog& form, const CustomerFields& fields) {
    auto* wrong = fields.unreadable();
    if (wrong == nullptr)
        return true;
    form.sayFault(Words::tr("Correct the number that cannot be read, or leave its field empty."));
    wrong->setFocus();
    return false;
}

} // namespace

void openCustomerEntry(Acts& acts, const QString& name, QWidget* parent, std::function<void(CustomerId)> entered) {
    auto* form = new FormDialog(acts, QStringLiteral("customerEntryDialog"), Words::tr("New customer"),
                                Words::tr("Save"), parent->window());
    auto* code = form->addText(QStringLiteral("customerCodeLineEdit"), Words::tr("&Code"));
    code->setPlaceholderText(Words::tr("the next free one"));
    CustomerIdentity known;
    known.name = name.toStdString();
    const auto view = acts.session().view();
    auto* fields = new CustomerFields(*form,
                                      {CustomerField::name, CustomerField::kind, CustomerField::siren,
                                       CustomerField::address, CustomerField::postcode, CustomerField::city,
                                       CustomerField::email, CustomerField::phone, CustomerField::terms},
                                      known, view != nullptr ? view->currency() : Currency());
    form->findChild<QWidget*>(QStringLiteral("customerNameLineEdit"))->setFocus();
    acts.session().read(form, [code = QPointer<QLineEdit>(code)](const LedgerFile& file) {
        const auto next = QString::fromStdString(free_customer_code(file.path()));
        return [code, next] {
            if (code != nullptr)
                code->setPlaceholderText(next);
        };
    });
    form->setWork([form, fields, code]() -> Acts::Work {
        if (!isReadable(*form, *fields))
            return {};
        EnterCustomerRequest request;
        request.code = code->text().trimmed().toStdString();
        request.identity = fields->identity();
        request.actor = actorName();
        return [request](const std::filesystem::path& path, const Clock& clock) mutable {
            request.ledger = path;
            return enter_customer(request, clock);
        };
    });
    form->setNext([form, entered = std::move(entered)](const DoneAct& done) {
        if (entered)
            entered(CustomerId{done.entity_id});
        form->accept();
    });
    form->open();
}

void openCustomerCorrection(Acts& acts, const CustomerSheet& sheet, const std::vector<CustomerField>& fields,
                            const QString& title, QWidget* parent) {
    auto* form =
        new FormDialog(acts, QStringLiteral("customerCorrectionDialog"), title, Words::tr("Correct"), parent->window());
    auto* editors = new CustomerFields(*form, fields, sheet.identity, sheet.currency);
    form->setWork([form, editors, fields, sheet]() -> Acts::Work {
        if (!isReadable(*form, *editors))
            return {};
        CorrectCustomerRequest request;
        request.customer = sheet.id;
        const auto identity = editors->identity();
        for (const CustomerField field : fields) {
            if (text_of(identity, field) != text_of(sheet.identity, field))
                request.changes.push_back({field, text_of(identity, field)});
        }
        request.actor = actorName();
        return [request](const std::filesystem::path& path, const Clock& clock) mutable {
            request.ledger = path;
            return correct_customer(request, clock);
        };
    });
    form->open();
}

} // namespace encours
