// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/rendered_batch.h"

#include <atomic>
#include <exception>
#include <mutex>
#include <thread>

namespace encours {

namespace {

class Rendering {
public:
    Rendering(const LetterRenderer& renderer, std::span<const LetterTemplate> texts, std::span<const LetterCase> cases)
        : renderer_(renderer), texts_(texts), cases_(cases), letters_(cases.size()) {}

    /// Until nothing is left, somebody said stop, or something went wrong.
    void work(const std::function<bool(std::size_t done)>& goes_on) {
        try {
            for (auto next = next_++; next < cases_.size() && !stop_; next = next_++) {
                letters_[next] = renderer_.render(cases_[next], texts_);
                const auto done = ++done_;
                if (goes_on && !goes_on(done))
                    stop_ = true;
            }
        } catch (...) {
            const std::lock_guard lock(mutex_);
            if (!error_)
                error_ = std::current_exception();
            stop_ = true;
        }
    }

    std::optional<std::vector<RenderedLetter>> result() {
        if (error_)
            std::rethrow_exception(error_);
        if (done_ < cases_.size())
            return std::nullopt;
        return std::move(letters_);
    }

private:
    const LetterRenderer& renderer_;
    std::span<const LetterTemplate> texts_;
    std::span<const LetterCase> cases_;
    std::vector<RenderedLetter> letters_;
    std::atomic<std::size_t> next_ = 0, done_ = 0;
    std::atomic<bool> stop_ = false;
    std::mutex mutex_;
    std::exception_ptr error_;
};

} // namespace

std::optional<std::vector<RenderedLetter>> render_batch(const LetterRenderer& renderer,
                                                        std::span<const LetterTemplate> texts,
                                                        std::span<const LetterCase> cases, int more_threads,
                                                        const std::function<bool(std::size_t done)>& goes_on) {
    Rendering rendering(renderer, texts, cases);
    std::vector<std::thread> threads;
    for (int i = 0; i < more_threads && threads.size() + 1 < cases.size(); ++i)
        threads.emplace_back([&] { rendering.work({}); });
    rendering.work(goes_on);
    for (auto& thread : threads)
        thread.join();
    return rendering.result();
}

} // namespace encours
