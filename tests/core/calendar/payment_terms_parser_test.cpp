// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/payment_terms.h"

#include "tests/catch.h"

#include <string>
#include <vector>

using namespace encours;

namespace {

void check_means(const std::vector<std::string>& texts, std::string_view canonical) {
    for (const auto& text : texts) {
        INFO('"' << text << '"');
        const auto terms = parse_payment_terms(text);
        REQUIRE(terms);
        CHECK(to_text(terms.value()) == canonical);
    }
}

void check_refused(const std::vector<std::string>& texts, TermsError error) {
    for (const auto& text : texts) {
        INFO('"' << text << '"');
        const auto terms = parse_payment_terms(text);
        REQUIRE_FALSE(terms);
        CHECK(terms.error() == error);
    }
}

} // namespace

TEST_CASE("terms in days", "[calendar]") {
    check_means({"30",
                 "30 J",
                 "30j",
                 "30 jours",
                 "30 JOURS NETS",
                 "30 nets",
                 "30 days",
                 "30 days net",
                 "net 30",
                 "Net 30 days",
                 "N30",
                 "n/30",
                 "30 JN",
                 "à 30 jours",
                 "a 30 jours",
                 "Paiement à 30 jours",
                 "30 jours date de facture",
                 "30 jours à compter de la date de facture",
                 "30 days from invoice date",
                 "30\u00A0jours",
                 " 30 jours. ",
                 "(30 jours)",
                 "+30",
                 "030"},
                "30");
    check_means({"60 JN", "60 jours nets"}, "60");
    check_means({"COMPTANT", "comptant", "au comptant", "Paiement comptant", "cash", "0", "0 J", "0 jours"},
                "COMPTANT");
    check_means({"999"}, "999");
}

TEST_CASE("terms in months", "[calendar]") {
    check_means({"1 M", "1M", "1 mois", "1 month"}, "1 M");
    check_means({"2 M FDM", "2 mois fin de mois", "2 months end of month"}, "2 M FDM");
    check_means({"FDM 1 M", "fin de mois + 1 mois", "1 M FDM B"}, "FDM 1 M");
    check_means({"36 mois"}, "36 M");
}

TEST_CASE("end of month after the days", "[calendar]") {
    check_means({"30 FDM", "30FDM", "30 FDM A", "30 J FDM", "30 JFDM", "30JFM", "30 j fdm", "30 jours FDM",
                 "30 jours fin de mois", "30 jours nets fin de mois", "30 JOURS FIN DU MOIS", "30 jours, fin de mois",
                 "30-FDM", "30 j - FDM", "30 EOM", "net 30 EOM", "30 days end of month", "30 days end of the month",
                 "30 days month end"},
                "30 FDM");
    check_means({"FDM", "fin de mois", "à fin de mois", "EOM", "end of month"}, "FDM");
    check_means({"60 jours fin de mois"}, "60 FDM");
    check_means({"45 FDM A", "45fdm a", "45 jours fin de mois A", "45 jours FDM (A)"}, "45 FDM A");
}

TEST_CASE("end of month before the days", "[calendar]") {
    check_means({"FDM 45", "45 FDM B", "fin de mois 45 jours", "fin de mois + 45 jours", "FDM + 45", "EOM 45", "EOM+45",
                 "end of month 45 days", "45 jours fin de mois B", "FDM 45 B"},
                "FDM 45");
    check_means({"30 FDM B", "fin de mois 30 jours"}, "FDM 30");
}

TEST_CASE("45 days end of month must say which comes first", "[calendar]") {
    check_refused({"45 FDM", "45 jours fin de mois", "45 JFM", "45 EOM", "45 days end of month", "45 FDM LE 10",
                   "45 jours fin de mois le 10", "45 jours fin de mois à réception", "45 JOURS FIN DE MOIS A RECEPTION",
                   "45 FDM à réception", "45 jours fin de mois date de facture",
                   "45 JOURS FIN DE MOIS A COMPTER DE LA FACTURE"},
                  TermsError::ambiguous_end_of_month);
}

TEST_CASE("a day of the month may follow", "[calendar]") {
    check_means({"30 FDM LE 10", "30 j FDM le 10", "30 jours fin de mois le 10", "30 jours fin de mois, le 10 du mois",
                 "30 EOM the 10th", "30 days end of month on the 10th"},
                "30 FDM LE 10");
    check_means({"FDM le 15"}, "FDM LE 15");
    check_means({"45 FDM A LE 31", "45 jours fin de mois A le 31"}, "45 FDM A LE 31");
    check_means({"30 jours le 1er"}, "30 LE 1");
    check_means({"0 LE 10", "comptant le 10"}, "0 LE 10");
}

TEST_CASE("terms by decade", "[calendar]") {
    check_means({"DECADE 30", "décade 30 jours", "fin de décade 30 jours", "fin de décade + 30"}, "DECADE 30");
    check_means({"30 DECADE", "30 jours fin de décade", "30 JOURS DÉCADE"}, "30 DECADE");
    check_means({"DECADE", "fin de décade"}, "DECADE 0");
}

TEST_CASE("terms that count from receipt", "[calendar]") {
    check_means({"RECEPTION", "réception", "à réception", "A RECEPTION", "à réception de facture",
                 "Paiement à réception", "à réception de la facture", "due on receipt", "upon receipt",
                 "on receipt of invoice", "payable on receipt", "comptant à réception", "0 RECEPTION",
                 "réce\u0301ption"},
                "RECEPTION");
    check_means({"30 RECEPTION", "30 jours à réception", "30 jours après réception", "30 days from receipt",
                 "30 days after receipt of invoice", "réception + 30 jours"},
                "30 RECEPTION");
    check_means({"45 FDM A RECEPTION"}, "45 FDM A RECEPTION");
    check_means({"45 FDM B RECEPTION", "fin de mois 45 jours à réception"}, "FDM 45 RECEPTION");
    check_means({"30 RECEPTION LE 10", "30 LE 10 RECEPTION"}, "30 LE 10 RECEPTION");
}

TEST_CASE("terms out of range", "[calendar]") {
    check_refused({"1000", "1000 jours", "37 M", "FDM 1000", "99999999999999999999 j", "30 LE 0", "30 LE 32",
                   "30 FDM LE 99999999999", "1000 FDM"},
                  TermsError::out_of_range);
}

TEST_CASE("blank terms are empty", "[calendar]") { check_refused({"", " ", "\t\r\n", "\u00A0"}, TermsError::empty); }

TEST_CASE("what is not wholly understood is refused", "[calendar]") {
    check_refused({"abc",
                   "30 x",
                   "x 30",
                   "30 30",
                   "30.5",
                   "30,5 jours",
                   "30/60/90",
                   "-30",
                   "30 FDM -10",
                   "30 FDM 10",
                   "FDM 45 A",
                   "2% 10 net 30",
                   "30 jours fin d'année",
                   "le 10",
                   "LE 10 FDM",
                   "30 LE",
                   "30 LE 10 LE 20",
                   "30 FDM FDM",
                   "30 FDM A B",
                   "30 A",
                   "30 J M",
                   "date de facture",
                   "30 jours date",
                   "DECADE 30 FDM",
                   "30 DECADE FDM",
                   "A",
                   "B",
                   "NET",
                   "J",
                   "jours",
                   "...",
                   "30\xFF",
                   "\xC3",
                   "30 \xE2\x82\xAC",
                   "30 jours fin",
                   "fin de",
                   "30 COMPTANT",
                   "soixante jours",
                   "30 jours 30 jours",
                   "1 M 15 J",
                   "30 jours fin de mois le 10 du mois suivant",
                   "j j j j j j j j j j j j j j j j j j j j",
                   "30 abcdefghijklmnopqrstuvwxyz",
                   std::string("30\0", 3),
                   "net net 30",
                   "30 J J",
                   "\u0301",
                   "30 \u0301"},
                  TermsError::not_understood);
}
