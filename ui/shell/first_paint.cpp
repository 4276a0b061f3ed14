// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/first_paint.h"

#include "ui/shell/main_window.h"

#include <QApplication>
#include <QTimer>

#include <cstdio>
#include <functional>
#include <utility>

namespace encours {

namespace {

class PaintWatch : public QObject {
public:
    PaintWatch(QWidget& watched, std::function<void()> act) : QObject(&watched), act_(std::move(act)) {
        watched.installEventFilter(this);
    }

    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Paint && act_) {
            QTimer::singleShot(0, watched, std::exchange(act_, nullptr));
            deleteLater();
        }
        return false;
    }

private:
    std::function<void()> act_;
};

/// Calls once, from the event loop, when the widget has been painted.
void afterNextPaint(QWidget& widget, std::function<void()> act) { new PaintWatch(widget, std::move(act)); }

void endProgram() {
    // Whoever measures stops here: what follows is the end of the program, not its start.
    std::puts("painted");
    std::fflush(stdout);
    QApplication::exit(0);
}

} // namespace

void openAfterFirstPaint(MainWindow& window, const QString& ledger) {
    constexpr int longestWaitMs = 500;
    LedgerSession& session = window.session();
    const auto show = [&session] { session.setWaiting(false); };
    session.setWaiting(true);
    window.openLedger(ledger);
    afterNextPaint(window, show);
    // A window that starts out of sight is not painted at all. Told from the event loop: before it the window is still made.
    QTimer::singleShot(0, &session, [&session, show] { QTimer::singleShot(longestWaitMs, &session, show); });
}

void endAfterFirstPaint(MainWindow& window) {
    const QByteArray wanted = qgetenv("ENCOURS_EXIT_AFTER_FIRST_PAINT");
    if (wanted == "window") {
        afterNextPaint(window, endProgram);
    } else if (wanted == "page") {
        QObject::connect(&window, &MainWindow::pageShown, &window, [&window] {
            if (window.session().view() != nullptr)
                afterNextPaint(window, endProgram);
        });
    }
}

} // namespace encours
