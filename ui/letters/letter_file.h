// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecase/letter_renderer.h"
#include "core/usecase/letters.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

class QWidget;

namespace encours {

class Acts;

/// A letter, an e-mail or an SMS by its very bytes, on its way out of the window: the same are seen, saved and printed.
struct LetterFile {
    bool isPdf = false;
    QByteArray bytes; ///< empty: there is nothing that could leave
    QString name;     ///< of its file, with the ending
    QString subject, recipient;

    [[nodiscard]] static LetterFile of(const SentLetter& letter);
    [[nodiscard]] static LetterFile of(const RenderedLetter& letter);
};

/// The link that opens a message in the mail program (RFC 6068) or as an SMS (RFC 5724), with its subject and `body`.
[[nodiscard]] QUrl messageLink(const LetterFile& letter, const QString& body);

/// A PDF with the system's viewer, a message written anew in the mail program. A text that is too long for a link goes to the
/// clipboard, and the new message says so. False: no program takes it.
[[nodiscard]] bool openOutside(const LetterFile& letter);
/// Asks where to. `name`: of the dialog; what came of it is said in the bar of `acts`, which outlives the dialog.
void saveLetterFile(Acts& acts, const LetterFile& letter, const QString& name, QWidget* parent);
/// Of a PDF alone; asks for the printer, likewise.
void printLetterFile(Acts& acts, const LetterFile& letter, const QString& name, QWidget* parent);

} // namespace encours
