// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/named_documents.h"

#include "core/matching/same_document.h"

#include <algorithm>

namespace encours {

namespace {

/// No number of an invoice has more parts; names of files may be long.
constexpr std::size_t most_atoms = 12;
/// Shorter numbers stand in any name by chance ("scan 12"): they count only where they are the whole name.
constexpr std::size_t shortest_number = 3;

enum class Sign : std::uint8_t { other, letter, digit };

Sign sign_of(char c) {
    if (c >= '0' && c <= '9')
        return Sign::digit;
    const bool is_letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
    return is_letter ? Sign::letter : Sign::other;
}

struct Atom {
    std::size_t begin, end;
};

/// Runs of letters and runs of digits.
std::vector<Atom> atoms_of(std::string_view name) {
    std::vector<Atom> atoms;
    for (std::size_t i = 0; i < name.size();) {
        const auto sign = sign_of(name[i]);
        auto end = i + 1;
        while (end < name.size() && sign_of(name[end]) == sign)
            ++end;
        if (sign != Sign::other)
            atoms.push_back({i, end});
        i = end;
    }
    return atoms;
}

bool has_digit(std::string_view text) {
    return std::any_of(text.begin(), text.end(), [](char c) { return sign_of(c) == Sign::digit; });
}

} // namespace

NamedDocuments::NamedDocuments(const std::vector<std::string>& names) : hits_(names.size()) {
    for (std::size_t name = 0; name < names.size(); ++name) {
        const auto atoms = atoms_of(names[name]);
        for (std::size_t first = 0; first < atoms.size(); ++first) {
            for (std::size_t last = first; last < std::min(atoms.size(), first + most_atoms); ++last) {
                const auto begin = atoms[first].begin;
                const auto end = atoms[last].end;
                auto folded = folded_number(std::string_view(names[name]).substr(begin, end - begin));
                const bool is_whole = first == 0 && last + 1 == atoms.size();
                if (is_whole || (folded.size() >= shortest_number && has_digit(folded)))
                    spans_[std::move(folded)].push_back({name, begin, end});
            }
        }
    }
}

void NamedDocuments::offer(InvoiceId document, std::string_view number) {
    const auto found = spans_.find(folded_number(number));
    if (found == spans_.end())
        return;
    for (const auto& span : found->second)
        hits_[span.name].push_back({document, span.begin, span.end});
}

std::vector<std::vector<InvoiceId>> NamedDocuments::documents() const {
    std::vector<std::vector<InvoiceId>> documents(hits_.size());
    for (std::size_t name = 0; name < hits_.size(); ++name) {
        const auto& hits = hits_[name];
        const auto lies_in_longer = [&](const Hit& hit) {
            return std::any_of(hits.begin(), hits.end(), [&](const Hit& other) {
                return other.begin < hit.end && hit.begin < other.end && other.end - other.begin > hit.end - hit.begin;
            });
        };
        auto& of_name = documents[name];
        for (const auto& hit : hits) {
            if (!lies_in_longer(hit) && std::find(of_name.begin(), of_name.end(), hit.document) == of_name.end())
                of_name.push_back(hit.document);
        }
    }
    return documents;
}

} // namespace encours
