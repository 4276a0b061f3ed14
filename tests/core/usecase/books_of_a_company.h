// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <random>
#include <string>
#include <vector>

namespace encours::test {

inline constexpr const char* fec_header =
    "JournalCode\tJournalLib\tEcritureNum\tEcritureDate\tCompteNum\tCompteLib\tCompAuxNum\tCompAuxLib\tPieceRef\t"
    "PieceDate\tEcritureLib\tDebit\tCredit\tEcritureLet\tDateLet\tValidDate\tMontantdevise\tIdevise\n";

/// Books of some years, entry by entry, as a FEC has them; what is open goes into the next year's opening. Random, but the
/// same for the same seed.
class BooksOfACompany {
public:
    explicit BooksOfACompany(unsigned seed, int customers = 6) : random_(seed), customers_(customers) {}

    /// The next year's lines, without the header: opening entry first where something is open.
    std::vector<std::string> year(int number, int events);

private:
    struct Invoice {
        int customer;
        std::string reference;
        int day; ///< yyyymmdd
        std::int64_t open;
        bool is_bill = false;
    };

    [[nodiscard]] int pick(int below) { return std::uniform_int_distribution<>(0, below - 1)(random_); }
    void line(const std::string& journal, int day, const std::string& account, int customer,
              const std::string& reference, int document_day, const std::string& label, std::int64_t amount,
              const std::string& lettering = {});
    void open_year(int first_day);
    void invoice(int day);
    void credit_note(int day);
    void pay(int day);
    void pay_on_account(int day);
    void draw_bill(int day);
    std::string next_letter();

    std::mt19937 random_;
    int customers_;
    int entry_ = 0;
    int number_ = 0;
    int letter_ = 0;
    std::vector<Invoice> open_;
    std::map<int, std::int64_t> unallocated_; ///< by customer
    std::vector<std::string> lines_;
};

inline std::string money_text(std::int64_t cents) {
    const auto rest = std::to_string(cents % 100);
    return std::to_string(cents / 100) + "," + (rest.size() == 1 ? "0" : "") + rest;
}

inline void BooksOfACompany::line(const std::string& journal, int day, const std::string& account, int customer,
                                  const std::string& reference, int document_day, const std::string& label,
                                  std::int64_t amount, const std::string& lettering) {
    const auto code = customer < 0 ? std::string() : "C" + std::to_string(customer);
    const auto name = customer < 0 ? std::string() : "Client numéro " + std::to_string(customer);
    const auto day_text = std::to_string(day);
    lines_.push_back(journal + "\t" + journal + "\t" + std::to_string(entry_) + "\t" + day_text + "\t" + account +
                     "\t" + account + "\t" + code + "\t" + name + "\t" + reference + "\t" +
                     std::to_string(document_day) + "\t" + label + "\t" + money_text(amount > 0 ? amount : 0) + "\t" +
                     money_text(amount < 0 ? -amount : 0) + "\t" + lettering + "\t" +
                     (lettering.empty() ? std::string() : day_text) + "\t" + day_text + "\t\t\n");
}

inline std::string BooksOfACompany::next_letter() {
    const auto n = letter_++;
    return {static_cast<char>('A' + n / 26 % 26), static_cast<char>('A' + n % 26)};
}

inline void BooksOfACompany::open_year(int first_day) {
    ++entry_;
    std::int64_t sum = 0;
    for (const auto& invoice : open_) {
        line("AN", first_day, invoice.is_bill ? "413000" : "411000", invoice.customer, invoice.reference, invoice.day,
             "A nouveau", invoice.open);
        sum += invoice.open;
    }
    for (const auto& [customer, amount] : unallocated_) {
        if (amount == 0)
            continue;
        line("AN", first_day, "411000", customer, "", first_day, "A nouveau", -amount);
        sum -= amount;
    }
    line("AN", first_day, "512000", -1, "", first_day, "A nouveau", -sum);
}

inline void BooksOfACompany::invoice(int day) {
    ++entry_;
    const int customer = pick(customers_);
    const std::int64_t net = 1000 + pick(90'000);
    const auto vat = net / 5;
    const auto reference = "FA" + std::to_string(1000 + number_++);
    line("VE", day, "411000", customer, reference, day, "Facture " + reference, net + vat);
    line("VE", day, "707000", -1, reference, day, "Facture " + reference, -net);
    line("VE", day, "445710", -1, reference, day, "Facture " + reference, -vat);
    open_.push_back({customer, reference, day, net + vat, false});
}

inline void BooksOfACompany::credit_note(int day) {
    if (open_.empty())
        return;
    ++entry_;
    auto& invoice = open_[static_cast<std::size_t>(pick(static_cast<int>(open_.size())))];
    if (invoice.is_bill || invoice.open < 600)
        return;
    const auto gross = invoice.open / 2 / 6 * 6;
    const auto reference = "AV" + std::to_string(number_++);
    line("VE", day, "707000", -1, reference, day, "Avoir sur " + invoice.reference, gross / 6 * 5);
    line("VE", day, "445710", -1, reference, day, "Avoir sur " + invoice.reference, gross / 6);
    line("VE", day, "411000", invoice.customer, reference, day, "Avoir sur " + invoice.reference, -gross);
    open_.push_back({invoice.customer, reference, day, -gross, false});
}

inline void BooksOfACompany::pay(int day) {
    if (open_.empty())
        return;
    ++entry_;
    const auto place = static_cast<std::size_t>(pick(static_cast<int>(open_.size())));
    auto& invoice = open_[place];
    if (invoice.open <= 0)
        return;
    const bool in_part = pick(4) == 0 && invoice.open > 2;
    const auto amount = in_part ? invoice.open / 2 : invoice.open;
    const auto reference = pick(2) == 0 ? invoice.reference : "VIR" + std::to_string(entry_);
    line("BQ", day, "512000", -1, reference, day, "Virement " + invoice.reference, amount);
    line("BQ", day, invoice.is_bill ? "413000" : "411000", invoice.customer, reference, day,
         "Virement " + invoice.reference, -amount);
    if (in_part)
        invoice.open -= amount;
    else
        open_.erase(open_.begin() + static_cast<std::ptrdiff_t>(place));
}

inline void BooksOfACompany::pay_on_account(int day) {
    ++entry_;
    const int customer = pick(customers_);
    const std::int64_t amount = 500 + pick(5000);
    line("BQ", day, "512000", -1, "", day, "Virement sans référence", amount);
    line("BQ", day, "411000", customer, "", day, "Virement sans référence", -amount);
    unallocated_[customer] += amount;
}

inline void BooksOfACompany::draw_bill(int day) {
    if (open_.empty())
        return;
    ++entry_;
    auto& invoice = open_[static_cast<std::size_t>(pick(static_cast<int>(open_.size())))];
    if (invoice.is_bill || invoice.open <= 0)
        return;
    const auto letter = next_letter();
    line("OD", day, "413000", invoice.customer, invoice.reference, day, "Effet " + invoice.reference, invoice.open);
    line("OD", day, "411000", invoice.customer, invoice.reference, day, "Effet " + invoice.reference, -invoice.open,
         letter);
    invoice.is_bill = true;
}

inline std::vector<std::string> BooksOfACompany::year(int number, int events) {
    lines_.clear();
    entry_ = 0;
    letter_ = 0;
    if (!open_.empty())
        open_year(number * 10'000 + 101);
    for (int i = 0; i < events; ++i) {
        const int of_year = i * 336 / events;
        const int day = number * 10'000 + (1 + of_year / 28) * 100 + 1 + of_year % 28;
        switch (pick(10)) {
        case 0:
            credit_note(day);
            break;
        case 1:
            pay_on_account(day);
            break;
        case 2:
            draw_bill(day);
            break;
        case 3:
        case 4:
        case 5:
            pay(day);
            break;
        default:
            invoice(day);
        }
    }
    return lines_;
}

} // namespace encours::test
