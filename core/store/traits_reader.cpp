// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/traits_reader.h"

#include "core/store/fast_statement.h"

namespace encours::store {

namespace {

constexpr std::string_view select_texts =
    "SELECT id, kind, country, language, category, tags, credit_limit FROM customer ORDER BY id";
constexpr std::string_view select_category = "SELECT category FROM invoice WHERE id = ?";

} // namespace

void visit_trait_texts(const Connection& connection,
                       const std::function<void(CustomerId customer, TraitTexts&& texts)>& visit) {
    FastStatement row(connection, select_texts);
    while (row.step()) {
        TraitTexts texts;
        texts.kind = static_cast<CustomerKind>(row.integer(1));
        texts.country = row.text(2);
        texts.language = row.text(3);
        texts.category = row.text(4);
        texts.tags = row.text(5);
        texts.credit_limit = row.optional_integer(6);
        visit(CustomerId{row.integer(0)}, std::move(texts));
    }
}

void visit_categories(const Connection& connection, std::span<const std::uint32_t> invoices,
                      const std::function<void(std::size_t place, std::string_view category)>& visit) {
    FastStatement row(connection, select_category);
    for (std::size_t i = 0; i < invoices.size(); ++i) {
        row.bind(1, std::int64_t{invoices[i]});
        if (row.step() && !row.text(0).empty())
            visit(i, row.text(0));
        row.reset();
    }
}

} // namespace encours::store
