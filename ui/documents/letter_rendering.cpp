// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/letter_rendering.h"

#include "core/usecase/create_company.h"
#include "ui/documents/document_layout.h"
#include "ui/documents/document_output.h"
#include "ui/documents/document_words.h"
#include "ui/documents/letter_document.h"
#include "ui/documents/letter_fields.h"
#include "ui/documents/letter_message.h"
#include "ui/documents/letter_phrases.h"

namespace encours {

namespace {

QString text(const std::string& field) { return QString::fromStdString(field).trimmed(); }

QString recipientOf(const LetterCase& letter, LetterForm form) {
    switch (form) {
    case LetterForm::letter:
        break;
    case LetterForm::email:
        return text(letter.email);
    case LetterForm::sms:
        return text(letter.mobile);
    }
    return letterAddressee(letter).join(QStringLiteral(", "));
}

void writeMessage(RenderedLetter& made, const QString& message) {
    made.media_type = "text/plain; charset=utf-8";
    made.bytes = message.toStdString();
}

void writePages(RenderedLetter& made, const LetterText& said, const LetterCase& letter) {
    const Document document = letterDocument(said, letter);
    const auto sheets = layOut(document);
    made.media_type = "application/pdf";
    made.pages = static_cast<int>(sheets.size());
    made.bytes = pdfOf(document, sheets).toStdString();
}

} // namespace

QString letterFileName(const LetterCase& letter, const std::string& document, const QString& ending) {
    const DocumentWords& words = letterWords(letter);
    // Short enough, with its ending, for a folder that has a long name itself.
    const QString customer = text(letter.debtor.name).left(60), code = text(letter.customer_code).left(24);
    const QString name =
        words(QStringLiteral("file"), {{"code", code}, {"customer", customer}, {"document", text(document).left(60)}});
    // What is refused becomes a space: where it stood beside one, one is enough.
    return QString::fromStdString(file_name_for(name.simplified().toStdString())).simplified() + ending;
}

WrittenLetter writeLetter(const LetterCase& letter, std::span<const LetterTemplate> all) {
    WrittenLetter made;
    const LetterTemplate* chosen = choose_template(all, letter, conditions_of(letter));
    if (chosen == nullptr) { // there is no text of this form
        made.letter.faults.push_back({LetterFault::Reason::nothing_said, std::nullopt, letter.document});
        return made;
    }
    if (chosen->language != letter.language) {
        made.spoken = letter;
        made.spoken->language = chosen->language;
    }
    made.text = fill_in(*chosen, letterFacts(made.caseOf(letter)));
    made.letter.subject = made.text.subject;
    made.letter.template_key = chosen->key;
    made.letter.template_language = chosen->language;
    made.letter.template_version = chosen->version;
    made.letter.recipient = recipientOf(letter, chosen->form).toStdString();
    made.letter.faults = check_letter(*chosen, made.text, letter);
    made.letter.file_name =
        letterFileName(letter, chosen->name,
                       chosen->form == LetterForm::letter ? QStringLiteral(".pdf") : QStringLiteral(".txt"))
            .toStdString();
    return made;
}

RenderedLetter DocumentLetterRenderer::render(const LetterCase& letter, std::span<const LetterTemplate> all) const {
    WrittenLetter made = writeLetter(letter, all);
    const auto form = form_of(letter.channel);
    if (made.letter.stopped() || !form)
        return std::move(made.letter);
    switch (*form) {
    case LetterForm::letter:
        writePages(made.letter, made.text, made.caseOf(letter));
        break;
    case LetterForm::email:
        writeMessage(made.letter, emailText(made.text, made.caseOf(letter)));
        break;
    case LetterForm::sms:
        writeMessage(made.letter, smsText(made.text));
        break;
    }
    return std::move(made.letter);
}

} // namespace encours
