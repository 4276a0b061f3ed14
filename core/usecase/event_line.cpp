// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/event_line.h"

#include "core/money/amount_parser.h"

#include <algorithm>

namespace encours {

namespace {

using Reason = EventFault::Reason;
using nlohmann::json;

constexpr const char* common_fields[] = {"kind", "by"};
constexpr std::size_t longest_text = 20'000; ///< in bytes: a person reads it on a screen

} // namespace

EventLine::EventLine(const EventFinder& finder, const std::string& text)
    : finder_(finder), object_(json::parse(text, nullptr, false)) {
    if (!object_.is_object())
        refuse(Reason::not_an_object);
    kind_ = needed_text("kind");
}

void EventLine::refuse(EventFault::Reason reason, const std::string& text) { throw EventFault{0, reason, text, {}}; }

void EventLine::allow(const std::vector<std::string>& fields) const {
    for (const auto& [name, value] : object_.items()) {
        const bool is_common =
            std::find(std::begin(common_fields), std::end(common_fields), name) != std::end(common_fields);
        if (!is_common && std::find(fields.begin(), fields.end(), name) == fields.end())
            refuse(Reason::field_unknown, name);
    }
}

std::string EventLine::text(const char* field) const {
    if (!has(field))
        return {};
    if (!object_.at(field).is_string())
        refuse(Reason::field_unreadable, field);
    auto said = object_.at(field).get<std::string>();
    if (said.size() > longest_text || said.find('\0') != std::string::npos)
        refuse(Reason::field_unreadable, field);
    return said;
}

std::string EventLine::needed_text(const char* field) const {
    auto said = text(field);
    if (said.find_first_not_of(" \t\n") == std::string::npos)
        refuse(Reason::field_missing, field);
    return said;
}

std::filesystem::path EventLine::file(const char* field, const std::filesystem::path& folder) const {
    const auto name = needed_text(field);
    return folder / std::filesystem::path(std::u8string(name.begin(), name.end()));
}

bool EventLine::flag(const char* field) const {
    if (!has(field))
        return false;
    if (!object_.at(field).is_boolean())
        refuse(Reason::field_unreadable, field);
    return object_.at(field).get<bool>();
}

std::optional<Date> EventLine::day(const char* field) const {
    if (!has(field))
        return std::nullopt;
    const auto day = from_iso(text(field));
    if (!day)
        refuse(Reason::field_unreadable, field);
    return day;
}

Date EventLine::needed_day(const char* field) const {
    const auto said = day(field);
    if (!said)
        refuse(Reason::field_missing, field);
    return *said;
}

std::optional<std::int64_t> EventLine::amount(const char* field, int decimals) const {
    if (!has(field))
        return std::nullopt;
    const auto& value = object_.at(field);
    if (!value.is_string() && !value.is_number())
        refuse(Reason::field_unreadable, field);
    const auto said = value.is_string() ? value.get<std::string>() : value.dump();
    const auto minor = parse_amount(said, decimals, DecimalSign::point);
    if (!minor.ok())
        refuse(Reason::field_unreadable, field);
    return minor.value();
}

std::optional<std::int64_t> EventLine::whole_number(const char* field) const {
    if (!has(field))
        return std::nullopt;
    if (!object_.at(field).is_number_integer())
        refuse(Reason::field_unreadable, field);
    return object_.at(field).get<std::int64_t>();
}

std::vector<EventLine> EventLine::parts(const char* field) const {
    std::vector<EventLine> made;
    if (!has(field))
        return made;
    const auto& list = object_.at(field);
    if (!list.is_array())
        refuse(Reason::field_unreadable, field);
    for (const auto& part : list) {
        if (!part.is_object())
            refuse(Reason::field_unreadable, field);
        made.push_back(EventLine(finder_, part));
    }
    return made;
}

NamedInvoice EventLine::find(const std::string& number) const {
    const auto code = text("customer");
    if (!code.empty())
        static_cast<void>(customer()); // says that it is unknown
    const auto found = finder_.invoices(number, code);
    if (found.empty())
        refuse(Reason::invoice_unknown, number);
    if (found.size() > 1)
        refuse(Reason::invoice_of_several, number);
    return found.front();
}

std::vector<NamedInvoice> EventLine::invoices() const {
    std::vector<NamedInvoice> found;
    if (!has("items"))
        return found;
    const auto& items = object_.at("items");
    if (!items.is_array())
        refuse(Reason::field_unreadable, "items");
    for (const auto& item : items) {
        if (!item.is_string())
            refuse(Reason::field_unreadable, "items");
        found.push_back(find(item.get<std::string>()));
    }
    return found;
}

NamedInvoice EventLine::invoice() const {
    const auto found = invoices();
    if (found.empty())
        refuse(Reason::field_missing, "items");
    if (found.size() > 1)
        refuse(Reason::several_items);
    return found.front();
}

CustomerId EventLine::customer() const {
    const auto code = needed_text("customer");
    const auto found = finder_.customer(code);
    if (!found)
        refuse(Reason::customer_unknown, code);
    return *found;
}

} // namespace encours
