// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/id_sequence.h"

#include "core/store/statement.h"

#include <limits>
#include <stdexcept>
#include <utility>

namespace encours::store {

namespace {

constexpr const char* read_last = "SELECT last_id FROM id_sequence WHERE table_name = ?";
constexpr const char* write_last = "INSERT INTO id_sequence (table_name, last_id) VALUES (?, ?)"
                                   " ON CONFLICT (table_name) DO UPDATE SET last_id = excluded.last_id";

} // namespace

IdSequence::IdSequence(const Transaction& transaction, std::string table)
    : connection_(transaction.connection()), table_(std::move(table)), last_(0) {
    Statement statement(connection_, read_last);
    if (statement.bind(table_).step()) {
        last_ = statement.integer(0);
    }
}

std::int64_t IdSequence::next() {
    if (last_ == std::numeric_limits<std::uint32_t>::max()) {
        throw std::length_error("no id is left in " + table_);
    }
    return ++last_;
}

void IdSequence::save() const { Statement(connection_, write_last).bind(table_, last_).run(); }

} // namespace encours::store
