// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/rate_dialogs.h"

#include "ui/common/actor.h"
#include "ui/common/form_dialog.h"
#include "ui/language/law_words.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDoubleSpinBox>
#include <QLineEdit>

#include <algorithm>
#include <cmath>

namespace encours {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rates)
};

constexpr double highestPercent = 100.0;
constexpr double noPercent = -0.01;         ///< nothing typed: the law has known a rate of 0 %
constexpr HalfYear firstHalfYear{2 * 2013}; ///< before, what the law adds its points to floated

std::int32_t hundredthsOf(const QDoubleSpinBox& box) {
    return static_cast<std::int32_t>(std::lround(box.value() * 100));
}

} // namespace

void openRateDialog(Acts& acts, const std::vector<HalfYearRates>& known, RateAtHalf proposed, QWidget* parent) {
    auto* form = new FormDialog(acts, QStringLiteral("rateDialog"), Words::tr("Add or correct a rate"),
                                Words::tr("Save"), parent->window());
    auto* series = new QComboBox;
    series->setObjectName(QStringLiteral("rateSeriesComboBox"));
    for (const RateSeries one : allRateSeries)
        series->addItem(rateSeriesName(one), int(one));
    series->setCurrentIndex(series->findData(int(proposed.series)));
    form->addField(series, Words::tr("&Rate"));
    auto* half = new QComboBox;
    half->setObjectName(QStringLiteral("rateHalfYearComboBox"));
    // From the one after the last that is known or wanted, backwards.
    const HalfYear latest = known.empty() ? proposed.half : std::max(known.back().half, proposed.half);
    for (HalfYear one = latest.next(); one >= firstHalfYear; --one.number)
        half->addItem(halfYearName(one), one.number);
    half->setCurrentIndex(half->findData(proposed.half.number));
    form->addField(half, Words::tr("&Half-year"));
    auto* percent = new QDoubleSpinBox;
    percent->setObjectName(QStringLiteral("ratePercentSpinBox"));
    percent->setRange(noPercent, highestPercent);
    percent->setSpecialValueText(QStringLiteral(" "));
    percent->setDecimals(2);
    percent->setSingleStep(0.05);
    percent->setButtonSymbols(QAbstractSpinBox::NoButtons);
    percent->setSuffix(QStringLiteral("\u00a0%"));
    form->addField(percent, Words::tr("&Value"));
    auto* note = form->addText(QStringLiteral("rateNoteLineEdit"), Words::tr("&Where it was read"));
    note->setPlaceholderText(Words::tr("the official text and its date"));
    const auto halfYear = [half] { return HalfYear{half->currentData().toInt()}; };
    const auto seriesOf = [series] { return static_cast<RateSeries>(series->currentData().toInt()); };
    // What is known stands there to be corrected; what is not is left to be typed, never taken from another half-year.
    const auto propose = [known, halfYear, seriesOf, percent] {
        percent->setValue(noPercent);
        for (const HalfYearRates& row : known)
            if (row.half == halfYear() && row.of(seriesOf()))
                percent->setValue(row.of(seriesOf())->rate.hundredths / 100.0);
    };
    QObject::connect(series, &QComboBox::currentIndexChanged, percent, propose);
    QObject::connect(half, &QComboBox::currentIndexChanged, percent, propose);
    propose();
    form->setWork([form, halfYear, seriesOf, percent, note]() -> Acts::Work {
        const bool isTyped = percent->value() >= 0.0;
        if (!isTyped || note->text().trimmed().isEmpty()) {
            form->sayFault(isTyped ? Words::tr("Say where you read it: the official text and its date.")
                                   : Words::tr("Type the value of the rate."));
            (isTyped ? static_cast<QWidget*>(note) : percent)->setFocus();
            return {};
        }
        return [of = seriesOf(), when = halfYear(), value = hundredthsOf(*percent),
                why = note->text().trimmed().toStdString()](const std::filesystem::path& path, const Clock& clock) {
            return set_rate({path, of, when, value, why, actorName()}, clock);
        };
    });
    form->open();
}

void giveUpRates(Acts& acts, const HalfYearRates& row, QWidget* parent) {
    std::vector<RateSeries> own;
    for (const RateSeries one : allRateSeries)
        if (row.of(one) && row.of(one)->is_own)
            own.push_back(one);
    if (own.empty())
        return;
    const auto workOf = [half = row.half](RateSeries series) -> Acts::Work {
        return [series, half](const std::filesystem::path& path, const Clock& clock) {
            return remove_rate({path, series, half, actorName()}, clock);
        };
    };
    if (own.size() == 1) {
        acts.perform(parent, workOf(own.front()));
        return;
    }
    auto* form = new FormDialog(acts, QStringLiteral("giveUpRateDialog"),
                                Words::tr("Give up what was entered for %1").arg(halfYearName(row.half)),
                                Words::tr("Give up"), parent->window());
    auto* series = new QComboBox;
    series->setObjectName(QStringLiteral("giveUpSeriesComboBox"));
    for (const RateSeries one : own)
        series->addItem(rateSeriesName(one), int(one));
    form->addField(series, Words::tr("&Rate"));
    form->setWork([series, workOf] { return workOf(static_cast<RateSeries>(series->currentData().toInt())); });
    form->open();
}

} // namespace encours
