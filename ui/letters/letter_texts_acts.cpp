// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with the texts of letters: saved, taken back to what shipped, looked at in earlier versions, given away and
// taken over as a file.
#include "ui/letters/letter_texts_widget.h"

#include "ui/common/actor.h"
#include "ui/common/documents_folder.h"
#include "ui/common/spoken_act.h"
#include "ui/language/letter_words.h"
#include "ui/language/numbers.h"
#include "ui/language/template_words.h"
#include "ui/letters/letter_preview.h"
#include "ui/letters/template_editor.h"

#include <QAction>
#include <QDateTime>
#include <QFileDialog>
#include <QInputDialog>
#include <QListWidget>
#include <QLocale>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

namespace encours {

namespace {

QFileDialog* setDialog(QWidget* over, const QString& title, const QString& name) {
    auto* dialog =
        new QFileDialog(over, title, documentsFolder().path(), LetterTextsWidget::tr("Texts of letters (*.json)"));
    dialog->setObjectName(name);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

} // namespace

void LetterTextsWidget::save() {
    if (!shown_)
        return;
    const TextKey key = *shown_;
    const SpokenAct<TemplateRefusal> act(
        [text = editor_->edited()](const std::filesystem::path& path, const Clock& clock) {
            return save_template({path, text, actorName()}, clock);
        },
        templateRefusalSentence);
    acts_.perform(this, act.work(), [this, act, key](const Acts::Answer& answer) {
        say(act.said(answer));
        if (answer.ok())
            drafts_.erase(key); // the ledger's is the same: it is read again
    });
}

void LetterTextsWidget::discard() {
    if (!shown_)
        return;
    drafts_.erase(*shown_);
    fillList();
    showChosen();
}

void LetterTextsWidget::reset() {
    if (!shown_)
        return;
    const TextKey key = *shown_;
    const SpokenAct<TemplateRefusal> act(
        [key](const std::filesystem::path& path, const Clock& clock) {
            return reset_template({path, key.key, key.language, key.form, actorName()}, clock);
        },
        templateRefusalSentence);
    acts_.perform(this, act.work(), [this, act, key](const Acts::Answer& answer) {
        say(act.said(answer));
        if (answer.ok())
            drafts_.erase(key);
    });
}

void LetterTextsWidget::showVersions() {
    versions_->clear();
    if (!shown_)
        return;
    versions_->addAction(tr("Being read…"))->setEnabled(false);
    acts_.session().read(this, [this, key = *shown_](const LedgerFile& file) {
        const auto known = read_template_versions(file.path(), key.key, key.language, key.form);
        return [this, key, known] {
            if (shown_ != key)
                return;
            versions_->clear();
            for (const TemplateVersion& one : known) {
                const QString when = one.text.is_shipped()
                                         ? tr("As it comes with Encours")
                                         : tr("Version %1, %2, %3")
                                               .arg(one.text.version)
                                               .arg(QLocale().toString(QDateTime::fromMSecsSinceEpoch(one.edited_at),
                                                                       QLocale::ShortFormat),
                                                    QString::fromStdString(one.actor));
                QAction* action = versions_->addAction(one.is_in_force ? tr("%1 (in force)").arg(when) : when);
                action->setObjectName(QStringLiteral("version%1Action").arg(one.text.version));
                // It stands in the editor as if it had been typed: nothing changes before it is saved.
                connect(action, &QAction::triggered, this, [this, text = one.text] {
                    LetterTemplate typed = text;
                    if (const LetterTemplate* now = book_ != nullptr ? book_->find(*shown_) : nullptr)
                        typed.version = now->version;
                    editor_->setTemplate(typed, book_->texts);
                    edited();
                });
            }
        };
    });
}

void LetterTextsWidget::writeOwn() {
    if (!shown_ || book_ == nullptr)
        return;
    auto* dialog = new QInputDialog(this);
    dialog->setObjectName(QStringLiteral("ownTemplateDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("New text"));
    dialog->setLabelText(
        tr("It begins as a copy of the one shown, and is chosen in its place under the conditions that "
           "you set. Its name:"));
    dialog->setTextValue(tr("%1 (2)").arg(QString::fromStdString(editor_->edited().name)));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString& name) {
        LetterTemplate made = editor_->edited();
        if (made.instead_of.empty())
            made.instead_of = made.key;
        made.name = name.trimmed().toStdString();
        for (int number = 2;; ++number) {
            made.key = made.instead_of + "_" + std::to_string(number);
            if (book_->find(keyOf(made)) == nullptr)
                break;
        }
        const SpokenAct<TemplateRefusal> act(
            [made](const std::filesystem::path& path, const Clock& clock) {
                return save_template({path, made, actorName()}, clock);
            },
            templateRefusalSentence);
        acts_.perform(this, act.work(), [this, act, made](const Acts::Answer& answer) {
            say(act.said(answer));
            if (answer.ok())
                shown_ = keyOf(made); // the one that is looked at once the texts are read again
        });
    });
    dialog->open();
}

void LetterTextsWidget::exportSet() {
    auto* dialog = setDialog(this, tr("Save all texts as a file"), QStringLiteral("exportTemplatesFileDialog"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->selectFile(proposedFile(tr("Texts of letters"), QStringLiteral("json")));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        acts_.session().change(this, [this, file](const std::filesystem::path& path, const Clock& clock) {
            const auto done = export_templates({path, file.toStdU16String(), false, actorName()}, clock);
            return [this, done, file] {
                if (done.ok())
                    acts_.tell(tr("%Ln texts were written to %1.", nullptr, static_cast<int>(done.value().count))
                                   .arg(QFileInfo(file).fileName()));
                else
                    say(templateRefusalSentence(done.error()));
            };
        });
    });
    dialog->open();
}

void LetterTextsWidget::importSet() {
    auto* dialog = setDialog(this, tr("Take over texts from a file"), QStringLiteral("importTemplatesFileDialog"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        auto refused = std::make_shared<QStringList>();
        const SpokenAct<TemplateRefusal> act(
            [file, refused](const std::filesystem::path& path, const Clock& clock) -> Result<DoneAct, TemplateRefusal> {
                const auto done = import_templates({path, file.toStdU16String(), actorName()}, clock);
                if (!done.ok())
                    return failure(done.error());
                for (const auto& one : done.value().refused)
                    if (!one.faults.empty())
                        *refused << QStringLiteral("%1: %2").arg(QString::fromStdString(one.text.name),
                                                                 letterFaultSentence(one.faults.front()));
                return done.value().act;
            },
            templateRefusalSentence);
        acts_.perform(this, act.work(), [this, act, refused](const Acts::Answer& answer) {
            QStringList said = *refused;
            if (const QString fault = act.said(answer); !fault.isEmpty())
                said.prepend(fault);
            say(said.join(u'\n'));
        });
    });
    dialog->open();
}

} // namespace encours
