// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/history.h"

namespace encours {

void History::visit(const Place& place) {
    if (place == current())
        return;
    places_.resize(at_ + 1);
    places_.push_back(place);
    if (places_.size() > kept)
        places_.erase(places_.begin());
    at_ = places_.size() - 1;
}

void History::back() {
    if (canGoBack())
        --at_;
}

void History::forward() {
    if (canGoForward())
        ++at_;
}

} // namespace encours
