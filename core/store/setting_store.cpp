// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/setting_store.h"

#include "core/store/statement.h"

#include <charconv>

namespace encours::store {

namespace {

constexpr const char* select_setting = "SELECT value FROM setting WHERE key = ?";
constexpr const char* insert_setting = "INSERT INTO setting (key, value) VALUES (?, ?)";
constexpr const char* update_setting = "UPDATE setting SET value = ?2 WHERE key = ?1";

} // namespace

std::optional<std::string> read_setting(const Connection& connection, std::string_view key) {
    Statement row(connection, select_setting);
    return row.bind(key).step() ? std::optional(row.text(0)) : std::nullopt;
}

std::int64_t read_number_setting(const Connection& connection, std::string_view key, std::int64_t otherwise) {
    const auto text = read_setting(connection, key);
    if (!text)
        return otherwise;
    std::int64_t number = 0;
    const auto* end = text->data() + text->size();
    const auto read = std::from_chars(text->data(), end, number);
    return read.ec == std::errc() && read.ptr == end ? number : otherwise;
}

void write_setting(const Transaction& transaction, RowHistory& history, const std::string& key,
                   const std::string& value) {
    const auto& connection = transaction.connection();
    if (read_setting(connection, key)) {
        history.update("setting", {key}, [&] { Statement(connection, update_setting).bind(key, value).run(); });
        return;
    }
    Statement(connection, insert_setting).bind(key, value).run();
    history.added("setting", {key});
}

} // namespace encours::store
