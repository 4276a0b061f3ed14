// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"

#include "app/verbs.h"
#include "core/base/version.h"
#include "ui/language/language.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

namespace encours {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr std::array verb_names{"agenda",   "aging", "backup",  "demo",   "export", "import", "imports",
                                "interest", "kpi",   "privacy", "record", "remind", "verify"};

Arguments without_language(const Arguments& arguments) {
    Arguments others;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == "--lang")
            ++i;
        else if (arguments[i].rfind("--lang=", 0) != 0)
            others.push_back(arguments[i]);
    }
    return others;
}

/// The frame of the help in the person's language; it is given on to the verbs that are added later.
void speak(CLI::App& program) {
    auto& form = *program.get_formatter();
    form.label("Usage", Words::tr("Usage").toStdString());
    form.label("OPTIONS", Words::tr("OPTIONS").toStdString());
    form.label("SUBCOMMAND", Words::tr("VERB").toStdString());
    form.label("Positionals", Words::tr("Arguments").toStdString());
    form.label("REQUIRED", Words::tr("(required)").toStdString());
    form.column_width(28);
    program.option_defaults()->group(Words::tr("Options").toStdString());
    program.set_help_flag("-h,--help", Words::tr("Prints this help").toStdString());
}

QString complaint(const CLI::ParseError& error, const CLI::App& program) {
    const auto said = program.get_subcommands();
    // Not by the error's name: for words too many, CLI11 puts the verb's there.
    const auto is = [&error](CLI::ExitCodes code) { return error.get_exit_code() == static_cast<int>(code); };
    if (is(CLI::ExitCodes::RequiredError) && said.empty()) {
        const auto words = program.remaining(true);
        return words.empty() ? Words::tr("No verb is said.")
                             : Words::tr("There is no verb \"%1\".").arg(shown(words.front()));
    }
    if (is(CLI::ExitCodes::RequiredError)) {
        QStringList missing;
        for (const auto* option : said.front()->get_options())
            if (option->get_required() && option->count() == 0)
                missing += shown(option->get_name());
        return Words::tr("What is missing: %1.").arg(missing.join(QStringLiteral(", ")));
    }
    if (is(CLI::ExitCodes::ExtrasError)) {
        QStringList unknown;
        for (const auto& word : program.remaining(true))
            unknown += shown(word);
        return Words::tr("What is not understood: %1.").arg(unknown.join(QStringLiteral(", ")));
    }
    const auto message = shown(error.what());
    if (is(CLI::ExitCodes::ArgumentMismatch) && message.startsWith(QLatin1String("--")))
        return Words::tr("%1 takes one value.").arg(message.section(u':', 0, 0));
    return Words::tr("The command line is not understood (%1).").arg(message);
}

/// What the verb's own words could not say: that they are wrong.
ExitCode complain(Console& console, const QString& sentence, const CLI::App& program) {
    const auto said = program.get_subcommands();
    console.say(sentence);
    console.say(said.empty()
                    ? Words::tr("\"encours --help\" lists the verbs.")
                    : Words::tr("\"encours %1 --help\" explains the verb.").arg(shown(said.front()->get_name())));
    return ExitCode::wrong_usage;
}

std::vector<std::unique_ptr<Verb>> verbs_of(CLI::App& program) {
    std::vector<std::unique_ptr<Verb>> verbs;
    verbs.push_back(demo_verb(program));
    verbs.push_back(import_verb(program));
    verbs.push_back(imports_verb(program));
    verbs.push_back(aging_verb(program));
    verbs.push_back(kpi_verb(program));
    verbs.push_back(interest_verb(program));
    verbs.push_back(privacy_verb(program));
    verbs.push_back(agenda_verb(program));
    verbs.push_back(remind_verb(program));
    verbs.push_back(record_verb(program));
    verbs.push_back(export_verb(program));
    verbs.push_back(verify_verb(program));
    verbs.push_back(backup_verb(program));
    return verbs;
}

} // namespace

Arguments arguments_of(int argc, char* argv[]) {
#ifdef Q_OS_WIN
    Arguments arguments; // argv is in the system's code page there; Qt reads the real command line
    for (const auto& argument : QCoreApplication::arguments().mid(1))
        arguments.push_back(argument.toStdString());
    static_cast<void>(argc);
    static_cast<void>(argv);
    return arguments;
#else
    return {argv + std::min(1, argc), argv + argc};
#endif
}

std::string language_asked(const Arguments& arguments) {
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == "--lang" && i + 1 < arguments.size())
            return arguments[i + 1];
        if (arguments[i].rfind("--lang=", 0) == 0)
            return arguments[i].substr(7);
    }
    return {};
}

std::optional<std::string> window_file(const Arguments& arguments) {
    const auto words = without_language(arguments);
    if (words.empty())
        return std::string();
    const auto& word = words.front();
    const bool is_verb = std::find(verb_names.begin(), verb_names.end(), word) != verb_names.end();
    if (words.size() > 1 || word.empty() || word.front() == '-' || is_verb)
        return std::nullopt;
    std::error_code ignored;
    if (word.ends_with(".encours") || std::filesystem::is_regular_file(path_of(word), ignored))
        return word;
    return std::nullopt;
}

bool prints_document(const Arguments& arguments) {
    return std::any_of(arguments.begin(), arguments.end(), [](const std::string& word) {
        return word == "--pdf" || word.starts_with("--pdf=") || word == "agency-file";
    });
}

ExitCode run_command_line(const Arguments& arguments) {
    Console console;
    CLI::App program{
        Words::tr("Encours, credit control. Without a verb it opens the window: encours [FILE.encours]").toStdString(),
        "encours"};
    speak(program);
    program.set_version_flag("--version", std::string(version()), Words::tr("Prints the version").toStdString());
    program.footer(
        Words::tr("\"encours VERB --help\" explains a verb. Exit: 0 done; 1 done, but some rows were refused; "
                  "2 wrong usage; 3 refused, nothing changed; 4 the disk, a lock or a newer version; 5 verify "
                  "found a fault.")
            .toStdString());
    program.require_subcommand(1);
    const auto verbs = verbs_of(program);
    std::string language;
    for (auto* words : program.get_subcommands({})) {
        words->add_option("--lang", language, Words::tr("The language of messages: fr or en").toStdString())
            ->type_name("fr|en");
        words->get_help_ptr()->group(Words::tr("Options").toStdString()); // made before the defaults are handed down
        for (auto* option : words->get_options())
            if (option->get_positional())
                option->type_name(""); // "TEXT" says nothing
    }
    program.add_option("--lang", language, Words::tr("The language of messages: fr or en").toStdString())
        ->type_name("fr|en");

    try {
        auto reversed = arguments; // as CLI11 wants them
        std::reverse(reversed.begin(), reversed.end());
        program.parse(reversed);
        if (!language.empty() && !languageFromText(language))
            throw UsageError{Words::tr("--lang takes fr or en, not \"%1\".").arg(shown(language))};
        const SystemClock clock;
        for (const auto& verb : verbs)
            if (verb->is_said())
                return verb->run(console, clock);
        return ExitCode::wrong_usage;
    } catch (const CLI::Success& help_or_version) {
        program.exit(help_or_version);
        return ExitCode::done;
    } catch (const CLI::ParseError& error) {
        return complain(console, complaint(error, program), program);
    } catch (const UsageError& error) {
        return complain(console, error.sentence, program);
    }
}

} // namespace encours
