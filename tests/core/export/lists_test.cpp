// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/lists.h"

#include "core/reminder/reminder_keys.h"
#include "tests/catch.h"

#include <algorithm>

using namespace encours;

TEST_CASE("the titles of a list are the reader's words, or the keys", "[export]") {
    const auto keys = open_item_columns({});
    CHECK(keys.front().title == "customer_code");
    const auto words = open_item_columns([](std::string_view key) { return "<" + std::string(key) + ">"; });
    CHECK(words.front().title == "<customer_code>");
    CHECK(words.size() == keys.size());
}

TEST_CASE("every title is among the keys that a translation must hold", "[export]") {
    const auto keys = export_word_keys();
    CHECK(std::is_sorted(keys.begin(), keys.end()));
    for (const auto& columns : {open_item_columns({}), aging_columns({}), invoice_columns({}), payment_columns({}),
                                customer_columns({}), contact_columns({}), follow_up_columns({}), stopped_columns({})})
        for (const auto& column : columns)
            CHECK(std::binary_search(keys.begin(), keys.end(), std::string_view(column.title)));
}

TEST_CASE("every reason why an item is left in peace is among those keys", "[export]") {
    const auto keys = export_word_keys();
    for (std::size_t i = 0; i != left_out_reason_count; ++i)
        CHECK(std::binary_search(keys.begin(), keys.end(), key_of(static_cast<LeftOutReason>(i))));
}
