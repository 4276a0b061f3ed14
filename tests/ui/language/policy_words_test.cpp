// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/policy_words.h"

#include "tests/ui/catch_qt.h"
#include "tests/ui/language/spoken_language.h"
#include "ui/language/hold_words.h"
#include "ui/language/segment_words.h"

#include <QSet>

using namespace encours;
using encours::test::SpokenLanguage;

namespace {

const QString nbsp(QChar(0x00A0));

/// Names of all numbers of an enum: none empty, no two alike.
template <class Enum>
void check_names(std::size_t count, QString (*name)(Enum)) {
    QSet<QString> names;
    for (std::size_t i = 0; i < count; ++i) {
        const QString one = name(static_cast<Enum>(i));
        CHECK_FALSE(one.isEmpty());
        CHECK_FALSE(names.contains(one));
        names.insert(one);
    }
}

PolicyStep step(StepAnchor anchor, int days) {
    PolicyStep one;
    one.kind = StepKind::reminder;
    one.anchor = anchor;
    one.days = days;
    return one;
}

} // namespace

TEST_CASE("each kind of step, channel, tone, profile, field, hold and reason has a name of its own", "[language]") {
    for (const Language language : {Language::french, Language::english}) {
        const SpokenLanguage spoken(language);
        check_names(step_kind_count, stepKindName);
        check_names(step_kind_count, stepKindSentence);
        check_names(channel_count, static_cast<QString (*)(Channel)>(channelName));
        check_names(4, toneName);
        check_names(4, stepAnchorName);
        check_names(5, policyGroundName);
        check_names(static_cast<std::size_t>(PolicyFault::Reason::limit_out_of_range) + 1, policyFaultSentence);
        check_names(payer_profile_count, profileName);
        check_names(rule_field_count, ruleFieldName);
        check_names(rule_operator_count, ruleOperatorName);
        check_names(hold_kind_count, holdKindName);
        check_names(hold_kind_count, holdKindSentence);
        check_names(left_out_reason_count, leftOutReasonName);
    }
}

TEST_CASE("each reason to leave somebody in peace is a sentence, with its day and without", "[language]") {
    const SpokenLanguage french(Language::french);
    QSet<QString> sentences;
    for (std::size_t i = 0; i < left_out_reason_count; ++i) {
        const auto reason = static_cast<LeftOutReason>(i);
        INFO(leftOutReasonName(reason).toStdString());
        const QString undated = leftOutSentence(reason, no_day);
        CHECK(undated.endsWith(u'.'));
        CHECK_FALSE(sentences.contains(undated));
        sentences.insert(undated);
        CHECK(leftOutSentence(reason, *make_date(2026, 6, 1)).contains("01/06/2026"));
    }
}

TEST_CASE("the day of a step is said as people say it", "[language]") {
    PolicyStep terms = step(StepAnchor::due_day, 0);
    terms.kind = StepKind::terms_reminder;
    terms.repeat_every_days = 90;
    {
        const SpokenLanguage english(Language::english);
        CHECK(stepDayPhrase(step(StepAnchor::due_day, -5)) == "5 days before the due day");
        CHECK(stepDayPhrase(step(StepAnchor::due_day, 0)) == "on the due day");
        CHECK(stepDayPhrase(step(StepAnchor::due_day, 1)) == "1 day after the due day");
        CHECK(stepDayPhrase(step(StepAnchor::deadline_granted, 2)) == "2 days after the deadline granted");
        CHECK(stepDayPhrase(terms) == "every 90 days, apart from any claim");
        CHECK(stepRepeatPhrase(terms).isEmpty());
    }
    const SpokenLanguage french(Language::french);
    CHECK(stepDayPhrase(step(StepAnchor::due_day, 3)) == "3 jours après l’échéance");
    CHECK(stepDayPhrase(step(StepAnchor::due_day, -1)) == "1 jour avant l’échéance");
    CHECK(stepDayPhrase(step(StepAnchor::settled, 2)) == "2 jours après le règlement complet");
    PolicyStep last = step(StepAnchor::previous_posted, 14);
    last.repeat_every_days = 14;
    CHECK(stepRepeatPhrase(last) == "puis tous les 14 jours");
}

TEST_CASE("channels stand in their order of preference", "[language]") {
    const SpokenLanguage french(Language::french);
    CHECK(channelsText({Channel::email, Channel::sms, Channel::letter}) == "E-mail, sinon SMS, sinon courrier");
    CHECK(channelsText({}) == "–");
}

TEST_CASE("a rule is a sentence, with the units of what it asks", "[language]") {
    const auto euro = *Currency::from_code("EUR");
    Rule rule{Match::all,
              {{RuleField::overdue_amount, RuleOperator::at_least, std::int64_t{100'000}}},
              {{Match::any,
                {{RuleField::profile, RuleOperator::is, std::int64_t(PayerProfile::habitual)},
                 {RuleField::delay_days, RuleOperator::at_least, std::int64_t{30}}}}}};
    {
        const SpokenLanguage english(Language::english);
        CHECK(ruleSentence(rule, euro) == "Overdue amount: at least €1,000.00 and (Payer profile: Habitually late or "
                                          "Mean delay over 12 months: at least 30" +
                                              nbsp + "days)");
    }
    const SpokenLanguage french(Language::french);
    CHECK(conditionSentence({RuleField::country, RuleOperator::is_not, std::string("BE")}, euro) ==
          "Pays" + nbsp + ": autre que Belgique");
    CHECK(conditionSentence({RuleField::delay_days, RuleOperator::is_unknown, std::int64_t{0}}, euro) ==
          "Retard moyen sur 12 mois" + nbsp + ": inconnu");
    CHECK(ruleSentence({}, euro).isEmpty());
}

TEST_CASE("a profile says its reasons with their numbers", "[language]") {
    const SpokenLanguage french(Language::french);
    const ProfileFinding finding{PayerProfile::habitual,
                                 {{ProfileReason::Kind::settled_late, 3, 8}, {ProfileReason::Kind::mean_delay, 34, 0}}};
    CHECK(profileReasons(finding) ==
          "3 factures sur 8 réglées en retard sur 12 mois" + nbsp + "; 34 jours de retard en moyenne sur 12 mois");
    QSet<QString> reasons;
    for (int i = 0; i <= static_cast<int>(ProfileReason::Kind::too_little_known); ++i)
        reasons.insert(profileReasonSentence({static_cast<ProfileReason::Kind>(i), 7, 9}));
    CHECK(reasons.size() == 9);
    CHECK_FALSE(reasons.contains(QString()));
}
