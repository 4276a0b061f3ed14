// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/stored_letter_dialog.h"

#include "ui/common/card.h"
#include "ui/common/flow_layout.h"
#include "ui/common/message_bar.h"
#include "ui/common/named_button.h"
#include "ui/common/page_heading.h"
#include "ui/common/theme.h"
#include "ui/language/numbers.h"
#include "ui/letters/letter_file.h"
#include "ui/letters/letter_preview.h"

#include <QFrame>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace encours {

namespace {

QPushButton* dialogButton(const char* name, const QString& words) {
    auto* button = namedButton(name);
    button->setText(words);
    button->setAutoDefault(false);
    return button;
}

} // namespace

StoredLetterDialog::StoredLetterDialog(Acts& acts, const SentLetter& letter, QWidget* parent) : QDialog(parent) {
    setObjectName(QStringLiteral("storedLetterDialog"));
    setWindowTitle(tr("The letter, as it was written"));
    setAttribute(Qt::WA_DeleteOnClose);
    const LetterFile file = LetterFile::of(letter);
    auto* heading = pageHeading();
    heading->setText(letter.subject.empty() ? file.name : file.subject);
    auto* explanation = pageExplanation();
    explanation->setText(tr("Of %1, to %2").arg(longDate(letter.dated), file.recipient));
    auto* bar = new MessageBar;
    bar->setObjectName(QStringLiteral("storedLetterMessageBar"));
    bar->hide();
    auto* here = new Acts(acts.session(), *bar, this); // what came of it is said here
    auto* preview = new LetterPreview;
    preview->setStored(letter);
    auto* open = dialogButton("openStoredPushButton", tr("&Open"));
    auto* save = dialogButton("saveStoredPushButton", file.isPdf ? tr("&Save as PDF…") : tr("&Save as text…"));
    auto* print = dialogButton("printStoredPushButton", tr("&Print…"));
    auto* close = dialogButton("closePushButton", tr("&Close"));
    print->setEnabled(file.isPdf);
    connect(open, &QPushButton::clicked, this, [here, file] {
        if (!openOutside(file))
            here->warn(tr("No program of this computer takes it. Save it as a file instead."));
    });
    connect(save, &QPushButton::clicked, this,
            [this, here, file] { saveLetterFile(*here, file, QStringLiteral("saveStoredLetterDialog"), this); });
    connect(print, &QPushButton::clicked, this,
            [this, here, file] { printLetterFile(*here, file, QStringLiteral("printStoredLetterDialog"), this); });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto* buttons = new FlowLayout;
    buttons->setSpacing(gap(1));
    for (QPushButton* one : {open, save, print, close})
        buttons->addWidget(one);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap(2), gap(2), gap(2), gap(2));
    layout->setSpacing(gap(1) + 4);
    layout->addLayout(headingLayout(heading, explanation));
    layout->addWidget(bar);
    layout->addWidget(cardAround(preview, gap(1)), 1);
    layout->addLayout(buttons);
    resize(gap(90), gap(80));
}

void openStoredLetter(Acts& acts, MessageId message, QWidget* parent) {
    // Nothing is changed: but what was kept stays as it is, and is to be shown although the window reads something new meanwhile.
    acts.session().change(
        parent, [&acts, message, parent](const std::filesystem::path& path, const Clock&) -> std::function<void()> {
            const auto letter = std::make_shared<std::optional<SentLetter>>(read_letter(path, message));
            return [&acts, letter, parent] {
                if (!*letter)
                    return acts.warn(StoredLetterDialog::tr(
                        "This message was not kept here: it was sent elsewhere, or before letters were kept."));
                if (parent->window()->findChild<QDialog*>(QStringLiteral("storedLetterDialog")) != nullptr)
                    return; // asked for twice
                (new StoredLetterDialog(acts, **letter, parent->window()))->open();
            };
        });
}

} // namespace encours
