// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/acts.h"
#include "ui/settings/rate_dialogs.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace encours {

class MessageBar;
class TablePanel;

/// The rates that the law refers to, by half-year, with their sources, to be completed and corrected; and who owes which of
/// them.
class RatesPage : public QWidget {
    Q_OBJECT

public:
    /// `acts` outlives the page.
    explicit RatesPage(Acts& acts, QWidget* parent = nullptr);

    /// Another ledger, date or content is shown: read when the page is seen.
    void followSession();
    [[nodiscard]] bool isBusy() const { return shownFor_ != acts_.session().view(); }
    [[nodiscard]] const HalfYearRatesModel& model() const { return *rates_; }

    /// What the dialogs do, once a file is chosen.
    void importFrom(const QString& file);
    void exportTo(const QString& file);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void read();
    void take(const std::vector<KnownRate>& known, std::vector<RateGap> gaps);
    void describe();
    void offer();
    void askForImport();
    void askForExport();
    [[nodiscard]] const HalfYearRates* chosen() const;
    [[nodiscard]] RateAtHalf proposed() const;

    Acts& acts_;
    std::shared_ptr<const LedgerView> askedFor_, shownFor_;
    std::vector<HalfYearRates> rows_;
    std::vector<RateGap> gaps_;
    HalfYearRatesModel* rates_;
    RegimeRowsModel* regimes_;
    QLabel *heading_, *explanation_;
    QPushButton *correct_, *giveUp_, *import_, *export_;
    MessageBar* message_;
    TablePanel *ratePanel_, *regimePanel_;
};

} // namespace encours
