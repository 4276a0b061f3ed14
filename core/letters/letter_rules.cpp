// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/letter_rules.h"

#include <algorithm>

namespace encours {

namespace {

constexpr bool asks = true, tells = false, claims = true;

constexpr DocumentRules documents[] = {
    {"notice_before_due", "items payment signature", "items payment", "total next_due", asks},
    {"reminder_friendly", "items payment signature", "items payment", "total", asks, claims},
    {"reminder_neutral", "items payment signature", "items payment", "total", asks, claims},
    {"reminder_firm", "items payment signature", "items payment", "total", asks, claims},
    {"call", "items payment signature", "items payment", "total", asks, claims},
    {"last_reminder", "items account payment signature", "items account payment", "total deadline", asks, claims, 260},
    {"deliveries_stopped", "items payment signature", "items payment", "total", asks},
    {"formal_notice", "items account payment signature", "items account payment", "total deadline", asks, claims, 320,
     280},
    {"hand_over", "items account payment signature", "items account payment", "total", asks, claims, 280, 220},
    {"thanks", "signature", "", "paid paid_day paid_numbers", tells},
    {"terms_reminder", "signature", "", "", tells},
    {"dispute_received", "signature", "", "dispute_numbers dispute_reference contested dispute_day", tells, tells, 260},
    {"account_statement", "items signature", "items", "day", tells},
    {"receipt", "signature", "", "paid paid_day", tells},
    // A contract to sign is as long as it must be.
    {"payment_plan", "instalments signatures", "instalments", "plan_total plan_count", tells, tells, 900},
    {"debt_acknowledgement", "items handwriting signatures", "", "total", tells, tells, 500},
};

struct ForbiddenWords {
    std::string_view language;  ///< "": every one
    std::string_view documents; ///< keys with a blank between; "": every one
    LetterAudience audience;
    std::string_view words;
};

using enum LetterAudience;

constexpr ForbiddenWords forbidden[] = {
    // No look of a judicial act (C. pénal 433-13), no confusion of amicable and enforced recovery, no threat to tell others (C.
    // conso L121-6, L121-7), no pressure by criminal law (C. pénal 312-1). «Huissier» is a word of enforcement alone.
    {"fr", "", all,
     "saisie, huissier, poursuites pénales, plainte pénale, dépôt de plainte, porter plainte, casier judiciaire, "
     "commandement de payer, sommation de payer, formule exécutoire, au nom du peuple français, République française, "
     "dernier avis avant poursuites, avant poursuites, votre employeur, votre banquier, vos voisins, votre voisinage, "
     "votre entourage, votre famille, vos clients seront, vos fournisseurs seront, informerons des tiers, informer des "
     "tiers, "
     "informerons votre, votre réputation, mauvais payeur, liste noire, escroc, malhonnête"},
    {"en", "", all,
     "seizure, bailiff, criminal proceedings, criminal complaint, criminal record, prosecution, blacklist, your "
     "employer, "
     "your bank manager, your neighbours, your family, inform third parties, tell third parties, your reputation, "
     "bad payer, fraudster, dishonest, final notice before prosecution"},
    // A reminder, even a formal notice, interrupts no limitation (Cass. com. 18 May 2022, 20-23.204).
    {"fr", "", all, "interrompt la prescription, interrompre la prescription, interrompt le délai de prescription"},
    {"en", "", all, "interrupts the limitation, interrupt the limitation, interrupts limitation, stops the limitation"},
    // Costs without an enforceable title stay with the creditor (CPCE L111-8).
    {"fr", "", all, "frais de dossier, frais accessoires, frais de relance, frais de mise en demeure"},
    {"en", "", all, "reminder fee, handling fee, administration fee, collection fee"},
    // No commercial offer in what is written about a debt.
    {"fr", "", all,
     "code promo, offre spéciale, offre commerciale, bon de réduction, promotion, soldes d’été, parrainage"},
    {"en", "", all, "promo code, special offer, voucher, sale now on, promotion"},

    // What the law grants between businesses alone (C. com. L441-10, D441-5; C. civ. 1231-6 for the others).
    {"", "", consumer, "L441-10, D441-5"},
    {"fr", "", consumer, "indemnité forfaitaire, pénalité, frais de retard"},
    {"en", "", consumer, "fixed compensation, penalty, penalties, late fee"},
    // Public buyers follow the public procurement code (CCP R2192-31, D2192-35).
    {"", "", public_body, "L441-10, D441-5"},

    // Each document's own.
    {"fr", "notice_before_due", all,
     "retard, impayé, impayée, pénalité, indemnité forfaitaire, mise en demeure, relance, contentieux, tribunal"},
    {"en", "notice_before_due", all,
     "late, overdue, past due, unpaid, penalty, penalties, formal notice, reminder, court"},
    {"fr", "reminder_friendly", all,
     "pénalité, indemnité, intérêts, mise en demeure, tribunal, contentieux, juridique, judiciaire, poursuites, "
     "avocat, "
     "code de commerce, code civil, L441-10, D441-5, sanction"},
    {"en", "reminder_friendly", all,
     "penalty, penalties, compensation, interest, formal notice, court, legal, proceedings, lawyer, solicitor, "
     "commercial code, civil code, L441-10, D441-5, sanction"},
    {"fr", "reminder_neutral reminder_firm call last_reminder deliveries_stopped", all,
     "tribunal, injonction de payer, référé, assignation, assigner, poursuites, commissaire de justice, judiciaire, "
     "avocat"},
    {"en", "reminder_neutral reminder_firm call last_reminder deliveries_stopped", all,
     "court, order for payment, summons, lawsuit, proceedings, judicial officer, lawyer, solicitor"},
    {"fr", "hand_over formal_notice", all,
     "avons saisi le tribunal, avons assigné, est assigné, procédure est engagée, avons engagé une procédure, "
     "tribunal a été saisi, requête a été déposée"},
    {"en", "hand_over formal_notice", all,
     "have filed, have sued, proceedings have begun, proceedings have been issued, have started proceedings"},
    {"fr", "dispute_received", all,
     "notre erreur, notre faute, par erreur, reconnaissons, sommes responsables, avez raison, nos excuses"},
    {"en", "dispute_received", all,
     "our mistake, our error, our fault, we admit, are responsible, are right, we apologise"},
    {"fr", "thanks", all, "offre, remise, réduction, catalogue, nouveautés, promotion"},
    {"en", "thanks", all, "offer, discount, catalogue, new products"},
};

struct Calls {
    std::string_view language, document, words;
};

/// The document's own ones first; "": of every other.
constexpr Calls calls[] = {
    {"fr", "formal_notice", "mettons en demeure, mets en demeure, met en demeure, sommons"},
    {"en", "formal_notice", "give you formal notice, gives you formal notice, formally demand, hereby demand"},
    {"fr", "",
     "merci de, remercions de, remercie de, demandons, invitons, veuillez, prions, contactez, appelez, écrivez, "
     "répondez, "
     "réglez, réglée, faites, pouvez, signalez, indiquez, adressez, dites"},
    {"en", "",
     "please, kindly, ask you, asked to, invite you, contact us, call us, write to us, let us know, tell us, can be "
     "paid, "
     "may pay, can pay"},
};

bool is_of(std::string_view list, std::string_view word) {
    const auto words = listed(list);
    return list.empty() || std::find(words.begin(), words.end(), word) != words.end();
}

const DocumentRules* find_rules(std::string_view key) {
    const auto* found = std::find_if(std::begin(documents), std::end(documents),
                                     [&](const DocumentRules& one) { return one.document == key; });
    return found == std::end(documents) ? nullptr : found;
}

} // namespace

std::vector<std::string_view> listed(std::string_view list) {
    std::vector<std::string_view> words;
    while (!list.empty()) {
        const auto end = std::min(list.find(' '), list.size());
        if (end > 0)
            words.push_back(list.substr(0, end));
        list.remove_prefix(std::min(end + 1, list.size()));
    }
    return words;
}

const DocumentRules* rules_of(const LetterTemplate& written) {
    std::string_view key = written.instead_of.empty() ? written.key : written.instead_of;
    const auto* found = find_rules(key);
    while (found == nullptr && key.rfind('_') != key.npos) {
        key = key.substr(0, key.rfind('_'));
        found = find_rules(key);
    }
    return found;
}

std::vector<LetterPhrase> forbidden_words(std::string_view document, std::string_view language,
                                          LetterAudience audience) {
    static const auto phrases = [] {
        std::vector<std::vector<LetterPhrase>> made;
        for (const auto& one : forbidden)
            made.push_back(phrases_of(one.words));
        return made;
    }();
    std::vector<LetterPhrase> words;
    for (std::size_t i = 0; i < phrases.size(); ++i) {
        const auto& one = forbidden[i];
        const bool is_meant = one.audience == audience && (one.language.empty() || one.language == language);
        if (is_meant && is_of(one.documents, document))
            words.insert(words.end(), phrases[i].begin(), phrases[i].end());
    }
    return words;
}

const std::vector<LetterPhrase>& indemnity_amounts() {
    static const auto amounts =
        phrases_of("40 €, 40,00 €, 40.00 €, € 40, € 40.00, 40 euro, 40,00 euro, EUR 40, quarante euros, forty euros");
    return amounts;
}

std::vector<LetterPhrase> calls_to_act(std::string_view document, std::string_view language) {
    for (const auto& one : calls) {
        if (one.language == language && (one.document == document || one.document.empty()))
            return phrases_of(one.words);
    }
    return {};
}

} // namespace encours
