// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/acts.h"
#include "ui/language/act_sentences.h"

#include <functional>
#include <memory>
#include <optional>

namespace encours {

/// Performs what fails in its own words: `then` learns what is wrong in a sentence, empty when it was done, unless
/// `context` was destroyed.
template <class Failure>
void performSaid(Acts& acts, QObject* context,
                 std::function<Result<DoneAct, Failure>(const std::filesystem::path&, const Clock&)> work,
                 std::function<QString(const Failure&)> sentence, std::function<void(const QString&)> then) {
    auto failed = std::make_shared<std::optional<Failure>>();
    acts.perform(
        context,
        [failed, work = std::move(work)](const std::filesystem::path& path, const Clock& clock) -> Acts::Answer {
            auto done = work(path, clock);
            if (done.ok())
                return std::move(done).value();
            *failed = done.error();
            return failure(ActFailure{ActFailure::Reason::nothing_changes, {}});
        },
        [failed, sentence = std::move(sentence), then = std::move(then)](const Acts::Answer& answer) {
            then(answer.ok() ? QString() : *failed ? sentence(**failed) : actFailureSentence(answer.error()));
        });
}

} // namespace encours
