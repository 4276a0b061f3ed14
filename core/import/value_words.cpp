// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/value_words.h"

#include "core/import/cell_text.h"

#include <algorithm>
#include <iterator>

namespace encours {

namespace {

constexpr std::string_view yes[] = {"oui", "o", "yes", "y", "vrai", "true", "v", "1", "x", "litige", "disputed"};
constexpr std::string_view no[] = {"non", "n", "no", "faux", "false", "f", "0"};

// 380 and 381 are the type codes of UNTDID 1001 that electronic invoices carry.
constexpr std::string_view invoice[] = {
    "facture",
    "factures",
    "fac",
    "fact",
    "fa",
    "f",
    "fv",
    "fc",
    "ft",
    "facturedevente",
    "facturedacompte",
    "factureacompte",
    "factureclient",
    "invoice",
    "invoices",
    "inv",
    "customerinvoice",
    "outinvoice",
    "i",
    "380",
    "debit",
};
constexpr std::string_view credit_note[] = {
    "avoir",
    "avoirs",
    "av",
    "a",
    "avc",
    "facturedavoir",
    "factureavoir",
    "avoirclient",
    "notedecredit",
    "notecredit",
    "creditnote",
    "creditnotes",
    "credit",
    "creditmemo",
    "cn",
    "nc",
    "customercreditnote",
    "outrefund",
    "refund",
    "381",
};

constexpr std::string_view draft[] = {"brouillon", "brouillons", "draft", "provisoire", "proforma", "enpreparation"};
constexpr std::string_view cancelled[] = {"annule", "annulee", "annulees",   "cancel",    "cancelled", "canceled",
                                          "void",   "voided",  "abandonnee", "abandonne", "abandoned", "supprimee"};
constexpr std::string_view issued[] = {"comptabilise", "comptabilisee", "posted",   "validee", "valide", "envoye",
                                       "envoyee",      "sent",          "facturee", "emise",   "issued", "validated"};
constexpr std::string_view unpaid[] = {
    "nonpaye",  "nonpayee",         "nonpayees",       "nonregle",   "nonreglee", "nonreglees", "nonsoldee", "impaye",
    "impayee",  "impayes",          "impayees",        "ouverte",    "ouvert",    "enattente",  "aregler",   "apayer",
    "due",      "notpaid",          "unpaid",          "open",       "overdue",   "late",       "enretard",  "echue",
    "nonechue", "attenduepaiement", "awaitingpayment", "outstanding"};
constexpr std::string_view partly_paid[] = {"partiel",
                                            "partielle",
                                            "partiellementpaye",
                                            "partiellementpayee",
                                            "partiellementpayees",
                                            "partiellementregle",
                                            "partiellementreglee",
                                            "payepartiellement",
                                            "payeepartiellement",
                                            "regleepartiellement",
                                            "reglementpartiel",
                                            "partial",
                                            "partiallypaid",
                                            "partlypaid"};
constexpr std::string_view paid[] = {"paye",
                                     "payee",
                                     "payes",
                                     "payees",
                                     "regle",
                                     "reglee",
                                     "regles",
                                     "reglees",
                                     "solde",
                                     "soldee",
                                     "soldees",
                                     "acquitte",
                                     "acquittee",
                                     "encaisse",
                                     "encaissee",
                                     "cloturee",
                                     "cloture",
                                     "paid",
                                     "settled",
                                     "closed",
                                     "inpayment",
                                     "enpaiement",
                                     "encoursdepaiement",
                                     "extourne",
                                     "extournee",
                                     "extournees",
                                     "reversed",
                                     "lettree"};
constexpr std::string_view paid_titles[] = {"fpaye",  "paye", "payee",  "facturepayee",    "reglee",
                                            "soldee", "paid", "ispaid", "payeeentierement"};

constexpr std::string_view business[] = {"business", "entreprise", "societe", "professionnel", "pro", "b2b", "company"};
constexpr std::string_view consumer[] = {"consumer", "particulier", "consommateur", "individual", "b2c", "private"};
constexpr std::string_view public_body[] = {
    "public", "publicbody", "personnepublique", "secteurpublic", "administration", "collectivite", "b2g", "etat"};

// The languages in which there are letters; others stay as they are written.
constexpr std::string_view french[] = {"francais", "french", "franzosisch", "frances"};
constexpr std::string_view english[] = {"anglais", "english", "englisch", "ingles"};
constexpr std::string_view german[] = {"allemand", "german", "deutsch", "aleman"};
constexpr std::string_view spanish[] = {"espagnol", "spanish", "spanisch", "espanol"};

template <std::size_t Size>
bool is_one_of(std::string_view word, const std::string_view (&words)[Size]) {
    return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

} // namespace

std::optional<bool> flag_from_text(std::string_view text) {
    const auto word = fold(text);
    if (is_one_of(word, yes))
        return true;
    if (is_one_of(word, no))
        return false;
    return std::nullopt;
}

std::optional<DocumentKind> document_kind_from_text(std::string_view text) {
    const auto word = fold(text);
    if (is_one_of(word, invoice))
        return DocumentKind::invoice;
    if (is_one_of(word, credit_note))
        return DocumentKind::credit_note;
    return std::nullopt;
}

std::optional<DocumentStatus> document_status_from_text(std::string_view text, bool is_flag) {
    const auto word = fold(text);
    if (is_one_of(word, draft))
        return DocumentStatus::draft;
    if (is_one_of(word, cancelled))
        return DocumentStatus::cancelled;
    if (is_one_of(word, issued))
        return DocumentStatus::issued;
    if (is_one_of(word, unpaid))
        return DocumentStatus::unpaid;
    if (is_one_of(word, partly_paid))
        return DocumentStatus::partly_paid;
    if (is_one_of(word, paid))
        return DocumentStatus::paid;
    const auto flag = is_flag ? flag_from_text(text) : std::nullopt;
    return flag ? std::optional(*flag ? DocumentStatus::paid : DocumentStatus::unpaid) : std::nullopt;
}

bool asks_whether_paid(std::string_view title) { return is_one_of(fold(title), paid_titles); }

std::optional<CustomerKind> customer_kind_from_text(std::string_view text) {
    const auto word = fold(text);
    if (is_one_of(word, business))
        return CustomerKind::business;
    if (is_one_of(word, consumer))
        return CustomerKind::consumer;
    if (is_one_of(word, public_body))
        return CustomerKind::public_body;
    return std::nullopt;
}

std::optional<std::string_view> language_from_text(std::string_view text) {
    const auto code = fold(text.substr(0, text.find_first_of("-_"))); // "de-AT", "de_AT", "DE"
    const auto word = fold(text);
    if (code == "fr" || is_one_of(word, french))
        return "fr";
    if (code == "en" || is_one_of(word, english))
        return "en";
    if (code == "de" || is_one_of(word, german))
        return "de";
    if (code == "es" || is_one_of(word, spanish))
        return "es";
    return std::nullopt;
}

std::optional<Currency> currency_from_text(std::string_view text) {
    if (const auto currency = Currency::from_code(text))
        return currency;
    const auto word = fold(text);
    return word == "euro" || word == "euros" ? std::optional(Currency()) : std::nullopt;
}

} // namespace encours
