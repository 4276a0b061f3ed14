// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/matching/books_table.h"

#include <algorithm>
#include <map>
#include <set>

namespace encours::test {

namespace {

/// A plain second look at derived books: day by day, without any of what derived them.
class Promises {
public:
    Promises(const std::vector<BookLine>& lines, const Coverage& covered, const SettledBooks& books) : books_(books) {
        std::map<std::uint64_t, const BookLine*> by_identity;
        for (const auto& line : lines) {
            by_identity.emplace(line.identity, &line);
        }
        std::vector<const BookLine*> in_order;
        for (const auto& [identity, line] : by_identity) {
            in_order.push_back(line);
        }
        std::stable_sort(in_order.begin(), in_order.end(), [&](const BookLine* a, const BookLine* b) {
            return std::pair(a->booked, !opens_after_gap(*a, covered)) <
                   std::pair(b->booked, !opens_after_gap(*b, covered));
        });
        for (const auto* line : in_order) {
            if (opens_after_gap(*line, covered)) {
                close_all_on(line->booked - 1);
            }
            const auto day = day_that_counts(*line, covered);
            if (day && line->account <= BookAccount::doubtful) {
                balances_.push_back({*day, line->account == BookAccount::doubtful, line->amount});
                days_.insert(*day);
            }
        }
    }

    std::string broken() {
        for (const auto check : {&Promises::keys, &Promises::numbers, &Promises::parts, &Promises::amounts}) {
            if (auto wrong = (this->*check)(); !wrong.empty()) {
                return wrong;
            }
        }
        gather_days();
        for (const auto day : days_) {
            if (auto wrong = at_close(day); !wrong.empty()) {
                return wrong + " at the close of " + to_iso(day);
            }
        }
        return {};
    }

private:
    struct Movement {
        Date day;
        bool doubtful;
        std::int64_t amount;
    };

    static bool eve_is_covered(const BookLine& line, const Coverage& covered) {
        const auto eve = line.booked - 1;
        return std::any_of(covered.spans().begin(), covered.spans().end(),
                           [&](const CoveredSpan& span) { return span.first <= eve && eve <= span.last; });
    }

    static bool opens_after_gap(const BookLine& line, const Coverage& covered) {
        return line.role == EntryRole::opening && !eve_is_covered(line, covered) && !covered.empty() &&
               covered.spans().front().first < line.booked;
    }

    /// Once a day: what older books left, until the opening that stands for it.
    void close_all_on(Date eve) {
        if (!closed_.insert(eve).second) {
            return;
        }
        for (const bool doubtful : {false, true}) {
            std::int64_t left = 0;
            for (const auto& movement : balances_) {
                left += movement.doubtful == doubtful ? movement.amount : 0;
            }
            balances_.push_back({eve, doubtful, -left});
        }
        days_.insert(eve);
    }

    static std::optional<Date> day_that_counts(const BookLine& line, const Coverage& covered) {
        if (line.role != EntryRole::opening) {
            return line.booked;
        }
        const auto eve = line.booked - 1;
        if (eve_is_covered(line, covered)) {
            return std::nullopt;
        }
        if (opens_after_gap(line, covered)) {
            return eve;
        }
        const bool names =
            std::any_of(line.reference.begin(), line.reference.end(), [](char c) { return c >= '1' && c <= '9'; });
        const bool detailed =
            line.document_day && *line.document_day < line.booked && names && line.reference.rfind("AN", 0) != 0;
        return detailed ? *line.document_day : eve;
    }

    std::string keys() {
        std::set<std::uint64_t> documents;
        std::set<std::uint64_t> settlements;
        for (const auto& document : books_.documents) {
            if (!documents.insert(document.key).second || document.lines.empty()) {
                return "two documents of one key";
            }
        }
        for (const auto& settlement : books_.settlements) {
            if (!settlements.insert(settlement.key).second || settlement.amount <= 0) {
                return "two settlements of one key, or one of nothing";
            }
        }
        return {};
    }

    std::string numbers() {
        std::set<std::pair<DocumentKind, std::string>> numbers;
        for (const auto& document : books_.documents) {
            if (document.number.empty() || !numbers.emplace(document.kind, document.number).second) {
                return "number " + document.number + " twice";
            }
            if (document.kind == DocumentKind::credit_note && document.amount > 0) {
                return "credit note " + document.number + " is a claim";
            }
        }
        return {};
    }

    std::string parts() {
        for (const auto& document : books_.documents) {
            std::int64_t amount = 0;
            for (const auto& part : document.parts) {
                amount += part.amount;
                for (std::size_t i = 1; i < part.standings.size(); ++i) {
                    if (part.standings[i - 1].from >= part.standings[i].from) {
                        return "standings of " + document.number + " out of order";
                    }
                }
            }
            if (document.parts.empty() || amount != document.amount) {
                return "parts of " + document.number + " are not the whole";
            }
        }
        return {};
    }

    std::string amounts() {
        std::vector<std::int64_t> settled(books_.settlements.size());
        std::vector<std::int64_t> credited(books_.documents.size());
        for (const auto& allocation : books_.allocations) {
            if (allocation.amount <= 0 || allocation.settlement.has_value() == allocation.credit_note.has_value()) {
                return "an allocation of nothing or by nothing";
            }
            (allocation.settlement ? settled[*allocation.settlement] : credited[*allocation.credit_note]) +=
                allocation.amount;
        }
        for (std::size_t i = 0; i != settled.size(); ++i) {
            if (settled[i] > books_.settlements[i].amount) {
                return "more of a settlement than there is";
            }
        }
        for (std::size_t i = 0; i != credited.size(); ++i) {
            if (credited[i] > 0 && credited[i] > -books_.documents[i].amount) {
                return "more of a credit note than there is";
            }
        }
        return {};
    }

    /// As core/ledger/receivables.h has it.
    [[nodiscard]] Date effective(const BookAllocation& allocation) const {
        const auto booked = books_.documents[allocation.document].booked;
        if (allocation.settlement) {
            const auto& settlement = books_.settlements[*allocation.settlement];
            return std::max({booked, settlement.booked, settlement.paid});
        }
        return std::max(booked, books_.documents[*allocation.credit_note].booked);
    }

    [[nodiscard]] bool holds(const BookAllocation& allocation, Date at) const {
        const auto reversed =
            allocation.settlement ? books_.settlements[*allocation.settlement].reversed_on : std::nullopt;
        return effective(allocation) <= at && (!reversed || at < *reversed);
    }

    void gather_days() {
        for (const auto& allocation : books_.allocations) {
            days_.insert(effective(allocation));
        }
        for (const auto& document : books_.documents) {
            for (const auto& part : document.parts) {
                for (const auto& change : part.standings) {
                    days_.insert(change.from);
                }
            }
        }
    }

    static bool is_doubtful(const BookDocument::Part& part, Date at) {
        bool doubtful = false;
        for (const auto& change : part.standings) {
            doubtful = change.from <= at ? change.standing == Standing::doubtful : doubtful;
        }
        return doubtful;
    }

    std::string at_close(Date at) {
        std::int64_t receivable = 0;
        std::int64_t doubtful = 0;
        for (const auto& movement : balances_) {
            (movement.doubtful ? doubtful : receivable) -= movement.day <= at ? movement.amount : 0;
        }
        std::vector<std::vector<std::int64_t>> open;
        for (const auto& document : books_.documents) {
            open.emplace_back();
            for (const auto& part : document.parts) {
                open.back().push_back(document.booked <= at ? part.amount : 0);
            }
        }
        for (const auto& settlement : books_.settlements) {
            const bool there = settlement.booked <= at && (!settlement.reversed_on || at < *settlement.reversed_on);
            receivable -= there ? settlement.amount : 0;
        }
        for (const auto& allocation : books_.allocations) {
            if (holds(allocation, at)) {
                open[allocation.document][allocation.part] -= allocation.amount;
                receivable += allocation.settlement ? allocation.amount : 0; // not unallocated
                if (allocation.credit_note) {
                    open[*allocation.credit_note][0] += allocation.amount;
                }
            }
        }
        for (std::size_t i = 0; i != open.size(); ++i) {
            for (std::size_t p = 0; p != open[i].size(); ++p) {
                const bool is_credit = books_.documents[i].amount < 0;
                if ((is_credit && open[i][p] > 0) || (!is_credit && open[i][p] < 0)) {
                    return "document " + books_.documents[i].number + " is settled by more than its amount";
                }
                (is_doubtful(books_.documents[i].parts[p], at) ? doubtful : receivable) += open[i][p];
            }
        }
        if (receivable != 0 || doubtful != 0) {
            return "balances differ by " + std::to_string(receivable) + " and, doubtful, " + std::to_string(doubtful);
        }
        return {};
    }

    const SettledBooks& books_;
    std::vector<Movement> balances_;
    std::set<Date> days_;
    std::set<Date> closed_;
};

} // namespace

std::string broken_promise(const std::vector<BookLine>& lines, const Coverage& covered, const SettledBooks& books) {
    return Promises(lines, covered, books).broken();
}

} // namespace encours::test
