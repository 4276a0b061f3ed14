// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecase/act.h"
#include "ui/common/ledger_session.h"

#include <QObject>

#include <functional>
#include <string>
#include <vector>

namespace encours {

class MessageBar;

/// What a person enters and corrects in the window: done on the session's worker, said in the window's bar with "Undo",
/// and taken back one after the other, the last first.
class Acts : public QObject {
    Q_OBJECT

public:
    using Answer = Result<DoneAct, ActFailure>;
    using Work = std::function<Answer(const std::filesystem::path& path, const Clock& clock)>;

    /// Both outlive it.
    Acts(LedgerSession& session, MessageBar& messages, QObject* parent = nullptr);

    /// `then` learns what came of it, unless `context` was destroyed. Where there is none, a failure is said in the bar.
    void perform(QObject* context, Work work, std::function<void(const Answer&)> then = {});
    void undoLast();
    /// Takes one act back, by its UUID, whoever did it and whenever.
    void takeBack(const std::string& act);
    /// What is no act and has nothing to undo.
    void tell(const QString& sentence);
    void warn(const QString& sentence);
    [[nodiscard]] LedgerSession& session() const { return session_; }

private:
    void say(const Answer& answer);

    LedgerSession& session_;
    MessageBar& messages_;
    std::vector<std::string> done_; ///< UUIDs, of the ledger that is open
};

} // namespace encours
