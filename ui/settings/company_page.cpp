// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/company_page.h"

#include "ui/common/actor.h"
#include "ui/common/icons.h"
#include "ui/common/message_bar.h"
#include "ui/common/page_heading.h"
#include "ui/common/qt_date.h"
#include "ui/common/theme.h"
#include "ui/language/company_words.h"
#include "ui/language/numbers.h"
#include "ui/settings/company_form.h"

#include <QDateTime>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace encours {

namespace {

constexpr int pauseMs = 3000;
constexpr int widest = gap(130);

QString timeText(std::int64_t utcMs) {
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(utcMs);
    //: %1 is a day, %2 a time of that day.
    return CompanyPage::tr("%1, %2").arg(shortDate(fromQDate(time.date())),
                                         QLocale().toString(time.time(), QLocale::ShortFormat));
}

} // namespace

CompanyPage::CompanyPage(LedgerSession& session, QWidget* parent)
    : QWidget(parent),
      session_(session),
      keeper_(session.clock()),
      heading_(pageHeading()),
      explanation_(pageExplanation()),
      status_(new QLabel),
      saveButton_(new QPushButton),
      undoButton_(new QPushButton),
      message_(new MessageBar),
      form_(new CompanyForm),
      scroll_(new QScrollArea) {
    setObjectName(QStringLiteral("companyPage"));
    status_->setObjectName(QStringLiteral("companyStatusLabel"));
    makeSecondary(*status_);
    saveButton_->setObjectName(QStringLiteral("saveCompanyPushButton"));
    saveButton_->setShortcut(QKeySequence::Save);
    setDrawnIcon(*saveButton_, "save");
    undoButton_->setObjectName(QStringLiteral("undoCompanyPushButton"));
    setDrawnIcon(*undoButton_, "back");
    message_->setObjectName(QStringLiteral("companyMessageBar"));

    auto* above = new QHBoxLayout;
    above->setSpacing(gap(1));
    above->addLayout(headingLayout(heading_, explanation_), 1);
    above->addWidget(status_, 0, Qt::AlignTop);
    above->addWidget(undoButton_, 0, Qt::AlignTop);
    above->addWidget(saveButton_, 0, Qt::AlignTop);
    scroll_->setObjectName(QStringLiteral("companyScrollArea"));
    scroll_->setWidgetResizable(true);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setFocusPolicy(Qt::NoFocus); // its fields take it
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget;
    auto* contentLayout = new QVBoxLayout(content);
    contentLayout->setContentsMargins(gap(3), 0, gap(3), gap(3));
    form_->setMaximumWidth(widest);
    contentLayout->addWidget(form_);
    contentLayout->addStretch(1);
    scroll_->setWidget(content);
    content->setAutoFillBackground(false);
    scroll_->viewport()->setAutoFillBackground(false);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, gap(3), 0, 0);
    layout->setSpacing(gap(2));
    auto* padded = new QVBoxLayout;
    padded->setContentsMargins(gap(3), 0, gap(3), 0);
    padded->setSpacing(gap(2));
    padded->addLayout(above);
    padded->addWidget(message_);
    layout->addLayout(padded);
    layout->addWidget(scroll_, 1);

    pause_.setSingleShot(true);
    pause_.setInterval(pauseMs);
    connect(&pause_, &QTimer::timeout, this, &CompanyPage::save);
    connect(form_, &CompanyForm::edited, this, [this] {
        pause_.start();
        showState();
    });
    connect(form_, &CompanyForm::left, this, &CompanyPage::save);
    connect(saveButton_, &QPushButton::clicked, this, &CompanyPage::save);
    connect(undoButton_, &QPushButton::clicked, this, &CompanyPage::undo);
    connect(message_, &MessageBar::actionRequested, this, &CompanyPage::act);
    setFocusProxy(form_);
    retranslate();
    followSession();
}

CompanyPage::~CompanyPage() { save(); }

void CompanyPage::followSession() {
    const auto view = session_.view();
    const auto path = view != nullptr ? view->snapshot->path : std::filesystem::path();
    if (path == path_) {
        if (!path_.empty() && !isSaving_ && !isUnsaved())
            read();
        return;
    }
    if (!path_.empty() && !saveNow())
        giveUp();
    path_ = path;
    state_.reset();
    message_->silence();
    form_->setEnabled(false);
    scroll_->verticalScrollBar()->setValue(0);
    showState();
    if (!path_.empty())
        read();
}

void CompanyPage::read() {
    keeper_.read(path_, [this, path = path_](const CompanyKeeper::Kept& answer) {
        if (path != path_ || isSaving_ || isUnsaved())
            return;
        const auto* state = std::get_if<CompanyState>(&answer);
        if (state == nullptr)
            return tell(answer);
        const bool isFirst = !state_;
        if (isFirst || state->identity != state_->identity)
            form_->show(state->identity, state->currency);
        state_ = *state;
        form_->setEnabled(true);
        showState();
    });
}

bool CompanyPage::isUnsaved() const { return state_ && form_->wanted(state_->identity) != state_->identity; }

void CompanyPage::save() {
    pause_.stop();
    if (isSaving_ || !isUnsaved())
        return;
    isSaving_ = true;
    const auto sent = form_->wanted(state_->identity);
    keeper_.save({path_, state_->identity, sent, actorName()},
                 [this, sent](const CompanyKeeper::Kept& answer) { endSave(sent, answer); });
    showState();
}

void CompanyPage::endSave(const CompanyIdentity& sent, const CompanyKeeper::Kept& answer) {
    isSaving_ = false;
    const auto* state = std::get_if<CompanyState>(&answer);
    hasFailed_ = state == nullptr;
    if (state == nullptr) {
        undoNext_ = false;
        tell(answer);
        return;
    }
    message_->silence();
    state_ = *state;
    form_->follow(state->identity, sent);
    showState();
    session_.poll();
    emit saved();
    if (undoNext_)
        undo();
    else if (isUnsaved())
        pause_.start();
}

void CompanyPage::undo() {
    save();
    undoNext_ = isSaving_;
    if (isSaving_ || !state_ || !state_->last)
        return;
    isSaving_ = true;
    keeper_.undo({path_, state_->last->revision, actorName()},
                 [this](const CompanyKeeper::Kept& answer) { endUndo(answer); });
    showState();
}

void CompanyPage::endUndo(const CompanyKeeper::Kept& answer) {
    isSaving_ = false;
    if (const auto* state = std::get_if<CompanyState>(&answer)) {
        const auto before = state_->identity;
        state_ = *state;
        form_->follow(state->identity, before);
        session_.poll();
        emit saved();
    } else {
        tell(answer);
        read();
    }
    showState();
}

bool CompanyPage::saveNow() {
    hasFailed_ = false;
    keeper_.finish(); // what is under way may have been sent before the last key
    save();
    keeper_.finish();
    return !hasFailed_;
}

void CompanyPage::giveUp() {
    if (state_)
        form_->show(state_->identity, state_->currency);
    message_->silence();
    hasFailed_ = false;
    showState();
}

void CompanyPage::tell(const CompanyKeeper::Kept& trouble) {
    if (const auto* refusal = std::get_if<CompanyRefusal>(&trouble))
        message_->say(MessageBar::Kind::warning, companyRefusalSentence(*refusal));
    else if (const auto* failure = std::get_if<LedgerFailure>(&trouble))
        message_->say(MessageBar::Kind::error, ledgerFailureSentence(*failure), tr("Try again"));
    showState();
}

void CompanyPage::act() {
    message_->silence();
    if (state_)
        save();
    else
        read();
}

void CompanyPage::showState() {
    const bool unsaved = isUnsaved();
    status_->setText(isSaving_ ? tr("Saving…")
                     : unsaved ? tr("● Not saved yet")
                     : state_  ? tr("✓ All is saved")
                               : QString());
    saveButton_->setEnabled(unsaved && !isSaving_);
    const bool canUndo = unsaved || isSaving_ || (state_ && state_->last);
    undoButton_->setEnabled(canUndo && state_);
    QString hint;
    if (state_ && state_->last) {
        QStringList names;
        for (const CompanyField field : state_->last->fields)
            names << companyFieldName(field);
        hint = tr("The last change, of %1 by %2: %3")
                   .arg(timeText(state_->last->saved_at_utc_ms), QString::fromStdString(state_->last->actor),
                        names.join(QStringLiteral(", ")));
    }
    undoButton_->setToolTip(hint);
}

void CompanyPage::retranslate() {
    heading_->setText(tr("Company"));
    explanation_->setText(tr("Who writes to your customers, how they pay, and on which conditions. What you write is "
                             "saved as you go on; what looks wrong is pointed out and saved all the same."));
    saveButton_->setText(tr("Sa&ve"));
    saveButton_->setShortcut(QKeySequence::Save); // a new text takes the shortcut away
    saveButton_->setToolTip(tr("Ctrl+S"));
    undoButton_->setText(tr("&Undo the last change"));
    showState();
}

void CompanyPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        message_->silence(); // said in the other language
        retranslate();
    }
}

void CompanyPage::hideEvent(QHideEvent* event) {
    save();
    QWidget::hideEvent(event);
}

} // namespace encours
