// SPDX-License-Identifier: GPL-3.0-or-later
// The least that a window with a chart can be: what the start of the program is measured against. Ends once it was painted.

#include <QApplication>
#include <QChartView>
#include <QEvent>
#include <QMainWindow>
#include <QTimer>

#include <cstdio>

namespace {

class EndAfterPaint : public QObject {
public:
    using QObject::QObject;
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Paint)
            QTimer::singleShot(0, qApp, [] {
                std::puts("painted");
                std::fflush(stdout);
                QApplication::exit(0);
            });
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

int main(int argc, char* argv[]) {
    QApplication app(argc, argv);
    QMainWindow window;
    auto* chart = new QChartView;
    window.setCentralWidget(chart);
    window.resize(1280, 800);
    chart->viewport()->installEventFilter(new EndAfterPaint(&window));
    window.show();
    return QApplication::exec();
}
