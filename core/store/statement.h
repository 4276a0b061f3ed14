// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

#include <SQLiteCpp/Statement.h>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>

namespace encours::store {

/// A prepared statement. Parameters count from 1, columns from 0. Throws as throw_sqlite_error says.
/// Only .cpp files of core/store include this: it brings SQLiteCpp with it.
class Statement {
public:
    Statement(const Connection& connection, const std::string& sql);

    /// Binds all parameters in their order: integers, enums, texts, spans of bytes, nullopt for NULL.
    template <class... Values>
    Statement& bind(const Values&... values) {
        int index = 0;
        (bind_one(++index, values), ...);
        return *this;
    }

    /// True while there is a row. At the end the statement is ready to be bound and stepped again.
    bool step();
    /// For statements without rows. Gives the number of rows changed.
    std::int64_t run();

    [[nodiscard]] bool is_null(int column) const;
    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] std::optional<std::int64_t> optional_integer(int column) const;
    [[nodiscard]] std::string text(int column) const;
    [[nodiscard]] std::string blob(int column) const;

private:
    template <class Value>
    void bind_one(int index, const Value& value) {
        if constexpr (std::is_enum_v<Value>) {
            bind_integer(index, static_cast<std::int64_t>(value));
        } else if constexpr (std::is_integral_v<Value>) {
            bind_integer(index, static_cast<std::int64_t>(value));
        } else if constexpr (std::is_same_v<Value, std::nullopt_t>) {
            bind_null(index);
        } else if constexpr (std::is_convertible_v<const Value&, std::string_view>) {
            bind_text(index, value);
        } else if constexpr (std::is_convertible_v<const Value&, std::span<const std::uint8_t>>) {
            bind_blob(index, value);
        } else {
            value ? bind_one(index, *value) : bind_null(index);
        }
    }
    void bind_null(int index);
    void bind_integer(int index, std::int64_t value);
    void bind_text(int index, std::string_view value);
    void bind_blob(int index, std::span<const std::uint8_t> value);

    std::filesystem::path file_;
    mutable SQLite::Statement statement_; ///< SQLiteCpp's getColumn is not const
};

} // namespace encours::store
