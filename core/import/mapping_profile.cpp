// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/mapping_profile.h"

#include "core/import/receivable_field.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace encours {

namespace {

using nlohmann::json;

constexpr int version = 1;
constexpr std::string_view keys[] = {"encours_profile", "name",        "kind",         "columns",  "encoding",
                                     "separator",       "date_format", "decimal_sign", "currency", "terms",
                                     "complete_list",   "header_line", "sheet"};

template <class Read>
bool read_choice(const json& object, const char* key, Read&& read) {
    const auto found = object.find(key);
    return found == object.end() || read(found->get<std::string>());
}

template <class Value>
bool assign(std::optional<Value>& to, std::optional<Value> value) {
    to = value;
    return value.has_value();
}

bool read_options(const json& object, CsvOptions& options) {
    const auto columns = object.value("columns", json::object());
    for (const auto& [field, header] : columns.items()) {
        if (!field_from_name(options.kind, field))
            return false;
        options.columns[field] = header.get<std::string>();
    }
    options.encoding = object.value("encoding", "");
    options.sheet = object.value("sheet", "");
    if (const auto line = object.find("header_line"); line != object.end()) {
        options.header_line = line->get<std::int64_t>();
        if (*options.header_line < 0)
            return false;
    }
    return read_choice(object, "separator",
                       [&](const std::string& text) {
                           if (text.size() == 1)
                               options.separator = text.front();
                           return text.size() == 1;
                       }) &&
           read_choice(
               object, "date_format",
               [&](const std::string& text) { return assign(options.date_order, date_order_from_text(text)); }) &&
           read_choice(object, "decimal_sign",
                       [&](const std::string& text) {
                           options.decimal_sign = text == "comma" ? DecimalSign::comma : DecimalSign::point;
                           return text == "comma" || text == "point";
                       }) &&
           read_choice(object, "currency",
                       [&](const std::string& text) { return assign(options.currency, Currency::from_code(text)); });
}

} // namespace

bool MappingProfile::says_something() const {
    return !options.columns.empty() || !options.encoding.empty() || options.separator || options.date_order ||
           options.decimal_sign || options.currency || options.header_line || !options.sheet.empty() || terms ||
           complete_list;
}

std::string to_json_text(const MappingProfile& profile) {
    const auto& options = profile.options;
    json object{{"encours_profile", version}, {"name", profile.name}, {"kind", to_text(options.kind)}};
    if (!options.columns.empty())
        object["columns"] = options.columns;
    if (!options.encoding.empty())
        object["encoding"] = options.encoding;
    if (options.separator)
        object["separator"] = std::string(1, *options.separator);
    if (options.date_order)
        object["date_format"] = to_text(*options.date_order);
    if (options.decimal_sign)
        object["decimal_sign"] = *options.decimal_sign == DecimalSign::comma ? "comma" : "point";
    if (options.currency)
        object["currency"] = options.currency->code();
    if (options.header_line)
        object["header_line"] = *options.header_line;
    if (!options.sheet.empty())
        object["sheet"] = options.sheet;
    if (profile.terms)
        object["terms"] = to_text(*profile.terms);
    if (profile.complete_list)
        object["complete_list"] = true;
    return object.dump(2, ' ', false, json::error_handler_t::replace) + "\n";
}

std::optional<MappingProfile> profile_from_json(std::string_view text) {
    try {
        const auto object = json::parse(text);
        const auto kind = list_kind_from_text(object.value("kind", to_text(ListKind::receivables)));
        if (object.at("encours_profile") != version || !kind)
            return std::nullopt;
        for (const auto& [key, value] : object.items()) {
            if (std::find(std::begin(keys), std::end(keys), key) == std::end(keys))
                return std::nullopt;
        }
        MappingProfile profile;
        profile.name = object.at("name").get<std::string>();
        profile.options.kind = *kind;
        if (profile.name.empty() || !read_options(object, profile.options))
            return std::nullopt;
        if (const auto terms = object.find("terms"); terms != object.end()) {
            const auto read = parse_payment_terms(terms->get<std::string>());
            if (!read)
                return std::nullopt;
            profile.terms = read.value();
        }
        profile.complete_list = object.value("complete_list", false);
        return profile;
    } catch (const json::exception&) {
        return std::nullopt;
    }
}

std::optional<JsonFault> fault_in_json(std::string_view text) {
    try {
        [[maybe_unused]] const auto whole = json::parse(text);
        return std::nullopt;
    } catch (const json::parse_error& error) {
        const auto before = text.substr(0, error.byte == 0 ? 0 : error.byte - 1);
        const auto line_begin = before.rfind('\n') == std::string_view::npos ? 0 : before.rfind('\n') + 1;
        return JsonFault{1 + std::count(before.begin(), before.end(), '\n'),
                         static_cast<std::int64_t>(before.size() - line_begin) + 1};
    }
}

void fill_in(CsvOptions& options, const CsvOptions& profile) {
    options.columns.insert(profile.columns.begin(), profile.columns.end());
    if (options.encoding.empty())
        options.encoding = profile.encoding;
    if (options.sheet.empty())
        options.sheet = profile.sheet;
    const auto fill = [](auto& to, const auto& from) {
        if (!to)
            to = from;
    };
    fill(options.separator, profile.separator);
    fill(options.date_order, profile.date_order);
    fill(options.decimal_sign, profile.decimal_sign);
    fill(options.currency, profile.currency);
    fill(options.header_line, profile.header_line);
}

} // namespace encours
