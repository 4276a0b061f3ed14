// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/rates_page.h"

#include "ui/common/actor.h"
#include "ui/common/card.h"
#include "ui/common/documents_folder.h"
#include "ui/common/message_bar.h"
#include "ui/common/named_button.h"
#include "ui/common/page_heading.h"
#include "ui/common/table_panel.h"
#include "ui/common/table_view.h"
#include "ui/common/theme.h"
#include "ui/language/act_sentences.h"
#include "ui/language/law_words.h"
#include "ui/language/numbers.h"

#include <QEvent>
#include <QFileDialog>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

#include <algorithm>

namespace encours {

namespace {

constexpr int faultsSaid = 4;

QString faultWords(const std::vector<RateFileFault>& faults) {
    QStringList said{RatesPage::tr("Nothing was taken over: mend the file and import it again.")};
    for (std::size_t i = 0; i < faults.size() && i < faultsSaid; ++i)
        said << rateFileFaultSentence(faults[i]);
    if (faults.size() > faultsSaid)
        said << RatesPage::tr("And %Ln more.", nullptr, static_cast<int>(faults.size()) - faultsSaid);
    return said.join(u'\n');
}

} // namespace

RatesPage::RatesPage(Acts& acts, QWidget* parent)
    : QWidget(parent),
      acts_(acts),
      rates_(new HalfYearRatesModel(
          halfYearRateColumns(), [](const HalfYearRates& row) { return std::int64_t{row.half.number}; }, this)),
      regimes_(new RegimeRowsModel(
          regimeColumns(), [](const RegimeRow& row) { return static_cast<std::int64_t>(qHash(row.who)); }, this)),
      heading_(pageHeading()),
      explanation_(pageExplanation()),
      correct_(namedButton("correctRatePushButton")),
      giveUp_(namedButton("giveUpRatePushButton")),
      import_(namedButton("importRatesPushButton")),
      export_(namedButton("exportRatesPushButton")),
      message_(new MessageBar),
      ratePanel_(new TablePanel(QStringLiteral("rates"), *rates_,
                                [](int count) { return tr("%Ln half-years", nullptr, count); })),
      regimePanel_(new TablePanel(QStringLiteral("regimes"), *regimes_,
                                  [](int count) { return tr("%Ln rules", nullptr, count); })) {
    setObjectName(QStringLiteral("ratesPage"));
    message_->setObjectName(QStringLiteral("ratesMessageBar"));
    ratePanel_->hideFilter();
    regimePanel_->hideFilter();
    for (auto* control : {correct_, giveUp_, import_, export_})
        ratePanel_->addControl(control);
    ratePanel_->view().sortFirstBy(0, Qt::DescendingOrder);
    for (auto* panel : {ratePanel_, regimePanel_}) {
        panel->view().setMinimumHeight(panel->view().heightForRows(3));
        panel->view().setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap(3), gap(3), gap(3), gap(3));
    layout->setSpacing(gap(2));
    layout->addLayout(headingLayout(heading_, explanation_));
    layout->addWidget(message_);
    layout->addWidget(cardAround(ratePanel_), 1);
    layout->addWidget(cardAround(regimePanel_), 1);
    connect(correct_, &QPushButton::clicked, this, [this] { openRateDialog(acts_, rows_, proposed(), this); });
    connect(&ratePanel_->view(), &TableView::rowActivated, this,
            [this] { openRateDialog(acts_, rows_, proposed(), this); });
    connect(giveUp_, &QPushButton::clicked, this, [this] {
        if (const HalfYearRates* row = chosen())
            giveUpRates(acts_, *row, this);
    });
    connect(import_, &QPushButton::clicked, this, &RatesPage::askForImport);
    connect(export_, &QPushButton::clicked, this, &RatesPage::askForExport);
    connect(&ratePanel_->view(), &TableView::selectionChangedByPerson, this, &RatesPage::offer);
    setFocusProxy(&ratePanel_->view());
    describe();
}

void RatesPage::followSession() {
    if (acts_.session().view() == nullptr) {
        askedFor_ = shownFor_ = nullptr;
        rows_.clear();
        rates_->setRows({});
    }
    if (isVisible())
        read();
}

void RatesPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    read();
}

void RatesPage::read() {
    const auto view = acts_.session().view();
    if (view == nullptr || view == askedFor_)
        return;
    askedFor_ = view;
    acts_.session().read(this, [this, view](const LedgerFile& file) {
        auto known = read_rates(file.path());
        auto gaps = rate_gaps(file.path(), *view->snapshot->receivables, view->at);
        return [this, view, known = std::move(known), gaps = std::move(gaps)] {
            shownFor_ = view;
            take(known, gaps);
        };
    });
}

void RatesPage::take(const std::vector<KnownRate>& known, std::vector<RateGap> gaps) {
    gaps_ = std::move(gaps);
    rows_ = halfYearRates(known, gaps_);
    rates_->setRows(rows_);
    std::vector<Rate> rates;
    for (const KnownRate& one : known)
        rates.push_back(one.rate);
    regimes_->setRows(regimeRows(RateTable(std::move(rates)), shipped_legal_data(), shownFor_->at));
    describe();
}

const HalfYearRates* RatesPage::chosen() const {
    const auto rows = ratePanel_->view().selectedRows();
    return rows.empty() || rows.front() >= rates_->rowCount() ? nullptr : &rates_->row(rows.front());
}

/// Of the chosen half-year, else of all, the first that is missing, else the first to be checked; else the one after the last.
RateAtHalf RatesPage::proposed() const {
    const HalfYearRates* row = chosen();
    for (const bool isMissing : {true, false})
        for (const RateGap& gap : gaps_)
            if (gap.is_missing == isMissing && (row == nullptr || row->half == gap.half_year))
                return {gap.series, gap.half_year};
    if (row != nullptr)
        return {{}, row->half};
    return {{}, rows_.empty() ? HalfYear::of(acts_.session().clock().today()) : rows_.back().half.next()};
}

void RatesPage::offer() {
    const HalfYearRates* row = chosen();
    correct_->setEnabled(!rows_.empty()); // the dialog proposes what is known
    giveUp_->setEnabled(row != nullptr && std::any_of(row->rates.begin(), row->rates.end(),
                                                      [](const auto& rate) { return rate && rate->is_own; }));
}

void RatesPage::askForImport() {
    auto* dialog = new QFileDialog(this, tr("Import rates"), documentsFolder().path(), tr("CSV (*.csv)"));
    dialog->setObjectName(QStringLiteral("importRatesDialog"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &RatesPage::importFrom);
    dialog->open();
}

void RatesPage::importFrom(const QString& file) {
    const auto imported = std::make_shared<ImportedRates>();
    acts_.perform(
        this,
        [imported, from = std::filesystem::path(file.toStdU16String())](const std::filesystem::path& path,
                                                                        const Clock& clock) -> Acts::Answer {
            auto result = import_rates({path, from, actorName()}, clock);
            if (!result.ok())
                return failure(result.error());
            *imported = std::move(result).value();
            if (imported->act)
                return *imported->act;
            return failure(ActFailure{ActFailure::Reason::nothing_changes, {}});
        },
        [this, imported, name = file.section(u'/', -1)](const Acts::Answer& answer) {
            message_->silence();
            if (answer.ok())
                return;
            if (!imported->faults.empty())
                message_->say(MessageBar::Kind::warning, faultWords(imported->faults));
            else if (answer.error().reason == ActFailure::Reason::nothing_changes)
                message_->say(MessageBar::Kind::note, tr("All rates of the file are in force already."));
            else if (answer.error().reason == ActFailure::Reason::file_too_large)
                message_->say(
                    MessageBar::Kind::warning,
                    tr("“%1” is too large to be a list of rates. Choose a file such as the export writes.").arg(name));
            else
                message_->say(MessageBar::Kind::warning, actFailureSentence(answer.error()));
        });
}

void RatesPage::askForExport() {
    auto* dialog = new QFileDialog(this, tr("Export the rates"), proposedFile(tr("Rates"), QStringLiteral("csv")),
                                   tr("CSV (*.csv)"));
    dialog->setObjectName(QStringLiteral("exportRatesDialog"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &RatesPage::exportTo);
    dialog->open();
}

void RatesPage::exportTo(const QString& file) {
    acts_.session().read(this, [this, file](const LedgerFile& ledger) {
        return [this, file, text = exported_rates(ledger.path())] {
            QSaveFile out(file);
            const auto size = static_cast<qint64>(text.size());
            const QString name = file.section(u'/', -1);
            if (out.open(QIODevice::WriteOnly) && out.write(text.data(), size) == size && out.commit())
                message_->say(MessageBar::Kind::note, tr("The rates are in “%1”.").arg(name));
            else
                message_->say(MessageBar::Kind::warning,
                              tr("“%1” could not be written. Choose another folder.").arg(name));
        };
    });
}

void RatesPage::describe() {
    setAccessibleName(tr("Rates and rules"));
    correct_->setText(tr("Add or correct…"));
    giveUp_->setText(tr("Give up the entry"));
    giveUp_->setToolTip(tr("The rate that comes with Encours holds again, or none"));
    import_->setText(tr("Import…"));
    export_->setText(tr("Export…"));
    import_->setToolTip(tr("Rates of a CSV file, as the export writes it"));
    for (auto* one : {correct_, giveUp_, import_, export_})
        one->setAccessibleName(one->text());
    ratePanel_->setWords(tr("Filter the rates"), tr("Rates by half-year"), tr("The ledger is being read…"));
    regimePanel_->setWords(tr("Filter the rules"), tr("Who owes what for a delay"), tr("The ledger is being read…"));
    const auto missing = std::count_if(gaps_.begin(), gaps_.end(), [](const RateGap& gap) { return gap.is_missing; });
    const auto provisional = static_cast<std::int64_t>(gaps_.size()) - missing;
    heading_->setText(
        missing > 0
            ? tr("%Ln rates are missing: part of the interest is not computed", nullptr, static_cast<int>(missing))
        : provisional > 0 ? tr("%Ln rates in use are to be checked", nullptr, static_cast<int>(provisional))
                          : tr("Rates and rules: every rate in use is known"));
    std::int64_t items = 0;
    for (const RateGap& gap : gaps_)
        items = std::max(items, gap.items);
    const QString marks =
        tr("✎ entered by you · ⚠ to be checked against the official text before you claim. A half-year "
           "that is missing is never guessed.");
    explanation_->setText(gaps_.empty() ? marks
                                        : tr("Up to %Ln late due items need them.", nullptr, static_cast<int>(items)) +
                                              u' ' + marks);
    offer();
}

void RatesPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        askedFor_ = nullptr; // the rules are words
        describe();
        if (isVisible())
            read();
    }
}

} // namespace encours
