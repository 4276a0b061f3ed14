// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reminders/run_papers.h"

#include "core/usecase/guides.h"
#include "core/usecase/letter_cases.h"
#include "ui/common/actor.h"
#include "ui/documents/address_labels.h"
#include "ui/documents/call_sheet.h"
#include "ui/documents/document_output.h"
#include "ui/documents/letter_document.h"
#include "ui/documents/pdf_pages.h"
#include "ui/reminders/call_papers.h"

#include <QInputDialog>
#include <QLocale>

namespace encours {

namespace {

constexpr int labelsASheet = 14;

WrittenDocument writtenOf(const QString& name, const QByteArray& pdf) {
    WrittenDocument written{name, pdf, {}, {}};
    written.save = [pdf](const QString& to) { return savePdf(pdf, to); };
    written.print = [pdf](QPagedPaintDevice& device) { return printPdfs({pdf}, device, [](int) { return true; }); };
    return written;
}

std::vector<AddressLabel> labelsOf(const std::vector<MessageCase>& cases) {
    std::vector<AddressLabel> labels;
    for (const MessageCase& one : cases)
        labels.push_back({letterAddressee(one.letter), QString::fromStdString(one.letter.tracking)});
    return labels;
}

} // namespace

RunPapers::RunPapers(Acts& acts, Acts& here, QWidget& over)
    : QObject(&over),
      acts_(acts),
      here_(here),
      over_(over),
      labels_(menu_.addMenu(tr("&Labels of the registered letters"))),
      sheet_(menu_.addMenu(tr("&Call sheet"))) {
    labels_->setObjectName(QStringLiteral("labelsMenu"));
    sheet_->setObjectName(QStringLiteral("callSheetMenu"));
    addActions(*labels_, QStringLiteral("Labels"), &RunPapers::makeLabels);
    addActions(*sheet_, QStringLiteral("CallSheet"), &RunPapers::makeCallSheet);
    setMessages({}, no_day);
}

void RunPapers::addActions(QMenu& menu, const QString& name, void (RunPapers::*make)(Then then)) {
    const auto add = [&](const QString& words, const QString& verb, Then then) {
        auto* action = menu.addAction(words, this, [this, make, then] { (this->*make)(then); });
        action->setObjectName(verb + name + QStringLiteral("Action"));
    };
    add(tr("Open as PDF"), QStringLiteral("open"), [this](const WrittenDocument& one) { openWritten(here_, one); });
    add(tr("Save as PDF…"), QStringLiteral("save"), [this, name](const WrittenDocument& one) {
        saveWritten(here_, one, QStringLiteral("save%1Dialog").arg(name), &over_);
    });
    add(tr("Print…"), QStringLiteral("print"), [this, name](const WrittenDocument& one) {
        printWritten(here_, one, QStringLiteral("print%1Dialog").arg(name), &over_);
    });
}

void RunPapers::setMessages(const std::vector<ReminderMessage>& messages, Date day) {
    day_ = day;
    registered_.clear();
    calls_.clear();
    for (const ReminderMessage& one : messages) {
        if (one.channel == Channel::registered_letter)
            registered_.push_back(one.id);
        else if (one.channel == Channel::telephone)
            calls_.push_back(one.id);
    }
    labels_->setEnabled(!registered_.empty());
    sheet_->setEnabled(!calls_.empty());
}

void RunPapers::makeLabels(Then then) {
    auto* dialog = new QInputDialog(&over_);
    dialog->setObjectName(QStringLiteral("firstLabelDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Labels of the registered letters"));
    dialog->setLabelText(tr("First free label of the sheet, 1 to %1, row by row").arg(labelsASheet));
    dialog->setInputMode(QInputDialog::IntInput);
    dialog->setIntRange(1, labelsASheet);
    dialog->setIntValue(1);
    connect(dialog, &QInputDialog::intValueSelected, this,
            [this, then = std::move(then)](int first) { writeLabels(first - 1, then); });
    dialog->open();
}

// Nothing is changed by what follows; but it is answered although the window reads something new meanwhile.

void RunPapers::writeLabels(int used, const Then& then) {
    const auto view = acts_.session().view();
    if (view == nullptr)
        return;
    acts_.session().change(this,
                           [then, used, messages = registered_, today = acts_.session().clock().today(),
                            receivables = view->snapshot->receivables](const std::filesystem::path& path,
                                                                       const Clock&) -> std::function<void()> {
                               const auto cases = read_letter_cases(path, *receivables, messages, today);
                               Document document; // names the PDF alone: labels have neither head nor title
                               document.on = today;
                               document.title = tr("Labels %1").arg(QString::fromStdString(to_iso(today)));
                               const auto written =
                                   writtenOf(document.title, pdfOf(document, labelSheets(labelsOf(cases), used)));
                               return [then, written] { then(written); };
                           });
}

void RunPapers::makeCallSheet(Then then) {
    const auto view = acts_.session().view();
    if (view == nullptr)
        return;
    const QLocale locale;
    acts_.session().change(this,
                           [then = std::move(then), locale, messages = calls_, day = day_,
                            today = acts_.session().clock().today(), company = view->snapshot->company.name,
                            receivables = view->snapshot->receivables](const std::filesystem::path& path,
                                                                       const Clock&) -> std::function<void()> {
                               const std::string language = locale.language() == QLocale::French ? "fr" : "en";
                               std::vector<LetterCase> letters;
                               for (MessageCase& one : read_call_cases(path, *receivables, messages, today))
                                   letters.push_back(std::move(one.letter));
                               CompanyIdentity sender;
                               sender.name = company;
                               if (!letters.empty())
                                   sender = letters.front().sender;
                               const auto calls = callsToMake(std::move(letters), read_guides(path, language),
                                                              QString::fromStdString(actorName()), locale);
                               const auto written = writtenOf(tr("Calls %1").arg(QString::fromStdString(to_iso(day))),
                                                              pdfOf(callSheet(calls, sender, day, language)));
                               return [then, written] { then(written); };
                           });
}

} // namespace encours
