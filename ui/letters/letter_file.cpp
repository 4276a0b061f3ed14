// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/letter_file.h"

#include "ui/common/acts.h"
#include "ui/common/documents_folder.h"
#include "ui/common/temporary_copy.h"
#include "ui/common/written_document.h"
#include "ui/documents/document_output.h"
#include "ui/documents/pdf_pages.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QFileDialog>
#include <QGuiApplication>

namespace encours {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LetterFile)
};

constexpr const char* pdfType = "application/pdf";

/// Beyond, systems and mail programs cut a link or refuse it (Windows: 2,083 characters).
constexpr qsizetype longestLink = 2000;

template <typename Letter> // not "class": lupdate would take it for one
LetterFile fileOf(const Letter& letter) {
    return {letter.media_type == pdfType, QByteArray(letter.bytes.data(), static_cast<qsizetype>(letter.bytes.size())),
            QString::fromStdString(letter.file_name), QString::fromStdString(letter.subject),
            QString::fromStdString(letter.recipient)};
}

/// The name of a PDF's file without its ending, which who saves it adds.
QString titleOf(const LetterFile& letter) { return letter.name.section(u'.', 0, -2); }

WrittenDocument writtenOf(const LetterFile& letter) {
    WrittenDocument written{titleOf(letter), letter.bytes, {}, {}};
    written.save = [bytes = letter.bytes](const QString& to) { return savePdf(bytes, to); };
    written.print = [bytes = letter.bytes](QPagedPaintDevice& device) {
        return printPdfs({bytes}, device, [](int) { return true; });
    };
    return written;
}

void saveText(Acts& acts, const LetterFile& letter, const QString& name, QWidget* parent) {
    auto* dialog = new QFileDialog(parent, Words::tr("Save the message"),
                                   proposedFile(titleOf(letter), QStringLiteral("txt")), Words::tr("Text (*.txt)"));
    dialog->setObjectName(name);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("txt"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, [&acts, bytes = letter.bytes](const QString& to) {
        const QString called = to.section(u'/', -1);
        if (savePdf(bytes, to)) // any bytes, whole or not at all
            acts.tell(Words::tr("The message is in “%1”.").arg(called));
        else
            acts.warn(Words::tr("“%1” could not be written. Choose another folder.").arg(called));
    });
    dialog->open();
}

} // namespace

LetterFile LetterFile::of(const SentLetter& letter) { return fileOf(letter); }

LetterFile LetterFile::of(const RenderedLetter& letter) { return fileOf(letter); }

QUrl messageLink(const LetterFile& letter, const QString& body) {
    const bool isMail = letter.recipient.contains(u'@');
    // All but letters and digits is encoded: '&', '+', '#' and '%' would say something else. Lines end in CR LF there.
    QString lines = body;
    lines.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\n', QStringLiteral("\r\n"));
    QByteArray link = isMail ? QByteArrayLiteral("mailto:") : QByteArrayLiteral("sms:");
    link += QUrl::toPercentEncoding(letter.recipient.simplified(), QByteArrayLiteral("@+")) + '?';
    if (isMail)
        link += "subject=" + QUrl::toPercentEncoding(letter.subject.simplified()) + '&';
    link += "body=" + QUrl::toPercentEncoding(lines);
    return QUrl::fromEncoded(link, QUrl::StrictMode);
}

bool openOutside(const LetterFile& letter) {
    if (letter.isPdf)
        return openTemporaryCopy(letter.bytes, letter.name, QString::fromLatin1(pdfType)) == CopyOpened::yes;
    const QString text = QString::fromUtf8(letter.bytes);
    const QUrl whole = messageLink(letter, text);
    if (whole.toEncoded().size() <= longestLink)
        return QDesktopServices::openUrl(whole);
    QGuiApplication::clipboard()->setText(text);
    return QDesktopServices::openUrl(
        messageLink(letter, Words::tr("[The text of this message is in the clipboard: paste it here.]")));
}

void saveLetterFile(Acts& acts, const LetterFile& letter, const QString& name, QWidget* parent) {
    if (letter.isPdf)
        saveWritten(acts, writtenOf(letter), name, parent);
    else
        saveText(acts, letter, name, parent);
}

void printLetterFile(Acts& acts, const LetterFile& letter, const QString& name, QWidget* parent) {
    printWritten(acts, writtenOf(letter), name, parent);
}

} // namespace encours
