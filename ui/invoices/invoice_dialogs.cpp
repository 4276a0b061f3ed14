// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/invoice_dialogs.h"

#include "core/usecase/add_note.h"
#include "core/usecase/record_dispute.h"
#include "ui/common/actor.h"
#include "ui/common/amount_edit.h"
#include "ui/common/form_dialog.h"
#include "ui/language/act_sentences.h"

#include <QCoreApplication>
#include <QDateEdit>

namespace encours {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Invoices)
};

FormDialog* dialog(Acts& acts, const char* name, const QString& title, const QString& confirm, QWidget* parent) {
    return new FormDialog(acts, QString::fromLatin1(name), title, confirm, parent->window());
}

} // namespace

void openDueDialog(Acts& acts, const DueLine& line, QWidget* parent) {
    auto* form = dialog(acts, "dueDayDialog", Words::tr("Correct the due day"), Words::tr("Correct"), parent);
    auto* due = form->addDate(QStringLiteral("dueDateEdit"), Words::tr("&Due day"), line.item.due);
    auto* reason = form->addText(QStringLiteral("reasonLineEdit"), Words::tr("&Reason"));
    form->setWork([due, reason, item = line.item.id]() -> Acts::Work {
        return [day = dayOf(*due), why = reason->text().toStdString(), item](const std::filesystem::path& path,
                                                                             const Clock& clock) {
            return correct_due_day({path, item, day, why, actorName()}, clock);
        };
    });
    form->open();
}

void openDisputeDialog(Acts& acts, const DueLine& line, Currency currency, QWidget* parent) {
    auto* form = dialog(acts, "disputeDialog", Words::tr("What the customer contests"), Words::tr("Record"), parent);
    auto* from =
        form->addDate(QStringLiteral("disputeFromDateEdit"), Words::tr("&Since"), acts.session().clock().today());
    auto* part = new AmountEdit(QStringLiteral("disputePartLineEdit"));
    part->setCurrency(currency);
    part->setPlaceholderText(Words::tr("the whole"));
    form->addField(part, Words::tr("Contested &amount"));
    auto* cause = form->addText(QStringLiteral("disputeCauseLineEdit"), Words::tr("&Reason"));
    form->setWork([form, from, part, cause, item = line.item.id]() -> Acts::Work {
        const auto amount = part->minor();
        if (!amount && !part->text().trimmed().isEmpty()) {
            form->sayFault(actFailureSentence({ActFailure::Reason::amount_missing, {}}));
            return {};
        }
        return [item, day = dayOf(*from), amount, why = cause->text().toStdString()](const std::filesystem::path& path,
                                                                                     const Clock& clock) {
            return open_dispute({path, item, day, amount, why, actorName()}, clock);
        };
    });
    form->open();
}

void openCloseDisputeDialog(Acts& acts, const DueLine& line, QWidget* parent) {
    auto* form = dialog(acts, "closeDisputeDialog", Words::tr("Close the dispute"), Words::tr("Close it"), parent);
    auto* until =
        form->addDate(QStringLiteral("disputeUntilDateEdit"), Words::tr("Settled &on"), acts.session().clock().today());
    auto* outcome = form->addText(QStringLiteral("disputeOutcomeLineEdit"), Words::tr("Out&come"));
    form->setWork([until, outcome, item = line.item.id]() -> Acts::Work {
        return [item, day = dayOf(*until), how = outcome->text().toStdString()](const std::filesystem::path& path,
                                                                                const Clock& clock) {
            return close_dispute({path, item, day, how, actorName()}, clock);
        };
    });
    form->open();
}

void openNoteDialog(Acts& acts, const DueLine& line, QWidget* parent) {
    auto* form = dialog(acts, "noteDialog", Words::tr("Add a note"), Words::tr("Add"), parent);
    auto* text = form->addText(QStringLiteral("noteLineEdit"), Words::tr("&Note"));
    form->setWork([text, item = line.item.id]() -> Acts::Work {
        return [item, words = text->text().toStdString()](const std::filesystem::path& path, const Clock& clock) {
            return add_note({path, item, words, actorName()}, clock);
        };
    });
    form->open();
}

} // namespace encours
