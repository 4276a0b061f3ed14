// SPDX-License-Identifier: GPL-3.0-or-later

// All figures of 24 month ends against one bare pass over the same columns, in the same run:
//   bench_figures [--smoke] [--invoices N] [--runs N]

#include "core/kpi/aging.h"
#include "core/kpi/figures.h"
#include "core/kpi/figures_by_group.h"
#include "core/ledger/receivables.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <functional>
#include <random>

using namespace encours;

namespace {

constexpr std::int32_t first_day = 19'358; // 2023-01-01
constexpr std::int32_t days = 1'096;       // three years
constexpr std::uint32_t customers = 20'000;

/// 95 % paid within 20 to 75 days, one in ten of those in two payments; 3 % credit notes, half of them set against an
/// invoice; 5 % open; 1 % disputed; 0.3 % bounced or doubtful; 2 % in two due items.
class Ledger {
public:
    explicit Ledger(std::size_t invoices) {
        receivables_.coverage = Coverage({{Date{first_day}, Date{first_day + days - 1}}});
        std::vector<CustomerId> ids;
        for (std::uint32_t customer = 0; customer != customers; ++customer) {
            ids.push_back({customer + 1});
        }
        receivables_.customers = std::make_shared<const std::vector<CustomerId>>(std::move(ids));
        for (std::size_t i = 0; i != invoices; ++i) {
            add_document(static_cast<std::int32_t>(i * days / invoices));
        }
        flush_items();
        flush_payments();
    }

    [[nodiscard]] Receivables take() { return std::move(receivables_); }

private:
    [[nodiscard]] std::uint32_t below(std::uint32_t n) { return static_cast<std::uint32_t>(random_() % n); }
    [[nodiscard]] bool per_mille(std::uint32_t n) { return below(1'000) < n; }

    void add_document(std::int32_t day) {
        ++invoice_id_;
        const Date issued{first_day + day};
        const auto amount = static_cast<std::int64_t>(2'000 + below(600'000));
        const auto customer = below(customers);
        if (per_mille(30)) {
            add_item(customer, issued, issued, -amount / 4, DocumentKind::credit_note, 0);
            if (per_mille(500)) {
                allocate(issued, -amount / 4, allocation_from_credit_note);
            }
            close_item();
            return;
        }
        const Date due = issued + (below(2) == 0 ? 30 : 45);
        if (per_mille(20)) {
            add_item(customer, issued, due, amount / 2, DocumentKind::invoice, item_is_part);
            settle(customer, issued, amount / 2);
            add_item(customer, issued, due + 30, amount - amount / 2, DocumentKind::invoice, item_is_part);
            settle(customer, issued + 30, amount - amount / 2);
            return;
        }
        add_item(customer, issued, due, amount, DocumentKind::invoice, 0);
        if (per_mille(10)) {
            receivables_.disputes.push_back({item_id_, due, due + 40, 0});
            flags_ |= item_has_dispute;
        }
        if (per_mille(2)) {
            receivables_.standings.push_back({item_id_, due + 60, Standing::doubtful});
            flags_ |= item_has_standing;
        }
        settle(customer, issued, amount);
    }

    void add_item(std::uint32_t customer, Date issued, Date due, std::int64_t amount, DocumentKind kind,
                  unsigned flags) {
        if (!items_) {
            items_ = std::make_shared<ItemBlock>();
            items_->allocation_begin.push_back(0);
        }
        flags_ = static_cast<unsigned>(kind) | flags;
        items_->item_id.push_back(++item_id_);
        items_->invoice_id.push_back(invoice_id_);
        items_->customer.push_back(customer);
        items_->issued.push_back(issued);
        items_->booked.push_back(issued);
        items_->due.push_back(due);
        items_->amount.push_back(amount);
        items_->currency.push_back(Currency{});
    }

    void allocate(Date effective, std::int64_t amount, unsigned flags) {
        items_->allocation_effective.push_back(effective);
        items_->allocation_amount.push_back(amount);
        items_->allocation_flags.push_back(static_cast<std::uint8_t>(flags));
    }

    void settle(std::uint32_t customer, Date issued, std::int64_t amount) {
        if (!per_mille(50)) {
            const auto paid = issued + 20 + static_cast<std::int32_t>(below(56));
            const auto first = per_mille(100) ? amount / 3 : amount;
            const bool bounces = per_mille(1);
            pay(customer, paid, first, bounces);
            if (first != amount) {
                pay(customer, paid + 15, amount - first, false);
            }
        }
        close_item();
    }

    void pay(std::uint32_t customer, Date paid, std::int64_t amount, bool bounces) {
        const auto position =
            static_cast<std::uint32_t>(items_->allocation_amount.size()) - items_->allocation_begin.back();
        allocate(paid, amount, bounces ? unsigned{allocation_reversed} : 0U);
        if (bounces) {
            receivables_.reversals.push_back({item_id_, position, paid + 5});
            flags_ |= item_has_reversal;
        }
        if (!payments_) {
            payments_ = std::make_shared<PaymentBlock>();
        }
        payments_->payment_id.push_back(++payment_id_);
        payments_->customer.push_back(customer);
        payments_->effective.push_back(paid);
        payments_->amount.push_back(amount);
        payments_->allocated.push_back(amount);
        payments_->reversed_on.push_back(bounces ? paid + 5 : no_day);
        payments_->currency.push_back(Currency{});
        payments_->kind.push_back(SettlementKind::cash);
        if (payments_->size() == PaymentBlock::capacity) {
            flush_payments();
        }
    }

    void close_item() {
        items_->flags.push_back(static_cast<std::uint8_t>(flags_));
        items_->allocation_begin.push_back(static_cast<std::uint32_t>(items_->allocation_amount.size()));
        if (items_->size() == ItemBlock::capacity) {
            flush_items();
        }
    }

    void flush_items() {
        if (items_) {
            receivables_.items.push_back(std::move(items_));
            items_ = nullptr;
        }
    }
    void flush_payments() {
        if (payments_) {
            receivables_.payments.push_back(std::move(payments_));
            payments_ = nullptr;
        }
    }

    std::mt19937_64 random_{1};
    Receivables receivables_;
    std::shared_ptr<ItemBlock> items_;
    std::shared_ptr<PaymentBlock> payments_;
    std::uint32_t item_id_ = 0;
    std::uint32_t invoice_id_ = 0;
    std::uint32_t payment_id_ = 0;
    unsigned flags_ = 0;
};

/// The floor: what is open as of one date, item by item, and what is not allocated; the columns that figures need are
/// all read once, by one thread.
struct BarePass {
    std::int64_t open = 0;
    std::int64_t cash = 0;
    std::uint64_t others =
        0; ///< what keeps the compiler from leaving out the columns that an open amount does not need

    BarePass(const Receivables& receivables, Date at) {
        for (const auto& shared : receivables.items) {
            const auto& block = *shared;
            for (std::size_t i = 0; i != block.size(); ++i) {
                auto left = block.amount[i];
                for (auto a = block.allocation_begin[i]; a != block.allocation_begin[i + 1]; ++a) {
                    left -= block.allocation_effective[a] <= at ? block.allocation_amount[a] : 0;
                    others += block.allocation_flags[a];
                }
                const bool counts = block.booked[i] <= at && block.currency[i] == receivables.currency;
                open += counts ? left : 0;
                others += static_cast<std::uint64_t>(block.due[i].days + block.issued[i].days) + block.flags[i];
            }
        }
        for (const auto& shared : receivables.payments) {
            const auto& block = *shared;
            for (std::size_t i = 0; i != block.size(); ++i) {
                const bool counts =
                    block.effective[i] <= at && at < block.reversed_on[i] && block.currency[i] == receivables.currency;
                cash += counts ? block.amount[i] : 0;
                others += static_cast<std::uint64_t>(block.kind[i]);
            }
        }
    }
};

std::int64_t sink = 0;

/// Times in milliseconds of works that take turns, so that a busy machine slows all of them alike.
class Stopwatch {
public:
    void add(const char* name, std::function<void()> work) { works_.push_back({name, std::move(work), {}}); }

    void run(int runs) {
        for (int run = 0; run != runs; ++run) {
            for (auto& work : works_) {
                const auto start = std::chrono::steady_clock::now();
                work.run();
                const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - start;
                work.times.push_back(took.count());
            }
        }
        std::printf("%-50s %10s %10s %8s %8s\n", "", "median ms", "best ms", "median", "best");
        for (auto& work : works_) {
            std::sort(work.times.begin(), work.times.end());
            const auto median = [](const Work& of) { return of.times[of.times.size() / 2]; };
            std::printf("%-50s %10.2f %10.2f %7.2fx %7.2fx\n", work.name, median(work), work.times.front(),
                        median(work) / median(works_.front()), work.times.front() / works_.front().times.front());
        }
    }

private:
    struct Work {
        const char* name;
        std::function<void()> run;
        std::vector<double> times;
    };
    std::vector<Work> works_; ///< the first is the floor
};

void measure(const Receivables& receivables, int runs) {
    const Date at{first_day + days - 1};
    Stopwatch stopwatch;
    stopwatch.add("bare pass: open as of one date, one thread", [&] {
        const BarePass pass(receivables, at);
        sink += pass.open + pass.cash + static_cast<std::int64_t>(pass.others % 7);
    });
    const auto add_figures = [&](const char* name, const FiguresRequest& request) {
        stopwatch.add(name, [&receivables, request] { sink += figures(receivables, request).now.receivables; });
    };
    add_figures("figures of the date and of 24 month ends", {at, 90, 24, {}});
    add_figures("figures of the date alone", {at, 90, 0, {}});
    add_figures("figures of one customer, 24 month ends", {at, 90, 24, 17});
    stopwatch.add("figures of each of 20,000 customers, the date",
                  [&] { sink += static_cast<std::int64_t>(figures_by_customer(receivables, at, 90).size()); });
    stopwatch.add("aged balance by customer", [&] { sink += aged_balance(receivables, at).total.total(); });
    stopwatch.add("open items of all", [&] { sink += static_cast<std::int64_t>(open_items(receivables, at).size()); });
    stopwatch.run(runs);
}

} // namespace

int main(int argc, char** argv) {
    std::size_t invoices = 1'000'000;
    int runs = 15;
    for (int i = 1; i < argc; ++i) {
        if (std::strcmp(argv[i], "--smoke") == 0) {
            invoices = 5'000;
            runs = 1;
        } else if (std::strcmp(argv[i], "--invoices") == 0 && i + 1 < argc) {
            invoices = std::strtoul(argv[++i], nullptr, 10);
        } else if (std::strcmp(argv[i], "--runs") == 0 && i + 1 < argc) {
            runs = std::atoi(argv[++i]);
        }
    }
    const auto receivables = Ledger(invoices).take();
    std::printf("%zu items, %zu payments blocks, %d runs, medians\n", receivables.item_count(),
                receivables.payments.size(), runs);
    measure(receivables, runs);
    return sink == 1 ? 1 : 0;
}
