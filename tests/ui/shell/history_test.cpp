// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/history.h"

#include "tests/ui/catch_qt.h"

using namespace encours;

namespace {

const Place dashboard{Place::Page::dashboard, {}, {}};
const Place customers{Place::Page::customers, CustomerChoice::all, {}};
const Place overdue{Place::Page::customers, CustomerChoice::overdue, {}};
const Place customer{Place::Page::customer, {}, CustomerId{7}};

} // namespace

TEST_CASE("back and forward, as in a browser", "[shell]") {
    History history(dashboard);
    CHECK_FALSE(history.canGoBack());
    CHECK_FALSE(history.previous());
    history.visit(customers);
    history.visit(customer);
    CHECK(history.previous() == customers);
    history.back();
    CHECK(history.current() == customers);
    CHECK(history.canGoForward());
    history.forward();
    CHECK(history.current() == customer);
    history.forward();
    CHECK(history.current() == customer);
    history.back();
    history.back();
    history.back();
    CHECK(history.current() == dashboard);
}

TEST_CASE("a new way drops what lay ahead; staying is no step", "[shell]") {
    History history(dashboard);
    history.visit(customers);
    history.back();
    history.visit(customer);
    CHECK_FALSE(history.canGoForward());
    history.visit(customer);
    history.back();
    CHECK(history.current() == dashboard);
}

TEST_CASE("another choice on the same page is no step", "[shell]") {
    History history(dashboard);
    history.visit(customers);
    history.replace(overdue);
    history.visit(customer);
    history.back();
    CHECK(history.current() == overdue);
    history.back();
    CHECK(history.current() == dashboard);
}

TEST_CASE("a long way is forgotten at its beginning", "[shell]") {
    History history(dashboard);
    for (std::int64_t i = 1; i <= 1000; ++i)
        history.visit({Place::Page::customer, {}, CustomerId{i}});
    int steps = 0;
    while (history.canGoBack()) {
        history.back();
        ++steps;
    }
    CHECK(steps == 99);
    CHECK(history.current().customer.value == 901);
}
