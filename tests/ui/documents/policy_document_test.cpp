// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/policy_document.h"

#include "tests/ui/catch_qt.h"
#include "tests/ui/documents/sample_account.h"
#include "tests/ui/documents/sheet_reading.h"
#include "ui/documents/document_layout.h"
#include "ui/documents/document_output.h"

#include <algorithm>

using namespace encours;
using namespace encours::test;

namespace {

PrintedPolicy shipped(const std::string& key, PolicyReaders readers, const std::string& language) {
    PrintedPolicy printed;
    printed.company = sampleAccount(1).creditor;
    printed.readers = readers;
    printed.language = language;
    printed.drawnUp = *from_iso("2026-11-28");
    for (auto& policy : shipped_policies(language)) {
        if (policy.key == key)
            printed.policy = std::move(policy);
    }
    printed.policy.valid_from = *from_iso("2026-11-02");
    for (auto& segment : shipped_segments(language).segments) {
        if (segment.policy_key == key)
            printed.segments.push_back(std::move(segment));
    }
    REQUIRE_FALSE(printed.policy.steps.empty());
    return printed;
}

QString written(const PrintedPolicy& printed) {
    return textOf(layOut(policyDocument(printed, shipped_legal_data())))
        .replace(QChar(0x00A0), u' ')
        .replace(u'\n', u' ');
}

} // namespace

TEST_CASE("the standard policy is printed for customers and for staff", "[documents]") {
    const QString customers = written(shipped("standard", PolicyReaders::customers, "fr"));
    for (const char* line : {"Politique de relance", "le règlement de nos factures", "2 novembre 2026",
                             "5 jours avant l’échéance", "J − 5", "3 jours après l’échéance", "J + 3", "J + 10",
                             "J + 18", "J + 28", "J + 37", "J + 44", "J + 59", "lettre recommandée avec AR", "8 jours",
                             "livraisons sont suspendues", "40,00 €", "L441-10", "une fois par an"}) {
        INFO(line);
        CHECK(customers.contains(QString::fromUtf8(line), Qt::CaseInsensitive));
    }
    CHECK_FALSE(customers.contains(QStringLiteral("Relecture")));
    CHECK_FALSE(customers.contains(QStringLiteral("Au plus 4 contacts")));
    const QString strict = written(shipped("strict", PolicyReaders::customers, "fr"));
    CHECK_FALSE(strict.contains(QStringLiteral("risque"))); // a customer is not told what we think of it
    CHECK_FALSE(strict.contains(QStringLiteral("Politique ferme")));
    const QString staff = written(shipped("standard", PolicyReaders::staff, "fr"));
    CHECK(staff.contains(QStringLiteral("Relecture")));
    CHECK(staff.contains(QStringLiteral("Tous les clients pour lesquels")));
    CHECK(staff.contains(QStringLiteral("Nouveaux clients, Retards occasionnels")));
    CHECK(staff.contains(QStringLiteral("500,00 €")));
    CHECK(staff.contains(QStringLiteral("Au plus 4 contacts en 30 jours")));
}

TEST_CASE("what the law grants depends on whom the policy is for", "[documents]") {
    const QString consumers = written(shipped("consumers", PolicyReaders::customers, "fr"));
    CHECK(consumers.contains(QStringLiteral("mise en demeure (")));
    CHECK(consumers.contains(QStringLiteral("L111-8")));
    CHECK_FALSE(consumers.contains(QStringLiteral("livraisons sont suspendues")));
    CHECK_FALSE(consumers.contains(QStringLiteral("indemnité forfaitaire"), Qt::CaseInsensitive));
    const QString bodies = written(shipped("public_bodies", PolicyReaders::customers, "fr"));
    CHECK(bodies.contains(QStringLiteral("intérêts moratoires")));
    CHECK(bodies.contains(QStringLiteral("majoré de 8 points")));
    CHECK(bodies.contains(QStringLiteral("30 jours")));
    CHECK(kindOfReaders({}) == CustomerKind::business);
}

TEST_CASE("every shipped policy fits its pages, for both readers and in both languages", "[documents]") {
    for (const std::string language : {"fr", "en"}) {
        for (const auto readers : {PolicyReaders::staff, PolicyReaders::customers}) {
            for (const auto& policy : shipped_policies(language)) {
                const auto sheets =
                    layOut(policyDocument(shipped(policy.key, readers, language), shipped_legal_data()));
                INFO(language << " " << policy.key);
                CHECK(misplaced(sheets).toStdString() == "");
                CHECK(sheets.size() <= 2);
            }
        }
    }
}

TEST_CASE("a draft is printed as one", "[documents]") {
    auto printed = shipped("soft", PolicyReaders::staff, "en");
    printed.policy.is_draft = true;
    CHECK(written(printed).contains(QStringLiteral("not in force yet")));
    CHECK(policyDocumentName(printed) == QStringLiteral("Soft policy v1"));
}
