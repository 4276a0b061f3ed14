// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/letters/letter_samples.h"

#include <string_view>

namespace encours::test {

namespace {

Date day(int year, int month, int of_month) { return make_date(year, month, of_month).value(); }

const Date today = day(2026, 10, 30);

/// Every field in each language, as a program that knows the language would say it; nothing: as in the others.
struct SampleValue {
    const char *name, *french, *english, *german = nullptr, *spanish = nullptr;
};

constexpr SampleValue unnamed_salutation{"salutation", "Madame, Monsieur,", "Dear Sir or Madam,",
                                         "Sehr geehrte Damen und Herren,", "Estimados señores:"};
constexpr SampleValue values[] = {
    {"company", "Menuiserie Vauban", "Menuiserie Vauban"},
    {"company_address", "12 rue des Remparts, 25000 Besançon", "12 rue des Remparts, 25000 Besançon"},
    {"principal_name", "Scierie du Doubs", "Scierie du Doubs"},
    {"principal_address", "3 quai Vieil Picard, 25000 Besançon", "3 quai Vieil Picard, 25000 Besançon"},
    {"signatory", "Claire Vauban", "Claire Vauban"},
    {"payment_contact", "Mme Ferrand", "Ms Ferrand", "Frau Ferrand", "Sra. Ferrand"},
    {"payment_phone", "03\u00A081\u00A000\u00A000\u00A000", "+33 3 81 00 00 00", "+33 3 81 00 00 00",
     "+33 3 81 00 00 00"},
    {"payment_email", "compta@vauban.example", "compta@vauban.example"},
    {"reach_us", "par téléphone au 03\u00A081\u00A000\u00A000\u00A000 ou par courriel à compta@vauban.example",
     "by phone on +33 3 81 00 00 00 or by e-mail at compta@vauban.example",
     "telefonisch unter +33 3 81 00 00 00 oder per E-Mail unter compta@vauban.example",
     "por teléfono (+33 3 81 00 00 00) o por correo electrónico (compta@vauban.example)"},
    {"customer", "Bâtiment Rive Gauche SAS", "Bâtiment Rive Gauche SAS"},
    {"code", "411RIVEG", "411RIVEG"},
    {"contact", "Mme Lenoir", "Ms Lenoir", "Frau Lenoir", "Sra. Lenoir"},
    {"salutation", "Madame Lenoir,", "Dear Ms Lenoir,", "Sehr geehrte Frau Lenoir,", "Estimada señora Lenoir:"},
    {"day", "30 octobre 2026", "30 October 2026", "30. Oktober 2026", "30 de octubre de 2026"},
    {"deadline", "vendredi 13 novembre 2026", "Friday 13 November 2026", "Freitag, 13. November 2026",
     "viernes 13 de noviembre de 2026"},
    {"deadline_days", "14", "14"},
    {"reference", "VAUBAN-411RIVEG-3010", "VAUBAN-411RIVEG-3010"},
    {"tracking", "1A 204 567 8901 2", "1A 204 567 8901 2"},
    {"count", "2", "2"},
    {"numbers", "F-2026-0412 et F-2026-0455", "F-2026-0412 and F-2026-0455", "F-2026-0412 und F-2026-0455",
     "F-2026-0412 y F-2026-0455"},
    {"total", "11\u00A0586,39\u00A0€", "€11,586.39", "11.586,39\u00A0€", "11.586,39\u00A0€"},
    {"principal", "11\u00A0240,00\u00A0€", "€11,240.00", "11.240,00\u00A0€", "11.240,00\u00A0€"},
    {"credits", "150,00\u00A0€", "€150.00", "150,00\u00A0€", "150,00\u00A0€"},
    {"oldest_number", "F-2026-0412", "F-2026-0412"},
    {"oldest_due", "17 août 2026", "17 August 2026", "17. August 2026", "17 de agosto de 2026"},
    {"oldest_days", "74", "74"},
    {"next_due", "17 novembre 2026", "17 November 2026", "17. November 2026", "17 de noviembre de 2026"},
    {"information_total", "1\u00A0150,00\u00A0€", "€1,150.00", "1.150,00\u00A0€", "1.150,00\u00A0€"},
    {"interest", "266,39\u00A0€", "€266.39", "266,39\u00A0€", "266,39\u00A0€"},
    {"costs", "80,00\u00A0€", "€80.00", "80,00\u00A0€", "80,00\u00A0€"},
    {"interest_and_costs", "346,39\u00A0€", "€346.39", "346,39\u00A0€", "346,39\u00A0€"},
    {"daily_interest", "3,82\u00A0€", "€3.82", "3,82\u00A0€", "3,82\u00A0€"},
    {"grand_total", "11\u00A0586,39\u00A0€", "€11,586.39", "11.586,39\u00A0€", "11.586,39\u00A0€"},
    {"penalty_rate", "12,40\u00A0%", "12.40%", "12,40\u00A0%", "12,40\u00A0%"},
    {"indemnity", "40,00\u00A0€", "€40.00", "40,00\u00A0€", "40,00\u00A0€"},
    {"last_contact", "notre courrier du 20 octobre 2026", "our letter of 20 October 2026",
     "unser Schreiben vom 20. Oktober 2026", "nuestra carta del 20 de octubre de 2026"},
    {"all_contacts", "nos relances des 3 et 21 septembre et du 20 octobre 2026",
     "our reminders of 3 and 21 September and 20 October 2026",
     "unsere Zahlungserinnerungen vom 3. und 21. September und vom 20. Oktober 2026",
     "nuestros recordatorios de los días 3 y 21 de septiembre y del 20 de octubre de 2026"},
    {"promise_amount", "5\u00A0000,00\u00A0€", "€5,000.00", "5.000,00\u00A0€", "5.000,00\u00A0€"},
    {"promise_day", "25 septembre 2026", "25 September 2026", "25. September 2026", "25 de septiembre de 2026"},
    {"promise_made_on", "14 septembre 2026", "14 September 2026", "14. September 2026", "14 de septiembre de 2026"},
    {"dispute_numbers", "F-2026-0455", "F-2026-0455"},
    {"dispute_reference", "L-2026-018", "L-2026-018"},
    {"contested", "840,00\u00A0€", "€840.00", "840,00\u00A0€", "840,00\u00A0€"},
    {"uncontested", "10\u00A0400,00\u00A0€", "€10,400.00", "10.400,00\u00A0€", "10.400,00\u00A0€"},
    {"dispute_day", "12 octobre 2026", "12 October 2026", "12. Oktober 2026", "12 de octubre de 2026"},
    {"dispute_owner", "Mme Ferrand", "Ms Ferrand", "Frau Ferrand", "Sra. Ferrand"},
    {"dispute_answer_day", "20 novembre 2026", "20 November 2026", "20. November 2026", "20 de noviembre de 2026"},
    {"paid", "7\u00A0840,00\u00A0€", "€7,840.00", "7.840,00\u00A0€", "7.840,00\u00A0€"},
    {"credit_balance", "150,00\u00A0€", "€150.00", "150,00\u00A0€", "150,00\u00A0€"},
    {"paid_day", "28 octobre 2026", "28 October 2026", "28. Oktober 2026", "28 de octubre de 2026"},
    {"paid_numbers", "F-2026-0412", "F-2026-0412"},
    {"still_owed", "3\u00A0400,00\u00A0€", "€3,400.00", "3.400,00\u00A0€", "3.400,00\u00A0€"},
    {"plan_count", "4", "4"},
    {"plan_total", "11\u00A0586,39\u00A0€", "€11,586.39", "11.586,39\u00A0€", "11.586,39\u00A0€"},
    {"plan_total_in_words", "onze mille cinq cent quatre-vingt-six euros et trente-neuf centimes",
     "eleven thousand five hundred and eighty-six euros and thirty-nine cents",
     "elftausendfünfhundertsechsundachtzig Euro und neununddreißig Cent",
     "once mil quinientos ochenta y seis euros con treinta y nueve céntimos"},
    {"plan_first_day", "15 novembre 2026", "15 November 2026", "15. November 2026", "15 de noviembre de 2026"},
    {"plan_last_day", "15 février 2027", "15 February 2027", "15. Februar 2027", "15 de febrero de 2027"},
    {"plan_waived", "266,39\u00A0€", "€266.39", "266,39\u00A0€", "266,39\u00A0€"},
    {"iban", "FR76 3000 4000 0100 0000 0000 142", "FR76 3000 4000 0100 0000 0000 142"},
    {"payment_link", "https://payer.example/v/3010", "https://payer.example/v/3010"},
    {"discount_rate", "1,00\u00A0%", "1.00%", "1,00\u00A0%", "1,00\u00A0%"},
    {"discount_amount", "112,40\u00A0€", "€112.40", "112,40\u00A0€", "112,40\u00A0€"},
    {"discount_total", "11\u00A0127,60\u00A0€", "€11,127.60", "11.127,60\u00A0€", "11.127,60\u00A0€"},
    {"discount_day", "mardi 10 novembre 2026", "Tuesday 10 November 2026", "Dienstag, 10. November 2026",
     "martes 10 de noviembre de 2026"},
    {"terms", "Nos factures sont payables à 30 jours.", "Our invoices are payable within 30 days.",
     "Unsere Rechnungen sind innerhalb von 30 Tagen zahlbar.", "Nuestras facturas son pagaderas a 30 días."},
    {"useful", "Notre guide d’entretien des menuiseries vous attend sur notre site.",
     "Our guide to looking after joinery is on our website.",
     "Unsere Pflegeanleitung für Fenster finden Sie auf unserer Website.",
     "Nuestra guía de cuidado de la carpintería está en nuestro sitio web."},
    {"mediator", "Médiation Est, 1 place Granvelle, 25000 Besançon",
     "Médiation Est, 1 place Granvelle, 25000 Besançon"},
    {"agency", "Recouvrement du Doubs", "Recouvrement du Doubs"},
};

std::string_view said_in(const std::string& language, const SampleValue& value) {
    if (language == "de" && value.german != nullptr)
        return value.german;
    if (language == "es" && value.spanish != nullptr)
        return value.spanish;
    return language == "fr" ? value.french : value.english;
}

void set_parties(LetterCase& letter, SampleDebtor debtor) {
    auto& from = letter.sender;
    from.name = "Menuiserie Vauban";
    from.legal_form = "SARL";
    from.siren = "123456782";
    from.address = "12 rue des Remparts";
    from.postcode = "25000";
    from.city = "Besançon";
    from.iban = "FR7630004000010000000000142";
    letter.debtor.name = "Bâtiment Rive Gauche SAS";
    letter.debtor.kind = debtor == SampleDebtor::consumer      ? CustomerKind::consumer
                         : debtor == SampleDebtor::public_body ? CustomerKind::public_body
                                                               : CustomerKind::business;
    from.private_creditor = debtor == SampleDebtor::business_of_private_creditor;
    letter.regime = choose_regime({letter.debtor.kind, from.private_creditor, {}, {}, false});
    letter.address = "48 quai de Strasbourg";
    letter.postcode = "25000";
    letter.city = "Besançon";
    letter.country = "FR";
    letter.email = "compta@rivegauche.example";
    letter.mobile = "+33600000000";
}

void set_items(LetterCase& letter, std::size_t items) {
    const bool is_before_due = letter.document == "notice_before_due";
    for (std::size_t i = 0; i < items; ++i) {
        LetterItem item;
        item.number = i == 0 ? "F-2026-0412" : "F-2026-0455";
        item.issued = day(2026, 7, 17);
        item.due = is_before_due ? day(2026, 11, 17) : day(2026, 8, 17);
        item.amount = item.open = 562'000;
        item.days_late = is_before_due ? 0 : 74;
        letter.items.push_back(item);
        letter.principal += item.open;
    }
}

void set_claim(LetterCase& letter, std::uint32_t traits) {
    const bool grants_time = letter.document == "last_reminder" || letter.document == "formal_notice";
    if (grants_time || (traits & with_deadline) != 0)
        letter.deadline = day(2026, 11, 13);
    if ((traits & with_credits) != 0)
        letter.credit = 15'000;
    if ((traits & with_information) != 0)
        letter.information.push_back(letter.items.front());
    if ((traits & with_accessories) != 0 && letter.items.front().days_late > 0) {
        letter.interest = 26'639;
        letter.costs = letter.regime.has_indemnity() ? 8'000 : 0;
        letter.daily = 382;
        letter.items.front().rate = 1240;
    }
    letter.claims_interest = (traits & claiming_accessories) != 0;
    letter.interest_known = (traits & with_unknown_rate) == 0;
}

/// What is waived, of the sums that this debtor owes.
std::string waived_of(const LetterCase& letter, std::uint32_t traits) {
    if ((traits & with_waiver_of_interest) != 0)
        return "interest";
    if ((traits & with_waiver_of_costs) != 0 && letter.regime.has_indemnity())
        return "costs";
    return (traits & with_waiver_of_principal) != 0 ? "principal" : "";
}

void set_history(LetterCase& letter, std::uint32_t traits) {
    if ((traits & with_contacts) != 0)
        letter.contacts = {{day(2026, 9, 3), Channel::email, StepKind::reminder},
                           {day(2026, 10, 20), Channel::letter, StepKind::reminder}};
    if ((traits & with_broken_promise) != 0)
        letter.promise = LetterPromise{500'000, day(2026, 9, 25), day(2026, 9, 14), true};
    if (letter.document == "dispute_received" || (traits & with_dispute) != 0) {
        letter.dispute = LetterDispute{{"F-2026-0455"}, "L-2026-018", 84'000, day(2026, 10, 12), "", no_day};
        if ((traits & with_dispute_owner) != 0) {
            letter.dispute->owner = "Mme Ferrand";
            letter.dispute->answer_by = day(2026, 11, 20);
        }
    }
    const bool is_about_cash = letter.document == "thanks" || letter.document == "receipt";
    if (is_about_cash || (traits & with_payment) != 0)
        letter.payment =
            LetterPayment{day(2026, 10, 28), 784'000, {"F-2026-0412"}, (traits & with_payment_on_time) != 0};
    if (letter.document == "payment_plan" || (traits & with_plan) != 0) {
        letter.plan = LetterPlan{{{1, day(2026, 11, 15), 1'158'639}}, 1'158'639, 0, waived_of(letter, traits)};
        letter.plan->waived = letter.plan->waived_of.empty() ? 0 : 26'639;
    }
}

void set_company(LetterCase& letter, std::uint32_t traits) {
    const auto text = [traits](SampleTrait trait, const char* then) { return (traits & trait) != 0 ? then : ""; };
    auto& settings = letter.settings;
    settings.collects_for_others = (traits & with_collector) != 0;
    settings.principal_name = text(with_collector, "Scierie du Doubs");
    settings.principal_address = text(with_collector, "3 quai Vieil Picard, 25000 Besançon");
    settings.discount_rate = (traits & with_discount) != 0 ? 100 : 0;
    settings.terms = text(with_terms, "Nos factures sont payables à 30 jours.");
    settings.useful = text(with_useful, "Notre guide d’entretien.");
    settings.mediator = text(with_mediator, "Médiation Est");
    letter.agency = text(with_agency, "Recouvrement du Doubs");
    letter.contact = text(with_contact, "Mme Lenoir");
    letter.sender.phone = text(with_phone, "0381000000");
    if ((traits & with_enclosures) != 0)
        letter.enclosures = {"F-2026-0412"};
    if ((traits & with_direct_debit) != 0)
        letter.sender.means = static_cast<std::uint8_t>(PaymentMeans::direct_debit);
}

} // namespace

LetterCase sample_case(const std::string& document, SampleDebtor debtor, std::size_t items, std::uint32_t traits) {
    LetterCase letter;
    letter.document = document;
    letter.on = today;
    letter.language = "fr";
    set_parties(letter, debtor);
    set_items(letter, items);
    set_claim(letter, traits);
    set_history(letter, traits);
    set_company(letter, traits);
    return letter;
}

LetterFacts sample_facts(const LetterCase& letter, const std::string& language) {
    LetterFacts facts;
    facts.conditions = conditions_of(letter);
    facts.count = static_cast<int>(letter.items.size());
    for (const auto& value : values) {
        const auto* field = letter_field(value.name);
        const bool is_there = field != nullptr && (field->needs.empty() || facts.conditions.contains(field->needs));
        facts.fields[value.name] = is_there ? said_in(language, value) : "";
    }
    if (letter.items.size() == 1)
        facts.fields["numbers"] = "F-2026-0412";
    facts.fields["count"] = std::to_string(facts.count);
    if (letter.contact.empty())
        facts.fields["salutation"] = said_in(language, unnamed_salutation);
    return facts;
}

} // namespace encours::test
