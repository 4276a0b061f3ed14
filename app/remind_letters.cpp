// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/remind_letters.h"

#include "ui/language/letter_words.h"

#include "app/letter_edge.h"
#include "core/ledger/answer.h"
#include "core/usecase/letter_cases.h"
#include "core/usecase/letter_folder.h"
#include "core/usecase/letters.h"
#include "core/usecase/templates.h"

#include <QCoreApplication>

namespace encours {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RemindLetters)
};

/// What a line of the answer says of a message.
struct Line {
    std::string customer, step;
    Channel channel{};
};

Json json_of(const Line& line) {
    return {{"customer", line.customer}, {"step", line.step}, {"channel", key_of(line.channel)}};
}

void add_failed(RemindedLetters& letters, const Line& line, const std::string& reason, const QString& sentence) {
    auto one = json_of(line);
    one["reason"] = reason;
    letters.failed.push_back(std::move(one));
    letters.complaints +=
        Words::tr("%1, %2: %3").arg(QString::fromStdString(line.customer), QString::fromStdString(line.step), sentence);
}

/// The first of the faults that stop it.
void add_stopped(RemindedLetters& letters, const Line& line, const std::vector<LetterFault>& faults) {
    LetterFault first{LetterFault::Reason::nothing_said, {}, {}};
    for (const auto& fault : faults) {
        if (!fault.is_warning()) {
            first = fault;
            break;
        }
    }
    add_failed(letters, line, std::string(key_of(first.reason)), letterFaultSentence(first));
}

/// False: the folder takes no more.
bool add_file(RemindedLetters& letters, LetterFolder& folder, const Line& line, const std::string& name,
              const std::string& bytes, int pages) {
    const auto file = folder.write(name, bytes);
    if (!file) {
        add_failed(letters, line, "file_unwritable",
                   Words::tr("The file \"%1\" cannot be written.").arg(QString::fromStdString(name)));
        return false;
    }
    auto one = json_of(line);
    one["file"] = *file;
    one["pages"] = pages;
    letters.produced.push_back(std::move(one));
    return true;
}

} // namespace

RemindedLetters remind_into(const std::filesystem::path& folder, const LedgerFile& ledger, RunId run,
                            const LetterRenderer& renderer, const std::string& actor, const Clock& clock,
                            const Progress& progress) {
    RemindedLetters letters;
    LetterFolder target(folder);
    letters.has_folder = target.create(); // before anything is written: what cannot leave is not produced
    if (!letters.has_folder)
        return letters;
    ProduceLettersRequest request;
    request.ledger = ledger.path();
    request.run = run;
    request.actor = actor;
    const auto receivables = ledger.receivables();
    const auto made = produce_letters(request, *receivables, renderer, clock, progress);
    if (made) { // else nothing was approved
        letters.is_complete = made.value().is_complete;
        for (const auto& one : made.value().stopped)
            add_stopped(letters, {one.customer_code, one.step_key, one.channel}, one.faults);
    }
    const auto detail = read_run(ledger.path(), *receivables, run, clock.today());
    for (const auto& one : detail->messages) {
        const auto& message = one.message;
        if (message.state != MessageState::produced || !message.has_document)
            continue;
        const auto letter = read_letter(ledger.path(), message.id);
        const Line line{message.customer_code, message.step_key, message.channel};
        if (!letter)
            continue;
        if (!add_file(letters, target, line, letter->file_name, letter->bytes, letter->pages)) {
            letters.is_complete = false;
            break; // the disk is full, or the folder gone: the next one would fail as well
        }
        letters.written.insert(message.id);
    }
    return letters;
}

RemindedLetters specimens_into(const std::filesystem::path& folder, const LedgerFile& ledger, Date at,
                               const LetterRenderer& renderer, const Progress& progress) {
    RemindedLetters letters;
    LetterFolder target(folder);
    letters.has_folder = target.create();
    if (!letters.has_folder)
        return letters;
    const auto texts = read_templates(ledger.path());
    std::int64_t done = 0;
    letter_cases_of_day(ledger, at, [&](const PlannedCase& one, std::size_t total) {
        letters.is_complete = progress.goes_on(done++, static_cast<std::int64_t>(total));
        if (!letters.is_complete)
            return false;
        const Line line{one.letter.customer_code, one.step_key, one.letter.channel};
        const auto made = renderer.render(one.letter, texts);
        letters.shown.insert(line.customer);
        if (made.stopped() || made.bytes.empty())
            add_stopped(letters, line, made.faults);
        else
            letters.is_complete = add_file(letters, target, line, made.file_name, made.bytes, made.pages);
        return letters.is_complete;
    });
    return letters;
}

} // namespace encours
