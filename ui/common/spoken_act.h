// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/acts.h"
#include "ui/language/act_sentences.h"

#include <functional>
#include <memory>
#include <optional>

namespace encours {

/// An act whose failures have words of their own: as Acts and its forms take it, with the sentence kept beside.
template <class Failure>
class SpokenAct {
public:
    using Done = Result<DoneAct, Failure>;
    using Doing = std::function<Done(const std::filesystem::path& path, const Clock& clock)>;

    SpokenAct(Doing work, QString (*sentence)(const Failure&))
        : failed_(std::make_shared<std::optional<Failure>>()), work_(std::move(work)), sentence_(sentence) {}

    [[nodiscard]] Acts::Work work() const {
        return [failed = failed_, work = work_](const std::filesystem::path& path, const Clock& clock) -> Acts::Answer {
            const Done done = work(path, clock);
            if (done.ok())
                return done.value();
            *failed = done.error();
            return failure(ActFailure{ActFailure::Reason::nothing_changes, {}});
        };
    }
    /// Empty where it was done.
    [[nodiscard]] QString said(const Acts::Answer& answer) const {
        return answer.ok() ? QString() : *failed_ ? sentence_(**failed_) : actFailureSentence(answer.error());
    }

private:
    std::shared_ptr<std::optional<Failure>> failed_;
    Doing work_;
    QString (*sentence_)(const Failure&);
};

} // namespace encours
