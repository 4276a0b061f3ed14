// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/book_numbers.h"

#include <algorithm>
#include <map>
#include <set>

namespace encours::books {

namespace {

/// Does a reference say anything? "-", ".", "0" do not.
std::string telling_reference(const BookLine& line) {
    auto reference = tidy(line.reference);
    const auto tells = [](char c) {
        return (c >= '1' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
               static_cast<unsigned char>(c) > 127;
    };
    return std::any_of(reference.begin(), reference.end(), tells) ? reference : std::string();
}

class KindNumbers {
public:
    explicit KindNumbers(Books& books) : books_(books) {}

    void give(std::vector<Place> documents) {
        documents_ = std::move(documents);
        give_unique([&](const BookLine& line) { return telling_reference(line); });
        give_unique([&](const BookLine& line) { return number_in(line.label); });
        give_unique([&](const BookLine& line) {
            const auto entry = tidy(line.entry_number);
            const auto reference = telling_reference(line);
            return entry.empty() || reference.empty() ? entry : reference + " " + entry;
        });
        std::map<std::string, int> counts;
        for (const auto document : documents_) {
            const auto& line = *books_.lines[books_.document_line[document]];
            auto base = telling_reference(line);
            base = (base.empty() ? tidy(line.journal) : base) + " " + to_iso(line.booked);
            std::string number;
            do {
                number = tidy(base) + " " + std::to_string(++counts[base]);
            } while (!taken_.insert(number).second);
            books_.result.documents[document].number = number;
        }
    }

private:
    template <class Candidate>
    void give_unique(Candidate candidate) {
        std::map<std::string, int> counts;
        std::vector<std::string> candidates;
        for (const auto document : documents_) {
            candidates.push_back(candidate(*books_.lines[books_.document_line[document]]));
            ++counts[candidates.back()];
        }
        std::vector<Place> others;
        for (std::size_t i = 0; i != documents_.size(); ++i) {
            if (!candidates[i].empty() && counts[candidates[i]] == 1 && taken_.insert(candidates[i]).second) {
                books_.result.documents[documents_[i]].number = candidates[i];
            } else {
                others.push_back(documents_[i]);
            }
        }
        documents_ = std::move(others);
    }

    Books& books_;
    std::vector<Place> documents_; ///< that have no number yet
    std::set<std::string> taken_;
};

} // namespace

void number_documents(Books& books, const std::vector<Place>& stretches) {
    std::map<DocumentKind, KindNumbers> numbers;
    auto end = static_cast<Place>(books.result.documents.size());
    for (auto begin = stretches.rbegin(); begin != stretches.rend(); ++begin) {
        std::map<DocumentKind, std::vector<Place>> by_kind;
        for (auto document = *begin; document < end; ++document)
            by_kind[books.result.documents[document].kind].push_back(document);
        for (auto& [kind, documents] : by_kind)
            numbers.try_emplace(kind, books).first->second.give(std::move(documents));
        end = *begin;
    }
}

} // namespace encours::books
