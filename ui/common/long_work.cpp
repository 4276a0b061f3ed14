// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/long_work.h"

#include "ui/common/message_bar.h"

#include <QCoreApplication>

#include <atomic>
#include <chrono>
#include <utility>

namespace encours {

namespace {

/// More often, nobody sees it.
constexpr std::int64_t betweenProgressMs = 50;

std::int64_t nowMs() {
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::milliseconds>(now).count();
}

} // namespace

struct LongWork::Run {
    std::atomic<bool> isStopped = false;
    std::atomic<bool> hasThrown = false;
    std::atomic<std::int64_t> toldAt = 0;
};

LongWork::LongWork(Acts& acts, MessageBar& bar, QObject* parent) : QObject(parent), acts_(acts), bar_(bar) {
    connect(&bar_, &MessageBar::actionRequested, this, &LongWork::stop);
    connect(&acts_.session(), &LedgerSession::disturbed, this, [this](const LedgerFailure& failure) {
        if (run_ != nullptr && run_->hasThrown)
            end({ledgerFailureSentence(failure), false, {}});
    });
    connect(&acts_.session(), &LedgerSession::ledgerChanged, this, [this] {
        stop();
        if (run_ != nullptr)
            end({});
    });
}

LongWork::~LongWork() { stop(); }

void LongWork::stop() {
    if (run_ != nullptr)
        run_->isStopped = true;
}

void LongWork::start(const QString& words, Work work) {
    LedgerSession& session = acts_.session();
    if (isRunning() || session.view() == nullptr)
        return;
    const auto run = run_ = std::make_shared<Run>();
    bar_.say(MessageBar::Kind::progress, words, tr("Cancel"));
    bar_.setProgress(0, 0);
    const QPointer<LongWork> self(this);
    Progress progress;
    progress.report = [self, run](std::int64_t done, std::int64_t total) {
        if (const auto now = nowMs(); now - run->toldAt >= betweenProgressMs || done == total) {
            run->toldAt = now;
            // Through the application: the dialog may be gone by then.
            QMetaObject::invokeMethod(
                qApp,
                [self, run, done, total] {
                    if (self != nullptr && self->run_ == run)
                        self->bar_.setProgress(done, total);
                },
                Qt::QueuedConnection);
        }
        return !run->isStopped;
    };
    session.change(&acts_,
                   [self, run, progress, work = std::move(work),
                    &acts = acts_](const std::filesystem::path& ledger, const Clock& clock) -> std::function<void()> {
                       std::function<Ended()> said;
                       try {
                           said = work(ledger, clock, progress);
                       } catch (...) {
                           run->hasThrown = true;
                           throw;
                       }
                       return [self, run, said = std::move(said), &acts] {
                           const Ended ended = said();
                           if (self != nullptr && self->run_ == run)
                               self->end(ended);
                           else if (!ended.sentence.isEmpty())
                               ended.isFine ? acts.tell(ended.sentence) : acts.warn(ended.sentence);
                       };
                   });
    emit runningChanged();
}

void LongWork::end(const Ended& ended) {
    run_ = nullptr;
    if (ended.sentence.isEmpty())
        bar_.silence();
    else
        bar_.say(ended.isFine ? MessageBar::Kind::note : MessageBar::Kind::warning, ended.sentence);
    emit runningChanged();
    if (ended.then)
        ended.then();
}

} // namespace encours
