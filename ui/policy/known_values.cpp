// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policy/known_values.h"

#include <set>
#include <string>

namespace encours {

namespace {

QStringList sorted(const std::set<std::string>& texts) {
    QStringList list;
    for (const std::string& text : texts)
        if (!text.empty())
            list << QString::fromStdString(text);
    list.sort(Qt::CaseInsensitive);
    return list;
}

} // namespace

KnownValues KnownValues::of(std::span<const CustomerTraits> traits, Currency currency) {
    std::set<std::string> countries, languages, categories, tags, products;
    for (const CustomerTraits& one : traits) {
        countries.insert(one.country);
        languages.insert(one.language);
        categories.insert(one.category);
        tags.insert(one.tags.begin(), one.tags.end());
        products.insert(one.product_categories.begin(), one.product_categories.end());
    }
    return {currency, sorted(countries), sorted(languages), sorted(categories), sorted(tags), sorted(products)};
}

const QStringList& KnownValues::of(RuleField field) const {
    static const QStringList none;
    switch (field) {
    case RuleField::country:
        return countries;
    case RuleField::language:
        return languages;
    case RuleField::category:
        return categories;
    case RuleField::tag:
        return tags;
    case RuleField::product_category:
        return productCategories;
    default:
        return none;
    }
}

} // namespace encours
