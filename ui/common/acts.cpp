// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/acts.h"

#include "ui/common/actor.h"
#include "ui/common/message_bar.h"
#include "ui/language/act_sentences.h"

namespace encours {

Acts::Acts(LedgerSession& session, MessageBar& messages, QObject* parent)
    : QObject(parent), session_(session), messages_(messages) {
    connect(&messages, &MessageBar::actionRequested, this, &Acts::undoLast);
    connect(&session, &LedgerSession::ledgerChanged, this, [this] {
        done_.clear();
        messages_.silence();
    });
}

void Acts::perform(QObject* context, Work work, std::function<void(const Answer&)> then) {
    session_.change(this, [this, context = QPointer<QObject>(context), work = std::move(work),
                           then = std::move(then)](const std::filesystem::path& path, const Clock& clock) {
        const Answer answer = work(path, clock);
        return [this, context, then, answer] {
            if (answer.ok())
                done_.push_back(answer.value().act);
            if (answer.ok() || !then)
                say(answer);
            if (then && context != nullptr)
                then(answer);
        };
    });
}

void Acts::undoLast() {
    if (done_.empty())
        return;
    takeBack(done_.back());
}

void Acts::takeBack(const std::string& act) {
    session_.change(this, [this, act](const std::filesystem::path& path, const Clock& clock) {
        const Answer answer = undo_act({path, act, actorName()}, clock);
        return [this, act, answer] {
            if (!answer.ok())
                return say(answer);
            std::erase(done_, act);
            messages_.say(MessageBar::Kind::note, undoneSentence(answer.value()));
        };
    });
}

void Acts::tell(const QString& sentence) { messages_.say(MessageBar::Kind::note, sentence); }

void Acts::warn(const QString& sentence) { messages_.say(MessageBar::Kind::warning, sentence); }

void Acts::say(const Answer& answer) {
    if (answer.ok())
        messages_.say(MessageBar::Kind::note, actSentence(answer.value()), tr("Undo"));
    else
        messages_.say(MessageBar::Kind::warning, actFailureSentence(answer.error()));
}

} // namespace encours
