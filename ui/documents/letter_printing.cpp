// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/letter_printing.h"

#include "ui/documents/document_layout.h"
#include "ui/documents/pdf_writing.h"
#include "ui/documents/shaped_text.h"
#include "ui/documents/sheet_painter.h"

#include <algorithm>
#include <condition_variable>
#include <exception>
#include <functional>
#include <map>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

namespace encours {

namespace {

constexpr std::size_t layoutThreads = 2;
constexpr std::size_t mostAhead = 16; ///< letters that are laid out and not painted yet

/// Lays out the letters on threads of its own, and hands them over in their order.
class LayoutAhead {
public:
    /// `prepare`: what else of a sheet can be done ahead.
    LayoutAhead(const LetterPrinting& printing, std::function<void(Sheet&)> prepare)
        : printing_(printing), prepare_(std::move(prepare)) {
        for (std::size_t i = 0; i < std::min(layoutThreads, printing.count); ++i)
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

    /// The pages of the next letter; none of one that is not to be printed.
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
                return isStopped_ || failure_ != nullptr || begun_ >= printing_.count || begun_ < taken_ + mostAhead;
            });
            if (isStopped_ || failure_ != nullptr || begun_ >= printing_.count)
                return;
            const std::size_t at = begun_++;
            lock.unlock();
            std::vector<Sheet> sheets;
            std::exception_ptr thrown;
            try {
                if (const auto document = printing_.letter(at))
                    sheets = layOut(*document);
                std::for_each(sheets.begin(), sheets.end(), prepare_);
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

    const LetterPrinting& printing_;
    std::function<void(Sheet&)> prepare_;
    std::mutex mutex_;
    std::condition_variable changed_;
    std::map<std::size_t, std::vector<Sheet>> made_;
    std::size_t begun_ = 0, taken_ = 0;
    bool isStopped_ = false;
    std::exception_ptr failure_;
    std::vector<std::thread> threads_; ///< last: they use the others
};

/// `paint` puts a sheet onto what it is for and `end` finishes that; both say whether it went well.
template <typename Prepare, typename Paint, typename End>
PrintedLetters printOnto(const LetterPrinting& printing, const Prepare& prepare, const Paint& paint, const End& end) {
    PrintedLetters printed;
    {
        LayoutAhead ahead(printing, prepare);
        for (std::size_t at = 0; at < printing.count && !printed.hasFailed; ++at) {
            if (printing.progress && !printing.progress(at)) {
                printed.isCancelled = true;
                break;
            }
            const std::vector<Sheet> sheets = ahead.take();
            for (const Sheet& sheet : sheets)
                printed.hasFailed = printed.hasFailed || !paint(sheet);
            printed.letters += sheets.empty() ? 0U : 1U;
            printed.pages += sheets.size();
        }
    }
    if (!end())
        printed.hasFailed = true;
    if (printing.progress && !printed.isCancelled)
        (void)printing.progress(printing.count);
    return printed;
}

} // namespace

PrintedLetters printLetters(const LetterPrinting& printing, QPagedPaintDevice& device) {
    SheetPainter painter(device);
    return printOnto(
        printing, [](Sheet&) {}, [&](const Sheet& sheet) { return painter.paint(sheet); },
        [&] { return painter.end(); });
}

PrintedLetters printLettersToPdf(const LetterPrinting& printing, const QString& title, Date day, QIODevice& file) {
    PdfWriting writing(file, title, day);
    return printOnto(
        printing, shapeTexts, [&](const Sheet& sheet) { return writing.write(sheet); }, [&] { return writing.end(); });
}

} // namespace encours
