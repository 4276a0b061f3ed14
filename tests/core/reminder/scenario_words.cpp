// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/reminder/scenario_words.h"

#include <array>
#include <utility>

namespace encours::test {

namespace {

constexpr std::array<const char*, channel_count> channel_words{"courrier", "recommandé", "e-mail",
                                                               "SMS",      "téléphone",  "bureau"};

/// In the order of HoldKind.
constexpr std::array<const char*, hold_kind_count> hold_words{
    "promesse",    "litige",     "échéancier",           "pause",
    "arrêt",       "agence",     "procédure collective", "prélèvement",
    "affacturage", "difficulté", "mauvais destinataire", "facture non reçue",
    "réclamation"};

constexpr std::array<std::pair<const char*, StepKind>, 8> step_words{{
    {"prévenance", StepKind::notice_before_due},
    {"remerciement", StepKind::thanks},
    {"relance", StepKind::reminder},
    {"appel", StepKind::call},
    {"mise en demeure", StepKind::formal_notice},
    {"remise", StepKind::hand_over},
    {"rappel des conditions", StepKind::terms_reminder},
    {"suspension des livraisons", StepKind::sanction},
}};

std::string reason_words(LeftOutReason reason) {
    switch (reason) {
    case LeftOutReason::not_yet:
        return std::string(not_yet_words);
    case LeftOutReason::closed_day:
        return "jour fermé";
    case LeftOutReason::covered_by_credits:
        return "couvert par les avoirs";
    case LeftOutReason::below_minimum:
        return "sous le minimum";
    case LeftOutReason::no_address:
        return "aucune adresse";
    case LeftOutReason::too_soon:
        return "trop tôt";
    case LeftOutReason::contact_cap:
        return "assez de contacts";
    case LeftOutReason::waiting_for_posting:
        return "envoi à confirmer";
    case LeftOutReason::no_step_left:
        return "plus d'étape";
    case LeftOutReason::bill:
        return "effet accepté";
    case LeftOutReason::foreign_currency:
        return "autre devise";
    case LeftOutReason::postponed:
        return "reporté";
    case LeftOutReason::lower_message:
        return "attend son propre message";
    default:
        return hold_words.at(static_cast<std::size_t>(reason) - static_cast<std::size_t>(LeftOutReason::promised));
    }
}

/// Holds last up to a day, included; other reasons end on one.
bool is_hold(LeftOutReason reason) { return LeftOutReason::promised <= reason && reason <= LeftOutReason::complained; }

std::string item_list(const ScenarioLedger& ledger, const DayPlan& plan, const ReminderAction& action) {
    std::string text;
    for (const ActionItem& item : plan.items_of(action)) {
        text += (text.empty() ? ": " : ", ") + ledger.invoice_name(item.item_id);
        text += action.is_courtesy() ? "" : " " + amount_text(item.open);
        text += item.claimed ? "" : " (pour information)";
    }
    return text;
}

} // namespace

std::string word_of(Channel channel) { return channel_words.at(static_cast<std::size_t>(channel)); }

std::optional<Channel> channel_named(const std::string& word) {
    for (std::size_t i = 0; i != channel_words.size(); ++i) {
        if (word == channel_words.at(i)) {
            return static_cast<Channel>(i);
        }
    }
    return std::nullopt;
}

std::optional<HoldKind> hold_named(const std::string& word) {
    for (std::size_t i = 0; i != hold_words.size(); ++i) {
        if (word == hold_words.at(i)) {
            return static_cast<HoldKind>(i);
        }
    }
    return std::nullopt;
}

std::optional<StepKind> step_kind_named(std::string_view name) {
    for (const auto& [word, kind] : step_words) {
        if (name.substr(0, std::string_view(word).size()) == word) {
            return kind;
        }
    }
    return std::nullopt;
}

std::string amount_text(std::int64_t cents) {
    std::string text = std::to_string(cents);
    text.insert(0, text.size() < 3 ? 3 - text.size() : 0, '0');
    return text.insert(text.size() - 2, ".");
}

std::vector<std::string> action_lines(const ScenarioLedger& ledger, const DayPlan& plan) {
    std::vector<std::string> lines;
    for (const ReminderAction& action : plan.actions) {
        const PolicyStep& step = ledger.policies.at(action.policy).steps.at(action.step);
        std::string text =
            step.name + " à " + ledger.customer_name(action.customer) + " par " + word_of(action.channel);
        text += item_list(ledger, plan, action);
        if (action.credits > 0) {
            text += "; avoirs " + amount_text(action.credits) + "; total " + amount_text(action.total());
        }
        if (action.late_by_days > 0) {
            text += "; en retard de " + std::to_string(action.late_by_days) + " j";
        }
        lines.push_back(text + (action.needs_approval ? "; à approuver" : ""));
    }
    return lines;
}

std::vector<std::string> left_out_lines(const ScenarioLedger& ledger, const DayPlan& plan) {
    std::vector<std::string> lines;
    for (const LeftOut& left : plan.left_out) {
        const std::string who =
            left.item_id == 0 ? ledger.customer_name(left.customer) : ledger.invoice_name(left.item_id);
        std::string text = "laissé de côté: " + who + ", " + reason_words(left.reason);
        if (left.until != no_day) {
            text += is_hold(left.reason) ? " jusqu'au " + to_iso(left.until - 1) : " avant le " + to_iso(left.until);
        }
        lines.push_back(std::move(text));
    }
    return lines;
}

} // namespace encours::test
