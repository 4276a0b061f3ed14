// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/fec_books.h"

#include "core/calendar/date.h"
#include "core/money/money.h"

#include <algorithm>
#include <fstream>
#include <string>

namespace encours::bench {

namespace {

class Books {
public:
    explicit Books(const std::filesystem::path& file) : out_(file, std::ios::binary) {
        out_ << "JournalCode\tJournalLib\tEcritureNum\tEcritureDate\tCompteNum\tCompteLib\tCompAuxNum\tCompAuxLib\tPiec"
                "eRef"
                "\tPieceDate\tEcritureLib\tDebit\tCredit\tEcritureLet\tDateLet\tValidDate\tMontantdevise\tIdevise\n";
    }
    [[nodiscard]] std::uint64_t written() const { return written_; }

    /// A day's entries: one in three sells, one collects, the others buy, pay, and book wages.
    void write_day(Date day, int entries) {
        const auto iso = to_iso(day);
        day_ = iso.substr(0, 4) + iso.substr(5, 2) + iso.substr(8);
        for (int i = 0; i < entries; ++i) {
            ++entry_;
            const auto amount = static_cast<std::int64_t>(100 + random(2'000'000));
            const auto vat = amount / 5;
            const auto customer = random(20'000);
            switch (i % 6) {
            case 0:
            case 1:
                sell(customer, amount, vat);
                break;
            case 2:
            case 3:
                collect(customer, amount);
                break;
            case 4:
                buy(amount, vat);
                break;
            default:
                pay_wages(amount);
            }
            out_ << text_;
            written_ += text_.size();
            text_.clear();
        }
    }

private:
    std::uint32_t random(std::uint32_t below) {
        state_ = state_ * 6'364'136'223'846'793'005U + 1'442'695'040'888'963'407U;
        return static_cast<std::uint32_t>(state_ >> 33) % below;
    }

    void sell(std::uint32_t customer, std::int64_t amount, std::int64_t vat) {
        begin("VE\tJournal des ventes", "F2026-" + std::to_string(entry_), "Facture de matériel " + day_);
        line("411000\tClients", auxiliary("C", customer), amount + vat, "AB" + std::to_string(customer % 100));
        line("707000\tVentes de marchandises", "\t", -amount / 2);
        line("706100\tPrestations de services", "\t", -(amount - amount / 2));
        line("445710\tTVA collectée 20 %", "\t", -vat);
    }
    void collect(std::uint32_t customer, std::int64_t amount) {
        begin("BQ\tBanque", "REL" + day_, "VIR SEPA reçu de CLIENT NUMERO " + std::to_string(customer));
        line("512100\tBanque, compte courant", "\t", amount);
        line("411000\tClients", auxiliary("C", customer), -amount, "AB" + std::to_string(customer % 100));
    }
    void buy(std::int64_t amount, std::int64_t vat) {
        begin("HA\tJournal des achats", "FA" + std::to_string(entry_), "Achat de marchandises");
        line("607000\tAchats de marchandises", "\t", amount);
        line("445660\tTVA déductible", "\t", vat);
        line("401000\tFournisseurs", auxiliary("F", random(3'000)), -amount - vat);
    }
    void pay_wages(std::int64_t amount) {
        begin("OD\tOpérations diverses", "PAIE", "Salaires et charges du mois");
        line("641000\tRémunérations du personnel", "\t", amount);
        line("645000\tCharges de sécurité sociale", "\t", amount / 2);
        line("431000\tSécurité sociale", "\t", -(amount / 2));
        line("421000\tPersonnel, rémunérations dues", "\t", -amount);
    }

    static std::string auxiliary(const char* kind, std::uint32_t number) {
        return kind + std::to_string(100'000 + number) + "\tSociété numéro " + std::to_string(number) + " et fils";
    }
    void begin(const char* journal, std::string reference, std::string label) {
        journal_ = journal;
        reference_ = std::move(reference);
        label_ = std::move(label);
    }
    void line(const char* account, const std::string& customer, std::int64_t amount,
              const std::string& lettering = {}) {
        auto figure = minor_to_text(amount < 0 ? -amount : amount, 2);
        std::replace(figure.begin(), figure.end(), '.', ',');
        text_ += journal_ + "\t" + std::to_string(entry_) + "\t" + day_ + "\t" + account + "\t" + customer + "\t" +
                 reference_ + "\t" + day_ + "\t" + label_ + "\t" + (amount < 0 ? "0,00" : figure) + "\t" +
                 (amount < 0 ? figure : "0,00") + "\t" + lettering + "\t" + (lettering.empty() ? "" : day_) + "\t" +
                 day_ + "\t\t\n";
    }

    std::ofstream out_;
    std::uint64_t written_ = 0;
    std::uint64_t state_ = 1;
    std::int64_t entry_ = 0;
    std::string day_, journal_, reference_, label_, text_;
};

} // namespace

void write_fec(const std::filesystem::path& file, std::uint64_t bytes) {
    Books books(file);
    const auto first = Date{20'454}; // 2026-01-01
    const auto entries = static_cast<int>(bytes / (365 * 600)) + 6;
    for (std::int32_t day = 0; day < 365 && books.written() < bytes; ++day)
        books.write_day(first + day, entries);
}

} // namespace encours::bench
