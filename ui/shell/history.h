// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/place.h"

#include <optional>
#include <vector>

namespace encours {

/// Where the person was, as in a browser: back, forward, and a new way drops what lay ahead.
class History {
public:
    explicit History(Place first) : places_{first} {}

    [[nodiscard]] const Place& current() const { return places_[at_]; }
    /// Does nothing when that is where one is.
    void visit(const Place& place);
    /// The place changed without a step: another choice on the same page.
    void replace(const Place& place) { places_[at_] = place; }
    /// Where back leads; nothing at the beginning.
    [[nodiscard]] std::optional<Place> previous() const {
        return canGoBack() ? std::optional(places_[at_ - 1]) : std::nullopt;
    }
    [[nodiscard]] bool canGoBack() const { return at_ > 0; }
    [[nodiscard]] bool canGoForward() const { return at_ + 1 < places_.size(); }
    void back();
    void forward();

private:
    static constexpr std::size_t kept = 100;

    std::vector<Place> places_; ///< never empty
    std::size_t at_ = 0;
};

} // namespace encours
