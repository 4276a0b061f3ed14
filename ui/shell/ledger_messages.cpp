// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ledger_messages.h"

#include "ui/common/message_bar.h"
#include "ui/common/preferences.h"
#include "ui/common/theme.h"
#include "ui/language/numbers.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QVBoxLayout>

#include <algorithm>

namespace encours {

namespace {

QString pathText(const std::filesystem::path& path) { return QString::fromStdU16String(path.u16string()); }

bool isRecent(const std::filesystem::path& path) {
    const auto ledgers = Preferences::recentLedgers();
    return std::any_of(ledgers.begin(), ledgers.end(),
                       [&](const RecentLedger& ledger) { return ledger.path == pathText(path); });
}

} // namespace

LedgerMessages::LedgerMessages(LedgerSession& session, QWidget* parent)
    : QWidget(parent), session_(session), activity_(new MessageBar), state_(new MessageBar) {
    activity_->setObjectName(QStringLiteral("activityMessageBar"));
    state_->setObjectName(QStringLiteral("stateMessageBar"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap(3), 0, gap(3), 0);
    layout->setSpacing(gap(1));
    layout->addWidget(activity_);
    layout->addWidget(state_);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);

    connect(&session_, &LedgerSession::openingStarted, this, [this](const QString& path) {
        failure_.reset();
        opening_ = path;
        sayOpening();
    });
    connect(&session_, &LedgerSession::progressed, this, [this](qint64 done, qint64 total) {
        if (session_.isOpening())
            activity_->setProgress(done, total);
    });
    connect(&session_, &LedgerSession::openingEnded, this, [this] {
        opening_.clear();
        activity_->silence();
    });
    connect(&session_, &LedgerSession::failed, this, [this](const LedgerFailure& failure) {
        failure_ = failure;
        sayFailure();
    });
    connect(&session_, &LedgerSession::disturbed, this, [this](const LedgerFailure& failure) {
        disturbance_ = failure;
        sayState();
    });
    connect(&session_, &LedgerSession::lockedChanged, this, &LedgerMessages::sayState);
    connect(&session_, &LedgerSession::ledgerChanged, this, [this] {
        disturbance_.reset();
        sayState();
    });
    connect(activity_, &MessageBar::actionRequested, this, &LedgerMessages::act);
}

void LedgerMessages::sayOpening() {
    activity_->say(MessageBar::Kind::progress, tr("Opening “%1”…").arg(QFileInfo(opening_).fileName()), tr("Cancel"));
}

void LedgerMessages::sayFailure() {
    const QString file = QDir::toNativeSeparators(pathText(failure_->path));
    const auto* open = std::get_if<OpenError>(&failure_->reason);
    const auto* demonstration = std::get_if<DemonstrationError>(&failure_->reason);
    const bool cancelled = (open != nullptr && *open == OpenError::cancelled) ||
                           (demonstration != nullptr && *demonstration == DemonstrationError::cancelled);
    if (cancelled) {
        activity_->say(MessageBar::Kind::note, tr("“%1” was not opened: you cancelled.").arg(file));
    } else {
        // A file that is gone need not stay in the list.
        const bool gone = open != nullptr && *open == OpenError::not_found && isRecent(failure_->path);
        activity_->say(MessageBar::Kind::error, ledgerFailureSentence(*failure_),
                       gone ? tr("Remove it from the list") : QString());
    }
}

void LedgerMessages::act() {
    if (session_.isOpening()) {
        session_.cancel();
    } else if (failure_) {
        Preferences::forgetLedger(pathText(failure_->path));
        failure_.reset();
        activity_->silence();
        emit session_.ledgerChanged();
    }
}

void LedgerMessages::sayState() {
    const auto view = session_.view();
    if (view == nullptr) {
        state_->silence();
    } else if (disturbance_) {
        state_->say(MessageBar::Kind::error, ledgerFailureSentence(*disturbance_));
    } else if (session_.isLocked()) {
        state_->say(MessageBar::Kind::warning,
                    tr("Another program is writing to this ledger. What you see is as it was before; it will be read "
                       "again by itself."));
    } else if (view->isDataOld()) {
        state_->say(MessageBar::Kind::note,
                    tr("The data end on %1, so everything is shown as of that day. Import newer files to see today.")
                        .arg(longDate(view->usual)));
    } else {
        state_->silence();
    }
}

bool LedgerMessages::event(QEvent* event) {
    // Air above only where there is something to read.
    if (event->type() == QEvent::LayoutRequest) {
        const bool some = activity_->isVisibleTo(this) || state_->isVisibleTo(this);
        layout()->setContentsMargins(gap(3), some ? gap(2) : 0, gap(3), 0);
    }
    return QWidget::event(event);
}

void LedgerMessages::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    if (session_.isOpening())
        sayOpening();
    else if (failure_ && activity_->isVisible())
        sayFailure();
    if (state_->isVisible())
        sayState();
}

} // namespace encours
