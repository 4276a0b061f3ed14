// SPDX-License-Identifier: GPL-3.0-or-later
// The same content in every encoding and with every line end gives the same ledger, whatever reads it.
#include "tests/core/import/encoded.h"
#include "tests/core/usecase/importing_books.h"

using namespace encours;
using namespace encours::test;

namespace {

struct Spelling {
    const char* name;
    const char* encoding;
    const char* mark; ///< a character before the first, in UTF-8
    bool is_said;     ///< by the person: a small file need not tell
    const char* text; ///< what this encoding can write, and not all the others
};

constexpr const char* byte_order_mark = "\xEF\xBB\xBF";

constexpr Spelling spellings[] = {
    {"UTF-8", "UTF-8", "", false, "Œuvre « Ελλάδα », Łódź, 5 € – ’"},
    {"UTF-8 with its mark", "UTF-8", byte_order_mark, false, "Œuvre « Ελλάδα », Łódź, 5 € – ’"},
    {"UTF-16LE with its mark", "UTF-16LE", byte_order_mark, false, "Œuvre « Ελλάδα », Łódź, 5 € – ’"},
    {"UTF-16BE with its mark", "UTF-16BE", byte_order_mark, false, "Œuvre « Ελλάδα », Łódź, 5 € – ’"},
    {"UTF-16LE", "UTF-16LE", "", true, "Œuvre « Ελλάδα », Łódź, 5 € – ’"},
    {"ISO 8859-15", "ISO-8859-15", "", true, "Œuvre « Žižek », cœur, 5 €, Ÿ"},
    {"windows-1252", "windows-1252", "", true, "Œuvre « cœur » – “l’été”, 5 €…"},
    {"CP850", "CP850", "", true, "Éléphant « ½ », ÿ, ß, Ø, £ ®"},
};

constexpr const char* line_ends[] = {"\n", "\r\n", "\r", "\r\r\n"};

std::string replaced(std::string text, std::string_view what, std::string_view by) {
    for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + by.size()))
        text.replace(at, what.size(), by);
    return text;
}

/// What a person exports: customers, invoices, payments, open items, byte for byte.
std::string exports(const Importing& from) {
    const auto ledger = LedgerFile::open(from.ledger);
    REQUIRE(ledger);
    std::string all;
    for (const auto table :
         {ExportTable::customers, ExportTable::invoices, ExportTable::payments, ExportTable::open_items}) {
        const auto file = from.folder() / "exported.csv";
        REQUIRE(export_table(*ledger.value(), table, from.clock.today(), file));
        std::ifstream in(file, std::ios::binary);
        all.append(std::istreambuf_iterator<char>(in), {});
    }
    return all;
}

/// A file of one kind, in UTF-8 with LF; `text` stands for {text} wherever the kind holds a text.
struct Kind {
    const char* name;
    std::string before; ///< what the ledger has already: a list of invoices
    std::string content;
    std::function<void(ImportRequest&)> tweak;
};

std::string books() {
    const auto row = [](const std::string& entry, const std::string& account, const std::string& customer,
                        const std::string& reference, const std::string& amounts) {
        return entry + "\t20260310\t" + account + "\tClients {text}\t" + customer + "\t" + reference +
               "\t20260310\t{text} n° 12\t" + amounts + "\t\t\t20260310\t\t\n";
    };
    return std::string(fec_header) + row("VE\tÀ vue\t1", "411000", "CÉ\tForêt {text}", "N°1", "1200,00\t0,00") +
           row("VE\tÀ vue\t1", "707000", "\t", "N°1", "0,00\t1000,00") +
           row("VE\tÀ vue\t1", "445710", "\t", "N°1", "0,00\t200,00") +
           row("VE\tÀ vue\t2", "411000", "D\tDéjà-vu", "N°2", "240,00\t0,00") +
           row("VE\tÀ vue\t2", "707000", "\t", "N°2", "0,00\t240,00") +
           row("BQ\tBanque\t3", "512000", "\t", "N°1", "1100,00\t0,00") +
           row("BQ\tBanque\t3", "411000", "CÉ\tForêt {text}", "N°1", "0,00\t1100,00");
}

std::vector<Kind> kinds() {
    const std::string invoices =
        "Numéro;Code client;Raison sociale;Date d'émission;Échéance;Montant TTC;Reste dû;Catégorie;Libellé\n"
        "N°1;CÉ;Forêt {text};10/03/2026;30/04/2026;1\u00a0250,50;1\u00a0250,50;Bâtiment;\"Porte, {text}\n"
        "deuxième ligne\"\n"
        "N°2;D;Déjà-vu;15/03/2026;30/04/2026;240,00;40,00;{text};été\n"
        "AV°3;D;Déjà-vu;20/03/2026;;-60,00;-60,00;{text};avoir\n";
    const std::string customers = "Code client;Raison sociale;Adresse;Ville;Contact;Fonction;Téléphone\n"
                                  "CÉ;Forêt {text};1 allée {text};Orléans;Zoé {text};gérante;02 99 11 22 33\n"
                                  "D;Déjà-vu;\"2 rue du Pré,\n{text}\";Nîmes;;;\n";
    const std::string payments = "Code client;N° facture;Référence;Montant réglé;Date de règlement;Libellé\n"
                                 "CÉ;N°1;Chèque {text};1\u00a0000,50;22/05/2026;réglé {text}\n"
                                 "D;;{text};40,00;23/05/2026;N°2 soldée\n";
    const auto of = [](ListKind kind) { return [kind](ImportRequest& request) { request.csv.kind = kind; }; };
    return {{"FEC", {}, books(), of(ListKind::receivables)},
            {"invoices", {}, invoices, of(ListKind::receivables)},
            {"customers", {}, customers, of(ListKind::customers)},
            {"payments", invoices, payments, of(ListKind::payments)}};
}

/// The ledger's exports after a file of the kind was read in one spelling.
std::string exported_from(const Kind& kind, const Spelling& spelling, const std::string& line_end, const Spelling& as) {
    Importing to;
    if (!kind.before.empty())
        REQUIRE(holds(to.import(replaced(kind.before, "{text}", "x"))));
    const auto text = replaced(replaced(kind.content, "{text}", spelling.text), "\n", line_end);
    const auto report = to.import(encoded(as.mark + text, as.encoding), [&](ImportRequest& request) {
        kind.tweak(request);
        if (as.is_said)
            request.csv.encoding = as.encoding;
    });
    CHECK(holds(report));
    for (const auto& issue : report.rejected)
        UNSCOPED_INFO("refused: line " << issue.line << ", code " << static_cast<int>(issue.code));
    for (const auto& issue : report.warnings)
        UNSCOPED_INFO("warned: line " << issue.line << ", code " << static_cast<int>(issue.code));
    CHECK(report.rejected_count + report.warning_count == 0);
    return exports(to);
}

} // namespace

TEST_CASE("the same content gives the same exports, in every encoding, with every line end, for every kind of file",
          "[usecase]") {
    for (const auto& kind : kinds()) {
        for (const auto& spelling : spellings) {
            const auto expected = exported_from(kind, spelling, "\n", spellings[0]);
            REQUIRE(expected.find(spelling.text) != std::string::npos);
            for (const auto* line_end : line_ends) {
                INFO(kind.name << " in " << spelling.name << ", line ends of " << std::string_view(line_end).size()
                               << " characters");
                CHECK(exported_from(kind, spelling, line_end, spelling) == expected);
            }
        }
    }
}
