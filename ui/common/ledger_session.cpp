// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ledger_session.h"

#include "core/usecase/customer_list.h"
#include "core/usecase/policies.h"
#include "core/usecase/promises.h"

#include <QMetaObject>

#include <utility>

namespace encours {

namespace {

constexpr int pollEveryMs = 2000;

std::shared_ptr<const LedgerSnapshot> snapshotOf(const LedgerFile& file) {
    auto snapshot = std::make_shared<LedgerSnapshot>();
    snapshot->path = file.path();
    snapshot->company = file.company();
    snapshot->receivables = file.receivables();
    snapshot->customers = file.all_customers();
    snapshot->hasPolicies = !read_policies(file.path()).policies.empty();
    return snapshot;
}

/// Gives a result to an object of the window's thread.
template <class Function>
void answer(QObject* object, Function function) {
    QMetaObject::invokeMethod(object, std::move(function), Qt::QueuedConnection);
}

} // namespace

struct LedgerSession::Worker {
    std::unique_ptr<LedgerFile> file;
    std::shared_ptr<const LedgerSnapshot> snapshot;
    std::shared_ptr<const InvoiceNumbers> numbers;
    std::shared_ptr<const LedgerSnapshot> numbersOf; ///< what they were read with

    [[nodiscard]] std::filesystem::path path() const { return file != nullptr ? file->path() : ""; }
};

LedgerSession::LedgerSession(const Clock& clock, QObject* parent)
    : QObject(parent), clock_(clock), worker_(std::make_unique<Worker>()) {
    pool_.setMaxThreadCount(1);
    pool_.setExpiryTimeout(-1);
    timer_.setInterval(pollEveryMs);
    connect(&timer_, &QTimer::timeout, this, &LedgerSession::poll);
}

LedgerSession::~LedgerSession() {
    cancel();
    pool_.clear();
    pool_.waitForDone();
}

void LedgerSession::post(std::function<void()> task) {
    pool_.start([this, task = std::move(task)] {
        try {
            task();
        } catch (...) {
            answer(this, [this, failure = currentLedgerFailure(worker_->path())] { emit disturbed(failure); });
        }
    });
}

Progress LedgerSession::progressOf(const Cancelled& cancelled) {
    return Progress{[this, cancelled](std::int64_t done, std::int64_t total) {
        answer(this, [this, done, total] { emit progressed(done, total); });
        return !*cancelled;
    }};
}

void LedgerSession::open(const std::filesystem::path& path) {
    start(path, [](const Progress&) { return std::nullopt; });
}

void LedgerSession::openDemonstration(const DemonstrationRequest& request) {
    start(request.target, [this, request](const Progress& progress) -> std::optional<LedgerFailure> {
        if (std::filesystem::exists(request.target))
            return std::nullopt;
        const auto written = create_demonstration(request, clock_, progress);
        if (written.ok())
            return std::nullopt;
        return LedgerFailure{request.target, written.error()};
    });
}

void LedgerSession::start(const std::filesystem::path& path,
                          std::function<std::optional<LedgerFailure>(const Progress&)> prepare) {
    cancel();
    const auto cancelled = std::make_shared<std::atomic<bool>>(false);
    opening_ = cancelled;
    emit openingStarted(QString::fromStdU16String(path.u16string()));

    const auto giveUp = [this, cancelled](LedgerFailure failure) {
        answer(this, [this, cancelled, failure = std::move(failure)] {
            if (opening_ != cancelled) // another opening took its place: nobody waits for this one
                return;
            opening_ = nullptr;
            emit openingEnded();
            emit failed(failure);
        });
    };
    pool_.start([this, path, cancelled, giveUp, prepare = std::move(prepare), today = clock_.today()] {
        try {
            const Progress progress = progressOf(cancelled);
            if (auto failure = prepare(progress))
                return giveUp(*failure);
            auto opened = LedgerFile::open(path, progress);
            if (!opened.ok())
                return giveUp({path, opened.error()});
            auto file = std::move(opened).value();
            auto snapshot = snapshotOf(*file);
            auto view = LedgerView::of(snapshot, today, std::nullopt);
            if (*cancelled)
                return giveUp({path, OpenError::cancelled});
            worker_->file = std::move(file);
            worker_->snapshot = snapshot;
            const auto show = [this, cancelled, view] {
                if (opening_ == cancelled) {
                    opening_ = nullptr;
                    emit openingEnded();
                }
                asked_ = std::nullopt;
                ++wanted_;
                view_ = view;
                setLocked(false);
                timer_.start();
                emit ledgerChanged();
                emit viewChanged();
            };
            answer(this, [this, show, giveUp, cancelled, path] {
                if (!waiting_)
                    return show();
                showOpened_ = [show, giveUp, cancelled, path] { // another may have been opened meanwhile, or none
                    *cancelled ? giveUp({path, OpenError::cancelled}) : show();
                };
            });
        } catch (...) {
            giveUp(currentLedgerFailure(path));
        }
    });
}

void LedgerSession::setWaiting(bool waiting) {
    waiting_ = waiting;
    if (const auto show = waiting ? nullptr : std::exchange(showOpened_, nullptr))
        show();
}

void LedgerSession::cancel() {
    if (opening_ != nullptr)
        *opening_ = true;
}

void LedgerSession::close() {
    cancel();
    timer_.stop();
    post([this] { *worker_ = Worker{}; });
    ++wanted_;
    asked_ = std::nullopt;
    view_ = nullptr;
    setLocked(false);
    emit ledgerChanged();
    emit viewChanged();
}

void LedgerSession::setDate(std::optional<Date> asked) {
    asked_ = asked;
    compute();
}

void LedgerSession::compute() {
    if (view_ == nullptr)
        return;
    const int number = ++wanted_;
    post([this, number, asked = asked_, today = clock_.today()] {
        if (worker_->snapshot == nullptr)
            return;
        auto view = LedgerView::of(worker_->snapshot, today, asked);
        answer(this, [this, number, view] {
            if (number != wanted_)
                return;
            view_ = view;
            emit viewChanged();
        });
    });
}

void LedgerSession::poll() {
    if (polling_)
        pollAgain_ = true;
    if (view_ == nullptr || polling_ || writing_)
        return;
    polling_ = true;
    pollAgain_ = false;
    const bool newDay = clock_.today() != view_->today;
    pool_.start([this, newDay] {
        LedgerFile::Refresh refresh;
        std::optional<LedgerFailure> failure;
        try {
            if (worker_->file != nullptr)
                refresh = worker_->file->refresh();
            if (refresh.changed)
                worker_->snapshot = snapshotOf(*worker_->file);
        } catch (...) {
            failure = currentLedgerFailure(worker_->path());
        }
        answer(this, [this, refresh, newDay, failure] {
            polling_ = false;
            if (failure)
                emit disturbed(*failure);
            setLocked(refresh.locked);
            if (refresh.changed || newDay)
                compute();
            if (pollAgain_)
                poll();
        });
    });
}

void LedgerSession::read(QObject* context, Read work) {
    const auto view = view_;
    if (view == nullptr)
        return;
    post([this, view, context = QPointer<QObject>(context), work = std::move(work)] {
        if (worker_->file == nullptr)
            return;
        auto then = work(*worker_->file);
        answer(this, [this, view, context, then = std::move(then)] {
            if (context != nullptr && view == view_)
                then();
        });
    });
}

void LedgerSession::readNumbers(QObject* context, std::function<void(std::shared_ptr<const InvoiceNumbers>)> then) {
    read(context, [this, then = std::move(then)](const LedgerFile& file) {
        if (worker_->numbersOf != worker_->snapshot) {
            worker_->numbers = InvoiceNumbers::of(file);
            worker_->numbersOf = worker_->snapshot;
        }
        return [then, numbers = worker_->numbers] { then(numbers); };
    });
}

void LedgerSession::change(QObject* context, Change work) {
    if (view_ == nullptr)
        return;
    post([this, path = view_->snapshot->path, context = QPointer<QObject>(context), work = std::move(work)] {
        auto then = work(path, clock_);
        answer(this, [this, context, then = std::move(then)] {
            if (context != nullptr)
                then();
            poll();
        });
    });
}

void LedgerSession::setWriting(bool writing) {
    writing_ = writing;
    if (!writing)
        poll();
}

void LedgerSession::setLocked(bool locked) {
    if (locked_ == locked)
        return;
    locked_ = locked;
    emit lockedChanged(locked);
}

void LedgerSession::readCustomer(CustomerId customer, QObject* context, std::function<void(CustomerDetail)> then) {
    const auto view = view_;
    if (view == nullptr)
        return;
    post([this, view, customer, context = QPointer<QObject>(context), then = std::move(then)] {
        if (worker_->file == nullptr)
            return;
        const auto index = view->snapshot->receivables->index_of(customer);
        auto file = index ? read_customer(worker_->path(), customer) : std::nullopt;
        CustomerDetail detail;
        if (file) {
            detail = CustomerDetail::of(view, *index);
            detail.addTexts(*worker_->file);
            add_promise_outcomes(*file, promises_of(worker_->path(), *view->snapshot->receivables, customer, view->at));
            detail.file = std::move(*file);
        }
        answer(this, [this, view, context, then, detail = std::move(detail)] {
            if (context != nullptr && view == view_)
                then(detail);
        });
    });
}

void LedgerSession::readFigure(FigureKey key, QObject* context, std::function<void(FigureList)> then) {
    const auto view = view_;
    if (view == nullptr)
        return;
    post([this, view, key, context = QPointer<QObject>(context), then = std::move(then)] {
        auto list = FigureList::of(view, key);
        if (worker_->file == nullptr)
            return;
        std::vector<std::uint32_t> ids;
        std::vector<std::size_t> places;
        for (std::size_t i = 0; i < list.rows.size(); ++i) {
            if (list.rows[i].invoiceId != 0) {
                ids.push_back(list.rows[i].invoiceId);
                places.push_back(i);
            }
        }
        const auto texts = worker_->file->invoices(ids);
        for (std::size_t i = 0; i < texts.size() && i < places.size(); ++i)
            list.rows[places[i]].number = texts[i].number;
        answer(this, [this, view, context, then, list = std::move(list)] {
            if (context != nullptr && view == view_)
                then(list);
        });
    });
}

} // namespace encours
