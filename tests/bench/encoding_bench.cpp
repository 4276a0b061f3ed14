// SPDX-License-Identifier: GPL-3.0-or-later
// How often the encoding of a list is mistaken, by the list's length: French rows, drawn at random, written in each
// encoding, and read back in the one that is found. A list that reads as it was written is no mistake, whatever the name.
#include "core/import/encoding_survey.h"
#include "core/import/text_decoder.h"

#include <cstdio>
#include <map>
#include <random>
#include <string>
#include <vector>

using namespace encours;

namespace {

constexpr const char* names[] = {"Menuiserie Léger",   "Boulangerie Hélène & Fils", "Société Générale de Façades",
                                 "Garage Noël",        "Café de la Forêt",          "Charpentes Gâtinais",
                                 "Durand SARL",        "Pharmacie Œuvrard",         "Martin et Cie",
                                 "L’Atelier du Chêne", "Électricité Besançon",      "Hôtel des Îles",
                                 "Imprimerie Dupré",   "Transports Müller",         "Crèche « Les Lutins »",
                                 "Ets Lefèvre",        "Plomberie Saint-Étienne",   "Maçonnerie Núñez",
                                 "Coiffure Aïcha",     "Conseil & Stratégie"};
constexpr const char* labels[] = {
    "Pose de fenêtres", "Acompte 30 %",         "Prestation n° 12",       "Réparation du toit",
    "Maintenance",      "Livraison à domicile", "Forfait été (TVA 20 %)", "Matériel déjà livré",
    "Solde à 45 jours", "Facture réglée",       "Prix : 12 € l’unité",    "Main-d’œuvre",
    "Conseil",          "Loyer 1er trimestre",  "Contrôle périodique"};
constexpr const char* cities[] = {"Orléans",  "Paris", "Nîmes",       "Besançon", "Lyon",   "Angoulême", "Béziers",
                                  "Toulouse", "Brest", "Le Châtelet", "Évreux",   "Rennes", "Sète",      "Nantes"};

/// A single-byte encoding, backwards: what the reader knows of it.
std::map<std::string, char> bytes_of(const std::string& encoding) {
    std::map<std::string, char> bytes;
    for (int byte = 0x80; byte <= 0xFF; ++byte) {
        const std::string one(1, static_cast<char>(byte));
        MemorySource source(one);
        TextDecoder decoder(source, encoding);
        std::string character(16, '\0');
        character.resize(decoder.read(character));
        if (!decoder.first_undecodable())
            bytes.emplace(character, one.front());
    }
    return bytes;
}

/// Who writes an encoding that lacks a character writes another: EUR, oe, '.
std::string in_repertoire(std::string text, const std::map<std::string, char>& bytes) {
    constexpr std::pair<const char*, const char*> others[] = {{"€", "EUR"}, {"œ", "oe"}, {"Œ", "OE"}, {"’", "'"}};
    for (const auto& [character, other] : others) {
        for (auto at = text.find(character); bytes.count(character) == 0 && at != std::string::npos;
             at = text.find(character))
            text.replace(at, std::string_view(character).size(), other);
    }
    return text;
}

std::string encoded(const std::string& text, const std::map<std::string, char>& bytes) {
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const auto lead = static_cast<unsigned char>(text[at]);
        const std::size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        const auto byte = bytes.find(text.substr(at, length));
        out += length == 1 ? text[at] : byte == bytes.end() ? '?' : byte->second;
        at += length;
    }
    return out;
}

std::string decoded(const std::string& bytes, const std::string& encoding) {
    MemorySource source(bytes);
    TextDecoder decoder(source, encoding);
    std::string text;
    std::string chunk(65536, '\0');
    while (const auto count = decoder.read(chunk))
        text.append(chunk, 0, count);
    return text;
}

/// Without accents in its titles a short list says less of itself.
std::string list_of(int rows, bool plain_titles, std::mt19937& dice) {
    const auto pick = [&dice](const auto& words) { return std::string(words[dice() % std::size(words)]); };
    std::string list = plain_titles ? "Facture;Code client;Client;Ville;Date;Echeance;Montant TTC;Libelle\n"
                                    : "N° facture;Code client;Client;Ville;Date;Échéance;Montant TTC;Libellé\n";
    for (int i = 0; i < rows; ++i)
        list += "F" + std::to_string(i) + ";C" + std::to_string(dice() % 500) + ";" + pick(names) + ";" + pick(cities) +
                ";13/03/2026;30/04/2026;" + std::to_string(dice() % 9999) + ",50;" + pick(labels) + "\n";
    return list;
}

} // namespace

int main(int argc, char* argv[]) {
    const bool smoke = argc > 1 && std::string(argv[1]) == "--smoke";
    std::mt19937 dice(20261125);
    std::printf("%-14s %6s %8s %8s\n", "encoding", "rows", "lists", "mistaken");
    int mistaken_long = 0;
    for (const char* encoding : {"UTF-8", "ISO-8859-15", "windows-1252", "CP850"}) {
        const bool utf8 = std::string(encoding) == "UTF-8";
        const auto bytes = utf8 ? std::map<std::string, char>() : bytes_of(encoding);
        for (const int rows : {1, 5, 20, 100, 1000}) {
            const int lists = smoke ? 5 : rows == 1000 ? 200 : 1000;
            int mistaken = 0;
            for (int i = 0; i < lists; ++i) {
                const auto text =
                    utf8 ? list_of(rows, i % 2 == 0, dice) : in_repertoire(list_of(rows, i % 2 == 0, dice), bytes);
                const auto file = utf8 ? text : encoded(text, bytes);
                EncodingSurvey survey;
                survey.see(file);
                mistaken += decoded(file, survey.encoding()) == text ? 0 : 1;
            }
            mistaken_long += rows >= 100 ? mistaken : 0;
            std::printf("%-14s %6d %8d %8d\n", encoding, rows, lists, mistaken);
        }
    }
    return mistaken_long == 0 ? 0 : 1;
}
