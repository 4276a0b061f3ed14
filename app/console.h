// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecase/progress.h"

#include <QString>

#include <nlohmann/json_fwd.hpp>

#include <memory>

namespace encours {

/// Where a verb speaks: its result on standard output, everything else on standard error. UTF-8 on both.
class Console {
public:
    /// Text of the result, as it stands: line ends are the caller's.
    void write(const QString& text);
    /// One JSON object, which is then the whole of standard output.
    void write(const nlohmann::ordered_json& object);
    /// A sentence for the person beside the result.
    void say(const QString& sentence);

    /// Progress of long work, under a title: shown on standard error when that is a terminal. Ctrl+C ends the work as if
    /// it had never begun; a second one ends the program.
    [[nodiscard]] Progress progress(const QString& title);
    /// Takes the line of progress away.
    void end_progress();
    [[nodiscard]] static bool was_interrupted();

private:
    bool progress_is_shown_ = false;
    qsizetype progress_width_ = 0;
};

} // namespace encours
