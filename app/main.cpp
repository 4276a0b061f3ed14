// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"
#include "app/console.h"
#include "app/verb.h"
#include "app/window.h"
#include "core/base/environment_error.h"
#include "ui/language/language.h"
#include "ui/language/sentences.h"
#include "ui/language/translation.h"

#include <QApplication>
#include <QGuiApplication>

#include <functional>

namespace {

using namespace encours;

/// Qt's remarks are for those who write programs; a verb says what it has to say itself.
void drop_message(QtMsgType, const QMessageLogContext&, const QString&) {}

ExitCode exit_code(EnvironmentCode code) {
    const bool is_input =
        code == EnvironmentCode::not_found || code == EnvironmentCode::empty || code == EnvironmentCode::not_a_ledger;
    return is_input ? ExitCode::input_refused : ExitCode::environment;
}

/// The one place where what nobody could expect is caught.
ExitCode guarded(const std::function<ExitCode()>& work) {
    Console console;
    try {
        return work();
    } catch (const EnvironmentError& error) {
        console.say(environmentSentence(error.code(), QString::fromStdU16String(error.file().u16string())));
        return exit_code(error.code());
    } catch (const std::exception& error) {
        console.say(unexpectedSentence(QString::fromUtf8(error.what())));
        return ExitCode::environment;
    }
}

} // namespace

int main(int argc, char* argv[]) {
    // Which of the two is wanted is known before anything of Qt is: a verb must not need a screen.
    const auto wanted = window_file(arguments_of(argc, argv));
    const auto speak = [&](QCoreApplication& app) {
        QCoreApplication::setApplicationName(QStringLiteral("encours"));
        installTranslations(app, chosenLocale(languageFromText(language_asked(arguments_of(argc, argv)))));
    };
    if (wanted && has_screen()) {
        QApplication app(argc, argv);
        speak(app);
        const auto file = window_file(arguments_of(argc, argv)).value_or(*wanted);
        return static_cast<int>(guarded([&] { return run_window(file, language_asked(arguments_of(argc, argv))); }));
    }
    qInstallMessageHandler(drop_message);
    if (!wanted && prints_document(arguments_of(argc, argv))) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        QGuiApplication app(argc, argv);
        speak(app);
        return static_cast<int>(guarded([&] { return run_command_line(arguments_of(argc, argv)); }));
    }
    QCoreApplication app(argc, argv);
    speak(app);
    return static_cast<int>(
        guarded([&] { return wanted ? say_no_screen() : run_command_line(arguments_of(argc, argv)); }));
}
