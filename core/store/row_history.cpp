// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/row_history.h"

#include "core/store/fast_statement.h"
#include "core/store/statement.h"

#include <map>
#include <nlohmann/json.hpp>

namespace encours::store {

namespace {

using nlohmann::json;

constexpr const char* columns_of_table = "SELECT name, pk FROM pragma_table_info(?) ORDER BY cid";
constexpr const char* insert_change =
    "INSERT INTO batch_change (batch_id, table_name, row_key, change, before_row, after_row) VALUES (?, ?, ?, ?, ?, ?)";
constexpr const char* insert_act_change =
    "INSERT INTO act_change (act_id, table_name, row_key, change, before_row, after_row) VALUES (?, ?, ?, ?, ?, ?)";
constexpr const char* act_changes_backwards =
    "SELECT table_name, row_key, change, before_row, after_row FROM act_change WHERE act_id = ? ORDER BY id DESC";
constexpr const char* select_references =
    "SELECT m.name, f.\"from\" FROM sqlite_master m, pragma_foreign_key_list(m.name) f"
    " WHERE m.type = 'table' AND f.\"table\" = ?";
constexpr const char* select_parents = "SELECT \"table\", \"from\", \"to\" FROM pragma_foreign_key_list(?)";
constexpr const char* changes_backwards =
    "SELECT table_name, row_key, change, before_row, after_row FROM batch_change WHERE batch_id = ? ORDER BY id DESC";
constexpr const char* forget_changes = "DELETE FROM batch_change WHERE batch_id = ?";
// Rows that a batch changed, and those that it brought, which name it.
constexpr const char* later_on_same_row =
    "SELECT max(later.batch_id) FROM batch_change own"
    " JOIN batch_change later ON later.table_name = own.table_name AND later.row_key = own.row_key"
    " WHERE own.batch_id = ?1 AND later.batch_id > ?1";
constexpr const char* later_on_own_row = "SELECT max(c.batch_id) FROM batch_change c WHERE c.batch_id > ?1 AND ("
                                         " (c.table_name = 'invoice' AND EXISTS (SELECT 1 FROM invoice i"
                                         "  WHERE i.id = json_extract(c.row_key, '$.id') AND i.batch_id = ?1))"
                                         " OR (c.table_name = 'due_item' AND EXISTS (SELECT 1 FROM due_item d"
                                         "  JOIN invoice i ON i.id = d.invoice_id"
                                         "  WHERE d.id = json_extract(c.row_key, '$.id') AND i.batch_id = ?1))"
                                         " OR (c.table_name = 'payment' AND ("
                                         "  EXISTS (SELECT 1 FROM payment p"
                                         "   WHERE p.id = json_extract(c.row_key, '$.id') AND p.batch_id = ?1)"
                                         "  OR json_extract(c.before_row, '$.batch_id') = ?1))"
                                         " OR (c.table_name = 'invoice'"
                                         "  AND json_extract(c.before_row, '$.batch_id') = ?1)"
                                         " OR (c.table_name = 'customer' AND EXISTS (SELECT 1 FROM customer u"
                                         "  WHERE u.id = json_extract(c.row_key, '$.id') AND u.batch_id = ?1))"
                                         " OR (c.table_name = 'allocation' AND ("
                                         "  EXISTS (SELECT 1 FROM payment p WHERE p.batch_id = ?1"
                                         "   AND p.id = json_extract(c.before_row, '$.payment_id'))"
                                         "  OR EXISTS (SELECT 1 FROM allocation a JOIN payment p ON p.id = a.payment_id"
                                         "   WHERE a.due_item_id = json_extract(c.row_key, '$.due_item_id')"
                                         "   AND a.position = json_extract(c.row_key, '$.position')"
                                         "   AND p.batch_id = ?1)))"
                                         " OR (c.table_name = 'dispute' AND EXISTS (SELECT 1 FROM dispute s"
                                         "  WHERE s.id = json_extract(c.row_key, '$.id') AND s.batch_id = ?1)))";

struct Columns {
    std::vector<std::string> names;
    std::vector<std::string> keys; ///< in the order of the primary key
};

Columns columns_of(const Connection& connection, std::string_view table) {
    Columns columns;
    std::map<std::int64_t, std::string> keys;
    Statement column(connection, columns_of_table);
    column.bind(table);
    while (column.step()) {
        columns.names.push_back(column.text(0));
        if (column.integer(1) > 0)
            keys[column.integer(1)] = column.text(0);
    }
    for (const auto& [place, name] : keys)
        columns.keys.push_back(name);
    return columns;
}

std::string where_key(const Columns& columns) {
    std::string where;
    for (const auto& key : columns.keys)
        where += (where.empty() ? " WHERE " : " AND ") + key + " = ?";
    return where;
}

/// A statement with values of JSON: numbers, texts, null.
class DynamicStatement {
public:
    DynamicStatement(const Connection& connection, const std::string& sql) : statement_(connection, sql) {}

    void bind(const json& value) {
        ++index_;
        if (value.is_null()) {
            statement_.bind_null(index_);
        } else if (value.is_string()) {
            texts_.push_back(std::make_unique<std::string>(value.get<std::string>()));
            statement_.bind(index_, std::string_view(*texts_.back()));
        } else {
            statement_.bind(index_, value.get<std::int64_t>());
        }
    }
    void run() { statement_.run(); }
    [[nodiscard]] FastStatement& statement() { return statement_; }

private:
    FastStatement statement_;
    std::vector<std::unique_ptr<std::string>> texts_;
    int index_ = 0;
};

json key_json(const Columns& columns, const RowKey& key) {
    json object = json::object();
    for (std::size_t i = 0; i < columns.keys.size(); ++i)
        std::visit([&](const auto& value) { object[columns.keys[i]] = value; }, key.at(i));
    return object;
}

} // namespace

struct RowHistory::Table {
    Table(const Connection& connection, const std::string& name)
        : columns(columns_of(connection, name)),
          image(connection, "SELECT json_object(" + list(columns) + ") FROM " + name + where_key(columns)),
          erase(connection, "DELETE FROM " + name + where_key(columns)) {}

    static std::string list(const Columns& columns) {
        std::string list;
        for (const auto& column : columns.names)
            list += (list.empty() ? "'" : ", '") + column + "', " + column;
        return list;
    }
    static void bind(FastStatement& statement, const RowKey& key) {
        int index = 0;
        for (const auto& part : key) {
            ++index;
            if (const auto* number = std::get_if<std::int64_t>(&part))
                statement.bind(index, *number);
            else
                statement.bind(index, std::string_view(std::get<std::string>(part)));
        }
    }
    json read(const RowKey& key) {
        bind(image, key);
        if (!image.step())
            return nullptr;
        auto row = json::parse(image.text(0));
        image.reset();
        return row;
    }

    Columns columns;
    FastStatement image;
    FastStatement erase;
};

struct RowHistory::Statements {
    Statements(const Connection& connection, const char* sql) : insert(connection, sql) {}
    FastStatement insert;
    std::map<std::string, std::unique_ptr<Table>, std::less<>> tables;
};

RowHistory::RowHistory(const Transaction& transaction, BatchId batch)
    : connection_(transaction.connection()),
      owner_(batch.value),
      keeps_added_(false),
      statements_(std::make_unique<Statements>(connection_, insert_change)) {}

RowHistory::RowHistory(const Transaction& transaction, ActId act)
    : connection_(transaction.connection()),
      owner_(act.value),
      keeps_added_(true),
      statements_(std::make_unique<Statements>(connection_, insert_act_change)) {}

RowHistory::~RowHistory() = default;

RowHistory::Table& RowHistory::table_of(std::string_view name) {
    auto found = statements_->tables.find(name);
    if (found == statements_->tables.end())
        found = statements_->tables.emplace(std::string(name), std::make_unique<Table>(connection_, std::string(name)))
                    .first;
    return *found->second;
}

void RowHistory::update(std::string_view table, const RowKey& key, const std::function<void()>& change) {
    auto& rows = table_of(table);
    const auto before = rows.read(key);
    change();
    const auto after = rows.read(key);
    if (before.is_null() || after.is_null())
        return; // there is no such row
    json was = json::object();
    json became = json::object();
    for (const auto& [column, value] : after.items()) {
        if (before.at(column) != value) {
            was[column] = before.at(column);
            became[column] = value;
        }
    }
    if (!was.empty())
        remember(table, key, 1, was.dump(), became.dump());
}

void RowHistory::remove(std::string_view table, const RowKey& key) {
    auto& rows = table_of(table);
    const auto before = rows.read(key);
    if (before.is_null())
        return;
    remember(table, key, 2, before.dump(), "{}");
    Table::bind(rows.erase, key);
    rows.erase.run();
}

void RowHistory::added(std::string_view table, const RowKey& key) {
    remember(table, key, 0, "{}", keeps_added_ ? table_of(table).read(key).dump() : "{}");
}

void RowHistory::remember(std::string_view table, const RowKey& key, int change, std::string_view before,
                          std::string_view after) {
    if (owner_ == 0)
        return;
    const auto key_text = key_json(table_of(table).columns, key).dump();
    auto& row = statements_->insert;
    row.bind(1, owner_);
    row.bind(2, table);
    row.bind(3, std::string_view(key_text));
    row.bind(4, std::int64_t{change});
    row.bind(5, before);
    row.bind(6, after);
    row.run();
}

namespace {

struct Remembered {
    std::string table;
    json key, before, after;
    std::int64_t change = 0;
};

std::string where_of(const json& key) {
    std::string where;
    for (const auto& [column, value] : key.items())
        where += (where.empty() ? " WHERE " : " AND ") + column + " = ?";
    return where;
}

void delete_row(const Connection& connection, const Remembered& row) {
    DynamicStatement erase(connection, "DELETE FROM " + row.table + where_of(row.key));
    for (const auto& [column, value] : row.key.items())
        erase.bind(value);
    erase.run();
}

/// False: another row stands in its place, or holds what only one may.
bool insert_row(const Connection& connection, const Remembered& row) {
    std::string columns;
    std::string places;
    for (const auto& [column, value] : row.before.items()) {
        columns += (columns.empty() ? "" : ", ") + column;
        places += places.empty() ? "?" : ", ?";
    }
    DynamicStatement insert(connection, "INSERT OR IGNORE INTO " + row.table + " (" + columns + ") VALUES (" + places +
                                            ") RETURNING 1");
    for (const auto& [column, value] : row.before.items())
        insert.bind(value);
    const bool inserted = insert.statement().step();
    insert.run();
    return inserted;
}

/// All columns at once where the row is as the batch left it, so that constraints between them hold on the way; else each
/// by itself that nobody has changed since. "IS" holds for NULL too. False: not all at once, or another row has what only
/// one may have.
bool set_back(const Connection& connection, const Remembered& row) {
    std::string sets;
    std::string unchanged;
    for (const auto& [column, value] : row.before.items()) {
        sets += (sets.empty() ? "" : ", ") + column + " = ?";
        unchanged += " AND " + column + " IS ?";
    }
    const auto where = where_of(row.key);
    DynamicStatement whole(connection,
                           "UPDATE OR IGNORE " + row.table + " SET " + sets + where + unchanged + " RETURNING 1");
    for (const auto& [column, value] : row.before.items())
        whole.bind(value);
    for (const auto& [name, part] : row.key.items())
        whole.bind(part);
    for (const auto& [column, value] : row.before.items())
        whole.bind(row.after.at(column));
    if (whole.statement().step()) {
        whole.run();
        return true;
    }
    for (const auto& [column, value] : row.before.items()) {
        DynamicStatement one(connection, "UPDATE OR IGNORE " + row.table + " SET " + column + " = ?" + where + " AND " +
                                             column + " IS ?");
        one.bind(value);
        for (const auto& [name, part] : row.key.items())
            one.bind(part);
        one.bind(row.after.at(column));
        one.run();
    }
    return false;
}

} // namespace

namespace {

std::vector<Remembered> remembered(const Connection& connection, const char* sql, std::int64_t owner) {
    std::vector<Remembered> rows;
    Statement change(connection, sql);
    change.bind(owner);
    while (change.step())
        rows.push_back({change.text(0), json::parse(change.text(1)), json::parse(change.text(3)),
                        json::parse(change.text(4)), change.integer(2)});
    return rows;
}

/// The columns that it changed have what it gave them; a row that it added is there.
bool is_as_left(const Connection& connection, const Remembered& row) {
    auto sql = "SELECT 1 FROM " + row.table + where_of(row.key);
    for (const auto& [column, value] : row.after.items())
        sql += " AND " + column + " IS ?";
    DynamicStatement there(connection, sql);
    for (const auto& [column, value] : row.key.items())
        there.bind(value);
    for (const auto& [column, value] : row.after.items())
        there.bind(value);
    return there.statement().step();
}

/// What a row that comes back refers to is there still.
bool has_its_parents(const Connection& connection, const Remembered& row) {
    Statement parent(connection, select_parents);
    parent.bind(row.table);
    while (parent.step()) {
        const auto value = row.before.find(parent.text(1));
        if (value == row.before.end() || value->is_null())
            continue;
        const auto key = parent.is_null(2) ? std::string("rowid") : parent.text(2);
        DynamicStatement found(connection, "SELECT 1 FROM " + parent.text(0) + " WHERE " + key + " = ?");
        found.bind(*value);
        if (!found.statement().step())
            return false;
    }
    return true;
}

bool is_referred_to(const Connection& connection, const Remembered& row) {
    if (row.key.size() != 1)
        return false; // nothing refers to a key of several columns
    Statement reference(connection, select_references);
    reference.bind(row.table);
    while (reference.step()) {
        DynamicStatement found(connection,
                               "SELECT 1 FROM " + reference.text(0) + " WHERE " + reference.text(1) + " = ? LIMIT 1");
        found.bind(row.key.items().begin().value());
        if (found.statement().step())
            return true;
    }
    return false;
}

} // namespace

bool restore_rows(const Transaction& transaction, ActId act) {
    const auto& connection = transaction.connection();
    for (const auto& row : remembered(connection, act_changes_backwards, act.value)) {
        if (row.change == 2) {
            if (!has_its_parents(connection, row) || !insert_row(connection, row))
                return false;
            continue;
        }
        if (!is_as_left(connection, row) || (row.change == 0 && is_referred_to(connection, row)))
            return false;
        if (row.change == 0)
            delete_row(connection, row);
        else if (!set_back(connection, row))
            return false;
    }
    return true;
}

void restore_rows(const Transaction& transaction, BatchId batch) {
    const auto& connection = transaction.connection();
    for (const auto& row : remembered(connection, changes_backwards, batch.value)) {
        if (row.change == 0)
            delete_row(connection, row);
        else if (row.change == 1)
            set_back(connection, row);
        else
            insert_row(connection, row);
    }
    Statement(connection, forget_changes).bind(batch.value).run();
}

BatchId batch_that_builds_on(const Connection& connection, BatchId batch) {
    std::int64_t latest = 0;
    for (const char* query : {later_on_same_row, later_on_own_row}) {
        Statement later(connection, query);
        if (later.bind(batch.value).step() && !later.is_null(0) && later.integer(0) > latest)
            latest = later.integer(0);
    }
    return BatchId{latest};
}

} // namespace encours::store
