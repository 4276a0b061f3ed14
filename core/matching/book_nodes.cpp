// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/book_nodes.h"

#include "core/base/checked.h"
#include "core/base/content_hash.h"
#include "core/matching/book_order.h"

#include <algorithm>
#include <map>

namespace encours::books {

namespace {

bool is_document(const BookLine& line) {
    return line.role == EntryRole::invoice || line.role == EntryRole::credit_note ||
           (line.role == EntryRole::advance && line.amount > 0);
}

bool is_detailed(const BookLine& line) {
    return line.document_day && *line.document_day < line.booked && names_document(line.reference);
}

/// An opening that stands for a credit note rather than for cash, as far as its texts tell.
bool says_credit_note(const BookLine& line) {
    const auto label = capitals(line.label);
    const auto reference = capitals(tidy(line.reference));
    return label.find("AVOIR") != std::string::npos || label.find("CREDIT NOTE") != std::string::npos ||
           reference.rfind("AV", 0) == 0;
}

class LineReading {
public:
    LineReading(Books& books, const Coverage& covered) : books_(books), covered_(covered) {}

    void read() {
        std::unordered_map<std::uint64_t, Place> documents; // of several lines, by what makes them one
        for (Place place = 0; place != books_.lines.size(); ++place) {
            const auto& line = *books_.lines[place];
            if (line.role == EntryRole::unclassified) {
                books_.result.unclassified.push_back(line.identity);
            }
            if (is_document(line)) {
                read_document_line(place, documents);
            } else if (line.amount != 0) {
                read_other(place);
            }
        }
        for (Place document = 0; document != lines_of_.size(); ++document) {
            if (!lines_of_[document].empty()) {
                add_document_nodes(document);
            }
        }
        std::stable_sort(books_.nodes.begin(), books_.nodes.end(), [](const Node& a, const Node& b) {
            return std::tie(a.day, a.line) < std::tie(b.day, b.line);
        });
    }

private:
    void read_document_line(Place place, std::unordered_map<std::uint64_t, Place>& documents) {
        const auto& line = *books_.lines[place];
        if (tidy(line.entry_number).empty() || tidy(line.reference).empty()) {
            start_document(place);
            return;
        }
        ContentHash hash;
        hash.add(static_cast<std::int64_t>(line.account)).add(std::int64_t{line.role == EntryRole::advance});
        hash.add(line.customer_code).add(line.journal).add(line.entry_number).add(line.reference);
        hash.add(std::int64_t{line.booked.days}).add(std::int64_t{line.document_day.value_or(line.booked).days});
        const auto [known, is_new] = documents.try_emplace(hash.value(), nowhere);
        if (is_new || !join_document(known->second, place)) {
            known->second = start_document(place);
        }
    }

    Place start_document(Place place) {
        const auto& line = *books_.lines[place];
        const auto document = add_document(place, line.amount);
        auto& started = books_.result.documents[document];
        started.kind = line.role == EntryRole::advance ? DocumentKind::deposit : DocumentKind::invoice;
        started.net = line.net;
        started.vat = line.vat;
        lines_of_.resize(document + std::size_t{1});
        lines_of_[document].push_back(place);
        return document;
    }

    bool join_document(Place document, Place place) {
        const auto& line = *books_.lines[place];
        auto& known = books_.result.documents[document];
        const auto amount = checked_add(known.amount, line.amount);
        const auto net = checked_add(known.net, line.net);
        const auto vat = checked_add(known.vat, line.vat);
        const auto foreign = checked_add(known.foreign_amount, line.foreign_amount);
        if (!amount || !net || !vat || !foreign || *amount == INT64_MIN) {
            return false;
        }
        known.amount = *amount;
        known.net = *net;
        known.vat = *vat;
        if (known.foreign_currency == line.foreign_currency) {
            known.foreign_amount = *foreign;
        } else {
            known.foreign_currency.reset();
            known.foreign_amount = 0;
        }
        known.key = std::min(known.key, line.identity);
        known.lines.push_back(line.identity);
        lines_of_[document].push_back(place);
        return true;
    }

    Place add_document(Place place, std::int64_t amount) {
        const auto& line = *books_.lines[place];
        BookDocument document;
        document.key = line.identity;
        document.issued = line.document_day.value_or(line.booked);
        document.booked = line.booked;
        document.amount = amount;
        document.label = line.label;
        document.foreign_currency = line.foreign_currency;
        document.foreign_amount = line.foreign_amount;
        document.lines.push_back(line.identity);
        books_.result.documents.push_back(std::move(document));
        books_.document_line.push_back(place);
        return static_cast<Place>(books_.result.documents.size() - 1);
    }

    /// One node a lettering where all lines go the same way, else one for the whole.
    void add_document_nodes(Place place) {
        auto& document = books_.result.documents[place];
        const auto& lines = lines_of_[place];
        if (document.amount < 0 && document.kind == DocumentKind::invoice) {
            document.kind = DocumentKind::credit_note;
        }
        const bool is_one_way = std::all_of(lines.begin(), lines.end(), [&](Place line) {
            return (books_.lines[line]->amount > 0) == (document.amount > 0);
        });
        if (!is_one_way) {
            const auto lettered = std::find_if(
                lines.begin(), lines.end(), [&](Place line) { return !tidy(books_.lines[line]->lettering).empty(); });
            add_node(NodeKind::document, lettered == lines.end() ? lines.front() : *lettered, document.amount, place);
            return;
        }
        std::map<std::pair<std::string, std::string>, std::pair<Place, std::int64_t>> by_lettering;
        for (const auto line : lines) {
            const auto& fields = *books_.lines[line];
            const auto known = by_lettering.try_emplace({fields.account_number, fields.lettering}, line, 0).first;
            known->second.second += fields.amount;
        }
        for (const auto& [lettering, node] : by_lettering) {
            add_node(NodeKind::document, node.first, node.second, place);
        }
    }

    void add_node(NodeKind kind, Place place, std::int64_t amount, Place document) {
        const auto& line = *books_.lines[place];
        Node node;
        node.kind = kind;
        node.account = line.account;
        node.is_claim = amount > 0;
        node.amount = node.left = amount < 0 ? -amount : amount;
        node.day = line.booked;
        node.age = document == nowhere ? line.booked : books_.result.documents[document].issued;
        node.line = place;
        node.document = document;
        if (amount != 0) {
            books_.nodes.push_back(node);
        }
    }

    void read_other(Place place) {
        const auto& line = *books_.lines[place];
        if (line.role == EntryRole::opening) {
            read_opening(place);
        } else if (line.role == EntryRole::bill || line.role == EntryRole::doubtful) {
            add_node(NodeKind::transfer, place, line.amount, nowhere);
        } else {
            add_node(line.amount < 0 ? NodeKind::settlement : NodeKind::document, place, line.amount, nowhere);
        }
    }

    void read_opening(Place place) {
        const auto& line = *books_.lines[place];
        const auto eve = line.booked - 1;
        if (covered_.contains(eve)) {
            add_node(NodeKind::document, place, line.amount, nowhere);
            books_.nodes.back().absorbed = true;
            return;
        }
        const bool detailed = is_detailed(line);
        // Where older books are there, they tell of it until the eve.
        const bool after_gap = covered_.first_day() && *covered_.first_day() < eve;
        const auto day = detailed && !after_gap ? *line.document_day : eve;
        if (line.amount > 0) {
            add_opening(place, detailed ? DocumentKind::invoice : DocumentKind::opening, day);
        } else if (detailed && says_credit_note(line)) {
            add_opening(place, DocumentKind::credit_note, day);
        } else {
            add_node(NodeKind::settlement, place, line.amount, nowhere);
            books_.nodes.back().day = day;
        }
    }

    void add_opening(Place place, DocumentKind kind, Date booked) {
        const auto& line = *books_.lines[place];
        const auto amount = line.amount;
        const auto document = add_document(place, amount);
        books_.result.documents[document].kind = kind;
        books_.result.documents[document].booked = booked;
        books_.result.documents[document].issued = is_detailed(line) ? *line.document_day : booked;
        add_node(NodeKind::document, place, amount, document);
        books_.nodes.back().day = booked;
    }

    Books& books_;
    const Coverage& covered_;
    std::vector<std::vector<Place>> lines_of_; ///< of the documents that may have several lines
};

} // namespace

Books read_lines(std::span<const BookLine> lines, const Coverage& covered) {
    Books books;
    for (const auto* line : in_order(lines)) {
        if (line->role == EntryRole::opening &&
            (books.year_starts.empty() || books.year_starts.back() != line->booked)) {
            books.year_starts.push_back(line->booked);
        }
        if (line->account != BookAccount::accrued && line->account != BookAccount::advance) {
            if (line->amount == INT64_MIN) {
                books.result.unclassified.push_back(line->identity);
            } else {
                books.lines.push_back(line);
            }
        }
    }
    LineReading(books, covered).read();
    std::sort(books.result.unclassified.begin(), books.result.unclassified.end());
    return books;
}

Place add_claim_without_sale(Books& books, const Node& node, std::int64_t amount) {
    const auto& line = books.line_of(node);
    BookDocument document;
    document.key = line.identity;
    document.kind = DocumentKind::opening;
    document.issued = std::min(line.document_day.value_or(line.booked), node.day);
    document.booked = node.day;
    document.amount = amount;
    document.label = line.label;
    document.lines.push_back(line.identity);
    books.result.documents.push_back(std::move(document));
    books.document_line.push_back(node.line);
    return static_cast<Place>(books.result.documents.size() - 1);
}

bool may_set_off(const Books& books, Place claim, Place credit, bool proposed) {
    const auto& debit = books.nodes[claim];
    const auto& payment = books.nodes[credit];
    if ((is_absent_before_its_day(debit) || (proposed && payment.kind == NodeKind::transfer)) &&
        payment.day < debit.day) {
        return false;
    }
    if (debit.kind == NodeKind::take_back && credit <= debit.partner) {
        return false;
    }
    return payment.absorbed || payment.kind != NodeKind::settlement || payment.partner == nowhere ||
           debit.day <= books.nodes[payment.partner].day;
}

void set_off(Books& books, Place claim, Place credit, bool proposed) {
    const auto amount = std::min(books.nodes[claim].left, books.nodes[credit].left);
    if (amount > 0) {
        books.nodes[claim].left -= amount;
        books.nodes[credit].left -= amount;
        books.set_offs.push_back({claim, credit, amount, proposed});
    }
}

} // namespace encours::books
