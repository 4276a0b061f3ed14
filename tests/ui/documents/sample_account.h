// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/interest_statement.h"

#include <algorithm>

namespace encours::test {

[[nodiscard]] inline Date day(int year, int month, int at) { return *make_date(year, month, at); }

[[nodiscard]] inline std::vector<InterestSegment> segmentsOf(const InterestStatement& statement) {
    return {statement.segments.begin(), statement.segments.end()};
}
inline void setSegments(InterestStatement& statement, const std::vector<InterestSegment>& segments) {
    statement.segments.clear();
    std::copy(segments.begin(), segments.end(), statement.segments.room_for(segments.size()));
    statement.segments.add_filled(segments.size());
}

/// 5 000 € of 12 000 € paid on 15 July, interest first.
[[nodiscard]] inline InvoiceStatement partlyPaidInvoice(std::string number) {
    InvoiceStatement invoice;
    invoice.number = std::move(number);
    invoice.issued = day(2026, 5, 1);
    invoice.at = day(2026, 8, 31);
    invoice.currency = *Currency::from_code("EUR");
    invoice.terms.imputation = Imputation::interest;
    ItemStatement item;
    item.due = day(2026, 5, 31);
    item.amount = 1'200'000;
    const auto segment = [](Date from, Date to, std::int64_t base, std::int64_t hundredths, std::int64_t amount) {
        return InterestSegment{from,
                               to,
                               to - from + 1,
                               base,
                               rate_from_hundredths_of_percent(hundredths),
                               amount,
                               Ground::business_statutory,
                               HalfYear::of(from),
                               false,
                               false};
    };
    setSegments(item.statement, {segment(day(2026, 6, 1), day(2026, 6, 30), 1'200'000, 1215, 11984),
                                 segment(day(2026, 7, 1), day(2026, 7, 15), 1'200'000, 1240, 6115),
                                 segment(day(2026, 7, 16), day(2026, 8, 31), 722'099, 1240, 11530)});
    item.statement.principal = {1'200'000, 477'901, 0};
    item.statement.interest = {29629, 18099, 0};
    item.statement.costs = {4000, 4000, 0};
    item.statement.settled = {{day(2026, 7, 15), 18099, 4000, 477'901}};
    item.statement.daily = 245;
    item.settlements = {{{day(2026, 7, 15), 500'000, ClaimSettlement::Nature::payment, false}, "VIR 8841"}};
    invoice.items = {item};
    return invoice;
}

[[nodiscard]] inline StatedAccount sampleAccount(int invoices) {
    StatedAccount account;
    CompanyIdentity& from = account.creditor;
    from.name = "Menuiserie Vauban";
    from.legal_form = "SARL";
    from.capital = 12'000'000;
    from.siren = "356000000";
    from.siret = "35600000000048";
    from.vat_number = "FR39356000000";
    from.register_entry = "RCS Besançon";
    from.address = "18 rue de la Citadelle";
    from.postcode = "25000";
    from.city = "Besançon";
    from.email = "comptabilite@menuiserie-vauban.example";
    from.phone = "03 81 00 00 00";
    from.iban = "FR7630006000011234567890189";
    from.bic = "AGRIFRPPXXX";
    from.payment_contact = "Claire Thibaudet";
    CustomerIdentity& to = account.debtor;
    to.name = "Charpente Morel";
    to.legal_name = "Charpente Morel et Fils SAS";
    to.siren = "732829320";
    to.address = "ZI des Prés\n4 impasse des Tilleuls";
    to.postcode = "39100";
    to.city = "Dole";
    account.customerCode = "C12";
    account.language = "fr";
    account.at = day(2026, 8, 31);
    account.drawnUp = day(2026, 9, 2);
    for (int i = 0; i < invoices; ++i)
        account.invoices.push_back(partlyPaidInvoice("F2026-" + std::to_string(101 + i)));
    return account;
}

} // namespace encours::test
