// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console.h"
#include "app/exit_code.h"
#include "core/base/result.h"
#include "core/usecase/clock.h"
#include "core/usecase/ledger_file.h"

#include <QString>

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace encours {

/// The words of the command line cannot be carried out. Thrown while they are read, before anything is opened; caught
/// where the verb is called.
struct UsageError {
    QString sentence;
};

/// A ledger, or the exit code after it was said why there is none.
using OpenedLedger = Result<std::unique_ptr<LedgerFile>, ExitCode>;

/// One verb of the command line: it declares its words when made, and carries them out when they were said. Values are
/// kept as text until then, so that every complaint about them is in the person's language.
class Verb {
public:
    virtual ~Verb() = default;
    Verb(const Verb&) = delete;
    Verb& operator=(const Verb&) = delete;

    [[nodiscard]] bool is_said() const;
    virtual ExitCode run(Console& console, const Clock& clock) = 0;

protected:
    Verb(CLI::App& program, const char* name, const QString& description);

    /// An option with a value; `type` says what it takes: "DAYS", "csv|xlsx".
    void offer(const char* name, std::string& value, const char* type, const QString& description);
    /// An option that can be said several times, each with one value.
    void offer(const char* name, std::vector<std::string>& values, const char* type, const QString& description);
    void offer_flag(const char* name, bool& value, const QString& description);
    /// What must be said, by its place.
    void require(const char* name, std::string& value, const QString& description);
    void require(const char* name, std::vector<std::string>& values, const QString& description);
    void end_help_with(const QString& text);
    /// Adds --at, for verbs that look.
    void offer_date(const QString& description);
    void offer_ledger();
    void offer_json();

    [[nodiscard]] const std::string& ledger_text() const { return ledger_; }
    [[nodiscard]] bool json() const { return json_; }
    /// The day of --at. Throws UsageError when it is none.
    [[nodiscard]] std::optional<Date> asked_date() const;
    /// The day to look at: --at, else today or the last covered day, and then says so.
    [[nodiscard]] Date date(const LedgerFile& ledger, const Clock& clock, Console& console) const;
    /// Opens the ledger; otherwise says why not.
    [[nodiscard]] OpenedLedger open_ledger(Console& console) const;

private:
    CLI::App* words_;
    std::string at_;
    std::string ledger_;
    bool json_ = false;
};

/// The name of a file as it was typed (UTF-8) for the system, …
[[nodiscard]] std::filesystem::path path_of(const std::string& text);
/// … and for a sentence.
[[nodiscard]] QString shown(const std::string& text);

/// A whole number between two bounds. Throws UsageError, which names the option.
[[nodiscard]] std::int64_t number_of(const std::string& text, const char* option, std::int64_t least,
                                     std::int64_t most);
/// A day "2026-10-31". Throws UsageError, which names the option.
[[nodiscard]] Date day_of(const std::string& text, const char* option);

[[nodiscard]] ExitCode exit_code(OpenError error);

} // namespace encours
