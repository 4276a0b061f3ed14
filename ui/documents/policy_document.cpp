// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/policy_document.h"

#include "core/usecase/company_identity.h"
#include "core/usecase/policies.h"
#include "core/usecase/segments.h"
#include "ui/documents/document_words.h"
#include "ui/documents/letterhead.h"
#include "ui/documents/policy_steps_table.h"
#include "ui/language/numbers.h"

#include <algorithm>

namespace encours {

namespace {

QString text(const std::string& field) { return QString::fromStdString(field); }

/// Hundredths as people write them: "10", "12,5".
QString hundredths(std::int64_t value, const QLocale& locale) {
    return locale.toString(static_cast<double>(value) / 100, 'f', value % 100 == 0 ? 0 : value % 10 == 0 ? 1 : 2);
}

/// Writes the blocks of a policy one below the other.
class PolicyBlocks {
public:
    PolicyBlocks(const PrintedPolicy& printed, const LegalData& law, const DocumentWords& words)
        : printed_(printed), policy_(printed.policy), law_(law), words_(words) {}

    std::vector<DocumentBlock> write() {
        // A customer is not told what we think of it: neither for whom the policy is, nor its segment.
        if (isForStaff()) {
            if (!policy_.description.empty())
                say(text(policy_.description));
            whom();
        }
        steps();
        sanctions();
        rights();
        pauses();
        if (isForStaff())
            rules();
        contact();
        return std::move(blocks_);
    }

private:
    const PrintedPolicy& printed_;
    const ReminderPolicy& policy_;
    const LegalData& law_;
    const DocumentWords& words_;
    std::vector<DocumentBlock> blocks_;

    [[nodiscard]] bool isForStaff() const { return printed_.readers == PolicyReaders::staff; }

    void say(const QString& sentence, TextStyle style = TextStyle::body) {
        blocks_.emplace_back(DocumentParagraph{sentence, style});
    }
    void say(const char* key, DocumentWords::Values values = {}) { say(words_(QString::fromLatin1(key), values)); }
    void head(const char* key) { say(words_(QString::fromLatin1(key)), TextStyle::heading); }

    void whom() {
        head("heading.whom");
        if (policy_.is_default)
            say("whom.default");
        QStringList names;
        for (const auto& segment : printed_.segments)
            names << text(segment.name);
        if (names.size() == 1)
            say("whom.segment", {{"names", names.front()}});
        else if (!names.isEmpty())
            say("whom.segments", {{"names", names.join(QStringLiteral(", "))}});
        if (!policy_.is_default && names.isEmpty())
            say("whom.chosen");
    }

    void steps() {
        head("heading.steps");
        blocks_.emplace_back(policyStepsTable(printed_, words_));
        say(words_(QStringLiteral("earliest.note")), TextStyle::note);
    }

    void sanctions() {
        bool headed = false;
        for (const auto& step : policy_.steps) {
            const char* key = step.kind == StepKind::sanction        ? "sanction.sanction"
                              : step.kind == StepKind::formal_notice ? "sanction.formal_notice"
                              : step.kind == StepKind::hand_over     ? "sanction.hand_over"
                                                                     : nullptr;
            if (key == nullptr)
                continue;
            if (!headed)
                head("heading.sanctions");
            headed = true;
            if (step.kind == StepKind::formal_notice)
                say(key, {{"step", text(step.name)}, {"days", daysText(step.deadline_days.value_or(0), words_)}});
            else
                say(key, {{"step", text(step.name)}});
        }
    }

    [[nodiscard]] QString article(Ground ground) const { return text(law_.article(ground, printed_.drawnUp)); }
    [[nodiscard]] QString amount(LegalAmount what) const {
        return hundredths(law_.amount(what, printed_.drawnUp), words_.locale());
    }

    /// As the company's terms say it; where nothing special was agreed, the law's.
    [[nodiscard]] QString penaltyRate() const {
        const auto& company = printed_.company;
        const QString rate = hundredths(company.penalty_rate, words_.locale());
        switch (company.penalty_kind) {
        case PenaltyKind::ecb_plus:
            if (isStatutory())
                return words_(QStringLiteral("law.rate.statutory"), {{"points", rate}});
            return words_(QStringLiteral("law.rate.ecb"), {{"points", rate}});
        case PenaltyKind::legal_times:
            return words_(QStringLiteral("law.rate.legal"), {{"times", rate}});
        case PenaltyKind::fixed:
            break;
        }
        return words_(QStringLiteral("law.rate.fixed"),
                      {{"rate", percentText(company.penalty_rate / 100.0, 2, words_.locale())}});
    }
    [[nodiscard]] bool isStatutory() const {
        return printed_.company.penalty_kind == PenaltyKind::ecb_plus &&
               printed_.company.penalty_rate == law_.amount(LegalAmount::business_points, printed_.drawnUp);
    }

    void indemnity(Ground ground) {
        const auto minor = law_.amount(LegalAmount::recovery_indemnity, printed_.drawnUp);
        say("law.indemnity",
            {{"amount", moneyText(minor, *Currency::from_code("EUR"), words_.locale())}, {"article", article(ground)}});
    }

    void rights() {
        head("heading.law");
        switch (kindOfReaders(printed_.segments)) {
        case CustomerKind::business:
            say("law.business",
                {{"article", article(isStatutory() ? Ground::business_statutory : Ground::business_clause)},
                 {"rate", penaltyRate()}});
            indemnity(Ground::recovery_indemnity);
            break;
        case CustomerKind::public_body:
            say("law.public",
                {{"points", amount(LegalAmount::public_points)}, {"article", article(Ground::public_buyer)}});
            indemnity(Ground::public_indemnity);
            break;
        case CustomerKind::consumer:
            say("law.consumer", {{"article", article(Ground::consumer)}});
            say("law.consumer.costs", {{"article", article(Ground::no_costs_of_consumer)}});
            break;
        }
        if (!printed_.company.early_discount.empty())
            say("law.discount", {{"text", text(printed_.company.early_discount)}});
    }

    void pauses() {
        head("heading.pause");
        say(isForStaff() ? "pause.staff" : "pause.text");
    }

    void rules() {
        head("heading.rules");
        say("rule.message");
        if (policy_.min_total_minor > 0)
            say("rule.total", {{"amount", moneyText(policy_.min_total_minor, printed_.currency, words_.locale())}});
        const QString gap = countText(policy_.contact_gap_days, words_.locale());
        if (policy_.contact_gap_days == 1)
            say("rule.gap.one");
        else if (policy_.contact_gap_days > 1)
            say("rule.gap.many", {{"count", gap}});
        if (policy_.max_contacts > 0)
            say("rule.cap", {{"count", countText(policy_.max_contacts, words_.locale())},
                             {"days", daysText(policy_.max_contacts_days, words_)}});
        QStringList mandatory;
        for (const auto& step : policy_.steps) {
            if (step.mandatory)
                mandatory << text(step.name);
        }
        if (!mandatory.isEmpty())
            say("rule.mandatory", {{"names", mandatory.join(QStringLiteral(", "))}});
        if (std::any_of(policy_.steps.begin(), policy_.steps.end(),
                        [](const PolicyStep& step) { return step.needs_approval; }))
            say("rule.approval");
    }

    void contact() {
        QStringList parts;
        for (const auto& one :
             {printed_.company.payment_contact, printed_.company.payment_phone, printed_.company.payment_email})
            if (!one.empty())
                parts << text(one);
        if (!parts.isEmpty() && !isForStaff())
            say("contact", {{"contact", parts.join(QStringLiteral(", "))}});
    }
};

std::vector<DocumentFact> references(const PrintedPolicy& printed, const DocumentWords& words) {
    const auto word = [&](const char* key) { return words(QString::fromLatin1(key)); };
    std::vector<DocumentFact> facts{{word("reference.version"), countText(printed.policy.version, words.locale())}};
    if (printed.policy.is_draft)
        facts.push_back({word("reference.draft"), word("reference.draft.value")});
    else
        facts.push_back({word("reference.from"), longDate(printed.policy.valid_from, words.locale())});
    facts.push_back({word("reference.readers"),
                     word(printed.readers == PolicyReaders::staff ? "readers.staff" : "readers.customers")});
    return facts;
}

/// The kind that all conditions together ask for; nothing where the rule lets several in.
std::optional<CustomerKind> kindOf(const Rule& rule) {
    if (rule.match != Match::all)
        return std::nullopt;
    const auto found = std::find_if(rule.conditions.begin(), rule.conditions.end(), [](const Condition& condition) {
        return condition.field == RuleField::kind && condition.op == RuleOperator::is;
    });
    if (found == rule.conditions.end())
        return std::nullopt;
    return static_cast<CustomerKind>(std::get<std::int64_t>(found->value));
}

} // namespace

CustomerKind kindOfReaders(const std::vector<Segment>& segments) {
    std::optional<CustomerKind> kind;
    for (const auto& segment : segments) {
        const auto own = kindOf(segment.rule).value_or(CustomerKind::business);
        if (kind && *kind != own)
            return CustomerKind::business;
        kind = own;
    }
    return kind.value_or(CustomerKind::business);
}

std::optional<PrintedPolicy> readPrintedPolicy(const std::filesystem::path& ledger, PolicyId policy,
                                               PolicyReaders readers, const std::string& language, Date drawnUp) {
    const auto stored = read_policies(ledger);
    PrintedPolicy printed;
    for (const auto* policies : {&stored.policies, &stored.drafts, &stored.older}) {
        for (const auto& one : *policies) {
            if (one.id == policy)
                printed.policy = one;
        }
    }
    if (!printed.policy.id)
        return std::nullopt;
    auto state = read_company_state(ledger);
    printed.company = std::move(state.identity);
    printed.currency = state.currency;
    for (auto& segment : read_segments(ledger).segments) {
        if (segment.policy_key == printed.policy.key)
            printed.segments.push_back(std::move(segment));
    }
    printed.readers = readers;
    printed.language = language;
    printed.drawnUp = drawnUp;
    return printed;
}

Document policyDocument(const PrintedPolicy& printed, const LegalData& law) {
    const DocumentWords words(text(printed.language), QStringLiteral("policy_document"));
    const QString name = text(printed.policy.name);
    const QString version = countText(printed.policy.version, words.locale());
    Document document;
    document.on = printed.drawnUp;
    document.from = letterheadOf(printed.company, printed.currency, words);
    document.references = references(printed, words);
    document.placeAndDay = placeAndDay(printed.company, printed.drawnUp, words);
    document.title = words(QStringLiteral("title"));
    if (printed.readers == PolicyReaders::staff) {
        document.subtitle = words(QStringLiteral("subtitle"), {{"name", name}});
        document.runningTitle =
            words(QStringLiteral("running"), {{"company", document.from.name}, {"name", name}, {"version", version}});
    } else {
        document.subtitle = words(QStringLiteral("subtitle.customers"));
        document.runningTitle =
            words(QStringLiteral("running.customers"), {{"company", document.from.name}, {"version", version}});
    }
    document.pageWords = words(QStringLiteral("pageOf"));
    document.blocks = PolicyBlocks(printed, law, words).write();
    return document;
}

QString policyDocumentName(const PrintedPolicy& printed) {
    return QStringLiteral("%1 v%2").arg(text(printed.policy.name)).arg(printed.policy.version);
}

} // namespace encours
