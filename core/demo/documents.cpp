// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/documents.h"

#include "core/demo/people.h"
#include "core/demo/places.h"
#include "core/demo/products.h"

namespace encours::demo {

namespace {

constexpr const char* causes[] = {"Quantité livrée inférieure", "Malfaçon à reprendre", "Prix différent du devis",
                                  "Livraison en retard", "Réserves à la réception"};

std::string padded(std::uint32_t number, std::size_t width) {
    const auto text = std::to_string(number);
    return text.size() < width ? std::string(width - text.size(), '0') + text : text;
}

/// "CHARPENTE VUILLEMIN", as bank statements write names.
std::string in_capitals(const std::string& name) {
    auto text = plain(name);
    for (auto& c : text)
        c = c == '-' ? ' ' : c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    return text;
}

const char* means(PaysBy by) {
    switch (by) {
    case PaysBy::transfer:
        return "VIR ";
    case PaysBy::cheque:
        return "REMISE CHQ ";
    case PaysBy::card:
        return "CB ";
    case PaysBy::bill:
        return "LCR ";
    }
    return "";
}

} // namespace

std::string number_text(const Document& document) {
    const auto year = std::to_string(year_month_day(document.issued).year);
    return document.kind == DocumentKind::credit_note ? "A" + year + "-" + padded(document.number, 4)
                                                      : "F" + year + "-" + padded(document.number, 5);
}

std::string label_text(const Document& document, const Customer& customer) {
    const std::string label = product(document.product).label;
    if (document.kind == DocumentKind::credit_note)
        return "Avoir : " + label;
    return customer.kind == CustomerKind::consumer ? label : label + ", chantier " + of_city(customer.city);
}

const char* category_text(const Document& document) { return product(document.product).category; }

std::string label_text(const Payment& payment, const Customer& customer) {
    switch (payment.kind) {
    case SettlementKind::write_off:
        return "Passage en perte";
    case SettlementKind::difference:
        return "Écart de règlement";
    default:
        return means(payment.by) + in_capitals(customer.name);
    }
}

std::string reference_text(const Payment& payment) {
    if (payment.kind != SettlementKind::cash)
        return {};
    auto day = to_iso(payment.paid);
    std::erase(day, '-');
    return (payment.by == PaysBy::cheque ? "R" : payment.by == PaysBy::bill ? "L" : "V") + day;
}

const char* cause_text(const Dispute& dispute) { return causes[dispute.cause % std::size(causes)]; }

} // namespace encours::demo
