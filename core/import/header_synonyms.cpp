// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/header_synonyms.h"

namespace encours {

namespace {

using Words = std::string_view;

constexpr Words number_clear[] = {
    "nfacture",
    "nofacture",
    "numerofacture",
    "numerodefacture",
    "numfacture",
    "numdefacture",
    "ndefacture",
    "nodefacture",
    "numerodelafacture",
    "facturen",
    "factureno",
    "facturenumero",
    "invoicenumber",
    "invoiceno",
    "invoicenum",
    "invoiceid",
    "numerodudocument",
    "numerodocument",
    "numdocument",
    "ndocument",
    "documentnumber",
    "documentno",
    "documentnumerodudocument",
    "numeropiece",
    "numerodepiece",
    "numpiece",
    "numdepiece",
    "npiece",
    "ndepiece",
    "nopiece",
    "refpiece",
    "pieceref",
    "referencepiece",
    "referencefacture",
    "referencedelafacture",
    "reffacture",
};
constexpr Words number_unclear[] = {"numero",  "num",      "no",        "n",   "piece", "facture",
                                    "invoice", "document", "reference", "ref", "docid", "docno"};

constexpr Words issued_clear[] = {
    "datefacture", "datedefacture",  "datedelafacture", "datedefacturation", "datefacturation",    "datepiece",
    "datedepiece", "datedelapiece",  "dateemission",    "datedemission",     "invoicedate",        "issuedate",
    "dateofissue", "datedudocument", "datedocument",    "documentdate",      "documentcreatedate",
};
constexpr Words issued_unclear[] = {"date", "emission", "emisele", "factureele", "facturele"};

constexpr Words booked_clear[] = {"datecomptable",        "datedecomptabilisation",
                                  "datecomptabilisation", "dateecriture",
                                  "datedecriture",        "postingdate",
                                  "bookingdate",          "ecrituredate"};

constexpr Words due_clear[] = {
    "echeance",
    "dateecheance",
    "datedecheance",
    "echeancele",
    "datelimitedereglement",
    "datelimitereglement",
    "datelimitedepaiement",
    "datelimitepaiement",
    "datelimite",
    "duedate",
    "datedue",
    "invoicedatedue",
    "dueindate",
    "apayeravant",
    "aregleravant",
    "dateexigibilite",
    "datedexigibilite",
};

constexpr Words amount_clear[] = {
    "montantttc",    "totalttc",         "montanttotalttc",    "ttc",
    "montantttceur", "totalttceur",      "montantdelafacture", "montantfacture",
    "totalfacture",  "invoiceamount",    "invoicetotal",       "amounttotalsigned",
    "amounttotal",   "totalamount",      "grossamount",        "totalsigneendevises",
    "totalsigne",    "documenttotalttc", "totalopenamount",
};
constexpr Words amount_unclear[] = {"montant", "montanteur", "montanteuros", "amount", "total"};

constexpr Words open_amount_clear[] = {
    "restedu",           "resteapayer",     "resteaencaisser",
    "resteareglerttc",   "restearegler",    "restantdu",
    "montantrestantdu",  "montantrestant",  "soldedu",
    "soldefacture",      "montantdu",       "montantouvert",
    "amountdue",         "balancedue",      "openamount",
    "outstandingamount", "outstanding",     "amountresidualsigned",
    "amountresidual",    "remainingamount",
};
constexpr Words open_amount_unclear[] = {"solde", "reste", "balance"};

constexpr Words settled_clear[] = {
    "reglele",           "regleele",      "payele",          "payeele",      "soldele",        "soldeele",
    "encaissele",        "datereglement", "datedereglement", "datepaiement", "datedepaiement", "dateencaissement",
    "datedencaissement", "settleddate",   "settlementdate",  "settledon",    "paiddate",       "paidon",
    "datepaid",          "paymentdate",   "cleardate",       "clearingdate",
};

constexpr Words kind_clear[] = {"typededocument", "typedocument", "typedepiece",     "typepiece",    "typedefacture",
                                "typefacture",    "naturepiece",  "naturedelapiece", "documenttype", "invoicetype"};
constexpr Words kind_unclear[] = {"type", "nature"};

constexpr Words status_clear[] = {"statutdupaiement", "statutdepaiement",  "statutpaiement",  "etatdupaiement",
                                  "etatdepaiement",   "statutdureglement", "statutreglement", "etatdureglement",
                                  "etatreglement",    "paymentstatus",     "paymentstate",    "facturepayee"};
constexpr Words status_unclear[] = {
    "statut", "etat",   "status", "state", "etatdelafacture", "statutdelafacture", "paye",
    "payee",  "reglee", "soldee", "paid",  "ispaid"};

constexpr Words disputed_clear[] = {"litige",  "enlitige", "litigieux",  "contestee", "conteste",
                                    "dispute", "disputed", "isdisputed", "indispute"};
constexpr Words disputed_on_clear[] = {"datelitige",     "datedelitige", "datedulitige", "litigele",
                                       "litigeouvertle", "disputedate",  "disputeddate", "disputedon"};
constexpr Words dispute_closed_on_clear[] = {"finlitige",     "findelitige",       "findulitige",
                                             "datefinlitige", "datedefindelitige", "litigeclosle",
                                             "disputeclosed", "disputecloseddate", "disputeresolveddate"};

constexpr Words currency_clear[] = {"devise",   "codedevise",   "devisefacture",  "monnaie",
                                    "currency", "currencycode", "invoicecurrency"};

constexpr Words customer_name_clear[] = {
    "raisonsociale",
    "nomclient",
    "nomduclient",
    "nomtiers",
    "nomdutiers",
    "clientnom",
    "libelleclient",
    "libelletiers",
    "intituleclient",
    "intituletiers",
    "denomination",
    "denominationsociale",
    "customername",
    "namecustomer",
    "clientname",
    "documentnomduclient",
    "compauxlib",
    "nomdaffichagedupartenairedelafacture",
    "invoicepartnerdisplayname",
    "debiteur",
};
constexpr Words customer_name_unclear[] = {"nom",        "name",    "client",  "tiers",      "customer",
                                           "partenaire", "societe", "company", "companyname"};

constexpr Words customer_code_clear[] = {
    "codeclient",         "codeduclient", "codetiers",        "codedutiers", "numeroclient",
    "numerodeclient",     "numclient",    "nclient",          "noclient",    "refclient",
    "referenceclient",    "idclient",     "idtiers",          "clientid",    "clientcode",
    "compteclient",       "comptetiers",  "compteauxiliaire", "compauxnum",  "codecompte",
    "customercode",       "customerid",   "customernumber",   "customerno",  "custnumber",
    "documentcodeclient",
};
constexpr Words customer_code_unclear[] = {"code", "client", "tiers", "customer", "compte", "account", "partnerid"};

constexpr Words category_clear[] = {"categorie", "famille", "activite"};
constexpr Words label_clear[] = {"libelle", "objet", "designation", "description", "intitule", "ecriturelib"};

constexpr Words address_clear[] = {
    "adresse", "adresse1", "adresseclient", "adressedefacturation", "address", "street", "documentadresse1facturation"};
constexpr Words postcode_clear[] = {
    "codepostal", "cp", "postcode", "postalcode", "zip", "zipcode", "documentcodepostalfacturation"};
constexpr Words city_clear[] = {"ville", "city", "town", "documentvillefacturation"};
constexpr Words country_clear[] = {"pays", "codepays", "country", "countrycode", "documentcodepaysfacturation"};
constexpr Words language_clear[] = {"langue", "language"};
constexpr Words siren_clear[] = {"siren", "nsiren", "numerosiren", "siret", "nsiret", "numerosiret"};
constexpr Words vat_clear[] = {"tvaintra",
                               "tvaintracom",
                               "tvaintracommunautaire",
                               "numerotva",
                               "ntva",
                               "ntvaintracommunautaire",
                               "numerotvaintracommunautaire",
                               "numerodetva",
                               "vatnumber"};
constexpr Words iban_clear[] = {"iban", "ibanclient"};
constexpr Words email_clear[] = {"email", "emailclient", "mail", "courriel", "adresseemail", "adressemail"};
constexpr Words phone_clear[] = {"telephone", "tel", "telephoneclient", "phone", "phonenumber"};
constexpr Words mobile_clear[] = {"mobile", "portable", "telephoneportable", "telportable", "gsm"};
// Which law a claim follows hangs on it; taken only where its values are kinds of customers (column_survey).
constexpr Words customer_kind_clear[] = {"typeclient", "typedeclient", "typedetiers", "typetiers", "customertype"};
constexpr Words penalty_rate_clear[] = {"tauxdepenalite", "tauxdepenalites",  "tauxpenalite",
                                        "tauxpenalites",  "tauxdespenalites", "penaltyrate"};
constexpr Words contact_clear[] = {"contact", "nomducontact", "nomcontact", "interlocuteur", "contactname"};

} // namespace

HeaderSynonyms header_synonyms(ReceivableField field) {
    switch (field) {
    case ReceivableField::number:
        return {number_clear, number_unclear};
    case ReceivableField::issued:
        return {issued_clear, issued_unclear};
    case ReceivableField::booked:
        return {booked_clear, {}};
    case ReceivableField::due:
        return {due_clear, {}};
    case ReceivableField::amount:
        return {amount_clear, amount_unclear};
    case ReceivableField::open_amount:
        return {open_amount_clear, open_amount_unclear};
    case ReceivableField::settled:
        return {settled_clear, {}};
    case ReceivableField::kind:
        return {kind_clear, kind_unclear};
    case ReceivableField::status:
        return {status_clear, status_unclear};
    case ReceivableField::disputed:
        return {disputed_clear, {}};
    case ReceivableField::disputed_on:
        return {disputed_on_clear, {}};
    case ReceivableField::dispute_closed_on:
        return {dispute_closed_on_clear, {}};
    case ReceivableField::currency:
        return {currency_clear, {}};
    case ReceivableField::customer_name:
        return {customer_name_clear, customer_name_unclear};
    case ReceivableField::customer_code:
        return {customer_code_clear, customer_code_unclear};
    case ReceivableField::category:
        return {category_clear, {}};
    case ReceivableField::label:
        return {label_clear, {}};
    case ReceivableField::customer_address:
        return {address_clear, {}};
    case ReceivableField::customer_postcode:
        return {postcode_clear, {}};
    case ReceivableField::customer_city:
        return {city_clear, {}};
    case ReceivableField::customer_country:
        return {country_clear, {}};
    case ReceivableField::customer_language:
        return {language_clear, {}};
    case ReceivableField::customer_siren:
        return {siren_clear, {}};
    case ReceivableField::customer_vat:
        return {vat_clear, {}};
    case ReceivableField::customer_iban:
        return {iban_clear, {}};
    case ReceivableField::customer_email:
        return {email_clear, {}};
    case ReceivableField::customer_phone:
        return {phone_clear, {}};
    case ReceivableField::customer_mobile:
        return {mobile_clear, {}};
    case ReceivableField::customer_contact:
        return {contact_clear, {}};
    case ReceivableField::customer_kind:
        return {customer_kind_clear, {}};
    case ReceivableField::customer_penalty_rate:
        return {penalty_rate_clear, {}};
    // Texts that mean too many things to be taken for these without being asked.
    case ReceivableField::customer_legal_name:
    case ReceivableField::customer_contact_role:
    case ReceivableField::customer_terms:
    case ReceivableField::customer_credit_limit:
    case ReceivableField::customer_category:
    case ReceivableField::customer_payer:
    case ReceivableField::customer_group:
    case ReceivableField::customer_tags:
    case ReceivableField::paid:
    case ReceivableField::reference:
        return {};
    }
    return {};
}

} // namespace encours
