// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reminders/registered_dialogs.h"

#include "core/usecase/attachments.h"
#include "ui/common/actor.h"
#include "ui/common/documents_folder.h"
#include "ui/common/form_dialog.h"
#include "ui/common/page_heading.h"
#include "ui/common/qt_date.h"
#include "ui/common/temporary_copy.h"
#include "ui/common/theme.h"
#include "ui/language/numbers.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDateEdit>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <utility>
#include <vector>

namespace encours {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RegisteredDialogs)
};

QString trackingNote(const QString& typed) {
    switch (form_of_tracking(typed.toStdString())) {
    case TrackingForm::none:
    case TrackingForm::s10:
    case TrackingForm::domestic:
        return {};
    case TrackingForm::s10_wrong_digit:
        return Words::tr("⚠ The check digit does not fit: is a digit mistyped?");
    case TrackingForm::other:
        return Words::tr("⚠ This is not the form of La Poste (1A 234 567 8901 2) nor an international one "
                         "(RR123456785FR). It is kept as it is.");
    case TrackingForm::too_long:
        return Words::tr("⚠ This is longer than any number is.");
    }
    return {};
}

/// A file, typed or chosen.
QLineEdit* addFile(FormDialog& form, const QString& words) {
    auto* row = new QWidget;
    auto* file = new QLineEdit;
    file->setObjectName(QStringLiteral("proofFileLineEdit"));
    auto* choose = new QPushButton(Words::tr("Choose…"));
    choose->setObjectName(QStringLiteral("chooseProofPushButton"));
    choose->setAutoDefault(false);
    choose->setAccessibleName(Words::tr("Choose the file of the proof"));
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap(1));
    layout->addWidget(file, 1);
    layout->addWidget(choose);
    row->setFocusProxy(file);
    form.addField(row, words);
    file->setAccessibleName(QString(words).remove(u'&'));
    QObject::connect(choose, &QPushButton::clicked, row, [row, file] {
        auto* dialog = new QFileDialog(row, Words::tr("Choose the proof"), documentsFolder().path());
        dialog->setObjectName(QStringLiteral("proofFileDialog"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        QObject::connect(dialog, &QFileDialog::fileSelected, file, &QLineEdit::setText);
        dialog->open();
    });
    return file;
}

QString titleOf(LetterMilestone milestone) {
    switch (milestone) {
    case LetterMilestone::presented:
        return Words::tr("Presented for the first time");
    case LetterMilestone::delivered:
        return Words::tr("Delivered");
    case LetterMilestone::returned:
        return Words::tr("Returned");
    }
    return {};
}

/// What is recorded of it, the last first.
std::vector<std::pair<LetterMilestone, Date>> recordedOf(const RegisteredLetter& letter) {
    std::vector<std::pair<LetterMilestone, Date>> recorded;
    for (const auto& [milestone, day] : {std::pair(LetterMilestone::returned, letter.returned),
                                         std::pair(LetterMilestone::delivered, letter.delivered),
                                         std::pair(LetterMilestone::presented, letter.presented)})
        if (day)
            recorded.emplace_back(milestone, *day);
    return recorded;
}

Acts::Work following(const FollowLetterRequest& request) {
    return [request](const std::filesystem::path& path, const Clock& clock) {
        auto here = request;
        here.ledger = path;
        return follow_letter(here, clock);
    };
}

Acts::Work provingDeposit(const ProveDepositRequest& request) {
    return [request](const std::filesystem::path& path, const Clock& clock) {
        auto here = request;
        here.ledger = path;
        return prove_deposit(here, clock);
    };
}

QString consequenceOf(LetterMilestone milestone) {
    switch (milestone) {
    case LetterMilestone::presented:
        return Words::tr("Where the letter is never fetched, a consumer's interest counts from this day.");
    case LetterMilestone::delivered:
        return Words::tr("A consumer owes interest from this day (C. civ. 1231-6, 1344-1).");
    case LetterMilestone::returned:
        return Words::tr("The customer's address may be wrong: look at it before the next step.");
    }
    return {};
}

} // namespace

void openTrackDialog(Acts& acts, const RegisteredLetter& letter, QWidget* over) {
    auto* form = new FormDialog(acts, QStringLiteral("trackDialog"), Words::tr("Number of the registered letter"),
                                Words::tr("Save"), over->window());
    auto* number = form->addText(QStringLiteral("trackingLineEdit"), Words::tr("&Number"));
    auto* note = pageExplanation();
    note->setObjectName(QStringLiteral("trackingNoteLabel"));
    form->addRow(note);
    QObject::connect(number, &QLineEdit::textChanged, note,
                     [note](const QString& typed) { note->setText(trackingNote(typed)); });
    number->setText(QString::fromStdString(letter.tracking));
    form->setWork([number, id = letter.message]() -> Acts::Work {
        return [id, typed = number->text().trimmed().toStdString()](const std::filesystem::path& path,
                                                                    const Clock& clock) {
            return track_letter({path, id, typed, actorName()}, clock);
        };
    });
    form->open();
}

void openMilestoneDialog(Acts& acts, const RegisteredLetter& letter, LetterMilestone milestone, QWidget* over) {
    auto* form = new FormDialog(acts, QStringLiteral("milestoneDialog"), titleOf(milestone), Words::tr("Record"),
                                over->window());
    auto* on = form->addDate(QStringLiteral("milestoneDateEdit"), Words::tr("&On"), acts.session().clock().today());
    on->setMaximumDate(on->date());
    if (letter.deposited)
        on->setMinimumDate(toQDate(*letter.deposited));
    QComboBox* why = nullptr;
    if (milestone == LetterMilestone::returned) {
        why = new QComboBox;
        why->setObjectName(QStringLiteral("returnedWhyComboBox"));
        why->setEditable(true);
        why->addItems({Words::tr("not claimed in time"), Words::tr("moved, no forwarding address"),
                       Words::tr("refused by the addressee"), Words::tr("address insufficient")});
        form->addField(why, Words::tr("&Why"));
    }
    auto* file = addFile(*form, Words::tr("&Proof (a scan)"));
    auto* words = pageExplanation();
    words->setText(consequenceOf(milestone));
    form->addRow(words);
    form->setWork([on, why, file, milestone, id = letter.message]() -> Acts::Work {
        FollowLetterRequest request;
        request.message = id;
        request.milestone = milestone;
        request.on = dayOf(*on);
        request.reason = why != nullptr ? why->currentText().trimmed().toStdString() : std::string();
        if (!file->text().trimmed().isEmpty())
            request.proof = std::filesystem::path(file->text().trimmed().toStdU16String());
        request.actor = actorName();
        return following(request);
    });
    form->open();
}

bool takesProofs(const RegisteredLetter& letter) { return letter.deposited.has_value(); }

void openProofDialog(Acts& acts, const RegisteredLetter& letter, QWidget* over) {
    auto* form = new FormDialog(acts, QStringLiteral("proofDialog"), Words::tr("Another proof"), Words::tr("Keep it"),
                                over->window());
    auto* of = new QComboBox;
    of->setObjectName(QStringLiteral("proofOfComboBox"));
    const auto recorded = recordedOf(letter);
    for (const auto& [milestone, day] : recorded)
        //: %1: "Delivered", %2: a day.
        of->addItem(Words::tr("%1, %2").arg(titleOf(milestone), shortDate(day)));
    if (letter.deposited)
        of->addItem(Words::tr("%1, %2").arg(Words::tr("Deposited"), shortDate(*letter.deposited)));
    auto* file = addFile(*form, Words::tr("&Proof (a scan)"));
    form->addField(of, Words::tr("&Of what"));
    form->setWork([form, of, file, recorded, id = letter.message, why = letter.returned_why]() -> Acts::Work {
        const QString chosen = file->text().trimmed();
        if (chosen.isEmpty() || of->currentIndex() < 0) {
            form->sayFault(Words::tr("Choose the file of the proof."));
            return {};
        }
        const auto place = static_cast<std::size_t>(of->currentIndex());
        if (place == recorded.size())
            return provingDeposit({{}, id, std::filesystem::path(chosen.toStdU16String()), actorName()});
        const auto& [milestone, day] = recorded[place];
        FollowLetterRequest request;
        request.message = id;
        request.milestone = milestone;
        request.on = day;
        if (milestone == LetterMilestone::returned)
            request.reason = why;
        request.proof = std::filesystem::path(chosen.toStdU16String());
        request.actor = actorName();
        return following(request);
    });
    form->open();
}

void openProof(Acts& acts, const Attachment& proof) {
    acts.session().read(&acts, [&acts, id = proof.id](const LedgerFile& ledger) {
        const auto kept = read_attached_file(ledger.path(), id);
        return [&acts, kept] {
            if (!kept)
                return acts.warn(Words::tr("This proof is no longer there."));
            const QByteArray bytes(kept->bytes.data(), static_cast<qsizetype>(kept->bytes.size()));
            const QString name = QString::fromStdString(kept->attachment.name);
            if (openTemporaryCopy(bytes, name, QString::fromStdString(kept->attachment.media_type)) != CopyOpened::yes)
                acts.warn(Words::tr("No program of this computer opens “%1”.").arg(name));
        };
    });
}

} // namespace encours
