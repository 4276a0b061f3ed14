// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/import_preview.h"

#include "ui/common/message_bar.h"
#include "ui/common/page_heading.h"
#include "ui/common/theme.h"
#include "ui/imports/import_details.h"
#include "ui/imports/import_options.h"
#include "ui/imports/mapping_widget.h"
#include "ui/language/sentences.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace encours {

using Phase = ImportState::Phase;

ImportPreview::ImportPreview(QWidget* parent)
    : QWidget(parent),
      heading_(pageHeading()),
      explanation_(pageExplanation()),
      options_(new ImportOptions),
      message_(new MessageBar),
      details_(new ImportDetails),
      room_(new QWidget),
      back_(new QPushButton),
      import_(new QPushButton),
      continue_(new QPushButton) {
    setObjectName(QStringLiteral("importPreviewWidget"));
    message_->setObjectName(QStringLiteral("importMessageBar"));
    back_->setObjectName(QStringLiteral("importBackPushButton"));
    import_->setObjectName(QStringLiteral("importPushButton"));
    import_->setProperty("primary", true);
    continue_->setObjectName(QStringLiteral("importContinuePushButton"));
    continue_->setProperty("primary", true);

    details_->setMinimumHeight(gap(12)); // its parts scroll: what stands above keeps its height where the text is large

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(gap(1));
    buttons->addWidget(back_);
    buttons->addStretch(1);
    buttons->addWidget(import_);
    buttons->addWidget(continue_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap(3), gap(3), gap(3), gap(2));
    layout->setSpacing(gap(1) + 4);
    layout->addLayout(headingLayout(heading_, explanation_));
    layout->addWidget(message_);
    layout->addWidget(options_);
    layout->addWidget(details_, 1);
    layout->addWidget(room_, 1);
    layout->addLayout(buttons);

    connect(back_, &QPushButton::clicked, this, &ImportPreview::backRequested);
    connect(import_, &QPushButton::clicked, this, &ImportPreview::importRequested);
    connect(continue_, &QPushButton::clicked, this, &ImportPreview::continueRequested);
    connect(message_, &MessageBar::actionRequested, this, &ImportPreview::act);
    connect(options_, &ImportOptions::changed, this, [this] {
        tellConditions();
        emit previewRequested();
    });
    connect(options_, &ImportOptions::kindChosen, this, [this](ListKind kind, bool isBooks) {
        mapping().chooseKind(kind, isBooks                                      ? std::optional(SourceFormat::fec)
                                   : state_.survey && state_.survey->is_books() ? std::optional(SourceFormat::csv)
                                                                                : std::nullopt);
    });
    connect(&mapping(), &MappingWidget::changed, this, &ImportPreview::previewRequested);
    connect(options_, &ImportOptions::checked, this, &ImportPreview::enable);
    retranslate();
}

MappingWidget& ImportPreview::mapping() const { return details_->mapping(); }

void ImportPreview::reset() {
    options_->reset();
    mapping().reset();
    details_->expectAnother();
}

void ImportPreview::setSurvey(const SourceSurvey& survey) {
    state_.survey = survey;
    mapping().setSurvey(survey);
    options_->setSurvey(survey);
    tellConditions();
    details_->setMappingShown(mapping().hasColumns());
}

void ImportPreview::tellConditions() {
    mapping().setConditions(options_->terms(), options_->isCompleteList().value_or(false));
}

void ImportPreview::setState(const ImportState& state) {
    const bool inOptions =
        focusWidget() != nullptr && (options_->isAncestorOf(focusWidget()) || mapping().isAncestorOf(focusWidget()));
    const bool another = state.report && !(state.phase == Phase::importing || state.phase == Phase::reading);
    state_ = state;
    details_->setMappingShown(mapping().hasColumns() && state_.phase != Phase::done);
    if (another)
        details_->setReport(*state_.report);
    details_->setVisible(state_.report.has_value());
    room_->setVisible(!state_.report);
    options_->setVisible(state_.phase != Phase::done && state_.phase != Phase::importing && state_.report);
    import_->setVisible(state_.phase != Phase::done);
    continue_->setVisible(state_.phase == Phase::done);
    enable();
    describe();
    if (state_.canImport() && !inOptions)
        import_->setFocus();
    else if (state_.phase == Phase::done)
        continue_->setFocus();
}

void ImportPreview::setProgress(qint64 done, qint64 total) {
    if (message_->isVisible() && message_->kind() == MessageBar::Kind::progress)
        message_->setProgress(done, total);
}

void ImportPreview::enable() {
    import_->setEnabled(state_.canImport() && options_->isValid());
    back_->setEnabled(state_.phase != Phase::importing);
}

void ImportPreview::describe() {
    const bool isDone = state_.phase == Phase::done;
    const bool isRefused = state_.report && state_.report->refused;
    heading_->setText((isDone      ? tr("“%1” is imported")
                       : isRefused ? tr("“%1” cannot be imported")
                                   : tr("What importing “%1” would do"))
                          .arg(state_.source));
    QString words;
    if (isDone)
        words = tr("The ledger “%1” holds it now. The list of imports keeps it, and can undo it.").arg(state_.ledger);
    else if (state_.isNewLedger)
        words =
            tr("A new ledger, “%1”, is made for it. Nothing is written until you choose Import.").arg(state_.ledger);
    else
        words = tr("Into the ledger “%1”. Nothing is written until you choose Import.").arg(state_.ledger);
    if (state_.waiting > 0)
        words = tr("%1 %2").arg(words, tr("%Ln more file(s) follow.", nullptr, state_.waiting));
    explanation_->setText(words);
    continue_->setText(state_.waiting > 0 ? tr("&Next file") : tr("Sho&w the dashboard"));
    back_->setText(isDone ? tr("&List of imports") : tr("&Back"));
    sayMessage();
}

void ImportPreview::sayMessage() {
    using Kind = MessageBar::Kind;
    const auto* report = state_.report ? &*state_.report : nullptr;
    if (state_.phase == Phase::reading) {
        message_->say(Kind::progress, tr("Reading “%1”…").arg(state_.source), tr("Cancel"));
    } else if (state_.phase == Phase::importing) {
        message_->say(Kind::progress, tr("Importing “%1”…").arg(state_.source), tr("Cancel"));
    } else if (state_.failure) {
        message_->say(Kind::error, ledgerFailureSentence(*state_.failure), tr("Try again"));
    } else if (state_.isCancelled) {
        message_->say(Kind::note, tr("You cancelled: nothing was changed."),
                      report == nullptr ? tr("Read it again") : QString());
    } else if (report == nullptr) {
        message_->silence();
    } else if (report->refused) {
        const QString why = report->rejected.empty() ? QString() : issueSentence(report->rejected.front());
        message_->say(Kind::error, tr("Nothing was changed. %1").arg(why));
    } else if (report->rejected_count > 0) {
        message_->say(Kind::warning, state_.phase == Phase::done
                                         ? tr("%Ln row(s) were refused and are not in the ledger; Problems says why.",
                                              nullptr, static_cast<int>(report->rejected_count))
                                         : tr("%Ln row(s) are refused and would be left out; Problems says why.",
                                              nullptr, static_cast<int>(report->rejected_count)));
    } else if (std::any_of(report->controls.begin(), report->controls.end(),
                           [](const Control& control) { return !control.holds; })) {
        message_->say(Kind::warning, tr("A control does not hold: look at it below before you rely on the figures."));
    } else {
        message_->silence();
    }
}

void ImportPreview::act() {
    if (state_.phase == Phase::reading || state_.phase == Phase::importing)
        emit cancelRequested();
    else
        emit previewRequested();
}

void ImportPreview::retranslate() {
    import_->setText(tr("Im&port"));
    describe();
}

void ImportPreview::keyPressEvent(QKeyEvent* event) {
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && import_->isVisible() && import_->isEnabled())
        import_->click();
    else if (isEnter && continue_->isVisible())
        continue_->click();
    else if (event->key() == Qt::Key_Escape && back_->isEnabled())
        back_->click();
    else
        QWidget::keyPressEvent(event);
}

void ImportPreview::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace encours
