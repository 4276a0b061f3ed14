// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/letter_text.h"
#include "core/letters/shipped_templates.h"
#include "tests/catch.h"

#include <algorithm>

using namespace encours;

namespace {

using Reason = LetterFault::Reason;

LetterTemplate shipped(std::string_view key, std::string_view language = "fr", LetterForm form = LetterForm::letter) {
    const auto* found = shipped_template(key, language, form);
    REQUIRE(found != nullptr);
    return *found;
}

/// A shipped template with one paragraph more.
LetterTemplate with(std::string_view key, std::string text, std::vector<std::string> when = {},
                    std::string_view language = "fr") {
    auto written = shipped(key, language);
    written.blocks.push_back({BlockKind::paragraph, std::move(when), std::move(text)});
    return written;
}

std::vector<std::string> forbidden_in(const LetterTemplate& written) {
    std::vector<std::string> words;
    for (const auto& fault : check_template(written)) {
        if (fault.reason == Reason::forbidden_word)
            words.push_back(fault.text);
    }
    return words;
}

bool has(const std::vector<LetterFault>& faults, Reason reason, const std::string& text = {}) {
    return std::any_of(faults.begin(), faults.end(), [&](const LetterFault& fault) {
        return fault.reason == reason && (text.empty() || fault.text == text);
    });
}

} // namespace

TEST_CASE("words that no reminder may say are found in every document, however they are written", "[letters]") {
    for (const char* words :
         {"saisie", "SAISIES", "sai**sie**", "l’huissier", "Huissiers", "poursuites pe\u0301nales",
          "POURSUITES  PÉNALES", "votre employeur", "vos voisins", "cette lettre interrompt la prescription",
          "frais de dossier", "frais de relance", "commandement de payer", "dernier avis avant poursuites pénales"}) {
        for (const char* document : {"reminder_firm", "formal_notice", "hand_over", "payment_plan"}) {
            INFO(words << " in " << document);
            CHECK_FALSE(forbidden_in(with(document, std::string("Sachez-le : ") + words + ".")).empty());
        }
    }
    for (const char* words : {"bailiff", "Blacklist", "your neighbours", "criminal proceedings", "a reminder fee"})
        CHECK_FALSE(forbidden_in(with("reminder_firm", words, {}, "en")).empty());
    // What only looks like them.
    for (const char* words : {"saisir le tribunal compétent", "la ressaisie de votre commande", "l’employeur"})
        CHECK(forbidden_in(with("formal_notice", words)).empty());
}

TEST_CASE("threats are found in German and Spanish, whose words bend, join and part", "[letters]") {
    for (const char* words :
         {"Kontopfändung", "mit dem Gerichtsvollzieher", "wir erstatten Anzeige", "wir werden Sie anzeigen",
          "wir werden Ihren Kunden davon mitteilen", "die Verjährung ist damit unterbrochen", "Mahngebühren",
          "ein SCHUFA-Eintrag", "wir informieren noch heute Ihre Bank", "strafrechtliche Folgen"}) {
        INFO(words);
        CHECK_FALSE(forbidden_in(with("reminder_firm", words, {}, "de")).empty());
    }
    for (const char* words :
         {"denunciaremos los hechos ante la policía", "un procedimiento penal", "puede acabar en la cárcel",
          "lo pondremos en conocimiento de sus clientes", "informaremos mañana a su banco",
          "interrumpe la prescripción", "gastos de gestión", "el embargo de sus cuentas"}) {
        INFO(words);
        CHECK_FALSE(forbidden_in(with("reminder_firm", words, {}, "es")).empty());
    }
    // What only looks like them.
    for (const char* words : {"das an Sie gerichtete Schreiben", "wir erkundigen uns bei Ihrer Buchhaltung",
                              "Ihre Bank braucht einen Tag", "wir haben Ihre Unterlagen erhalten"})
        CHECK(forbidden_in(with("reminder_firm", words, {}, "de")) == std::vector<std::string>{});
    for (const char* words : {"sin embargo", "informaremos a su departamento de contabilidad",
                              "con la aplicación de su banco", "sin demora"})
        CHECK(forbidden_in(with("reminder_firm", words, {}, "es")) == std::vector<std::string>{});
    // A new sentence parts what belongs together over a distance.
    CHECK(forbidden_in(with("formal_notice", "Wir haben Ihre Klage gelesen. Sie wurde erhoben.", {}, "de")).empty());
}

TEST_CASE("a forbidden word is told as it stands there, with its block; subject and title count too", "[letters]") {
    auto written = with("reminder_neutral", "La Saisie-attribution viendra");
    const auto faults = check_template(written);
    REQUIRE(faults.size() == 1);
    CHECK(faults[0] == LetterFault{Reason::forbidden_word, written.blocks.size() - 1, "Saisie"});
    written = shipped("reminder_neutral");
    written.subject = "Avant huissier : {total}";
    CHECK(check_template(written).at(0) == LetterFault{Reason::forbidden_word, {}, "huissier"});
    written = shipped("reminder_neutral");
    written.title = "DERNIER AVIS AVANT POURSUITES";
    CHECK_FALSE(forbidden_in(written).empty());
    // Also where only one of the two numbers says it.
    CHECK(forbidden_in(with("reminder_neutral", "{une facture|des saisies}")) == std::vector<std::string>{"saisies"});
    // A field between two words parts them.
    CHECK(forbidden_in(with("reminder_neutral", "frais de {total} relance")).empty());
}

TEST_CASE("each document has words of its own that it may not say", "[letters]") {
    const struct {
        const char *document, *french, *english, *german, *spanish;
    } cases[] = {
        {"notice_before_due", "votre retard", "your late invoice", "Ihre überfällige Rechnung", "su factura vencida"},
        {"notice_before_due", "factures impayées", "unpaid invoices", "unbezahlte Rechnungen", "facturas impagadas"},
        {"notice_before_due", "sous peine de pénalités", "penalties are due", "Verzugszinsen fallen an",
         "se aplicarán penalizaciones"},
        {"reminder_friendly", "une mise en demeure", "a formal notice", "eine Inverzugsetzung", "un requerimiento"},
        {"reminder_friendly", "article L. 441-10", "article L. 441-10", "Artikel L. 441-10", "artículo L. 441-10"},
        {"first_delay", "le tribunal", "the court", "das Handelsgericht", "el tribunal"},
        {"reminder_firm", "une injonction de payer", "an order for payment", "ein Mahnbescheid",
         "un proceso monitorio"},
        {"last_reminder", "le commissaire de justice", "a judicial officer", "Gerichtskosten und Anwaltskosten",
         "un abogado"},
        {"hand_over", "nous avons saisi le tribunal", "we have sued", "wir haben das Handelsgericht angerufen",
         "hemos interpuesto una demanda"},
        {"formal_notice", "vous êtes assigné, la procédure est engagée", "proceedings have begun",
         "wir haben am Montag beim Amtsgericht Klage gegen Sie erhoben", "hemos iniciado un procedimiento"},
        {"dispute_received", "c’est notre erreur", "this is our mistake", "das ist unser Fehler", "es culpa nuestra"},
        {"thanks", "notre nouveau catalogue", "our new catalogue", "unser neuer Katalog", "nuestro nuevo catálogo"},
    };
    for (const auto& one : cases) {
        INFO(one.document << ": " << one.french << " / " << one.english);
        CHECK_FALSE(forbidden_in(with(one.document, one.french)).empty());
        CHECK_FALSE(forbidden_in(with(one.document, one.english, {}, "en")).empty());
        CHECK_FALSE(forbidden_in(with(one.document, one.german, {}, "de")).empty());
        CHECK_FALSE(forbidden_in(with(one.document, one.spanish, {}, "es")).empty());
    }
    CHECK(forbidden_in(with("last_reminder", "une mise en demeure")).empty());
}

TEST_CASE("what the law grants between businesses stands only where no consumer reads it", "[letters]") {
    for (const char* words : {"L441-10", "L. 441-10", "D 441-5", "40 €", "40,00\u00A0€", "40 euros", "quarante euros",
                              "l’indemnité forfaitaire", "des pénalités de retard"}) {
        INFO(words);
        const std::string text = std::string("Sont dus : ") + words;
        CHECK_FALSE(forbidden_in(with("reminder_firm", text)).empty());
        CHECK_FALSE(forbidden_in(with("reminder_firm", text, {"consumer"})).empty());
        CHECK(forbidden_in(with("reminder_firm", text, {"business", "!public"})).empty());
    }
    // A public buyer's penalties follow another code.
    CHECK_FALSE(forbidden_in(with("reminder_firm", "L441-10", {"business"})).empty());
    CHECK(forbidden_in(with("reminder_firm", "il reste 1\u00A0240,40 €, 140 €, 40 jours")).empty());
}

TEST_CASE("fields and conditions must be known and guarded", "[letters]") {
    const auto faults = check_template(with("reminder_firm", "{totla} le {deadline} {promise_day}", {"has_promis"}));
    CHECK(has(faults, Reason::unknown_field, "totla"));
    CHECK(has(faults, Reason::unknown_condition, "has_promis"));
    CHECK(has(faults, Reason::field_may_be_empty, "deadline"));
    CHECK(has(faults, Reason::field_may_be_empty, "promise_day"));
    CHECK(check_template(with("reminder_firm", "{promise_day}", {"promise_broken"})).empty());
    CHECK(has(check_template(with("reminder_firm", "{deadline}", {"!has_deadline"})), Reason::field_may_be_empty));
    CHECK(has(check_template(with("reminder_firm", "{total")), Reason::braces_unclosed));
    auto written = shipped("reminder_firm");
    written.when = {"nobody"};
    CHECK(has(check_template(written), Reason::unknown_condition, "nobody"));
}

TEST_CASE("a document holds what it must", "[letters]") {
    auto written = shipped("formal_notice");
    std::erase_if(written.blocks, [](const TemplateBlock& block) {
        return block.kind == BlockKind::account || block.text.find("{deadline}") != std::string::npos;
    });
    written.subject.clear();
    auto faults = check_template(written);
    CHECK(has(faults, Reason::block_missing, "account"));
    CHECK(has(faults, Reason::field_missing, "deadline"));
    CHECK(has(faults, Reason::subject_missing));
    written.blocks.clear();
    faults = check_template(written);
    CHECK(has(faults, Reason::nothing_said));
    CHECK(has(faults, Reason::no_call_to_act));
    CHECK(has(faults, Reason::generic));
    // A persona's variant and a text in another's place keep the document's rules.
    written.key = "formal_notice_workshops";
    CHECK(has(check_template(written), Reason::block_missing, "items"));
    written.key = "own";
    CHECK_FALSE(has(check_template(written), Reason::block_missing));
    written.instead_of = "formal_notice";
    CHECK(has(check_template(written), Reason::block_missing, "items"));
}

TEST_CASE("nothing of the handwritten mention stands there before (C. civ. 1376)", "[letters]") {
    auto written = shipped("debt_acknowledgement");
    CHECK(check_template(written).empty());
    written.blocks.push_back({BlockKind::handwriting, {}, "Je reconnais devoir {total}"});
    CHECK(forbidden_in(written) == std::vector<std::string>{"{total}"});
    std::erase_if(written.blocks, [](const TemplateBlock& block) { return block.kind == BlockKind::handwriting; });
    CHECK(has(check_template(written), Reason::block_missing, "handwriting"));
}

TEST_CASE("a text that is long, generic, or says nothing to do is warned of and not stopped", "[letters]") {
    std::string long_text;
    for (int i = 0; i < 230; ++i)
        long_text += "mot ";
    auto faults = check_template(with("reminder_firm", long_text));
    CHECK(has(faults, Reason::too_long));
    CHECK_FALSE(stops(faults));

    LetterTemplate sms;
    sms.key = "reminder_firm";
    sms.language = "fr";
    sms.form = LetterForm::sms;
    sms.blocks = {{BlockKind::paragraph, {}, "Votre compte est débiteur."}};
    faults = check_template(sms);
    CHECK(faults.size() == 2);
    CHECK(has(faults, Reason::generic));
    CHECK(has(faults, Reason::no_call_to_act));
    // A formal notice that demands nothing is none.
    auto notice = shipped("formal_notice");
    for (auto& block : notice.blocks) {
        if (const auto at = block.text.find("mettons en demeure"); at != std::string::npos)
            block.text.replace(at, std::string("mettons en demeure").size(), "demandons");
    }
    CHECK(has(check_template(notice), Reason::no_call_to_act));
    sms.blocks[0].text = "Merci de régler {total} : " + std::string(140, 'x');
    faults = check_template(sms);
    REQUIRE(faults.size() == 1);
    CHECK(faults[0].reason == Reason::too_long);
    sms.blocks[0].text = "Merci de régler {total} Ж" + std::string(50, 'x');
    CHECK(has(check_template(sms), Reason::too_long));
}
