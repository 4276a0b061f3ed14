// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/letters_pdf.h"

#include "ui/documents/document_layout.h"
#include "ui/documents/shaped_text.h"

#include <algorithm>
#include <condition_variable>
#include <exception>
#include <map>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

namespace encours {

namespace {

/// Beside the one that writes, which takes as long for a letter as one of these.
std::size_t layoutThreads() {
    constexpr unsigned most = 3;
    return std::clamp(std::thread::hardware_concurrency(), 2U, most + 1) - 1;
}
constexpr std::size_t mostAhead = 16; ///< letters that are laid out and not written yet

/// Lays out the letters on threads of its own, and hands them over in their order.
class LayoutAhead {
public:
    explicit LayoutAhead(const LetterSeries& series) : series_(series) {
        for (std::size_t i = 0; i < std::min(layoutThreads(), series.count); ++i)
            threads_.emplace_back([this] { work(); });
    }
    LayoutAhead(const LayoutAhead&) = delete;
    LayoutAhead& operator=(const LayoutAhead&) = delete;
    ~LayoutAhead() {
        {
            const std::lock_guard lock(mutex_);
            isStopped_ = true;
        }
        changed_.notify_all();
        for (std::thread& thread : threads_)
            thread.join();
    }

    /// The pages of the next letter; none of one that is not to be written.
    std::vector<Sheet> take() {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [&] { return failure_ != nullptr || made_.contains(taken_); });
        if (failure_ != nullptr)
            std::rethrow_exception(failure_);
        std::vector<Sheet> sheets = std::move(made_.extract(taken_).mapped());
        ++taken_;
        lock.unlock();
        changed_.notify_all();
        return sheets;
    }

private:
    void work() {
        std::unique_lock lock(mutex_);
        for (;;) {
            changed_.wait(lock, [&] {
                return isStopped_ || failure_ != nullptr || begun_ >= series_.count || begun_ < taken_ + mostAhead;
            });
            if (isStopped_ || failure_ != nullptr || begun_ >= series_.count)
                return;
            const std::size_t at = begun_++;
            lock.unlock();
            std::vector<Sheet> sheets;
            std::exception_ptr thrown;
            try {
                if (const auto document = series_.letter(at))
                    sheets = layOut(*document);
                std::for_each(sheets.begin(), sheets.end(), shapeTexts);
            } catch (...) {
                thrown = std::current_exception();
            }
            lock.lock();
            if (thrown != nullptr)
                failure_ = thrown;
            else
                made_.emplace(at, std::move(sheets));
            changed_.notify_all();
        }
    }

    const LetterSeries& series_;
    std::mutex mutex_;
    std::condition_variable changed_;
    std::map<std::size_t, std::vector<Sheet>> made_;
    std::size_t begun_ = 0, taken_ = 0;
    bool isStopped_ = false;
    std::exception_ptr failure_;
    std::vector<std::thread> threads_; ///< last: they use the others
};

} // namespace

LettersPdf::Added LettersPdf::add(const LetterSeries& series) {
    Added added;
    LayoutAhead ahead(series);
    for (std::size_t at = 0; at < series.count && !added.hasFailed; ++at) {
        if (series.progress && !series.progress(at)) {
            added.isStopped = true;
            return added;
        }
        const std::vector<Sheet> sheets = ahead.take();
        for (const Sheet& sheet : sheets)
            added.hasFailed = added.hasFailed || !writing_.write(sheet);
        added.letters += sheets.empty() ? 0U : 1U;
        added.pages += sheets.size();
    }
    if (series.progress)
        (void)series.progress(series.count);
    return added;
}

} // namespace encours
