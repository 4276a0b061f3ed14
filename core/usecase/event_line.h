// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/date.h"
#include "core/money/currency.h"
#include "core/usecase/event_finder.h"
#include "core/usecase/record_events.h"

#include <filesystem>
#include <nlohmann/json.hpp>

#include <optional>
#include <string>
#include <vector>

namespace encours {

/// One line of events: an object whose fields are asked for by their names. What is wrong with it is thrown as
/// EventFault,
/// and caught where lines are read.
class EventLine {
public:
    EventLine(const EventFinder& finder, const std::string& text);

    [[nodiscard]] const std::string& kind() const { return kind_; }
    /// Refuses fields beside these and those that all kinds have.
    void allow(const std::vector<std::string>& fields) const;

    [[nodiscard]] bool has(const char* field) const { return object_.contains(field) && !object_.at(field).is_null(); }
    [[nodiscard]] std::string text(const char* field) const; ///< empty where it is not there
    [[nodiscard]] std::string needed_text(const char* field) const;
    [[nodiscard]] bool flag(const char* field) const;
    /// A file that is named, as the folder of the events sees it.
    [[nodiscard]] std::filesystem::path file(const char* field, const std::filesystem::path& folder) const;
    [[nodiscard]] std::optional<Date> day(const char* field) const;
    [[nodiscard]] Date needed_day(const char* field) const;
    /// Money as "1234.50" or a number, in minor units.
    [[nodiscard]] std::optional<std::int64_t> amount(const char* field, int decimals) const;

    [[nodiscard]] std::optional<std::int64_t> whole_number(const char* field) const;
    /// A list of objects, each to be asked as the line itself; empty where it is not there.
    [[nodiscard]] std::vector<EventLine> parts(const char* field) const;

    [[nodiscard]] const EventFinder& finder() const { return finder_; }
    /// The invoices that "items" names, of one customer.
    [[nodiscard]] std::vector<NamedInvoice> invoices() const;
    /// The only one.
    [[nodiscard]] NamedInvoice invoice() const;
    [[nodiscard]] CustomerId customer() const;

    [[noreturn]] static void refuse(EventFault::Reason reason, const std::string& text = {});

private:
    EventLine(const EventFinder& finder, nlohmann::json object) : finder_(finder), object_(std::move(object)) {}
    [[nodiscard]] NamedInvoice find(const std::string& number) const;

    const EventFinder& finder_;
    nlohmann::json object_;
    std::string kind_;
};

} // namespace encours
