// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/law_words.h"

#include "ui/language/numbers.h"
#include "ui/language/rate_text.h"

#include <QCoreApplication>

namespace encours {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LawWords)
};

QString points(const LegalData& law, LegalAmount what, Date on) { return hundredthsText(law.amount(what, on)); }

} // namespace

QString regimeName(Regime regime) {
    switch (regime) {
    case Regime::business_statutory:
        return Words::tr("Between businesses, no rate agreed");
    case Regime::business_clause:
        return Words::tr("Between businesses, rate of the contract");
    case Regime::public_buyer:
        return Words::tr("Public buyer");
    case Regime::consumer:
        return Words::tr("Consumer");
    case Regime::private_creditor:
        return Words::tr("Creditor who is a private person");
    }
    return {};
}

QString regimeSentence(const RegimeChoice& choice, const LegalData& law, Date on) {
    switch (choice.regime) {
    case Regime::business_statutory:
        return Words::tr("The ECB's rate plus %1 points, each half-year its own, from the day after the due day and "
                         "without a reminder; the fixed indemnity once for each late invoice.")
            .arg(points(law, LegalAmount::business_points, on));
    case Regime::business_clause:
        return Words::tr(
                   "%1 as agreed, from the day after the due day and without a reminder; the fixed indemnity once "
                   "for each late invoice.")
            .arg(choice.clause ? clauseText(*choice.clause) : QString());
    case Regime::public_buyer:
        return Words::tr("The ECB's rate plus %1 points, frozen at the half-year in which interest began; the fixed "
                         "indemnity once for each late invoice.")
            .arg(points(law, LegalAmount::public_points, on));
    case Regime::consumer:
        return Words::tr("The legal rate, only from the day on which a formal notice was received; no indemnity and no "
                         "recovery costs.");
    case Regime::private_creditor:
        return Words::tr("The legal rate for private persons, only from the day on which a formal notice was received; "
                         "no indemnity.");
    }
    return {};
}

Ground groundOf(Regime regime) {
    switch (regime) {
    case Regime::business_statutory:
        return Ground::business_statutory;
    case Regime::business_clause:
        return Ground::business_clause;
    case Regime::public_buyer:
        return Ground::public_buyer;
    case Regime::consumer:
        return Ground::consumer;
    case Regime::private_creditor:
        return Ground::private_creditor;
    }
    return Ground::business_statutory;
}

QString clauseText(const PenaltyClause& clause) {
    switch (clause.kind) {
    case PenaltyKind::ecb_plus:
        return Words::tr("ECB + %1 points").arg(hundredthsText(clause.value));
    case PenaltyKind::legal_times:
        return Words::tr("%1 times the legal rate").arg(hundredthsText(clause.value));
    case PenaltyKind::fixed:
        return Words::tr("%1 a year").arg(rateText(rate_from_hundredths_of_percent(clause.value)));
    }
    return {};
}

QString refusalSentence(Refusal refusal) {
    switch (refusal) {
    case Refusal::clause_against_consumer:
        return Words::tr("The agreed rate is set aside: a consumer owes the legal rate alone, after a formal notice.");
    case Refusal::clause_against_public_buyer:
        return Words::tr("The agreed rate is set aside: that of public buyers is fixed by regulation.");
    case Refusal::clause_of_private_creditor:
        return Words::tr("The agreed rate is set aside: these penalties exist between businesses only.");
    case Refusal::indemnity_against_consumer:
        return Words::tr("No indemnity: recovery costs stay with the creditor of a consumer.");
    case Refusal::indemnity_of_private_creditor:
        return Words::tr("No indemnity: it exists between businesses only.");
    case Refusal::capitalisation_not_agreed:
        return Words::tr("Interest bears no interest: neither the contract nor a decision says so.");
    }
    return {};
}

QString interestCautionSentence(InterestCaution caution) {
    switch (caution) {
    case InterestCaution::rate_missing:
        return Words::tr("The rate of a half-year is missing: that part is not computed. Add it under Rates.");
    case InterestCaution::rate_provisional:
        return Words::tr("A rate is provisional: compare it with its official source before you claim.");
    case InterestCaution::clause_under_floor:
        return Words::tr("The agreed rate is under the least that the law allows (three times the legal rate) in some "
                         "half-years: it is computed as written.");
    case InterestCaution::notice_missing:
        return Words::tr("No interest runs yet: record the day on which the formal notice was received.");
    case InterestCaution::notice_assumed:
        return Words::tr("Counted from the first presentation of the formal notice: its delivery is not proved.");
    case InterestCaution::provisional_cash:
        return Words::tr("Cash that nobody has set against this invoice yet is deducted provisionally.");
    case InterestCaution::stopped_by_insolvency:
        return Words::tr("Interest stopped when insolvency proceedings were opened.");
    case InterestCaution::too_large:
        return Words::tr("An amount is too large to compute with.");
    }
    return {};
}

QString segmentRule(Ground ground, const LegalData& law, Date on) {
    switch (ground) {
    case Ground::business_statutory:
        return Words::tr("ECB + %1 points").arg(points(law, LegalAmount::business_points, on));
    case Ground::business_clause:
        return Words::tr("Rate of the contract");
    case Ground::public_buyer:
        return Words::tr("ECB + %1 points, frozen").arg(points(law, LegalAmount::public_points, on));
    case Ground::consumer:
        return Words::tr("Legal rate");
    case Ground::private_creditor:
        return Words::tr("Legal rate for private persons");
    case Ground::judgment:
        return Words::tr("Legal rate, judgment");
    case Ground::judgment_increased:
        return Words::tr("Legal rate + %1 points, judgment").arg(points(law, LegalAmount::judgment_points, on));
    case Ground::capitalisation:
        return Words::tr("Interest on interest");
    default:
        return QString::fromStdString(law.article(ground, on));
    }
}

QString halfYearName(HalfYear half) {
    const QString year = QString::number(half.number / 2);
    return half.number % 2 == 0 ? Words::tr("1st half of %1").arg(year) : Words::tr("2nd half of %1").arg(year);
}

QString shortHalfYear(HalfYear half) {
    const QString year = QString::number(half.number / 2);
    return half.number % 2 == 0 ? Words::tr("%1 H1").arg(year) : Words::tr("%1 H2").arg(year);
}

QString rateSeriesName(RateSeries series) {
    switch (series) {
    case RateSeries::ecb_refinancing:
        return Words::tr("ECB refinancing rate");
    case RateSeries::legal_professional:
        return Words::tr("Legal rate, creditor in business");
    case RateSeries::legal_private:
        return Words::tr("Legal rate, private creditor");
    }
    return {};
}

QString shortSeriesName(RateSeries series) {
    switch (series) {
    case RateSeries::ecb_refinancing:
        return Words::tr("ECB");
    case RateSeries::legal_professional:
        return Words::tr("Legal, in business");
    case RateSeries::legal_private:
        return Words::tr("Legal, private");
    }
    return {};
}

QString certaintyName(Certainty certainty) {
    switch (certainty) {
    case Certainty::published:
        return Words::tr("published");
    case Certainty::provisional:
        return Words::tr("to be checked");
    case Certainty::entered:
        return Words::tr("entered");
    }
    return {};
}

QString rateFileFaultSentence(const RateFileFault& fault) {
    const QString text = QString::fromStdString(fault.text);
    switch (fault.reason) {
    case RateFileFault::Reason::header:
        return Words::tr("Line %1: the columns must be series,half_year,percent,certainty,source.").arg(fault.line);
    case RateFileFault::Reason::series:
        return Words::tr("Line %1: “%2” is no series.").arg(QString::number(fault.line), text);
    case RateFileFault::Reason::half_year:
        return Words::tr("Line %1: “%2” is no half-year; write 2026-S2.").arg(QString::number(fault.line), text);
    case RateFileFault::Reason::rate:
        return Words::tr("Line %1: “%2” is no rate between 0 and 100 with at most two decimals.")
            .arg(QString::number(fault.line), text);
    case RateFileFault::Reason::certainty:
        return Words::tr("Line %1: “%2” does not say how sure the rate is.").arg(QString::number(fault.line), text);
    case RateFileFault::Reason::twice:
        return Words::tr("Line %1: that half-year stands there already.").arg(fault.line);
    }
    return {};
}

QString imputationName(Imputation imputation) {
    switch (imputation) {
    case Imputation::principal:
        return Words::tr("principal first");
    case Imputation::interest:
        return Words::tr("interest first");
    }
    return {};
}

QString daysInYearName(DaysInYear days) {
    switch (days) {
    case DaysInYear::always_365:
        return Words::tr("365 days");
    case DaysInYear::actual:
        return Words::tr("365 days, 366 in leap years");
    }
    return {};
}

QString claimNatureName(ClaimNature nature) {
    switch (nature) {
    case ClaimNature::goods_or_services:
        return Words::tr("Goods or services");
    case ClaimNature::transport:
        return Words::tr("Transport");
    case ClaimNature::electronic_communications:
        return Words::tr("Electronic communications");
    }
    return {};
}

QString termBreachSentence(TermBreach breach, const LegalData& law, Date on) {
    const QString days = QString::number(law.amount(LegalAmount::longest_agreed_days, on));
    const QString endOfMonth = QString::number(law.amount(LegalAmount::longest_end_of_month_days, on));
    switch (breach) {
    case TermBreach::over_sixty_days:
        return Words::tr("These terms can pass %1 days from the invoice, the longest that the law allows.").arg(days);
    case TermBreach::end_of_month_unstipulated:
        return Words::tr("%1 days end of month must be stated expressly in the contract: else %2 days are the longest.")
            .arg(endOfMonth, days);
    case TermBreach::end_of_month_over_45:
        return Words::tr("More than %1 days and then the end of the month: longer than the law allows.")
            .arg(endOfMonth);
    }
    return {};
}

QString limitationName(Ground ground, std::int32_t months) {
    const QString time =
        months % 12 == 0 ? Words::tr("%Ln years", nullptr, months / 12) : Words::tr("%Ln months", nullptr, months);
    switch (ground) {
    case Ground::limitation_consumer:
        return Words::tr("against a consumer: %1").arg(time);
    case Ground::limitation_transport:
        return Words::tr("contract of carriage: %1").arg(time);
    case Ground::limitation_communications:
        return Words::tr("electronic communications: %1").arg(time);
    case Ground::limitation_public:
        return Words::tr("against a public body: %1, from the next 1 January").arg(time);
    case Ground::limitation_judgment:
        return Words::tr("enforcement of a judgment: %1").arg(time);
    default:
        return time;
    }
}

QString timeLimitSentence(const TimeLimit& limit, const LegalData& law, Date at) {
    const auto article = [&](Ground ground) { return QString::fromStdString(law.article(ground, at)); };
    QStringList sentences{
        Words::tr("Last day to act: %1 (%2; %3).")
            .arg(longDate(limit.last_day), limitationName(limit.ground, limit.months), article(limit.ground))};
    if (limit.held)
        sentences << Words::tr("It cannot end while proceedings or a mediation last.");
    else if (limit.possible_last_day)
        sentences << Words::tr("Perhaps until %1, after what was recorded and proved: a court may see it otherwise.")
                         .arg(longDate(*limit.possible_last_day));
    sentences << Words::tr("Neither a reminder nor a formal notice interrupts it (%1).")
                     .arg(article(Ground::no_interruption));
    return sentences.join(u' ');
}

QString limitAlarmText(LimitAlarm alarm) {
    switch (alarm) {
    case LimitAlarm::none:
        return {};
    case LimitAlarm::months_12:
        return Words::tr("less than 12 months left");
    case LimitAlarm::months_6:
        return Words::tr("less than 6 months left");
    case LimitAlarm::months_3:
        return Words::tr("less than 3 months left");
    case LimitAlarm::months_1:
        return Words::tr("less than 1 month left");
    case LimitAlarm::over:
        return Words::tr("time is over");
    }
    return {};
}

} // namespace encours
