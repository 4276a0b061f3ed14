// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/check_words.h"
#include "ui/language/names.h"

#include "core/import/receivable_field.h"
#include "tests/ui/catch_qt.h"
#include "tests/ui/language/spoken_language.h"

using namespace encours;
using encours::test::SpokenLanguage;

TEST_CASE("the words of the ledger in French", "[language]") {
    const SpokenLanguage french(Language::french);
    CHECK(bucketName(AgeBucket::not_due) == "Non échu");
    CHECK(bucketName(AgeBucket::over_90) == "Plus de 90 jours");
    CHECK(documentKindName(DocumentKind::credit_note) == "Avoir");
    CHECK(customerKindName(CustomerKind::public_body) == "Organisme public");
    CHECK(settlementKindName(SettlementKind::write_off) == "Passage en perte");
}

TEST_CASE("a field shows its key beside its name where they differ", "[language]") {
    {
        const SpokenLanguage french(Language::french);
        CHECK(fieldName("amount") == "montant (amount)");
        CHECK(fieldName("customer_iban") == "IBAN (customer_iban)");
    }
    const SpokenLanguage english(Language::english);
    CHECK(fieldName("amount") == "amount");
    CHECK(fieldName("due") == "due date (due)");
    CHECK(fieldName("nonsense") == "nonsense");
}

TEST_CASE("what has no name stands as it is", "[language]") {
    const SpokenLanguage french(Language::french);
    CHECK(documentKindName(QStringLiteral("pro forma")) == "pro forma");
    CHECK(dateOrderName("?") == "?");
    CHECK(checkName("a_new_check") == "a_new_check");
    CHECK(checkName("integrity") == "Intégrité du fichier");
}

TEST_CASE("every check of verify has a name", "[language]") {
    const SpokenLanguage french(Language::french);
    for (const char* check : {"integrity", "foreign_keys", "schema", "journal_chain", "journal_texts",
                              "document_totals", "allocations_within", "batches_match_journal", "ids_in_sequence",
                              "stored_files", "letters_match_journal", "memory_equals_file"})
        CHECK(checkName(check) != check);
}

TEST_CASE("every control of an import has a name, with the day or the currency that its key bears", "[language]") {
    const SpokenLanguage french(Language::french);
    for (const char* control :
         {"rows", "open_total", "complete_list", "debit_credit", "entries_unbalanced", "balance_411_413", "balance_413",
          "balance_416", "customers_411_413", "opening_2026-01-01", "customers_opening_2026-01-01", "open_total_USD"})
        CHECK(controlName(control) != control);
    CHECK(controlName("opening_2026-01-01") == "Clôture et à-nouveaux suivants (01/01/2026)");
    CHECK(controlName("open_total_USD").endsWith("(USD)"));
    CHECK(controlName("a_new_control") == "a_new_control");
}

TEST_CASE("every field of an import has a name", "[language]") {
    const SpokenLanguage french(Language::french);
    for (std::size_t i = 0; i < receivable_field_count; ++i) {
        const auto key = std::string(to_text(static_cast<ReceivableField>(i)));
        INFO(key);
        CHECK(fieldName(QString::fromStdString(key)).toStdString() != key);
    }
}
