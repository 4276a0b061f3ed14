// SPDX-License-Identifier: GPL-3.0-or-later
// The words over the columns of lists of customers and of payments.
#include "core/import/header_synonyms.h"

namespace encours {

namespace {

using Words = std::string_view;
using Field = ReceivableField;

// Customers.
constexpr Words code_clear[] = {
    "codeclient",       "codeduclient", "codetiers",      "codedutiers",  "numeroclient", "numerodeclient",
    "numclient",        "nclient",      "noclient",       "refclient",    "idclient",     "referenceclient",
    "compteauxiliaire", "compauxnum",   "comptetiers",    "compteclient", "idtiers",      "clientcode",
    "customercode",     "customerid",   "customernumber", "customerno",   "clientid",     "codeauxiliaire"};
constexpr Words code_unclear[] = {"code", "numero", "num", "n", "no", "compte", "reference", "ref", "id", "account"};
constexpr Words name_clear[] = {
    "raisonsociale", "nomclient",      "nomduclient",      "nomtiers",        "nomdutiers",
    "nomousociete",  "libelleclient",  "libelletiers",     "intituleclient",  "denomination",
    "societe",       "nomdelasociete", "intituletiers",    "compauxlib",      "denominationsociale",
    "customername",  "companyname",    "nomdelentreprise", "nomoudesignation"};
constexpr Words name_unclear[] = {"nom",     "name",     "client",     "tiers",    "customer",   "company",
                                  "libelle", "intitule", "partenaire", "debiteur", "designation"};
constexpr Words legal_name_clear[] = {"legalname", "denominationlegale", "raisonsocialelegale", "nomlegal"};
constexpr Words customer_kind_clear[] = {"typeclient", "typedeclient", "typedetiers", "typetiers", "customertype"};
constexpr Words address_clear[] = {
    "adresse", "adresse1", "adresseclient",  "adressedefacturation", "adressefacturation", "address",      "address1",
    "street",  "rue",      "adressepostale", "ligneadresse1",        "billingaddress",     "streetaddress"};
constexpr Words postcode_clear[] = {"codepostal", "cp", "postcode", "postalcode", "zip", "zipcode"};
constexpr Words city_clear[] = {"ville", "commune", "city", "town", "localite"};
constexpr Words country_clear[] = {"pays", "codepays", "country", "countrycode"};
constexpr Words language_clear[] = {"langue", "language", "lang"};
constexpr Words siren_clear[] = {"siren", "nsiren", "numerosiren", "siret", "nsiret", "numerosiret", "sirensiret"};
constexpr Words vat_clear[] = {"tvaintra",  "tvaintracom", "tvaintracommunautaire",
                               "numerotva", "ntva",        "ntvaintracommunautaire",
                               "ntvaintra", "numerodetva", "numerotvaintracommunautaire",
                               "vatnumber", "vatno",       "vatid",
                               "vat",       "taxid",       "tva",
                               "idtva",     "codetva"};
constexpr Words iban_clear[] = {"iban", "ibanclient", "compteiban"};
constexpr Words email_clear[] = {"email",        "mail",         "courriel",         "adresseemail",
                                 "adressemail",  "emailclient",  "emailfacturation", "courrielfacturation",
                                 "emailcontact", "emailaddress", "adressecourriel"};
constexpr Words phone_clear[] = {"telephone", "tel",         "telephone1", "tel1",       "telephonefixe",
                                 "phone",     "phonenumber", "telfixe",    "ntelephone", "numerodetelephone"};
constexpr Words mobile_clear[] = {"mobile",    "portable",        "telephoneportable", "telportable", "gsm",
                                  "cellphone", "telephonemobile", "telmobile",         "mobilephone"};
constexpr Words contact_clear[] = {"contact",     "nomducontact",     "nomcontact",       "interlocuteur",
                                   "contactname", "nominterlocuteur", "contactprincipal", "personneacontacter"};
constexpr Words contact_role_clear[] = {"fonction",    "fonctionducontact", "fonctioncontact", "role",
                                        "rolecontact", "qualite",           "poste",           "contactrole",
                                        "jobtitle",    "roleducontact"};
constexpr Words terms_clear[] = {"conditionsdereglement",
                                 "conditionsreglement",
                                 "conditiondereglement",
                                 "conditionreglement",
                                 "conditionsdepaiement",
                                 "conditionspaiement",
                                 "conditiondepaiement",
                                 "delaidepaiement",
                                 "delaipaiement",
                                 "delaidereglement",
                                 "delaireglement",
                                 "delai",
                                 "echeance",
                                 "modalitesdereglement",
                                 "modalitesdepaiement",
                                 "paymentterms",
                                 "terms",
                                 "paymentterm"};
constexpr Words penalty_rate_clear[] = {"tauxdepenalite", "tauxdepenalites",  "tauxpenalite", "tauxpenalites",
                                        "penaltyrate",    "tauxdespenalites", "interestrate"};
constexpr Words credit_limit_clear[] = {"encoursautorise", "encoursmaximum",  "encoursmaxi",           "encoursmax",
                                        "plafond",         "plafonddecredit", "limitedecredit",        "creditlimit",
                                        "plafondencours",  "limitecredit",    "encoursmaximumautorise"};
constexpr Words category_clear[] = {"categorie", "famille", "familleclient", "famillesclients", "categorieclient",
                                    "activite",  "secteur", "category",      "segment",         "categorietarifaire"};
constexpr Words payer_clear[] = {"payeur",           "tierspayeur", "clientpayeur", "codepayeur", "codetierspayeur",
                                 "codeclientpayeur", "payer",       "payercode",    "billto"};
constexpr Words group_clear[] = {"groupe",      "group",         "groupedesocietes", "maisonmere",
                                 "societemere", "parentcompany", "centrale"};
constexpr Words tags_clear[] = {"etiquettes", "motscles", "tags", "labels"};

// Payments.
constexpr Words paid_document_clear[] = {
    "nfacture",      "nofacture",       "numerofacture",    "numerodefacture", "numfacture",       "ndefacture",
    "facture",       "factures",        "facturen",         "invoicenumber",   "invoiceno",        "invoice",
    "invoiceid",     "numerodocument",  "numerodudocument", "documentnumber",  "reffacture",       "referencefacture",
    "facturereglee", "facturesreglees", "facturepayee",     "piecereglee",     "facturesassociees"};
constexpr Words paid_document_unclear[] = {"document", "numerodepiece", "npiece", "numeropiece"};
constexpr Words reference_clear[] = {"reference",
                                     "ref",
                                     "referencereglement",
                                     "refreglement",
                                     "referencepaiement",
                                     "refpaiement",
                                     "ncheque",
                                     "numerocheque",
                                     "referencedupaiement",
                                     "referencedureglement",
                                     "transactionid",
                                     "paymentreference",
                                     "paymentid",
                                     "idtransaction",
                                     "numeroreglement",
                                     "nreglement",
                                     "chequenumber",
                                     "endtoendid"};
constexpr Words reference_unclear[] = {"numero", "num", "n", "piece", "id"};
constexpr Words paid_amount_clear[] = {"montantregle",    "montantdureglement", "montantreglement", "montantpaye",
                                       "montantpaiement", "montantdupaiement",  "montantencaisse",  "montantrecu",
                                       "paymentamount",   "amountpaid",         "amountreceived",   "montantttc"};
constexpr Words paid_amount_unclear[] = {"montant", "montanteur", "montanteuros", "amount", "total", "credit", "regle"};
constexpr Words paid_clear[] = {
    "datereglement",    "datedereglement",   "datedureglement", "datepaiement", "datedepaiement", "datedupaiement",
    "dateencaissement", "datedencaissement", "regleele",        "reglele",      "payele",         "encaissele",
    "paymentdate",      "paiddate",          "datepaid",        "paidon",       "datereception",  "datevaleur"};
constexpr Words paid_unclear[] = {"date", "dateoperation", "datedoperation", "transactiondate"};
constexpr Words booked_clear[] = {"datecomptable", "datedecomptabilisation", "datecomptabilisation",
                                  "dateecriture",  "datedecriture",          "postingdate",
                                  "bookingdate"};
constexpr Words currency_clear[] = {"devise", "codedevise", "monnaie", "currency", "currencycode"};
constexpr Words label_clear[] = {"libelle",       "objet", "commentaire", "description",
                                 "communication", "motif", "memo",        "note"};

HeaderSynonyms of_customers(ReceivableField field) {
    switch (field) {
    case Field::customer_code:
        return {code_clear, code_unclear};
    case Field::customer_name:
        return {name_clear, name_unclear};
    case Field::customer_legal_name:
        return {legal_name_clear, {}};
    case Field::customer_kind:
        return {customer_kind_clear, {}};
    case Field::customer_address:
        return {address_clear, {}};
    case Field::customer_postcode:
        return {postcode_clear, {}};
    case Field::customer_city:
        return {city_clear, {}};
    case Field::customer_country:
        return {country_clear, {}};
    case Field::customer_language:
        return {language_clear, {}};
    case Field::customer_siren:
        return {siren_clear, {}};
    case Field::customer_vat:
        return {vat_clear, {}};
    case Field::customer_iban:
        return {iban_clear, {}};
    case Field::customer_email:
        return {email_clear, {}};
    case Field::customer_phone:
        return {phone_clear, {}};
    case Field::customer_mobile:
        return {mobile_clear, {}};
    case Field::customer_contact:
        return {contact_clear, {}};
    case Field::customer_contact_role:
        return {contact_role_clear, {}};
    case Field::customer_terms:
        return {terms_clear, {}};
    case Field::customer_penalty_rate:
        return {penalty_rate_clear, {}};
    case Field::customer_credit_limit:
        return {credit_limit_clear, {}};
    case Field::customer_category:
        return {category_clear, {}};
    case Field::customer_payer:
        return {payer_clear, {}};
    case Field::customer_group:
        return {group_clear, {}};
    case Field::customer_tags:
        return {tags_clear, {}};
    default: // no field of such a list
        return {};
    }
}

HeaderSynonyms of_payments(ReceivableField field) {
    switch (field) {
    case Field::number:
        return {paid_document_clear, paid_document_unclear};
    case Field::reference:
        return {reference_clear, reference_unclear};
    case Field::amount:
        return {paid_amount_clear, paid_amount_unclear};
    case Field::paid:
        return {paid_clear, paid_unclear};
    case Field::booked:
        return {booked_clear, {}};
    case Field::currency:
        return {currency_clear, {}};
    case Field::label:
        return {label_clear, {}};
    default:
        return header_synonyms(field);
    }
}

} // namespace

HeaderSynonyms header_synonyms(ListKind kind, ReceivableField field) {
    if (!holds(kind, field))
        return {};
    switch (kind) {
    case ListKind::receivables:
        break;
    case ListKind::customers:
        return of_customers(field);
    case ListKind::payments:
        return of_payments(field);
    }
    return header_synonyms(field);
}

} // namespace encours
