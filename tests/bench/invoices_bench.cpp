// SPDX-License-Identifier: GPL-3.0-or-later
// The page of invoices on a million: how long until it lists, sorts and filters, and for how long at most the window's event
// loop stood still meanwhile. bench_invoices [--smoke]

#include "tests/bench/bench_ledger.h"
#include "ui/common/preferences.h"
#include "ui/common/table_panel.h"
#include "ui/common/table_view.h"
#include "ui/invoices/invoices_model.h"
#include "ui/invoices/invoices_page.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>
#include <cstring>

using namespace encours;

namespace {

/// Ticks as often as the event loop lets it: the longest gap between two is the longest block.
class Pulse : public QObject {
public:
    Pulse() {
        timer_.setInterval(0);
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
    const SystemClock clock;
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
    measure(
        "another date",
        [&] {
            page()->model().clear();
            window.session().setDate(window.session().view()->at - 30);
        },
        settled);
    return 0;
}
