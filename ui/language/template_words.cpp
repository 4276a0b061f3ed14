// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/template_words.h"

#include "ui/language/letter_words.h"

#include <QCoreApplication>

namespace encours {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TemplateWords)
};

} // namespace

QString templateRefusalSentence(const TemplateRefusal& refusal) {
    using Reason = TemplateRefusal::Reason;
    const QString text = QString::fromStdString(refusal.text);
    switch (refusal.reason) {
    case Reason::key_missing:
        return Words::tr("The text has no name: give it one.");
    case Reason::faulty:
        return refusal.faults.empty() ? Words::tr("The text is faulty.") : letterFaultSentence(refusal.faults.front());
    case Reason::nothing_changes:
        return Words::tr("That is in force already.");
    case Reason::file_unreadable:
        return Words::tr("The file cannot be read: is it still there, and is it a file of texts?");
    case Reason::file_unfit:
        return Words::tr("The file holds no texts of letters (%1).").arg(text);
    case Reason::file_unwritable:
        return Words::tr("The file cannot be written: choose another place, or close the program that holds it.");
    case Reason::disk_full:
        return Words::tr("The disk is full: make room, or choose another place.");
    }
    return {};
}

QString letterSettingsRefusalSentence(LetterSettingsRefusal refusal) {
    switch (refusal) {
    case LetterSettingsRefusal::nothing_changes:
        return Words::tr("Nothing was changed.");
    case LetterSettingsRefusal::picture_too_large:
        return Words::tr("The picture weighs more than 2 MB: it would stand in every letter. Choose a smaller one.");
    case LetterSettingsRefusal::not_a_picture:
        return Words::tr("The file is no picture that letters can bear: choose PNG, JPEG or SVG.");
    case LetterSettingsRefusal::colour_unreadable:
        return Words::tr("The colour cannot be read: write it as #1d4e79.");
    case LetterSettingsRefusal::rate_out_of_range:
        return Words::tr("The discount lies between 0 and 100 %.");
    case LetterSettingsRefusal::days_out_of_range:
        return Words::tr("The discount's days lie between 0 and 365.");
    case LetterSettingsRefusal::principal_missing:
        return Words::tr("Who collects for others names them: enter their name and address.");
    }
    return {};
}

} // namespace encours
