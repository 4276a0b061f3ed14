// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/reminder/scenario_reader.h"

#include "tests/core/reminder/scenario_line.h"
#include "tests/core/reminder/scenario_policy.h"
#include "tests/core/reminder/scenario_words.h"

#include <fstream>
#include <stdexcept>

namespace encours::test {

namespace {

class Reader {
public:
    explicit Reader(const std::filesystem::path& file) : file_(file.filename().string()), in_(file) {}

    Scenario read() {
        while (next()) {
            ScenarioLine line(text_, place());
            if (is_indented_) {
                line.fail("a line of no block");
            }
            read_statement(line);
        }
        return std::move(scenario_);
    }

private:
    [[nodiscard]] std::string place() const { return file_ + ":" + std::to_string(number_); }

    /// The next line that says something; its indented part is a block's.
    bool next() {
        if (is_kept_) {
            is_kept_ = false;
            return true;
        }
        while (std::getline(in_, text_)) {
            ++number_;
            text_.erase(std::min(text_.find('#'), text_.size()));
            text_.erase(text_.find_last_not_of(" \r") + 1);
            is_indented_ = !text_.empty() && text_.front() == ' ';
            text_.erase(0, std::min(text_.find_first_not_of(' '), text_.size()));
            if (!text_.empty()) {
                return true;
            }
        }
        return false;
    }

    bool next_of_block() {
        if (!next()) {
            return false;
        }
        is_kept_ = !is_indented_;
        return is_indented_;
    }

    void read_statement(ScenarioLine& line) {
        if (line.take("politique")) {
            read_policy(line);
        } else if (line.take("client")) {
            read_customer(line);
        } else if (line.take("société fermée du")) {
            scenario_.ledger.closed.push_back(read_period(line));
        } else if (line.take("région Alsace-Moselle")) {
            scenario_.ledger.region = HolidayRegion::alsace_moselle;
        } else if (line.take("facture")) {
            read_invoice(line);
        } else if (line.take("le")) {
            read_day(line);
        } else if (line.take("du")) {
            read_range(line);
        } else if (line.take("prochaine étape de")) {
            read_next_step(line);
        } else {
            read_fact(line);
        }
    }

    static QuietPeriod read_period(ScenarioLine& line) {
        QuietPeriod period;
        period.first = line.date();
        line.need("au");
        period.last = line.date();
        return period;
    }

    void read_policy(ScenarioLine& line) {
        ReminderPolicy policy;
        policy.key = policy.name = line.upto(":");
        line.need(":");
        while (next_of_block()) {
            ScenarioLine inner(text_, place());
            read_policy_line(policy, inner);
            if (!inner.is_done()) {
                inner.fail("unknown words");
            }
        }
        scenario_.ledger.policies.push_back(std::move(policy));
    }

    std::uint16_t policy_named(const std::string& name) const {
        const auto& all = scenario_.ledger.policies;
        for (std::size_t i = 0; i != all.size(); ++i) {
            if (all[i].name == name) {
                return static_cast<std::uint16_t>(i);
            }
        }
        throw std::runtime_error(place() + ": no policy " + name);
    }

    void read_customer(ScenarioLine& line) {
        const std::string name = line.word();
        const bool is_new = scenario_.ledger.customers.count(name) == 0;
        PlannedCustomer& customer = scenario_.ledger.customers[name];
        if (is_new) {
            customer.customer = static_cast<CustomerIndex>(scenario_.ledger.customers.size() - 1);
        }
        if (line.take("occupé du")) {
            customer.quiet.push_back(read_period(line));
            return;
        }
        line.need(":");
        do {
            if (line.take("préfère")) {
                customer.has_preferred = true;
                customer.preferred = channel_named(line.word()).value();
            } else if (line.take("politique")) {
                customer.policy = policy_named(line.upto(","));
            } else if (!line.take("sans adresse")) {
                customer.reachable =
                    static_cast<Channels>(customer.reachable | bit(channel_named(line.word()).value()));
            }
        } while (line.take(","));
    }

    void read_invoice(ScenarioLine& line) {
        ScenarioInvoice invoice;
        invoice.name = line.word();
        line.need("de");
        invoice.customer = line.word();
        invoice.policy = scenario_.ledger.customers.at(invoice.customer).policy;
        line.need(":");
        invoice.amount = line.amount();
        line.need(", échéance");
        invoice.due = line.date();
        invoice.issued = invoice.due - 30;
        while (line.take(",")) {
            if (line.take("émise")) {
                invoice.issued = line.date();
            } else if (line.take("politique")) {
                invoice.policy = policy_named(line.upto(","));
            } else if (line.take("effet accepté")) {
                invoice.is_bill = true;
            } else {
                line.need("en devise");
                invoice.is_foreign = true;
            }
        }
        scenario_.ledger.invoices.push_back(std::move(invoice));
    }

    /// "2026-03-01: …".
    void read_fact(ScenarioLine& line) {
        const Date on = line.date();
        line.need(":");
        ScenarioLedger& ledger = scenario_.ledger;
        if (line.take("avoir de")) {
            ScenarioCredit credit{"", "", on, line.amount(), true, no_day};
            line.need("pour");
            credit.customer = line.word();
            credit.invoice = line.take("sur") ? line.word() : "";
            ledger.credits.push_back(credit);
        } else if (line.take("rejet du règlement de")) {
            const std::string invoice = line.word();
            for (ScenarioCredit& credit : ledger.credits) {
                credit.bounced = credit.invoice == invoice && credit.on <= on ? on : credit.bounced;
            }
        } else if (line.take("sauter")) {
            ScenarioDecision decision{"", on, line.upto(","), no_day, false};
            line.need(", facture");
            decision.invoice = line.word();
            ledger.decisions.push_back(decision);
        } else if (line.take("reporter") || line.take("avancer")) {
            ScenarioDecision decision{line.word(), on, "", no_day, false};
            decision.earlier = line.take("plus tôt");
            line.need("au");
            decision.to = line.date();
            ledger.decisions.push_back(decision);
        } else {
            read_hold_or_payment(line, on);
        }
        if (!line.is_done()) {
            line.fail("unknown words");
        }
    }

    void read_hold_or_payment(ScenarioLine& line, Date on) {
        const std::string words = line.upto(":");
        ScenarioLine inner(words, place());
        const std::size_t of = words.find(" de ");
        const auto kind = of == std::string::npos ? std::nullopt : hold_named(words.substr(0, of));
        if (!kind) {
            ScenarioCredit credit{inner.word(), "", on, 0, false, no_day};
            inner.need("règle");
            credit.amount = inner.amount();
            credit.invoice = inner.take("sur") ? inner.word() : "";
            scenario_.ledger.credits.push_back(credit);
        } else {
            inner.need(words.substr(0, of));
            inner.need("de");
            ScenarioHold hold{inner.word(), "", *kind, on, no_day, 0};
            hold.invoice = inner.take("sur") ? inner.word() : "";
            hold.part = inner.take("pour") ? inner.amount() : 0;
            hold.until = inner.take("jusqu'au") ? inner.date() + 1 : no_day;
            scenario_.ledger.holds.push_back(hold);
        }
        if (!inner.is_done()) {
            inner.fail("unknown words");
        }
    }

    void read_lines(ScenarioCheck& check) {
        while (next_of_block()) {
            if (text_.rfind("→ ", 0) == 0) {
                check.then = text_.substr(std::string("→ ").size());
            } else if (text_ != "rien") {
                check.lines.push_back(text_);
            }
        }
        scenario_.checks.push_back(std::move(check));
    }

    void read_day(ScenarioLine& line) {
        ScenarioCheck check{ScenarioCheck::Kind::day, line.date(), no_day, "", {}, "", place()};
        line.need(":");
        read_lines(check);
    }

    void read_range(ScenarioLine& line) {
        const QuietPeriod days = read_period(line);
        ScenarioCheck check{ScenarioCheck::Kind::range, days.first, days.last, "", {}, "", place()};
        line.need(":");
        read_lines(check);
    }

    /// "prochaine étape de F1, vue le 2026-03-01: relance 1 le 2026-03-05 par e-mail".
    void read_next_step(ScenarioLine& line) {
        ScenarioCheck check{ScenarioCheck::Kind::next_step, no_day, no_day, line.word(), {}, "", place()};
        line.need(", vue le");
        check.first = line.date();
        line.need(":");
        check.lines.push_back(line.upto("#"));
        scenario_.checks.push_back(std::move(check));
    }

    std::string file_;
    std::ifstream in_;
    std::string text_;
    int number_ = 0;
    bool is_indented_ = false, is_kept_ = false;
    Scenario scenario_;
};

} // namespace

Scenario read_scenario(const std::filesystem::path& file) { return Reader{file}.read(); }

} // namespace encours::test
