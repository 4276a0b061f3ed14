// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verb.h"

#include "ui/language/numbers.h"
#include "ui/language/sentences.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

#include <charconv>

namespace encours {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Verb)
};

QString no_such_number(const std::string& text, const char* option, std::int64_t least, std::int64_t most) {
    return Words::tr("%1 takes a whole number from %2 to %3, not \"%4\".")
        .arg(QString::fromLatin1(option), countText(least), countText(most), shown(text));
}

} // namespace

Verb::Verb(CLI::App& program, const char* name, const QString& description)
    : words_(program.add_subcommand(name, description.toStdString())) {
    words_->group(Words::tr("Verbs").toStdString());
}

bool Verb::is_said() const { return words_->parsed(); }

void Verb::offer(const char* name, std::string& value, const char* type, const QString& description) {
    words_->add_option(name, value, description.toStdString())->type_name(type);
}

void Verb::offer(const char* name, std::vector<std::string>& values, const char* type, const QString& description) {
    words_->add_option(name, values, description.toStdString())->type_name(type)->allow_extra_args(false);
}

void Verb::offer_flag(const char* name, bool& value, const QString& description) {
    words_->add_flag(name, value, description.toStdString());
}

void Verb::require(const char* name, std::string& value, const QString& description) {
    words_->add_option(name, value, description.toStdString())->required();
}

void Verb::require(const char* name, std::vector<std::string>& values, const QString& description) {
    words_->add_option(name, values, description.toStdString())->required();
}

void Verb::end_help_with(const QString& text) { words_->footer(text.toStdString()); }

void Verb::offer_date(const QString& description) { offer("--at", at_, "YYYY-MM-DD", description); }

void Verb::offer_ledger() { require("LEDGER", ledger_, Words::tr("The ledger, a file NAME.encours")); }

void Verb::offer_json() { offer_flag("--json", json_, Words::tr("Answers with one JSON object")); }

std::optional<Date> Verb::asked_date() const {
    if (at_.empty())
        return std::nullopt;
    return day_of(at_, "--at");
}

Date Verb::date(const LedgerFile& ledger, const Clock& clock, Console& console) const {
    if (const auto asked = asked_date())
        return *asked;
    const auto today = clock.today();
    const auto chosen = default_date(ledger.receivables()->coverage, today);
    if (chosen != today)
        console.say(Words::tr("The imported data end on %1, more than 31 days ago: this is the state of that day. --at "
                              "chooses another.")
                        .arg(longDate(chosen)));
    return chosen;
}

OpenedLedger Verb::open_ledger(Console& console) const {
    auto opened = LedgerFile::open(path_of(ledger_), console.progress(Words::tr("Opening the ledger")));
    console.end_progress();
    if (opened)
        return std::move(opened).value();
    console.say(openErrorSentence(opened.error(), shown(ledger_)));
    return failure(exit_code(opened.error()));
}

std::filesystem::path path_of(const std::string& text) {
    return std::filesystem::path(std::u8string(text.begin(), text.end()));
}

QString shown(const std::string& text) { return QString::fromStdString(text); }

std::int64_t number_of(const std::string& text, const char* option, std::int64_t least, std::int64_t most) {
    std::int64_t number = 0;
    const auto* end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, number);
    if (read.ec != std::errc{} || read.ptr != end || number < least || number > most)
        throw UsageError{no_such_number(text, option, least, most)};
    return number;
}

Date day_of(const std::string& text, const char* option) {
    const auto day = from_iso(text);
    if (!day)
        throw UsageError{Words::tr("%1 takes a day of the calendar written YYYY-MM-DD, for instance 2026-10-31, not "
                                   "\"%2\".")
                             .arg(QString::fromLatin1(option), shown(text))};
    return *day;
}

ExitCode exit_code(OpenError error) {
    switch (error) {
    case OpenError::not_found:
    case OpenError::not_a_ledger:
    case OpenError::empty:
        return ExitCode::input_refused;
    case OpenError::newer_version:
    case OpenError::locked:
    case OpenError::corrupt:
    case OpenError::no_permission:
    case OpenError::backup_failed:
    case OpenError::cancelled:
        return ExitCode::environment;
    }
    return ExitCode::environment;
}

} // namespace encours
