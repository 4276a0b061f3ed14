// SPDX-License-Identifier: GPL-3.0-or-later
// A million invoices in the window: how long from the file to the painted dashboard, beside reading alone (open_floor.h), in
// turns; how long until the page of invoices lists, sorts and filters; and for how long at most the window's event loop stood
// still meanwhile. bench_window [--smoke]
//
// Goals on a million: the dashboard within 1.5 times the floor, no block over 50 ms.

#include "tests/bench/bench_ledger.h"
#include "tests/bench/open_floor.h"
#include "ui/common/preferences.h"
#include "ui/common/table_panel.h"
#include "ui/common/table_view.h"
#include "ui/invoices/invoices_model.h"
#include "ui/invoices/invoices_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/search_dialog.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <vector>

using namespace encours;

namespace {

/// Ticks as often as the event loop lets it: the longest gap between two is the longest block.
class Pulse : public QObject {
public:
    Pulse() {
        timer_.setTimerType(Qt::PreciseTimer);
        timer_.setInterval(1); // one without pause would keep a processor from the workers
        connect(&timer_, &QTimer::timeout, this, [this] {
            longest_ = std::max(longest_, gap_.nsecsElapsed());
            gap_.restart();
        });
    }
    void begin() {
        longest_ = 0;
        gap_.start();
        timer_.start();
    }
    /// Milliseconds.
    double end() {
        timer_.stop();
        return static_cast<double>(std::max(longest_, gap_.nsecsElapsed())) / 1e6;
    }

private:
    QTimer timer_;
    QElapsedTimer gap_;
    qint64 longest_ = 0;
};

template <class Act, class Condition>
void measure(const char* what, Act act, Condition condition) {
    Pulse pulse;
    QElapsedTimer timer;
    timer.start();
    pulse.begin();
    QTimer::singleShot(0, qApp, act);
    bool begun = false;
    while (!begun || !condition()) {
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
        begun = true;
    }
    const double took = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    QApplication::processEvents();
    std::printf("%-34s %7.0f ms   longest block %5.1f ms\n", what, took, pulse.end());
}

class PaintWatch : public QObject {
public:
    explicit PaintWatch(QWidget& watched) : QObject(&watched) { watched.installEventFilter(this); }
    [[nodiscard]] bool seen() const { return seen_; }

protected:
    bool eventFilter(QObject*, QEvent* event) override {
        seen_ = seen_ || event->type() == QEvent::Paint;
        return false;
    }

private:
    bool seen_ = false;
};

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

/// From the file to the dashboard on the screen, in a window that is there already.
void measure_opening(const Clock& clock, const QString& ledger, int rounds) {
    std::vector<double> floors;
    std::vector<double> openings;
    double block = 0;
    std::int64_t sum = 0;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        sum += bench::read_floor(std::filesystem::path(ledger.toStdU16String()));
        floors.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);

        MainWindow window(clock);
        window.resize(1280, 720);
        window.show();
        QApplication::processEvents();
        PaintWatch* painted = nullptr;
        QObject::connect(&window, &MainWindow::pageShown, &window, [&] {
            if (painted == nullptr && window.session().view() != nullptr)
                painted = new PaintWatch(*window.findChild<QWidget*>(QStringLiteral("dashboardContentWidget")));
        });
        Pulse pulse;
        timer.restart();
        pulse.begin();
        window.openLedger(ledger);
        while (painted == nullptr || !painted->seen())
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
        openings.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        block = std::max(block, pulse.end());
    }
    std::printf("%-34s %7.0f ms   (sum %lld)\n", "floor: the bare C API reads it", median(floors),
                static_cast<long long>(sum));
    std::printf("%-34s %7.0f ms   longest block %5.1f ms   %.2f x the floor\n", "dashboard painted", median(openings),
                block, median(openings) / median(floors));
}

} // namespace

int main(int argc, char* argv[]) {
    const bool smoke = argc > 1 && std::strcmp(argv[1], "--smoke") == 0;
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM") && !qEnvironmentVariableIsSet("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    const QTemporaryDir home;
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, home.path());
    const QString ledger = home.filePath(QStringLiteral("million.encours"));
    bench::write_ledger(std::filesystem::path(ledger.toStdU16String()), smoke ? 2'000 : 1'000'000,
                        smoke ? 100 : 20'000);
    const FixedClock clock(Date{20'757}); // 2026-10-31, where the ledger ends
    measure_opening(clock, ledger, smoke ? 1 : 5);
    MainWindow window(clock);
    window.resize(1280, 720);
    window.show();
    window.openLedger(ledger);
    while (window.session().view() == nullptr)
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    const auto page = [&] { return window.findChild<InvoicesPage*>(QStringLiteral("invoicesPage")); };
    int asked = 0;
    const auto settled = [&] {
        return page() != nullptr && page()->model().shown() != nullptr && !page()->model().isBusy() && asked > 0;
    };
    const auto choose = [&](InvoiceChoice choice) {
        ++asked;
        window.go({Place::Page::invoices, {}, {}, {}, choice});
    };
    measure(
        "open items, the first time", [&] { choose(InvoiceChoice::open); }, settled);
    measure(
        "all", [&] { choose(InvoiceChoice::all); }, settled);
    std::printf("%d due items\n", page()->model().rowCount());
    const char* const names[] = {"number", "customer", "kind", "issued", "due",
                                 "amount", "open",     "late", "status", "disputed"};
    for (int column = 0; column < invoice_column_count; ++column) {
        const std::string what = std::string("sorted by ") + names[column];
        measure(
            what.c_str(), [&, column] { page()->panel().view().sortByColumn(column, Qt::DescendingOrder); }, settled);
    }
    auto& filter = page()->panel().filterEdit();
    for (const char* text : {"f", "f1", "f12", "f12 s", ""})
        measure((std::string("filtered by \"") + text + "\"").c_str(),
                [&, text] { filter.setText(QString::fromLatin1(text)); }, settled);
    measure(
        "all selected", [&] { page()->panel().view().selectAll(); }, settled);
    for (const char* text : {"f", "f12", "f123456", ""})
        measure((std::string("Ctrl+K \"") + text + "\"").c_str(),
                [&, text] {
                    if (window.findChild<SearchDialog*>() == nullptr || !window.findChild<SearchDialog*>()->isVisible())
                        window.findChild<QAction*>(QStringLiteral("searchAction"))->trigger();
                    window.findChild<QLineEdit*>(QStringLiteral("searchLineEdit"))->setText(QString::fromLatin1(text));
                },
                [&] { return !window.findChild<SearchDialog*>()->isSearching(); });
    window.findChild<SearchDialog*>()->reject();
    measure(
        "another date",
        [&] {
            page()->model().clear();
            window.session().setDate(window.session().view()->at - 30);
        },
        settled);
    return 0;
}
