// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console.h"

#include "core/base/platform.h"
#include "ui/language/numbers.h"

#include <nlohmann/json.hpp>

#include <chrono>
#include <csignal>
#include <cstdio>

namespace encours {

namespace {

volatile std::sig_atomic_t interrupted = 0;

extern "C" void on_interrupt(int signal) {
    interrupted = 1;
    std::signal(signal, SIG_DFL);
}

void put(std::FILE* stream, const QString& text) {
    const auto bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

void Console::write(const QString& text) {
    end_progress();
    put(stdout, text);
}

void Console::write(const nlohmann::ordered_json& object) {
    end_progress();
    // Texts come from files in many encodings: a byte that is none must not lose the whole answer.
    const auto text = object.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
    put(stdout, QString::fromStdString(text) + u'\n');
}

void Console::say(const QString& sentence) {
    end_progress();
    put(stderr, sentence + u'\n');
}

Progress Console::progress(const QString& title) {
    std::signal(SIGINT, on_interrupt);
    std::signal(SIGTERM, on_interrupt);
    const bool shows = is_terminal(stderr);
    auto last = std::chrono::steady_clock::time_point{};
    return {[this, title, shows, last](std::int64_t done, std::int64_t total) mutable {
        const auto now = std::chrono::steady_clock::now();
        if (shows && now - last > std::chrono::milliseconds(100)) {
            last = now;
            const auto amount = total > 0
                                    ? percentText(100.0 * static_cast<double>(done) / static_cast<double>(total), 0)
                                    : countText(done);
            auto line = QStringLiteral("%1  %2").arg(title, amount);
            const auto width = line.size();
            line = line.leftJustified(progress_width_);
            progress_width_ = width;
            progress_is_shown_ = true;
            put(stderr, u'\r' + line);
        }
        return interrupted == 0;
    }};
}

void Console::end_progress() {
    if (!progress_is_shown_)
        return;
    put(stderr, u'\r' + QString(progress_width_, u' ') + u'\r');
    progress_is_shown_ = false;
    progress_width_ = 0;
}

bool Console::was_interrupted() { return interrupted != 0; }

} // namespace encours
