// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecase/progress.h"

#include <chrono>
#include <cstdint>

namespace encours {

/// Asks a Progress a few times a second, however often it is asked itself. Once told to stop it stays so.
class SteadyProgress {
public:
    explicit SteadyProgress(const Progress& progress) : progress_(progress) {}

    void expect(std::int64_t total) { total_ = total; }
    [[nodiscard]] bool goes_on(std::int64_t done) {
        done_ = done;
        return goes_on();
    }
    /// Nothing more is done, but time passes.
    [[nodiscard]] bool goes_on() {
        const auto now = std::chrono::steady_clock::now();
        if (goes_on_ && now >= next_) {
            next_ = now + std::chrono::milliseconds(100);
            goes_on_ = progress_.goes_on(done_, total_);
        }
        return goes_on_;
    }

private:
    const Progress& progress_;
    std::chrono::steady_clock::time_point next_;
    std::int64_t done_ = 0;
    std::int64_t total_ = 0;
    bool goes_on_ = true;
};

} // namespace encours
