// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/date.h"
#include "core/law/rate_table.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace encours {

/// A number that a text of law fixes, from a day on (resources/law/amounts.csv).
enum class LegalAmount : std::uint8_t {
    recovery_indemnity,           ///< minor units of the euro, once per late invoice (C. com. D441-5)
    business_points,              ///< hundredths of a percent on top of the ECB's rate (C. com. L441-10 II)
    public_points,                ///< likewise for public buyers (CCP R2192-31)
    clause_floor_times,           ///< hundredths: a clause's least multiple of the legal rate (C. com. L441-10 II)
    judgment_points,              ///< hundredths of a percent on top of the legal rate (CMF L313-3)
    judgment_months,              ///< after which they run
    judgment_limitation_months,   ///< to enforce a judgment (C. proc. civ. exéc. L111-4)
    longest_agreed_days,          ///< of payment terms, from the issue day (C. com. L441-10 I)
    longest_end_of_month_days,    ///< of the derogation "fin de mois"
    insolvency_declaration_months ///< to declare a claim, from the publication (C. com. R622-24)
};
inline constexpr int legal_amount_count = 10;

/// A rule or a ground that a statement cites; its reference is data (resources/law/articles.csv), since codes are
/// renumbered.
enum class Ground : std::uint8_t {
    business_statutory,   ///< ECB + 10 by half-year
    business_clause,      ///< the clause of the contract
    public_buyer,         ///< ECB + 8, frozen
    consumer,             ///< legal rate from the formal notice
    private_creditor,     ///< legal rate for private persons, from the formal notice
    judgment,             ///< legal rate from the judgment
    judgment_increased,   ///< 5 points more after two months
    insolvency,           ///< interest stops
    recovery_indemnity,   ///< 40 € between businesses
    public_indemnity,     ///< the same of a public buyer, by the code of public procurement
    indemnity_by_item,    ///< for each late periodic payment
    capitalisation,       ///< interest on interest
    principal_first,      ///< a clause or the debtor's choice of what he pays
    interest_first,       ///< C. civ. 1343-1
    oldest_first,         ///< C. civ. 1342-10
    no_costs_of_consumer, ///< CPCE L111-8
    outside_vat,          ///< damages, no VAT
    clause_floor,         ///< three times the legal rate
    longest_terms,        ///< 60 days, 45 end of month
    limitation_business,
    limitation_consumer,
    limitation_transport,
    limitation_communications,
    limitation_public, ///< four years from the next 1 January against public bodies (loi 68-1250)
    limitation_judgment,
    no_interruption, ///< neither a reminder nor a formal notice interrupts
};
inline constexpr int ground_count = 26;

/// The name in the data files.
[[nodiscard]] std::string_view key_of(Ground ground);
[[nodiscard]] std::optional<Ground> ground_from_key(std::string_view key);
[[nodiscard]] std::string_view key_of(LegalAmount amount);
[[nodiscard]] std::optional<LegalAmount> legal_amount_from_key(std::string_view key);

/// What the texts say on a day. Dated data that comes with the program; every row has its source and how sure it is.
struct LegalData {
    struct Amount {
        LegalAmount what{};
        Date from;
        std::int64_t value = 0;
        std::string article, source;
        Certainty certainty{};
    };
    struct Article {
        Ground ground{};
        Date from;
        std::string reference; ///< "C. com., art. L441-10, II": the same in every language of the screen
        Certainty certainty{};
    };
    std::vector<Amount> amounts;
    std::vector<Article> articles;

    /// In force on a day; the earliest where the day is before all.
    [[nodiscard]] std::int64_t amount(LegalAmount what, Date on) const;
    [[nodiscard]] const std::string& article(Ground ground, Date on) const;
};

[[nodiscard]] const LegalData& shipped_legal_data();

} // namespace encours
