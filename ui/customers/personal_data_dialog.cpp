// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/personal_data_dialog.h"

#include "ui/common/actor.h"
#include "ui/common/documents_folder.h"
#include "ui/common/form_dialog.h"
#include "ui/common/page_heading.h"
#include "ui/common/theme.h"
#include "ui/language/act_sentences.h"
#include "ui/language/numbers.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSaveFile>

namespace encours {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PersonalData)
};

void write(Acts& acts, FormDialog& form, const QString& path, const std::string& text) {
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(text.data(), static_cast<qint64>(text.size())) >= 0 &&
        file.commit())
        acts.tell(Words::tr("The personal data were written to %1.").arg(path));
    else
        form.sayFault(Words::tr("%1 could not be written: %2").arg(path, file.errorString()));
}

void askForFile(Acts& acts, FormDialog& form, ContactId contact, const QString& name) {
    auto* dialog = new QFileDialog(&form, Words::tr("Export the personal data"),
                                   proposedFile(name, QStringLiteral("json")), Words::tr("Data (*.json)"));
    dialog->setObjectName(QStringLiteral("personalDataFileDialog"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, &form, [&acts, &form, contact](const QString& path) {
        acts.session().change(&form,
                              [&acts, &form, contact, path](const std::filesystem::path& ledger, const Clock& clock) {
                                  const auto told = export_personal_data(ledger, contact, actorName(), clock);
                                  return [&acts, &form, path, told] {
                                      if (told.ok())
                                          write(acts, form, path, told.value());
                                      else
                                          form.sayFault(actFailureSentence(told.error()));
                                  };
                              });
    });
    dialog->open();
}

} // namespace

void openPersonalDataDialog(Acts& acts, ContactId contact, const QString& name, const std::vector<Mention>& mentions,
                            QWidget* parent) {
    auto* form = new FormDialog(acts, QStringLiteral("personalDataDialog"), Words::tr("Personal data of %1").arg(name),
                                Words::tr("Erase for good"), parent->window());
    auto* told = new QPushButton(Words::tr("&Export all that is known…"));
    told->setObjectName(QStringLiteral("exportPersonalDataPushButton"));
    told->setAutoDefault(false);
    form->addField(told, Words::tr("On request"));
    auto* list = new QListWidget;
    list->setObjectName(QStringLiteral("mentionsListWidget"));
    list->setAccessibleName(Words::tr("Texts in which the name is blotted out"));
    list->setWordWrap(true);
    list->setMinimumHeight(gap(14));
    for (const Mention& one : mentions) {
        auto* line = new QListWidgetItem(
            QStringLiteral("%1 · %2").arg(shortDate(one.on), QString::fromStdString(one.text)), list);
        line->setFlags(line->flags() | Qt::ItemIsUserCheckable);
        line->setCheckState(Qt::Checked);
    }
    auto* effect = pageExplanation();
    effect->setText(
        Words::tr("Name, addresses and numbers are erased everywhere, in the journal too, which still proves "
                  "that nothing was altered. Letters as sent are kept: they are proof. This cannot be "
                  "undone. A list that still names the person brings it back: erase it there too."));
    form->addRow(effect);
    if (!mentions.empty()) {
        form->addRow(new QLabel(Words::tr("Texts that name the person; in the ticked ones the name is blotted out:")));
        form->addRow(list);
    } else {
        delete list;
        list = nullptr;
    }
    form->setMinimumWidth(gap(76));
    QObject::connect(told, &QPushButton::clicked, form,
                     [&acts, form, contact, name] { askForFile(acts, *form, contact, name); });
    form->setWork([&acts, form, list, contact, mentions]() -> Acts::Work {
        EraseContactRequest request;
        request.contact = contact;
        for (std::size_t i = 0; list != nullptr && i < mentions.size(); ++i)
            if (list->item(static_cast<int>(i))->checkState() == Qt::Checked)
                request.redacted.push_back(mentions[i]);
        request.actor = actorName();
        // No act of those that "Undo" takes back: it is said in a sentence of its own.
        acts.session().change(form, [&acts, form, request](const std::filesystem::path& path, const Clock& clock) {
            auto here = request;
            here.ledger = path;
            const auto done = erase_contact(here, clock);
            return [&acts, form, done] {
                if (!done.ok())
                    return form->sayFault(actFailureSentence(done.error()));
                acts.tell(Words::tr("The contact’s data were erased."));
                form->accept();
            };
        });
        return {};
    });
    form->open();
}

} // namespace encours
