// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/glance_facts.h"

#include "ui/language/answer_words.h"
#include "ui/language/customer_words.h"
#include "ui/language/hold_words.h"
#include "ui/language/numbers.h"
#include "ui/language/policy_words.h"
#include "ui/language/reminder_words.h"
#include "ui/language/segment_words.h"
#include "ui/language/sentences.h"

#include <QCoreApplication>

#include <algorithm>

namespace encours {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CustomerGlance)
};

using Facts = std::vector<FactList::Fact>;

void addPromises(Facts& facts, const GlanceData& data) {
    QStringList said;
    bool isBroken = false;
    for (const PromiseState& one : data.promises) {
        if (one.outcome.status == PromiseStatus::withdrawn || said.size() == 2)
            continue;
        said << promiseSentence(one.promise, one.outcome);
        isBroken = isBroken || (said.size() == 1 && is_broken(one.outcome.status));
    }
    if (!said.isEmpty())
        facts.push_back({isBroken ? "warning" : "check", Words::tr("Promised %1").arg(joinedStatements(said)),
                         isBroken ? IconColor::warning : IconColor::secondary});
    for (const PlanState& one : data.plans)
        if (one.outcome.status == PlanStatus::running && one.outcome.next)
            facts.push_back({"calendar", Words::tr("Pays by instalments: next %1 on %2")
                                             .arg(moneyText(one.outcome.next->amount, one.plan.currency),
                                                  shortDate(one.outcome.next->due))});
        else if (one.outcome.status == PlanStatus::in_default)
            facts.push_back({"warning", Words::tr("Does not keep to its instalments"), IconColor::warning});
}

void addDisputes(Facts& facts, const GlanceData& data) {
    QStringList said;
    for (const ItemLine& line : data.detail.items)
        if (line.item.disputed > 0)
            said << QStringLiteral("%1 (%2)").arg(QString::fromStdString(line.invoice.number),
                                                  moneyText(line.item.disputed, line.item.currency));
    if (!said.isEmpty())
        facts.push_back(
            {"warning", Words::tr("Contested: %1").arg(said.join(QStringLiteral(", "))), IconColor::warning});
}

void addHolds(Facts& facts, const GlanceData& data, Date today) {
    for (const RecordedHold& hold : data.holds) {
        if (!hold.lasts_on(today))
            continue;
        QString words = holdKindName(hold.kind);
        if (hold.item)
            words = QStringLiteral("%1: %2").arg(QString::fromStdString(hold.number), words);
        if (hold.until)
            words = Words::tr("%1, until %2").arg(words, shortDate(*hold.until));
        if (!hold.reason.empty())
            words += QStringLiteral(" – ") + QString::fromStdString(hold.reason);
        facts.push_back({"pause", words});
    }
}

void addContact(Facts& facts, const GlanceData& data) {
    const auto& contacts = data.detail.file.sheet.contacts;
    if (!contacts.empty()) {
        const Contact& first = contacts.front();
        QStringList said;
        for (const std::string* part : {&first.name, &first.role, &first.phone, &first.mobile, &first.email})
            if (!part->empty())
                said << QString::fromStdString(*part);
        facts.push_back({"phone", said.join(QStringLiteral(" · "))});
    } else if (const std::string& phone = data.detail.file.sheet.identity.phone; !phone.empty()) {
        facts.push_back({"phone", QString::fromStdString(phone)});
    }
    const auto isContact = [](const TimelineEntry& one) {
        return one.kind == TimelineEntry::Kind::message || one.kind == TimelineEntry::Kind::answer;
    };
    const auto& timeline = data.detail.file.timeline;
    const auto last = std::find_if(timeline.begin(), timeline.end(), isContact);
    if (last != timeline.end())
        facts.push_back({"recent", Words::tr("Last contact on %1: %2").arg(shortDate(last->on), timelineTitle(*last))});
    else
        facts.push_back({"recent", Words::tr("It was never contacted yet.")});
}

} // namespace

std::vector<FactList::Fact> glanceFacts(const WorkRow& row, const GlanceData& data, Date today) {
    Facts facts;
    addPromises(facts, data);
    addDisputes(facts, data);
    addHolds(facts, data, today);
    const QString reasons = profileReasons(row.profile);
    //: How a customer pays, and what says so.
    facts.push_back({"customers", reasons.isEmpty()
                                      ? profileName(row.profile.profile)
                                      : Words::tr("%1: %2").arg(profileName(row.profile.profile), reasons)});
    addContact(facts, data);
    if (row.action.late_by_days > 0)
        facts.push_back({"calendar", Words::tr("Planned for %1: %Ln days ago", nullptr, row.action.late_by_days)
                                         .arg(shortDate(row.action.planned))});
    if (row.action.needs_approval)
        facts.push_back({"check", Words::tr("Somebody reads and approves it before it goes out.")});
    return facts;
}

QString segmentAndPolicy(const WorkRow& row) {
    QStringList said;
    said << (row.segment.isEmpty() ? Words::tr("In no segment") : Words::tr("Segment %1").arg(row.segment));
    if (!row.policy.isEmpty())
        said << Words::tr("follows %1").arg(row.policy);
    if (!row.assignee.isEmpty())
        said << row.assignee;
    return said.join(QStringLiteral(" · "));
}

QString policyWhy(const WorkRow& row) {
    const QString ground = policyGroundName(row.ground);
    const QString chosen =
        row.groundReason.isEmpty() ? ground : QStringLiteral("%1 (%2)").arg(ground, row.groundReason);
    const QString why = priorityReasons(row.priority);
    const QString rank = Words::tr("Priority %1 of 100").arg(row.priority.points());
    return Words::tr("The policy: %1. %2.")
        .arg(chosen, why.isEmpty() ? rank : QStringLiteral("%1 (%2)").arg(rank, why));
}

} // namespace encours
