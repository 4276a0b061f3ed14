// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/known_packages.h"

#include <algorithm>

namespace encours {

namespace {

using Field = ReceivableField;
using Title = std::string_view;

// EBP Gestion, open line: "Document - Numéro du document" and so on, one row for each line of an invoice.
constexpr Title ebp_signature[] = {"documentnumerodudocument", "documentdate"};
constexpr KnownColumn ebp_columns[] = {
    {Field::number, "documentnumerodudocument"},
    {Field::issued, "documentdate"},
    {Field::due, "documentdatedecheance"},
    {Field::due, "documentecheance"},
    {Field::amount, "documenttotalttc"},
    {Field::amount, "documentmontanttotalttc"},
    {Field::open_amount, "documentsoldedu"},
    {Field::open_amount, "documentnetapayer"},
    {Field::kind, "documenttypededocument"},
    {Field::customer_code, "documentcodeclient"},
    {Field::customer_name, "documentnomduclient"},
    {Field::customer_address, "documentadresse1facturation"},
    {Field::customer_postcode, "documentcodepostalfacturation"},
    {Field::customer_city, "documentvillefacturation"},
    {Field::customer_country, "documentcodepaysfacturation"},
};

// Odoo in French; "Société" is the company's own name there, and drafts have no number.
constexpr Title odoo_signature[] = {"nomdaffichagedupartenairedelafacture", "datedefacturation"};
constexpr KnownColumn odoo_columns[] = {
    {Field::customer_name, "nomdaffichagedupartenairedelafacture"},
    {Field::number, "numero"},
    {Field::issued, "datedefacturation"},
    {Field::due, "datedecheance"},
    {Field::amount, "totalsigneendevises"},
    {Field::amount, "totalsigne"},
    {Field::open_amount, "montantdusigneendevises"},
    {Field::open_amount, "montantdusigne"},
    {Field::open_amount, "montantdu"},
    {Field::status, "statutdupaiement"},
    {Field::status, "statutdepaiement"},
};

// Odoo by its fields' technical names.
constexpr Title odoo_technical_signature[] = {"invoicedate", "amounttotalsigned"};
constexpr KnownColumn odoo_technical_columns[] = {
    {Field::number, "name"},
    {Field::customer_name, "partneridname"},
    {Field::customer_name, "partnerid"},
    {Field::customer_name, "invoicepartnerdisplayname"},
    {Field::customer_code, "partneridref"},
    {Field::issued, "invoicedate"},
    {Field::due, "invoicedatedue"},
    {Field::amount, "amounttotalsigned"},
    {Field::open_amount, "amountresidualsigned"},
    {Field::currency, "currencyid"},
    {Field::status, "paymentstate"},
    {Field::kind, "movetype"},
};

// Dolibarr's export profile by field names, and by the titles that it translates them to.
constexpr Title dolibarr_signature[] = {"snom", "fref"};
constexpr KnownColumn dolibarr_columns[] = {
    {Field::customer_name, "snom"},     {Field::customer_code, "scodeclient"},
    {Field::customer_siren, "ssiren"},  {Field::customer_siren, "ssiret"},
    {Field::customer_vat, "stvaintra"}, {Field::number, "fref"},
    {Field::issued, "fdatef"},          {Field::due, "fdatelimreglement"},
    {Field::amount, "ftotalttc"},       {Field::open_amount, "getremaintopay"},
    {Field::status, "fpaye"},           {Field::kind, "ftype"},
};
constexpr Title dolibarr_titles_signature[] = {"reffacture", "datefacturation", "datelimitereglement"};

// QuickBooks in France: its amounts are those of lines without VAT, so that no column is the invoice's amount.
constexpr Title quickbooks_signature[] = {"numerodefacture", "montantduproduitservice"};

// The layout that many packages are set to: one row for each line, with codes of customers and articles.
constexpr Title lines_signature[] = {"codetiers", "raisonsociale", "codearticle", "montantttc"};

constexpr KnownPackage packages[] = {
    {"ebp", "EBP Gestion", ebp_signature, ebp_columns},
    {"odoo", "Odoo", odoo_signature, odoo_columns},
    {"odoo_technical", "Odoo", odoo_technical_signature, odoo_technical_columns},
    {"dolibarr", "Dolibarr", dolibarr_signature, dolibarr_columns},
    {"dolibarr_titles", "Dolibarr", dolibarr_titles_signature, {}},
    {"quickbooks", "QuickBooks", quickbooks_signature, {}},
    {"invoice_lines", "Sage, Ciel, Cegid", lines_signature, {}},
};

} // namespace

const KnownPackage* recognise_package(const std::vector<std::string>& folded_titles) {
    const auto found = std::find_if(std::begin(packages), std::end(packages), [&](const auto& package) {
        return std::all_of(package.signature.begin(), package.signature.end(), [&](Title title) {
            return std::find(folded_titles.begin(), folded_titles.end(), title) != folded_titles.end();
        });
    });
    return found == std::end(packages) ? nullptr : found;
}

const KnownPackage* known_package(std::string_view key) {
    const auto found = std::find_if(std::begin(packages), std::end(packages),
                                    [key](const auto& package) { return package.key == key; });
    return found == std::end(packages) ? nullptr : found;
}

} // namespace encours
