// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/mapping_profiles.h"

#include "tests/catch.h"
#include "tests/core/usecase/importing.h"

using namespace encours;
using namespace encours::test;

namespace {

// Titles that no synonym knows, and days that could be American.
const std::string list = "eins;zwei;drei;vier\nF1;C1;05/03/2026;10,00\nF2;C2;06/03/2026;20,00\n";

void say(ImportRequest& request) {
    request.csv.columns = {{"number", "eins"}, {"customer_code", "zwei"}, {"issued", "drei"}, {"amount", "vier"}};
    request.csv.date_order = DateOrder::dmy;
    request.terms = parse_payment_terms("45 FDM A").value_or(PaymentTerms());
}

auto with(std::string profile, bool said = false) {
    return [profile = std::move(profile), said](ImportRequest& request) {
        if (said)
            say(request);
        request.profile = profile;
    };
}

std::vector<IssueCode> refusals(const ImportReport& report) {
    std::vector<IssueCode> codes;
    for (const auto& issue : report.rejected)
        codes.push_back(issue.code);
    return codes;
}

} // namespace

TEST_CASE("a profile is made once, kept with the import, and used by its name", "[usecase]") {
    Importing ledger;
    CHECK(refusals(ledger.import(list, with("Ventes"))) == std::vector{IssueCode::profile_unknown});
    CHECK_FALSE(std::filesystem::exists(ledger.ledger));

    auto report = ledger.import(list, with("Ventes", true));
    CHECK(report.invoices.added == 2);
    CHECK(report.profile == "Ventes");
    CHECK(ledger.number("SELECT count(*) FROM journal_entry WHERE event = 'profile_saved'") == 1);
    CHECK(ledger.rows("SELECT key FROM source", 1) == "profile:Ventes");
    CHECK(ledger.rows("SELECT date(issued * 86400, 'unixepoch') FROM invoice ORDER BY id", 1) ==
          "2026-03-05 2026-03-06");

    report = ledger.import(list, with("Ventes"));
    CHECK(report.invoices == Count{0, 0, 2});
    CHECK(report.profile.empty());
    CHECK(ledger.number("SELECT count(*) FROM mapping_profile") == 1);
    const auto profiles = mapping_profiles(ledger.ledger);
    REQUIRE(profiles.size() == 1);
    CHECK(profiles[0].options.columns.at("amount") == "vier");
    CHECK(profiles[0].terms.has_value());
    CHECK(ledger.is_sound());
}

TEST_CASE("a refused list, a dry run and a row refused under --strict keep no profile", "[usecase]") {
    Importing ledger;
    (void)ledger.import(list, with("A", true));
    CHECK(ledger.import("nothing;of;this\n1;2;3\n", with("B", true)).profile.empty());
    CHECK(ledger
              .import(list,
                      [](ImportRequest& request) {
                          say(request);
                          request.profile = "C";
                          request.dry_run = true;
                      })
              .profile.empty());
    CHECK(ledger.number("SELECT count(*) FROM mapping_profile") == 1);
}

TEST_CASE("two profiles are two sources: a complete list of one settles nothing of the other", "[usecase]") {
    Importing ledger;
    (void)ledger.import(list, with("Atelier", true));
    const std::string other = "eins;zwei;drei;vier\nG1;C1;05/03/2026;10,00\nG2;C2;06/03/2026;20,00\n";
    const auto complete = [](ImportRequest& request) {
        say(request);
        request.profile = "Boutique";
        request.complete_list = true;
    };
    (void)ledger.import(other, complete);
    CHECK(ledger.number("SELECT count(*) FROM payment") == 0);
    // Next week G1 is gone. The preview names it, and what the profile kept (a complete list) still holds.
    const std::string later = "eins;zwei;drei;vier\nG2;C2;06/03/2026;20,00\n";
    auto report = ledger.import(later, [](ImportRequest& request) {
        request.profile = "Boutique";
        request.dry_run = true;
    });
    REQUIRE(report.warnings.size() == 1);
    CHECK(report.warnings[0].code == IssueCode::absent_from_list);
    CHECK(report.warnings[0].arguments == std::vector<std::string>{"C1", "G1"});
    CHECK(ledger.number("SELECT count(*) FROM payment") == 0);
    report = ledger.import(later, with("Boutique"));
    CHECK(report.payments.added == 1);
    CHECK(ledger.number("SELECT count(*) FROM payment") == 1);
    CHECK(ledger.is_sound());
}

TEST_CASE("a profile as a file goes from one office to the other", "[usecase]") {
    Importing here;
    const auto file = (here.folder() / "ventes.json").generic_string();
    CHECK(here.import(list, with(file, true)).profile == "ventes");
    CHECK(std::filesystem::exists(file));
    CHECK(here.number("SELECT count(*) FROM mapping_profile") == 0);

    Importing there;
    const auto report = there.import(list, with(file));
    CHECK(report.invoices.added == 2);
    CHECK(there.rows("SELECT key FROM source", 1) == "profile:ventes");

    for (const char* text : {"", "{}", "[1]", "{\"encours_profile\": 2, \"name\": \"x\"}",
                             "{\"encours_profile\": 1, \"name\": \"x\", \"columns\": {\"nonsense\": \"A\"}}",
                             "{\"encours_profile\": 1, \"name\": \"x\", \"date_format\": \"?\"}",
                             "{\"encours_profile\": 1, \"name\": \"x\", \"colour\": \"red\"}"}) {
        INFO(text);
        std::ofstream(file, std::ios::binary) << text;
        CHECK(refusals(there.import(list, with(file))) == std::vector{IssueCode::profile_unreadable});
    }
    std::ofstream(file, std::ios::binary) << "{\"encours_profile\": 1,\n \"name\": \"x\"\n \"columns\": {}}";
    const auto damaged = there.import(list, with(file));
    REQUIRE(refusals(damaged) == std::vector{IssueCode::profile_damaged});
    CHECK(damaged.rejected[0].arguments.at(1) == "3"); // where the comma lacks
    CHECK(damaged.rejected[0].arguments.at(2) == "10");
    const auto nowhere = (here.folder() / "no such folder" / "x.json").generic_string();
    const auto unwritten = there.import(list, with(nowhere, true));
    REQUIRE(unwritten.warnings.size() == 1);
    CHECK(unwritten.warnings[0].code == IssueCode::profile_unwritable);
}

TEST_CASE("lists of customers and of payments have profiles of their own", "[usecase]") {
    Importing ledger;
    const std::string customers = "eins;zwei\nC1;Morel\n";
    const std::string payments = "eins;zwei;drei\nC1;05/03/2026;10,00\n";
    const auto said = [](ListKind kind, std::string profile) {
        return [kind, profile = std::move(profile)](ImportRequest& request) {
            request.csv.kind = kind;
            request.profile = profile;
            if (kind == ListKind::customers)
                request.csv.columns = {{"code", "eins"}, {"name", "zwei"}};
            else
                request.csv.columns = {{"customer_code", "eins"}, {"paid", "zwei"}, {"amount", "drei"}};
            request.csv.date_order = DateOrder::dmy;
        };
    };
    const auto by_name = [](ListKind kind, std::string profile) {
        return [kind, profile = std::move(profile)](ImportRequest& request) {
            request.csv.kind = kind;
            request.profile = profile;
        };
    };
    CHECK(refusals(ledger.import(customers, by_name(ListKind::customers, "Clients"))) ==
          std::vector{IssueCode::profile_unknown});
    CHECK(ledger.import(customers, said(ListKind::customers, "Clients")).profile == "Clients");
    CHECK(ledger.import(customers, by_name(ListKind::customers, "Clients")).customers == Count{0, 0, 1});
    const auto file = (ledger.folder() / "banque.json").generic_string();
    CHECK(ledger.import(payments, said(ListKind::payments, file)).payments.added == 1);
    CHECK(ledger.import(payments, by_name(ListKind::payments, file)).payments == Count{0, 0, 1});
    CHECK(ledger.rows("SELECT key FROM source ORDER BY key", 1) == "profile:customers:Clients profile:payments:banque");
    CHECK(mapping_profiles(ledger.ledger).front().options.kind == ListKind::customers);

    // One of another kind is refused with both kinds, from the ledger and from a file.
    auto report = ledger.import(payments, by_name(ListKind::payments, "Clients"));
    REQUIRE(refusals(report) == std::vector{IssueCode::profile_of_other_kind});
    CHECK(report.rejected[0].arguments == std::vector<std::string>{"Clients", "payments", "customers"});
    report = ledger.import(list, with(file));
    REQUIRE(refusals(report) == std::vector{IssueCode::profile_of_other_kind});
    CHECK(report.rejected[0].arguments[2] == "payments");
    CHECK(ledger.is_sound());
}

TEST_CASE("a profile comes back from its text as it went", "[usecase]") {
    MappingProfile profile;
    profile.name = "Société \"Été\"";
    profile.options.columns = {{"number", "N° facture"}, {"due", ""}};
    profile.options.encoding = "CP850";
    profile.options.separator = '\t';
    profile.options.date_order = DateOrder::mdy;
    profile.options.decimal_sign = DecimalSign::point;
    profile.options.currency = Currency::from_code("CHF");
    profile.complete_list = true;
    const auto text = to_json_text(profile);
    const auto read = profile_from_json(text);
    REQUIRE(read);
    CHECK(to_json_text(*read) == text);
    CHECK(read->name == profile.name);
    CHECK(read->options.separator == '\t');
    CHECK(read->options.columns == profile.options.columns);
}
