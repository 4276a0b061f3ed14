// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/acts.h"

#include <QObject>

#include <functional>
#include <memory>

namespace encours {

class MessageBar;

/// The long work of a dialog, one at a time: done on the session's worker, with its progress and Cancel in the dialog's bar. It
/// stops by Cancel, by stop() and with its own end. What came of it is said in the bar, or in the window's where the dialog
/// is gone by then; where the environment fails under it, that is said too, and the dialog is free again.
class LongWork : public QObject {
    Q_OBJECT

public:
    /// Both outlive it.
    LongWork(Acts& acts, MessageBar& bar, QObject* parent);
    ~LongWork() override;

    /// What came of it, and what is done then where the dialog is still there.
    struct Ended {
        QString sentence;
        bool isFine = true;
        std::function<void()> then = {};
    };
    /// On the worker; where the progress says stop, it ends soon. What it gives is called on the window's thread, whether the
    /// dialog is there or not.
    using Work =
        std::function<std::function<Ended()>(const std::filesystem::path& ledger, const Clock& clock, const Progress&)>;

    /// `words`: what is under way. Nothing begins while something is, or where no ledger is open.
    void start(const QString& words, Work work);
    void stop();
    [[nodiscard]] bool isRunning() const { return run_ != nullptr; }

signals:
    void runningChanged();

private:
    struct Run; ///< what the worker knows of it
    void end(const Ended& ended);

    Acts& acts_;
    MessageBar& bar_;
    std::shared_ptr<Run> run_;
};

} // namespace encours
